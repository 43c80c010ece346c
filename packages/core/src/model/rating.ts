import { concept, idOf, line, optional, text } from "./define.ts";
import { fact } from "./fact.ts";
import { partiesField } from "./history.ts";

export const rating = concept({
  type: "Rating",
  input: "RatingInput",
  typed: true,
  says: "Somebody else's published judgement, as they code it. Shown beside ours, never mixed with it. Who: `statedBy`.",
  extends: [fact],
  fields: {
    scheme: optional(
      { kind: "string", format: "scheme" },
      { says: "The list of codes that it is from.", required: true, good: "ogp-irm-completion", bad: "" },
    ),
    code: optional(line, {
      says: "The code there, in that list's spelling.",
      required: true,
      good: "Limited",
      bad: "",
    }),
    text: text({
      says: "What it says, in words, where scheme and code alone say little.",
      good: "Two thirds of the buses planned for the year came.",
    }),
    criterion: optional(idOf("criterion"), {
      says: "The criterion that it is about. Null: the whole commitment.",
      good: "law",
      bad: "the law",
    }),
    parties: partiesField("The parties that it is about. Empty: all that commit."),
  },
});
