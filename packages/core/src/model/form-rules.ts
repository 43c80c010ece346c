/** What is asked of the form of a dataset, before any rule looks at what it says. All are errors but `reference-like-another`. */
export interface FormRule {
  readonly asks: string;
  readonly why: string;
  readonly fix: string;
}
export const formRules = {
  "not-json": {
    asks: "The text is JSON.",
    why: "Nothing else can be read from it.",
    fix: "Correct the text at the place that is named.",
  },
  "not-plain-data": {
    asks: "Values are plain data: texts, numbers, true, false, null, lists and objects.",
    why: "Whatever computes its fields when they are read can say one thing to a check and another to a reader.",
    fix: "Pass what JSON can hold.",
  },
  "duplicate-key": {
    asks: "A key stands once in its object.",
    why: "The first value would be lost without a word.",
    fix: "Take one of the two out.",
  },
  "newer-format": {
    asks: "The data are of a format that this version reads.",
    why: "A newer format can mean other things by the same words.",
    fix: "Update @policytrack/core.",
  },
  "older-format": {
    asks: "The data are of format 2.",
    why: "The first format has other words.",
    fix: "Run `policytrack migrate` on it.",
  },
  "too-many-issues": {
    asks: "Issues are told up to a limit.",
    why: "Nobody reads thousands of them.",
    fix: "Correct those that are listed, or raise the limit.",
  },
  "too-deep": {
    asks: "Lists and objects are nested up to a limit.",
    why: "The model needs a dozen levels.",
    fix: "Take the inner levels out.",
  },
  "too-long": {
    asks: "Texts, ids and lists are as long as a limit allows.",
    why: "What is longer is mostly a mistake, and makes every reader wait.",
    fix: "Shorten it, or raise the limit.",
  },
  "field-missing": {
    asks: "The fields that a record cannot do without are there.",
    why: "It cannot be read without them.",
    fix: "Add the field.",
  },
  "field-unknown": {
    asks: "A record has only the fields of the model.",
    why: "A misspelt field would be passed over without a word.",
    fix: "Correct its name, or move it under `extra`.",
  },
  "field-conflict": {
    asks: "Fields that say the same thing differently do not stand side by side.",
    why: "One of them would be passed over.",
    fix: "Keep one of them.",
  },
  "wrong-type": {
    asks: "A value is of the kind that its field asks for.",
    why: "It cannot be read otherwise.",
    fix: "Write it as the message says.",
  },
  "code-unknown": {
    asks: "A code is one of its vocabulary.",
    why: "Codes are computed with.",
    fix: "Write one of the codes.",
  },
  "text-empty": {
    asks: "A text is not empty.",
    why: "What is not stated is left out.",
    fix: "Write it, or leave the field out.",
  },
  "text-outer-blanks": {
    asks: "A text has no blanks around it.",
    why: "Two texts that look the same would differ.",
    fix: "Take the blanks out.",
  },
  "text-hidden-characters": {
    asks: "A text has no characters that are not seen.",
    why: "They can hide words, turn the order of letters, and break terminals and tables.",
    fix: "Take them out.",
  },
  "text-not-composed": {
    asks: "A text is composed as Unicode NFC asks.",
    why: "Two texts that look the same would differ.",
    fix: "Normalise it to NFC.",
  },
  "not-an-id": {
    asks: "An id is made of letters, digits, hyphens, dots and underscores.",
    why: "It stands in addresses, file names and references.",
    fix: "Write it like `kr-hydrogen-2030`.",
  },
  "not-a-date": {
    asks: "A date is an EDTF expression.",
    why: "Days are computed with.",
    fix: "Write it like 2024-05-10, 2024-05 or 2024.",
  },
  "not-a-day": {
    asks: "A day is an ISO day of the calendar.",
    why: "Days are computed with.",
    fix: "Write it like 2024-05-10.",
  },
  "not-a-due-date": {
    asks: "A due date is a date or one of the known forms of words.",
    why: "Deadlines are computed with.",
    fix: "Write it like `by 2030`.",
  },
  "not-a-duration": {
    asks: "A duration is ISO 8601 in whole years, months, weeks or days.",
    why: "Deadlines are computed with.",
    fix: "Write it like P6M.",
  },
  "not-an-address": {
    asks: "An address begins with http:// or https://.",
    why: "It is shown as a link.",
    fix: "Write the whole address.",
  },
  "not-a-language": {
    asks: "A language is a BCP 47 tag.",
    why: "Pages and tables choose texts by it.",
    fix: "Write it like `en` or `zh-Hant`.",
  },
  "not-a-digest": {
    asks: "A digest is 16 to 64 lower-case hexadecimal digits.",
    why: "It is compared with the digest of a text.",
    fix: "Write the SHA-256.",
  },
  "not-a-place": {
    asks: "A place is an ISO 3166 code.",
    why: "Places are compared.",
    fix: "Write it like `TH` or `US-KY`.",
  },
  "not-a-range": {
    asks: 'A range is a number, "5..10", "..10", "5.." or { min, max }, its lower end first.',
    why: "Numbers are computed with.",
    fix: 'Write it like 5 or "5..10".',
  },
  "not-a-passage": {
    asks: "A passage ends behind its start.",
    why: "It points at words.",
    fix: 'Write it like "6779-6853".',
  },
  "not-a-scheme-code": {
    asks: 'A code of others is "scheme: code".',
    why: "A code means nothing without its list.",
    fix: 'Write it like "ogp-irm-completion: Limited".',
  },
  "not-a-reference": {
    asks: 'A reference is an id, "dataset:id" or a URI.',
    why: "It leads somewhere.",
    fix: "Correct it.",
  },
  "id-taken": {
    asks: "An id is given once.",
    why: "References would lead to two things.",
    fix: "Give one of them another id.",
  },
  "id-of-another-record": {
    asks: "A fact's id begins with the id of its record and a slash.",
    why: "Ids tell where a fact stands.",
    fix: 'Write "<record id>/<key>".',
  },
  "reference-missing": {
    asks: "A reference leads to something in the dataset.",
    why: "Nothing can be computed with what is not there.",
    fix: "Correct the id, or add the record.",
  },
  "reference-refused": {
    asks: "What a record refers to is valid.",
    why: "It cannot be computed with otherwise.",
    fix: "Correct the other record.",
  },
  "reference-like-another": {
    asks: "Parties and domains that are not listed are not called nearly like one that is.",
    why: "It may be a slip of the pen, and makes two of one.",
    fix: "Write the listed id, or list the other one as well.",
  },
  "occurrence-missing": {
    asks: "A delivery of what recurs says of which period it is, by `occurrence` or by a date in one period.",
    why: "Each period has its own verdict, and the delivery would count for none.",
    fix: "Add `occurrence`, like 2024.",
  },
  "made-on-differs": {
    asks: "`madeOn` of a full commitment is the date of its first claim.",
    why: "Deadlines and statuses are compared with both.",
    fix: "Write the date of the first claim, or correct the claim.",
  },
  "party-does-not-commit": {
    asks: "A status or a term of some parties names parties that commit, or a part or member of one.",
    why: "A verdict is given for each committing party. A word on another one would count for nobody, and part the rest.",
    fix: "Name a party that commits, or none where all of them are meant.",
  },
  "circular-part": {
    asks: "No party and no domain is a part of itself, over any number of steps.",
    why: "Who is above whom has no answer.",
    fix: "Take one `partOf` of the circle out.",
  },
  "source-missing": {
    asks: "Every fact has a source.",
    why: "A fact that nobody can look up is none.",
    fix: "Add `source` to the record or to the dataset.",
  },
  "target-without-number": {
    asks: "A target has a number, and a number has an indicator.",
    why: "Nothing can be measured otherwise.",
    fix: "Add the comparison or the indicator.",
  },
  "target-without-criterion": {
    asks: "A number of the row belongs to its one final criterion.",
    why: "It would be passed over.",
    fix: "Write the number at the criterion that it belongs to.",
  },
  "total-without-first-day": {
    asks: "What is to hold throughout, or in total, has a first day.",
    why: "Which periods count is not known otherwise.",
    fix: "Write the first day: `throughout 2024/2030`.",
  },
  "no-final-criterion": {
    asks: "A commitment with criteria has a final one.",
    why: "Nothing would ever count as delivered.",
    fix: "Take `stage: interim` out of the last one.",
  },
} as const satisfies Readonly<Record<string, FormRule>>;
export type FormRuleId = keyof typeof formRules;
