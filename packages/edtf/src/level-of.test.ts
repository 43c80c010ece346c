import { describe, expect, it } from "vitest";
import { levelOf } from "./level-of.ts";
import { parseEdtf } from "./parse-edtf.ts";
import { furtherExamples, specificationExamples } from "./edtf-examples-fixture.ts";

describe("levelOf", () => {
  it.each([...specificationExamples, ...furtherExamples])(
    "$edtf stands at level $level",
    ({ edtf, level }) => {
      expect(levelOf(edtf)).toBe(level);
    },
  );

  it.each([
    ["2X04", 2],
    ["X004", 2],
    ["-20XX", 1],
    ["2004-XX-11", 2],
    ["2004-06-1X", 2],
    ["201X-06", 2],
    ["1985-XX-XX~", 1],
    ["2001-24?", 1],
    ["2001-25", 2],
    ["Y170000002?", 1],
    ["Y17E7?", 2],
    ["2004-06/2004-08?", 1],
    ["2004-06/2004-~08", 2],
    ["../2004-33", 2],
    ["../201X", 2],
    ["2004-XX/", 2],
    ["2001-21/2001-22", 1],
  ])("%s stands at level %i", (text, level) => expect(levelOf(text)).toBe(level));

  it("takes a parsed expression as well as a text, and refuses what is no expression", () => {
    const result = parseEdtf("2004-06-11%");
    expect(result.ok && levelOf(result.edtf)).toBe(1);
    expect(() => levelOf("2004-6")).toThrow(RangeError);
  });
});
