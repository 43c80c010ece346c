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

test.each([
  ["before 2030", "Write `by 2029`."],
  ["before 2030-01", "Write `by 2029-12`."],
  ["before 2030-03-01", "Write `by 2030-02-28`."],
  ["before 1 January 2030", "Write `by 2029-12-31`."],
  ["before June 2030", "Write `by 2030-05`."],
  ["before 2030-33", "Write `by 2029-12`."],
  ["until 2030", "Write `by 2030`, the last day that is in time."],
  ["until June 2030", "Write `by 2030-06`."],
  ["end of 2025", "Write `by 2025`."],
  ["by year-end 2025", "Write `by 2025`."],
  ["by early 2025", "Write `by 2025-33~`."],
  ["by mid-2025", "Write `by 2025-06` or `by 2025-35~`."],
  ["by late 2025", "Write `by 2025`."],
  ["by the beginning of 2025", "Write `by 2025-33~`."],
  ["middle of 2025", "Write `mid 2025`."],
  ["first half of 2025", "Write `in 2025-40`."],
  ["by the second quarter of 2025", "Write `by 2025-34`."],
  ["by Q2 2025", "Write `by 2025-34`."],
  ["by the 2030s", "Write `by 203X`."],
  ["every two years", "Write `every P2Y from 2024`."],
  ["every 2 years from 2026", "Write `every P2Y from 2026`."],
  ["every other month", "Write `every P2M from 2024`."],
  ["biennially", "Write `every P2Y from 2024`."],
  [
    "within 2 years",
    "Write `within P2Y after <event>`, with the event under `events`, or the date, like `by 2027`.",
  ],
  ["on 2025-02-30", "Write a day of that month, 01 to 28."],
  ["by 2024-13", "Write a month, 01 to 12, or a part of the year, 21 to 41."],
])('What "%s" means is said: %s', (words, fix) => {
  const result = parseDue(words);
  expect(result.ok ? null : result.fix).toBe(fix);
});

test.each([
  "2030-31",
  "by 2030-31",
  "in 2029-30",
  "2030/31",
  "around 2029-30",
  "every year from 2024-25",
  "throughout 2024-25/2029-30",
])('"%s" is a fiscal year as offices write it, and no part of a year', (words) => {
  const result = parseDue(words);
  expect(result.ok ? null : result.fix).toMatch(/fiscalYear: \{ firstMonth: 4, namedAfter: "first" \}/);
});

test.each(["FY2030", "by FY 2030", "fiscal year 2030", "FY30", "FY2029/30"])(
  '"%s" gets a fix for fiscal years',
  (words) => {
    const result = parseDue(words);
    expect(result.ok ? null : result.fix).toMatch(/due: ("by )?20(29|30)"?, fiscalYear/);
  },
);

test.each(["2030-33", "2030-33~", "early 2032", "2024-05", "2000-01", "2024-33/2025-34"])(
  '"%s" stays what it is: only the next year in two digits is a fiscal year',
  (words) => {
    expect(parseDue(words).ok).toBe(true);
  },
);
