import { expect, it } from "vitest";
import type { CommitmentRow } from "@policytrack/formats/view";
import { byDueDay, countNames } from "./selection.ts";

it("Names of one count come in the same order on every machine: by code units, not as a locale has it", () => {
  const names = ["ä", "z", "IBM", "ジ", "국", "国"].map((text) => ({ id: text, text }));
  const counted = countNames([{} as CommitmentRow], () => names.toReversed());
  expect(counted.map(({ text }) => text)).toEqual(["IBM", "z", "ä", "ジ", "国", "국"]);
});

it("A list has the earliest due day first, what recurs by its next one, and what has none at the end", () => {
  const row = (id: string, due: string | null, nextDues: readonly (string | null)[]) =>
    ({ id, due: { due }, items: nextDues.map((nextDue) => ({ nextDue })) }) as unknown as CommitmentRow;
  const rows = [
    row("none", null, []),
    row("event", null, [null]),
    row("late", "2030-12-31", ["2025-12-31", "2030-12-31"]),
    row("yearly", null, ["2027-12-31", "2026-12-31"]),
    row("early", "2025-06-30", [null]),
  ];
  expect(byDueDay(rows).map(({ id }) => id)).toEqual(["early", "yearly", "late", "event", "none"]);
});
