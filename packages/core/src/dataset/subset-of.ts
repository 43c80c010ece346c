import type { Commitment } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Redirect } from "../model/redirect.ts";

/**
 * A dataset of some commitments and of whatever they rest on, so that it is sound by itself: the commitments they are part of or
 * were superseded by, their parties, domains, indicators with every observation, and sources. Events are the context of the
 * whole and stay. `related` names only what is kept, and so do redirects.
 *
 * @param ids Ids of commitments.
 * @throws {RangeError} if the dataset has no commitment of one of the ids.
 * @example
 * const one = subsetOf(dataset, ["kr-startup-center-tokyo"]);
 * safeParseDataset(one).ok; // true
 */
export function subsetOf<Id extends string>(dataset: Dataset<Id>, ids: Iterable<string>): Dataset<Id> {
  const byId = new Map<string, Commitment<Id>>(dataset.commitments.map((one) => [one.id, one]));
  const kept = closure(ids, (id) => {
    const commitment = byId.get(id);
    if (commitment === undefined)
      throw new RangeError(
        `No commitment ${JSON.stringify(id)} in the dataset ${JSON.stringify(dataset.id)}.`,
      );
    return [commitment.partOf, ...commitment.history.map(({ supersededBy }) => supersededBy)];
  });
  const commitments = dataset.commitments.flatMap((commitment) =>
    kept.has(commitment.id) ? [withRelated(commitment, kept)] : [],
  );

  const indicators = closure(
    commitments.flatMap(({ targets }) =>
      targets.flatMap(({ indicator, base }) => [indicator, ownerOf(base?.fact)]),
    ),
    (id) =>
      dataset.observations.flatMap(({ indicator, derivedFrom = [] }) =>
        indicator === id ? derivedFrom.map(ownerOf) : [],
      ),
  );
  const observations = dataset.observations.filter(({ indicator }) => indicators.has(indicator));
  const cited = new Set(
    [
      ...commitments.flatMap(({ standing, deadlines, targets, history, replies = [] }) => [
        ...standing,
        ...deadlines,
        ...targets,
        ...history,
        ...replies,
      ]),
      ...observations,
      ...dataset.events,
    ].flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  const sources = dataset.sources.filter(({ id }) => cited.has(id));
  const parties = closure(
    [
      ...commitments.flatMap((commitment) => [
        ...commitment.parties.map(({ party }) => party),
        ...commitment.standing.flatMap(({ by }) => by),
        ...(commitment.replies ?? []).map(({ party }) => party),
      ]),
      ...sources.map(({ publisherParty }) => publisherParty),
    ],
    (id) => {
      const party = dataset.parties.find((one) => one.id === id);
      return [party?.parent, ...(party?.members?.parties ?? [])];
    },
  );
  const domains = closure(
    commitments.flatMap((commitment) => commitment.domains),
    (id) => [dataset.domains.find((domain) => domain.id === id)?.parent],
  );
  return {
    ...dataset,
    commitments,
    parties: dataset.parties.filter(({ id }) => parties.has(id)),
    domains: dataset.domains.filter(({ id }) => domains.has(id)),
    sources,
    indicators: dataset.indicators.filter(({ id }) => indicators.has(id)),
    observations,
    redirects: dataset.redirects.flatMap((redirect): readonly Redirect<Id>[] => {
      switch (redirect.kind) {
        case "moved":
          return kept.has(redirect.to) ? [redirect] : [];
        case "split":
          return redirect.to.every((id) => kept.has(id)) ? [redirect] : [];
        case "withdrawn":
          return [redirect];
        default:
          return redirect satisfies never;
      }
    }),
  };
}

/** What is reached from a start, the start included. */
function closure(
  from: Iterable<string | undefined>,
  next: (id: string) => Iterable<string | undefined>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...from];
  while (pending.length > 0) {
    const id = pending.pop();
    if (id === undefined || reached.has(id)) continue;
    reached.add(id);
    pending.push(...next(id));
  }
  return reached;
}

/** The record that a fact belongs to, by its id. */
function ownerOf(fact: string | undefined): string | undefined {
  return fact?.slice(0, fact.indexOf("/"));
}

function withRelated<Id extends string>(
  commitment: Commitment<Id>,
  kept: ReadonlySet<string>,
): Commitment<Id> {
  if (commitment.related === undefined) return commitment;
  const { related, ...alone } = commitment;
  const [first, ...others] = related.filter((id) => kept.has(id));
  return first === undefined ? alone : { ...alone, related: [first, ...others] };
}
