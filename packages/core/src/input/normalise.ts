import { isEdtf } from "@policytrack/edtf";
import { defaultLimits, fits, type Limits } from "../model/formats.ts";
import { type FieldConversion, conversions } from "../model/generated/shapes.ts";
import type {
  Baseline,
  Citation,
  CitationInput,
  CitingInput,
  Claim,
  ClaimInput,
  Commitment,
  CommitmentInput,
  Comparator,
  Criterion,
  CriterionInput,
  Dataset,
  DatasetInput,
  Due,
  DueDetails,
  DueInput,
  Event,
  FactInput,
  HistoryEntry,
  HistoryInput,
  Identifier,
  Indicator,
  Instrument,
  InstrumentInput,
  LanguageMap,
  Observation,
  OneOrMore,
  Party,
  PartyDetails,
  Passage,
  PassageInput,
  Range,
  RangeInput,
  Rating,
  Redirect,
  Relation,
  RelationType,
  Role,
  Source,
  SourceDetails,
  SourceInput,
  Target,
  TargetInput,
  Term,
  TermInput,
  Text,
} from "../model/types.ts";
import { relationTypes, roles } from "../model/generated/vocabularies.ts";
import { parseDue } from "./due-text.ts";
import { IssueLog, type NewIssue, type Place } from "./issue-log.ts";
import { NameIndex } from "./name-index.ts";
import { readRange } from "./range-text.ts";
import { slug } from "./slug.ts";
import { visitReferences } from "./visit-references.ts";

/** Where something stands in the light form, and in which record. */
interface Scope {
  readonly at: Place;
  readonly record: string | null;
}
const inside = ({ at, record }: Scope, ...keys: Place): Scope => ({ at: [...at, ...keys], record });

export const listOf = <T>(given: OneOrMore<T> | undefined): readonly T[] =>
  given === undefined ? [] : Array.isArray(given) ? (given as readonly T[]) : [given as T];
/** A year may be a number in the light form. */
const dateOf = (given: string | number | null | undefined): string | null =>
  given === undefined || given === null
    ? null
    : typeof given === "number"
      ? String(given).padStart(4, "0")
      : given;
const byId = <T extends { readonly id: string }>(records: Iterable<T>): readonly T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
/** 100 - 7.3 is 92.7, not 92.7000000000001. */
export const exactly = (value: number): number => Number(value.toPrecision(12));

export const comparisons = {
  atLeast: "at-least",
  atMost: "at-most",
  moreThan: "more-than",
  lessThan: "less-than",
  equal: "equal",
  between: "between",
} as const satisfies Readonly<Record<string, Comparator>>;
const changes = ["reduceBy", "increaseBy"] as const;
export const relationFields = {
  partOf: "part-of",
  related: "related",
  restates: "restates",
  renews: "renews",
  replaces: "replaces",
  replacedBy: "replaced-by",
  implements: "implements",
} as const satisfies Readonly<Record<string, RelationType>>;

export interface Normalised {
  readonly dataset: Dataset;
  /** Where each record and fact of the dataset stands in the light form. */
  readonly places: ReadonlyMap<object, Place>;
}
export interface NormaliseOptions {
  readonly limits?: Limits;
  /** Collects what is wrong. */
  readonly log?: IssueLog;
  readonly names?: NameIndex;
}

/**
 * The full dataset of a light one whose shape is right. What cannot be read is told to the log, and its record left out: nothing is
 * guessed. `status` and `targetYear` of the commitments are "unknown" and null; `withDerived` fills them.
 */
export function normalise(input: DatasetInput, options: NormaliseOptions = {}): Normalised {
  return new Normaliser(input, options).dataset();
}

/** What the facts of a commitment have in common. */
interface Owner {
  readonly id: string;
  readonly scope: Scope;
  readonly cited: readonly Citation[];
  readonly committing: readonly string[];
}

/** One reading of one light dataset. */
export class Normaliser {
  readonly #input: DatasetInput;
  #log: IssueLog;
  readonly #limits: Limits;
  readonly #names: NameIndex;
  readonly #language: string;
  readonly #places = new Map<object, Place>();
  readonly #sources = new Map<string, Source>();
  readonly #sourceByUrl = new Map<string, Source>();
  readonly #events = new Map<string, Event>();
  readonly #indicators = new Map<string, Indicator>();
  readonly #observations = new Map<string, Observation>();
  readonly #instruments = new Map<string, Instrument>();
  readonly #ids = new Map<string, number>();
  readonly #factIds = new Map<string, number>();
  #top: readonly Citation[] = [];

  constructor(
    input: DatasetInput,
    { limits = defaultLimits, log = new IssueLog(limits), names = new NameIndex(input) }: NormaliseOptions,
  ) {
    this.#input = input;
    this.#limits = limits;
    this.#log = log;
    this.#names = names;
    this.#language = input.language ?? "und";
  }

  dataset(): Normalised {
    const input = this.#input;
    const head: Scope = { at: [], record: null };
    for (const [id, given, scope] of this.#records("sources", input.sources)) {
      const source = this.#source(id, given, scope);
      this.#sources.set(id, source);
      if (source.url !== null && !this.#sourceByUrl.has(source.url))
        this.#sourceByUrl.set(source.url, source);
      this.#places.set(source, scope.at);
    }
    this.#top = this.#citations(input.source, [], inside(head, "source"));
    const parties = new Map<string, Party>();
    for (const [id, given, scope] of this.#records("parties", input.parties)) {
      const party = this.#party(id, typeof given === "string" ? { name: given } : given, scope);
      parties.set(id, party);
      this.#places.set(party, scope.at);
    }
    const domains = new Map<string, Dataset["domains"][number]>();
    for (const [id, given, scope] of this.#records("domains", input.domains)) {
      const domain = this.#read("Domain", typeof given === "string" ? { name: given } : given, scope, {
        id,
      }) as unknown as Dataset["domains"][number];
      domains.set(id, domain);
      this.#places.set(domain, scope.at);
    }
    for (const [id, given, scope] of this.#records("events", input.events)) {
      this.#factIds.set(id, 1);
      const event = this.#read("Event", given, scope, {
        id,
        date: dateOf(given.date),
        citations: this.#cite(given, this.#top, scope),
      }) as unknown as Event;
      this.#events.set(id, event);
      this.#places.set(event, scope.at);
    }
    for (const [id, given, scope] of this.#records("indicators", input.indicators))
      this.#indicator(id, given, scope);
    for (const [id, given, scope] of this.#records("instruments", input.instruments)) {
      const sources = [...new Set(this.#cite(given, this.#top, scope, true).map(({ source }) => source))];
      const instrument = this.#read("Instrument", given, scope, { id, sources }) as unknown as Instrument;
      this.#instruments.set(id, instrument);
      this.#places.set(instrument, scope.at);
    }
    const commitments: Commitment[] = [];
    for (const [given, scope] of this.#rows()) {
      const commitment = this.commitment(given, scope);
      if (!this.#log.isRefused(scope.at)) commitments.push(commitment);
    }
    const redirects: Redirect[] = [];
    for (const [from, given, scope] of this.#records("redirects", input.redirects)) {
      const redirect = this.#read("Redirect", given, scope, { from }) as unknown as Redirect;
      redirects.push(redirect);
      this.#places.set(redirect, scope.at);
    }
    const made = this.#read("Dataset", input, head, {
      formatVersion: 2,
      commitments: byId(commitments),
      instruments: byId(this.#instruments.values()),
      parties: [...parties.values()],
      domains: [...domains.values()],
      sources: byId(this.#sources.values()),
      indicators: byId(this.#indicators.values()),
      observations: byId(this.#observations.values()),
      events: byId(this.#events.values()),
      redirects: redirects.sort((a, b) => (a.from < b.from ? -1 : 1)),
    }) as unknown as Dataset;
    return { dataset: this.#withNamedOnly(made, parties, domains), places: this.#places };
  }

  /** Reads a draft after all else. Its issues go to a log of its own, and nothing of it stays. */
  tryDraft(given: CommitmentInput, at: Place, log: IssueLog): void {
    const ours = this.#log;
    const sources = new Set(this.#sources.keys());
    this.#log = log;
    this.commitment(given, { at, record: null });
    this.#log = ours;
    for (const [id, { url }] of this.#sources) {
      if (sources.has(id)) continue;
      this.#sources.delete(id);
      if (url !== null) this.#sourceByUrl.delete(url);
    }
  }

  /** Parties and domains that are referred to and not listed are named by their ids. */
  #withNamedOnly(
    dataset: Dataset,
    parties: Map<string, Party>,
    domains: Map<string, Dataset["domains"][number]>,
  ): Dataset {
    const listed = { party: new Set(parties.keys()), domain: new Set(domains.keys()) };
    visitReferences(dataset, (to, id, path) => {
      if (to !== "party" && to !== "domain") return;
      const known = to === "party" ? parties : domains;
      if (known.has(id)) return;
      const scope = this.#scopeOf(dataset, path);
      const list = to === "party" ? "parties" : "domains";
      if (this.#log.isRefused([list, id])) {
        this.#log.refuse(scope.at, scope.record, `The ${to} \`${id}\` is refused.`, id);
        return;
      }
      const named = this.#names.idOf(to, id);
      if (named !== null && named !== id)
        this.#issue(
          scope,
          "reference-missing",
          `There is no ${to} \`${id}\`. \`${named}\` has this name.`,
          id,
          `Write \`${named}\`.`,
        );
      else {
        const near = listed[to].size > 0 && id.length >= 4 ? this.#log.nearest(id, listed[to]) : null;
        if (near !== null && !/\d/.test(id))
          this.#issue(
            scope,
            "reference-like-another",
            `The ${to} \`${id}\` is not listed, and \`${near}\` is. It is taken for another one, named by its id.`,
            id,
            `Write \`${near}\` if it is meant, or list \`${id}\` under \`${list}\`.`,
            [],
            "warning",
          );
      }
      if (to === "party") parties.set(id, this.#party(id, {}, scope));
      else
        domains.set(
          id,
          this.#read("Domain", {}, scope, {
            id,
            names: { und: id },
          }) as unknown as Dataset["domains"][number],
        );
    });
    return { ...dataset, parties: byId(parties.values()), domains: byId(domains.values()) };
  }
  /** The place in the light form of a place in the full one. */
  #scopeOf(dataset: Dataset, path: Place): Scope {
    return { at: lightPlace(dataset, path, this.#places), record: recordOf(dataset, path) };
  }

  #issue(
    { at, record }: Scope,
    rule: NewIssue["rule"],
    message: string,
    found: unknown,
    fix: string,
    below: Place = [],
    level?: "warning",
  ): void {
    this.#log.add({
      rule,
      record,
      path: [...at, ...below],
      message,
      found,
      fix,
      ...(level === undefined ? {} : { level }),
    });
  }

  *#records<T>(
    list: string,
    records: Readonly<Record<string, T>> | undefined,
  ): Generator<readonly [string, T, Scope]> {
    for (const [id, given] of Object.entries(records ?? {})) {
      const scope: Scope = { at: [list, id], record: id };
      if (!this.#log.isRefused(scope.at)) yield [id, given, scope];
    }
  }
  *#rows(): Generator<readonly [CommitmentInput, Scope]> {
    const { commitments } = this.#input;
    for (const [key, given] of Object.entries(commitments as Readonly<Record<string, CommitmentInput>>)) {
      const at: Place = ["commitments", Array.isArray(commitments) ? Number(key) : key];
      if (given.draft === true || this.#log.isRefused(at)) continue;
      yield [given, { at, record: null }];
    }
  }

  // -------------------------------------------------------------------------------------------- fields
  /** Makes a full object field by field, as the model's table says; `byHand` has what the table does not. */
  #read(
    type: string,
    given: object,
    scope: Scope,
    byHand: Readonly<Record<string, unknown>>,
  ): Readonly<Record<string, unknown>> {
    const made: Record<string, unknown> = {};
    const light = given as Readonly<Record<string, unknown>>;
    for (const field of conversions[type] ?? []) {
      if (Object.hasOwn(byHand, field.name)) made[field.name] = byHand[field.name];
      else {
        const value = field.light === null ? undefined : light[field.light];
        made[field.name] =
          value === undefined || value === null ? field.fallback : this.#convert(field, value, scope);
      }
    }
    return made;
  }
  #convert({ conversion, light, fallback }: FieldConversion, value: unknown, scope: Scope): unknown {
    switch (conversion) {
      case "copy":
        return value;
      case "text":
        return this.#text(value as Text);
      case "date":
        return dateOf(value as string | number);
      case "list":
        return listOf(value as OneOrMore<unknown>);
      case "texts":
        return (Array.isArray(value) ? (value as readonly Text[]) : [value as Text]).map((text) =>
          this.#text(text),
        );
      case "identifiers":
        return Object.entries(value as Readonly<Record<string, OneOrMore<string>>>).flatMap(([scheme, ids]) =>
          listOf(ids).map((id): Identifier => ({ scheme, id })),
        );
      case "scheme-code":
        return this.#schemeCode(value as string, inside(scope, light ?? ""));
      case "range":
        return this.#range(value as RangeInput, inside(scope, light ?? ""));
      case "by-hand":
        return fallback;
      default:
        return conversion satisfies never;
    }
  }
  #text(given: Text): LanguageMap {
    return typeof given === "string" ? { [this.#language]: given } : given;
  }
  #textOrNull(given: Text | null | undefined): LanguageMap | null {
    return given === undefined || given === null ? null : this.#text(given);
  }
  #schemeCode(given: string, scope: Scope): Identifier | null {
    const colon = given.indexOf(":");
    const [scheme, id] = [given.slice(0, colon).trim(), given.slice(colon + 1).trim()];
    if (colon > 0 && scheme !== "" && id !== "") return { scheme, id };
    this.#issue(
      scope,
      "not-a-scheme-code",
      `${JSON.stringify(given.slice(0, 60))} names no list of codes.`,
      given,
      'Write "scheme: code", like "ogp-irm-completion: Limited".',
    );
    return null;
  }
  #range(given: RangeInput, scope: Scope): Range {
    const range = readRange(given);
    if (range !== null) return range;
    this.#issue(
      scope,
      "not-a-range",
      "This is no number and no range whose lower end comes first.",
      typeof given === "object" ? JSON.stringify(given) : given,
      'Write a number, "5..10", "..10", "5.." or { min, max }.',
    );
    return { min: null, max: null };
  }
  #due(given: DueInput, scope: Scope): Due | null {
    if (typeof given === "object") {
      if ("kind" in given) return given;
      return this.#dueDetails(given, scope);
    }
    const result = parseDue(typeof given === "number" ? String(given).padStart(4, "0") : given);
    if (result.ok) return result.due;
    this.#issue(scope, "not-a-due-date", result.message, given, result.fix);
    return null;
  }
  #dueDetails(given: DueDetails, scope: Scope): Due | null {
    const due = this.#due(given.due, inside(scope, "due"));
    if (due === null) return null;
    const { every, fiscalYear, grace } = given;
    const refuse = (field: "every" | "fiscalYear" | "grace", asks: string): void =>
      this.#issue(
        scope,
        "field-conflict",
        `\`${field}\` belongs to ${asks}, and this is none.`,
        given[field],
        `Take \`${field}\` out.`,
        [field],
      );
    switch (due.kind) {
      case "date":
        if (grace !== undefined) refuse("grace", "what recurs");
        return { ...due, every: every ?? null, fiscalYear: fiscalYear ?? null };
      case "recurring":
        if (fiscalYear !== undefined) refuse("fiscalYear", "a date");
        if (every !== undefined && due.every !== null && every !== due.every) refuse("every", "a date");
        return { ...due, grace: grace ?? null };
      case "after-event":
      case "none":
        if (every !== undefined) refuse("every", "a date");
        if (fiscalYear !== undefined) refuse("fiscalYear", "a date");
        if (grace !== undefined) refuse("grace", "what recurs");
        return due;
      default:
        return due satisfies never;
    }
  }

  // -------------------------------------------------------------------------------------------- evidence
  #source(id: string, given: SourceInput, scope: Scope): Source {
    const fields: SourceDetails = typeof given === "string" ? this.#address(given, scope) : given;
    const title =
      typeof fields.title === "string"
        ? { [fields.language ?? "und"]: fields.title }
        : (fields.title ?? null);
    return this.#read("Source", fields, scope, { id, title }) as unknown as Source;
  }
  /** "URL" or "URL DATE". */
  #address(text: string, scope: Scope): { readonly url?: string; readonly published?: string } {
    const [url = "", published, ...more] = text.trim().split(/\s+/);
    if (!fits.address(url, this.#limits) || more.length > 0)
      this.#issue(
        scope,
        "not-an-address",
        `${JSON.stringify(text.slice(0, 60))} is not an address, or an address and its day of publication.`,
        text,
        "Write it like `https://example.org/plan 2024-05-10`.",
      );
    else if (published !== undefined && !isEdtf(published))
      this.#issue(
        scope,
        "not-a-date",
        `${JSON.stringify(published.slice(0, 60))}, behind the address, is not a date.`,
        published,
        "Write it like `https://example.org/plan 2024-05-10`.",
      );
    else return { url, ...(published === undefined ? {} : { published }) };
    return {};
  }
  #sourceId(text: string, scope: Scope): string | null {
    if (!text.includes("://")) {
      if (this.#sources.has(text)) return text;
      if (this.#log.isRefused(["sources", text])) {
        this.#log.refuse(scope.at, scope.record, `The source \`${text}\` is refused.`, text);
        return null;
      }
      const near = this.#names.idOf("source", text) ?? this.#log.nearest(text, [...this.#sources.keys()]);
      this.#issue(
        scope,
        "reference-missing",
        `There is no source \`${text.slice(0, 80)}\`.`,
        text,
        near === null ? "Add it to `sources`, or write its address." : `Did you mean \`${near}\`?`,
      );
      return null;
    }
    const { url, published } = this.#address(text, scope);
    if (url === undefined) return null;
    const known = this.#sourceByUrl.get(url);
    if (known !== undefined) {
      if (published !== undefined && published !== known.published)
        this.#issue(
          scope,
          "field-conflict",
          `This address was published ${known.published ?? "on a day that is not stated"} as \`${known.id}\`, and ${published} here.`,
          text,
          `Write \`${known.id}\`, and its day once.`,
        );
      return known.id;
    }
    const base = slug(url.replace(/^https?:\/\/(www\.)?/, "")) || "source";
    const id = unique(base, (one) => this.#sources.has(one) || this.#log.isRefused(["sources", one]));
    const source = this.#source(id, { url, ...(published === undefined ? {} : { published }) }, scope);
    this.#sources.set(id, source);
    this.#sourceByUrl.set(url, source);
    this.#places.set(source, scope.at);
    return id;
  }
  #passage(given: PassageInput, scope: Scope): Passage {
    const short = typeof given === "string" ? /^(\d+)-(\d+)(?: ([0-9a-f]{16,64}))?$/.exec(given) : null;
    const fields =
      typeof given === "object"
        ? given
        : short === null
          ? { exact: given }
          : { position: `${short[1]}-${short[2]}`, ...(short[3] === undefined ? {} : { sha256: short[3] }) };
    const position = fields.position === undefined ? null : this.#position(fields.position, scope);
    if (fields.exact === undefined && (fields.prefix !== undefined || fields.suffix !== undefined))
      this.#issue(
        scope,
        "field-missing",
        "`exact` is missing: what stands before and after belongs to the words of a quotation.",
        undefined,
        "Add `exact`, the words of the source.",
        ["exact"],
      );
    const quote =
      fields.exact === undefined
        ? null
        : { exact: fields.exact, prefix: fields.prefix ?? null, suffix: fields.suffix ?? null };
    return { position, quote, sha256: fields.sha256 ?? null, locator: fields.locator ?? null };
  }
  #position(text: string, scope: Scope): Passage["position"] {
    const ends = /^(\d{1,15})-(\d{1,15})$/.exec(text);
    const [start, end] = [Number(ends?.[1]), Number(ends?.[2])];
    if (ends !== null && start < end) return { start, end };
    this.#issue(
      scope,
      "not-a-passage",
      `${JSON.stringify(text.slice(0, 60))} is not "START-END" with its end behind its start.`,
      text,
      'Write it like "6779-6853".',
    );
    return null;
  }
  #citation(given: CitationInput, scope: Scope): Citation | null {
    const fields = typeof given === "string" ? { source: given } : given;
    const source = this.#sourceId(fields.source, typeof given === "string" ? scope : inside(scope, "source"));
    if (source === null) return null;
    const passages = listOf<PassageInput>(fields.passage).map((passage) =>
      this.#passage(passage, inside(scope, "passage")),
    );
    return {
      source,
      passages,
      paraphrase: this.#textOrNull(fields.paraphrase),
      doubtful: fields.doubtful ?? false,
    };
  }
  #citations(
    given: OneOrMore<CitationInput> | undefined,
    inherited: readonly Citation[],
    scope: Scope,
  ): readonly Citation[] {
    if (given === undefined) return inherited;
    const many = Array.isArray(given);
    return listOf<CitationInput>(given).flatMap((one, i) => {
      const citation = this.#citation(one, many ? inside(scope, i) : scope);
      return citation === null ? [] : [citation];
    });
  }
  /** The citations of a thing: its own, or those that it inherits. `mayBeNone` of what is no fact. */
  #cite(
    given: CitingInput,
    inherited: readonly Citation[],
    scope: Scope,
    mayBeNone = false,
  ): readonly Citation[] {
    const { source, passage, paraphrase, doubtful } = given;
    const beside = (["passage", "paraphrase", "doubtful"] as const).find(
      (field) => given[field] !== undefined,
    );
    let citations: readonly Citation[];
    if (beside === undefined) citations = this.#citations(source, inherited, inside(scope, "source"));
    else if (source !== undefined && typeof source !== "string") {
      this.#issue(
        scope,
        "field-conflict",
        `\`${beside}\` stands beside several sources, or beside a citation in full.`,
        given[beside],
        `Move \`${beside}\` to the source that it belongs to: \`source: [{ source: ..., ${beside}: ... }]\`.`,
        [beside],
      );
      citations = this.#citations(source, inherited, inside(scope, "source"));
    } else {
      const of = source ?? inherited[0]?.source;
      const fields = {
        ...(passage === undefined ? {} : { passage }),
        ...(paraphrase === undefined ? {} : { paraphrase }),
        ...(doubtful === undefined ? {} : { doubtful }),
      };
      // What is inherited is a source that is known already.
      const id =
        of === undefined ? null : source === undefined ? of : this.#sourceId(source, inside(scope, "source"));
      citations =
        id === null
          ? []
          : [this.#citation({ source: id, ...fields }, scope)].flatMap((c) => (c === null ? [] : [c]));
    }
    if (citations.length === 0 && !mayBeNone && !this.#log.isRefused(scope.at))
      this.#issue(
        scope,
        "source-missing",
        "This fact has no source.",
        undefined,
        "Add `source` to it, to its record, or to the dataset.",
        ["source"],
      );
    return citations;
  }

  // -------------------------------------------------------------------------------------------- facts
  #factId(owner: string, key: string | undefined, made: string, scope: Scope): string {
    const base = `${owner}/${key ?? (slug(made) || "fact")}`;
    if (!this.#factIds.has(base)) {
      this.#factIds.set(base, 1);
      return base;
    }
    if (key !== undefined)
      this.#issue(
        scope,
        "id-taken",
        `The key \`${key}\` is taken: two facts of \`${owner}\` would have the id \`${base}\`.`,
        key,
        "Give one of them another key.",
        ["key"],
      );
    let n = this.#factIds.get(base) ?? 1;
    let id: string;
    do id = `${base}-${++n}`;
    while (this.#factIds.has(id));
    this.#factIds.set(base, n);
    this.#factIds.set(id, 1);
    return id;
  }
  /** A fact of a record: its head, its plain fields, and those that are given. `date` replaces the one that is written. */
  #fact(
    type: string,
    { id: owner, cited }: Pick<Owner, "id" | "cited">,
    given: FactInput,
    what: string,
    scope: Scope,
    own: Readonly<Record<string, unknown>>,
    date: string | null = dateOf(given.date),
    key: string | undefined = given.key,
  ): Readonly<Record<string, unknown>> {
    const id = this.#factId(owner, key, date === null ? what : `${what}-${date}`, scope);
    const fact = this.#read(type, given, scope, {
      id,
      date,
      citations: this.#cite(given, cited, scope),
      ...own,
    });
    this.#places.set(fact, scope.at);
    return fact;
  }

  // -------------------------------------------------------------------------------------------- records
  #party(id: string, given: PartyDetails, scope: Scope): Party {
    const open = given.members?.at(-1) === "...";
    if (open && given.complete === true)
      this.#issue(
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
    return this.#read("Party", given, scope, {
      id,
      names: this.#textOrNull(given.name) ?? { und: id },
      members,
    }) as unknown as Party;
  }
  #indicator(id: string, given: NonNullable<DatasetInput["indicators"]>[string], scope: Scope): void {
    const indicator = this.#read("Indicator", given, scope, { id }) as unknown as Indicator;
    this.#indicators.set(id, indicator);
    this.#places.set(indicator, scope.at);
    for (const [i, value] of (given.observations ?? []).entries()) {
      const at = inside(scope, "observations", i);
      if (this.#log.isRefused(at.at)) continue;
      const dimensions = {
        ...(value.party === undefined ? {} : { party: value.party }),
        ...value.dimensions,
      };
      const what = Object.values(dimensions).join("-");
      const observation = this.#fact("Observation", { id, cited: this.#top }, value, what, at, {
        indicator: id,
        dimensions,
        value: value.value === null ? null : this.#range(value.value, inside(at, "value")),
      }) as unknown as Observation;
      if (!this.#log.isRefused(at.at)) this.#observations.set(observation.id, observation);
    }
  }

  /** A commitment in full. Where its place is refused afterwards, it is not to be used. */
  commitment(given: CommitmentInput, { at }: Scope): Commitment {
    const id = this.#commitmentId(given, at);
    const scope: Scope = { at, record: id };
    const named = given.instrument === undefined ? undefined : this.#instrumentOf(given.instrument, scope);
    const instrument: InstrumentInput | undefined =
      named === undefined ? undefined : this.#input.instruments?.[named];
    const cited = this.#cite(
      given,
      instrument === undefined
        ? this.#top
        : this.#cite(
            instrument,
            this.#top,
            { at: ["instruments", named ?? ""], record: named ?? null },
            true,
          ),
      scope,
    );
    const parties = this.#roles(given, instrument, scope);
    const owner: Owner = {
      id,
      scope,
      cited,
      committing: parties.flatMap(({ party, role }) => (role === "commits" ? [party] : [])),
    };
    const madeOn = given.madeOn === undefined ? dateOf(instrument?.date) : dateOf(given.madeOn);
    const claims = this.#claims(owner, given, instrument, madeOn);
    const criteria = this.#criteria(owner, given, instrument, madeOn);
    const history = this.#history(owner, given);
    const ratings = (given.ratings ?? []).map(
      (one, i) =>
        this.#fact(
          "Rating",
          owner,
          one,
          `${one.scheme}-${one.code}`,
          inside(scope, "ratings", i),
          {},
        ) as unknown as Rating,
    );
    const relations = (Object.keys(relationFields) as (keyof typeof relationFields)[]).flatMap((field) =>
      listOf(given[field]).map((to): Relation => ({ type: relationFields[field], to })),
    );
    relations.sort((a, b) => relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type));
    const commitment = this.#read("Commitment", given, scope, {
      id,
      instrument: named ?? null,
      parties,
      domains: listOf(given.domain === undefined ? instrument?.domain : given.domain),
      criteria,
      claims,
      history,
      ratings,
      relations,
      reviewedOn: given.reviewedOn ?? this.#input.reviewedThrough,
      madeOn: claims[0]?.date ?? null,
      status: "unknown",
      targetYear: null,
    }) as unknown as Commitment;
    this.#places.set(commitment, at);
    return commitment;
  }
  #commitmentId(given: CommitmentInput, at: Place): string {
    const key = typeof at[1] === "string" ? at[1] : undefined;
    if (key !== undefined && given.id !== undefined && given.id !== key)
      this.#issue(
        { at, record: key },
        "field-conflict",
        `Its key is \`${key}\`, and its \`id\` is \`${given.id}\`.`,
        given.id,
        "Take `id` out, or write the same.",
        ["id"],
      );
    const stated = key ?? given.id;
    const title = typeof given.title === "string" ? given.title : (Object.values(given.title)[0] ?? "");
    const base = stated ?? (slug(title) || "commitment");
    if (!this.#ids.has(base)) {
      this.#ids.set(base, 1);
      return base;
    }
    if (stated !== undefined)
      this.#issue(
        { at, record: stated },
        "id-taken",
        `The id \`${stated}\` is taken by another commitment.`,
        stated,
        "Give one of them another id.",
        ["id"],
      );
    let n = this.#ids.get(base) ?? 1;
    let id: string;
    do id = `${base}-${++n}`;
    while (this.#ids.has(id));
    this.#ids.set(base, n);
    this.#ids.set(id, 1);
    return id;
  }
  #instrumentOf(id: string, scope: Scope): string | undefined {
    if (this.#instruments.has(id)) return id;
    const at = inside(scope, "instrument");
    if (this.#log.isRefused(["instruments", id])) {
      this.#log.refuse(at.at, at.record, `The instrument \`${id}\` is refused.`, id);
      return undefined;
    }
    const near = this.#names.idOf("instrument", id) ?? this.#log.nearest(id, [...this.#instruments.keys()]);
    this.#issue(
      at,
      "reference-missing",
      `There is no instrument \`${id}\`.`,
      id,
      near === null ? "Add it to `instruments`." : `Did you mean \`${near}\`?`,
    );
    return undefined;
  }
  #roles(
    given: CommitmentInput,
    instrument: InstrumentInput | undefined,
    scope: Scope,
  ): Commitment["parties"] {
    const others = given.parties ?? {};
    if (given.party !== undefined && others.commits !== undefined)
      this.#issue(
        scope,
        "field-conflict",
        "Who commits stands in `party` and in `parties`.",
        undefined,
        "Keep `party`.",
        ["parties", "commits"],
      );
    const commits = given.party ?? others.commits ?? instrument?.party;
    return roles.flatMap((role: Role) =>
      listOf(role === "commits" ? commits : others[role]).map((party) => ({ party, role })),
    );
  }

  /** The row makes the first claim, unless it says nothing of one and others are listed. */
  #claims(
    owner: Owner,
    given: CommitmentInput,
    instrument: InstrumentInput | undefined,
    madeOn: string | null,
  ): readonly Claim[] {
    const listed = given.claims;
    const own =
      given.firmness !== undefined ||
      given.formallyAnnounced !== undefined ||
      typeof given.madeOn === "string" ||
      typeof given.madeOn === "number";
    const fromRow =
      listed === undefined ||
      listed.length === 0 ||
      own ||
      (given.madeOn === undefined && instrument !== undefined);
    const claims: Claim[] = [];
    const add = (claim: ClaimInput, what: string, scope: Scope, date: string | null): void => {
      claims.push(this.#fact("Claim", owner, claim, what, scope, {}, date) as unknown as Claim);
    };
    if (fromRow) {
      const firmness = given.firmness ?? instrument?.firmness;
      const formallyAnnounced = given.formallyAnnounced ?? instrument?.formallyAnnounced;
      const attribution = given.attribution ?? instrument?.attribution;
      const statedBy = given.statedBy ?? instrument?.statedBy;
      const row: ClaimInput = {
        key: "made",
        ...(firmness === undefined ? {} : { firmness }),
        ...(formallyAnnounced === undefined ? {} : { formallyAnnounced }),
        ...(attribution === undefined ? {} : { attribution }),
        ...(statedBy === undefined ? {} : { statedBy }),
        ...(given.sourceCode === undefined ? {} : { sourceCode: given.sourceCode }),
      };
      add(row, "made", owner.scope, madeOn);
    } else {
      const field = (["statedBy", "attribution", "sourceCode"] as const).find(
        (one) => given[one] !== undefined,
      );
      if (field !== undefined)
        this.#issue(
          owner.scope,
          "field-conflict",
          `\`${field}\` is of the row's own claim, and the row makes none beside \`claims\`.`,
          undefined,
          `Move \`${field}\` to the claim that it belongs to, or add \`madeOn\` or \`firmness\`.`,
          [field],
        );
    }
    for (const [i, claim] of (listed ?? []).entries())
      add(claim, claim.firmness ?? "claim", inside(owner.scope, "claims", i), dateOf(claim.date));
    return claims;
  }

  #criteria(
    owner: Owner,
    given: CommitmentInput,
    instrument: InstrumentInput | undefined,
    madeOn: string | null,
  ): readonly Criterion[] {
    const { scope } = owner;
    const rowDue = given.due === undefined ? (given.targetYear ?? instrument?.due) : (given.due ?? undefined);
    if (given.due !== undefined && given.targetYear !== undefined)
      this.#issue(
        scope,
        "field-conflict",
        "`due` and `targetYear` say the same thing.",
        given.targetYear,
        "Keep `due`.",
        ["targetYear"],
      );
    const numbered =
      given.indicator !== undefined ||
      [...Object.keys(comparisons), ...changes, "baseline", "dimensions", "valueIn"].some((field) =>
        Object.hasOwn(given, field),
      );
    const inputs: readonly (readonly [string, CriterionInput, Scope])[] =
      given.criteria === "none"
        ? []
        : given.criteria === undefined
          ? [["main", {}, scope]]
          : Object.entries(given.criteria).map(([key, one]) => [
              key,
              typeof one === "string" ? { text: one } : one,
              inside(scope, "criteria", key),
            ]);
    const finals = inputs.filter(([, { stage }]) => stage !== "interim");
    if (inputs.length > 0 && finals.length === 0)
      this.#issue(
        scope,
        "no-final-criterion",
        "All criteria are interim.",
        undefined,
        "Leave `stage` out of the last one.",
        ["criteria"],
      );
    if (numbered && (finals.length !== 1 || finals[0]?.[1].indicator !== undefined))
      this.#issue(
        scope,
        "target-without-criterion",
        `The number of the row belongs to no criterion: there are ${finals.length === 1 ? "a number at its own" : finals.length} final ones.`,
        given.indicator,
        "Write the number at the criterion that it belongs to.",
        ["indicator"],
      );
    return inputs.map(([key, { text, stage, condition, revisions, ...first }, at]): Criterion => {
      const final = stage !== "interim";
      const term = this.#term(
        owner,
        first,
        first.key ?? `${key}-term`,
        at,
        madeOn,
        given,
        final ? rowDue : undefined,
        final && numbered ? given : undefined,
      );
      const later = (revisions ?? []).flatMap((one, i) =>
        this.#term(
          owner,
          one,
          one.key ?? `${key}-term-${i + 2}`,
          inside(at, "revisions", i),
          madeOn,
          given,
          undefined,
          undefined,
        ),
      );
      const criterion: Criterion = {
        id: key,
        text: this.#textOrNull(text),
        stage: stage ?? "final",
        condition: this.#textOrNull(condition),
        terms: [...term, ...later],
      };
      this.#places.set(criterion, at.at);
      return criterion;
    });
  }
  /** A term; none where nothing is asked and no key says that it is one. */
  #term(
    owner: Owner,
    given: TermInput,
    key: string,
    scope: Scope,
    madeOn: string | null,
    row: CommitmentInput,
    rowDue: DueInput | undefined,
    rowTarget: TargetInput | undefined,
  ): readonly Term[] {
    const written = given.due === undefined ? rowDue : (given.due ?? undefined);
    const fromRow = given.due === undefined && rowDue !== undefined;
    const dueScope = fromRow
      ? inside(
          owner.scope,
          row.due !== undefined ? "due" : row.targetYear !== undefined ? "targetYear" : "instrument",
        )
      : inside(scope, "due");
    const target =
      this.#target(given, owner.committing, scope) ??
      (rowTarget === undefined ? null : this.#target(rowTarget, owner.committing, owner.scope));
    if (written === undefined && target === null && given.key === undefined) return [];
    const due = written === undefined ? null : this.#due(written, dueScope);
    if (due !== null) this.#checkDue(due, dueScope);
    // A due date of the row can have a source of its own.
    const evidence: CitingInput =
      fromRow && typeof written === "object" && !("kind" in written) ? written : {};
    const { source, passage, paraphrase, doubtful } = evidence;
    const cited: CitingInput = {
      ...(source === undefined ? {} : { source }),
      ...(passage === undefined ? {} : { passage }),
      ...(paraphrase === undefined ? {} : { paraphrase }),
      ...(doubtful === undefined ? {} : { doubtful }),
    };
    const ownDue =
      !fromRow && typeof written === "object" && written !== null && !("kind" in written) ? written : {};
    const whole: TermInput = { ...cited, ...citingOf(ownDue), ...given };
    const date = given.date === undefined ? madeOn : dateOf(given.date);
    const parties = listOf(given.party);
    return [
      this.#fact(
        "Term",
        owner,
        whole,
        key,
        scope,
        { due, target, expires: given.expires ?? row.expires ?? false, parties },
        date,
        key,
      ) as unknown as Term,
    ];
  }
  #checkDue(due: Due, scope: Scope): void {
    if (
      due.kind === "date" &&
      (due.timing === "throughout" || due.timing === "total") &&
      /^(\.\.)?\//.test(due.date)
    )
      this.#issue(
        scope,
        "total-without-first-day",
        `What is to hold ${due.timing === "total" ? "in total" : "throughout"} has no first day.`,
        due.date,
        `Write the first day: \`${due.timing} 2024/2030\`.`,
      );
    if (due.kind !== "after-event" || this.#events.has(due.event)) return;
    if (this.#log.isRefused(["events", due.event])) {
      this.#log.refuse(scope.at, scope.record, `The event \`${due.event}\` is refused.`, due.event);
      return;
    }
    const near =
      this.#names.idOf("event", due.event) ?? this.#log.nearest(due.event, [...this.#events.keys()]);
    this.#issue(
      scope,
      "reference-missing",
      `There is no event \`${due.event}\`.`,
      due.event,
      near === null ? "Add it to `events`." : `Did you mean \`${near}\`?`,
    );
  }
  #target(given: TargetInput, committing: readonly string[], scope: Scope): Target | null {
    const stated = [...Object.keys(comparisons), ...changes].filter(
      (field) => given[field as keyof TargetInput] !== undefined,
    ) as (keyof typeof comparisons | (typeof changes)[number])[];
    const field = stated[0];
    const { indicator } = given;
    if (indicator === undefined) {
      const other =
        field ?? (["baseline", "dimensions", "valueIn"] as const).find((one) => given[one] !== undefined);
      if (other !== undefined)
        this.#issue(
          scope,
          "target-without-number",
          `\`${other}\` is of a number, and no \`indicator\` says of what.`,
          undefined,
          "Add `indicator`, and list it under `indicators`.",
          ["indicator"],
        );
      return null;
    }
    if (field === undefined || stated.length > 1) {
      const message =
        field === undefined
          ? `The indicator \`${indicator}\` has no number to reach.`
          : `There are two numbers to reach: ${stated.map((one) => `\`${one}\``).join(" and ")}.`;
      this.#issue(
        scope,
        "target-without-number",
        message,
        stated.length,
        field === undefined
          ? "Add one of atLeast, atMost, moreThan, lessThan, equal, between, reduceBy, increaseBy."
          : "Keep one of them, or make two criteria.",
        [stated[1] ?? "indicator"],
      );
      return null;
    }
    const baseline =
      given.baseline === undefined ? null : this.#baseline(given.baseline, inside(scope, "baseline"));
    const byParty =
      this.#indicators.get(indicator)?.dimensions.includes("party") === true &&
      committing.length === 1 &&
      given.dimensions?.["party"] === undefined;
    const dimensions = Object.fromEntries(
      Object.entries({ ...(byParty ? { party: committing[0] as string } : {}), ...given.dimensions }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      ),
    );
    const value = this.#range(given[field] as RangeInput, inside(scope, field));
    if (field === "reduceBy" || field === "increaseBy") {
      if (given.valueIn !== undefined)
        this.#issue(
          scope,
          "field-conflict",
          `\`${field}\` is in per cent of the baseline already.`,
          given.valueIn,
          "Take `valueIn` out.",
          ["valueIn"],
        );
      const percent = (x: number | null, sign: 1 | -1): number | null =>
        x === null ? null : exactly(100 + sign * x);
      const changed =
        field === "reduceBy"
          ? { min: percent(value.max, -1), max: percent(value.min, -1) }
          : { min: percent(value.min, 1), max: percent(value.max, 1) };
      return {
        indicator,
        dimensions,
        comparator: field === "reduceBy" ? "at-most" : "at-least",
        value: changed,
        valueIn: "percent-of-baseline",
        baseline,
      };
    }
    return {
      indicator,
      dimensions,
      comparator: comparisons[field],
      value,
      valueIn: given.valueIn ?? "unit",
      baseline,
    };
  }
  /** "211 in 2022-11", "2013", "BAU 2030", the id of an observation, or the fields. */
  #baseline(given: NonNullable<TargetInput["baseline"]>, scope: Scope): Baseline {
    if (typeof given === "object") return this.#read("Baseline", given, scope, {}) as unknown as Baseline;
    const text = typeof given === "number" ? String(given) : given.trim();
    const historical = (date: string | null, value: Range | null, observation: string | null): Baseline => ({
      kind: "historical",
      date,
      value,
      observation,
    });
    const projected = /^BAU(?: (\S+))?$/.exec(text);
    if (projected !== null && (projected[1] === undefined || isEdtf(projected[1])))
      return { kind: "business-as-usual", date: projected[1] ?? null, value: null, observation: null };
    const observation = this.#observations.get(text);
    if (observation !== undefined) return historical(observation.date, observation.value, observation.id);
    const valued = /^(\S.*?) in (\S+)$/.exec(text);
    const value = valued === null ? null : readRange(valued[1]!);
    if (valued !== null && value !== null && isEdtf(valued[2]!)) return historical(valued[2]!, value, null);
    if (isEdtf(text)) return historical(text, null, null);
    const near = text.includes("/") ? this.#log.nearest(text, [...this.#observations.keys()]) : null;
    this.#issue(
      scope,
      text.includes("/") ? "reference-missing" : "not-a-date",
      text.includes("/")
        ? `There is no observation \`${text}\`.`
        : `${JSON.stringify(text.slice(0, 60))} is no baseline.`,
      text,
      near === null
        ? 'Write "211 in 2022-11", "2013", "BAU 2030", or the id of an observation.'
        : `Did you mean \`${near}\`?`,
    );
    return historical(null, null, null);
  }

  #history(owner: Owner, given: CommitmentInput): readonly HistoryEntry[] {
    const entries = (given.history ?? []).map((entry, i) =>
      this.#historyEntry(owner, entry, inside(owner.scope, "history", i)),
    );
    if (given.status === undefined) {
      const field = (["statusDate", "statusAsOf"] as const).find(
        (one) => given[one] !== undefined && given[one] !== null,
      );
      if (field !== undefined)
        this.#issue(
          owner.scope,
          "field-missing",
          `\`${field}\` is of a \`status\`, and there is none.`,
          given[field],
          "Add `status`.",
          ["status"],
        );
      return entries;
    }
    const published = this.#sources.get(owner.cited[0]?.source ?? "")?.published ?? undefined;
    const asOf = given.statusAsOf === undefined ? published : (given.statusAsOf ?? undefined);
    const common = {
      ...(given.statusDate === undefined ? {} : { date: given.statusDate }),
      ...(asOf === undefined ? {} : { observedUntil: asOf }),
    };
    const rows: readonly HistoryInput[] =
      typeof given.status === "string"
        ? [{ key: "row-status", status: given.status, ...common }]
        : Object.entries(given.status).map(([party, status]) => ({
            key: `row-status-${party}`,
            status,
            party,
            ...common,
          }));
    return [...entries, ...rows.map((row) => this.#historyEntry(owner, row, owner.scope))];
  }
  #historyEntry(owner: Owner, given: HistoryInput, scope: Scope): HistoryEntry {
    const event = given.event === undefined ? undefined : this.#events.get(given.event);
    if (given.event !== undefined && event === undefined)
      this.#checkDue({ kind: "after-event", event: given.event, within: "P1D" }, inside(scope, "event"));
    const date = given.date === undefined ? (event?.date ?? null) : dateOf(given.date);
    const text = given.text === undefined ? (event?.title ?? null) : this.#textOrNull(given.text);
    const cited = given.source === undefined && event !== undefined ? event.citations : owner.cited;
    return this.#fact(
      "HistoryEntry",
      { id: owner.id, cited },
      given,
      given.status ?? "step",
      scope,
      { text, occurrence: dateOf(given.occurrence) },
      date,
    ) as unknown as HistoryEntry;
  }
}

/** The citing fields of a due date, which become those of its term. */
function citingOf(given: object): CitingInput {
  const fields = given as CitingInput;
  return {
    ...(fields.source === undefined ? {} : { source: fields.source }),
    ...(fields.passage === undefined ? {} : { passage: fields.passage }),
    ...(fields.paraphrase === undefined ? {} : { paraphrase: fields.paraphrase }),
    ...(fields.doubtful === undefined ? {} : { doubtful: fields.doubtful }),
  };
}
/** The base itself, or the first of base-2, base-3, … that is free. */
function unique(base: string, taken: (id: string) => boolean): string {
  let id = base;
  for (let n = 2; taken(id); n++) id = `${base}-${n}`;
  return id;
}

/** Names of full fields in the light form, where they differ. */
const lightNames: ReadonlyMap<string, string> = new Map(
  Object.values(conversions).flatMap((fields) =>
    fields.flatMap(({ name, light }) => (light !== null && light !== name ? [[name, light] as const] : [])),
  ),
);
/** The place in the light form of a place in the full dataset, as near as there is one. */
export function lightPlace(dataset: Dataset, path: Place, places: ReadonlyMap<object, Place>): Place {
  let value: unknown = dataset;
  let at: Place = [];
  let rest = 0;
  for (const [i, key] of path.entries()) {
    if (typeof value !== "object" || value === null) break;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
    const place = typeof value === "object" && value !== null ? places.get(value) : undefined;
    if (place === undefined) continue;
    at = place;
    rest = i + 1;
  }
  return [
    ...at,
    ...path.slice(rest).map((key) => (typeof key === "string" ? (lightNames.get(key) ?? key) : key)),
  ];
}
/** The id of the record at a path of a full dataset. */
export function recordOf(dataset: Dataset, path: Place): string | null {
  const record = (
    dataset as unknown as Readonly<
      Record<string, readonly { readonly id?: string; readonly from?: string }[]>
    >
  )[path[0] as string]?.[path[1] as number];
  return record?.id ?? record?.from ?? null;
}
