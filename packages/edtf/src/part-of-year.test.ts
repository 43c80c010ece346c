/// <reference types="node" />
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { calendarDay } from "./day.ts";
import { parseEdtf } from "./parse-edtf.ts";
import { spanOf } from "./span-of.ts";

const names = ["January", "February", "March", "April", "May", "June", "July", "August", "September"];
names.push("October", "November", "December");
const monthOf = (day: number): string => names[calendarDay(day).month - 1] ?? "";

it("The README has the months of every part of a year", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const rows = [...readme.matchAll(/^\| (\d\d(?:[–,] ?\d\d)?) +\|[^|]+\| ([^|]+?) +\|$/gm)];
  const found = rows.flatMap(([, codes = "", days = ""]) => {
    const [first = 0, last = first] = codes.split(/\D+/).map(Number);
    const all = codes.includes(",")
      ? [first, last]
      : Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const each = codes.includes(",") && last - first === 4 ? [days, days] : days.split(", ");
    return all.map((code, i) => [code, each[i]?.replace(" of the next year", "")]);
  });
  expect(found.map(([code]) => code).toSorted()).toEqual(Array.from({ length: 21 }, (_, i) => 21 + i));
  for (const [code, days] of found) {
    const { earliest, latest } = spanOf(`2023-${code}`);
    expect([code, days]).toEqual([code, `${monthOf(earliest)} to ${monthOf(latest)}`]);
  }
});

it("A part of a year beyond 41 is refused", () => {
  expect(parseEdtf("2024-42").ok).toBe(false);
});
