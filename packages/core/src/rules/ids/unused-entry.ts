import type { Dataset, Fact } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";

const lists = {
  parties: { what: "party", use: "Name it where it has a role, states something, is a part or a member" },
  domains: { what: "domain", use: "Give it to a commitment, or put another domain below it" },
  sources: { what: "source", use: "Cite it" },
  indicators: { what: "indicator", use: "Give it an observation, or a target" },
  instruments: { what: "instrument", use: "Name it in a commitment" },
  events: { what: "event", use: "Name it in a history entry or a deadline" },
} as const;
type List = keyof typeof lists;

export const unusedEntry = defineRule({
  id: "unused-entry",
  level: "warning",
  fix: "Use it, or take it out.",
  check: {
    dataset(dataset, { report }) {
      const used = usedIn(dataset);
      for (const list of Object.keys(lists) as List[])
        for (const [i, { id }] of dataset[list].entries())
          if (!used[list].has(id))
            report({
              path: [list, i, "id"],
              message: `Nothing uses this ${lists[list].what}.`,
              found: id,
              fix: `${lists[list].use}, or take it out.`,
              record: id,
            });
    },
  },
});

export const aboutUnusedEntry: RuleText = {
  asks: "Every party, domain, source, indicator, instrument and event is used.",
  why: "What nothing uses was forgotten somewhere, or is left over.",
  example: {
    wrong: { domains: { fisheries: "Fisheries" } },
    right: {
      domains: { fisheries: "Fisheries" },
      commitments: { "ferry-line": { domain: ["transport", "fisheries"] } },
    },
  },
};

function usedIn(dataset: Dataset): Readonly<Record<List, ReadonlySet<string>>> {
  const parties = new Set<string>();
  const domains = new Set<string>();
  const sources = new Set<string>();
  const indicators = new Set<string>();
  const instruments = new Set<string>();
  const events = new Set<string>();
  const use = (set: Set<string>, id: string | null): void => {
    if (id !== null) set.add(id);
  };
  const useFact = ({ citations, statedBy }: Fact): void => {
    for (const { source } of citations) sources.add(source);
    for (const party of statedBy) parties.add(party);
  };

  for (const commitment of dataset.commitments) {
    use(instruments, commitment.instrument);
    for (const { party } of commitment.parties) parties.add(party);
    for (const domain of commitment.domains) domains.add(domain);
    for (const claim of commitment.claims) useFact(claim);
    for (const rating of commitment.ratings) {
      useFact(rating);
      for (const party of rating.parties) parties.add(party);
    }
    for (const reply of commitment.replies) useFact(reply);
    for (const entry of commitment.history) {
      useFact(entry);
      use(events, entry.event);
      use(events, entry.occurrence);
      for (const party of entry.parties) parties.add(party);
    }
    for (const { terms } of commitment.criteria)
      for (const term of terms) {
        useFact(term);
        if (term.due?.kind === "after-event") events.add(term.due.event);
        if (term.target !== null) {
          indicators.add(term.target.indicator);
          use(parties, term.target.dimensions["party"] ?? null);
        }
        for (const party of term.parties) parties.add(party);
      }
  }
  for (const { partOf, members } of dataset.parties) {
    use(parties, partOf);
    for (const member of members?.parties ?? []) parties.add(member);
  }
  for (const { partOf } of dataset.domains) use(domains, partOf);
  for (const { publisherParty } of dataset.sources) use(parties, publisherParty);
  for (const instrument of dataset.instruments) for (const source of instrument.sources) sources.add(source);
  for (const observation of dataset.observations) {
    useFact(observation);
    indicators.add(observation.indicator);
    use(parties, observation.dimensions["party"] ?? null);
  }
  for (const event of dataset.events) useFact(event);
  return { parties, domains, sources, indicators, instruments, events };
}
