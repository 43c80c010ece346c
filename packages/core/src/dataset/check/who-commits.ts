import type { DatasetDraft } from "../../model/dataset.ts";
import { type Problem, printFound } from "../problem.ts";

/** A person speaks for a body and never commits. A commitment, in the tiers that are counted, has someone who commits. */
export function whoCommits(dataset: DatasetDraft): readonly Problem[] {
  const kinds = new Map(dataset.parties.map(({ id, kind }) => [id, kind]));
  return dataset.commitments.flatMap(({ tier, parties }, i) => [
    ...parties.flatMap(({ party, role }, j): readonly Problem[] =>
      role === "commits" && kinds.get(party) === "person"
        ? [
            {
              rule: "person-commits",
              path: ["commitments", i, "parties", j, "role"],
              message: "A person does not commit.",
              found: printFound(role),
              remedy: 'Name the body that commits, and give the person the role "involved".',
            },
          ]
        : [],
    ),
    ...(tier === "commitment" && !parties.some(({ role }) => role === "commits")
      ? [
          {
            rule: "nobody-commits" as const,
            path: ["commitments", i, "parties"],
            message: "Nobody commits to this commitment.",
            found: printFound(parties.map(({ role }) => role)),
            remedy: 'Give one of the parties the role "commits", or the record another tier.',
          },
        ]
      : []),
  ]);
}
