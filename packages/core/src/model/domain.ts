import { concept, extra, id, idOf, line, optional, ownId, title } from "./define.ts";
import { identifiers } from "./basics.ts";

export const domain = concept({
  type: "Domain",
  input: "DomainInput",
  typed: true,
  says: "What commitments are about.",
  inputSays: "A name, or the fields.",
  shorthand: [line],
  fields: {
    id: {
      ...optional(id, {
        says: "Names it in this dataset.",
        required: true,
        good: "hydrogen",
        bad: "Clean hydrogen",
      }),
      full: ownId("domain"),
      light: null,
    },
    names: title({ says: "Its name, by language.", light: "name", required: true, good: "Hydrogen" }),
    partOf: optional(idOf("domain"), { says: "The wider domain.", good: "energy", bad: "the energy" }),
    identifiers: identifiers(),
    extra: extra(),
  },
});
