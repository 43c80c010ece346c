import { defineRule, type RuleText } from "../rule.ts";

export const statedTimelinessWithoutEffect = defineRule({
  id: "stated-timeliness-without-effect",
  level: "warning",
  fix: "Correct `statedBy`, or give the body that decides on it or measures it the role `oversees`. Where it is a critic, the entry can stay as it is.",
  check: {
    history({ statedBy, statedTimeliness }, { commitment, index, report }) {
      if (statedTimeliness !== "missed" || statedBy.length === 0) return;
      const answering = new Set(
        commitment.parties
          .filter(({ role }) => role === "commits" || role === "oversees")
          .map(({ party }) => party),
      );
      const answers = (party: string): boolean =>
        index
          .partyAndAncestors(party)
          .some((id) => answering.has(id) || index.membershipsOf(id).some((group) => answering.has(group)));
      if (!statedBy.some(answers))
        report({
          path: ["statedBy"],
          message:
            "Nobody of these commits to it or oversees it, so that their word on the deadline counts for nothing.",
          found: statedBy,
        });
    },
  },
});

export const aboutStatedTimelinessWithoutEffect = (): RuleText => ({
  asks: "Who says that a deadline was missed commits, is part or a member of one that commits, or oversees.",
  why: "The word of critics is shown and changes no verdict.",
  example: {
    wrong: {
      parties: { critics: { name: "Ferry Watch", kind: "civil-society" } },
      commitments: {
        "ferry-line": {
          history: [
            {
              key: "behind",
              date: "2025-06",
              text: "Ferry Watch says that the day cannot be kept.",
              source: "report",
              statedBy: "critics",
              statedTimeliness: "missed",
            },
          ],
        },
      },
    },
    right: {
      parties: { auditors: { name: "Court of Auditors", kind: "agency" } },
      commitments: {
        "ferry-line": {
          parties: { oversees: "auditors" },
          history: [
            {
              key: "behind",
              date: "2025-06",
              text: "The auditors say that the day cannot be kept.",
              source: "report",
              statedBy: "auditors",
              statedTimeliness: "missed",
            },
          ],
        },
      },
    },
  },
});
