import type { DatasetIndex } from "../../dataset/dataset-index.ts";
import type { Commitment } from "../../model/types.ts";
import { defineRule, type InCommitment, type RuleText } from "../rule.ts";

export const partyDoesNotCommit = defineRule({
  id: "party-does-not-commit",
  level: "warning",
  fix: "Name a committing party, or let this one commit. Where the entry is about all of them, name none.",
  check: { history: check, term: check, rating: check },
});

export const aboutPartyDoesNotCommit: RuleText = {
  asks: "A term, history entry or rating of some parties names parties that commit.",
  why: "A verdict is given for each committing party. What is about another one would count for nobody.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          history: [
            {
              key: "ordered",
              date: "2025-02",
              status: "in-progress",
              text: "Two ferries were ordered.",
              source: "report",
              party: "norland",
            },
          ],
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          history: [
            {
              key: "ordered",
              date: "2025-02",
              status: "in-progress",
              text: "Two ferries were ordered.",
              source: "report",
              party: "norland-transport",
            },
          ],
        },
      },
    },
  },
};

function check(
  { parties }: { readonly parties: readonly string[] },
  { commitment, index, report }: InCommitment,
): void {
  for (const [i, party] of parties.entries())
    if (!commits(party, commitment, index))
      report({
        path: ["parties", i],
        message: `"${party}" does not commit to "${commitment.id}".`,
        found: party,
      });
}

/** Itself, or, where a group commits, as a member. */
function commits(party: string, commitment: Commitment, index: DatasetIndex): boolean {
  const committing = committingSet(commitment, index);
  return committing.has(party) || index.membershipsOf(party).some((group) => committing.has(group));
}

const sets = new WeakMap<Commitment, ReadonlySet<string>>();

/** Kept, since a commitment of hundreds of parties can have an entry for each of them. */
function committingSet(commitment: Commitment, index: DatasetIndex): ReadonlySet<string> {
  let set = sets.get(commitment);
  if (set === undefined) {
    set = new Set(index.committingOf(commitment));
    sets.set(commitment, set);
  }
  return set;
}
