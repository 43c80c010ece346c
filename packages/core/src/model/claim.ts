import { boolean, codeOf, concept, idOf, optional, vocabulary } from "./define.ts";
import { fact } from "./fact.ts";

export const firmness = vocabulary({
  type: "Firmness",
  list: "firmnesses",
  says: '"none": the source says, or a search showed, that there is no such commitment. Then weakest first.',
  codes: {
    none: "There is no such commitment, as the source says or a search showed.",
    stated: "Said as an aim or a wish.",
    proposed: "Put forward, and not yet decided on.",
    planned: "In a plan or a strategy of whoever promises.",
    pledged: "Promised to others.",
    agreed: "Agreed between several parties.",
    adopted: "Adopted formally by a body that can decide it.",
    "in-law": "Written into law.",
  },
});
export const claim = concept({
  type: "Claim",
  input: "ClaimInput",
  typed: true,
  says: "That it was promised, and how firmly. `madeOn` is the date of the first one.",
  extends: [fact],
  fields: {
    firmness: optional(codeOf(firmness), {
      says: "How firmly it was promised.",
      good: "pledged",
      bad: "firm",
    }),
    formallyAnnounced: optional(boolean, {
      says: "Whether it was announced formally. Null: the source does not say.",
      good: true,
      bad: "yes",
    }),
    criterion: optional(idOf("criterion"), {
      says: "The criterion that it is about. Null: the whole commitment.",
      good: "main",
      bad: "the first",
    }),
  },
});
