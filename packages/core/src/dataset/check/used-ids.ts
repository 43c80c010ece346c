import type { DatasetDraft } from "../../model/dataset.ts";
import { citationsOf } from "./citations-of.ts";
import { type Problem, printFound } from "../problem.ts";

/**
 * What nothing uses was forgotten, or is left over: every party, domain, source and indicator is used somewhere. It looks
 * for what is not there, so it needs the dataset with nothing left out of it.
 */
export function usedIds(dataset: DatasetDraft): readonly Problem[] {
  const { commitments, parties, domains, sources, indicators, observations } = dataset;
  const used = {
    parties: new Set([
      ...commitments.flatMap((commitment) => [
        ...commitment.parties.map(({ party }) => party),
        ...commitment.standing.flatMap(({ by }) => by),
        ...(commitment.replies ?? []).map(({ party }) => party),
      ]),
      ...parties.flatMap(({ parent, members }) => [parent, ...(members?.parties ?? [])]),
      ...sources.map(({ publisherParty }) => publisherParty),
    ]),
    domains: new Set([
      ...commitments.flatMap((commitment) => commitment.domains),
      ...domains.map(({ parent }) => parent),
    ]),
    sources: new Set(citationsOf(dataset).map(({ citation }) => citation.source)),
    // An observation that another is computed from is one of its own indicator.
    indicators: new Set([
      ...commitments.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)),
      ...observations.map(({ indicator }) => indicator),
    ]),
  };
  return [
    ...unused("party", "parties", parties, used.parties),
    ...unused("domain", "domains", domains, used.domains),
    ...unused("source", "sources", sources, used.sources),
    ...unused("indicator", "indicators", indicators, used.indicators),
  ];
}

const remedies = {
  party: "Name it where it has a part, as a parent or as a member, or take it out.",
  domain: "Give it to a commitment or make it a parent, or take it out.",
  source: "Cite it where it bears something out, or take it out.",
  indicator: "Give it an observation or a target, or take it out.",
};

function unused(
  what: keyof typeof remedies,
  list: string,
  all: readonly { readonly id: string }[],
  used: ReadonlySet<string | undefined>,
): readonly Problem[] {
  return all.flatMap(({ id }, i) =>
    used.has(id)
      ? []
      : [
          {
            rule: `unused-${what}`,
            path: [list, i, "id"],
            message: `Nothing in the dataset uses this ${what}.`,
            found: printFound(id),
            remedy: remedies[what],
          },
        ],
  );
}
