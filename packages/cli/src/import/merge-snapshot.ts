import { isDeepStrictEqual } from "node:util";
import { assess, type CommitmentInput, type Dataset, type DatasetInput } from "@policytrack/core";
import { parseDue } from "@policytrack/core/schema";
import { CommandError } from "../command-error.ts";
import { type EntryPlace, RecordEditor } from "../edit/record-editor.ts";
import type { Snapshot } from "./apply-mapping.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a later snapshot of a sheet did to a record. */
export interface SnapshotChanges {
  readonly added: readonly string[];
  /** By commitment: what is said otherwise now. */
  readonly changed: ReadonlyMap<string, readonly string[]>;
  readonly unchanged: number;
  /** Rows of earlier snapshots that this one does not have. */
  readonly absent: readonly string[];
}

/** Fields of a criterion's term that a sheet can change. */
const termFields = [
  "due",
  "indicator",
  "atLeast",
  "atMost",
  "moreThan",
  "lessThan",
  "equal",
  "between",
  "reduceBy",
  "increaseBy",
  "baseline",
] as const;

/** Fields that are no facts: the newest word stands. */
const editorial = ["title", "summary", "party", "domain", "condition", "extra"] as const;

/**
 * Adds a later snapshot of a sheet to the record that earlier ones made. What changed becomes dated facts on the same commitments,
 * known by their upstream ids; nothing that was recorded is taken away. So a sheet that overwrites its cells gets a history.
 *
 * @param before The record as it is, checked; null where it has errors.
 */
export function mergeSnapshot(
  editor: RecordEditor,
  before: Dataset | null,
  { input, scheme }: { readonly input: DatasetInput; readonly scheme: string },
  snapshot: Snapshot,
): SnapshotChanges {
  return new Merge(editor, before, scheme, snapshot).run(input);
}

class Merge {
  readonly #editor: RecordEditor;
  readonly #snapshot: Snapshot;
  readonly #scheme: string;
  /** Commitments whose due day has passed without a report, as the record stands. */
  readonly #unreported: ReadonlySet<string>;

  constructor(editor: RecordEditor, before: Dataset | null, scheme: string, snapshot: Snapshot) {
    this.#editor = editor;
    this.#snapshot = snapshot;
    this.#scheme = scheme;
    const assessed = before === null ? [] : assess(before, { on: snapshot.day }).commitments;
    this.#unreported = new Set(
      assessed
        .filter(({ possibleTimeliness }) => possibleTimeliness.includes("unreported"))
        .map(({ id }) => id),
    );
  }

  run(input: DatasetInput): SnapshotChanges {
    const { source, day } = this.#snapshot;
    if (this.#editor.ids("sources").includes(source.id))
      throw new CommandError(
        `${this.#editor.name} has the sheet as of ${day} already (source ${source.id}). Name another day: --on`,
      );
    const known = this.#byUpstreamId();
    this.#editor.add("sources", source.id, source.fields);
    for (const list of ["parties", "domains", "sources"] as const) {
      const known = new Set(this.#editor.ids(list));
      this.#editor.addAll(
        list,
        Object.fromEntries(Object.entries(input[list] ?? {}).filter(([id]) => !known.has(id))),
      );
    }
    this.#indicators(input);
    const added: string[] = [];
    const changed = new Map<string, readonly string[]>();
    const seen = new Set<string>();
    let unchanged = 0;
    for (const [id, commitment] of Object.entries(
      input.commitments as Readonly<Record<string, CommitmentInput>>,
    )) {
      const upstream = upstreamId(commitment as unknown as Fields, this.#scheme);
      const found =
        upstream === null
          ? this.#editor.find("commitments", id) === null
            ? undefined
            : id
          : known.get(upstream);
      if (found === undefined) {
        added.push(this.#add(id, commitment));
        continue;
      }
      seen.add(found);
      const what = this.#update(found, commitment as unknown as Fields);
      if (what.length === 0) unchanged++;
      else changed.set(found, what);
    }
    if (String(this.#editor.head("reviewedThrough") ?? "") < day)
      this.#editor.setHead("reviewedThrough", day);
    const absent = [...known.values()].filter((id) => !seen.has(id));
    return { added, changed, unchanged, absent };
  }

  #byUpstreamId(): ReadonlyMap<string, string> {
    const known = new Map<string, string>();
    for (const id of this.#editor.ids("commitments")) {
      const upstream = upstreamId(fieldsOf(this.#editor.entry("commitments", id)), this.#scheme);
      if (upstream !== null) known.set(upstream, id);
    }
    return known;
  }

  #add(base: string, { draft = false, ...commitment }: CommitmentInput): string {
    let id = base;
    for (let n = 2; this.#editor.find("commitments", id) !== null; n++) id = `${base}-${n}`;
    // The record's own source is that of an earlier snapshot.
    this.#editor.add(
      "commitments",
      id,
      { ...commitment, source: commitment.source ?? this.#snapshot.source.id },
      { draft },
    );
    return id;
  }

  #update(id: string, now: Fields): readonly string[] {
    const place = this.#editor.find("commitments", id);
    if (place === null) return [];
    const before = fieldsOf(this.#editor.at(place));
    return [
      ...this.#status(id, place, before, now),
      ...this.#firmness(place, before, now),
      ...this.#terms(place, before, now),
      ...this.#rating(place, before, now),
      ...editorial.flatMap((field) => {
        if (now[field] === undefined || isDeepStrictEqual(now[field], before[field])) return [];
        this.#editor.set(RecordEditor.within(place, field), now[field]);
        return [field];
      }),
    ];
  }

  /** A new status is a fact of a day between the two snapshots, unless the sheet says which. */
  #status(id: string, place: EntryPlace, before: Fields, now: Fields): readonly string[] {
    const [entry] = listOf(now["history"]).map(fieldsOf);
    if (entry === undefined || entry["status"] === undefined) return [];
    const last = listOf(before["history"])
      .map(fieldsOf)
      .findLast((one) => one["status"] !== undefined);
    const isSame =
      last?.["status"] === entry["status"] && (entry["date"] === undefined || entry["date"] === last["date"]);
    // That it is still so is news once the due day has passed.
    if (isSame && !this.#unreported.has(id)) return [];
    const seen = String(last?.["observedUntil"] ?? last?.["date"] ?? "");
    const isBetween =
      !isSame && entry["date"] === undefined && /^\d{4}-\d\d-\d\d$/.test(seen) && seen < this.#snapshot.day;
    this.#editor.append(RecordEditor.within(place, "history"), {
      ...(isBetween ? { date: `${seen}/${this.#snapshot.day}` } : {}),
      ...entry,
    });
    return [
      isSame
        ? `status still ${String(entry["status"])}`
        : `status ${String(last?.["status"] ?? "none")} → ${String(entry["status"])}`,
    ];
  }

  #firmness(place: EntryPlace, before: Fields, now: Fields): readonly string[] {
    const { firmness } = now;
    if (firmness === undefined) return [];
    const last = [before, ...listOf(before["claims"]).map(fieldsOf)].findLast(
      (one) => one["firmness"] !== undefined,
    )?.["firmness"];
    if (last === firmness) return [];
    this.#editor.append(RecordEditor.within(place, "claims"), {
      date: this.#snapshot.day,
      firmness,
      source: this.#snapshot.source.id,
    });
    return [`firmness ${String(last ?? "not stated")} → ${String(firmness)}`];
  }

  /** Due date and number, of the commitment itself and of the step on the way. */
  #terms(place: EntryPlace, before: Fields, now: Fields): readonly string[] {
    if (now["criteria"] === "none") return [];
    if (before["criteria"] === "none") {
      // It said that there was no such commitment; now there is one, from this day on.
      const term = this.#dated(termOf(now, "main"));
      this.#editor.set(RecordEditor.within(place, "criteria"), { main: term });
      return ["a commitment, where there was none"];
    }
    return ["main", "interim"].flatMap((key) => {
      const after = termOf(now, key);
      if (Object.keys(after).length === 0) return [];
      const criterion = fieldsOf(fieldsOf(before["criteria"])[key]);
      const latest = fieldsOf(listOf(criterion["revisions"]).at(-1) ?? termOf(before, key));
      if (sameTerm(after, latest)) return [];
      const isNew = key === "interim" && Object.keys(criterion).length === 0;
      if (isNew)
        this.#editor.set(RecordEditor.within(place, "criteria", key), {
          stage: "interim",
          ...this.#dated(after),
        });
      else this.#editor.append(RecordEditor.within(place, "criteria", key, "revisions"), this.#dated(after));
      return [`${key === "main" ? "due" : "interim due"} ${textOf(latest)} → ${textOf(after)}`];
    });
  }

  #dated(term: Fields): Fields {
    return { ...term, date: this.#snapshot.day, source: this.#snapshot.source.id };
  }

  #rating(place: EntryPlace, before: Fields, now: Fields): readonly string[] {
    const [rating] = listOf(now["ratings"]).map(fieldsOf);
    if (rating === undefined) return [];
    const last = listOf(before["ratings"])
      .map(fieldsOf)
      .findLast((one) => one["scheme"] === rating["scheme"]);
    if (last?.["code"] === rating["code"]) return [];
    this.#editor.append(RecordEditor.within(place, "ratings"), {
      ...rating,
      source: this.#snapshot.source.id,
    });
    return [`rating ${String(last?.["code"] ?? "none")} → ${String(rating["code"])}`];
  }

  #indicators(input: DatasetInput): void {
    for (const [id, given] of Object.entries(input.indicators ?? {})) {
      const place = this.#editor.find("indicators", id);
      const cite = (one: object): Fields => ({ ...one, source: this.#snapshot.source.id });
      if (place === null) {
        this.#editor.add("indicators", id, {
          ...given,
          ...(given.observations === undefined ? {} : { observations: given.observations.map(cite) }),
        });
        continue;
      }
      const written = listOf(fieldsOf(this.#editor.at(place))["observations"]).map(fieldsOf);
      const keyOf = (one: Fields): string =>
        JSON.stringify([String(one["date"]), one["party"] ?? null, one["dimensions"] ?? null]);
      // The newest value of each period.
      const values = new Map(written.map((one) => [keyOf(one), one["value"]]));
      for (const observation of given.observations ?? [])
        if (values.get(keyOf(observation as unknown as Fields)) !== observation.value)
          this.#editor.append(RecordEditor.within(place, "observations"), cite(observation));
    }
  }
}

/** Due date and number of the row, or of its criterion. */
function termOf(row: Fields, key: string): Fields {
  const criterion = fieldsOf(fieldsOf(row["criteria"])[key]);
  const source = key === "main" ? { ...row, ...criterion } : criterion;
  return Object.fromEntries(
    termFields.flatMap((field) => (source[field] === undefined ? [] : [[field, source[field]]])),
  );
}

function sameTerm(a: Fields, b: Fields): boolean {
  const plain = (term: Fields): unknown => {
    const due =
      typeof term["due"] === "string" || typeof term["due"] === "number"
        ? parseDue(String(term["due"]))
        : term["due"];
    return {
      ...Object.fromEntries(termFields.map((field) => [field, term[field] ?? null])),
      due: due ?? null,
    };
  };
  return isDeepStrictEqual(plain(a), plain(b));
}

function textOf(term: Fields): string {
  const { due } = term;
  const besides = new Set(["due", "indicator", "baseline"]);
  const number = Object.entries(term).find(
    ([field]) => (termFields as readonly string[]).includes(field) && !besides.has(field),
  );
  return [
    String(due ?? "not stated"),
    ...(number === undefined ? [] : [`(${number[0]} ${String(number[1])})`]),
  ].join(" ");
}

function upstreamId(row: Fields, scheme: string): string | null {
  const id = fieldsOf(row["identifiers"])[scheme];
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
