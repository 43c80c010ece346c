import fc from "fast-check";
import { expect, test } from "vitest";
import type { Due } from "../model/types.ts";
import { dueText, parseDue } from "./due-text.ts";

const onDate = (timing: "by" | "in" | "throughout" | "total", date: string): Due => ({
  kind: "date",
  timing,
  date,
  every: null,
  fiscalYear: null,
});

test.each<[words: string, due: Due, written: string]>([
  ["2030", onDate("by", "2030"), "by 2030"],
  ["by 2030", onDate("by", "2030"), "by 2030"],
  ["By the end of 2030", onDate("by", "2030"), "by 2030"],
  ["../2030", onDate("by", "2030"), "by 2030"],
  ["2024-05-10", onDate("by", "2024-05-10"), "by 2024-05-10"],
  ["in 2025", onDate("in", "2025"), "in 2025"],
  ["on 2024-05-10", onDate("in", "2024-05-10"), "on 2024-05-10"],
  ["early 2024", onDate("in", "2024-33~"), "early 2024"],
  ["mid-2024", onDate("in", "2024-34~/2024-35~"), "mid 2024"],
  ["late 2024", onDate("in", "2024-36~"), "late 2024"],
  ["around 2030", onDate("in", "2030~"), "around 2030"],
  ["2024-33", onDate("by", "2024-33"), "by 2024-33"],
  ["2017-07-08/2018-10-30", onDate("in", "2017-07-08/2018-10-30"), "in 2017-07-08/2018-10-30"],
  ["throughout 2024/2030", onDate("throughout", "2024/2030"), "throughout 2024/2030"],
  ["total 2024/2030", onDate("total", "2024/2030"), "total 2024/2030"],
  [
    "every year from 2024",
    { kind: "recurring", every: "P1Y", from: "2024", until: null, grace: null },
    "every year from 2024",
  ],
  [
    "every P2M until 2030",
    { kind: "recurring", every: "P2M", from: null, until: "2030", grace: null },
    "every P2M until 2030",
  ],
  [
    "when it occurs",
    { kind: "recurring", every: null, from: null, until: null, grace: null },
    "when it occurs",
  ],
  [
    "within P6M after lima-2024",
    { kind: "after-event", event: "lima-2024", within: "P6M" },
    "within P6M after lima-2024",
  ],
  ["not stated", { kind: "none", reason: "not-stated" }, "not stated"],
  ["open-ended", { kind: "none", reason: "open-ended" }, "open-ended"],
])('"%s" is read as it is meant, and written back', (words, due, written) => {
  expect(parseDue(words)).toEqual({ ok: true, due });
  expect(dueText(due)).toBe(written);
});

test.each([
  "next year",
  "by 18 August 2030",
  "in 2024-13",
  "every fortnight",
  "within a while after lima",
  "",
  "by",
  "early 24",
])('"%s" is no due date', (words) => {
  expect(parseDue(words).ok).toBe(false);
});

test("What words cannot say is not written in words", () => {
  expect(
    dueText({
      ...onDate("by", "2030"),
      kind: "date",
      timing: "by",
      date: "2030",
      every: null,
      fiscalYear: { firstMonth: 4, namedAfter: "first" },
    }),
  ).toBeNull();
  expect(dueText({ kind: "recurring", every: "P1Y", from: "2024", until: null, grace: "P2M" })).toBeNull();
});

test("A due date that is written in words is the same when it is read", () => {
  let written = 0;
  const date = fc.constantFrom(
    "2024",
    "2024-05",
    "2024-05-10",
    "2024-33~",
    "2024/2030",
    "../2030",
    "202X",
    "[2024,2026]",
    "2024~",
    "2024-34~/2024-35~",
  );
  const optionalDate = fc.option(date);
  const due: fc.Arbitrary<Due> = fc.oneof(
    fc.record({
      kind: fc.constant("date" as const),
      timing: fc.constantFrom("by" as const, "in" as const, "throughout" as const, "total" as const),
      date,
      every: fc.constantFrom(null, "P1M"),
      fiscalYear: fc.constant(null),
    }),
    fc.record({
      kind: fc.constant("recurring" as const),
      every: fc.constantFrom(null, "P1Y", "P1M", "P3M", "P2W"),
      from: optionalDate,
      until: optionalDate,
      grace: fc.constantFrom(null, "P1M"),
    }),
  );
  fc.assert(
    fc.property(due, (one) => {
      const words = dueText(one);
      if (words === null) return;
      written++;
      expect(parseDue(words)).toEqual({ ok: true, due: one });
    }),
  );
  expect(written).toBeGreaterThan(20);
});
