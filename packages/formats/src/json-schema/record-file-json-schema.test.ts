import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { authoredModels } from "../authored/authored-models.ts";
import { type RecordFile, recordFiles } from "../authored/record-file.ts";
import { recordFileJsonSchema } from "./record-file-json-schema.ts";
import type { JsonSchema } from "./json-schema-type.ts";
import { patterns } from "./patterns.ts";

const kinds = Object.keys(recordFiles) as RecordFile[];

/** Strict: a slip in a schema is an error. What only editors read is named. */
function newAjv(): Ajv {
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, formats: { date: true } });
  return ajv.addVocabulary(["patternErrorMessage", "enumDescriptions"]);
}

const check = (kind: RecordFile, value: unknown): boolean =>
  newAjv().compile(recordFileJsonSchema(kind))(value);

const citations = [{ source: "plan", confidence: "high", read: "whole" }];

const target = {
  key: "ten",
  date: "2024",
  indicator: "ferries",
  role: "final",
  comparator: "at-least",
  value: 10,
  due: { kind: "date", edtf: "../2030", wording: "by" },
  base: { value: 2, date: "2023" },
  condition: null,
  citations,
};

const commitment = {
  tier: "commitment",
  kind: "target",
  title: "Ten ferries",
  summary: "Ten ferries are to run.",
  parties: [{ party: "town", role: "commits", basis: "explicit" }],
  domains: ["ferries"],
  madeOn: "2024",
  criteria: [],
  standing: [
    {
      key: "plan",
      date: "2024",
      standing: "planned",
      by: ["town"],
      via: "own-words",
      announced: "yes",
      citations,
    },
  ],
  deadlines: [],
  targets: [target],
  history: [],
  ambiguities: [],
  reviewedOn: "2024-12-31",
};

const indicator = {
  title: "Ferries",
  unit: "ferries",
  definition: "Ferries that run.",
  measure: "stock",
  better: "more",
  observations: [{ key: "2023", date: "2023", value: 2, citations }],
};

describe.each(kinds)("the schema of %s", (kind) => {
  const schema = recordFileJsonSchema(kind);

  it("keeps to the meta-schema of draft 7, and is plain JSON", () => {
    const ajv = newAjv();
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
    expect(structuredClone(schema)).toEqual(JSON.parse(JSON.stringify(schema)));
    expect(JSON.stringify(schema)).not.toContain("__schema");
  });

  it("tells what every field means, and knows no other", () => {
    const { definitions = {} } = schema as { definitions?: Record<string, JsonSchema> };
    const objects = [schema, ...Object.values(definitions)]
      .flatMap((one) => one.oneOf ?? [one])
      .filter(({ properties }) => properties !== undefined);
    expect(objects.length).toBeGreaterThan(0);
    for (const { properties = {}, additionalProperties } of objects) {
      expect(additionalProperties).toBe(false);
      for (const [name, property] of Object.entries(properties)) {
        expect([name, property.description]).toEqual([name, expect.stringMatching(/^\S.*\.$/)]);
      }
    }
  });
});

describe("codes", () => {
  it("each come with what they mean", () => {
    let count = 0;
    for (const kind of kinds) {
      JSON.stringify(recordFileJsonSchema(kind), (_, value: JsonSchema) => {
        if (Array.isArray(value?.["enum"])) {
          count += value["enum"].length;
          expect([value["enum"], value["enumDescriptions"]]).toEqual([
            value["enum"],
            value["enum"].map(() => expect.stringMatching(/^[A-Z].*[."]\.?$/)),
          ]);
        }
        return value;
      });
    }
    expect(count).toBeGreaterThan(80);
  });
});

describe("a file as it is written", () => {
  it.each<[string, RecordFile, unknown]>([
    ["a commitment", "commitment", commitment],
    ["an indicator", "indicator", indicator],
    [
      "a range",
      "commitment",
      {
        ...commitment,
        targets: [{ ...target, value: { min: 10, max: null }, base: null }],
      },
    ],
    [
      "a value withdrawn",
      "indicator",
      { ...indicator, observations: [{ key: "2023", date: "2023", value: null, citations }] },
    ],
    ["an indicator without values", "indicator", { ...indicator, observations: [] }],
    ["parties", "parties", { town: { kind: "government", names: { en: "Town" } } }],
    ["no redirects", "redirects", {}],
    ["a redirect", "redirects", { old: { kind: "moved", to: "new", since: "1.0.0" } }],
    ["the dataset", "dataset", { id: "x", title: "X", reviewedThrough: "2024-12-31" }],
  ])("is accepted: %s", (_, kind, value) => {
    expect(check(kind, value)).toBe(true);
  });

  it.each<[string, RecordFile, unknown]>([
    ["a misspelt field", "commitment", { ...commitment, sumary: "x" }],
    ["a code that there is none of", "commitment", { ...commitment, kind: "goal" }],
    ["an id, which the name of the file is", "commitment", { ...commitment, id: "ferries" }],
    ["what publishing derives", "commitment", { ...commitment, status: "pending" }],
    [
      "an id of a fact in place of its key",
      "commitment",
      { ...commitment, targets: [{ ...target, key: "a/b" }] },
    ],
    ["a bare year that is a number", "commitment", { ...commitment, madeOn: 2024 }],
    ["a date in words", "commitment", { ...commitment, madeOn: "10 May 2024" }],
    ["a value in words", "commitment", { ...commitment, targets: [{ ...target, value: "ten" }] }],
    ["an empty list that must not be", "commitment", { ...commitment, standing: [] }],
    [
      "the indicator of an observation, which the file is of",
      "indicator",
      {
        ...indicator,
        observations: [{ key: "2023", date: "2023", value: 2, indicator: "ferries", citations }],
      },
    ],
    ["a key of a map that is no id", "parties", { Town: { kind: "government", names: { en: "Town" } } }],
    ["a list of the dataset", "dataset", { id: "x", title: "X", reviewedThrough: "2024-12-31", parties: [] }],
    [
      "the version, which package.json has",
      "dataset",
      { id: "x", title: "X", reviewedThrough: "2024-12-31", version: "1.0.0" },
    ],
    ["a redirect of an unknown kind", "redirects", { old: { kind: "renamed", to: "new", since: "1.0.0" } }],
  ])("is refused: %s", (_, kind, value) => {
    expect(check(kind, value)).toBe(false);
  });
});

describe("the meanings of fields as they are written", () => {
  const { models, meaningsOf } = authoredModels();
  const fields = [...models].flatMap(([model, variants]) =>
    [...new Set(variants.flatMap(({ shape }) => Object.keys(shape)))].map((name) => ({
      model,
      name,
      variants,
    })),
  );

  it.each(fields)(
    "$model.$name has one, and examples that are right and wrong",
    ({ model, name, variants }) => {
      const meaning = meaningsOf(model)[name];
      expect(meaning?.says).toMatch(/^\S.*\.$/);
      if (meaning === undefined || !("good" in meaning)) return;
      const schemas = variants.flatMap(({ shape }) => shape[name] ?? []);
      expect(schemas.some((schema) => schema.safeParse(meaning.good).success)).toBe(true);
      expect(schemas.some((schema) => schema.safeParse(meaning.bad).success)).toBe(false);
    },
  );
});

describe("the pattern of dates", () => {
  const dates = new RegExp(patterns["edtf"]?.pattern ?? "", "u");

  it.each([
    "2024",
    "2024-05-10",
    "../2030",
    "2024/..",
    "2024-33~",
    "?2004-06-~11",
    "Y-17E7",
    "1950S2",
    "{1667,1668..1672}",
    "[..1984-12-03]",
    "2021-05-10T10:30:00Z",
    "-1XXX",
    "1985-04-12T23:20:30+04:30",
    "2004-06%",
  ])("lets %s pass", (date) => {
    expect(date).toMatch(dates);
  });

  it.each(["May 2024", "10 May 2024", "", "by 2030", "2024年"])("refuses %j", (date) => {
    expect(date).not.toMatch(dates);
  });
});
