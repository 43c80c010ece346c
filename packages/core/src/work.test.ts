import { describe, expect, it } from "vitest";
import { copies, deepFrozen } from "../fixtures/copies.ts";
import { countedReads } from "../fixtures/counted-reads.ts";
import { campDavid, jpKrUs } from "../fixtures/records.ts";
import {
  assess,
  catalogue,
  changeDays,
  compare,
  compareDatasets,
  compliance,
  count,
  type Dataset,
  defineDataset,
  dueItems,
  explain,
  filter,
  get,
  linearPace,
  table,
  tableDescriptions,
  upcoming,
  withDerived,
} from "./index.ts";

/** Everything that can be done with a dataset. */
const uses: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  assess: (dataset) => assess(dataset, { on: "2025-06-30" }),
  withDerived: (dataset) => withDerived(dataset),
  catalogue: (dataset) => catalogue({ one: dataset }),
  changeDays: (dataset) => changeDays(dataset, { from: "2024-01-01", through: "2024-06-30" }),
  "compare two days": (dataset) =>
    compare(assess(dataset, { on: "2024-01-01" }).verdicts, assess(dataset, { on: "2025-06-30" }).verdicts),
  compareDatasets: (dataset) =>
    compareDatasets(dataset, { ...dataset, commitments: dataset.commitments.slice(1) }),
  "count by domain and timeliness": (dataset) => count(assess(dataset).commitments, "domain", "timeliness"),
  dueItems: (dataset) => dueItems(assess(dataset)),
  upcoming: (dataset) => upcoming(assess(dataset, { on: "2024-01-01" }), { within: "P2Y" }),
  explain: (dataset) => assess(dataset).verdicts.map((verdict) => explain(verdict)),
  "filter by party and domain": (dataset) =>
    filter(assess(dataset).verdicts, { party: dataset.parties[0]!.id, domain: dataset.domains[0]!.id }),
  "get each commitment": (dataset) => {
    const assessment = assess(dataset);
    return assessment.commitments.map(({ id }) => get(assessment, "commitment", id));
  },
  "progress and compliance": (dataset) => {
    const { verdicts } = assess(dataset);
    return [verdicts.map((verdict) => linearPace(verdict)), compliance(verdicts)];
  },
  "every table": (dataset) => {
    const assessment = assess(dataset);
    return tableDescriptions().map(({ name }) => table(assessment, name));
  },
};

describe.each(Object.entries(uses))("%s", (_, use) => {
  it("changes nothing of the dataset, and gives the same twice", () => {
    for (const dataset of [jpKrUs, campDavid]) {
      const frozen = deepFrozen(structuredClone(dataset));
      expect(JSON.stringify(use(frozen))).toBe(JSON.stringify(use(frozen)));
    }
  });
  it("takes as much work for each of many commitments as for each of few", () => {
    const readsEach = (n: number): number => {
      const counted = countedReads(copies(jpKrUs, n));
      use(counted.value);
      return counted.reads() / n;
    };
    expect(readsEach(16) / readsEach(4)).toBeLessThan(1.02);
  });
});

describe("another day", () => {
  it("takes a small part of the work where nothing else is said of most commitments", () => {
    const counted = countedReads(copies(jpKrUs, 4));
    const readsOn = (on: string): number => {
      const before = counted.reads();
      assess(counted.value, { on });
      return counted.reads() - before;
    };
    const [first, , weekLater, twoWeeksLater] = ["2025-06-02", "2025-06-09", "2025-06-16", "2025-06-23"].map(
      readsOn,
    );
    expect(weekLater! / first!).toBeLessThan(0.3);
    expect(twoWeeksLater! / first!).toBeLessThan(0.3);
  });
  it("takes no more work for a promise of every year, however far the last of its changes is", () => {
    const dataset = defineDataset({
      id: "yearly",
      title: "Yearly",
      source: "https://example.org/plan 2020-01-10",
      reviewedThrough: "2025-06-30",
      commitments: [{ title: "Reports every year", party: "p", due: "every year from 2020" }],
    }) as Dataset;
    const readsUntil = (through: string): number => {
      const counted = countedReads(dataset);
      changeDays(counted.value, { from: "2025-01-01", through });
      return counted.reads();
    };
    expect(readsUntil("9999-12-31")).toBe(readsUntil("2200-12-31"));
  });
});

describe("a long commitment", () => {
  const entries = (n: number): Dataset => {
    const [first, ...others] = jpKrUs.commitments.filter(({ history }) => history.length > 0);
    const [entry] = first!.history;
    const history = Array.from({ length: n }, (_, i) => ({
      ...entry!,
      id: `${first!.id}/entry-${i}`,
      date: `20${10 + Math.floor((i * 14) / n)}-0${1 + (i % 9)}`,
      status: i % 3 === 0 ? ("in-progress" as const) : ("stalled" as const),
      corrects: i % 10 === 9 ? `${first!.id}/entry-${i - 1}` : null,
    }));
    return { ...jpKrUs, commitments: [{ ...first!, history }, ...others] };
  };
  it.each(["assess", "explain", "every table"])("takes work in proportion to its history: %s", (name) => {
    const reads = (n: number): number => {
      const counted = countedReads(entries(n));
      uses[name]!(counted.value);
      return counted.reads();
    };
    const [small, large, larger] = [reads(500), reads(1000), reads(2000)];
    expect((larger - large) / (large - small)).toBeLessThan(2.05);
  });
});
