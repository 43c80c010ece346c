import type { Commitment } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";

/** What makes a commitment another one when it changes. */
const meaning = ["classification", "parties", "criteria"] as const;

export const changedMeaning = defineRule({
  id: "changed-meaning",
  level: "warning",
  fix: "Raise `version` of the dataset and tell of it in the changelog, or give the new commitment an id of its own.",
  check: {
    commitment(commitment, { index, previous, report }) {
      const before = previous?.commitments.get(commitment.id);
      if (before === undefined || previous?.dataset.version !== index.dataset.version) return;
      const changed = changesOf(before, commitment);
      if (changed.length > 0)
        report({
          path: [changed[0] as string],
          message: `${changed.map((field) => `\`${field}\``).join(", ")} changed since the earlier version, which has the same number.`,
          found: index.dataset.version,
        });
    },
  },
});

export const aboutChangedMeaning = (): RuleText => ({
  asks: "An id means in this version what it meant in the one before, or the version says that it changed.",
  why: "Who cites a commitment by its id and version must find the same commitment there.",
  example: {
    previous: { commitments: { "ferry-line": { title: "A bridge between the islands", party: "norland" } } },
    wrong: {},
    right: { version: "1.1.0" },
  },
});

function changesOf(before: Commitment, now: Commitment): readonly string[] {
  const fields: string[] = meaning.filter(
    (field) =>
      key(field, before) !== key(field, now) || (field === "criteria" && hasRewrittenTerm(before, now)),
  );
  // Another title alone is often only better wording.
  return fields.length > 0 && JSON.stringify(before.title) !== JSON.stringify(now.title)
    ? ["title", ...fields]
    : fields;
}

/** Whether a deadline or a number became another one in place. A later one is a term of its own. */
function hasRewrittenTerm(before: Commitment, now: Commitment): boolean {
  const termsOf = ({ criteria }: Commitment): readonly (readonly [id: string, said: string])[] =>
    criteria.flatMap(({ terms }) =>
      terms.map(({ id, due, target }) => [id, JSON.stringify([due, target])] as const),
    );
  const earlier = new Map(termsOf(before));
  return termsOf(now).some(([id, said]) => earlier.has(id) && earlier.get(id) !== said);
}

function key(field: (typeof meaning)[number], { classification, parties, criteria }: Commitment): string {
  switch (field) {
    case "classification":
      return classification;
    case "parties":
      return parties
        .filter(({ role }) => role === "commits")
        .map(({ party }) => party)
        .toSorted()
        .join("\n");
    case "criteria":
      return criteria
        .filter(({ stage }) => stage === "final")
        .map(({ id }) => id)
        .toSorted()
        .join("\n");
    default:
      return field satisfies never;
  }
}
