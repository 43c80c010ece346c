import { describe, expect, it } from "vitest";
import { levelOfEdtf } from "./edtf-level.ts";
import { parseEdtf } from "./edtf-parse.ts";
import { furtherExamples, specificationExamples } from "./edtf-table.ts";

function levelOf(text: string): number | null {
  const result = parseEdtf(text);
  return result.ok ? levelOfEdtf(result.edtf) : null;
}

describe("levelOfEdtf", () => {
  it.each([...specificationExamples, ...furtherExamples])("$edtf: level $level", ({ edtf, level }) => {
    expect(levelOf(edtf)).toBe(level);
  });

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
  ])("%s: level %i", (text, level) => expect(levelOf(text)).toBe(level));
});
