import { UsageError } from "../errors.ts";
import type { Dataset, Fact } from "../model/types.ts";
import { factsOf } from "./facts-of.ts";

/** The lists of a dataset whose entries are there for others to name. */
type NamedList = "parties" | "domains" | "sources" | "indicators" | "instruments" | "events";

/**
 * The ids that something in a dataset names, by list.
 *
 * @throws {UsageError} for what is no dataset in full.
 * @example idsInUse(dataset).parties.has("kr"); // true
 */
export function idsInUse(dataset: Dataset): Readonly<Record<NamedList, ReadonlySet<string>>> {
  if ((dataset as Partial<Dataset> | undefined)?.formatVersion !== 2)
    throw new UsageError(
      "wrong-argument",
      "idsInUse() takes a dataset: of an assessment, assessment.dataset.",
    );
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
    for (const { sources: told } of [...commitment.parties, ...commitment.relations, ...commitment.notes])
      for (const source of told) sources.add(source);
    for (const domain of commitment.domains) domains.add(domain);
    for (const fact of factsOf(commitment)) useFact(fact);
    for (const rating of commitment.ratings) for (const party of rating.parties) parties.add(party);
    for (const entry of commitment.history) {
      use(events, entry.event);
      use(events, entry.occurrence);
      for (const party of entry.parties) parties.add(party);
    }
    for (const { terms } of commitment.criteria)
      for (const term of terms) {
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
