import { byHand, codeOf, concept, either, light, optional, typedIdOf, vocabulary } from "./define.ts";
import type { Schema } from "./schema.ts";
import { toldBy } from "./told.ts";

export const role = vocabulary({
  type: "Role",
  list: "roles",
  says: "oversees: the body that decides on it or measures it; its word on a missed deadline counts.",
  codes: {
    commits: "Promises.",
    implements: "Does the work.",
    oversees: "Decides on it or measures it, without being bound; its word on a missed deadline counts.",
    finances: "Pays for it.",
    hosts: "Gives it a place.",
    benefits: "Is to gain from it.",
    addressed: "Is called upon to act.",
    involved: "Has to do with it in another way.",
  },
});
export const roleOf = concept({
  type: "PartyRole",
  input: "PartyRoleInput",
  typed: true,
  says: "A party and its part in a commitment.",
  fields: {
    party: optional(typedIdOf("party"), { says: "The party.", required: true, good: "kr", bad: "the kr" }),
    role: byHand(
      { full: codeOf(role), light: null },
      { says: "Its part.", good: "commits", bad: "promises" },
    ),
    sources: toldBy(
      "The sources that tell of it, where that was later than the promise: it is shown of each day on which all were out. Empty: shown with the promise.",
    ),
  },
});
export const roleLight: Schema = either("string | PartyRoleInput", typedIdOf("party"), light(roleOf));
