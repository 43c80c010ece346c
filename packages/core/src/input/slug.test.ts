import fc from "fast-check";
import { expect, test } from "vitest";
import { isId } from "../model/formats.ts";
import { slug } from "./slug.ts";

test("A title is an id in lower case with hyphens, without the marks of Latin letters", () => {
  expect(slug("Ministère de la Justice")).toBe("ministere-de-la-justice");
  expect(slug("脱炭素 2030")).toBe("脱炭素-2030");
  expect(slug("!?")).toBe("");
});

test("Latin letters that have no form without a mark are written by those that have, in any language alike", () => {
  expect(slug("Große Brücke")).toBe("grosse-brucke");
  expect(slug("Þórður Łódź Ørsted Æsir Đà Nẵng Cœur")).toBe("thordur-lodz-orsted-aesir-da-nang-coeur");
  expect(slug("İstanbul ılık")).toBe("istanbul-ilik");
});

test("A title of a word that no id may be still gives an id", () => {
  expect(slug("Constructor")).toBe("constructor-1");
  expect(slug("Prototype!")).toBe("prototype-1");
});

test("Whatever a text gives is an id, or nothing", () => {
  const texts = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(texts, (text) => {
      expect(slug(text) === "" || isId(slug(text))).toBe(true);
    }),
  );
});
