import { boolean, byHand, concept, full, nullable, typedIdOf, oneOrMore, listOf } from "./define.ts";
import { dueFull, dueLight } from "./due.ts";
import { fact } from "./fact.ts";
import { target, targetInput } from "./target.ts";

export const term = concept({
  type: "Term",
  input: "TermInput",
  typed: true,
  says: 'What was asked, and by when, according to a source. A later term replaces the earlier one of the same parties: moved deadlines, revised numbers of the same series. A target on something else is another criterion; the old one gets an entry "superseded".',
  inputSays: "What is asked, and by when.",
  extends: [fact, targetInput],
  fields: {
    due: byHand(
      { full: nullable(dueFull), light: nullable(dueLight) },
      { says: "By when. Default: the due date of the commitment.", good: "by 2030", bad: true },
    ),
    expires: byHand(
      { full: boolean, light: boolean },
      {
        says: "An act tied to an occasion (a panel, a summit, a year's meeting): after the due day it can no longer be done.",
        good: true,
        bad: "yes",
      },
    ),
    target: byHand(
      { full: nullable(full(target)), light: null },
      { says: "The number to reach.", good: null, bad: 5 },
    ),
    parties: byHand(
      { full: listOf(typedIdOf("party")), light: oneOrMore(typedIdOf("party")) },
      {
        says: "The parties that it is for. Empty: all that commit.",
        light: "party",
        good: "kr",
        bad: "the kr",
      },
    ),
  },
});
