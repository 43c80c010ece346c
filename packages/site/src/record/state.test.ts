import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./days.ts";
import { dueStates, firstState, hasChoice, readState, writeState } from "./state.ts";

const days = { on: "2026-04-30", evidenceUntil: "2026-04-30" };
const chosen = firstState(days);

describe("What a reader has chosen", () => {
  const day = fc.integer({ min: 0, max: 36_000 }).map((n) => addDays("1990-01-01", n));
  const state = fc.record({
    on: day,
    evidenceUntil: day,
    search: fc.string(),
    party: fc.option(fc.string({ minLength: 1 })),
    domain: fc.option(fc.string({ minLength: 1 })),
    record: fc.option(fc.string({ minLength: 1 })),
    due: fc.option(fc.constantFrom(...dueStates)),
    verdict: fc.option(fc.constantFrom("missed", "on-time late")),
    mark: fc.option(fc.constantFrom("alone" as const, "one-report" as const)),
    since: fc.constantFrom(null, "1989-12-31"),
    verdictsOnly: fc.boolean(),
    more: fc.nat(20),
  });

  it("stands in the address and is read from it as it was", () => {
    fc.assert(
      fc.property(state, (one) => {
        const query = writeState(one, days);
        expect(readState(query, days)).toEqual({ state: one, wrong: [] });
        // What is not known as a choice would be shown only after the page as it was sent.
        expect(hasChoice(query)).toBe(query !== "");
      }),
    );
  });

  it("is nothing in the address at first, and nothing of what others write there", () => {
    expect(writeState(chosen, days)).toBe("");
    for (const query of ["", "?", "?utm_source=letter", "?once=1"]) expect(hasChoice(query)).toBe(false);
  });

  it("is left out where no such day can be shown, with the reason, and the rest is kept", () => {
    expect(readState("?on=2024-02-30&q=bus", days)).toEqual({
      state: { ...chosen, search: "bus" },
      wrong: [{ name: "on", value: "2024-02-30", why: "no-day" }],
    });
    expect(readState("?on=2024-03-05&evidence=abc&since=", days)).toEqual({
      state: { ...chosen, on: "2024-03-05", evidenceUntil: "2024-03-05" },
      wrong: [
        { name: "evidence", value: "abc", why: "no-day" },
        { name: "since", value: "", why: "no-day" },
      ],
    });
  });

  it("is a day from 1900 to 2199, and changes begin before the day that is shown", () => {
    const why = (query: string): readonly string[] => readState(query, days).wrong.map((one) => one.why);
    for (const query of ["?on=1900-01-01", "?on=2199-12-31", "?since=2026-04-29"])
      expect(why(query)).toEqual([]);
    for (const query of ["?on=1899-12-31", "?on=2200-01-01", "?evidence=9999-01-01", "?since=2026-04-30"])
      expect(why(query), query).toEqual(["outside"]);
  });
});
