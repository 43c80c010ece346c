import { isDeepStrictEqual } from "node:util";
import { assess, type Dataset, type Status } from "@policytrack/core";
import { parseDue } from "@policytrack/core/schema";
import { placeInHistory } from "../edit/history-order.ts";
import { type EntryPlace, RecordEditor } from "../edit/record-editor.ts";
import { isOfSheet, type Snapshot } from "./snapshot.ts";
import {
  addressOf,
  changeText,
  type Fields,
  fieldsOf,
  listOf,
  sameTerm,
  termOf,
  termText,
  valueText,
} from "./written-row.ts";

/** Fields that are no facts: the newest word stands. */
const editorial = ["title", "summary", "party", "domain", "condition", "extra"] as const;

/** Fields of what was first said: a later sheet does not change it. */
const first = ["madeOn", "source", "classification", "attribution", "formallyAnnounced", "notes"] as const;

/** Statuses after which nothing is expected: that they still hold is no news. */
const final: ReadonlySet<string> = new Set([
  "delivered",
  "not-delivered",
  "abandoned",
  "superseded",
  "not-applicable",
] satisfies Status[]);

/** Fields that are told where the sheet has emptied them. */
const emptied = ["summary", "party", "domain", "condition", "due", "firmness", "status", ...first] as const;

/** Brings commitments of a record up to the rows of a later sheet. */
export class CommitmentUpdate {
  /** How many commitments have a status that is known to be still so. */
  stillSo = 0;
  /** By commitment: where the sheet differs from the record, and the record was not changed. */
  readonly kept = new Map<string, string[]>();
  readonly #editor: RecordEditor;
  readonly #snapshot: Snapshot;
  /** Fields that the sheet has a column for. */
  readonly #fields: ReadonlySet<string>;
  /** Commitments whose due day has passed without a report, as the record stands. */
  readonly #unreported: ReadonlySet<string>;

  constructor(
    editor: RecordEditor,
    before: Dataset | null,
    { fields, snapshot }: { readonly fields: ReadonlySet<string>; readonly snapshot: Snapshot },
  ) {
    this.#editor = editor;
    this.#snapshot = snapshot;
    this.#fields = fields;
    const assessed = before === null ? [] : assess(before, { on: snapshot.day }).commitments;
    this.#unreported = new Set(
      assessed
        .filter(({ possibleTimeliness }) => possibleTimeliness.includes("unreported"))
        .map(({ id }) => id),
    );
  }

  /** Writes what a row says otherwise, and gives it in words. */
  update(id: string, now: Fields, stated: Fields): readonly string[] {
    const place = this.#editor.find("commitments", id);
    if (place === null) return [];
    const before = fieldsOf(this.#editor.at(place));
    this.#tellKept(id, before, now);
    return [
      ...this.#steps(place, before, now, stated),
      ...this.#status(id, place, before, stated),
      ...this.#firmness(id, place, before, now),
      ...this.#terms(id, place, before, now),
      ...this.#rating(place, before, now),
      ...editorial.flatMap((field) => {
        if (now[field] === undefined || isDeepStrictEqual(now[field], before[field])) return [];
        this.#editor.set(RecordEditor.within(place, field), now[field]);
        return [`${field} ${changeText(before[field], now[field])}`];
      }),
    ];
  }

  /** Tells what the sheet has otherwise or no longer, and the record keeps. */
  #tellKept(id: string, before: Fields, now: Fields): void {
    for (const field of first) {
      const [was, is] =
        field === "source" ? [addressOf(before), addressOf(now)] : [before[field], now[field]];
      if (is !== undefined && !isDeepStrictEqual(is, was))
        this.#keep(id, `${field} ${changeText(was, is)} in the sheet`);
    }
    for (const field of emptied) {
      if (!this.#fields.has(field)) continue;
      const [was, is] = [before, now].map((fields) => this.#filled(fields, field));
      if (was !== undefined && is === undefined)
        this.#keep(id, `${field} ${valueText(was)} is empty in the sheet`);
    }
  }

  #filled(fields: Fields, field: (typeof emptied)[number]): unknown {
    switch (field) {
      case "due":
        return termOf(fields, "main")["due"];
      case "status":
        return listOf(fields["history"])
          .map(fieldsOf)
          .findLast((one) => one["status"] !== undefined)?.["status"];
      case "source":
        return addressOf(fields);
      default:
        return fields[field];
    }
  }

  /** Entries of the history beside the status: those that the record does not have yet. */
  #steps(place: EntryPlace, before: Fields, now: Fields, stated: Fields): readonly string[] {
    const keyOf = ({ date, status, text }: Fields): string =>
      JSON.stringify([date === undefined ? null : String(date), status ?? null, text ?? null]);
    const told = new Set(listOf(before["history"]).map(fieldsOf).map(keyOf));
    const fresh = listOf(now["history"])
      .map(fieldsOf)
      .filter((entry) => keyOf(entry) !== keyOf(stated) && !told.has(keyOf(entry)));
    for (const entry of fresh) this.#enter(place, entry);
    return fresh.map(({ date, text, status }) =>
      ["step", date, valueText(text ?? status)].filter((one) => one !== undefined).join(" "),
    );
  }

  /**
   * A new status is a fact of a day between the two snapshots, unless the sheet says which. One that is as it was is known to be
   * still so, which is news as long as more can happen.
   */
  #status(id: string, place: EntryPlace, before: Fields, entry: Fields): readonly string[] {
    const { status, date } = entry;
    if (status === undefined) return [];
    const told = listOf(before["history"])
      .map(fieldsOf)
      .filter((one) => one["status"] !== undefined);
    const last = told.at(-1);
    const ofSheet = told.findLast((one) => isOfSheet(this.#snapshot, one["source"]));
    // What others reported since stands while the sheet says what it said before.
    if (
      last !== ofSheet &&
      ofSheet?.["status"] === status &&
      last?.["status"] !== status &&
      (date === undefined || date === ofSheet["date"])
    ) {
      this.#keep(id, `status ${changeText(last?.["status"], status)} in the sheet, as before`);
      return [];
    }
    const isSame = last?.["status"] === status && (date === undefined || date === last["date"]);
    if (isSame && final.has(String(status)) && !this.#unreported.has(id)) return [];
    const seen = String(last?.["observedUntil"] ?? last?.["date"] ?? "");
    const isBetween =
      !isSame && date === undefined && /^\d{4}-\d\d-\d\d$/.test(seen) && seen < this.#snapshot.day;
    this.#enter(place, { ...(isBetween ? { date: `${seen}/${this.#snapshot.day}` } : {}), ...entry });
    if (!isSame) return [`status ${String(last?.["status"] ?? "none")} → ${String(status)}`];
    if (this.#unreported.has(id)) return [`status still ${String(status)}`];
    this.stillSo++;
    return [];
  }

  /** Writes an entry where its day belongs. */
  #enter(place: EntryPlace, entry: Fields): void {
    const history = RecordEditor.within(place, "history");
    this.#editor.insert(history, placeInHistory(listOf(this.#editor.at(history)), entry), entry);
  }

  #firmness(id: string, place: EntryPlace, before: Fields, now: Fields): readonly string[] {
    const { firmness } = now;
    if (firmness === undefined) return [];
    const told = [before, ...listOf(before["claims"]).map(fieldsOf)].filter(
      (one) => one["firmness"] !== undefined,
    );
    const last = told.at(-1)?.["firmness"];
    if (last === firmness) return [];
    if (this.#lastOfSheet(told)?.["firmness"] === firmness) {
      this.#keep(id, `firmness ${changeText(last, firmness)} in the sheet, as before`);
      return [];
    }
    this.#editor.append(RecordEditor.within(place, "claims"), {
      date: this.#snapshot.day,
      firmness,
      source: this.#snapshot.source.id,
    });
    return [`firmness ${String(last ?? "not stated")} → ${String(firmness)}`];
  }

  /** The newest of some facts that the sheet told. The first is taken for the sheet's: it comes with the commitment. */
  #lastOfSheet(facts: readonly Fields[]): Fields | undefined {
    return facts.findLast((one) => isOfSheet(this.#snapshot, one["source"])) ?? facts[0];
  }

  /** Due date and number, of the commitment itself and of the step on the way. */
  #terms(id: string, place: EntryPlace, before: Fields, now: Fields): readonly string[] {
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
      const revisions = listOf(criterion["revisions"]).map(fieldsOf);
      const latest = revisions.at(-1) ?? termOf(before, key);
      if (sameTerm(after, latest)) return [];
      const name = key === "main" ? "due" : "interim due";
      if (
        revisions.length > 0 &&
        sameTerm(after, this.#lastOfSheet([termOf(before, key), ...revisions]) ?? {})
      ) {
        this.#keep(id, `${name} ${termText(latest)} → ${termText(after)} in the sheet, as before`);
        return [];
      }
      const isDraft = latest["due"] !== undefined && !parseDue(String(latest["due"])).ok;
      if (isDraft && revisions.length === 0) {
        // Nobody could read what stood there.
        const at = Object.keys(criterion).length === 0 ? place : RecordEditor.within(place, "criteria", key);
        this.#editor.set(RecordEditor.within(at, "due"), after["due"]);
        return [`${name} ${termText(latest)} → ${termText(after)}; move it from drafts/ to commitments/`];
      }
      const isNew = key === "interim" && Object.keys(criterion).length === 0;
      if (isNew)
        this.#editor.set(RecordEditor.within(place, "criteria", key), {
          stage: "interim",
          ...this.#dated(after),
        });
      else this.#editor.append(RecordEditor.within(place, "criteria", key, "revisions"), this.#dated(after));
      return [`${name} ${termText(latest)} → ${termText(after)}`];
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

  #keep(id: string, said: string): void {
    const before = this.kept.get(id);
    if (before === undefined) this.kept.set(id, [said]);
    else before.push(said);
  }
}
