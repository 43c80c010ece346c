import type { Citation, Confidence } from "../model/citation.ts";
import type { Commitment, CommitmentDraft } from "../model/commitment.ts";
import type { Dataset, DatasetDraft } from "../model/dataset.ts";
import type { DeadlineFact } from "../model/deadline.ts";
import type { Domain } from "../model/domain.ts";
import type { Event } from "../model/event.ts";
import type { Fact } from "../model/fact.ts";
import type { Indicator } from "../model/indicator.ts";
import type { NonEmpty } from "../model/non-empty.ts";
import type { Observation } from "../model/observation.ts";
import type { Party } from "../model/party.ts";
import type { Source } from "../model/source.ts";
import type { StandingClaim } from "../model/standing.ts";
import type { Status, StatusEntry } from "../model/status.ts";
import type { TargetFact } from "../model/target.ts";

/**
 * A made-up record of made-up countries, small and sound. Each function gives a fresh value, with what it is given put
 * in place of what it has.
 */

export function citation(source: string, confidence: Confidence = "high"): Citation {
  return { source, confidence, read: "whole" };
}

/** Citations of sources, each of high confidence. */
export function citing(first: string, ...others: readonly string[]): NonEmpty<Citation> {
  return [citation(first), ...others.map((source) => citation(source))];
}

export function source(id: string, published: string | null, overrides: Partial<Source> = {}): Source {
  return {
    id,
    kind: "official",
    publisher: "The Gazette of Nordia",
    title: null,
    language: "en",
    url: `https://gazette.example/${id}`,
    licence: null,
    published,
    ...overrides,
  };
}

export function party(id: string, overrides: Partial<Party> = {}): Party {
  return { id, kind: "government", names: { en: `The party ${id}` }, ...overrides };
}

export function domain(id: string, parent?: string): Domain {
  return { id, names: { en: `The domain ${id}` }, ...(parent === undefined ? {} : { parent }) };
}

export function event(id: string, date: string | null, overrides: Partial<Event> = {}): Event {
  return { id, title: `The event ${id}`, date, citations: citing("communique"), ...overrides };
}

/** The source that the facts cite unless another is named; published on 2023-11-01. */
const announcement = "announcement";

function fact(id: string, date: string | null): Fact {
  return { id, date, citations: citing(announcement) };
}

export function claim(id: string, overrides: Partial<StandingClaim> = {}): StandingClaim {
  return {
    ...fact(id, "2023-11-01"),
    standing: "pledged",
    by: ["nordia"],
    via: "own-words",
    announced: "yes",
    ...overrides,
  };
}

export function deadline(id: string, edtf: string, overrides: Partial<DeadlineFact> = {}): DeadlineFact {
  return { ...fact(id, "2023-11-01"), when: { kind: "date", edtf, wording: "by" }, ...overrides };
}

export function entry(
  id: string,
  status: Status,
  date: string | null,
  overrides: Partial<StatusEntry> = {},
): StatusEntry {
  return { ...fact(id, date), status, ...overrides };
}

export function indicator(id: string, overrides: Partial<Indicator> = {}): Indicator {
  return {
    id,
    title: `The indicator ${id}`,
    unit: "stations",
    definition: "Filling stations open to the public on the last day of the period.",
    measure: "stock",
    better: "more",
    ...overrides,
  };
}

export function observation(
  id: string,
  date: string | null,
  value: number | Observation["value"],
  overrides: Partial<Observation> = {},
): Observation {
  return {
    ...fact(id, date),
    indicator: id.slice(0, id.indexOf("/")),
    value: typeof value === "number" ? { min: value, max: value } : value,
    ...overrides,
  };
}

export function target(
  id: string,
  of: string,
  value: number | TargetFact["value"],
  due: string,
  overrides: Partial<TargetFact> = {},
): TargetFact {
  return {
    ...fact(id, "2023-11-01"),
    indicator: of,
    role: "final",
    comparator: "at-least",
    value: typeof value === "number" ? { min: value, max: value } : value,
    due: { kind: "date", edtf: due, wording: "by" },
    base: { value: { min: 211, max: 211 }, date: "2015" },
    condition: null,
    ...overrides,
  };
}

/** Pledged by Nordia in November 2023, with one criterion and nothing else said of it. */
export function commitment<Id extends string>(
  id: Id,
  overrides: Partial<CommitmentDraft<Id>> = {},
): CommitmentDraft<Id> {
  return {
    id,
    tier: "commitment",
    kind: "deliverable",
    title: `The commitment ${id}`,
    summary: "What is promised, in our own words.",
    parties: [{ party: "nordia", role: "commits", basis: "explicit" }],
    domains: ["trade"],
    madeOn: "2023-11-01",
    criteria: [{ id: "done", text: "It is done." }],
    standing: [claim(`${id}/pledged`)],
    deadlines: [],
    targets: [],
    history: [],
    ambiguities: [],
    reviewedOn: "2024-08-31",
    ...overrides,
  };
}

export type SoundId =
  | "nordia-centre"
  | "nordia-friendship"
  | "nordia-gazette"
  | "nordia-stations"
  | "sudia-memorandum";

const centre = (): CommitmentDraft<SoundId> =>
  commitment("nordia-centre", {
    domains: ["startups"],
    criteria: [{ id: "opened", text: "The centre is open to those it is for." }],
    standing: [
      claim("nordia-centre/pledged"),
      claim("nordia-centre/adopted", {
        date: "2023-12-20",
        standing: "adopted",
        by: ["nordia-ministry"],
        citations: citing("budget"),
      }),
    ],
    deadlines: [deadline("nordia-centre/due", "2024-33~")],
    history: [
      entry("nordia-centre/planned", "pending", "2023-11-01"),
      entry("nordia-centre/opened", "delivered", "2024-05-10", { citations: citing("opening", "magazine") }),
    ],
  });

const friendship = (): CommitmentDraft<SoundId> =>
  commitment("nordia-friendship", {
    kind: "principle",
    criteria: [],
    standing: [
      claim("nordia-friendship/stated", {
        standing: "stated",
        via: "joint-text",
        by: ["nordia", "sudia"],
        date: "2023-11-26",
        citations: citing("communique"),
      }),
    ],
    parties: [
      { party: "nordia", role: "commits", basis: "explicit" },
      { party: "sudia", role: "commits", basis: "explicit" },
    ],
    history: [
      entry("nordia-friendship/going-on", "continuing", "2023-11-26", { citations: citing("communique") }),
    ],
  });

const gazette = (): CommitmentDraft<SoundId> =>
  commitment("nordia-gazette", {
    tier: "background",
    parties: [{ party: "nordia-person", role: "involved", basis: "inferred" }],
    standing: [
      claim("nordia-gazette/said", {
        by: [],
        via: "report",
        standing: "stated",
        announced: "no",
        citations: citing("announcement", "undated"),
      }),
    ],
    criteria: [],
    related: ["nordia-centre"],
  });

const stations = (): CommitmentDraft<SoundId> =>
  commitment("nordia-stations", {
    kind: "target",
    domains: ["hydrogen"],
    targets: [
      target("nordia-stations/by-2030", "stations", 30_000, "../2030", {
        base: { value: { min: 211, max: 211 }, date: "2015", fact: "stations/2015" },
      }),
    ],
    history: [
      entry("nordia-stations/under-way", "in-progress", "2024-04-01", {
        citations: citing("statistics-2024"),
      }),
    ],
  });

const memorandum = (): CommitmentDraft<SoundId> =>
  commitment("sudia-memorandum", {
    kind: "cooperation",
    parties: [
      { party: "nordia", role: "commits", basis: "explicit" },
      { party: "sudia", role: "commits", basis: "explicit" },
      { party: "harbour-league", role: "addressed", basis: "inferred" },
    ],
    domains: ["energy", "trade"],
    criteria: [
      { id: "signed", text: "Both have signed." },
      { id: "in-force", text: "It has entered into force." },
    ],
    standing: [
      claim("sudia-memorandum/agreed", {
        standing: "agreed",
        by: ["sudia"],
        date: "2023-11-26",
        citations: citing("communique"),
      }),
    ],
    deadlines: [
      {
        ...deadline("sudia-memorandum/due", "2024"),
        date: "2023-11-26",
        citations: citing("communique"),
        when: { kind: "after-event", event: "summit", within: "P6M" },
      },
    ],
    history: [
      entry("sudia-memorandum/signed", "delivered", "2024-03-04", {
        criterion: "signed",
        citations: citing("opening"),
      }),
      entry("sudia-memorandum/not-ratified", "in-progress", "2024-03-04", {
        criterion: "in-force",
        seen: "2024-06-15",
        citations: citing("magazine"),
      }),
    ],
    partOf: "nordia-friendship",
    ambiguities: ["Whether signing is enough."],
    replies: [
      { party: "sudia", date: "2024-07", text: "It says that it is enough.", citations: citing("magazine") },
    ],
  });

/** A sound dataset as it is authored. Its lists are sorted by id. */
export function soundDraft(overrides: Partial<DatasetDraft<SoundId>> = {}): DatasetDraft<SoundId> {
  return {
    id: "nordia-sudia",
    title: "What Nordia and Sudia promised",
    version: "1.0.0",
    formatVersion: 1,
    reviewedThrough: "2024-08-31",
    commitments: [centre(), friendship(), gazette(), stations(), memorandum()],
    parties: [
      party("harbour-league", {
        kind: "bloc",
        members: { parties: ["nordia", "sudia"], complete: false },
      }),
      party("nordia", { kind: "state", aliases: ["Northland"] }),
      party("nordia-ministry", { kind: "ministry", parent: "nordia" }),
      party("nordia-person", { kind: "person", parent: "nordia-ministry" }),
      party("sudia", { kind: "state" }),
    ],
    domains: [domain("energy"), domain("hydrogen", "energy"), domain("startups", "trade"), domain("trade")],
    sources: [
      source("announcement", "2023-11-01", { publisherParty: "nordia" }),
      source("budget", "2023-12"),
      source("communique", "2023-11-26"),
      source("magazine", "2024-08-02", { kind: "news" }),
      source("opening", "2024-05-12"),
      source("statistics-2016", "2016-03"),
      source("statistics-2024", "2024-04-02"),
      source("undated", null, { accessed: "2024-08-20" }),
    ],
    indicators: [indicator("stations")],
    observations: [
      observation("stations/2015", "2015", 211, { citations: citing("statistics-2016") }),
      observation("stations/2023", "2023", 2728, { citations: citing("statistics-2024") }),
    ],
    events: [event("summit", "2023-11-26")],
    redirects: [
      { kind: "moved", from: "nordia-center", to: "nordia-centre", since: "0.2.0" },
      {
        kind: "split",
        from: "nordia-everything",
        to: ["nordia-centre", "nordia-stations"],
        since: "0.3.0",
      },
      { kind: "withdrawn", from: "nordia-rumour", why: "Nobody ever said it.", since: "0.4.0" },
    ],
    ...overrides,
  };
}

/** What publishing derives for each commitment of the sound dataset, worked out by hand. */
const derived: Readonly<Record<SoundId, Pick<Commitment, "status" | "targetYear">>> = {
  "nordia-centre": { targetYear: 2024, status: "delivered" },
  "nordia-friendship": { targetYear: null, status: "continuing" },
  "nordia-gazette": { targetYear: null, status: "unknown" },
  "nordia-stations": { targetYear: 2030, status: "in-progress" },
  "sudia-memorandum": { targetYear: 2024, status: "in-progress" },
};

/** The sound dataset as it is published. */
export function soundDataset(overrides: Partial<Dataset<SoundId>> = {}): Dataset<SoundId> {
  const draft = soundDraft();
  return {
    ...draft,
    commitments: draft.commitments.map((commitment) => ({ ...commitment, ...derived[commitment.id] })),
    ...overrides,
  };
}

/** The sound draft with one commitment changed. */
export function draftWith(
  id: SoundId,
  change: (commitment: CommitmentDraft<SoundId>) => Partial<CommitmentDraft<SoundId>>,
  overrides: Partial<DatasetDraft<SoundId>> = {},
): DatasetDraft<SoundId> {
  const draft = soundDraft(overrides);
  return {
    ...draft,
    commitments: draft.commitments.map((commitment) =>
      commitment.id === id ? { ...commitment, ...change(commitment) } : commitment,
    ),
  };
}

/** The position of a commitment of the sound dataset. */
export function positionOf(id: SoundId): number {
  return soundDraft().commitments.findIndex((commitment) => commitment.id === id);
}

/** The same value, frozen to its last field. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}
