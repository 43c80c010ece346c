import type {
  CommitmentInput,
  Dataset,
  DatasetInput,
  Domain,
  Party,
  PartyDetails,
  Redirect,
  Commitment,
} from "../model/types.ts";
import { fits } from "../model/formats.ts";
import type { Target } from "../model/schema.ts";
import { textFault } from "./check-text.ts";
import { CommitmentReader } from "./commitment-reader.ts";
import { EvidenceReader } from "./evidence-reader.ts";
import type { IssueLog, Place } from "./issue-log.ts";
import { lightPlace, recordOf } from "./light-place.ts";
import type { LightPlaces } from "./light-places.ts";
import { monthsOfFiscalYear } from "./read-date.ts";
import { dateOf, Reading, type ReadingOptions } from "./reading.ts";
import { inside, type Scope } from "./scope.ts";
import { rowsOf } from "./rows-of.ts";
import { TermReader } from "./term-reader.ts";
import { visitReferences } from "../model/generated/references.ts";

const byId = <T extends { readonly id: string }>(records: Iterable<T>): readonly T[] =>
  [...records].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Of what is made of its id alone: nothing of it is written, so that nothing of it is at fault. */
const unwritten: Scope = { at: [], record: null };

export interface Normalised {
  readonly dataset: Dataset;
  /** Where each record and fact of the dataset stands in the light form. */
  readonly places: LightPlaces;
  /** Sources, parties and domains that are listed nowhere: they are there because something names them. */
  readonly implied: ReadonlySet<object>;
  /** Whether ids are distinct and each reference leads somewhere. False: that is not known. */
  readonly isLinked: boolean;
}

/**
 * The full dataset of a light one whose shape is right. What cannot be read is told to the log, and its record left out: nothing is
 * guessed. `status` and `targetYear` of the commitments are "unknown" and null; `withDerived` fills them.
 *
 * @example
 * normalise({ id: "sheet", title: "My sheet", source: "https://example.org 2024-01-05", reviewedThrough: "2024-01-05",
 *   commitments: [{ title: "Halve emissions", party: "jp" }] }).dataset.commitments[0].id; // "halve-emissions"
 */
export function normalise(input: DatasetInput, options: ReadingOptions = {}): Normalised {
  return new Normaliser(input, options).dataset();
}

/** Reads a light dataset, kind by kind: what is referred to comes first. */
export class Normaliser {
  readonly #reading: Reading;
  readonly #evidence: EvidenceReader;
  readonly #terms: TermReader;
  readonly #commitments: CommitmentReader;

  constructor(input: DatasetInput, options: ReadingOptions = {}) {
    this.#reading = new Reading(input, options);
    this.#evidence = new EvidenceReader(this.#reading);
    this.#terms = new TermReader(this.#reading, this.#evidence);
    this.#commitments = new CommitmentReader(this.#reading, this.#evidence, this.#terms);
  }

  dataset(): Normalised {
    const input = this.#reading.input;
    const head: Scope = { at: [], record: null };
    for (const [id, given, scope] of this.#records("sources", input.sources)) {
      const source = this.#evidence.source(id, given, scope);
      this.#reading.sources.set(id, source);
      if (source.url !== null && !this.#reading.sourceByUrl.has(source.url))
        this.#reading.sourceByUrl.set(source.url, source);
      this.#reading.places.note(source, scope);
    }
    if (!this.#reading.log.isRefused(["source"]))
      this.#evidence.top = this.#evidence.citations(input.source, [], inside(head, "source"));
    const parties = new Map<string, Party>();
    for (const [id, given, scope] of this.#records("parties", input.parties)) {
      const party = this.#party(id, typeof given === "string" ? { name: given } : given, scope);
      parties.set(id, party);
      this.#reading.places.note(party, scope);
    }
    const domains = new Map<string, Domain>();
    for (const [id, given, scope] of this.#records("domains", input.domains)) {
      const domain = this.#reading.read(
        "Domain",
        typeof given === "string" ? { name: given } : given,
        scope,
        {
          id,
        },
      );
      domains.set(id, domain);
      this.#reading.places.note(domain, scope);
    }
    for (const [id, given, scope] of this.#records("events", input.events)) {
      const event = this.#reading.read("Event", given, scope, {
        id,
        date: dateOf(given.date),
        citations: this.#evidence.cite(given, this.#evidence.top, scope),
      });
      this.#reading.events.set(id, event);
      this.#reading.places.note(event, scope);
    }
    for (const [id, given, scope] of this.#records("indicators", input.indicators))
      this.#indicator(id, given, scope);
    for (const [id, given, scope] of this.#records("instruments", input.instruments)) {
      const sources = [
        ...new Set(this.#evidence.cite(given, this.#evidence.top, scope, true).map(({ source }) => source)),
      ];
      const instrument = this.#reading.read("Instrument", given, scope, { id, sources });
      if (given.due !== undefined)
        this.#terms.checkDefault(given.due, this.#evidence.top, inside(scope, "due"));
      if (this.#reading.log.isRefused(scope.at)) continue;
      this.#reading.instruments.set(id, instrument);
      this.#reading.places.note(instrument, scope);
    }
    const commitments: Commitment[] = [];
    for (const [given, scope] of this.#rows()) {
      const commitment = this.#commitments.commitment(given, scope);
      if (!this.#reading.log.isRefused(scope.at)) commitments.push(commitment);
    }
    const redirects: Redirect[] = [];
    for (const [from, given, scope] of this.#records("redirects", input.redirects)) {
      const redirect = this.#reading.read("Redirect", given, scope, { from });
      redirects.push(redirect);
      this.#reading.places.note(redirect, scope);
    }
    const made = this.#reading.read("Dataset", input, head, {
      formatVersion: 2,
      commitments: byId(commitments),
      instruments: byId(this.#reading.instruments.values()),
      parties: [...parties.values()],
      domains: [...domains.values()],
      sources: byId(this.#reading.sources.values()),
      indicators: byId(this.#reading.indicators.values()),
      observations: byId(this.#reading.observations.values()),
      events: byId(this.#reading.events.values()),
      redirects: redirects.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    });
    return {
      ...this.#withNamedOnly(made, parties, domains),
      places: this.#reading.places,
      implied: this.#reading.implied,
    };
  }

  /** Reads a draft after all else. Its issues go to a log of its own, and nothing of it stays. */
  tryDraft(given: CommitmentInput, at: Place, log: IssueLog): void {
    const ours = this.#reading.log;
    const sources = new Set(this.#reading.sources.keys());
    this.#reading.log = log;
    this.#commitments.commitment(given, { at, record: null });
    this.#reading.log = ours;
    for (const [id, { url }] of this.#reading.sources) {
      if (sources.has(id)) continue;
      this.#reading.sources.delete(id);
      if (url !== null) this.#reading.sourceByUrl.delete(url);
    }
  }

  /** Parties and domains that are referred to and not listed are named by their ids. */
  #withNamedOnly(
    dataset: Dataset,
    parties: Map<string, Party>,
    domains: Map<string, Domain>,
  ): Pick<Normalised, "dataset" | "isLinked"> {
    const listed = { party: new Set(parties.keys()), domain: new Set(domains.keys()) };
    let isLinked = true;
    visitReferences(dataset, (to, id, path) => {
      if (to !== "party" && to !== "domain") {
        isLinked &&= this.#leadsSomewhere(to, id);
        return;
      }
      const known = to === "party" ? parties : domains;
      if (known.has(id)) return;
      const scope = (): Scope => this.#scopeOf(dataset, path);
      const list = to === "party" ? "parties" : "domains";
      if (this.#reading.log.isRefusedRecord(list, id)) {
        const { at, record } = scope();
        this.#reading.log.refuse(at, record, `The ${to} \`${id}\` is refused.`, id);
        return;
      }
      if (!fits.id(id, this.#reading.limits)) {
        const { rule, message, fix } = textFault(id, "id", this.#reading.limits);
        this.#reading.issue(scope(), rule, message, id, fix);
        return;
      }
      const named = this.#reading.names.idOf(to, id);
      if (named !== null && named !== id)
        this.#reading.issue(
          scope(),
          "reference-missing",
          `There is no ${to} \`${id}\`. \`${named}\` has this name.`,
          id,
          `Write \`${named}\`.`,
        );
      else {
        const near = listed[to].size > 0 && id.length >= 4 ? this.#reading.log.nearest(id, listed[to]) : null;
        if (near !== null && !/\d/.test(id))
          this.#reading.issue(
            scope(),
            "reference-like-another",
            `The ${to} \`${id}\` is not listed, and \`${near}\` is.`,
            id,
            `Write \`${near}\` if it is meant, or list \`${id}\` under \`${list}\`.`,
            [],
            "warning",
          );
      }
      const made =
        to === "party"
          ? this.#party(id, {}, unwritten)
          : this.#reading.read("Domain", {}, unwritten, { id, names: { und: id } });
      (known as Map<string, Party | Domain>).set(id, made);
      this.#reading.implied.add(made);
    });
    return {
      dataset: { ...dataset, parties: byId(parties.values()), domains: byId(domains.values()) },
      // What has an id that was taken is an error.
      isLinked: isLinked && !this.#reading.log.hasErrors,
    };
  }

  /** False of what is looked up later, in the whole dataset. */
  #leadsSomewhere(to: Exclude<Target, "party" | "domain">, id: string): boolean {
    switch (to) {
      case "source":
        // One that is named is looked up, or made, when it is read.
        return true;
      case "indicator":
        return this.#reading.indicators.has(id);
      case "event":
        return this.#reading.events.has(id);
      case "instrument":
        return this.#reading.instruments.has(id);
      case "fact":
      case "commitment":
      case "criterion":
        return false;
      default:
        return to satisfies never;
    }
  }

  /** The place in the light form of a place in the full one. */
  #scopeOf(dataset: Dataset, path: Place): Scope {
    return {
      at: lightPlace(this.#reading.input, dataset, path, this.#reading.places),
      record: recordOf(dataset, path),
    };
  }

  *#records<T>(
    list: string,
    records: Readonly<Record<string, T>> | undefined,
  ): Generator<readonly [string, T, Scope]> {
    for (const [id, given] of Object.entries(records ?? {})) {
      const scope: Scope = { at: [list, id], record: id };
      if (!this.#reading.log.isRefused(scope.at)) yield [id, given, scope];
    }
  }

  *#rows(): Generator<readonly [CommitmentInput, Scope]> {
    for (const [key, given] of rowsOf(this.#reading.input.commitments)) {
      const at: Place = ["commitments", key];
      if (this.#reading.log.isRefused(at) || given.draft === true) continue;
      yield [given, { at, record: null }];
    }
  }

  #party(id: string, given: PartyDetails, scope: Scope): Party {
    const open = given.members?.at(-1) === "...";
    if (open && given.complete === true)
      this.#reading.issue(
        scope,
        "field-conflict",
        'The members end with "...", and are said to be complete.',
        true,
        "Keep one of the two.",
        ["complete"],
      );
    const members =
      given.members === undefined
        ? null
        : {
            parties: given.members.filter((one) => one !== "..."),
            complete: given.complete ?? (open ? false : null),
          };
    return this.#reading.read("Party", given, scope, {
      id,
      names: this.#reading.textOrNull(given.name) ?? { und: id },
      members,
    });
  }

  #indicator(id: string, given: NonNullable<DatasetInput["indicators"]>[string], scope: Scope): void {
    const indicator = this.#reading.read("Indicator", given, scope, { id });
    this.#reading.indicators.set(id, indicator);
    this.#reading.places.note(indicator, scope);
    for (const [i, value] of (given.observations ?? []).entries()) {
      const at = inside(scope, "observations", i);
      if (this.#reading.log.isRefused(at.at)) continue;
      const dimensions = {
        ...(value.party === undefined ? {} : { party: value.party }),
        ...value.dimensions,
      };
      const what = Object.values(dimensions).join("-");
      const date = dateOf(value.date);
      const observation = this.#evidence.fact(
        "Observation",
        { id, cited: this.#evidence.top },
        value,
        what,
        at,
        {
          indicator: id,
          dimensions,
          value: value.value === null ? null : this.#reading.range(value.value, inside(at, "value")),
        },
        date === null || given.fiscalYear === undefined ? date : monthsOfFiscalYear(date, given.fiscalYear),
      );
      if (!this.#reading.log.isRefused(at.at)) this.#reading.observations.set(observation.id, observation);
    }
  }
}
