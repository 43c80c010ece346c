import { describe, expect, it } from "vitest";
import type { Status } from "../model/types.ts";
import { statuses, type Timeliness, timelinesses } from "../model/words.ts";
import { deliveredByOf, dueOf, possible, sameOfEach, sumOf, wordOf, worstOfEach } from "./roll-up.ts";

const party = (possiblyDelivered: boolean, possiblyUndelivered: boolean) => ({
  possiblyDelivered,
  possiblyUndelivered,
});
const [delivered, not, either] = [party(true, false), party(false, true), party(true, true)];

describe("the words of parts together", () => {
  it("are in the order of the vocabulary, each once, and never none", () => {
    expect(possible<Timeliness>(timelinesses, ["missed", "late", "missed"], "closed")).toEqual([
      "late",
      "missed",
    ]);
    expect(possible<Timeliness>(timelinesses, ["missed"], "closed")).toEqual(["missed"]);
    expect(possible<Status>(statuses, [], "unknown")).toEqual(["unknown"]);
  });
  it("are one word, or uncertain", () => {
    expect([wordOf(["late"]), wordOf(["on-time", "late"])]).toEqual(["late", "uncertain"]);
  });
  it("are the worst of each combination, whatever the order", () => {
    expect(worstOfEach([["on-time"], ["unreported", "late"]])).toEqual(["unreported", "late"]);
    expect(worstOfEach([["unreported"], ["missed"], ["on-time"]])).toEqual(["missed"]);
    expect(worstOfEach([["on-time", "late"]])).toEqual(["on-time", "late"]);
  });
  it("are the word that all have, or mixed", () => {
    expect(sameOfEach([["late"], ["late"]])).toEqual(["late"]);
    expect(sameOfEach([["late"], ["on-time", "late"]])).toEqual(["mixed", "late"]);
    expect(sameOfEach([["late"], ["on-time"], ["on-time"]])).toEqual(["mixed"]);
    expect(sameOfEach([])).toEqual([]);
  });
});

describe("by how many parties it was delivered", () => {
  it("is all, some or none where every party's part is certain", () => {
    expect(deliveredByOf([delivered, delivered])).toBe("all");
    expect(deliveredByOf([not, not])).toBe("none");
    expect(deliveredByOf([delivered, not])).toBe("some");
  });
  it("is uncertain where dates allow more than one of these", () => {
    expect(deliveredByOf([delivered, either])).toBe("uncertain");
    expect(deliveredByOf([not, either])).toBe("uncertain");
    expect(deliveredByOf([either])).toBe("uncertain");
    expect(deliveredByOf([delivered, not, either])).toBe("some");
  });
});

describe("the due day of parts together", () => {
  const at = (due: string | null, daysToDue: number | null = null) => ({
    due,
    daysToDue,
    dueReason: due === null ? ("indefinite" as const) : null,
  });
  it("is theirs where all have the same", () => {
    expect(dueOf([at("2030-12-31", 5), at("2030-12-31", 5)], false)).toEqual({
      due: "2030-12-31",
      dueReason: null,
      daysToDue: 5,
    });
    expect(dueOf([at(null), at(null)], false)).toEqual({
      due: null,
      dueReason: "indefinite",
      daysToDue: null,
    });
  });
  it("is none, with the reason, where they differ, recur or are not there", () => {
    expect(dueOf([at("2030-12-31"), at("2031-12-31")], false).dueReason).toBe("parts-differ");
    expect(dueOf([at("2030-12-31"), at(null)], false)).toEqual({
      due: null,
      dueReason: "parts-differ",
      daysToDue: null,
    });
    expect(dueOf([at("2030-12-31")], true)).toEqual({ due: null, dueReason: "recurring", daysToDue: null });
    expect(dueOf([], false)).toEqual({ due: null, dueReason: "not-stated", daysToDue: null });
  });
});

it("Tallies of parties add up, end by end", () => {
  const tally = (min: number, max: number) => ({
    due: { min, max },
    onTime: { min, max },
    late: { min: 0, max: 0 },
    overdue: { min: 0, max: 1 },
    missed: { min, max },
    unreported: { min: 0, max },
  });
  expect(sumOf([tally(1, 2), tally(3, 5)])).toEqual({
    due: { min: 4, max: 7 },
    onTime: { min: 4, max: 7 },
    late: { min: 0, max: 0 },
    overdue: { min: 0, max: 2 },
    missed: { min: 4, max: 7 },
    unreported: { min: 0, max: 7 },
  });
});
