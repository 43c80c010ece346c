import { byHand, type Field, idOf, line, listOf, oneOrMore } from "./define.ts";

/** The sources of what an editor writes without a date, so that no earlier day tells it. */
export const toldBy = (says: string): Field =>
  byHand(
    { full: listOf(idOf("source")), light: oneOrMore(line) },
    { says, light: "source", good: "plan", bad: 5 },
  );
