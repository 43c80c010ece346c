// Made by `pnpm generate` from the concepts. Do not edit.
import type { Conversion } from "../define.ts";
import type { Schema, Shape } from "../schema.ts";

type Shapes = Readonly<Record<string, Shape>>;
let shapes: Shapes | undefined;
/** What an object may hold, by the name of its type. Made when first asked for, since who reads a full dataset hardly does. */
export function allShapes(): Shapes {
  return (shapes ??= makeShapes());
}
function makeShapes(): Shapes {
  const schema1: Schema = { kind: "string", format: "line" };
  const schema2: Schema = { kind: "string", format: "block" };
  const schema3: Schema = { kind: "string", format: "quotation" };
  const schema4: Schema = { kind: "string", format: "sha256" };
  const schema5: Schema = { kind: "string", format: "word" };
  const schema6: Schema = { kind: "map", keys: "language", of: schema2, nonEmpty: true, type: "LanguageMap" };
  const schema7: Schema = { kind: "either", of: [schema2, schema6], type: "Text" };
  const schema8: Schema = {
    kind: "one-or-more",
    of: {
      kind: "either",
      of: [schema1, { kind: "object", shape: "CitationDetails" }],
      type: "CitationInput",
    },
  };
  const schema9: Schema = { kind: "code", vocabulary: "SourceKind" };
  const schema10: Schema = {
    kind: "map",
    keys: "language",
    of: schema1,
    nonEmpty: true,
    type: "LanguageMap",
  };
  const schema11: Schema = { kind: "string", format: "id", refersTo: "party" };
  const schema12: Schema = { kind: "string", format: "language" };
  const schema13: Schema = { kind: "string", format: "address" };
  const schema14: Schema = { kind: "string", format: "edtf", type: "Edtf" };
  const schema15: Schema = { kind: "string", format: "day", type: "IsoDay" };
  const schema16: Schema = { kind: "code", vocabulary: "ExtentRead" };
  const schema17: Schema = { kind: "object", shape: "Identifier" };
  const schema18: Schema = {
    kind: "map",
    keys: "word",
    of: {
      kind: "nullable",
      of: {
        kind: "either",
        of: [schema2, { kind: "number" }, { kind: "boolean" }],
        type: "string | number | boolean",
      },
    },
    type: "Extra",
  };
  const schema19: Schema = { kind: "either", of: [schema1, schema10], type: "Text" };
  const schema20: Schema = { kind: "integer", min: 0, max: 9999 };
  const schema21: Schema = { kind: "either", of: [schema14, schema20], type: "Edtf | number" };
  const schema22: Schema = { kind: "one-or-more", of: schema1 };
  const schema23: Schema = { kind: "string", format: "id", refersTo: "party", type: 'I["party"]' };
  const schema24: Schema = { kind: "code", vocabulary: "Attribution" };
  const schema25: Schema = { kind: "string", format: "fact-id", type: "FactId", refersTo: "fact" };
  const schema26: Schema = { kind: "string", format: "key" };
  const schema27: Schema = { kind: "code", vocabulary: "Firmness" };
  const schema28: Schema = { kind: "string", format: "id", refersTo: "criterion" };
  const schema29: Schema = { kind: "code", vocabulary: "Status" };
  const schema30: Schema = { kind: "code", vocabulary: "Directness" };
  const schema31: Schema = { kind: "code", vocabulary: "StatedTimeliness" };
  const schema32: Schema = { kind: "string", format: "id", refersTo: "event" };
  const schema33: Schema = { kind: "string", format: "duration", type: "Duration" };
  const schema34: Schema = { kind: "object", shape: "FiscalYear" };
  const schema35: Schema = { kind: "literal", value: "none" };
  const schema36: Schema = { kind: "code", vocabulary: "BaselineKind" };
  const schema37: Schema = { kind: "object", shape: "Range" };
  const schema38: Schema = {
    kind: "either",
    of: [{ kind: "number" }, schema5, { kind: "object", shape: "RangeBounds" }],
    type: "RangeInput",
  };
  const schema39: Schema = { kind: "map", keys: "key", of: schema5 };
  const schema40: Schema = { kind: "code", vocabulary: "ValueIn" };
  const schema41: Schema = { kind: "string", format: "id", refersTo: "indicator" };
  const schema42: Schema = { kind: "nullable", of: schema5 };
  const schema43: Schema = {
    kind: "variants",
    type: "Due",
    shapes: { date: "DueDate", recurring: "DueRecurring", "after-event": "DueAfterEvent", none: "DueNone" },
  };
  const schema44: Schema = {
    kind: "either",
    of: [{ kind: "number" }, schema5, { kind: "object", shape: "DueDetails" }, schema43],
    type: "DueInput",
  };
  const schema45: Schema = { kind: "code", vocabulary: "Stage" };
  const schema46: Schema = { kind: "string", format: "reference", type: "Reference", refersTo: "commitment" };
  const schema47: Schema = { kind: "code", vocabulary: "Classification" };
  const schema48: Schema = { kind: "string", format: "id", refersTo: "instrument", type: 'I["instrument"]' };
  const schema49: Schema = { kind: "string", format: "id", refersTo: "domain", type: 'I["domain"]' };
  const schema50: Schema = { kind: "code", vocabulary: "CriteriaAre" };
  const schema51: Schema = { kind: "code", vocabulary: "Acts" };
  const schema52: Schema = { kind: "string", format: "id" };
  const schema53: Schema = { kind: "code", vocabulary: "PartyKind", open: true };
  const schema54: Schema = { kind: "string", format: "reference", type: "Reference" };
  const schema55: Schema = { kind: "string", format: "place" };
  const schema56: Schema = { kind: "string", format: "id", refersTo: "domain" };
  const schema57: Schema = { kind: "code", vocabulary: "Measure" };
  const schema58: Schema = { kind: "code", vocabulary: "Direction" };
  const schema59: Schema = { kind: "code", vocabulary: "ObservationKind" };
  const schema60: Schema = {
    kind: "map",
    keys: "word",
    of: { kind: "code", vocabulary: "Level" },
    type: "Readonly<Record<string, Level>>",
  };
  const schema61: Schema = { kind: "object", shape: "CommitmentInput" };

  return {
    Range: {
      fields: {
        min: { schema: { kind: "nullable", of: { kind: "number" } }, required: true },
        max: { schema: { kind: "nullable", of: { kind: "number" } }, required: true },
      },
    },
    RangeBounds: {
      fields: {
        min: { schema: { kind: "number" }, required: false },
        max: { schema: { kind: "number" }, required: false },
      },
    },
    Identifier: {
      fields: {
        scheme: { schema: { kind: "string", format: "scheme" }, required: true },
        id: { schema: schema1, required: true },
      },
    },
    PassagePosition: {
      fields: {
        start: { schema: { kind: "integer", min: 0, max: 9007199254740991 }, required: true },
        end: { schema: { kind: "integer", min: 0, max: 9007199254740991 }, required: true },
      },
    },
    PassageQuote: {
      fields: {
        exact: { schema: schema2, required: true },
        prefix: { schema: { kind: "nullable", of: schema3 }, required: true },
        suffix: { schema: { kind: "nullable", of: schema3 }, required: true },
      },
    },
    Passage: {
      fields: {
        position: {
          schema: { kind: "nullable", of: { kind: "object", shape: "PassagePosition" } },
          required: true,
        },
        quote: {
          schema: { kind: "nullable", of: { kind: "object", shape: "PassageQuote" } },
          required: true,
        },
        sha256: { schema: { kind: "nullable", of: schema4 }, required: true },
        locator: { schema: { kind: "nullable", of: schema1 }, required: true },
      },
    },
    PassageDetails: {
      fields: {
        position: { schema: schema5, required: false },
        exact: { schema: schema2, required: false },
        prefix: { schema: schema3, required: false },
        suffix: { schema: schema3, required: false },
        sha256: { schema: schema4, required: false },
        locator: { schema: schema1, required: false },
      },
    },
    Citation: {
      fields: {
        source: {
          schema: { kind: "string", format: "id", refersTo: "source", type: 'I["source"]' },
          required: true,
        },
        passages: { schema: { kind: "list", of: { kind: "object", shape: "Passage" } }, required: true },
        paraphrase: { schema: { kind: "nullable", of: schema6 }, required: true },
        doubtful: { schema: { kind: "boolean" }, required: true },
      },
    },
    CitationDetails: {
      fields: {
        source: { schema: schema1, required: true },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
      },
    },
    CitingInput: {
      fields: {
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
      },
    },
    Source: {
      fields: {
        id: { schema: { kind: "string", format: "id", type: 'I["source"]' }, required: true },
        kind: { schema: { kind: "nullable", of: schema9 }, required: true },
        title: { schema: { kind: "nullable", of: schema10 }, required: true },
        publisher: { schema: { kind: "nullable", of: schema1 }, required: true },
        publisherParty: { schema: { kind: "nullable", of: schema11 }, required: true },
        language: { schema: { kind: "nullable", of: schema12 }, required: true },
        url: { schema: { kind: "nullable", of: schema13 }, required: true },
        archivedUrl: { schema: { kind: "nullable", of: schema13 }, required: true },
        licence: { schema: { kind: "nullable", of: schema1 }, required: true },
        published: { schema: { kind: "nullable", of: schema14 }, required: true },
        accessed: { schema: { kind: "nullable", of: schema15 }, required: true },
        extentRead: { schema: { kind: "nullable", of: schema16 }, required: true },
        sha256: { schema: { kind: "nullable", of: schema4 }, required: true },
        note: { schema: { kind: "nullable", of: schema6 }, required: true },
        identifiers: { schema: { kind: "list", of: schema17 }, required: true },
        extra: { schema: schema18, required: true },
      },
    },
    SourceInput: {
      fields: {
        kind: { schema: schema9, required: false },
        title: { schema: schema19, required: false },
        publisher: { schema: schema1, required: false },
        publisherParty: { schema: schema11, required: false },
        language: { schema: schema12, required: false },
        url: { schema: schema13, required: false },
        archivedUrl: { schema: schema13, required: false },
        licence: { schema: schema1, required: false },
        published: { schema: schema21, required: false },
        accessed: { schema: schema15, required: false },
        extentRead: { schema: schema16, required: false },
        sha256: { schema: schema4, required: false },
        note: { schema: schema7, required: false },
        identifiers: {
          schema: { kind: "map", keys: "scheme", of: schema22, type: "IdentifiersInput" },
          required: false,
        },
        extra: { schema: schema18, required: false },
      },
    },
    Fact: {
      fields: {
        id: { schema: { kind: "string", format: "fact-id", type: "FactId" }, required: true },
        date: { schema: { kind: "nullable", of: schema14 }, required: true },
        citations: {
          schema: { kind: "list", of: { kind: "object", shape: "Citation" }, nonEmpty: true },
          required: true,
        },
        statedBy: { schema: { kind: "list", of: schema23 }, required: true },
        attribution: { schema: { kind: "nullable", of: schema24 }, required: true },
        sourceCode: { schema: { kind: "nullable", of: schema17 }, required: true },
        corrects: { schema: { kind: "nullable", of: schema25 }, required: true },
        reason: { schema: { kind: "nullable", of: schema6 }, required: true },
        note: { schema: { kind: "nullable", of: schema6 }, required: true },
        extra: { schema: schema18, required: true },
      },
    },
    FactInput: {
      fields: {
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
        key: { schema: schema26, required: false },
        date: { schema: { kind: "nullable", of: schema21 }, required: false },
        statedBy: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        attribution: { schema: schema24, required: false },
        sourceCode: { schema: schema1, required: false },
        corrects: { schema: schema25, required: false },
        reason: { schema: schema7, required: false },
        note: { schema: schema7, required: false },
        extra: { schema: schema18, required: false },
      },
    },
    Claim: {
      fields: {
        id: { schema: { kind: "string", format: "fact-id", type: "FactId" }, required: true },
        date: { schema: { kind: "nullable", of: schema14 }, required: true },
        citations: {
          schema: { kind: "list", of: { kind: "object", shape: "Citation" }, nonEmpty: true },
          required: true,
        },
        statedBy: { schema: { kind: "list", of: schema23 }, required: true },
        attribution: { schema: { kind: "nullable", of: schema24 }, required: true },
        sourceCode: { schema: { kind: "nullable", of: schema17 }, required: true },
        corrects: { schema: { kind: "nullable", of: schema25 }, required: true },
        reason: { schema: { kind: "nullable", of: schema6 }, required: true },
        note: { schema: { kind: "nullable", of: schema6 }, required: true },
        extra: { schema: schema18, required: true },
        firmness: { schema: { kind: "nullable", of: schema27 }, required: true },
        formallyAnnounced: { schema: { kind: "nullable", of: { kind: "boolean" } }, required: true },
        criterion: { schema: { kind: "nullable", of: schema28 }, required: true },
      },
    },
    ClaimInput: {
      fields: {
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
        key: { schema: schema26, required: false },
        date: { schema: { kind: "nullable", of: schema21 }, required: false },
        statedBy: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        attribution: { schema: schema24, required: false },
        sourceCode: { schema: schema1, required: false },
        corrects: { schema: schema25, required: false },
        reason: { schema: schema7, required: false },
        note: { schema: schema7, required: false },
        extra: { schema: schema18, required: false },
        firmness: { schema: schema27, required: false },
        formallyAnnounced: { schema: { kind: "boolean" }, required: false },
        criterion: { schema: schema28, required: false },
      },
    },
    HistoryEntry: {
      fields: {
        id: { schema: { kind: "string", format: "fact-id", type: "FactId" }, required: true },
        date: { schema: { kind: "nullable", of: schema14 }, required: true },
        citations: {
          schema: { kind: "list", of: { kind: "object", shape: "Citation" }, nonEmpty: true },
          required: true,
        },
        statedBy: { schema: { kind: "list", of: schema23 }, required: true },
        attribution: { schema: { kind: "nullable", of: schema24 }, required: true },
        sourceCode: { schema: { kind: "nullable", of: schema17 }, required: true },
        corrects: { schema: { kind: "nullable", of: schema25 }, required: true },
        reason: { schema: { kind: "nullable", of: schema6 }, required: true },
        note: { schema: { kind: "nullable", of: schema6 }, required: true },
        extra: { schema: schema18, required: true },
        text: { schema: { kind: "nullable", of: schema6 }, required: true },
        status: { schema: { kind: "nullable", of: schema29 }, required: true },
        observedUntil: { schema: { kind: "nullable", of: schema14 }, required: true },
        criterion: { schema: { kind: "nullable", of: schema28 }, required: true },
        parties: { schema: { kind: "list", of: schema23 }, required: true },
        occurrence: { schema: { kind: "nullable", of: schema26 }, required: true },
        directness: { schema: { kind: "nullable", of: schema30 }, required: true },
        statedTimeliness: { schema: { kind: "nullable", of: schema31 }, required: true },
        event: { schema: { kind: "nullable", of: schema32 }, required: true },
      },
    },
    HistoryInput: {
      fields: {
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
        key: { schema: schema26, required: false },
        date: { schema: { kind: "nullable", of: schema21 }, required: false },
        statedBy: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        attribution: { schema: schema24, required: false },
        sourceCode: { schema: schema1, required: false },
        corrects: { schema: schema25, required: false },
        reason: { schema: schema7, required: false },
        note: { schema: schema7, required: false },
        extra: { schema: schema18, required: false },
        text: { schema: { kind: "nullable", of: schema7 }, required: false },
        status: { schema: schema29, required: false },
        observedUntil: { schema: schema21, required: false },
        criterion: { schema: schema28, required: false },
        party: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        occurrence: {
          schema: { kind: "either", of: [schema26, { kind: "number" }], type: "string | number" },
          required: false,
        },
        directness: { schema: schema30, required: false },
        statedTimeliness: { schema: schema31, required: false },
        event: { schema: schema32, required: false },
      },
    },
    Rating: {
      fields: {
        id: { schema: { kind: "string", format: "fact-id", type: "FactId" }, required: true },
        date: { schema: { kind: "nullable", of: schema14 }, required: true },
        citations: {
          schema: { kind: "list", of: { kind: "object", shape: "Citation" }, nonEmpty: true },
          required: true,
        },
        statedBy: { schema: { kind: "list", of: schema23 }, required: true },
        attribution: { schema: { kind: "nullable", of: schema24 }, required: true },
        sourceCode: { schema: { kind: "nullable", of: schema17 }, required: true },
        corrects: { schema: { kind: "nullable", of: schema25 }, required: true },
        reason: { schema: { kind: "nullable", of: schema6 }, required: true },
        note: { schema: { kind: "nullable", of: schema6 }, required: true },
        extra: { schema: schema18, required: true },
        scheme: { schema: { kind: "string", format: "scheme" }, required: true },
        code: { schema: schema1, required: true },
        text: { schema: { kind: "nullable", of: schema6 }, required: true },
        criterion: { schema: { kind: "nullable", of: schema28 }, required: true },
        parties: { schema: { kind: "list", of: schema23 }, required: true },
      },
    },
    RatingInput: {
      fields: {
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
        key: { schema: schema26, required: false },
        date: { schema: { kind: "nullable", of: schema21 }, required: false },
        statedBy: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        attribution: { schema: schema24, required: false },
        sourceCode: { schema: schema1, required: false },
        corrects: { schema: schema25, required: false },
        reason: { schema: schema7, required: false },
        note: { schema: schema7, required: false },
        extra: { schema: schema18, required: false },
        scheme: { schema: { kind: "string", format: "scheme" }, required: true },
        code: { schema: schema1, required: true },
        text: { schema: schema7, required: false },
        criterion: { schema: schema28, required: false },
        party: { schema: { kind: "one-or-more", of: schema23 }, required: false },
      },
    },
    Reply: {
      fields: {
        id: { schema: { kind: "string", format: "fact-id", type: "FactId" }, required: true },
        date: { schema: { kind: "nullable", of: schema14 }, required: true },
        citations: {
          schema: { kind: "list", of: { kind: "object", shape: "Citation" }, nonEmpty: true },
          required: true,
        },
        statedBy: { schema: { kind: "list", of: schema23 }, required: true },
        attribution: { schema: { kind: "nullable", of: schema24 }, required: true },
        sourceCode: { schema: { kind: "nullable", of: schema17 }, required: true },
        corrects: { schema: { kind: "nullable", of: schema25 }, required: true },
        reason: { schema: { kind: "nullable", of: schema6 }, required: true },
        note: { schema: { kind: "nullable", of: schema6 }, required: true },
        extra: { schema: schema18, required: true },
        text: { schema: schema6, required: true },
        about: { schema: { kind: "list", of: schema25 }, required: true },
        criterion: { schema: { kind: "nullable", of: schema28 }, required: true },
      },
    },
    ReplyInput: {
      fields: {
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
        key: { schema: schema26, required: false },
        date: { schema: { kind: "nullable", of: schema21 }, required: false },
        statedBy: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        attribution: { schema: schema24, required: false },
        sourceCode: { schema: schema1, required: false },
        corrects: { schema: schema25, required: false },
        reason: { schema: schema7, required: false },
        note: { schema: schema7, required: false },
        extra: { schema: schema18, required: false },
        text: { schema: schema7, required: true },
        about: { schema: { kind: "one-or-more", of: schema25 }, required: false },
        criterion: { schema: schema28, required: false },
      },
    },
    FiscalYear: {
      fields: {
        firstMonth: { schema: { kind: "integer", min: 1, max: 12 }, required: true },
        namedAfter: { schema: { kind: "code", vocabulary: "FiscalYearName" }, required: true },
      },
    },
    DueDate: {
      fields: {
        kind: { schema: { kind: "literal", value: "date" }, required: true },
        timing: { schema: { kind: "code", vocabulary: "Timing" }, required: true },
        date: { schema: schema14, required: true },
        every: { schema: { kind: "nullable", of: schema33 }, required: true },
        fiscalYear: { schema: { kind: "nullable", of: schema34 }, required: true },
      },
    },
    DueRecurring: {
      fields: {
        kind: { schema: { kind: "literal", value: "recurring" }, required: true },
        every: { schema: { kind: "nullable", of: schema33 }, required: true },
        from: { schema: { kind: "nullable", of: schema14 }, required: true },
        until: { schema: { kind: "nullable", of: schema14 }, required: true },
        grace: { schema: { kind: "nullable", of: schema33 }, required: true },
      },
    },
    DueAfterEvent: {
      fields: {
        kind: { schema: { kind: "literal", value: "after-event" }, required: true },
        event: { schema: schema32, required: true },
        within: { schema: schema33, required: true },
      },
    },
    DueNone: {
      fields: {
        kind: { schema: schema35, required: true },
        reason: { schema: { kind: "code", vocabulary: "NoDueReason" }, required: true },
      },
    },
    DueDetails: {
      fields: {
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
        due: { schema: { kind: "either", of: [schema20, schema5], type: "number | string" }, required: true },
        every: { schema: schema33, required: false },
        fiscalYear: { schema: schema34, required: false },
        grace: { schema: schema33, required: false },
      },
    },
    Baseline: {
      fields: {
        kind: { schema: schema36, required: true },
        date: { schema: { kind: "nullable", of: schema14 }, required: true },
        value: { schema: { kind: "nullable", of: schema37 }, required: true },
        observation: { schema: { kind: "nullable", of: schema25 }, required: true },
      },
    },
    BaselineDetails: {
      fields: {
        kind: { schema: schema36, required: false },
        date: { schema: schema21, required: false },
        value: { schema: schema38, required: false },
        observation: { schema: schema25, required: false },
      },
    },
    Target: {
      fields: {
        indicator: {
          schema: { kind: "string", format: "id", refersTo: "indicator", type: 'I["indicator"]' },
          required: true,
        },
        dimensions: { schema: schema39, required: true },
        comparator: { schema: { kind: "code", vocabulary: "Comparator" }, required: true },
        value: { schema: schema37, required: true },
        valueIn: { schema: schema40, required: true },
        baseline: { schema: { kind: "nullable", of: { kind: "object", shape: "Baseline" } }, required: true },
      },
    },
    TargetInput: {
      fields: {
        indicator: { schema: schema41, required: false },
        dimensions: { schema: { kind: "map", keys: "key", of: schema42 }, required: false },
        atLeast: { schema: schema38, required: false },
        atMost: { schema: schema38, required: false },
        moreThan: { schema: schema38, required: false },
        lessThan: { schema: schema38, required: false },
        equal: { schema: schema38, required: false },
        between: { schema: schema38, required: false },
        reduceBy: { schema: schema38, required: false },
        increaseBy: { schema: schema38, required: false },
        valueIn: { schema: schema40, required: false },
        baseline: {
          schema: {
            kind: "either",
            of: [schema5, { kind: "number" }, { kind: "object", shape: "BaselineDetails" }],
            type: "string | number | BaselineDetails",
          },
          required: false,
        },
      },
    },
    Term: {
      fields: {
        id: { schema: { kind: "string", format: "fact-id", type: "FactId" }, required: true },
        date: { schema: { kind: "nullable", of: schema14 }, required: true },
        citations: {
          schema: { kind: "list", of: { kind: "object", shape: "Citation" }, nonEmpty: true },
          required: true,
        },
        statedBy: { schema: { kind: "list", of: schema23 }, required: true },
        attribution: { schema: { kind: "nullable", of: schema24 }, required: true },
        sourceCode: { schema: { kind: "nullable", of: schema17 }, required: true },
        corrects: { schema: { kind: "nullable", of: schema25 }, required: true },
        reason: { schema: { kind: "nullable", of: schema6 }, required: true },
        note: { schema: { kind: "nullable", of: schema6 }, required: true },
        extra: { schema: schema18, required: true },
        due: { schema: { kind: "nullable", of: schema43 }, required: true },
        expires: { schema: { kind: "boolean" }, required: true },
        target: { schema: { kind: "nullable", of: { kind: "object", shape: "Target" } }, required: true },
        parties: { schema: { kind: "list", of: schema23 }, required: true },
      },
    },
    TermInput: {
      fields: {
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
        key: { schema: schema26, required: false },
        date: { schema: { kind: "nullable", of: schema21 }, required: false },
        statedBy: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        attribution: { schema: schema24, required: false },
        sourceCode: { schema: schema1, required: false },
        corrects: { schema: schema25, required: false },
        reason: { schema: schema7, required: false },
        note: { schema: schema7, required: false },
        extra: { schema: schema18, required: false },
        indicator: { schema: schema41, required: false },
        dimensions: { schema: { kind: "map", keys: "key", of: schema42 }, required: false },
        atLeast: { schema: schema38, required: false },
        atMost: { schema: schema38, required: false },
        moreThan: { schema: schema38, required: false },
        lessThan: { schema: schema38, required: false },
        equal: { schema: schema38, required: false },
        between: { schema: schema38, required: false },
        reduceBy: { schema: schema38, required: false },
        increaseBy: { schema: schema38, required: false },
        valueIn: { schema: schema40, required: false },
        baseline: {
          schema: {
            kind: "either",
            of: [schema5, { kind: "number" }, { kind: "object", shape: "BaselineDetails" }],
            type: "string | number | BaselineDetails",
          },
          required: false,
        },
        due: { schema: { kind: "nullable", of: schema44 }, required: false },
        expires: { schema: { kind: "boolean" }, required: false },
        party: { schema: { kind: "one-or-more", of: schema23 }, required: false },
      },
    },
    Criterion: {
      fields: {
        id: { schema: schema26, required: true },
        title: { schema: { kind: "nullable", of: schema10 }, required: true },
        text: { schema: { kind: "nullable", of: schema6 }, required: true },
        stage: { schema: schema45, required: true },
        condition: { schema: { kind: "nullable", of: schema6 }, required: true },
        terms: { schema: { kind: "list", of: { kind: "object", shape: "Term" } }, required: true },
      },
    },
    CriterionInput: {
      fields: {
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
        key: { schema: schema26, required: false },
        date: { schema: { kind: "nullable", of: schema21 }, required: false },
        statedBy: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        attribution: { schema: schema24, required: false },
        sourceCode: { schema: schema1, required: false },
        corrects: { schema: schema25, required: false },
        reason: { schema: schema7, required: false },
        note: { schema: schema7, required: false },
        extra: { schema: schema18, required: false },
        indicator: { schema: schema41, required: false },
        dimensions: { schema: { kind: "map", keys: "key", of: schema42 }, required: false },
        atLeast: { schema: schema38, required: false },
        atMost: { schema: schema38, required: false },
        moreThan: { schema: schema38, required: false },
        lessThan: { schema: schema38, required: false },
        equal: { schema: schema38, required: false },
        between: { schema: schema38, required: false },
        reduceBy: { schema: schema38, required: false },
        increaseBy: { schema: schema38, required: false },
        valueIn: { schema: schema40, required: false },
        baseline: {
          schema: {
            kind: "either",
            of: [schema5, { kind: "number" }, { kind: "object", shape: "BaselineDetails" }],
            type: "string | number | BaselineDetails",
          },
          required: false,
        },
        due: { schema: { kind: "nullable", of: schema44 }, required: false },
        expires: { schema: { kind: "boolean" }, required: false },
        party: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        title: { schema: schema19, required: false },
        text: { schema: schema7, required: false },
        stage: { schema: schema45, required: false },
        condition: { schema: schema7, required: false },
        revisions: { schema: { kind: "list", of: { kind: "object", shape: "TermInput" } }, required: false },
      },
    },
    PartyRole: {
      fields: {
        party: { schema: schema23, required: true },
        role: { schema: { kind: "code", vocabulary: "Role" }, required: true },
        sources: {
          schema: { kind: "list", of: { kind: "string", format: "id", refersTo: "source" } },
          required: true,
        },
      },
    },
    PartyRoleInput: {
      fields: { party: { schema: schema23, required: true }, source: { schema: schema22, required: false } },
    },
    Relation: {
      fields: {
        type: { schema: { kind: "code", vocabulary: "RelationType" }, required: true },
        to: { schema: schema46, required: true },
        sources: {
          schema: { kind: "list", of: { kind: "string", format: "id", refersTo: "source" } },
          required: true,
        },
      },
    },
    RelationInput: {
      fields: { to: { schema: schema46, required: true }, source: { schema: schema22, required: false } },
    },
    Note: {
      fields: {
        text: { schema: schema6, required: true },
        sources: {
          schema: { kind: "list", of: { kind: "string", format: "id", refersTo: "source" } },
          required: true,
        },
      },
    },
    NoteInput: {
      fields: { text: { schema: schema7, required: true }, source: { schema: schema22, required: false } },
    },
    Commitment: {
      fields: {
        id: { schema: { kind: "string", format: "id", type: 'I["commitment"]' }, required: true },
        identifiers: { schema: { kind: "list", of: schema17 }, required: true },
        classification: { schema: schema47, required: true },
        title: { schema: schema10, required: true },
        summary: { schema: { kind: "nullable", of: schema6 }, required: true },
        instrument: { schema: { kind: "nullable", of: schema48 }, required: true },
        parties: { schema: { kind: "list", of: { kind: "object", shape: "PartyRole" } }, required: true },
        domains: { schema: { kind: "list", of: schema49 }, required: true },
        condition: { schema: { kind: "nullable", of: schema6 }, required: true },
        criteria: { schema: { kind: "list", of: { kind: "object", shape: "Criterion" } }, required: true },
        criteriaAre: { schema: { kind: "nullable", of: schema50 }, required: true },
        acts: { schema: { kind: "nullable", of: schema51 }, required: true },
        claims: {
          schema: { kind: "list", of: { kind: "object", shape: "Claim" }, nonEmpty: true },
          required: true,
        },
        history: { schema: { kind: "list", of: { kind: "object", shape: "HistoryEntry" } }, required: true },
        ratings: { schema: { kind: "list", of: { kind: "object", shape: "Rating" } }, required: true },
        replies: { schema: { kind: "list", of: { kind: "object", shape: "Reply" } }, required: true },
        relations: { schema: { kind: "list", of: { kind: "object", shape: "Relation" } }, required: true },
        notes: { schema: { kind: "list", of: { kind: "object", shape: "Note" } }, required: true },
        reviewedOn: { schema: schema15, required: true },
        extra: { schema: schema18, required: true },
        madeOn: { schema: { kind: "nullable", of: schema14 }, required: true },
        status: {
          schema: { kind: "code", vocabulary: "Status", plus: ["uncertain", "mixed"] },
          required: true,
        },
        targetYear: {
          schema: { kind: "nullable", of: { kind: "integer", min: -9999, max: 9999 } },
          required: true,
        },
      },
    },
    CommitmentInput: {
      fields: {
        indicator: { schema: schema41, required: false },
        dimensions: { schema: { kind: "map", keys: "key", of: schema42 }, required: false },
        atLeast: { schema: schema38, required: false },
        atMost: { schema: schema38, required: false },
        moreThan: { schema: schema38, required: false },
        lessThan: { schema: schema38, required: false },
        equal: { schema: schema38, required: false },
        between: { schema: schema38, required: false },
        reduceBy: { schema: schema38, required: false },
        increaseBy: { schema: schema38, required: false },
        valueIn: { schema: schema40, required: false },
        baseline: {
          schema: {
            kind: "either",
            of: [schema5, { kind: "number" }, { kind: "object", shape: "BaselineDetails" }],
            type: "string | number | BaselineDetails",
          },
          required: false,
        },
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
        id: { schema: schema52, required: false },
        identifiers: {
          schema: { kind: "map", keys: "scheme", of: schema22, type: "IdentifiersInput" },
          required: false,
        },
        classification: { schema: schema47, required: false },
        title: { schema: schema19, required: true },
        summary: { schema: schema7, required: false },
        instrument: { schema: schema48, required: false },
        parties: {
          schema: {
            kind: "map",
            keys: "word",
            keyVocabulary: "Role",
            of: {
              kind: "one-or-more",
              of: {
                kind: "either",
                of: [schema23, { kind: "object", shape: "PartyRoleInput" }],
                type: "string | PartyRoleInput",
              },
            },
            type: "Readonly<Partial<Record<Role, OneOrMore<string | PartyRoleInput>>>>",
          },
          required: false,
        },
        domain: { schema: { kind: "one-or-more", of: schema49 }, required: false },
        condition: { schema: schema7, required: false },
        criteria: {
          schema: {
            kind: "either",
            of: [
              schema35,
              {
                kind: "map",
                keys: "key",
                of: { kind: "either", of: [schema2, { kind: "object", shape: "CriterionInput" }] },
                nonEmpty: true,
              },
            ],
          },
          required: false,
        },
        criteriaAre: { schema: schema50, required: false },
        acts: { schema: schema51, required: false },
        claims: { schema: { kind: "list", of: { kind: "object", shape: "ClaimInput" } }, required: false },
        history: { schema: { kind: "list", of: { kind: "object", shape: "HistoryInput" } }, required: false },
        ratings: { schema: { kind: "list", of: { kind: "object", shape: "RatingInput" } }, required: false },
        replies: { schema: { kind: "list", of: { kind: "object", shape: "ReplyInput" } }, required: false },
        notes: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, schema6, { kind: "object", shape: "NoteInput" }],
              type: "Text | NoteInput",
            },
          },
          required: false,
        },
        reviewedOn: { schema: schema15, required: false },
        extra: { schema: schema18, required: false },
        madeOn: { schema: { kind: "nullable", of: schema21 }, required: false },
        status: {
          schema: {
            kind: "either",
            of: [schema29, { kind: "map", keys: "id", of: schema29, nonEmpty: true }],
          },
          required: false,
        },
        targetYear: { schema: schema20, required: false },
        draft: { schema: { kind: "boolean" }, required: false },
        party: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        due: { schema: { kind: "nullable", of: schema44 }, required: false },
        expires: { schema: { kind: "boolean" }, required: false },
        statusDate: { schema: schema21, required: false },
        statusAsOf: { schema: { kind: "nullable", of: schema21 }, required: false },
        firmness: { schema: schema27, required: false },
        formallyAnnounced: { schema: { kind: "boolean" }, required: false },
        statedBy: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        attribution: { schema: schema24, required: false },
        sourceCode: { schema: schema1, required: false },
        partOf: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema46, { kind: "object", shape: "RelationInput" }],
              type: "string | RelationInput",
            },
          },
          required: false,
        },
        related: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema46, { kind: "object", shape: "RelationInput" }],
              type: "string | RelationInput",
            },
          },
          required: false,
        },
        restates: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema46, { kind: "object", shape: "RelationInput" }],
              type: "string | RelationInput",
            },
          },
          required: false,
        },
        renews: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema46, { kind: "object", shape: "RelationInput" }],
              type: "string | RelationInput",
            },
          },
          required: false,
        },
        replaces: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema46, { kind: "object", shape: "RelationInput" }],
              type: "string | RelationInput",
            },
          },
          required: false,
        },
        replacedBy: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema46, { kind: "object", shape: "RelationInput" }],
              type: "string | RelationInput",
            },
          },
          required: false,
        },
        implements: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema46, { kind: "object", shape: "RelationInput" }],
              type: "string | RelationInput",
            },
          },
          required: false,
        },
      },
    },
    Instrument: {
      fields: {
        id: { schema: { kind: "string", format: "id", type: 'I["instrument"]' }, required: true },
        title: { schema: schema10, required: true },
        date: { schema: { kind: "nullable", of: schema14 }, required: true },
        identifiers: { schema: { kind: "list", of: schema17 }, required: true },
        sources: {
          schema: { kind: "list", of: { kind: "string", format: "id", refersTo: "source" } },
          required: true,
        },
        extra: { schema: schema18, required: true },
      },
    },
    InstrumentInput: {
      fields: {
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
        title: { schema: schema19, required: true },
        date: { schema: schema21, required: false },
        identifiers: {
          schema: { kind: "map", keys: "scheme", of: schema22, type: "IdentifiersInput" },
          required: false,
        },
        extra: { schema: schema18, required: false },
        party: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        domain: { schema: { kind: "one-or-more", of: schema49 }, required: false },
        firmness: { schema: schema27, required: false },
        formallyAnnounced: { schema: { kind: "boolean" }, required: false },
        statedBy: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        attribution: { schema: schema24, required: false },
        due: { schema: schema44, required: false },
      },
    },
    Members: {
      fields: {
        parties: { schema: { kind: "list", of: schema11 }, required: true },
        complete: { schema: { kind: "nullable", of: { kind: "boolean" } }, required: true },
      },
    },
    Party: {
      fields: {
        id: { schema: { kind: "string", format: "id", type: 'I["party"]' }, required: true },
        kind: { schema: { kind: "nullable", of: schema53 }, required: true },
        names: { schema: schema10, required: true },
        aliases: { schema: { kind: "list", of: schema1 }, required: true },
        identifiers: { schema: { kind: "list", of: schema17 }, required: true },
        sameAs: { schema: { kind: "list", of: schema54 }, required: true },
        place: { schema: { kind: "nullable", of: schema55 }, required: true },
        partOf: { schema: { kind: "nullable", of: schema11 }, required: true },
        members: { schema: { kind: "nullable", of: { kind: "object", shape: "Members" } }, required: true },
        extra: { schema: schema18, required: true },
      },
    },
    PartyInput: {
      fields: {
        kind: { schema: schema53, required: false },
        name: { schema: schema19, required: false },
        aliases: { schema: schema22, required: false },
        identifiers: {
          schema: { kind: "map", keys: "scheme", of: schema22, type: "IdentifiersInput" },
          required: false,
        },
        sameAs: { schema: { kind: "one-or-more", of: schema54 }, required: false },
        place: { schema: schema55, required: false },
        partOf: { schema: schema11, required: false },
        members: {
          schema: { kind: "list", of: { kind: "string", format: "member", refersTo: "party" } },
          required: false,
        },
        complete: { schema: { kind: "boolean" }, required: false },
        extra: { schema: schema18, required: false },
      },
    },
    Domain: {
      fields: {
        id: { schema: { kind: "string", format: "id", type: 'I["domain"]' }, required: true },
        names: { schema: schema10, required: true },
        partOf: { schema: { kind: "nullable", of: schema56 }, required: true },
        identifiers: { schema: { kind: "list", of: schema17 }, required: true },
        extra: { schema: schema18, required: true },
      },
    },
    DomainInput: {
      fields: {
        name: { schema: schema19, required: true },
        partOf: { schema: schema56, required: false },
        identifiers: {
          schema: { kind: "map", keys: "scheme", of: schema22, type: "IdentifiersInput" },
          required: false,
        },
        extra: { schema: schema18, required: false },
      },
    },
    Indicator: {
      fields: {
        id: { schema: { kind: "string", format: "id", type: 'I["indicator"]' }, required: true },
        title: { schema: schema10, required: true },
        unit: { schema: { kind: "nullable", of: schema1 }, required: true },
        unitNames: { schema: { kind: "nullable", of: schema10 }, required: true },
        subject: { schema: { kind: "nullable", of: schema10 }, required: true },
        definition: { schema: { kind: "nullable", of: schema6 }, required: true },
        measure: { schema: { kind: "nullable", of: schema57 }, required: true },
        neverNegative: { schema: { kind: "boolean" }, required: true },
        direction: { schema: { kind: "nullable", of: schema58 }, required: true },
        bound: { schema: { kind: "nullable", of: { kind: "number" } }, required: true },
        dimensions: { schema: { kind: "list", of: schema26 }, required: true },
        method: { schema: { kind: "nullable", of: schema1 }, required: true },
        identifiers: { schema: { kind: "list", of: schema17 }, required: true },
        extra: { schema: schema18, required: true },
      },
    },
    IndicatorInput: {
      fields: {
        title: { schema: schema19, required: true },
        unit: { schema: schema1, required: false },
        unitNames: { schema: schema10, required: false },
        subject: { schema: schema10, required: false },
        definition: { schema: schema7, required: false },
        measure: { schema: schema57, required: false },
        neverNegative: { schema: { kind: "boolean" }, required: false },
        direction: { schema: schema58, required: false },
        bound: { schema: { kind: "number" }, required: false },
        dimensions: { schema: { kind: "one-or-more", of: schema26 }, required: false },
        method: { schema: schema1, required: false },
        identifiers: {
          schema: { kind: "map", keys: "scheme", of: schema22, type: "IdentifiersInput" },
          required: false,
        },
        extra: { schema: schema18, required: false },
        fiscalYear: { schema: schema34, required: false },
        observations: {
          schema: { kind: "list", of: { kind: "object", shape: "ObservationInput" } },
          required: false,
        },
      },
    },
    Observation: {
      fields: {
        id: { schema: { kind: "string", format: "fact-id", type: "FactId" }, required: true },
        date: { schema: { kind: "nullable", of: schema14 }, required: true },
        citations: {
          schema: { kind: "list", of: { kind: "object", shape: "Citation" }, nonEmpty: true },
          required: true,
        },
        statedBy: { schema: { kind: "list", of: schema23 }, required: true },
        attribution: { schema: { kind: "nullable", of: schema24 }, required: true },
        sourceCode: { schema: { kind: "nullable", of: schema17 }, required: true },
        corrects: { schema: { kind: "nullable", of: schema25 }, required: true },
        reason: { schema: { kind: "nullable", of: schema6 }, required: true },
        note: { schema: { kind: "nullable", of: schema6 }, required: true },
        extra: { schema: schema18, required: true },
        indicator: { schema: schema41, required: true },
        dimensions: { schema: schema39, required: true },
        value: { schema: { kind: "nullable", of: schema37 }, required: true },
        kind: { schema: schema59, required: true },
        derivedFrom: { schema: { kind: "list", of: schema25 }, required: true },
        formula: { schema: { kind: "nullable", of: schema1 }, required: true },
      },
    },
    ObservationInput: {
      fields: {
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
        key: { schema: schema26, required: false },
        date: { schema: { kind: "nullable", of: schema21 }, required: false },
        statedBy: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        attribution: { schema: schema24, required: false },
        sourceCode: { schema: schema1, required: false },
        corrects: { schema: schema25, required: false },
        reason: { schema: schema7, required: false },
        note: { schema: schema7, required: false },
        extra: { schema: schema18, required: false },
        dimensions: { schema: schema39, required: false },
        value: { schema: { kind: "nullable", of: schema38 }, required: true },
        kind: { schema: schema59, required: false },
        derivedFrom: { schema: { kind: "one-or-more", of: schema25 }, required: false },
        formula: { schema: schema1, required: false },
        party: { schema: schema11, required: false },
      },
    },
    Event: {
      fields: {
        id: { schema: { kind: "string", format: "id", type: "FactId" }, required: true },
        date: { schema: { kind: "nullable", of: schema14 }, required: true },
        citations: {
          schema: { kind: "list", of: { kind: "object", shape: "Citation" }, nonEmpty: true },
          required: true,
        },
        statedBy: { schema: { kind: "list", of: schema23 }, required: true },
        attribution: { schema: { kind: "nullable", of: schema24 }, required: true },
        sourceCode: { schema: { kind: "nullable", of: schema17 }, required: true },
        corrects: { schema: { kind: "nullable", of: schema25 }, required: true },
        reason: { schema: { kind: "nullable", of: schema6 }, required: true },
        note: { schema: { kind: "nullable", of: schema6 }, required: true },
        extra: { schema: schema18, required: true },
        title: { schema: schema10, required: true },
        identifiers: { schema: { kind: "list", of: schema17 }, required: true },
      },
    },
    EventInput: {
      fields: {
        source: { schema: schema8, required: false },
        passage: {
          schema: {
            kind: "one-or-more",
            of: {
              kind: "either",
              of: [schema2, { kind: "object", shape: "PassageDetails" }],
              type: "PassageInput",
            },
          },
          required: false,
        },
        paraphrase: { schema: schema7, required: false },
        doubtful: { schema: { kind: "boolean" }, required: false },
        key: { schema: schema26, required: false },
        date: { schema: { kind: "nullable", of: schema21 }, required: false },
        statedBy: { schema: { kind: "one-or-more", of: schema23 }, required: false },
        attribution: { schema: schema24, required: false },
        sourceCode: { schema: schema1, required: false },
        corrects: { schema: schema25, required: false },
        reason: { schema: schema7, required: false },
        note: { schema: schema7, required: false },
        extra: { schema: schema18, required: false },
        title: { schema: schema19, required: true },
        identifiers: {
          schema: { kind: "map", keys: "scheme", of: schema22, type: "IdentifiersInput" },
          required: false,
        },
      },
    },
    Redirect: {
      fields: {
        from: { schema: schema52, required: true },
        to: { schema: { kind: "list", of: schema52 }, required: true },
        since: { schema: schema15, required: true },
        reason: { schema: { kind: "nullable", of: schema6 }, required: true },
      },
    },
    RedirectInput: {
      fields: {
        to: { schema: { kind: "one-or-more", of: schema52 }, required: false },
        since: { schema: schema15, required: true },
        reason: { schema: schema7, required: false },
      },
    },
    Dataset: {
      fields: {
        formatVersion: { schema: { kind: "literal", value: 2 }, required: true },
        id: { schema: schema52, required: true },
        title: { schema: schema10, required: true },
        version: { schema: { kind: "nullable", of: schema1 }, required: true },
        language: { schema: schema12, required: true },
        licence: { schema: { kind: "nullable", of: schema1 }, required: true },
        authors: { schema: { kind: "list", of: schema1 }, required: true },
        reviewedThrough: { schema: schema15, required: true },
        identifiers: { schema: { kind: "list", of: schema17 }, required: true },
        commitments: {
          schema: { kind: "list", of: { kind: "object", shape: "Commitment" } },
          required: true,
        },
        instruments: {
          schema: { kind: "list", of: { kind: "object", shape: "Instrument" } },
          required: true,
        },
        parties: { schema: { kind: "list", of: { kind: "object", shape: "Party" } }, required: true },
        domains: { schema: { kind: "list", of: { kind: "object", shape: "Domain" } }, required: true },
        sources: { schema: { kind: "list", of: { kind: "object", shape: "Source" } }, required: true },
        indicators: { schema: { kind: "list", of: { kind: "object", shape: "Indicator" } }, required: true },
        observations: {
          schema: { kind: "list", of: { kind: "object", shape: "Observation" } },
          required: true,
        },
        events: { schema: { kind: "list", of: { kind: "object", shape: "Event" } }, required: true },
        redirects: { schema: { kind: "list", of: { kind: "object", shape: "Redirect" } }, required: true },
        rules: { schema: schema60, required: true },
        extra: { schema: schema18, required: true },
      },
    },
    DatasetInput: {
      fields: {
        id: { schema: schema52, required: true },
        title: { schema: schema19, required: true },
        version: { schema: schema1, required: false },
        language: { schema: schema12, required: false },
        licence: { schema: schema1, required: false },
        authors: { schema: schema22, required: false },
        reviewedThrough: { schema: schema15, required: true },
        identifiers: {
          schema: { kind: "map", keys: "scheme", of: schema22, type: "IdentifiersInput" },
          required: false,
        },
        commitments: {
          schema: {
            kind: "either",
            of: [
              { kind: "list", of: schema61 },
              { kind: "map", keys: "id", of: schema61 },
            ],
            type: "readonly CommitmentInput[] | Readonly<Record<string, CommitmentInput>>",
          },
          required: true,
        },
        instruments: {
          schema: { kind: "map", keys: "id", of: { kind: "object", shape: "InstrumentInput" } },
          required: false,
        },
        parties: {
          schema: {
            kind: "map",
            keys: "id",
            of: {
              kind: "either",
              of: [schema1, { kind: "object", shape: "PartyInput" }],
              type: "PartyInput",
            },
          },
          required: false,
        },
        domains: {
          schema: {
            kind: "map",
            keys: "id",
            of: {
              kind: "either",
              of: [schema1, { kind: "object", shape: "DomainInput" }],
              type: "DomainInput",
            },
          },
          required: false,
        },
        sources: {
          schema: {
            kind: "map",
            keys: "id",
            of: {
              kind: "either",
              of: [schema1, { kind: "object", shape: "SourceInput" }],
              type: "SourceInput",
            },
          },
          required: false,
        },
        indicators: {
          schema: { kind: "map", keys: "id", of: { kind: "object", shape: "IndicatorInput" } },
          required: false,
        },
        events: {
          schema: { kind: "map", keys: "id", of: { kind: "object", shape: "EventInput" } },
          required: false,
        },
        redirects: {
          schema: { kind: "map", keys: "id", of: { kind: "object", shape: "RedirectInput" } },
          required: false,
        },
        rules: { schema: schema60, required: false },
        extra: { schema: schema18, required: false },
        source: { schema: schema8, required: true },
      },
    },
    Catalogue: {
      fields: {
        formatVersion: { schema: { kind: "literal", value: 2 }, required: true },
        id: { schema: schema52, required: true },
        title: { schema: schema10, required: true },
        datasets: { schema: { kind: "list", of: { kind: "object", shape: "Dataset" } }, required: true },
      },
    },
    Issue: {
      fields: {
        rule: { schema: schema5, required: true },
        level: {
          schema: { kind: "code", vocabulary: "Level", type: 'Exclude<Level, "off">' },
          required: true,
        },
        record: { schema: schema42, required: true },
        path: {
          schema: {
            kind: "list",
            of: { kind: "either", of: [schema5, { kind: "number" }], type: "string | number" },
          },
          required: true,
        },
        message: { schema: schema1, required: true },
        found: { schema: schema1, required: true },
        fix: { schema: schema1, required: true },
      },
    },
  };
}

/** How a field of the full form is made of the light one. */
export interface FieldConversion {
  readonly name: string;
  readonly light: string | null;
  readonly conversion: Conversion;
  readonly fallback: string | number | boolean | null | readonly [] | Readonly<Record<string, never>>;
}
type Conversions = Readonly<Record<string, readonly FieldConversion[]>>;
let conversions: Conversions | undefined;
/** Of every type with two forms, in the order of its fields. Made when first asked for. */
export function allConversions(): Conversions {
  return (conversions ??= makeConversions());
}
function makeConversions(): Conversions {
  return {
    Range: [
      { name: "min", light: "min", conversion: "copy", fallback: null },
      { name: "max", light: "max", conversion: "copy", fallback: null },
    ],
    Passage: [
      { name: "position", light: "position", conversion: "by-hand", fallback: null },
      { name: "quote", light: null, conversion: "by-hand", fallback: null },
      { name: "sha256", light: "sha256", conversion: "copy", fallback: null },
      { name: "locator", light: "locator", conversion: "copy", fallback: null },
    ],
    Citation: [
      { name: "source", light: "source", conversion: "by-hand", fallback: null },
      { name: "passages", light: "passage", conversion: "by-hand", fallback: null },
      { name: "paraphrase", light: "paraphrase", conversion: "text", fallback: null },
      { name: "doubtful", light: "doubtful", conversion: "copy", fallback: false },
    ],
    Source: [
      { name: "id", light: null, conversion: "copy", fallback: null },
      { name: "kind", light: "kind", conversion: "copy", fallback: null },
      { name: "title", light: "title", conversion: "text", fallback: null },
      { name: "publisher", light: "publisher", conversion: "copy", fallback: null },
      { name: "publisherParty", light: "publisherParty", conversion: "copy", fallback: null },
      { name: "language", light: "language", conversion: "copy", fallback: null },
      { name: "url", light: "url", conversion: "copy", fallback: null },
      { name: "archivedUrl", light: "archivedUrl", conversion: "copy", fallback: null },
      { name: "licence", light: "licence", conversion: "copy", fallback: null },
      { name: "published", light: "published", conversion: "date", fallback: null },
      { name: "accessed", light: "accessed", conversion: "copy", fallback: null },
      { name: "extentRead", light: "extentRead", conversion: "copy", fallback: null },
      { name: "sha256", light: "sha256", conversion: "copy", fallback: null },
      { name: "note", light: "note", conversion: "text", fallback: null },
      { name: "identifiers", light: "identifiers", conversion: "identifiers", fallback: [] },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
    ],
    Fact: [
      { name: "id", light: null, conversion: "by-hand", fallback: null },
      { name: "date", light: "date", conversion: "by-hand", fallback: null },
      { name: "citations", light: "source", conversion: "by-hand", fallback: null },
      { name: "statedBy", light: "statedBy", conversion: "list", fallback: [] },
      { name: "attribution", light: "attribution", conversion: "copy", fallback: null },
      { name: "sourceCode", light: "sourceCode", conversion: "scheme-code", fallback: null },
      { name: "corrects", light: "corrects", conversion: "copy", fallback: null },
      { name: "reason", light: "reason", conversion: "text", fallback: null },
      { name: "note", light: "note", conversion: "text", fallback: null },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
    ],
    Claim: [
      { name: "id", light: null, conversion: "by-hand", fallback: null },
      { name: "date", light: "date", conversion: "by-hand", fallback: null },
      { name: "citations", light: "source", conversion: "by-hand", fallback: null },
      { name: "statedBy", light: "statedBy", conversion: "list", fallback: [] },
      { name: "attribution", light: "attribution", conversion: "copy", fallback: null },
      { name: "sourceCode", light: "sourceCode", conversion: "scheme-code", fallback: null },
      { name: "corrects", light: "corrects", conversion: "copy", fallback: null },
      { name: "reason", light: "reason", conversion: "text", fallback: null },
      { name: "note", light: "note", conversion: "text", fallback: null },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
      { name: "firmness", light: "firmness", conversion: "copy", fallback: null },
      { name: "formallyAnnounced", light: "formallyAnnounced", conversion: "copy", fallback: null },
      { name: "criterion", light: "criterion", conversion: "copy", fallback: null },
    ],
    HistoryEntry: [
      { name: "id", light: null, conversion: "by-hand", fallback: null },
      { name: "date", light: "date", conversion: "by-hand", fallback: null },
      { name: "citations", light: "source", conversion: "by-hand", fallback: null },
      { name: "statedBy", light: "statedBy", conversion: "list", fallback: [] },
      { name: "attribution", light: "attribution", conversion: "copy", fallback: null },
      { name: "sourceCode", light: "sourceCode", conversion: "scheme-code", fallback: null },
      { name: "corrects", light: "corrects", conversion: "copy", fallback: null },
      { name: "reason", light: "reason", conversion: "text", fallback: null },
      { name: "note", light: "note", conversion: "text", fallback: null },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
      { name: "text", light: "text", conversion: "by-hand", fallback: null },
      { name: "status", light: "status", conversion: "copy", fallback: null },
      { name: "observedUntil", light: "observedUntil", conversion: "date", fallback: null },
      { name: "criterion", light: "criterion", conversion: "copy", fallback: null },
      { name: "parties", light: "party", conversion: "list", fallback: [] },
      { name: "occurrence", light: "occurrence", conversion: "by-hand", fallback: null },
      { name: "directness", light: "directness", conversion: "copy", fallback: null },
      { name: "statedTimeliness", light: "statedTimeliness", conversion: "copy", fallback: null },
      { name: "event", light: "event", conversion: "copy", fallback: null },
    ],
    Rating: [
      { name: "id", light: null, conversion: "by-hand", fallback: null },
      { name: "date", light: "date", conversion: "by-hand", fallback: null },
      { name: "citations", light: "source", conversion: "by-hand", fallback: null },
      { name: "statedBy", light: "statedBy", conversion: "list", fallback: [] },
      { name: "attribution", light: "attribution", conversion: "copy", fallback: null },
      { name: "sourceCode", light: "sourceCode", conversion: "scheme-code", fallback: null },
      { name: "corrects", light: "corrects", conversion: "copy", fallback: null },
      { name: "reason", light: "reason", conversion: "text", fallback: null },
      { name: "note", light: "note", conversion: "text", fallback: null },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
      { name: "scheme", light: "scheme", conversion: "copy", fallback: null },
      { name: "code", light: "code", conversion: "copy", fallback: null },
      { name: "text", light: "text", conversion: "text", fallback: null },
      { name: "criterion", light: "criterion", conversion: "copy", fallback: null },
      { name: "parties", light: "party", conversion: "list", fallback: [] },
    ],
    Reply: [
      { name: "id", light: null, conversion: "by-hand", fallback: null },
      { name: "date", light: "date", conversion: "by-hand", fallback: null },
      { name: "citations", light: "source", conversion: "by-hand", fallback: null },
      { name: "statedBy", light: "statedBy", conversion: "list", fallback: [] },
      { name: "attribution", light: "attribution", conversion: "copy", fallback: null },
      { name: "sourceCode", light: "sourceCode", conversion: "scheme-code", fallback: null },
      { name: "corrects", light: "corrects", conversion: "copy", fallback: null },
      { name: "reason", light: "reason", conversion: "text", fallback: null },
      { name: "note", light: "note", conversion: "text", fallback: null },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
      { name: "text", light: "text", conversion: "text", fallback: null },
      { name: "about", light: "about", conversion: "list", fallback: [] },
      { name: "criterion", light: "criterion", conversion: "copy", fallback: null },
    ],
    Baseline: [
      { name: "kind", light: "kind", conversion: "copy", fallback: "historical" },
      { name: "date", light: "date", conversion: "date", fallback: null },
      { name: "value", light: "value", conversion: "range", fallback: null },
      { name: "observation", light: "observation", conversion: "copy", fallback: null },
    ],
    Term: [
      { name: "id", light: null, conversion: "by-hand", fallback: null },
      { name: "date", light: "date", conversion: "by-hand", fallback: null },
      { name: "citations", light: "source", conversion: "by-hand", fallback: null },
      { name: "statedBy", light: "statedBy", conversion: "list", fallback: [] },
      { name: "attribution", light: "attribution", conversion: "copy", fallback: null },
      { name: "sourceCode", light: "sourceCode", conversion: "scheme-code", fallback: null },
      { name: "corrects", light: "corrects", conversion: "copy", fallback: null },
      { name: "reason", light: "reason", conversion: "text", fallback: null },
      { name: "note", light: "note", conversion: "text", fallback: null },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
      { name: "due", light: "due", conversion: "by-hand", fallback: null },
      { name: "expires", light: "expires", conversion: "by-hand", fallback: null },
      { name: "target", light: null, conversion: "by-hand", fallback: null },
      { name: "parties", light: "party", conversion: "by-hand", fallback: null },
    ],
    PartyRole: [
      { name: "party", light: "party", conversion: "copy", fallback: null },
      { name: "role", light: null, conversion: "by-hand", fallback: null },
      { name: "sources", light: "source", conversion: "by-hand", fallback: null },
    ],
    Relation: [
      { name: "type", light: null, conversion: "by-hand", fallback: null },
      { name: "to", light: "to", conversion: "copy", fallback: null },
      { name: "sources", light: "source", conversion: "by-hand", fallback: null },
    ],
    Note: [
      { name: "text", light: "text", conversion: "text", fallback: null },
      { name: "sources", light: "source", conversion: "by-hand", fallback: null },
    ],
    Commitment: [
      { name: "id", light: "id", conversion: "by-hand", fallback: null },
      { name: "identifiers", light: "identifiers", conversion: "identifiers", fallback: [] },
      { name: "classification", light: "classification", conversion: "copy", fallback: "commitment" },
      { name: "title", light: "title", conversion: "text", fallback: null },
      { name: "summary", light: "summary", conversion: "text", fallback: null },
      { name: "instrument", light: "instrument", conversion: "copy", fallback: null },
      { name: "parties", light: "parties", conversion: "by-hand", fallback: null },
      { name: "domains", light: "domain", conversion: "by-hand", fallback: null },
      { name: "condition", light: "condition", conversion: "text", fallback: null },
      { name: "criteria", light: "criteria", conversion: "by-hand", fallback: null },
      { name: "criteriaAre", light: "criteriaAre", conversion: "copy", fallback: null },
      { name: "acts", light: "acts", conversion: "copy", fallback: null },
      { name: "claims", light: "claims", conversion: "by-hand", fallback: null },
      { name: "history", light: "history", conversion: "by-hand", fallback: null },
      { name: "ratings", light: "ratings", conversion: "by-hand", fallback: null },
      { name: "replies", light: "replies", conversion: "by-hand", fallback: null },
      { name: "relations", light: null, conversion: "by-hand", fallback: null },
      { name: "notes", light: "notes", conversion: "by-hand", fallback: null },
      { name: "reviewedOn", light: "reviewedOn", conversion: "by-hand", fallback: null },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
      { name: "madeOn", light: "madeOn", conversion: "by-hand", fallback: null },
      { name: "status", light: "status", conversion: "by-hand", fallback: null },
      { name: "targetYear", light: "targetYear", conversion: "by-hand", fallback: null },
    ],
    Instrument: [
      { name: "id", light: null, conversion: "copy", fallback: null },
      { name: "title", light: "title", conversion: "text", fallback: null },
      { name: "date", light: "date", conversion: "date", fallback: null },
      { name: "identifiers", light: "identifiers", conversion: "identifiers", fallback: [] },
      { name: "sources", light: "source", conversion: "by-hand", fallback: null },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
    ],
    Party: [
      { name: "id", light: null, conversion: "copy", fallback: null },
      { name: "kind", light: "kind", conversion: "copy", fallback: null },
      { name: "names", light: "name", conversion: "by-hand", fallback: null },
      { name: "aliases", light: "aliases", conversion: "list", fallback: [] },
      { name: "identifiers", light: "identifiers", conversion: "identifiers", fallback: [] },
      { name: "sameAs", light: "sameAs", conversion: "list", fallback: [] },
      { name: "place", light: "place", conversion: "copy", fallback: null },
      { name: "partOf", light: "partOf", conversion: "copy", fallback: null },
      { name: "members", light: "members", conversion: "by-hand", fallback: null },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
    ],
    Domain: [
      { name: "id", light: null, conversion: "copy", fallback: null },
      { name: "names", light: "name", conversion: "text", fallback: null },
      { name: "partOf", light: "partOf", conversion: "copy", fallback: null },
      { name: "identifiers", light: "identifiers", conversion: "identifiers", fallback: [] },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
    ],
    Indicator: [
      { name: "id", light: null, conversion: "copy", fallback: null },
      { name: "title", light: "title", conversion: "text", fallback: null },
      { name: "unit", light: "unit", conversion: "copy", fallback: null },
      { name: "unitNames", light: "unitNames", conversion: "copy", fallback: null },
      { name: "subject", light: "subject", conversion: "copy", fallback: null },
      { name: "definition", light: "definition", conversion: "text", fallback: null },
      { name: "measure", light: "measure", conversion: "copy", fallback: null },
      { name: "neverNegative", light: "neverNegative", conversion: "copy", fallback: false },
      { name: "direction", light: "direction", conversion: "copy", fallback: null },
      { name: "bound", light: "bound", conversion: "copy", fallback: null },
      { name: "dimensions", light: "dimensions", conversion: "list", fallback: [] },
      { name: "method", light: "method", conversion: "copy", fallback: null },
      { name: "identifiers", light: "identifiers", conversion: "identifiers", fallback: [] },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
    ],
    Observation: [
      { name: "id", light: null, conversion: "by-hand", fallback: null },
      { name: "date", light: "date", conversion: "by-hand", fallback: null },
      { name: "citations", light: "source", conversion: "by-hand", fallback: null },
      { name: "statedBy", light: "statedBy", conversion: "list", fallback: [] },
      { name: "attribution", light: "attribution", conversion: "copy", fallback: null },
      { name: "sourceCode", light: "sourceCode", conversion: "scheme-code", fallback: null },
      { name: "corrects", light: "corrects", conversion: "copy", fallback: null },
      { name: "reason", light: "reason", conversion: "text", fallback: null },
      { name: "note", light: "note", conversion: "text", fallback: null },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
      { name: "indicator", light: null, conversion: "by-hand", fallback: null },
      { name: "dimensions", light: "dimensions", conversion: "by-hand", fallback: null },
      { name: "value", light: "value", conversion: "by-hand", fallback: null },
      { name: "kind", light: "kind", conversion: "copy", fallback: "actual" },
      { name: "derivedFrom", light: "derivedFrom", conversion: "list", fallback: [] },
      { name: "formula", light: "formula", conversion: "copy", fallback: null },
    ],
    Event: [
      { name: "id", light: null, conversion: "by-hand", fallback: null },
      { name: "date", light: "date", conversion: "by-hand", fallback: null },
      { name: "citations", light: "source", conversion: "by-hand", fallback: null },
      { name: "statedBy", light: "statedBy", conversion: "list", fallback: [] },
      { name: "attribution", light: "attribution", conversion: "copy", fallback: null },
      { name: "sourceCode", light: "sourceCode", conversion: "scheme-code", fallback: null },
      { name: "corrects", light: "corrects", conversion: "copy", fallback: null },
      { name: "reason", light: "reason", conversion: "text", fallback: null },
      { name: "note", light: "note", conversion: "text", fallback: null },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
      { name: "title", light: "title", conversion: "text", fallback: null },
      { name: "identifiers", light: "identifiers", conversion: "identifiers", fallback: [] },
    ],
    Redirect: [
      { name: "from", light: null, conversion: "by-hand", fallback: null },
      { name: "to", light: "to", conversion: "list", fallback: [] },
      { name: "since", light: "since", conversion: "copy", fallback: null },
      { name: "reason", light: "reason", conversion: "text", fallback: null },
    ],
    Dataset: [
      { name: "formatVersion", light: null, conversion: "by-hand", fallback: null },
      { name: "id", light: "id", conversion: "copy", fallback: null },
      { name: "title", light: "title", conversion: "text", fallback: null },
      { name: "version", light: "version", conversion: "copy", fallback: null },
      { name: "language", light: "language", conversion: "copy", fallback: "und" },
      { name: "licence", light: "licence", conversion: "copy", fallback: null },
      { name: "authors", light: "authors", conversion: "list", fallback: [] },
      { name: "reviewedThrough", light: "reviewedThrough", conversion: "copy", fallback: null },
      { name: "identifiers", light: "identifiers", conversion: "identifiers", fallback: [] },
      { name: "commitments", light: "commitments", conversion: "by-hand", fallback: null },
      { name: "instruments", light: "instruments", conversion: "by-hand", fallback: null },
      { name: "parties", light: "parties", conversion: "by-hand", fallback: null },
      { name: "domains", light: "domains", conversion: "by-hand", fallback: null },
      { name: "sources", light: "sources", conversion: "by-hand", fallback: null },
      { name: "indicators", light: "indicators", conversion: "by-hand", fallback: null },
      { name: "observations", light: null, conversion: "by-hand", fallback: null },
      { name: "events", light: "events", conversion: "by-hand", fallback: null },
      { name: "redirects", light: "redirects", conversion: "by-hand", fallback: null },
      { name: "rules", light: "rules", conversion: "copy", fallback: {} },
      { name: "extra", light: "extra", conversion: "copy", fallback: {} },
    ],
  };
}
