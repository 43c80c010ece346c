import { defineRule, type RuleText } from "../rule.ts";

const lists = ["parties", "domains", "sources", "indicators", "events", "instruments"] as const;

export const vanishedId = defineRule({
  id: "vanished-id",
  level: "error",
  fix: "Give the record its old id again, or add the old id to `redirects`, with `to: []` where it was withdrawn.",
  check: {
    dataset(_, { index, previous, report }) {
      if (previous === null) return;
      for (const id of previous.commitments.keys())
        if (!index.commitments.has(id) && !index.redirects.has(id))
          report({
            path: ["commitments"],
            message: `The earlier version has a commitment "${id}". It is gone, and no redirect says where.`,
            found: undefined,
            record: id,
          });
      for (const list of lists)
        for (const id of previous[list].keys())
          if (!index[list].has(id) && !index.redirects.has(id))
            report({
              path: [list],
              message: `The earlier version has "${id}" in \`${list}\`. It is gone.`,
              found: undefined,
              fix: "Give it its old id again, or add the old id to `redirects`.",
              record: id,
            });
      for (const [id, { kind }] of previous.facts) {
        const owner = id.split("/")[0] as string;
        const ownerIsHere = index.commitments.has(owner) || index.indicators.has(owner);
        if (kind !== "event" && ownerIsHere && !index.facts.has(id))
          report({
            path: [kind === "observation" ? "observations" : "commitments"],
            message: `The earlier version has a fact "${id}". It is gone.`,
            found: undefined,
            fix: "Write its key out as `key`, so that it keeps it when its date is edited. What a source had wrong is corrected by a new fact with `corrects`.",
            record: owner,
          });
      }
    },
  },
});

export const aboutVanishedId = (): RuleText => ({
  asks: "An id that an earlier version had is still there, or a redirect says where it went.",
  why: "Links, citations and joined data of others still use it.",
  example: {
    previous: {
      commitments: { "ferry-plan": { title: "Ferry plan", party: "norland", domain: "transport" } },
    },
    wrong: {},
    right: { version: "1.1.0", redirects: { "ferry-plan": { to: "ferry-line", since: "2026-06-30" } } },
  },
});
