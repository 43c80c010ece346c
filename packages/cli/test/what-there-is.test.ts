import { expect, it } from "vitest";
import { whatThereIs } from "../src/what-there-is.ts";

it.each([
  ["kr-centre", ["jp-kr-centre-plans", "kr-centre-tokyo"], 'Did you mean "kr-centre-tokyo"?'],
  ["centre", ["jp-bridge", "kr-centre-tokyo"], 'Did you mean "kr-centre-tokyo"?'],
  ["kr-center", ["kr-center-tokyo", "kr-centre"], 'Did you mean "kr-centre"?'],
  ["harbour", ["jp-bridge", "kr-centre"], "The ids are:\n  jp-bridge\n  kr-centre"],
])("for %s of %j it says: %s", (id, ids, words) => {
  expect(whatThereIs(id, ids)).toBe(words);
});
