import fc from "fast-check";
import * as z from "zod";
import { describe, expect, it } from "vitest";
import { datasetDraftSchema, datasetSchema } from "../model/dataset-schema.ts";
import { entry, frozen, positionOf, soundDataset, soundDraft } from "./dataset-fixture.ts";
import { parseDataset, safeParseDataset, safeParseDraft } from "./parse.ts";
import { DatasetError, type Problem, printFound, printPath } from "./problem.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Any value as the plain data that a file holds. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** A value with what stands at a path changed; `undefined` takes it out. What leads nowhere changes nothing. */
function put(
  value: Json,
  [step, ...rest]: Problem["path"],
  change: (old: Json | undefined) => Json | undefined,
): Json {
  if (step === undefined) return change(value) ?? null;
  if (Array.isArray(value)) {
    return value.flatMap((element: Json, i): readonly Json[] => {
      if (i !== step) return [element];
      if (rest.length > 0) return [put(element, rest, change)];
      const changed = change(element);
      return changed === undefined ? [] : [changed];
    });
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = { ...(value as Record<string, Json>) };
  if (rest.length > 0) fields[step] = put(fields[step] ?? {}, rest, change);
  else {
    const changed = change(fields[step]);
    if (changed === undefined) delete fields[step];
    else fields[step] = changed;
  }
  return fields;
}

/** Paths in writing, "commitments[0].id". */
function pathOf(text: string): Problem["path"] {
  return text
    .split(/[.[\]]+/)
    .flatMap((step) => (step === "" ? [] : /^\d+$/.test(step) ? Number(step) : step));
}

/** The sound draft with some of its fields changed. */
function draftWithout(changes: Readonly<Record<string, Json | undefined>>): Json {
  return Object.entries(changes).reduce(
    (value, [path, to]) => put(value, pathOf(path), () => to),
    plain(soundDraft()),
  );
}

function problemsOf(input: unknown): readonly Problem[] {
  const result = safeParseDraft(input);
  return result.ok ? [] : result.problems;
}

/** A problem by rule, place and what stands there. */
function inShort(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ rule, path, found }) => `${rule} ${printPath(path)} ${found}`);
}

const centre = positionOf("nordia-centre");

describe("a sound dataset", () => {
  it("is accepted as it is", () => {
    expect(safeParseDraft(soundDraft())).toEqual({ ok: true, dataset: soundDraft() });
    expect(safeParseDataset(soundDataset())).toEqual({ ok: true, dataset: soundDataset() });
    expect(parseDataset(soundDataset())).toEqual(soundDataset());
  });

  it("is accepted frozen, and as it comes from a file", () => {
    expect(safeParseDraft(frozen(soundDraft())).ok).toBe(true);
    expect(safeParseDataset(frozen(plain(soundDataset()))).ok).toBe(true);
  });

  it("is not taken for one of the other kind", () => {
    expect(safeParseDataset(soundDraft()).ok).toBe(false);
    expect(inShort(problemsOf(soundDataset()))).toContain('unknown-field commitments[0].status "delivered"');
  });
});

describe("one mistake: rule, path, what is found, what to do", () => {
  it.each<[string, Json | undefined, Omit<Problem, "message" | "path">]>([
    [
      "commitments[0].parties[0].party",
      "nordja",
      {
        rule: "unknown-party",
        found: '"nordja"',
        remedy: 'Did you mean "nordia"? Add it to `parties`, or use the id of one that is there.',
      },
    ],
    [
      "commitments[0].parties[0].party",
      "ruritania",
      {
        rule: "unknown-party",
        found: '"ruritania"',
        remedy: "Add it to `parties`, or use the id of one that is there.",
      },
    ],
    [
      "commitments[0].domains[0]",
      "startup",
      {
        rule: "unknown-domain",
        found: '"startup"',
        remedy: 'Did you mean "startups"? Add it to `domains`, or use the id of one that is there.',
      },
    ],
    [
      "commitments[0].history[0].citations[0].source",
      "announcment",
      {
        rule: "unknown-source",
        found: '"announcment"',
        remedy: 'Did you mean "announcement"? Add it to `sources`, or use the id of one that is there.',
      },
    ],
    [
      "commitments[4].deadlines[0].when.event",
      "fair",
      {
        rule: "unknown-event",
        found: '"fair"',
        remedy: "Add it to `events`, or use the id of one that is there.",
      },
    ],
    [
      "commitments[3].targets[0].indicator",
      "station",
      {
        rule: "unknown-indicator",
        found: '"station"',
        remedy: 'Did you mean "stations"? Add it to `indicators`, or use the id of one that is there.',
      },
    ],
    [
      "commitments[3].targets[0].base.fact",
      "stations/2014",
      {
        rule: "unknown-fact",
        found: '"stations/2014"',
        remedy: expect.stringContaining('Did you mean "stations/2015"?') as never,
      },
    ],
    [
      "redirects[1].to[1]",
      "nordia-station",
      {
        rule: "unknown-commitment",
        found: '"nordia-station"',
        remedy: expect.stringContaining('Did you mean "nordia-stations"?') as never,
      },
    ],
    [
      "commitments[0].standing[0].date",
      "2023-02-30",
      { rule: "edtf", found: '"2023-02-30"', remedy: expect.stringContaining("Write an EDTF date") as never },
    ],
    [
      "commitments[0].reviewedOn",
      "2024-06-31",
      { rule: "day", found: '"2024-06-31"', remedy: expect.stringContaining("day that exists") as never },
    ],
    [
      "sources[0].published",
      "",
      { rule: "edtf", found: '""', remedy: expect.stringContaining("EDTF") as never },
    ],
    [
      "commitments[0].standing[0].citations",
      [],
      { rule: "missing", found: "nothing", remedy: "Give at least one element." },
    ],
    ["commitments[0].title", undefined, { rule: "missing", found: "nothing", remedy: "Add it: a text." }],
    [
      "commitments[0].title",
      " The centre",
      { rule: "text", found: '" The centre"', remedy: expect.stringContaining("white space") as never },
    ],
    [
      "commitments[0].id",
      "Nordia_Centre",
      { rule: "id", found: '"Nordia_Centre"', remedy: expect.stringContaining("lower-case") as never },
    ],
    [
      "commitments[0].tier",
      "promise",
      {
        rule: "type",
        found: '"promise"',
        remedy: 'Write one of "commitment", "scheduled-event", "stance", "background", "framing".',
      },
    ],
    ["commitments[0].madeOn", 2023, { rule: "type", found: "2023", remedy: 'Put it in quotes: "2023".' }],
    [
      "commitments[0].titel",
      "The centre",
      {
        rule: "unknown-field",
        found: '"The centre"',
        remedy: 'Did you mean "title"? Take it out, or mend its spelling.',
      },
    ],
    [
      "observations[0].value.min",
      300,
      {
        rule: "range",
        found: '{"min":300,"max":211}',
        remedy: expect.stringContaining("smaller number in `min`") as never,
      },
    ],
    [
      "commitments[4].deadlines[0].when.within",
      "six months",
      { rule: "duration", found: '"six months"', remedy: expect.stringContaining('"P6M"') as never },
    ],
    [
      "version",
      "1.0",
      { rule: "version", found: '"1.0"', remedy: expect.stringContaining('"1.4.0"') as never },
    ],
    ["formatVersion", 2, { rule: "type", found: "2", remedy: "Write 1." }],
  ])("%s = %j", (path, to, expected) => {
    const problems = problemsOf(draftWithout({ [path]: to }));
    const places =
      expected.rule === "range"
        ? pathOf(path).slice(0, -1)
        : expected.rule === "missing" && Array.isArray(to)
          ? [...pathOf(path), 0]
          : pathOf(path);
    expect(problems.filter(({ rule }) => rule === expected.rule)).toEqual([
      { ...expected, path: places, message: expect.any(String) as never },
    ]);
    // One slip is one problem, unless others lean on what it names.
    if (!["id", "unknown-indicator"].includes(expected.rule)) expect(inShort(problems)).toHaveLength(1);
  });

  it.each([null, undefined, 1, "a dataset", [], {}, [soundDraft()]])("%j is no dataset", (input) => {
    const problems = problemsOf(input);
    expect(problems).not.toEqual([]);
    for (const { message, remedy, found } of problems) expect([message, remedy, found]).not.toContain("");
  });

  it("a kind of deadline that there is not is named with those that there are", () => {
    const [problem] = problemsOf(draftWithout({ "commitments[0].deadlines[0].when.kind": "someday" }));
    expect(problem).toMatchObject({
      path: ["commitments", 0, "deadlines", 0, "when", "kind"],
      found: '"someday"',
    });
  });
});

describe("all problems at once", () => {
  it("several mistakes in one record are all reported", () => {
    const wrong = draftWithout({
      "commitments[0].title": undefined,
      "commitments[0].madeOn": "2023-02-30",
      "commitments[0].parties[0].party": "nordja",
      "commitments[0].history[1].citations[0].source": "openning",
      "commitments[0].history[1].status": "done",
      "commitments[0].domains": [],
      "commitments[0].color": "red",
    });
    expect(inShort(problemsOf(wrong)).toSorted()).toEqual(
      [
        "missing commitments[0].title nothing",
        'edtf commitments[0].madeOn "2023-02-30"',
        'unknown-party commitments[0].parties[0].party "nordja"',
        'unknown-source commitments[0].history[1].citations[0].source "openning"',
        'type commitments[0].history[1].status "done"',
        "missing commitments[0].domains[0] nothing",
        'unknown-field commitments[0].color "red"',
      ].toSorted(),
    );
  });

  it("of several records, and of rules that need the whole dataset", () => {
    const wrong = draftWithout({
      // Wrong in itself.
      "commitments[3].title": "",
      "sources[6].language": "English",
      // Sound in itself, and wrong beside the others.
      "commitments[0].history[0].criterion": "closed",
      "commitments[4].parties[0].role": "hosts",
      "commitments[4].parties[1].role": "hosts",
      // Points at nothing.
      "commitments[1].domains[0]": "tirade",
    });
    expect(inShort(problemsOf(wrong)).toSorted()).toEqual(
      expect.arrayContaining([
        'text commitments[3].title ""',
        'language sources[6].language "English"',
        'unknown-criterion commitments[0].history[0].criterion "closed"',
        'unknown-domain commitments[1].domains[0] "tirade"',
      ]),
    );
  });

  it("one record that is wrong hides no rule broken in another, and keeps its place", () => {
    const wrong = draftWithout({
      "commitments[0].title": "",
      "commitments[4].history[0].criterion": "sealed",
    });
    expect(inShort(problemsOf(wrong))).toEqual([
      'text commitments[0].title ""',
      'unknown-criterion commitments[4].history[0].criterion "sealed"',
    ]);
  });

  it("nor is anything reported that only follows from leaving a wrong record out", () => {
    // Every fact leans on this source, directly or not.
    const wrong = draftWithout({ "sources[0].language": "English" });
    expect(inShort(problemsOf(wrong))).toEqual(['language sources[0].language "English"']);
  });

  it("of a published dataset too", () => {
    const wrong = put(
      put(plain(soundDataset()), pathOf("commitments[0].status"), () => "pending"),
      pathOf("commitments[3].title"),
      () => "",
    );
    const result = safeParseDataset(wrong);
    expect(result.ok ? [] : inShort(result.problems)).toEqual([
      'text commitments[3].title ""',
      'derived commitments[0].status "pending"',
    ]);
  });

  it.each([
    ["commitments[0].deadlines[0].when.edtf", "{2028,2030}"],
    ["commitments[0].deadlines[0].when.edtf", "2024-05-10T12:00:00Z"],
    ["commitments[0].deadlines[0].when.edtf", "Y12000"],
    ["commitments[3].targets[0].due.edtf", "{2028,2030}"],
    ["commitments[3].targets[0].base.date", "2015/.."],
    ["observations[0].date", "2015/.."],
    ["sources[0].published", "2023/.."],
    ["sources[0].published", "-0044"],
    ["commitments[0].history[0].date", "Y12000"],
    ["commitments[0].history[1].seen", "2024-01"],
  ])("a date that is no use where it stands is a problem and nothing is thrown: %s = %j", (path, to) => {
    expect(problemsOf(draftWithout({ [path]: to }))).not.toEqual([]);
    const published = put(plain(soundDataset()), pathOf(path), () => to);
    expect(safeParseDataset(published).ok).toBe(false);
  });

  it("a source of the far future throws nothing either", () => {
    expect(() => safeParseDraft(draftWithout({ "sources[0].published": "Y12000" }))).not.toThrow();
  });

  it("facts that correct each other are a problem, not an accident", () => {
    const history = [
      entry("nordia-centre/a", "pending", null, { corrects: "nordia-centre/b", why: "So." }),
      entry("nordia-centre/b", "delivered", null, { corrects: "nordia-centre/a", why: "So." }),
    ];
    const input = draftWithout({ [`commitments[${centre}].history`]: plain(history) });
    expect(inShort(problemsOf(input))).toEqual([
      `no-cycle commitments[${centre}].history[0].corrects "nordia-centre/b"`,
      `no-cycle commitments[${centre}].history[1].corrects "nordia-centre/a"`,
    ]);
  });

  it("parties, domains and parts that lead back to themselves are as well", () => {
    const input = draftWithout({
      "parties[1].parent": "nordia-ministry",
      "domains[0].parent": "hydrogen",
      "commitments[1].partOf": "sudia-memorandum",
    });
    expect(problemsOf(input).map(({ rule }) => rule)).toEqual(Array.from({ length: 6 }, () => "no-cycle"));
  });
});

describe("every rule that needs the whole dataset", () => {
  const slips: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
    "unique-id": { "parties[4].id": "nordia" },
    "fact-id-owner": { "commitments[0].history[0].id": "nordia-stations/planned" },
    "no-cycle": { "parties[1].parent": "nordia-ministry" },
    "unknown-criterion": { "commitments[0].history[0].criterion": "closed" },
    "deadline-date": { "commitments[0].deadlines[0].when.edtf": "{2028,2030}" },
    "date-without-end": { "observations[0].date": "2015/.." },
    "event-date": { "events[0].date": "0999" },
    "published-after": { "commitments[0].history[1].date": "2024-05-13" },
    "history-order": {
      "commitments[0].history[0].date": "2024-06",
      "commitments[0].history[0].citations[0].source": "magazine",
    },
    "seen-before-begun": { "commitments[0].history[1].seen": "2024-05-09" },
    "correction-why": { "commitments[0].history[1].corrects": "nordia-centre/planned" },
    "correction-kind": {
      "commitments[0].history[1].corrects": "nordia-centre/due",
      "commitments[0].history[1].why": "So.",
    },
    derivation: { "observations[1].formula": "Ten times the first." },
    "low-confidence-alone": { "commitments[0].deadlines[0].citations[0].confidence": "low" },
    "person-commits": { "commitments[0].parties[0].party": "nordia-person" },
    "nobody-commits": { "commitments[3].parties[0].role": "hosts" },
  };

  it.each(Object.entries(slips))("%s", (rule, changes) => {
    expect(problemsOf(draftWithout(changes)).map((problem) => problem.rule)).toContain(rule);
  });

  it.each([
    ["person-commits", "published-after"],
    ["unknown-criterion", "published-after"],
    ["unknown-criterion", "seen-before-begun"],
    ["fact-id-owner", "seen-before-begun"],
    ["low-confidence-alone", "published-after"],
    ["correction-why", "published-after"],
  ])("one broken does not hide another of the same record: %s and %s", (one, other) => {
    const rules = problemsOf(draftWithout({ ...slips[one], ...slips[other] })).map((problem) => problem.rule);
    expect(rules).toContain(one);
    expect(rules).toContain(other);
  });
});

describe("parseDataset", () => {
  it("throws with all problems, each with place, finding and remedy", () => {
    const wrong = put(
      put(plain(soundDataset()), pathOf("commitments[0].title"), () => ""),
      pathOf("version"),
      () => 1,
    );
    let thrown: unknown;
    try {
      parseDataset(wrong);
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof DatasetError)) throw new Error("It did not throw.");
    expect(thrown.problems).toHaveLength(2);
    expect(thrown.name).toBe("DatasetError");
    expect(thrown.message).toContain("2 problems");
    for (const { path, message, found, remedy } of thrown.problems)
      for (const words of [printPath(path), message, found, remedy]) expect(thrown.message).toContain(words);
  });

  it("says it of one", () => {
    const wrong = put(plain(soundDataset()), pathOf("commitments[0].title"), () => "");
    expect(() => parseDataset(wrong)).toThrow(/^The dataset has a problem:\n- commitments\[0\]\.title: /);
  });
});

describe("printing", () => {
  it.each([
    [[], ""],
    [["id"], "id"],
    [["commitments", 2, "standing", 0, "date"], "commitments[2].standing[0].date"],
    [["a", 1, 2, "b"], "a[1][2].b"],
  ])("the path %j is %j", (path, expected) => {
    expect(printPath(path)).toBe(expected);
  });

  it.each([
    [undefined, "nothing"],
    [null, "null"],
    ["", '""'],
    [0, "0"],
    [Infinity, "Infinity"],
    ["x".repeat(78), `"${"x".repeat(78)}"`],
    ["x".repeat(79), `"${"x".repeat(76)}...`],
  ])("%j is shown as %s", (value, expected) => {
    expect(printFound(value)).toBe(expected);
  });

  it("shows of what JSON cannot write the kind", () => {
    const round: unknown[] = [];
    round.push(round);
    const deep: unknown = JSON.parse(`{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}`);
    expect(printFound(round)).toBe("a list without a bottom");
    expect(printFound(deep)).toBe("fields without a bottom");
    expect(printFound(10n)).toBe("10");
  });
});

/** Every path in a value. */
function pathsIn(value: Json, path: Problem["path"] = []): readonly Problem["path"][] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Array.isArray(value)
    ? (value as readonly Json[]).map((element, i) => [i, element] as const)
    : Object.entries(value as Record<string, Json>);
  return [path, ...inside.flatMap(([step, inner]) => pathsIn(inner, [...path, step]))];
}

describe("any dataset with mistakes", () => {
  const odd = fc.constantFrom<Json | undefined>(
    undefined,
    null,
    "",
    " ",
    "nordia",
    "nordia-centre",
    "nordia-centre/opened",
    "2024",
    "2024-02-30",
    "2024-13",
    "2024-33~",
    "-0044",
    "Y12000",
    "../2030",
    "2024/..",
    "{2028,2030}",
    "2024-05-10T12:00:00Z",
    "P6M",
    "delivered",
    "__proto__",
    0,
    -1,
    1.5,
    1e300,
    true,
    [],
    {},
    [null],
    { min: 2, max: 1 },
    { kind: "date" },
    { kind: "none", reason: "withdrawn" },
    { kind: "after-event", event: "summit", within: "P6M" },
  );
  interface Slip {
    readonly path: string;
    readonly how: "add" | "repeat" | "replace";
    readonly to: Json | undefined;
  }
  const slipsIn = (start: Json): fc.Arbitrary<readonly Slip[]> => {
    const paths = pathsIn(start).filter((path) => path.length > 0);
    return fc.array(
      fc.record({
        path: fc.constantFrom(...paths.map(printPath)),
        how: fc.constantFrom("replace", "replace", "add", "repeat"),
        to: odd,
      }),
      { minLength: 1, maxLength: 3 },
    );
  };
  const mutated = (start: Json, slips: readonly Slip[]): Json =>
    slips.reduce<Json>((value, { path: text, how, to }) => {
      const path = pathOf(text);
      const parent = path.slice(0, -1);
      switch (how) {
        case "replace":
          return put(value, path, () => to);
        case "add":
          return put(value, [...parent, "added"], () => to);
        case "repeat":
          return put(value, parent, (old) =>
            Array.isArray(old) && old.length > 0 ? [...(old as readonly Json[]), old[0] as Json] : old,
          );
        default:
          return how satisfies never;
      }
    }, start);
  const runs = { seed: 20_241_124, numRuns: 1500 } as const;

  it.each([
    ["published", datasetSchema, plain(soundDataset())],
    ["draft", datasetDraftSchema, plain(soundDraft())],
  ] as const)("%s: the compiled schema and the ordinary one say the same", (_, schema, start) => {
    const compiled = z.compile(schema);
    let refused = 0;
    fc.assert(
      fc.property(slipsIn(start), (slips) => {
        const input = mutated(start, slips);
        const [fast, usual] = [compiled.safeParse(input), schema.safeParse(input)];
        expect(fast.success).toBe(usual.success);
        expect(fast.error?.issues).toEqual(usual.error?.issues);
        if (usual.success) expect(fast.data).toEqual(usual.data);
        else refused++;
      }),
      runs,
    );
    expect(refused).toBeGreaterThan(500);
  });

  it("is refused with problems that say something, or accepted as it is; nothing is thrown", () => {
    const start = plain(soundDataset());
    let [accepted, refused] = [0, 0];
    fc.assert(
      fc.property(slipsIn(start), (slips) => {
        const input = mutated(start, slips);
        const before = JSON.stringify(input);
        const result = safeParseDataset(input);
        expect(JSON.stringify(input)).toBe(before);
        if (result.ok) {
          accepted++;
          expect(result.dataset).toEqual(input);
          return;
        }
        refused++;
        expect(result.problems).not.toEqual([]);
        for (const { rule, path, message, found, remedy } of result.problems) {
          expect(rule).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
          for (const words of [message, found, remedy]) expect(words).toMatch(/\S/);
          expect(message).not.toMatch(/undefined|\[object/);
          expect(path.every((step) => step !== undefined)).toBe(true);
        }
      }),
      { ...runs, numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(500);
    expect(accepted).toBeGreaterThan(20);
  });
});
