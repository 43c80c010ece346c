import { concept, day, derived, id, many, optional, text } from "./define.ts";

export const redirect = concept({
  type: "Redirect",
  input: "RedirectInput",
  says: "Where an id went. `to` empty: withdrawn; one: moved; several: split.",
  fields: {
    from: derived(id, { says: "The id that is no longer used.", good: "old-id", bad: "old id" }),
    to: many(id, { says: "The ids that stand in its place.", good: "new-id", bad: "new id" }),
    since: optional(day, { says: "From which day.", required: true, good: "2024-05-10", bad: "2024" }),
    reason: text({ says: "Why.", good: "The record was two." }),
  },
});
