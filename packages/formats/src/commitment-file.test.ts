import * as fc from "fast-check";
import { expect, it } from "vitest";
import { commitmentFile, fileName } from "./commitment-file.ts";

it("The file of a commitment is one that every system can keep, and another for another id", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(commitmentFile(a)).toMatch(/^[a-z0-9._-]*\.html$/u);
      if (/^[a-z0-9-]+$/u.test(a) && /^[a-z0-9-]+$/u.test(b) && a !== b)
        expect(fileName(a)).not.toBe(fileName(b));
    }),
  );
});

it("The file of a commitment is no page of the website itself, whatever it is called", () => {
  for (const id of ["index", "changes", "party-kr", "commitments-2", "404"])
    expect(commitmentFile(id)).toBe(`${id}_.html`);
  expect(commitmentFile("towns:evening-ferry")).toBe("towns__evening-ferry.html");
});
