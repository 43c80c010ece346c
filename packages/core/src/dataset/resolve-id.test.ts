import { describe, expect, it } from "vitest";
import { frozen, soundDataset } from "./dataset-fixture.ts";
import { resolveId } from "./resolve-id.ts";

describe("resolveId", () => {
  it.each([
    ["nordia-centre", { kind: "current", id: "nordia-centre" }],
    ["nordia-center", { kind: "moved", id: "nordia-centre" }],
    ["nordia-everything", { kind: "split", ids: ["nordia-centre", "nordia-stations"] }],
    ["nordia-rumour", { kind: "withdrawn", why: "Nobody ever said it." }],
    ["nordia-nothing", { kind: "never" }],
    ["", { kind: "never" }],
    // An id of something that is no commitment.
    ["nordia", { kind: "never" }],
    ["nordia-centre/opened", { kind: "never" }],
  ])("%s: %j", (id, expected) => {
    expect(resolveId(frozen(soundDataset()), id)).toEqual(expected);
  });

  it("takes a record that is there for what it is, whatever a redirect says", () => {
    const dataset = soundDataset({
      redirects: [{ kind: "moved", from: "nordia-centre", to: "nordia-stations", since: "1.0.0" }],
    });
    expect(resolveId(dataset, "nordia-centre")).toEqual({ kind: "current", id: "nordia-centre" });
  });

  it("takes one step", () => {
    const dataset = soundDataset({
      redirects: [
        { kind: "moved", from: "a", to: "b" as "nordia-centre", since: "1.0.0" },
        { kind: "moved", from: "b", to: "nordia-centre", since: "2.0.0" },
      ],
    });
    expect(resolveId(dataset, "a")).toEqual({ kind: "moved", id: "b" });
  });
});
