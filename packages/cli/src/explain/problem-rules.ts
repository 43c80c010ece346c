import type { ProblemRule } from "@policytrack/core/schema";
import type { LineRule } from "@policytrack/formats/ndjson";
import type { FileRule } from "../dataset-folder/located-problem.ts";

/** What the rules of the check are about, in the order in which they are listed. */
export const ruleGroups = {
  files: "Files",
  fields: "Fields and their values",
  ids: "Ids",
  parties: "Who commits and who speaks",
  evidence: "Sources and what they bear out",
  dates: "Dates, deadlines and history",
  numbers: "Targets and values",
  words: "Our own words",
  published: "Files that a program writes",
} as const;

/** What a rule of the check means. */
export interface RuleExplanation {
  readonly group: keyof typeof ruleGroups;
  /** What it asks for, in one line. */
  readonly asks: string;
  /** When a problem is found, and why the rule is there. */
  readonly when: string;
  /** What to do. */
  readonly mend: string;
  /** Lines of a file that break it, and the same lines mended. */
  readonly example?: { readonly wrong: string; readonly right: string };
}

/** Every rule by which a problem can be found: one that is missing does not compile. */
export const problemRules: Readonly<Record<ProblemRule | FileRule | LineRule, RuleExplanation>> = {
  "nothing-there": {
    group: "files",
    asks: "There is something at the path that a command is given.",
    when: "The path leads nowhere.",
    mend: "Mend the path: a folder that holds `data`, a file of a whole dataset, or - for standard input.",
  },
  unreadable: {
    group: "files",
    asks: "What a command is given can be read.",
    when: "The system refuses: the permissions of the file forbid it, or it is no file that can be read as a text.",
    mend: "Change its permissions, or name another. The problem has the system's own code.",
  },
  empty: {
    group: "files",
    asks: "A file of a whole dataset holds something.",
    when: "It is empty, or white space alone. Often a command before it in a pipe has failed.",
    mend: "Give a whole dataset, as `policytrack export json` writes it.",
  },
  encoding: {
    group: "files",
    asks: "A file is UTF-8.",
    when: "Its bytes are no UTF-8: it is saved in another encoding, compressed, or no text.",
    mend: "Save it as UTF-8, or unpack it first.",
  },
  "too-long": {
    group: "files",
    asks: "A file that is read as a whole is short enough to be held at once.",
    when: "It is longer than the problem says.",
    mend: "Take a part of it, or read newline-delimited JSON line by line, as `policytrack check --stream` does.",
  },
  "not-a-dataset": {
    group: "files",
    asks: "A JSON or YAML file that a command is given is one of a whole dataset.",
    when: "It has neither `formatVersion` nor `commitments`: it is a file of one record, say, or of something else.",
    mend: "Name the folder that holds `data`, or a file that `policytrack export` wrote.",
  },
  "no-commitments": {
    group: "files",
    asks: "A dataset holds a commitment.",
    when: "It is sound and holds none: a pipe or a download broke off, say, or the first is still to be written.",
    mend: "Give the whole of it, or write a commitment.",
  },
  yaml: {
    group: "files",
    asks: "A file of the record is YAML that can be read.",
    when: "The file breaks off, is indented with tabs, has a field twice, a text with a bare colon or an alias within what it stands for. Nothing else is looked at in it until it can be read, and ids that it may hold are not called unknown.",
    mend: "Correct the line that is named. Most often a text needs quotes.",
    example: { wrong: "says: The ferry: ordered", right: 'says: "The ferry: ordered"' },
  },
  "missing-file": {
    group: "files",
    asks: "A record has a folder `data`, `data/dataset.yaml` and package.json.",
    when: "One of them is not there or holds nothing that can be used. The version of the data is that of package.json.",
    mend: "Name the folder that holds `data`, not `data` itself; or add the file. `policytrack init` writes a whole record.",
  },
  "stray-file": {
    group: "files",
    asks: "Every file in `data` is one that is read.",
    when: "A file in `data` is none of those that a record is made of. It would be passed over, and with it a slip in a name.",
    mend: "Mend its name (`commitments/<id>.yaml`, `indicators/<id>.yaml`), or move it out of `data`.",
    example: { wrong: "data/commitment/ferry-line.yml", right: "data/commitments/ferry-line.yaml" },
  },

  missing: {
    group: "fields",
    asks: "Every field that a record must have is there, and a list that must not be empty has an element.",
    when: "A field is left out. What is not known is written as such (null, []), so that nothing is forgotten unseen.",
    mend: "Add the field. The README that `policytrack init` writes tells of each what it means.",
    example: { wrong: "(no line of madeOn)", right: "madeOn: null" },
  },
  type: {
    group: "fields",
    asks: "A field holds a value of the kind that it takes.",
    when: "A number stands where a text is expected, a text where a list is, or a word that is none of a field's codes.",
    mend: "Write what the problem says is expected. A year, and yes or no, go in quotes where a text is expected; a figure stands alone, without quotes, thousands marks or a unit.",
    example: { wrong: "madeOn: 2024", right: 'madeOn: "2024"' },
  },
  value: {
    group: "fields",
    asks: "A number lies within the bounds of its field.",
    when: "It is too small or too large, such as a fiscal year that begins in month 13, or not a whole number.",
    mend: "Write a number within the bounds that are named.",
    example: {
      wrong: "fiscalYear: { firstMonth: 13, namedAfter: first }",
      right: "fiscalYear: { firstMonth: 4, namedAfter: first }",
    },
  },
  "unknown-field": {
    group: "fields",
    asks: "A record has no field but those of the model.",
    when: "A field is misspelt, indented wrongly, or belongs elsewhere. It would be lost without a word.",
    mend: "Take the nearest that is offered, indent it where it belongs, or take it out.",
    example: { wrong: "citation:", right: "citations:" },
  },
  text: {
    group: "fields",
    asks: "A text says something, and neither begins nor ends with white space.",
    when: "It is empty, or a space or line end stands at one of its ends.",
    mend: "Take the space away; in a block of several lines, write `>-` and not `>`.",
    example: { wrong: 'title: " A ferry line"', right: "title: A ferry line" },
  },
  language: {
    group: "fields",
    asks: "A language is a BCP 47 tag.",
    when: "The language of a source is written out, or in capitals.",
    mend: "Write the short code: en, ja, ko, zh-Hant.",
    example: { wrong: "language: Korean", right: "language: ko" },
  },
  url: {
    group: "fields",
    asks: "An address is one that a reader can open.",
    when: "It does not begin with https:// or http://, or has a space in it.",
    mend: "Copy the whole address; null where the source has none.",
    example: { wrong: "url: www.ministry.example/plan", right: "url: https://www.ministry.example/plan" },
  },
  iso3166: {
    group: "fields",
    asks: "The code of a country is the two capital letters of ISO 3166-1.",
    when: "It has three letters or small ones.",
    mend: "Write the two letters; leave the field out of a party that is no state with a code.",
    example: { wrong: "iso3166: kor", right: "iso3166: KR" },
  },
  version: {
    group: "fields",
    asks: "A version is a semantic one.",
    when: "The version of package.json, or `since` of a redirect, is not three numbers.",
    mend: "Write three numbers.",
    example: { wrong: 'since: "2"', right: "since: 2.0.0" },
  },
  sha256: {
    group: "fields",
    asks: "A digest is the 64 lower-case hexadecimal digits of a SHA-256.",
    when: "It is cut short, in capitals, or of another kind.",
    mend: "Take the digest of the text in UTF-8 again, as `sha256sum FILE` prints it.",
  },
  range: {
    group: "fields",
    asks: "The smallest value of a range is not above its greatest.",
    when: "`min` and `max` are the wrong way round.",
    mend: "Put the smaller number in `min`. An exact figure is written plainly, or in both.",
    example: { wrong: "value: { min: 28, max: 26 }", right: "value: { min: 26, max: 28 }" },
  },
  passage: {
    group: "fields",
    asks: "A passage begins before it ends.",
    when: "`start` is not below `end`.",
    mend: "`start` is the offset of the first character, `end` that behind the last, in Unicode code points from 0.",
    example: {
      wrong: "{ paragraph: 2, start: 30, end: 23, ... }",
      right: "{ paragraph: 2, start: 23, end: 30, ... }",
    },
  },

  id: {
    group: "ids",
    asks: "An id is made of lower-case letters, digits and single hyphens.",
    when: "It has capitals, spaces, points or two hyphens in a row. The name of a commitment's or indicator's file is its id.",
    mend: "Write it small, with hyphens. An id is for good: choose one that will not become untrue.",
    example: { wrong: "party: South_Korea", right: "party: south-korea" },
  },
  "fact-id": {
    group: "ids",
    asks: "The id of a fact is that of its record, a slash, and its key.",
    when: "A reference to a fact (`corrects`, `replaces`, `derivedFrom`, `base.fact`) gives the key alone, or a key has other characters than lower-case letters, digits and single hyphens.",
    mend: 'Write "<record>/<key>". In the file of the fact itself it is `key` alone.',
    example: { wrong: "corrects: opened", right: "corrects: ferry-line/opened" },
  },
  "fact-id-owner": {
    group: "ids",
    asks: "The id of a fact begins with the id of the record that holds it.",
    when: "A fact was moved to another record without a new id. It happens in published files alone; in YAML the id is made from the file's name.",
    mend: "Write the id of its record in front of its key.",
  },
  "unique-id": {
    group: "ids",
    asks: "An id names one thing, today and in earlier versions.",
    when: "Two records of a list, two facts, or two criteria of a commitment have one id, or a redirect leads away from an id that is in use.",
    mend: "Give one of them another id or key; the keys of a record's facts differ across its lists, too.",
    example: { wrong: "- key: plan   # in standing, and again in history", right: "- key: plan-2022" },
  },
  "no-cycle": {
    group: "ids",
    asks: "Nothing is a part, parent, correction or revision of itself.",
    when: "`partOf`, `parent`, `corrects` or `replaces` lead back to where they began, at however many steps.",
    mend: "Take one of the links out. The problem names the whole way round.",
  },
  "unknown-commitment": {
    group: "ids",
    asks: "A commitment that is named is in the record.",
    when: "`partOf`, `related`, `supersededBy` or a redirect's `to` has an id that no file in `data/commitments` has.",
    mend: "Use the nearest that is offered, or add the file.",
  },
  "unknown-party": {
    group: "ids",
    asks: "A party that is named is in parties.yaml.",
    when: "A commitment, a claim's `by`, a reply, a parent, a bloc's members or a source's `publisherParty` names another.",
    mend: "Use the nearest that is offered, or add the party.",
  },
  "unknown-domain": {
    group: "ids",
    asks: "A domain that is named is in domains.yaml.",
    when: "`domains` of a commitment, or `parent` of a domain, names another.",
    mend: "Use the nearest that is offered, or add the domain.",
  },
  "unknown-source": {
    group: "ids",
    asks: "A source that is cited is in sources.yaml.",
    when: "A citation names another.",
    mend: "Use the nearest that is offered, or add the source.",
  },
  "unknown-indicator": {
    group: "ids",
    asks: "An indicator that is named has a file in `data/indicators`.",
    when: "A target names another.",
    mend: "Use the nearest that is offered, or add the file.",
  },
  "unknown-event": {
    group: "ids",
    asks: "An event that is named is in events.yaml.",
    when: "A deadline or a target counts from another (`kind: after-event`).",
    mend: "Use the nearest that is offered, or add the event, with `date: null` until it has one.",
  },
  "unknown-fact": {
    group: "ids",
    asks: "A fact that is named is in the record.",
    when: "`corrects`, `replaces`, `derivedFrom` or `base.fact` names another.",
    mend: 'Use the nearest that is offered. A fact is named whole: "<record>/<key>".',
  },
  "unknown-criterion": {
    group: "ids",
    asks: "A deadline or status of one criterion names a criterion of its own record.",
    when: "`criterion` has an id that is not in the record's `criteria`.",
    mend: "Use one of the record's criteria, or leave `criterion` out, which means all of them.",
  },
  "unused-party": {
    group: "ids",
    asks: "Every party is used.",
    when: "A party of parties.yaml has no part, speaks nowhere, publishes nothing, and is no parent or member.",
    mend: "Name it where it belongs, or take it out.",
  },
  "unused-domain": {
    group: "ids",
    asks: "Every domain is used.",
    when: "No commitment belongs to a domain of domains.yaml, and it is no parent.",
    mend: "Give it to a commitment, or take it out.",
  },
  "unused-source": {
    group: "ids",
    asks: "Every source is cited.",
    when: "A source of sources.yaml bears nothing out.",
    mend: "Cite it where it bears something out, or take it out.",
  },
  "unused-indicator": {
    group: "ids",
    asks: "Every indicator has an observation or a target.",
    when: "A file in `data/indicators` has neither.",
    mend: "Add an observation, name it in a target, or take it out.",
  },

  "nobody-commits": {
    group: "parties",
    asks: "A commitment has somebody who commits.",
    when: 'No party of a record of the tier "commitment" has the role "commits".',
    mend: 'Give the role to whoever undertakes it; where nobody does, the tier is "stance", "background" or "framing".',
    example: {
      wrong: "- { party: norland, role: involved, basis: explicit }",
      right: "- { party: norland, role: commits, basis: explicit }",
    },
  },
  "person-commits": {
    group: "parties",
    asks: "A person speaks for a body, and does not commit.",
    when: 'A party of the kind "person" has the role "commits".',
    mend: 'Let the body commit, and give the person the role "involved".',
  },
  "nobody-speaks": {
    group: "parties",
    asks: "Whose words a claim stands in is named.",
    when: "A claim is `via: own-words` or `via: joint-text`, and `by` is empty.",
    mend: "Name in `by` whose words they are; where somebody else tells of it, it is `via: report`.",
    example: { wrong: "by: []\nvia: own-words", right: "by: [norland]\nvia: own-words" },
  },

  "low-confidence-alone": {
    group: "evidence",
    asks: "A fact has a source of more than low confidence.",
    when: "All of its citations are `confidence: low`. Such a fact would turn no verdict.",
    mend: "Cite a source that bears it out better, or leave the fact out: what is not shown reads unknown.",
  },
  "published-after": {
    group: "evidence",
    asks: "No source tells what had not happened yet.",
    when: "A fact is dated, or `seen`, later than one of its sources came out.",
    mend: "Correct one of the dates, or cite a later source. What a source announces for later is a deadline, not a status.",
    example: {
      wrong: "date: 2024-09-02   # the source came out in June 2024",
      right: "date: 2024-06      # what the source tells of that month",
    },
  },
  "read-before-published": {
    group: "evidence",
    asks: "A source was not read before it came out.",
    when: "`accessed` of a source lies before `published`.",
    mend: "Correct one of the two dates. Where the day is not known, `published` can be a month or a year.",
    example: {
      wrong: "published: 2024-06-03\naccessed: 2024-06-01",
      right: "published: 2024-06-03\naccessed: 2024-06-05",
    },
  },
  "reviewed-after": {
    group: "evidence",
    asks: "A commitment is reviewed no further than the dataset is.",
    when: "`reviewedOn` lies after `reviewedThrough` of dataset.yaml. Of later days the record claims to know nothing.",
    mend: "Write an earlier day; or, once the whole record was looked at again, move `reviewedThrough`.",
  },
  "reviewed-before-source": {
    group: "evidence",
    asks: "A commitment is reviewed at least as far as the sources that it cites.",
    when: "It cites a source that came out after its `reviewedOn`: somebody has looked, and the day was not moved.",
    mend: "Write the day through which you looked for news of this commitment.",
  },
  "correction-why": {
    group: "evidence",
    asks: "A fact that corrects another says why.",
    when: "`corrects` is given without `why`.",
    mend: "Say which source corrected itself, or was refuted, and by what. A slip of an editor is simply mended, without `corrects`.",
    example: {
      wrong: "corrects: ferry-line/opened",
      right: "corrects: ferry-line/opened\nwhy: The ministry corrected the day.",
    },
  },
  "correction-kind": {
    group: "evidence",
    asks: "A fact corrects one of the same list of the same record.",
    when: "A deadline corrects a status, say, or a fact of another commitment.",
    mend: "Name the fact whose place this one takes. What happened later corrects nothing: it is the next entry.",
  },
  "deadline-passage": {
    group: "evidence",
    asks: "A deadline points at its words, where the text of the source is held.",
    when: "The source has a `sha256`, so that passages can be verified, and the deadline's citation has no passage.",
    mend: "Add `passages`; `policytrack verify` holds them against the text.",
  },
  "overlap-undeclared": {
    group: "evidence",
    asks: "Commitments that stand on the same words say that they belong together.",
    when: "Two counted commitments stand on the same passages of a source, and neither `partOf` nor `related` connects them. One promise could be counted twice.",
    mend: "Connect them, or point at the words that are each one's own.",
  },

  edtf: {
    group: "dates",
    asks: "A date is written in EDTF (ISO 8601-2).",
    when: "It is written as people speak, or names a day that there is not. The problem says at which character.",
    mend: "Write year, month and day with hyphens, as far as they are known. A bare year goes in quotes.",
    example: { wrong: "madeOn: March 2024", right: "madeOn: 2024-03" },
  },
  day: {
    group: "dates",
    asks: "A day is a whole day of the calendar.",
    when: "`reviewedOn`, `reviewedThrough` or `accessed` has no day, or one that there is not.",
    mend: "Write year, month and day.",
    example: { wrong: "reviewedOn: 2026-04", right: "reviewedOn: 2026-04-30" },
  },
  duration: {
    group: "dates",
    asks: "A length of time is an ISO 8601 duration in whole years, months, weeks and days.",
    when: "`within` of a deadline that counts from an event has hours, a fraction, or words.",
    mend: "Write P and numbers with Y, M, W and D.",
    example: { wrong: "within: 6 months", right: "within: P6M" },
  },
  "date-without-end": {
    group: "dates",
    asks: "A day of publication, and a period measured, has an end.",
    when: "The date is open (`2024/..`) or its end is not known. From the end on, a fact counts as known.",
    mend: "Write a date that ends, however vague.",
    example: { wrong: "published: 2023-11/..", right: "published: 2023-11/2024-01" },
  },
  "deadline-date": {
    group: "dates",
    asks: "A deadline is one stretch of days in the years 1000 to 9999.",
    when: "Its date lists several days at once, has a time of day, or lies far away.",
    mend: "Write a day, a period, an interval or a choice; several deadlines are several entries.",
    example: { wrong: 'edtf: "{2030,2035}"', right: 'edtf: "[2030,2035]"   # one or the other' },
  },
  "deadline-wording": {
    group: "dates",
    asks: "The date of a deadline has the form that its wording takes.",
    when: 'The wording is "by" and the date is not open at its start, "on" and it is no day, "between" and it has one end, and so on.',
    mend: "Write the date in the form that is named, or the wording that the source has.",
    example: {
      wrong: 'when: { kind: date, edtf: "2030", wording: by }',
      right: "when: { kind: date, edtf: ../2030, wording: by }",
    },
  },
  "deadline-part": {
    group: "dates",
    asks: 'The date of a deadline that is "early", "mid" or "late" is that part of its year or month.',
    when: 'A part of a year, or days of a month, lie in another part than the wording says: "late" with the first quarter, say. Whole years, months and seasons are let be, and so is what has a `fiscalYear`.',
    mend: 'EDTF has no such words: write early 2027 as 2027-33~ (the first quarter, approximately), mid 2027 as 2027-34~/2027-35~, late 2027 as 2027-36~, and keep the wording. The first half is 2027-40, the second 2027-41; spring to winter are 2027-21 to 2027-24; of both the wording is "in".',
    example: {
      wrong: "when: { kind: date, edtf: 2027-33~, wording: late }",
      right: "when: { kind: date, edtf: 2027-36~, wording: late }",
    },
  },
  "event-date": {
    group: "dates",
    asks: "An event lies in the years 1000 to 9999.",
    when: "Deadlines could not count from it.",
    mend: "Correct the date, or leave the event out.",
  },
  "history-order": {
    group: "dates",
    asks: "The entries of a history, and of deadlines, stand in the order in which things happened.",
    when: "By its date an entry cannot have come about behind the one in front of it. It is looked at as of each day on which something became known, so that a correction does not disturb the order.",
    mend: "Put the entry where it belongs, or correct its date.",
  },
  "seen-before-begun": {
    group: "dates",
    asks: "Nothing is seen before it began.",
    when: "`seen` of a status lies before its `date`.",
    mend: "`date` is from when it was so, `seen` how long the same source shows it still so.",
    example: { wrong: "date: 2024-06\nseen: 2024-03", right: "date: 2024-03\nseen: 2024-06" },
  },
  "before-made": {
    group: "dates",
    asks: "A commitment has no status before it is made.",
    when: "An entry of the history began before `madeOn`.",
    mend: "Correct one of the two dates. What was done before the promise is not its delivery: leave it out.",
  },
  "due-before-made": {
    group: "dates",
    asks: "Nothing is promised for a day that is gone.",
    when: "The date of a deadline or target surely ends before `madeOn`, or, where that is null, before its own `date`. It would read as overdue from the first day on.",
    mend: "Correct one of the two dates. Most often a digit of the year is wrong.",
    example: {
      wrong: "madeOn: 2024-03-01\n...\nwhen: { kind: date, edtf: ../2003, wording: by }",
      right: "madeOn: 2024-03-01\n...\nwhen: { kind: date, edtf: ../2030, wording: by }",
    },
  },

  "target-comparator": {
    group: "numbers",
    asks: "A target asks for the side that is better.",
    when: "`comparator` asks for more of what is better when it is less, or the other way round.",
    mend: "Correct `comparator`, or `better` of the indicator.",
    example: { wrong: "comparator: at-most    # of ferries, more is better", right: "comparator: at-least" },
  },
  "target-side": {
    group: "numbers",
    asks: "A target is not worse than the base that it starts from.",
    when: "Every value of the target lies on the worse side of its base.",
    mend: "Correct the target, the base, or `better` of the indicator. A level to be held is `comparator: equal`.",
  },
  "target-value": {
    group: "numbers",
    asks: "A target, and its base, is a number.",
    when: "Both ends of the value are null.",
    mend: "Write a number in one end at least. A promise without a number has no target.",
    example: { wrong: "value: { min: null, max: null }", right: "value: { min: 10, max: null }" },
  },
  "target-limit": {
    group: "numbers",
    asks: "A target, and its base, is a figure that the unit allows.",
    when: "A share in per cent lies outside 0 to 100, or the figure lies beyond the indicator's `limit`.",
    mend: "Correct the figure, or the unit, measure or limit of the indicator. 0.3 as a share in per cent is 30.",
  },
  "base-fact": {
    group: "numbers",
    asks: "The observation that a base names is of the target's indicator, and has the base's value and period.",
    when: "`base.fact` leads to a fact of another indicator or kind, or to one with another `value` or `date`.",
    mend: "Correct the base or the observation; leave `fact` out where the base is none of the record.",
    example: {
      wrong: "base: { value: 4, date: 2023-12, fact: ferries/2023 }   # ferries/2023 is of 3",
      right: "base: { value: 3, date: 2023-12, fact: ferries/2023 }",
    },
  },
  "rival-values": {
    group: "numbers",
    asks: "Of two values of one period that have no figure in common, one was published later or corrects the other.",
    when: "Two observations of an indicator have the same period and the same day of publication. Which of them counts would be chance.",
    mend: "Say with `corrects` and `why` which one holds, or write one observation with the range of both.",
  },
  derivation: {
    group: "numbers",
    asks: "A value that nobody published names what it was computed from, and how.",
    when: "An observation has `derivedFrom` or `formula`, and not the other.",
    mend: "Give both, so that anyone can do it again, or neither.",
    example: {
      wrong: "derivedFrom: [ferries/2023, ferries/2022]",
      right: "derivedFrom: [ferries/2023, ferries/2022]\nformula: 2023 - 2022",
    },
  },

  "text-length": {
    group: "words",
    asks: "A text is as long as a reader of a table or card has patience for.",
    when: "A title, summary, criterion or ambiguity is too long, or a summary too short. The problem says the number of characters.",
    mend: "Say it shorter, or in two places; of a summary, say what is promised and by whom.",
  },
  "title-full-stop": {
    group: "words",
    asks: "A title is a name and no sentence.",
    when: "It ends with a full stop.",
    mend: "Take the full stop out; where it is a sentence, make it a name of the thing.",
    example: {
      wrong: "title: Norland will run ten ferries.",
      right: "title: Ten electric ferries in Norland by 2030",
    },
  },
  "neutral-wording": {
    group: "words",
    asks: "A text says what is so, and leaves the judgement to the reader.",
    when: "A title, summary, criterion, ambiguity, note or paraphrase has a word that judges whoever it is about.",
    mend: "Say what happened, and by what measure; leave the word out.",
    example: {
      wrong: "says: The government failed to open it.",
      right: "says: It had not opened by June 2024.",
    },
  },

  json: {
    group: "published",
    asks: "A JSON file, or each line of newline-delimited JSON, is a JSON object.",
    when: "The text breaks off, or is something else, such as the page of a server that answered with an error.",
    mend: "Take the file as `policytrack build` writes it.",
  },
  head: {
    group: "published",
    asks: "Newline-delimited JSON begins with the one line that tells of the dataset.",
    when: 'The first line is not of the type "dataset", a later one is, or there is no line at all.',
    mend: "Put the head first, and each dataset in a file of its own.",
  },
  "record-type": {
    group: "published",
    asks: "Each line of newline-delimited JSON has the type of its record.",
    when: "`type` is not there, or is none of the types that are named.",
    mend: "Write the type as it is written by the tool that wrote the other lines.",
  },
  derived: {
    group: "published",
    asks: "`status` and `targetYear` of a published commitment are those that its facts give.",
    when: "A published file was edited by hand.",
    mend: "Edit the YAML files, and run `policytrack build`.",
  },
  sorted: {
    group: "published",
    asks: "The lists of a published dataset are sorted by id.",
    when: "A published file was edited or put together by hand.",
    mend: "Sort the list, or run `policytrack build`.",
  },
};
