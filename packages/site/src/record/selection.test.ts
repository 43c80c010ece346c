import { expect, it } from "vitest";
import type { CommitmentRow } from "@policytrack/formats/view";
import { countNames } from "./selection.ts";

it("Names of one count come in the same order on every machine: by code units, not as a locale has it", () => {
  const names = ["ä", "z", "IBM", "ジ", "국", "国"].map((text) => ({ id: text, text }));
  const counted = countNames([{} as CommitmentRow], () => names.toReversed());
  expect(counted.map(({ text }) => text)).toEqual(["IBM", "z", "ä", "ジ", "国", "국"]);
});
