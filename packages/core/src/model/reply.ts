import { concept, idOf, many, optional, text } from "./define.ts";
import { fact, idOfFact } from "./fact.ts";

export const reply = concept({
  type: "Reply",
  input: "ReplyInput",
  typed: true,
  says: "What a party or a body answered to this record, in our words. Who: `statedBy`. Shown beside what it is about; it changes no verdict.",
  extends: [fact],
  fields: {
    text: text({
      says: "What it says, in our own words.",
      required: true,
      good: "The ministry counts buses on order as well.",
    }),
    about: many(idOfFact, {
      says: "The facts that it is about, a correction among them. Empty: the verdict.",
      good: "hydrogen-2030/delivered-2024",
      bad: "delivered 2024",
    }),
    criterion: optional(idOf("criterion"), {
      says: "The criterion whose verdict it is about. Null: the whole commitment.",
      good: "law",
      bad: "the law",
    }),
  },
});
