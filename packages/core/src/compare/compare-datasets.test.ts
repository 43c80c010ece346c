import { describe, expect, it } from "vitest";
import { jpKrUs } from "../../fixtures/records.ts";
import { mapIds } from "../dataset/map-ids.ts";
import type { Commitment, Dataset } from "../model/types.ts";
import { compareDatasets } from "./compare-datasets.ts";

const [first, ...others] = jpKrUs.commitments;
const withFirst = (changed: Partial<Commitment>): Dataset => ({
  ...jpKrUs,
  commitments: [{ ...first!, ...changed }, ...others],
});

describe("what changed between two versions of a dataset", () => {
  it("is nothing between equal ones", () => {
    expect(compareDatasets(jpKrUs, structuredClone(jpKrUs))).toEqual([]);
  });
  it("leaves out what is derived", () => {
    expect(compareDatasets(jpKrUs, withFirst({ status: "delivered", targetYear: 1999 }))).toEqual([]);
  });
  it("tells a changed field with its path and both values", () => {
    const title = { ...first!.title, en: "Another" };
    expect(compareDatasets(jpKrUs, withFirst({ title }))).toEqual([
      {
        kind: "changed",
        list: "commitments",
        id: first!.id,
        owner: null,
        path: ["title", "en"],
        before: first!.title["en"],
        after: "Another",
      },
    ]);
  });
  it("tells a fact that was added, removed or corrects another", () => {
    const [entry, ...rest] = first!.history;
    const place = { list: "history", id: entry!.id, owner: first!.id };
    expect(compareDatasets(jpKrUs, withFirst({ history: rest }))).toEqual([
      { kind: "removed", ...place, redirect: null },
    ]);
    expect(compareDatasets(withFirst({ history: rest }), jpKrUs)).toEqual([{ kind: "added", ...place }]);
    const correction = { ...entry!, id: `${first!.id}/new`, corrects: entry!.id };
    expect(compareDatasets(jpKrUs, withFirst({ history: [...first!.history, correction] }))).toEqual([
      { kind: "corrected", ...place, id: correction.id, corrects: entry!.id },
    ]);
  });
  it("tells the order of facts, which is the order of happening", () => {
    const changes = compareDatasets(jpKrUs, withFirst({ history: first!.history.toReversed() }));
    expect(changes).toMatchObject([{ kind: "changed", path: ["history"] }]);
  });
  it("tells a commitment that moved to another id by its redirect, and nothing of its facts", () => {
    const renamed = mapIds(jpKrUs, (kind, id) =>
      kind === "commitment" && id === first!.id
        ? "renamed"
        : kind === "fact"
          ? id.replace(`${first!.id}/`, "renamed/")
          : id,
    );
    const redirects = [{ from: first!.id, to: ["renamed"], since: "1.1.0", reason: null }];
    const changes = compareDatasets({ ...jpKrUs, redirects: [] }, { ...renamed, redirects });
    expect(changes.filter(({ list }) => list !== "redirects")).toEqual([
      { kind: "moved", list: "commitments", id: "renamed", owner: null, from: first!.id },
    ]);
  });
  it("tells a commitment that went, with the redirect that says where", () => {
    const redirect = { from: first!.id, to: [], since: "1.1.0", reason: null };
    expect(
      compareDatasets(
        { ...jpKrUs, redirects: [] },
        { ...jpKrUs, commitments: others, redirects: [redirect] },
      ),
    ).toEqual([{ kind: "removed", list: "commitments", id: first!.id, owner: null, redirect }]);
  });
  it("is the inverse seen from the other side", () => {
    const kinds = (a: Dataset, b: Dataset) =>
      compareDatasets(a, b)
        .map(({ kind, list, id }) => `${kind} ${list} ${id}`)
        .toSorted();
    const less = { ...jpKrUs, parties: jpKrUs.parties.slice(1), observations: jpKrUs.observations.slice(1) };
    expect(kinds(jpKrUs, less)).toEqual(kinds(less, jpKrUs).map((text) => text.replace("added", "removed")));
  });
});
