import { fits, isDate } from "../model/formats.ts";
import type {
  Citation,
  CitationInput,
  CitingInput,
  FactInput,
  OneOrMore,
  Passage,
  PassageInput,
  Source,
  SourceDetails,
  SourceInput,
} from "../model/types.ts";
import { dateOf, type Full, type FullType, listOf, type Reading } from "./reading.ts";
import { inside, type Scope } from "./scope.ts";
import { dateFault } from "./check-text.ts";
import { recordPlace } from "./issue-log.ts";
import { slug } from "./slug.ts";

/** "example.org/plan 2024-05-10": a host, a path or a date, and no scheme. */
const addressWithoutScheme = /^(?=\S*\/|\S+ )((?:[\w-]+\.)+[a-z]{2,}(\/\S*)?)(?: (\S+))?$/i;

/** Reads sources, citations and the heads of facts. */
export class EvidenceReader {
  readonly #reading: Reading;
  /** The owner whose facts were read last, and their keys, with the number that was added last to make another. */
  #owner = "";
  #keys = new Map<string, number>();
  /** Those of indicators, with which a commitment can share its id. */
  readonly #keysOfIndicators = new Map<string, Map<string, number>>();
  /** What a fact cites if nothing nearer says otherwise. */
  top: readonly Citation[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  source(id: string, given: SourceInput, scope: Scope): Source {
    const fields: SourceDetails = typeof given === "string" ? this.#address(given, scope) : given;
    const title =
      typeof fields.title === "string"
        ? { [fields.language ?? "und"]: fields.title }
        : (fields.title ?? null);
    return this.#reading.read("Source", fields, scope, { id, title });
  }

  /** "URL" or "URL DATE". */
  #address(text: string, scope: Scope): { readonly url?: string; readonly published?: string } {
    const [url = "", published, ...more] = text.trim().split(/\s+/);
    if (!fits.address(url, this.#reading.limits) || more.length > 0)
      this.#reading.issue(
        scope,
        "not-an-address",
        `${JSON.stringify(text.slice(0, 60))} is not an address, or an address and its day of publication.`,
        text,
        "Write it like `https://example.org/plan 2024-05-10`.",
      );
    else if (published !== undefined && !isDate(published))
      this.#reading.issue(
        scope,
        "not-a-date",
        `Behind the address: ${dateFault(published).message}`,
        published,
        dateFault(published).fix,
      );
    else return { url, ...(published === undefined ? {} : { published }) };
    return {};
  }

  /** The sources that something undated names. */
  told({ source }: { readonly source?: OneOrMore<string> }, scope: Scope): readonly string[] {
    return listOf(source).flatMap((one) => this.sourceId(one, inside(scope, "source")) ?? []);
  }

  sourceId(text: string, scope: Scope): string | null {
    if (!text.includes("://")) {
      if (this.#reading.sources.has(text)) return text;
      if (this.#reading.log.isRefusedRecord("sources", text)) {
        this.#reading.log.refuse(scope.at, scope.record, `The source \`${text}\` is refused.`, text);
        return null;
      }
      const [, address, , date] = addressWithoutScheme.exec(text) ?? [];
      if (address !== undefined) {
        const fault = date === undefined || isDate(date) ? null : dateFault(date);
        this.#reading.issue(
          scope,
          "not-an-address",
          `${JSON.stringify(address.slice(0, 60))} is no source on record, and as an address it lacks https://.${fault === null ? "" : ` ${fault.message}`}`,
          text,
          `Write \`https://${address}${date === undefined ? "" : ` ${fault === null ? date : "2024-05-10"}`}\`.`,
        );
        return null;
      }
      const near =
        this.#reading.names.idOf("source", text) ??
        this.#reading.log.nearest(text, [...this.#reading.sources.keys()]);
      this.#reading.issue(
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
    const known = this.#reading.sourceByUrl.get(url);
    if (known !== undefined) {
      if (published !== undefined && published !== known.published)
        this.#reading.issue(
          scope,
          "field-conflict",
          `This address was published ${known.published ?? "on a day that is not stated"} as \`${known.id}\`, and ${published} here.`,
          text,
          `Write \`${known.id}\`, and its day once.`,
        );
      return known.id;
    }
    const base = slug(url.replace(/^https?:\/\/(www\.)?/, "")) || "source";
    const id = unique(
      base,
      (one) => this.#reading.sources.has(one) || this.#reading.log.isRefusedRecord("sources", one),
    );
    const source = this.source(id, { url, ...(published === undefined ? {} : { published }) }, scope);
    this.#reading.sources.set(id, source);
    this.#reading.implied.add(source);
    this.#reading.sourceByUrl.set(url, source);
    this.#reading.places.note(source, scope);
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
      this.#reading.issue(
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
    this.#reading.issue(
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
    const source = this.sourceId(fields.source, typeof given === "string" ? scope : inside(scope, "source"));
    if (source === null) return null;
    const passages = listOf<PassageInput>(fields.passage).map((passage) =>
      this.#passage(passage, inside(scope, "passage")),
    );
    return {
      source,
      passages,
      paraphrase: this.#reading.textOrNull(fields.paraphrase),
      doubtful: fields.doubtful ?? false,
    };
  }

  citations(
    given: OneOrMore<CitationInput> | undefined,
    inherited: readonly Citation[],
    scope: Scope,
  ): readonly Citation[] {
    if (given === undefined) return inherited;
    if (typeof given === "string") {
      const source = this.sourceId(given, scope);
      return source === null ? [] : [{ source, passages: [], paraphrase: null, doubtful: false }];
    }
    const many = Array.isArray(given);
    return listOf<CitationInput>(given).flatMap((one, i) => {
      const citation = this.#citation(one, many ? inside(scope, i) : scope);
      return citation === null ? [] : [citation];
    });
  }

  /** The citations of a thing: its own, or those that it inherits. `mayBeNone` of what is no fact. */
  cite(
    given: CitingInput,
    inherited: readonly Citation[],
    scope: Scope,
    mayBeNone = false,
  ): readonly Citation[] {
    const { source, passage, paraphrase, doubtful } = given;
    const beside =
      passage !== undefined
        ? "passage"
        : paraphrase !== undefined
          ? "paraphrase"
          : doubtful !== undefined
            ? "doubtful"
            : undefined;
    let citations: readonly Citation[];
    if (beside === undefined) citations = this.citations(source, inherited, inside(scope, "source"));
    else if (source !== undefined && typeof source !== "string") {
      this.#reading.issue(
        scope,
        "field-conflict",
        `\`${beside}\` stands beside several sources, or beside a citation in full.`,
        given[beside],
        `Move \`${beside}\` to the source that it belongs to: \`source: [{ source: ..., ${beside}: ... }]\`.`,
        [beside],
      );
      citations = this.citations(source, inherited, inside(scope, "source"));
    } else {
      const of = source ?? inherited[0]?.source;
      const fields = {
        ...(passage === undefined ? {} : { passage }),
        ...(paraphrase === undefined ? {} : { paraphrase }),
        ...(doubtful === undefined ? {} : { doubtful }),
      };
      // What is inherited is a source that is known already.
      const id =
        of === undefined ? null : source === undefined ? of : this.sourceId(source, inside(scope, "source"));
      citations =
        id === null
          ? []
          : [this.#citation({ source: id, ...fields }, scope)].flatMap((c) => (c === null ? [] : [c]));
    }
    if (citations.length > 0 || mayBeNone || this.#reading.log.isRefused(recordPlace(scope.at)))
      return citations;
    if (source === undefined && this.#reading.log.isRefused(["source"]))
      this.#reading.log.refuse(scope.at, scope.record, "The source of the dataset is refused.", undefined);
    else
      this.#reading.issue(
        scope,
        "source-missing",
        "This fact has no source.",
        undefined,
        "Add `source` to it, to its record, or to the dataset.",
        ["source"],
      );
    return citations;
  }

  /** Facts of an owner are read one after another, so that the keys of one are forgotten with the next. */
  #keysOf(owner: string): Map<string, number> {
    if (owner === this.#owner) return this.#keys;
    this.#owner = owner;
    if (this.#reading.indicators.has(owner)) {
      this.#keys = this.#keysOfIndicators.get(owner) ?? new Map<string, number>();
      this.#keysOfIndicators.set(owner, this.#keys);
    } else if (this.#keys.size > 0) this.#keys = new Map();
    return this.#keys;
  }

  #factId(owner: string, key: string | undefined, made: string, scope: Scope): string {
    const keys = this.#keysOf(owner);
    const base = key ?? (slug(made) || "fact");
    if (!keys.has(base)) {
      keys.set(base, 1);
      return `${owner}/${base}`;
    }
    if (key !== undefined)
      this.#reading.issue(
        scope,
        "id-taken",
        `The key \`${key}\` is taken: two facts of \`${owner}\` would have the id \`${owner}/${base}\`.`,
        key,
        "Give one of them another key.",
        ["key"],
      );
    let n = keys.get(base) ?? 1;
    let other: string;
    do other = `${base}-${++n}`;
    while (keys.has(other));
    keys.set(base, n);
    keys.set(other, 1);
    return `${owner}/${other}`;
  }

  /** A fact of a record: its head, its plain fields, and those that are given. `date` replaces the one that is written. */
  fact<K extends FullType>(
    type: K,
    { id: owner, cited }: { readonly id: string; readonly cited: readonly Citation[] },
    given: FactInput,
    what: string,
    scope: Scope,
    own: Readonly<Record<string, unknown>>,
    date: string | null = dateOf(given.date),
    key: string | undefined = given.key,
    citedAt: Scope = scope,
  ): Full<K> {
    const id = this.#factId(owner, key, date === null ? what : `${what}-${date}`, scope);
    const fact = this.#reading.read(type, given, scope, {
      id,
      date,
      citations: this.cite(given, cited, citedAt),
      ...own,
    });
    this.#reading.places.note(fact, scope);
    return fact;
  }
}

/** The base itself, or the first of base-2, base-3, … that is free. */
function unique(base: string, taken: (id: string) => boolean): string {
  let id = base;
  for (let n = 2; taken(id); n++) id = `${base}-${n}`;
  return id;
}
