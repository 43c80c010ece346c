import fc from "fast-check";
import { expect, it } from "vitest";
import { findById } from "./find-by-id.ts";

it("finds what a search through the list finds, sorted or not", () => {
  const list = fc
    .uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 40 })
    .map((ids) => ids.map((id) => ({ id })));
  fc.assert(
    fc.property(list, fc.string({ maxLength: 3 }), fc.nat(), fc.boolean(), (all, other, pick, isSorted) => {
      const items = isSorted ? all.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : all;
      for (const id of [other, items[pick % Math.max(items.length, 1)]?.id ?? other])
        expect(findById(items, id)).toBe(items.find((one) => one.id === id));
    }),
  );
});
