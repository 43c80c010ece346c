import { concept, derived, title } from "./define.ts";
import { identifiers } from "./basics.ts";
import { fact } from "./fact.ts";

export const event = concept({
  type: "Event",
  input: "EventInput",
  typed: true,
  says: "What happened around the commitments; what a deadline counts from; what triggers a duty.",
  extends: [fact],
  fields: {
    id: derived(
      { kind: "string", format: "id", type: "FactId" },
      {
        says: "The id of the event. It belongs to no record, so that no slash stands in it.",
        good: "apec-lima-2024",
        bad: "apec/lima",
      },
    ),
    title: title({ says: "What it is.", required: true, good: "APEC leaders meet in Lima" }),
    identifiers: identifiers(),
  },
});
