import { concept, title } from "./define.ts";
import { identifiers } from "./basics.ts";
import { fact } from "./fact.ts";

export const event = concept({
  type: "Event",
  input: "EventInput",
  typed: true,
  says: "What happened around the commitments; what a deadline counts from; what triggers a duty.",
  extends: [fact],
  fields: {
    title: title({ says: "What it is.", required: true, good: "APEC leaders meet in Lima" }),
    identifiers: identifiers(),
  },
});
