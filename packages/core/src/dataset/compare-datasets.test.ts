import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someDataset } from "../assess/random-dataset-fixture.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Redirect } from "../model/redirect.ts";
import { compareDatasets } from "./compare-datasets.ts";
import { entry, frozen, soundDataset } from "./dataset-fixture.ts";

const sound: Dataset = frozen(soundDataset());

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Path = readonly (string | number)[];

/** Every place of plain data that holds a value which holds no others. */
function leavesOf(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, inside]) =>
    leavesOf(inside as Json, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((found, step) => (found as Record<string | number, unknown>)[step], value);
}

function copyOf(dataset: Dataset): Dataset {
  return JSON.parse(JSON.stringify(dataset)) as Dataset;
}

/** A copy with another value at a place. */
function withValue(dataset: Dataset, path: Path, value: unknown): Dataset {
  const copy = copyOf(dataset);
  (at(copy, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) as string] = value;
  return copy;
}

/** A copy without an element of a list. */
function without(dataset: Dataset, list: Path, index: number): Dataset {
  return withValue(
    dataset,
    list,
    (at(dataset, list) as readonly unknown[]).filter((_, i) => i !== index),
  );
}

/** What a change is told of, written down apart from the code: of what is in a list, by its key; of a list without keys, once. */
function placeOf(dataset: Dataset, path: Path): { list: unknown; id: unknown; path: readonly unknown[] } {
  const facts = ["standing", "deadlines", "targets", "history"];
  const [list, , inside] = path;
  if (path.length === 1) return { list: "dataset", id: dataset.id, path };
  const depth = facts.includes(String(inside)) ? 4 : 2;
  const record = at(dataset, path.slice(0, depth)) as Record<string, unknown>;
  const steps: unknown[] = [];
  for (let i = depth; i < path.length; i++) {
    const [step, above] = [path[i], path[i - 1]];
    if (typeof step !== "number") {
      steps.push(step);
      continue;
    }
    const one = at(dataset, path.slice(0, i + 1)) as Record<string, string>;
    if (above === "criteria") steps.push(one["id"]);
    else if (above === "citations") steps.push(one["source"]);
    else if (above === "replies") steps.push(`${one["party"]} ${one["date"]}`);
    else if (above === "parties" && typeof one === "object") steps.push(`${one["party"]} ${one["role"]}`);
    else break;
  }
  return { list: depth === 4 ? inside : list, id: record["id"] ?? record["from"], path: steps };
}

/** How many steps of a path lie within its record or fact. */
function stepsWithin(path: Path): number {
  if (path.length === 1) return 1;
  return path.length - (["standing", "deadlines", "targets", "history"].includes(String(path[2])) ? 4 : 2);
}

/** Whether a place tells what a thing is, so that another value makes it another thing; or is derived. */
function isKey(path: Path): boolean {
  const [last, above, list] = [path.at(-1), path.at(-2), path.at(-3)];
  if (last === "id") return path.length > 1;
  if (typeof above !== "number") return false;
  if (list === "commitments") return last === "targetYear" || last === "status";
  if (list === "redirects") return last === "from";
  if (list === "citations") return last === "source";
  if (list === "replies") return last === "party" || last === "date";
  return list === "parties" && (last === "party" || last === "role");
}

describe("a dataset compared with", () => {
  it("itself differs in nothing, in whatever order its fields stand", () => {
    fc.assert(
      fc.property(someDataset, (dataset) => {
        expect(compareDatasets(dataset, copyOf(dataset))).toEqual([]);
      }),
      { numRuns: 30 },
    );
    const turned = JSON.parse(JSON.stringify(sound), (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    ) as Dataset;
    expect(compareDatasets(sound, turned)).toEqual([]);
  });

  it("one that has another value anywhere tells of it once, at its path", () => {
    const paths = leavesOf(sound as unknown as Json).filter((path) => !isKey(path));
    expect(paths.length).toBeGreaterThan(200);
    for (const path of paths) {
      const after = withValue(sound, path, "something else");
      const place = placeOf(after, path);
      // Of a list without keys the whole is told.
      const told = path.slice(0, path.length - (stepsWithin(path) - place.path.length));
      const [before, now] = [sound, after].map((dataset) => at(dataset, told));
      expect(compareDatasets(sound, after)).toMatchObject([
        { kind: "changed", ...place, before, after: now },
      ]);
    }
  });

  it("one that lacks anything tells of that alone, and the other way about that it was added", () => {
    const lists: readonly Path[] = [
      ...[
        "commitments",
        "parties",
        "domains",
        "sources",
        "indicators",
        "events",
        "observations",
        "redirects",
      ].map((list) => [list]),
      ...sound.commitments.flatMap((_, i) =>
        ["standing", "deadlines", "targets", "history"].map((list) => ["commitments", i, list]),
      ),
    ];
    let told = 0;
    for (const list of lists) {
      for (const [i, one] of (at(sound, list) as readonly Record<string, string>[]).entries()) {
        const less = without(sound, list, i);
        const place = { list: list.at(-1), id: one["id"] ?? one["from"] };
        expect(compareDatasets(sound, less)).toMatchObject([{ kind: "removed", ...place, redirect: null }]);
        expect(compareDatasets(less, sound)).toMatchObject([{ kind: "added", ...place }]);
        told++;
      }
    }
    expect(told).toBeGreaterThan(40);
  });
});

describe("a commitment that went", () => {
  const redirected = (redirect: Redirect): Dataset => ({
    ...sound,
    redirects: [...sound.redirects, redirect],
  });

  it.each(sound.commitments.map(({ id }) => id))(
    "under another id is moved, with all that named it: %s",
    (id) => {
      const text = JSON.stringify(sound)
        .replaceAll(`"${id}"`, '"another-name"')
        .replaceAll(`"${id}/`, '"another-name/');
      const renamed = JSON.parse(text) as Dataset;
      const after: Dataset = {
        ...renamed,
        commitments: renamed.commitments.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        redirects: [...renamed.redirects, { kind: "moved", from: id, to: "another-name", since: "2.0.0" }],
      };
      expect(compareDatasets(sound, after)).toEqual([
        { kind: "moved", list: "commitments", id: "another-name", owner: null, from: id },
      ]);
      const entitled = withValue(after, ["commitments", 0, "title"], "Another title");
      const lessClaimed = withValue(entitled, ["commitments", 0, "standing"], []);
      expect(compareDatasets(sound, lessClaimed)).toMatchObject([
        { kind: "moved" },
        { kind: "changed", path: ["title"] },
        ...(sound.commitments.find((one) => one.id === id)?.standing ?? []).map((claim) => ({
          kind: "removed",
          list: "standing",
          id: claim.id,
          owner: "another-name",
        })),
      ]);
    },
  );

  it("into one that was there, was parted or withdrawn is removed, with its redirect", () => {
    const redirects: readonly Redirect[] = [
      { kind: "moved", from: "nordia-gazette", to: "nordia-centre", since: "2.0.0" },
      { kind: "split", from: "nordia-gazette", to: ["nordia-centre", "nordia-stations"], since: "2.0.0" },
      { kind: "withdrawn", from: "nordia-gazette", why: "It was none.", since: "2.0.0" },
    ];
    const index = sound.commitments.findIndex(({ id }) => id === "nordia-gazette");
    for (const redirect of redirects) {
      expect(compareDatasets(sound, without(redirected(redirect), ["commitments"], index))).toEqual([
        { kind: "removed", list: "commitments", id: "nordia-gazette", owner: null, redirect },
      ]);
    }
  });

  it("takes no observation with it whose indicator has the same id", () => {
    const [first, second] = sound.observations;
    if (first === undefined || second === undefined) throw new Error("There are two in the sound record.");
    const observed: Dataset["observations"] = [
      { ...first, id: "nordia-gazette/one", indicator: "nordia-gazette" },
      {
        ...second,
        id: "nordia-gazette/two",
        indicator: "nordia-gazette",
        derivedFrom: ["nordia-gazette/one"],
      },
    ];
    const before: Dataset = { ...sound, observations: observed };
    const after: Dataset = {
      ...before,
      commitments: before.commitments.map((one) =>
        one.id === "nordia-gazette" ? { ...one, id: "nordia-herald", standing: renamedClaims(one) } : one,
      ),
      redirects: [
        ...before.redirects,
        { kind: "moved", from: "nordia-gazette", to: "nordia-herald", since: "2.0.0" },
      ],
    };
    expect(compareDatasets(before, after)).toMatchObject([{ kind: "moved", id: "nordia-herald" }]);

    function renamedClaims({ standing: [claim] }: Dataset["commitments"][number]): [typeof claim] {
      return [{ ...claim, id: claim.id.replace("gazette", "herald") }];
    }
  });

  it("with another into one new id is moved once", () => {
    const [centre, gazette] = ["nordia-centre", "nordia-gazette"].map((id) =>
      sound.commitments.find((one) => one.id === id),
    );
    if (centre === undefined || gazette === undefined) throw new Error("They are in the sound record.");
    const before: Dataset = {
      ...sound,
      commitments: [centre, { ...gazette, id: "nordia-herald" }],
      redirects: [],
    };
    const after: Dataset = {
      ...before,
      commitments: [{ ...centre, id: "joined" }],
      redirects: [
        { kind: "moved", from: "nordia-centre", to: "joined", since: "2.0.0" },
        { kind: "moved", from: "nordia-herald", to: "joined", since: "2.0.0" },
      ],
    };
    expect(compareDatasets(before, after).filter(({ list }) => list === "commitments")).toMatchObject([
      { kind: "moved", id: "joined", from: "nordia-centre" },
      { kind: "removed", id: "nordia-herald", redirect: { to: "joined" } },
    ]);
  });
});

describe("facts", () => {
  const [centre, ...others] = sound.commitments;
  const history = centre?.history ?? [];
  const withHistory = (entries: typeof history): Dataset => ({
    ...sound,
    commitments: [{ ...(centre as (typeof sound.commitments)[number]), history: entries }, ...others],
  });

  it("that take another's place are corrections", () => {
    const corrector = entry("nordia-centre/opened-later", "delivered", "2024-05-11", {
      corrects: "nordia-centre/opened",
      why: "The ministry corrected the day.",
    });
    expect(compareDatasets(sound, withHistory([...history, corrector]))).toEqual([
      {
        kind: "corrected",
        list: "history",
        id: "nordia-centre/opened-later",
        owner: "nordia-centre",
        corrects: "nordia-centre/opened",
      },
    ]);
  });

  it("in another order are told of as that, by their ids", () => {
    const ids = history.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(compareDatasets(sound, withHistory(history.toReversed()))).toEqual([
      {
        kind: "changed",
        list: "commitments",
        id: "nordia-centre",
        owner: null,
        path: ["history"],
        before: ids,
        after: ids.toReversed(),
      },
    ]);
  });
});
