/// <reference types="node" />
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { specificationExamples } from "./edtf-examples-fixture.ts";
import { levelOf } from "./level-of.ts";
import { nameOfPeriod } from "./name-of-period.ts";
import { parseEdtf } from "./parse-edtf.ts";
import { periodsOf, tryPeriodsOf } from "./periods-of.ts";
import { printEdtf } from "./print-edtf.ts";
import { spanOf } from "./span-of.ts";

/** The examples of the specification, as an independent reader copied them: level, expression, note. */
const rows = readFileSync(new URL("../fixtures/loc-examples.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [, level = "", quoted, plain] = /^(\d),(?:"([^"]+)"|([^,"]+)),/.exec(line) ?? [];
    return { level: Number(level), edtf: quoted ?? plain ?? "" };
  });

describe("the examples of the Library of Congress", () => {
  it("are the ones that the days of this package's tables were worked out for", () => {
    expect(rows).toHaveLength(64);
    expect(new Set(rows.map(({ edtf }) => edtf))).toEqual(
      new Set(specificationExamples.map(({ edtf }) => edtf)),
    );
  });

  it.each(rows)(
    "$edtf of level $level is read, printed as it was, and stands at its level or a lower one",
    ({ edtf, level }) => {
      const result = parseEdtf(edtf);
      expect(result.ok && printEdtf(result.edtf)).toBe(edtf);
      // "2004-06-11%" is given at two levels.
      expect(edtf === "2004-06-11%" ? [1, 2] : [levelOf(edtf)]).toContain(level);
    },
  );

  it.each(rows)(
    "$edtf names periods of which the first begins and one ends with its span, marks aside",
    ({ edtf }) => {
      const { earliest, latest } = spanOf(edtf);
      const periods = tryPeriodsOf(edtf, { tolerance: { "~": 0, "%": 0 } });
      if (periods === null) {
        expect(() => periodsOf(edtf)).toThrow(RangeError);
        return;
      }
      expect(periods[0]?.from).toBe(earliest);
      expect(Math.max(...periods.map(({ to }) => to))).toBe(latest);
      expect(periods.map(nameOfPeriod).every((name) => name.length > 0)).toBe(true);
    },
  );
});
