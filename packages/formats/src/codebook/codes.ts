import type {
  Citation,
  Commitment,
  FiscalYear,
  Indicator,
  Participation,
  Party,
  Redirect,
  Source,
  StandingClaim,
  StatusEntry,
  TargetFact,
  When,
} from "@policytrack/core";
import type { Models } from "./meanings.ts";

/** The fields that hold a code, by model, with the codes that each may hold. */
interface CodedFields {
  readonly Commitment: { readonly tier: Commitment["tier"]; readonly kind: Commitment["kind"] };
  readonly Participation: {
    readonly role: Participation["role"];
    readonly basis: Participation["basis"];
  };
  readonly StandingClaim: {
    readonly standing: StandingClaim["standing"];
    readonly via: StandingClaim["via"];
    readonly announced: StandingClaim["announced"];
  };
  readonly When: {
    readonly kind: When["kind"];
    readonly wording: Extract<When, { kind: "date" }>["wording"];
    readonly reason: Extract<When, { kind: "none" }>["reason"];
  };
  readonly FiscalYear: { readonly namedAfter: FiscalYear["namedAfter"] };
  readonly TargetFact: {
    readonly role: TargetFact["role"];
    readonly comparator: TargetFact["comparator"];
  };
  readonly StatusEntry: {
    readonly status: StatusEntry["status"];
    readonly bearing: NonNullable<StatusEntry["bearing"]>;
  };
  readonly Citation: { readonly confidence: Citation["confidence"]; readonly read: Citation["read"] };
  readonly Source: { readonly kind: Source["kind"] };
  readonly Party: { readonly kind: Party["kind"] };
  readonly Indicator: { readonly measure: Indicator["measure"]; readonly better: Indicator["better"] };
  readonly Redirect: { readonly kind: Redirect["kind"] };
}

type CodeMeanings = {
  readonly [Model in keyof CodedFields]: {
    readonly [Field in keyof CodedFields[Model]]: Readonly<
      Record<CodedFields[Model][Field] & string, string>
    >;
  };
};

/** What each code of a field means: one that is missing does not compile. */
const codes: CodeMeanings = {
  Commitment: {
    tier: {
      commitment: "Somebody undertakes something. Counted.",
      "scheduled-event": "Something that somebody undertakes to hold on a day or in a year. Counted.",
      stance: "What somebody holds should be done. Not counted.",
      background: "A policy that stood before. Not counted.",
      framing: "An author's own summing-up. Not counted.",
    },
    kind: {
      target: "A number is to be reached.",
      deliverable: "Something is to be there that was not: a body, a text, a building, a service.",
      cooperation: "Parties are to work together.",
      principle: "Something is to be kept to or upheld.",
      event: "A meeting or the like is to be held.",
    },
  },
  Participation: {
    role: {
      commits: "It undertakes it. Selecting by party means this, unless roles are named.",
      implements: "It carries out what is undertaken.",
      finances: "It pays for it, or lends.",
      hosts: "It takes it in: an event, or a body.",
      benefits: "It is to be the better for it.",
      addressed: "It is called upon to act.",
      place: "It is where it is to happen.",
      involved: "It has a part that is none of these.",
    },
    basis: { explicit: "The source says so.", inferred: "An editor concluded it." },
  },
  StandingClaim: {
    standing: {
      stated: "Said as an aim.",
      proposed: "Put to others, who have yet to agree.",
      planned: "Part of a plan of those who are to act.",
      pledged: "Promised.",
      agreed: "Agreed between parties.",
      adopted: "Adopted by those who can decide it, as in a declaration.",
      "in-law": "Laid down in law.",
    },
    via: {
      "own-words": "A party says it itself.",
      "joint-text": "It stands in a text that several parties issued together.",
      report: "Somebody reports it of them.",
      author: "The author of the source says it in their own voice.",
    },
    announced: {
      yes: "According to this source it was formally announced.",
      no: "According to this source it was not.",
      "not-said": "This source does not say.",
    },
  },
  When: {
    kind: {
      date: "It has a date.",
      "after-event": "It counts from an event of the dataset, and has a day once the event has one.",
      none: "It has no date, for a reason.",
    },
    wording: {
      by: 'At the end at the latest: "../2030".',
      in: 'At some time within: "2030"; "2030-33" to "2030-36" are its quarters, "2030-40" and "2030-41" its halves, "2030-21" to "2030-24" spring to winter.',
      on: 'On that day: "2030-05-10".',
      early: 'In the first part: "2024-33~" is the first quarter, approximately.',
      mid: 'In the middle part: "2024-34~/2024-35~" is the second and third quarter, approximately.',
      late: 'In the last part: "2024-36~" is the last quarter, approximately.',
      around: 'About then: "2030~".',
      "end-of": "When it ends.",
      between: 'From one to the other: "2028/2030".',
      within: "Before a stretch of time is over that ends then.",
      from: 'From then on: "2024/..".',
    },
    reason: {
      "not-stated": "No source names one.",
      "open-ended": "It is to go on without an end.",
      "end-unknown": "It has an end, and nobody says when.",
      withdrawn: "There was one, and it was taken back.",
    },
  },
  FiscalYear: {
    namedAfter: {
      first: "After the calendar year in which it begins.",
      last: "After the calendar year in which it ends.",
    },
  },
  TargetFact: {
    role: { final: "The end that is to be reached.", interim: "A step on the way." },
    comparator: {
      "at-least": "This value or more.",
      "at-most": "This value or less.",
      equal: "This value.",
      "more-than": "More than this value.",
      "less-than": "Less than this value.",
    },
  },
  StatusEntry: {
    status: {
      delivered: "What would count as delivered has come about.",
      "partly-delivered": "A part of it has come about.",
      "in-progress": "It is being worked on.",
      continuing: "It is being acted on, with no end to reach.",
      pending: "A source shows that nothing has been done yet.",
      "not-delivered": "It can no longer happen as promised.",
      abandoned: "Those who undertook it have given it up.",
      superseded: "Another commitment has taken its place.",
      unknown: "Nothing on record says.",
    },
    bearing: {
      names: "The source speaks of the promise.",
      fits: "It does not, and what it tells is in line with it.",
    },
  },
  Citation: {
    confidence: {
      low: "It is doubtful. Low alone turns no verdict.",
      medium: "It is second-hand, inferred, or stands in a digest.",
      high: "The source says it outright.",
    },
    read: { whole: "The whole source was read.", part: "A part was read." },
  },
  Source: {
    kind: {
      official: "A text of a government or an international body.",
      "party-statement": "What another body that has to do with it says of itself.",
      news: "A newspaper, broadcaster or news site.",
      "news-agency": "An agency whose reports others print.",
      research: "A study or a paper.",
      weblog: "A weblog.",
      dataset: "Figures.",
    },
  },
  Party: {
    kind: {
      state: "A state.",
      government: "A government, of a state, a region or a town.",
      ministry: "A ministry.",
      agency: "Another public body.",
      "public-bank": "A bank that belongs to a state.",
      institute: "A research institute.",
      university: "A university.",
      company: "A company.",
      "unnamed-group": "Some whom the sources do not name.",
      person: "Somebody who speaks for a body, and never commits.",
      bloc: "States or economies that act together; it has members.",
      "international-organisation": "A body that states have set up.",
    },
  },
  Indicator: {
    measure: {
      stock: "What there is on a day.",
      flow: "What comes about in a period.",
      cumulative: "What has come about since a start.",
      share: "A part of a whole.",
      plan: "What is planned.",
    },
    better: { more: "The more, the better.", less: "The less, the better." },
  },
  Redirect: {
    kind: {
      moved: "The record has another id.",
      split: "The record became several.",
      withdrawn: "The record was taken back.",
    },
  },
};

/** What the codes of a field mean, in the order of the codes; undefined of a field that holds none. */
export function codesOf(model: keyof Models, field: string): Readonly<Record<string, string>> | undefined {
  const fields: Readonly<
    Partial<Record<keyof Models, Readonly<Record<string, Readonly<Record<string, string>>>>>>
  > = codes;
  // A commitment's status, as published, is that of an entry of its history.
  return model === "Commitment" && field === "status" ? codes.StatusEntry.status : fields[model]?.[field];
}

/** A code, the field that holds it, and what it means there. */
export interface CodeMeaning {
  readonly model: keyof Models;
  readonly field: string;
  readonly code: string;
  readonly says: string;
}

/** Every code of the model; one that several fields hold is there for each. */
export function allCodes(): readonly CodeMeaning[] {
  return Object.entries(codes).flatMap(([model, fields]) =>
    Object.entries<Readonly<Record<string, string>>>(fields).flatMap(([field, meaningsOf]) =>
      Object.entries(meaningsOf).map(([code, says]) => ({ model: model as keyof Models, field, code, says })),
    ),
  );
}
