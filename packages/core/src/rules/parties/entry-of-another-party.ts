import type { DatasetIndex } from "../../dataset/dataset-index.ts";
import type { Commitment } from "../../model/types.ts";
import { defineRule, type InCommitment, type RuleText } from "../rule.ts";

export const entryOfAnotherParty = defineRule({
  id: "entry-of-another-party",
  level: "warning",
  fix: "Name a committing party, or let this one commit: list the members of a group under `party`. Where it is about all, name none.",
  check: { history: check, term: check, rating: check },
});

export const aboutEntryOfAnotherParty = (): RuleText => ({
  asks: "A term, history entry or rating of some parties names parties that commit, or a part of one.",
  why: "A verdict is given for each committing party. What is about another one would count for nobody.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          history: [
            {
              key: "ordered",
              date: "2025-02",
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
              text: "Two ferries were ordered.",
              source: "report",
              party: "norland-transport",
            },
          ],
        },
      },
    },
  },
});

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

/** Itself, or what it is a part of. A member of a group does not act for the group. */
function commits(party: string, commitment: Commitment, index: DatasetIndex): boolean {
  const committing = committingSet(commitment, index);
  return committing.has(party) || index.partyAndAncestors(party).some((id) => committing.has(id));
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
