import { describe, expect, it } from "vitest";
import { campDavid, jpKrUs } from "../fixtures/records.ts";
import * as core from "./index.ts";
import type { UsageCode } from "./errors.ts";

/** Called as plain JavaScript calls it. */
const {
  assess,
  catalogue,
  changeDays,
  compare,
  compareDatasets,
  compliance,
  count,
  defineDataset,
  defineMethod,
  dueItems,
  explain,
  factsOf,
  filter,
  get,
  idsInUse,
  linearPace,
  table,
  upcoming,
} = core as unknown as Record<string, (...given: readonly unknown[]) => unknown>;
const a = core.assess(jpKrUs);
const d = jpKrUs;
const light = {
  id: "x",
  title: "x",
  source: "https://e.org 2024-01-01",
  reviewedThrough: "2024-01-01",
  commitments: [],
};

/** What it is, the call, the code, and what the message has to name. */
const wrongCalls: readonly (readonly [title: string, call: () => unknown, code: UsageCode, named: string])[] =
  [
    [
      "filter of an assessment",
      () => filter!(a, { timeliness: "overdue" }),
      "wrong-argument",
      "assessment.verdicts",
    ],
    [
      "facts of an assessed commitment",
      () => factsOf!(a.commitments[0]),
      "wrong-argument",
      "commitment.record",
    ],
    ["facts of a dataset", () => factsOf!(d), "wrong-argument", "commitment of a dataset"],
    ["facts of nothing", () => factsOf!(), "wrong-argument", "commitment of a dataset"],
    ["ids that an assessment names", () => idsInUse!(a), "wrong-argument", "assessment.dataset"],
    ["filter of a dataset", () => filter!(d, { party: "kr" }), "wrong-argument", "assess() it first"],
    [
      "filter of records",
      () => filter!(d.commitments, { party: "kr" }),
      "wrong-argument",
      "assess() it first",
    ],
    [
      "filter by an old word",
      () => filter!(a.verdicts, { schedule: "overdue" }),
      "unknown-key",
      "timeliness",
    ],
    ["filter by a misspelt key", () => filter!(a.verdicts, { partie: "kr" }), "unknown-key", "party"],
    ["filter by a misspelt id", () => filter!(a.verdicts, { party: "krr" }), "unknown-id", '"kr"'],
    ["filter by a name", () => filter!(a.verdicts, { party: "South Korea" }), "unknown-id", '"kr"'],
    ["filter by a misspelt domain", () => filter!(a.verdicts, { domain: "energi" }), "unknown-id", "energy"],
    [
      "filter by a misspelt status",
      () => filter!(a.verdicts, { status: "deliverd" }),
      "unknown-word",
      "delivered",
    ],
    [
      "filter by another tracker's word",
      () => filter!(a.verdicts, { timeliness: "met" }),
      "unknown-word",
      "on-time",
    ],
    [
      "filter by undefined",
      () => filter!(a.verdicts, { party: undefined }),
      "wrong-argument",
      "party is undefined",
    ],
    [
      "filter by a number as a day",
      () => filter!(a.verdicts, { due: { before: 2030 } }),
      "not-a-day",
      "due.before",
    ],
    [
      "filter by a key of due that is none",
      () => filter!(a.verdicts, { due: { until: "2030-01-01" } }),
      "unknown-key",
      "through",
    ],
    [
      "filter by a due that is no range",
      () => filter!(a.verdicts, { due: "2030-01-01" }),
      "wrong-argument",
      "before",
    ],
    [
      "filter of commitments by stage",
      () => filter!(a.commitments, { stage: "final" }),
      "wrong-argument",
      "assessment.verdicts",
    ],
    [
      "filter of verdicts by any verdict",
      () => filter!(a.verdicts, { anyVerdict: { stage: "final" } }),
      "wrong-argument",
      "assessment.commitments",
    ],
    [
      "filter with a wrong key within",
      () => filter!(a.commitments, { anyVerdict: { stages: "final" } }),
      "unknown-key",
      "stage",
    ],
    ["filter without a query", () => filter!(a.verdicts, null), "wrong-argument", "no query"],
    ["count of an assessment", () => count!(a, "domain"), "wrong-argument", "assessment.verdicts"],
    ["count by a misspelt key", () => count!(a.commitments, "domains"), "unknown-key", "domain"],
    ["count by nothing", () => count!(a.commitments), "wrong-argument", "party"],
    ["compare of assessments", () => compare!(a, a), "wrong-argument", "assessment.verdicts"],
    [
      "compare of two datasets",
      () => compare!(a.commitments, core.assess(campDavid).commitments),
      "different-datasets",
      "camp-david",
    ],
    [
      "compare of commitments and verdicts",
      () => compare!(a.commitments, a.verdicts),
      "wrong-argument",
      "verdicts",
    ],
    [
      "compare by a misspelt field",
      () => compare!(a.commitments, a.commitments, "state"),
      "unknown-key",
      "status",
    ],
    [
      "compareDatasets of two datasets",
      () => compareDatasets!(d, campDavid),
      "different-datasets",
      "camp-david",
    ],
    ["get of a misspelt id", () => get!(d, "party", "krr"), "unknown-id", '"kr"'],
    ["get of a kind in the plural", () => get!(d, "parties", "kr"), "unknown-word", "party"],
    ["get without a kind", () => get!(d, "kr"), "unknown-word", "party"],
    [
      "get of a misspelt commitment",
      () => get!(a, "commitment", "kr-startup-centre-tokyo"),
      "unknown-id",
      "kr-startup-center-tokyo",
    ],
    [
      "get of what is not on record",
      () => get!(core.assess(d, { on: "2020-01-01" }), "commitment", "kr-startup-center-tokyo"),
      "not-on-record",
      "2020-01-01",
    ],
    ["get from nothing", () => get!(null, "party", "kr"), "wrong-argument", "dataset"],
    ["assess on a word", () => assess!(d, { on: "yesterday" }), "not-a-day", "yesterday"],
    ["assess on no day of the calendar", () => assess!(d, { on: "2023-02-29" }), "not-a-day", "2023-02-29"],
    ["assess on a number", () => assess!(d, { on: 20240630 }), "not-a-day", "20240630"],
    ["assess on a Date", () => assess!(d, { on: new Date(0) }), "not-a-day", "instant"],
    ["assess on an instant", () => assess!(d, { on: "2024-06-30T00:00:00Z" }), "not-a-day", "2024-06-30T"],
    [
      "assess with a misspelt option",
      () => assess!(d, { on: "2024-06-30", evidenceuntil: "2024-01-01" }),
      "unknown-key",
      "evidenceUntil",
    ],
    ["assess with null", () => assess!(d, null), "wrong-argument", "options"],
    ["assess with a day as options", () => assess!(d, "2024-06-30"), "wrong-argument", "2024-06-30"],
    [
      "assess with evidence until null",
      () => assess!(d, { evidenceUntil: null }),
      "not-a-day",
      "evidenceUntil",
    ],
    [
      "assess with another publication date",
      () => assess!(d, { publicationDate: "middle" }),
      "unknown-word",
      "latest",
    ],
    ["assess with another mark", () => assess!(d, { dateTolerance: { "!": 1 } }), "unknown-key", "~"],
    [
      "assess with a negative tolerance",
      () => assess!(d, { dateTolerance: { "~": -5 } }),
      "wrong-argument",
      "-5",
    ],
    ["assess of a light input", () => assess!(light), "wrong-argument", "defineDataset()"],
    ["assess of nothing", () => assess!(null), "wrong-argument", "dataset"],
    ["explain of a dataset", () => explain!(d, "kr-startup-center-tokyo"), "wrong-argument", "verdict"],
    ["explain of a commitment", () => explain!(a.commitments[0]), "wrong-argument", "each of its verdicts"],
    ["a method of a commitment", () => linearPace!(a.commitments[0]), "wrong-argument", "verdict"],
    [
      "a method that needs what is none",
      () => defineMethod!("x", () => "no", { needs: ["base"] }),
      "unknown-word",
      "baseline",
    ],
    ["a method without a formula", () => defineMethod!("x"), "wrong-argument", "formula"],
    ["a method without an id", () => defineMethod!("", () => "no"), "wrong-argument", "id"],
    [
      "a method with an option misspelt",
      () => defineMethod!("x", () => "no", { need: ["due"] }),
      "unknown-key",
      "needs",
    ],
    ["table of a dataset", () => table!(d, "verdicts"), "wrong-argument", "assess(dataset)"],
    ["table of another name", () => table!(a, "targets"), "unknown-word", "verdicts"],
    ["compliance of an assessment", () => compliance!(a), "wrong-argument", "assessment.verdicts"],
    ["dueItems of a dataset", () => dueItems!(d), "wrong-argument", "assess(dataset)"],
    ["upcoming within no duration", () => upcoming!(a, { within: "a year" }), "wrong-argument", "P6M"],
    [
      "upcoming through an earlier day",
      () => upcoming!(a, { through: "2020-01-01" }),
      "wrong-argument",
      "2020-01-01",
    ],
    ["changeDays without days", () => changeDays!(d, {}), "not-a-day", "from"],
    [
      "changeDays backwards",
      () => changeDays!(d, { from: "2025-01-01", through: "2024-01-01" }),
      "wrong-argument",
      "before from",
    ],
    ["catalogue of nothing", () => catalogue!({}), "wrong-argument", "a key for each dataset"],
    ["catalogue of a list", () => catalogue!([d]), "wrong-argument", "a key for each dataset"],
    ["catalogue of one dataset twice", () => catalogue!({ a: d, b: d }), "wrong-argument", "jp-kr-us"],
    ["catalogue of a light input", () => catalogue!({ a: light }), "wrong-argument", "defineDataset()"],
    ["catalogue with a key that ids cannot have", () => catalogue!({ "a:b": d }), "wrong-argument", "a:b"],
  ];

describe("a call that cannot mean anything throws a UsageError", () => {
  it.each(wrongCalls)("%s", (_, call, code, named) => {
    let error: unknown = null;
    try {
      call();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(core.UsageError);
    expect(error).toMatchObject({ name: "UsageError", code });
    expect((error as Error).message).toContain(named);
  });
  it("a light input with a field that does not exist", () => {
    expect(() =>
      defineDataset!({
        ...light,
        commitments: { y: { title: "t", party: "jp", domain: "c", deadline: 2030 } },
      }),
    ).toThrow("deadline");
  });
});
