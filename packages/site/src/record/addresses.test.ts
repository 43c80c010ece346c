import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileOf, nameOf, relative } from "./addresses.ts";

describe("The address of a page", () => {
  it("is one that every system can keep, and another for another id", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(nameOf(a)).toMatch(/^[a-z0-9._-]*$/u);
        if (/^[a-z0-9-]+$/u.test(a) && /^[a-z0-9-]+$/u.test(b) && a !== b)
          expect(nameOf(a)).not.toBe(nameOf(b));
      }),
    );
  });

  it("is no page of the site itself, whatever a commitment is called", () => {
    for (const id of ["index", "changes", "party-kr", "commitments-2"])
      expect(fileOf({ kind: "commitment", id })).toBe(`${id}_.html`);
  });

  it("leads from any folder to any other", () => {
    expect(relative("index.html", "ja/a.html")).toBe("ja/a.html");
    expect(relative("ja/embed/a.html", "assets/b.css")).toBe("../../assets/b.css");
    expect(relative("ja/a.html", "ja/b.html")).toBe("b.html");
  });
});
