/** Light datasets of any shape that the model allows, for tests: made from the shapes themselves, so that no field is left out. */
import fc, { type Arbitrary } from "fast-check";
import { allShapes } from "../model/generated/shapes.ts";
import { codesOf } from "../model/generated/vocabularies.ts";
import type { Format, Schema } from "../model/schema.ts";

const dates = [
  "2024",
  "2024-05",
  "2024-05-10",
  "2024-33~",
  "2023-11/2024-02",
  "2030",
  "../2030",
  "2025?",
  "202X",
  "[2024,2026]",
  "-0005",
  "9999",
];
const dues = [
  "by 2030",
  "in 2025",
  "on 2024-05-10",
  "early 2024",
  "mid 2024",
  "late 2024",
  "around 2030",
  "throughout 2024/2030",
  "total 2024/2030",
  "every year from 2024",
  "every year from 2024 until 2030",
  "every P2M",
  "within P6M after e1",
  "when it occurs",
  "not stated",
  "indefinite",
  "open-ended",
  "withdrawn",
  "2030",
  "2024-33",
  "2024/2025",
  "../2030",
];
const pools: Readonly<Partial<Record<string, readonly string[]>>> = {
  party: ["jp", "kr", "us"],
  domain: ["climate", "trade"],
  source: ["s1", "s2"],
  indicator: ["i1", "i2"],
  event: ["e1", "e2"],
  instrument: ["n1"],
  commitment: ["c1", "other:c9"],
  criterion: ["main", "k1", "k2"],
  fact: ["e1", "e2"],
};
const words: Readonly<Record<Format, readonly string[]>> = {
  line: ["A line", "가나다", "https://example.org/a 2024-05-10", "s1", "scheme: code"],
  block: ["A text", "Two\nlines", "12-34", "12-34 0a4fca54fd7cd93c"],
  quotation: ["to hold ", " every year"],
  word: ["a", "211 in 2022-11", "BAU 2030", "2013", "5..10", "i1/2024"],
  scheme: ["iso3166", "lei"],
  id: ["x1", "x-2"],
  key: ["k1", "k2", "2024", "party"],
  member: ["jp", "..."],
  "fact-id": ["c1/made", "e1"],
  reference: ["c1", "other:c9", "https://www.wikidata.org/wiki/Q17"],
  edtf: dates,
  day: ["2024-05-10", "2025-01-01"],
  duration: ["P1Y", "P3M", "P10D"],
  address: ["https://example.org/x", "https://example.org/y"],
  language: ["en", "ko", "und", "zh-Hant"],
  sha256: ["0a4fca54fd7cd93c"],
  place: ["TH", "US-KY"],
};
/** What a field mostly holds, where its format says too little. */
const usual: Readonly<Partial<Record<string, readonly string[]>>> = {
  due: dues,
  source: ["s1", "s2", "https://example.org/a 2024-05-10"],
  sourceCode: ["scheme: code"],
  position: ["12-34"],
  sources: ["https://example.org/b 2023"],
};
const ids: Readonly<Record<string, readonly string[]>> = {
  commitments: ["c1", "c2", "c3"],
  instruments: ["n1"],
  parties: ["jp", "kr"],
  domains: ["climate"],
  sources: ["s1", "s2"],
  indicators: ["i1", "i2"],
  events: ["e1", "e2"],
  redirects: ["old-1"],
  criteria: ["main", "k1", "k2"],
};

function valueOf(schema: Schema, field: string): Arbitrary<unknown> {
  switch (schema.kind) {
    case "string":
      return fc.constantFrom(
        ...((schema.refersTo === undefined ? undefined : pools[schema.refersTo]) ??
          usual[field] ??
          words[schema.format]),
      );
    case "number":
      return fc.constantFrom(0, 5, 92.7, -3, 1e308, 5e-324);
    case "integer":
      return fc.constantFrom(...[2024, 2030, 4, 9].filter((n) => n >= schema.min && n <= schema.max));
    case "boolean":
      return fc.boolean();
    case "literal":
      return fc.constant(schema.value);
    case "code":
      return fc.constantFrom(...(codesOf[schema.vocabulary] ?? []));
    case "nullable":
      return fc.option(valueOf(schema.of, field), { freq: 4 });
    case "list":
      return fc.array(valueOf(schema.of, field), {
        maxLength: 3,
        minLength: schema.nonEmpty === true ? 1 : 0,
      });
    case "one-or-more":
      return fc.oneof(
        valueOf(schema.of, field),
        fc.array(valueOf(schema.of, field), { maxLength: 3, minLength: 1 }),
      );
    case "map": {
      const keys =
        schema.keyVocabulary === undefined
          ? (ids[field] ?? words[schema.keys])
          : (codesOf[schema.keyVocabulary] ?? []);
      return fc.dictionary(fc.constantFrom(...keys), valueOf(schema.of, field), {
        maxKeys: 3,
        minKeys: 1,
        noNullPrototype: true,
      });
    }
    case "object":
      return objectOf(schema.shape);
    case "variants":
      return fc.oneof(...Object.values(schema.shapes).map(objectOf));
    case "either":
      return fc.oneof(...schema.of.map((one) => valueOf(one, field)));
    default:
      return schema satisfies never;
  }
}
/** A value that is there, or null. */
type Held = { readonly held: unknown } | null;
const made = new Map<string, Arbitrary<unknown>>();
/** Fields that are rarely right beside each other are rarely there. */
const rare = new Set([
  "targetYear",
  "valueIn",
  "reduceBy",
  "atMost",
  "moreThan",
  "lessThan",
  "equal",
  "between",
  "increaseBy",
  "dimensions",
  "baseline",
  "passage",
  "paraphrase",
  "doubtful",
  "draft",
  "corrects",
  "prefix",
  "suffix",
  "grace",
  "every",
  "criterion",
  "indicator",
  "derivedFrom",
  "partOf",
  "replaces",
  "replacedBy",
  "restates",
  "renews",
  "implements",
  "related",
  "id",
  "statusAsOf",
  "statusDate",
  "parties",
  "statedTimeliness",
  "occurrence",
  "accessed",
  "reviewedOn",
  "observation",
  "complete",
  "key",
  "fiscalYear",
]);
function objectOf(shape: string): Arbitrary<unknown> {
  const known = made.get(shape);
  if (known !== undefined) return known;
  const fields = Object.entries(allShapes()[shape]?.fields ?? {}).map(([name, { schema, required }]) => {
    const value = valueOf(schema, name);
    const one = value.map((held): Held => ({ held }));
    const absent = { weight: rare.has(name) ? 19 : 2, arbitrary: fc.constant<Held>(null) };
    return [name, required ? one : fc.oneof(absent, { weight: 1, arbitrary: one })] as const;
  });
  const object = fc
    .record(Object.fromEntries(fields) as Record<string, Arbitrary<Held>>)
    .map((record) =>
      Object.fromEntries(
        Object.entries(record).flatMap(([name, one]) => (one === null ? [] : [[name, one.held]])),
      ),
    );
  made.set(shape, object);
  return object;
}

/** A light dataset of the right shape. What it says may contradict itself. */
export const lightDataset: Arbitrary<Readonly<Record<string, unknown>>> = (
  objectOf("DatasetInput") as Arbitrary<Readonly<Record<string, unknown>>>
).map((dataset) => ({
  ...dataset,
  id: "any",
  source: "s1",
  reviewedThrough: "2025-01-01",
  sources: { s1: "https://example.org/s1 2024-05-10", s2: { published: "2024-12" } },
  rules: {},
}));
