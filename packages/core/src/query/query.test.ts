import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import { assess } from "../assess/assess.ts";
import type { Assessment } from "../assess/assessment.ts";
import { defineDataset } from "../input/define.ts";
import type { Dataset } from "../model/types.ts";
import { count } from "./count.ts";
import { UsageError } from "../errors.ts";
import { dueItems } from "./due-items.ts";
import { upcoming } from "./upcoming.ts";
import { filter } from "./filter.ts";
import { get } from "./get.ts";
import { table, tableDescriptions } from "./table.ts";

const now = assess(jpKrUs, { on: "2026-04-30" }) as Assessment;
const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

describe("filter", () => {
  it("keeps the rows that answer to every key, in their order", () => {
    const overdue = filter(now.verdicts, { timeliness: "overdue" });
    expect(ids(overdue)).toEqual(["apec-wto-dispute-settlement-2024/system"]);
    expect(filter(now.verdicts, {})).toEqual(now.verdicts);
  });
  it("takes any of several values of a key", () => {
    const words = ["overdue", "not-due"] as const;
    expect(filter(now.verdicts, { timeliness: words })).toEqual(
      now.verdicts.filter((v) => (words as readonly string[]).includes(v.timeliness)),
    );
  });
  it("tells what is certain from what is possible", () => {
    expect(ids(filter(now.verdicts, { possibleTimeliness: "late" }))).toContain(
      "kr-startup-center-tokyo/opened",
    );
    expect(ids(filter(now.verdicts, { timeliness: "late" }))).not.toContain("kr-startup-center-tokyo/opened");
  });
  it("finds mixed commitments by any verdict of theirs", () => {
    expect(ids(filter(now.commitments, { anyVerdict: { timeliness: "overdue" } }))).toEqual([
      "apec-wto-dispute-settlement-2024",
    ]);
    expect(filter(now.commitments, { timeliness: "overdue" })).toEqual([]);
  });
  it("counts domains below a domain to it", () => {
    const dataset = defineDataset({
      id: "d",
      title: "D",
      source: "https://example.org 2020-01-10",
      reviewedThrough: "2025-06-30",
      domains: { sea: { name: "Sea" }, ports: { name: "Ports", partOf: "sea" } },
      commitments: { c: { title: "C", party: "p", domain: "ports" } },
    });
    expect(filter(assess(dataset).commitments, { domain: "sea" })).toHaveLength(1);
  });
  it("bounds due days inclusively by from and through, exclusively by after and before", () => {
    const due = (range: object) =>
      filter(now.verdicts, { due: range }).some(({ due: day }) => day === "2025-12-31");
    expect([due({ from: "2025-12-31" }), due({ through: "2025-12-31" })]).toEqual([true, true]);
    expect([due({ after: "2025-12-31" }), due({ before: "2025-12-31" })]).toEqual([false, false]);
    expect(due({ from: "2025-01-01", before: { year: 2026, month: 1, day: 1 } })).toBe(true);
  });
  it("narrows to the same rows whatever the order of the keys", () => {
    const keys = fc.record(
      {
        party: fc.constantFrom("kr", "jp", "us"),
        stage: fc.constantFrom("final" as const, "interim" as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(keys, (query) => {
        const backwards = Object.fromEntries(Object.entries(query).toReversed());
        expect(filter(now.verdicts, backwards)).toEqual(filter(now.verdicts, query));
      }),
    );
  });
});

describe("count", () => {
  it("gives rows in the order of the vocabulary, and counts each row once under each value", () => {
    const rows = count(now.commitments, "timeliness");
    expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(now.commitments.length);
    expect(rows.at(-1)).toMatchObject({ timeliness: "uncertain" });
    const byParty = count(now.commitments, "party");
    for (const { party, n } of byParty) expect(filter(now.commitments, { party: party! })).toHaveLength(n);
  });
  it("counts combinations", () => {
    for (const { domain, timeliness, n } of count(now.commitments, "domain", "timeliness"))
      expect(
        now.commitments.filter((c) => c.timeliness === timeliness && c.record.domains.includes(domain!)),
      ).toHaveLength(n);
  });
  it("puts what has no value last, as null", () => {
    expect(count(now.commitments, "targetYear").at(-1)).toEqual({ targetYear: null, n: 2 });
  });
});

describe("get", () => {
  it("finds records in a dataset, and assessed commitments in an assessment", () => {
    expect(get(jpKrUs, "party", "kr").names["en"]).toBe("South Korea");
    expect(get(now, "party", "kr")).toBe(get(jpKrUs, "party", "kr"));
    expect(get(now, "commitment", "kr-startup-center-tokyo").possibleTimeliness).toEqual(["on-time", "late"]);
    expect(get(jpKrUs, "commitment", "kr-startup-center-tokyo").title).toBeDefined();
  });
  it("says where an id has gone", () => {
    const moved: Dataset = {
      ...jpKrUs,
      redirects: [
        { from: "old", to: ["new"], since: "1.1.0", reason: null },
        { from: "gone", to: [], since: "1.1.0", reason: null },
      ],
    };
    expect(() => get(moved, "commitment", "old")).toThrow(/is now new/);
    expect(() => get(moved, "commitment", "gone")).toThrow(/was withdrawn/);
  });
});

describe("tables", () => {
  const all = tableDescriptions();
  it("describe each column, and have exactly those in every row", () => {
    for (const { name, about, columns } of all) {
      expect(about).not.toBe("");
      expect(columns.every(({ about: text }) => text.endsWith("."))).toBe(true);
      for (const row of table(now, name))
        expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
    }
  });
  it("hold in each cell what the column's type says", () => {
    const isType: Readonly<Record<string, (cell: unknown) => boolean>> = {
      day: (cell) => typeof cell === "string" && /^\d{4}-\d\d-\d\d$/.test(cell),
      number: Number.isFinite,
      integer: Number.isSafeInteger,
      boolean: (cell) => typeof cell === "boolean",
    };
    for (const { name, columns } of all)
      for (const row of table(now, name) as readonly Readonly<Record<string, unknown>>[])
        for (const { name: column, type } of columns) {
          const cell = row[column];
          expect(
            cell === null || (isType[type] ?? ((text) => typeof text === "string"))(cell),
            `${name}.${column}: ${String(cell)}`,
          ).toBe(true);
        }
  });
  it("hold one row a commitment and one a verdict", () => {
    expect(table(now, "commitments").map(({ commitment }) => commitment)).toEqual(ids(now.commitments));
    expect(table(now, "verdicts").map(({ verdict }) => verdict)).toEqual(ids(now.verdicts));
  });
  it("hold nothing that was published after the day of the evidence", () => {
    const then = assess(jpKrUs, { on: "2024-01-01" }) as Assessment;
    expect(table(then, "sources").length).toBeLessThan(table(now, "sources").length);
    for (const { published_last: day } of table(then, "sources")) expect(day <= "2024-01-01").toBe(true);
    const sources = new Set(table(then, "sources").map(({ source }) => source));
    for (const { source } of [...table(then, "history"), ...table(then, "citations")])
      expect(sources.has(source)).toBe(true);
  });
  it("keep ids unique within a table of records", () => {
    for (const [name, key] of [
      ["claims", "fact"],
      ["terms", "fact"],
      ["observations", "fact"],
      ["sources", "source"],
      ["parties", "party"],
    ] as const) {
      const keys = table(now, name).map((row) => (row as Readonly<Record<string, unknown>>)[key]);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe("what is due", () => {
  const camp = assess(campDavid, { on: "2024-01-01" }) as Assessment;
  it("are the criteria with a due day, interim ones included, by day; what recurs counts once", () => {
    const items = dueItems(now);
    expect(ids(items)).toContain("kr-hydrogen-commercial-vehicles-2030/interim-2025");
    expect(items.map(({ due }) => due ?? "")).toEqual(items.map(({ due }) => due ?? "").toSorted());
    const yearly = dueItems(camp).filter(({ commitmentId }) => commitmentId === "annual-exercises");
    expect(ids(yearly)).toEqual(["annual-exercises/yearly"]);
    expect(ids(yearly[0]?.verdicts ?? [])).toContain("annual-exercises/yearly/2024");
    expect(items.every(({ verdicts }) => verdicts.some(({ due }) => due !== null))).toBe(true);
  });
  it("are of some commitments, or of a party alone", () => {
    const first = now.commitments.find(({ id }) => id === "kr-hydrogen-commercial-vehicles-2030");
    expect(
      new Set(dueItems(first === undefined ? [] : [first]).map(({ commitmentId }) => commitmentId)),
    ).toEqual(new Set(["kr-hydrogen-commercial-vehicles-2030"]));
    const ofKorea = dueItems(now, { party: "kr" });
    expect(ofKorea.length).toBeGreaterThan(0);
    expect(ofKorea.every(({ commitment }) => commitment.parties.some(({ id }) => id === "kr"))).toBe(true);
    expect(() => dueItems(now, { party: "krr" })).toThrow(/Did you mean "kr"/);
    expect(() => dueItems(now, { parties: "kr" } as object)).toThrow(UsageError);
  });
  it("includes periods that have not begun", () => {
    const items = upcoming(camp, { within: "P2Y" });
    expect(
      items
        .filter(({ criterionId }) => criterionId === "yearly")
        .map(({ due, verdict }) => [due, verdict === null]),
    ).toEqual([
      ["2024-12-31", false],
      ["2025-12-31", true],
    ]);
  });
  it("leaves out what is over, and what lies beyond the stretch", () => {
    expect(ids(upcoming(now, { within: "P1Y" }))).toEqual([]);
    expect(ids(upcoming(now, { through: "2030-12-31" }))).toEqual([
      "jp-kr-maritime-fuel-supply-chain-2030/chain-in-place",
      "kr-hydrogen-commercial-vehicles-2030/vehicles-in-use",
    ]);
  });
});

describe("the tables of an assessment", () => {
  const rows = {
    commitments: table(now, "commitments"),
    criteria: table(now, "criteria"),
    verdicts: table(now, "verdicts"),
    terms: table(now, "terms"),
  };
  it("join by the names of their columns: verdicts and terms to criteria", () => {
    const keys = new Set(rows.criteria.map(({ commitment, criterion }) => `${commitment} ${criterion}`));
    expect(keys.size).toBe(rows.criteria.length);
    for (const { commitment, criterion } of rows.verdicts)
      expect(keys).toContain(`${commitment} ${criterion}`);
    expect(rows.terms.filter((row) => keys.has(`${row.commitment} ${row.criterion}`)).length).toBeGreaterThan(
      5,
    );
  });
  it("say what would count, and on what condition", () => {
    const dataset = defineDataset({
      id: "d",
      title: "D",
      language: "en",
      source: "https://example.org/plan 2024-01-10",
      reviewedThrough: "2025-06-30",
      commitments: {
        c: {
          title: "C",
          party: "a",
          domain: "x",
          criteria: { k: { text: "It opens.", condition: "Others do the same." } },
        },
      },
    });
    expect(table(assess(dataset) as Assessment, "criteria")[0]).toMatchObject({
      text: "It opens.",
      condition: "Others do the same.",
    });
  });
  it("have the days that they are of, so that tables of several days can be put together", () => {
    const later = assess(jpKrUs, { on: "2024-01-01", evidenceUntil: "2026-04-30" }) as Assessment;
    for (const name of ["commitments", "context", "criteria", "verdicts", "values"] as const)
      for (const { on, evidence_until } of table(later, name))
        expect([on, evidence_until]).toEqual(["2024-01-01", "2026-04-30"]);
  });
  it("count every period that fell due under one word", () => {
    const dataset = defineDataset({
      id: "d",
      title: "D",
      source: "https://example.org/plan 2025-01-10",
      reviewedThrough: "2025-06-30",
      commitments: {
        c: {
          title: "C",
          party: "a",
          domain: "x",
          due: { due: "every year from 2020 until 2026", grace: "P1M" },
          history: [
            { occurrence: "2020", status: "delivered", date: "2020-05" },
            { occurrence: "2021", status: "delivered", date: "2022-05" },
            { occurrence: "2022", status: "not-delivered", date: "2022-12-31" },
          ],
        },
      },
    });
    const [row] = table(assess(dataset) as Assessment, "criteria");
    const { periods_on_time_min, periods_late_min, periods_overdue_min, periods_missed_min } = row!;
    const parts = [periods_on_time_min, periods_late_min, periods_overdue_min, periods_missed_min];
    expect([row!.periods_due_min, ...parts, row!.periods_unreported_min]).toEqual([5, 1, 1, 0, 1, 2]);
    expect(table(assess(dataset) as Assessment, "terms")[0]).toMatchObject({
      from: "2020",
      until: "2026",
      grace: "P1M",
      due_kind: "recurring",
    });
  });
});

describe("what get looks up by id", () => {
  it("a fact, wherever it stands, and the verdict of an assessment", () => {
    const [verdict] = now.verdicts;
    expect(get(now, "verdict", verdict!.id)).toBe(verdict);
    const [term] = verdict!.criterion.terms;
    expect(get(now, "fact", term!.id)).toBe(term);
    expect(get(jpKrUs as Dataset, "fact", jpKrUs.observations[0]!.id)).toBe(jpKrUs.observations[0]);
  });
  it("an id that is near is named, and a dataset has no verdicts", () => {
    expect(() => get(now, "verdict", `${now.verdicts[0]!.id}x`)).toThrow(now.verdicts[0]!.id);
    expect(() => get(now, "fact", "nowhere/made")).toThrow(/No fact "nowhere\/made"/);
    expect(() => get(jpKrUs as Dataset, "verdict", now.verdicts[0]!.id)).toThrow(
      /assess\(\) the dataset first/,
    );
  });
});

describe("a party by its name", () => {
  it.each(["Korea", "south-korea", "South Korea", "Republic of Korea"])('"%s" leads to its id', (name) => {
    expect(() => filter(now.commitments, { party: name })).toThrow(/Did you mean "kr"/);
  });
});
