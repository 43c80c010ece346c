import type * as M from "../model/types.ts";

/** What an id is of. "fact": a claim, a term, a history entry, a rating, a reply, an observation or an event. */
type IdKind = keyof M.Ids | "fact" | "reference";

/** Gives the new id for an id of a kind. "reference": of a commitment or a party, here or in another dataset. */
export type MapId = (kind: IdKind, id: string) => string;

/**
 * A dataset with every id replaced, wherever a record refers to it. This is the model's list of references: a field that
 * holds an id and is not here keeps its old id, which the test beside this file finds.
 */
export function mapIds(dataset: M.Dataset, mapId: MapId): M.Dataset {
  const one = (kind: IdKind) => (id: string) => mapId(kind, id);
  const orNull = (kind: IdKind, id: string | null): string | null => (id === null ? null : mapId(kind, id));
  const events = new Set(dataset.events.map(({ id }) => id));

  const citation = (c: M.Citation): M.Citation => ({ ...c, source: mapId("source", c.source) });
  const fact = <F extends M.Fact>(f: F): F => ({
    ...f,
    id: mapId("fact", f.id),
    citations: f.citations.map(citation) as unknown as F["citations"],
    statedBy: f.statedBy.map(one("party")),
    corrects: orNull("fact", f.corrects),
  });
  /** The value of the dimension "party" is a party. */
  const dimensions = (map: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    map["party"] === undefined ? map : { ...map, party: mapId("party", map["party"]) };
  const due = (d: M.Due | null): M.Due | null =>
    d?.kind === "after-event" ? { ...d, event: mapId("event", d.event) } : d;
  const target = (t: M.Target | null): M.Target | null =>
    t === null
      ? null
      : {
          ...t,
          indicator: mapId("indicator", t.indicator),
          dimensions: dimensions(t.dimensions),
          baseline:
            t.baseline === null
              ? null
              : { ...t.baseline, observation: orNull("fact", t.baseline.observation) },
        };
  const term = (t: M.Term): M.Term => ({
    ...fact(t),
    due: due(t.due),
    target: target(t.target),
    parties: t.parties.map(one("party")),
  });
  const entry = (h: M.HistoryEntry): M.HistoryEntry => ({
    ...fact(h),
    parties: h.parties.map(one("party")),
    event: orNull("event", h.event),
    // A period, or the event that triggered a duty.
    occurrence:
      h.occurrence !== null && events.has(h.occurrence) ? mapId("event", h.occurrence) : h.occurrence,
  });
  const rating = (r: M.Rating): M.Rating => ({ ...fact(r), parties: r.parties.map(one("party")) });
  const reply = (r: M.Reply): M.Reply => ({ ...fact(r), about: r.about.map(one("fact")) });
  const told = <T extends { readonly sources: readonly string[] }>(t: T): T => ({
    ...t,
    sources: t.sources.map(one("source")),
  });
  const commitment = (c: M.Commitment): M.Commitment => ({
    ...c,
    id: mapId("commitment", c.id),
    instrument: orNull("instrument", c.instrument),
    parties: c.parties.map((p) => ({ ...told(p), party: mapId("party", p.party) })),
    domains: c.domains.map(one("domain")),
    criteria: c.criteria.map((k) => ({ ...k, terms: k.terms.map(term) })),
    claims: c.claims.map(fact) as unknown as M.Commitment["claims"],
    history: c.history.map(entry),
    ratings: c.ratings.map(rating),
    replies: c.replies.map(reply),
    relations: c.relations.map((r) => ({ ...told(r), to: mapId("reference", r.to) })),
    notes: c.notes.map(told),
  });
  const party = (p: M.Party): M.Party => ({
    ...p,
    id: mapId("party", p.id),
    sameAs: p.sameAs.map(one("reference")),
    partOf: orNull("party", p.partOf),
    members: p.members === null ? null : { ...p.members, parties: p.members.parties.map(one("party")) },
  });
  return {
    ...dataset,
    commitments: dataset.commitments.map(commitment),
    instruments: dataset.instruments.map((i) => ({ ...told(i), id: mapId("instrument", i.id) })),
    parties: dataset.parties.map(party),
    domains: dataset.domains.map((d) => ({
      ...d,
      id: mapId("domain", d.id),
      partOf: orNull("domain", d.partOf),
    })),
    sources: dataset.sources.map((s) => ({
      ...s,
      id: mapId("source", s.id),
      publisherParty: orNull("party", s.publisherParty),
    })),
    indicators: dataset.indicators.map((i) => ({ ...i, id: mapId("indicator", i.id) })),
    observations: dataset.observations.map((o) => ({
      ...fact(o),
      indicator: mapId("indicator", o.indicator),
      dimensions: dimensions(o.dimensions),
      derivedFrom: o.derivedFrom.map(one("fact")),
    })),
    events: dataset.events.map((e) => ({ ...fact(e), id: mapId("event", e.id) })),
    redirects: dataset.redirects.map((r) => ({
      ...r,
      from: mapId("reference", r.from),
      to: r.to.map(one("reference")),
    })),
  };
}
