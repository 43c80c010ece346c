import { expect, test } from "vitest";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import { withDerived } from "../assess/with-derived.ts";
import { indexOf } from "../dataset/dataset-index.ts";
import { UsageError } from "../errors.ts";
import { rules } from "../rules/all-rules.ts";
import { lint } from "./lint.ts";
import { parse, safeParse } from "./parse.ts";
import { DatasetError, type ParseResult } from "./parse-result.ts";

const head = {
  id: "sheet",
  title: "My sheet",
  source: "https://example.org/sheet 2024-01-05",
  reviewedThrough: "2024-01-05",
};
const sheet = (commitments: unknown, others: object = {}): object => ({ ...head, commitments, ...others });
const rulesOf = (result: ParseResult): readonly string[] =>
  result.success ? [] : result.issues.map(({ rule, path }) => `${rule} ${path.join(".")}`);

test("The smallest dataset is a value, or JSON text, in the light or the full form", () => {
  const light = sheet([
    { title: "Halve emissions", party: "jp", domain: "climate", due: 2030, status: "in-progress" },
  ]);
  const first = parse(light);
  expect(first.commitments[0]).toMatchObject({
    id: "halve-emissions",
    status: "in-progress",
    targetYear: 2030,
  });
  expect(parse(JSON.stringify(light))).toEqual(first);
  expect(parse(first)).toEqual(first);
  expect(parse(JSON.stringify(first))).toEqual(first);
});

test("The result shares nothing with the value that was given, and the value is left as it is", () => {
  const given = structuredClone(jpKrUs);
  const read = parse(given);
  expect(given).toEqual(jpKrUs);
  Object.assign(read.commitments[0] ?? {}, { title: "Other" });
  expect(given).toEqual(jpKrUs);
});

test("Data of others need no order", () => {
  const shuffled = {
    ...jpKrUs,
    commitments: jpKrUs.commitments.toReversed(),
    sources: jpKrUs.sources.toReversed(),
    parties: jpKrUs.parties.toReversed(),
  };
  expect(parse(shuffled)).toEqual(jpKrUs);
});

test("Roles and relations of others need no order either", () => {
  const light = sheet([
    {
      id: "a",
      title: "A",
      party: "jp",
      parties: { involved: "wto", hosts: "kr" },
      related: "b",
      partOf: "b",
    },
    { id: "b", title: "B" },
  ]);
  const dataset = parse(light);
  const [a, b] = dataset.commitments;
  const turned = {
    ...dataset,
    commitments: [{ ...a, parties: a?.parties.toReversed(), relations: a?.relations.toReversed() }, b],
  };
  expect(parse(turned)).toEqual(dataset);
  // What a rule finds is told where it stood.
  const wrong = {
    ...turned,
    commitments: turned.commitments
      .map((one, i) => (i === 0 ? { ...one, history: a?.history, acts: "together" } : one))
      .toReversed(),
  };
  expect(rulesOf(safeParse(wrong))).toEqual(["code-unknown commitments.1.acts"]);
  const early = { ...turned, sources: dataset.sources.map((one) => ({ ...one, accessed: "2023-01-01" })) };
  expect(rulesOf(safeParse(early))).toEqual(["source-read-before-published sources.0.accessed"]);
});

test("A published status that says more than its facts is told, and replaced", () => {
  const [first, ...others] = campDavid.commitments;
  const overstated = { ...campDavid, commitments: [{ ...first, status: "delivered" }, ...others] };
  const result = safeParse(overstated);
  expect(result).toMatchObject({ success: true, data: { commitments: campDavid.commitments } });
  expect(result.warnings.map(({ rule, path }) => [rule, path])).toEqual([
    ["overstated-status", ["commitments", 0, "status"]],
  ]);
});

test("parse throws one error that has all issues", () => {
  const bad = sheet([{ titel: "A" }, { title: "B", status: "done" }]);
  expect(() => parse(bad)).toThrow(DatasetError);
  try {
    parse(bad);
  } catch (error) {
    expect((error as DatasetError).issues.map(({ rule }) => rule)).toEqual(["field-unknown", "code-unknown"]);
  }
});

// ---- the valid part

test("With partial, records with errors are set aside, and so is what refers to them over any number of steps", () => {
  const result = safeParse(
    sheet({
      fine: { title: "Fine" },
      broken: { title: "Broken", status: "done" },
      near: { title: "Refers to it", partOf: "broken" },
      far: { title: "Refers to what refers to it", related: "near" },
    }),
    { partial: true },
  );
  expect(result.success && result.data.commitments.map(({ id }) => id)).toEqual(["fine"]);
  expect(result.success && result.refused.map(({ record, issues }) => [record, issues[0]?.rule])).toEqual([
    ["broken", "code-unknown"],
    ["near", "reference-refused"],
    ["far", "reference-refused"],
  ]);
});

test("Without partial, only the record with the error is told", () => {
  expect(
    rulesOf(
      safeParse(
        sheet({
          broken: { title: "Broken", status: "done" },
          near: { title: "Refers to it", partOf: "broken" },
        }),
      ),
    ),
  ).toEqual(["code-unknown commitments.broken.status"]);
});

test("An observation with an error is set aside without its indicator", () => {
  const indicators = {
    cars: {
      title: "Cars",
      observations: [
        { date: "2023", value: 5 },
        { date: "in 2024", value: 6 },
      ],
    },
  };
  const result = safeParse(sheet([], { indicators }), { partial: true });
  expect(result.success && [result.data.indicators.length, result.data.observations.length]).toEqual([1, 1]);
  expect(result.success && result.refused.map(({ path }) => path)).toEqual([
    ["indicators", "cars", "observations", 1],
  ]);
});

test("What is wrong outside of all records leaves no valid part", () => {
  expect(safeParse(sheet([], { reviewedThrough: "January" }), { partial: true }).success).toBe(false);
});

test("The valid part of the full form is that of the light form", () => {
  const [first, second, ...others] = campDavid.commitments;
  const result = safeParse(
    { ...campDavid, commitments: [{ ...first, acts: "together" }, second, ...others] },
    { partial: true },
  );
  expect(result.success && result.data.commitments).toEqual([second, ...others]);
  expect(result.success && result.refused.map(({ record, path }) => [record, path])).toEqual([
    [first?.id, ["commitments", 0]],
  ]);
});

// ---- drafts

test("A draft may be half-written: its issues are warnings of its own, and it is in no list", () => {
  const result = safeParse(
    sheet({
      fine: { title: "Fine", party: "jp" },
      half: { draft: true, party: "kr", due: "next year", source: "https://example.org/other" },
    }),
  );
  expect(result.success && result.data.commitments.map(({ id }) => id)).toEqual(["fine"]);
  expect(result.success && [result.data.parties.map(({ id }) => id), result.data.sources.length]).toEqual([
    ["jp"],
    1,
  ]);
  expect(result.drafts).toMatchObject([
    { id: "half", path: ["commitments", "half"], issues: [{ rule: "field-missing", level: "warning" }] },
  ]);
  expect(result.warnings).toEqual([]);
});

test("A draft whose form is right is read to its end", () => {
  const result = safeParse(
    sheet({ half: { title: "Half", draft: true, due: "next year", source: "nowhere" } }),
  );
  expect(result.drafts[0]?.issues.map(({ rule, level }) => [rule, level])).toEqual([
    ["reference-missing", "warning"],
    ["not-a-due-date", "warning"],
  ]);
});

// ---- limits

test("Issues beyond the limit are counted in one issue", () => {
  const rows = Array.from({ length: 50 }, () => ({ title: "A", status: "done" }));
  const result = safeParse(sheet(rows), { limits: { issues: 10 } });
  expect(rulesOf(result)).toHaveLength(11);
  expect(result.success ? null : result.issues.at(-1)).toMatchObject({
    rule: "too-many-issues",
    message: "There are 40 more issues.",
  });
});

test.each<[what: string, value: unknown, limits: object, issue: string]>([
  [
    "A text that is too long",
    sheet([{ title: "A".repeat(51) }]),
    { text: 50 },
    "too-long commitments.0.title",
  ],
  ["An id that is too long", sheet([{ id: "a".repeat(201), title: "A" }]), {}, "too-long commitments.0.id"],
  ["A list that is too long", sheet([{ title: "A" }, { title: "B" }]), { list: 1 }, "too-long "],
  ["Nesting that is too deep", sheet([{ title: "A", extra: { a: [[[[1]]]] } }]), { depth: 5 }, "too-deep "],
  [
    "Nesting of JSON that is too deep",
    "[".repeat(100_000) + "]".repeat(100_000),
    {},
    "too-deep 0.0.0.0.0.0.0.0",
  ],
])("%s is an issue of its own", (_, value, limits, issue) => {
  expect(rulesOf(safeParse(value, { limits }))).toEqual([issue]);
});

test("A value that contains itself is refused", () => {
  const value: Record<string, unknown> = { ...head };
  value["commitments"] = [value];
  expect(rulesOf(safeParse(value))).toEqual(["too-deep "]);
});

test("A field that throws, or says another thing each time, is read once", () => {
  let reads = 0;
  const value = Object.defineProperty({ ...head, commitments: [] }, "title", {
    enumerable: true,
    get: () => `Title ${++reads}`,
  });
  expect(parse(value).title).toEqual({ und: "Title 1" });
  const throwing = Object.defineProperty({ ...head }, "commitments", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  expect(rulesOf(safeParse(throwing))).toEqual(["not-plain-data commitments"]);
});

test("Thousands of misspelt references with near names use up one budget, and are all told", () => {
  const n = 3000;
  const parties = Object.fromEntries(Array.from({ length: n }, (_, i) => [`party-of-the-record-${i}`, {}]));
  const rows = Array.from({ length: n }, (_, i) => ({ title: `A ${i}`, source: `party-of-the-recrod-${i}` }));
  const sources = Object.fromEntries(Object.keys(parties).map((id) => [id, { title: id }]));
  const result = safeParse(sheet(rows, { sources }), { limits: { issues: 10_000 } });
  const fixes = result.success ? [] : result.issues.map(({ fix }) => fix.startsWith("Did you mean"));
  expect(fixes).toHaveLength(n);
  expect(fixes.filter(Boolean).length).toBeLessThan(200);
});

test("A ring of 50,000 parties is one issue, and a chain is none", () => {
  const n = 50_000;
  const party = (i: number): readonly [string, object] => [`p${i}`, { partOf: `p${(i + 1) % n}` }];
  const ring = Object.fromEntries(Array.from({ length: n }, (_, i) => party(i)));
  expect(rulesOf(safeParse(sheet([], { parties: ring })))).toEqual(["circular-part parties.p0.partOf"]);
  const chain = { ...ring, [`p${n - 1}`]: {} };
  expect(rulesOf(safeParse(sheet([], { parties: chain })))).toEqual([]);
});

test("A level that the dataset raises is asked for by whoever runs all rules, and never keeps others' data from opening", () => {
  const raised = {
    ...sheet([{ title: "Halve emissions.", party: "jp", domain: "climate", due: 2030 }]),
    rules: { "title-ends-with-full-stop": "error" },
  };
  const opened = safeParse(raised);
  expect(opened.success).toBe(true);
  expect(opened.success && lint(opened.data).map(({ rule, level }) => `${level} ${rule}`)).toContain(
    "error title-ends-with-full-stop",
  );
  const checked = safeParse(raised, { rules });
  expect(checked.success).toBe(false);
  expect(rulesOf(checked)).toEqual(["title-ends-with-full-stop commitments.0.title"]);
});

test("Warnings are told once, however often what is left is looked at again", () => {
  const value = {
    ...sheet([
      { title: "Halve emissions.", party: "jp", domain: "climate", due: 2030 },
      { id: "early", title: "Early", party: "jp", domain: "climate", due: 2000, madeOn: "2020" },
    ]),
  };
  const result = safeParse(value, { partial: true, rules });
  expect(
    result.success && result.warnings.filter(({ rule }) => rule === "title-ends-with-full-stop"),
  ).toHaveLength(1);
});

test("An earlier version shows which ids vanished", () => {
  const [now, before] = [
    parse(sheet([])),
    parse(sheet([{ title: "Halve emissions", party: "jp", domain: "climate", due: 2030 }])),
  ];
  expect(lint(now, { previous: before }).map(({ rule }) => rule)).toContain("vanished-id");
  expect(lint(now).map(({ rule }) => rule)).not.toContain("vanished-id");
  expect(() => lint(now, { previous: { ...before, id: "another" } })).toThrow(UsageError);
});

test("A key that stands twice is told of compact JSON in the full form, and of any other text", () => {
  const text = JSON.stringify(parse(sheet([])));
  const twice = text.replace('"version":null', '"version":null,"version":null');
  expect(rulesOf(safeParse(twice))).toEqual(["duplicate-key version"]);
  expect(rulesOf(safeParse(twice.replace("{", "{ ")))).toEqual(["duplicate-key version"]);
  expect(safeParse(text).success).toBe(true);
});

test("The index that rules were checked with is that of the dataset returned", () => {
  const data = parse(jpKrUs);
  expect(data.commitments.map(({ status }) => status)).toEqual(
    withDerived(data).commitments.map(({ status }) => status),
  );
  expect(indexOf(data).commitments.get(data.commitments[0]?.id ?? "")).toBe(data.commitments[0]);
});
