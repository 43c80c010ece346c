import type { CommitmentInput, HistoryInput, TermInput } from "@policytrack/core";
import { slug } from "@policytrack/core/schema";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { ask } from "../terminal/prompts.ts";
import { codesOf } from "./codes.ts";
import { missing } from "./fact-place.ts";
import { type GivenFields, GivenEntry, oneOrMore, present } from "./given-entry.ts";
import { placeInHistory } from "./history-order.ts";
import { RecordEditor } from "./record-editor.ts";

export const entryKinds = [
  "commitment",
  "status",
  "step",
  "deadline",
  "party",
  "domain",
  "event",
  "instrument",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * Adds an entry to a record that is open. What is needed and not given is asked for.
 *
 * @returns What was done, in a sentence.
 * @throws {CommandError} for an id or a code that does not exist.
 */
export async function addEntry(
  editor: RecordEditor,
  { kind, id, given }: { readonly kind: EntryKind; readonly id: string | null; readonly given: GivenFields },
  context: Context,
): Promise<string> {
  return await new Adding(editor, new GivenEntry(given, editor, context), context).add(kind, id);
}

/** One entry on its way into a record. */
class Adding {
  readonly #editor: RecordEditor;
  readonly #given: GivenEntry;
  readonly #context: Context;

  constructor(editor: RecordEditor, given: GivenEntry, context: Context) {
    this.#editor = editor;
    this.#given = given;
    this.#context = context;
  }

  async add(what: EntryKind, id: string | null): Promise<string> {
    switch (what) {
      case "party":
      case "domain":
        return await this.#named(what, id);
      case "event":
        return await this.#event(id);
      case "instrument":
        return await this.#instrument(id);
      case "commitment":
        return await this.#commitment(id);
      case "status":
        return await this.#status(id);
      case "step":
        return await this.#step(id);
      case "deadline":
        return await this.#deadline(id);
      default:
        return what satisfies never;
    }
  }

  async #named(what: "party" | "domain", id: string | null): Promise<string> {
    const { kind, partOf } = this.#given.fields;
    const name = await this.#given.needed("name", "Its name?");
    const key = id ?? slug(name);
    const listed = what === "party" ? "parties" : "domains";
    if (partOf !== null) this.#given.known(listed, partOf, what);
    const fields = present({ name, kind, identifiers: this.#given.identifiers(), partOf });
    this.#editor.add(listed, key, Object.keys(fields).length === 1 ? name : fields);
    return `Added the ${what} ${key}.`;
  }

  async #event(id: string | null): Promise<string> {
    const title = await this.#given.needed("title", "What happened?");
    const key = id ?? slug(title);
    this.#editor.add(
      "events",
      key,
      present({ title, date: this.#given.date("date"), ...this.#given.citing() }),
    );
    return `Added the event ${key}.`;
  }

  async #instrument(id: string | null): Promise<string> {
    const title = await this.#given.needed("title", "Its title?");
    const key = id ?? slug(title);
    for (const one of this.#given.fields.party) this.#given.known("parties", one, "party");
    for (const one of this.#given.fields.domain) this.#given.known("domains", one, "domain");
    this.#given.code("firmness", "firmnesses");
    const { source } = this.#given.citing();
    this.#editor.add(
      "instruments",
      key,
      present({
        title,
        date: this.#given.date("date"),
        party: oneOrMore(this.#given.fields.party),
        domain: oneOrMore(this.#given.fields.domain),
        due: this.#given.due(),
        firmness: this.#given.fields.firmness,
        ...this.#given.said(),
        source,
      }),
    );
    return `Added the instrument ${key}.`;
  }

  async #commitment(id: string | null): Promise<string> {
    const { summary, condition, instrument, firmness, criterion, status, draft, partOf, note } =
      this.#given.fields;
    const title = await this.#given.needed("title", "What is promised, in a few words?");
    const key = id ?? slug(title);
    if (instrument !== null) this.#given.known("instruments", instrument, "instrument");
    this.#given.code("firmness", "firmnesses");
    this.#given.code("status", "statuses");
    const party =
      this.#given.fields.party.length > 0 || instrument !== null
        ? this.#given.fields.party
        : [await this.#given.needed("party", "Who commits? The id of a party")];
    for (const one of party) this.#given.known("parties", one, "party");
    for (const one of this.#given.fields.domain) this.#given.known("domains", one, "domain");
    const fields: Partial<CommitmentInput> = present({
      identifiers: this.#given.identifiers(),
      title,
      summary,
      condition,
      instrument,
      party: oneOrMore(party),
      domain: oneOrMore(this.#given.fields.domain),
      partOf,
      due: this.#given.due(),
      madeOn: this.#given.date("madeOn"),
      firmness,
      ...this.#given.said(),
      ...this.#given.citing(),
      criteria: criterion === null ? null : { delivered: criterion },
      status,
      statusDate: status === null ? null : this.#given.date("date"),
      notes: note,
    });
    const isFirst = !draft && !this.#editor.hasCommitments;
    this.#editor.add("commitments", key, fields, { draft });
    return `Added the ${draft ? "draft" : "commitment"} ${key}.${isFirst ? this.#beginReview(fields) : ""}`;
  }

  /** A record claims no search for evidence that nobody made: the first commitment takes it back to the day of its text. */
  #beginReview({ madeOn, source = this.#editor.head("source") }: Readonly<Record<string, unknown>>): string {
    const published =
      typeof source === "string" ? fieldsOf(this.#editor.entry("sources", source))["published"] : undefined;
    const day = [madeOn, published].map(String).find((one) => /^\d{4}-\d\d-\d\d$/.test(one));
    if (day === undefined || day >= String(this.#editor.head("reviewedThrough") ?? "")) return "";
    this.#editor.setHead("reviewedThrough", day);
    return ` The record is reviewed through ${day}, the day of its text; once you have looked for what happened since, raise it with \`policytrack touch\`.`;
  }

  async #status(id: string | null): Promise<string> {
    const commitment = await this.#commitmentId(id);
    await this.#given.needed("status", "How far is it?", codesOf("statuses"));
    this.#happened(commitment, this.#given.code("status", "statuses"));
    return `Added a status of ${commitment}.`;
  }

  /** What happened on the way, without a word on how far it is. */
  async #step(id: string | null): Promise<string> {
    const commitment = await this.#commitmentId(id);
    if (this.#given.fields.status !== null)
      throw new CommandError("A step has no status. To say how far it is: policytrack add status");
    await this.#given.needed("text", "What happened?");
    this.#happened(commitment, null);
    return `Added a step of ${commitment}.`;
  }

  #happened(commitment: string, status: string | null): void {
    for (const one of this.#given.fields.party) this.#given.known("parties", one, "party");
    const entry: Partial<HistoryInput> = present({
      date: this.#given.date("date"),
      status,
      observedUntil: this.#given.date("until"),
      occurrence: this.#given.fields.occurrence,
      party: oneOrMore(this.#given.fields.party),
      criterion: this.#criterion(commitment),
      directness: this.#given.code("directness", "directnesses"),
      text: this.#given.fields.text,
      ...this.#given.said(),
      ...this.#given.citing(),
      note: this.#given.fields.note,
    });
    const history = RecordEditor.within(this.#place(commitment), "history");
    const written = this.#editor.at(history);
    this.#editor.insert(history, placeInHistory(Array.isArray(written) ? written : [], entry), entry);
  }

  async #deadline(id: string | null): Promise<string> {
    const commitment = await this.#commitmentId(id);
    await this.#given.needed("due", "By when? As in 2030, by 2024-06, every year from 2024");
    const due = this.#given.due();
    const place = this.#place(commitment);
    const row = fieldsOf(this.#editor.at(place));
    const criteria = fieldsOf(row["criteria"]);
    const finals = Object.keys(criteria).filter((key) => fieldsOf(criteria[key])["stage"] !== "interim");
    const criterion = this.#criterion(commitment) ?? (finals.length <= 1 ? (finals[0] ?? "main") : null);
    if (criterion === null)
      throw new CommandError(
        `${commitment} has several criteria. Name one: --criterion ${finals.join(" or ")}`,
      );
    const isWritten = Object.hasOwn(criteria, criterion);
    const written = criteria[criterion];
    const hasDue =
      fieldsOf(written)["due"] !== undefined || row["due"] !== undefined || row["targetYear"] !== undefined;
    const term: Partial<TermInput> = present({
      due,
      date: this.#given.date("date"),
      ...this.#given.citing(),
      note: this.#given.fields.note,
    });
    if (!hasDue && !isWritten) {
      if (Object.keys(term).length === 1) this.#editor.set(RecordEditor.within(place, "due"), due);
      else this.#editor.set(RecordEditor.within(place, "criteria", criterion), term);
      return `Added the deadline of ${commitment}.`;
    }
    const at = RecordEditor.within(place, "criteria", criterion);
    if (typeof written === "string") this.#editor.set(at, { text: written });
    const before = fieldsOf(written)["revisions"];
    const revisions = Array.isArray(before) ? before.length : 0;
    if (hasDue) this.#editor.append(RecordEditor.within(at, "revisions"), term);
    else
      for (const [field, value] of Object.entries(term))
        this.#editor.set(RecordEditor.within(at, field), value);
    return hasDue
      ? `Added a later deadline of ${commitment}; the first stays. Its words: \`policytrack cite SOURCE WORDS --to ${commitment}/${criterion}-term-${revisions + 2}\`.`
      : `Added the deadline of ${commitment}.`;
  }

  // ------------------------------------------------------------------------------------ what is given
  async #commitmentId(id: string | null): Promise<string> {
    const ids = this.#editor.ids("commitments");
    const commitment =
      id ??
      (await ask(
        {
          kind: "choice",
          ask: "Of which commitment?",
          option: "its id",
          choices: ids.map((value) => ({ value, label: value })),
        },
        this.#context,
      ));
    this.#place(commitment);
    return commitment;
  }

  #place(commitment: string): NonNullable<ReturnType<RecordEditor["find"]>> {
    const place = this.#editor.find("commitments", commitment);
    if (place === null)
      throw new CommandError(missing("commitment", commitment, this.#editor.ids("commitments")));
    return place;
  }

  #criterion(commitment: string): string | null {
    const { criterion } = this.#given.fields;
    if (criterion === null) return null;
    const keys = Object.keys(fieldsOf(fieldsOf(this.#editor.entry("commitments", commitment))["criteria"]));
    if (!keys.includes(criterion) && criterion !== "main")
      throw new CommandError(missing("criterion", criterion, keys));
    return criterion;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
