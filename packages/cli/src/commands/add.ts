import type { CommitmentInput, HistoryInput, TermInput } from "@policytrack/core";
import { parseDue, slug } from "@policytrack/core/schema";
import { isEdtf } from "@policytrack/edtf";
import { CommandError, defineCommand, flag, list, one, optional, text } from "../command.ts";
import type { Context } from "../context.ts";
import { codesOf } from "../edit/codes.ts";
import { missing } from "../edit/fact-place.ts";
import { RecordEditor } from "../edit/record-editor.ts";
import { saveAndTell } from "../edit/save-and-tell.ts";
import { ask, type Question } from "../terminal/prompts.ts";

const kinds = ["commitment", "status", "step", "deadline", "party", "domain", "event", "instrument"] as const;
type Kind = (typeof kinds)[number];

export const add = defineCommand({
  name: "add",
  summary:
    "Add a commitment, status, step, deadline, party, domain, event or instrument to a record, in place.",
  arguments: {
    entry: one(`what to add: ${kinds.join(", ")}`),
    id: optional("its id; of a status, a step or a deadline the id of the commitment"),
  },
  options: {
    record: text("path", "the record: a folder or a YAML file (default: this folder)"),
    title: text("text", "commitment, event, instrument: what it is, in a few words"),
    summary: text("text", "commitment: in a sentence or two"),
    name: text("text", "party, domain: its name"),
    kind: text("code", `party: what it is: ${codesOf("partyKinds").slice(0, 8).join(", ")} or another word`),
    partOf: text("id", "party, domain, commitment: what it is a part of"),
    identifier: list("scheme=code", "party, commitment: its code in the list of others: iso3166=JP"),
    party: list("id", "commitment, instrument: who commits; status: whom it is about"),
    domain: list("id", "commitment, instrument: what it is about"),
    instrument: text("id", "commitment: the text in which it stands"),
    due: text("words", 'commitment, deadline: by when: 2030, "by 2024-06", "every year from 2024"'),
    firmness: text("code", `commitment: ${codesOf("firmnesses").join(", ")}`),
    statedBy: list("id", "commitment, status, instrument: whose statement it is"),
    attribution: text(
      "code",
      `commitment, status, instrument: in whose words: ${codesOf("attributions").join(", ")}`,
    ),
    formallyAnnounced: flag("commitment, instrument: it was announced formally"),
    directness: text(
      "code",
      `status: whether the source names the promise: ${codesOf("directnesses").join(", ")}`,
    ),
    madeOn: text("date", "commitment: when it was promised"),
    criterion: text(
      "text",
      "commitment: what would count as delivered; status, deadline: the key of a criterion",
    ),
    status: text("code", `status, commitment: ${codesOf("statuses").join(", ")}`),
    date: text("date", "status, event, instrument: when it was so; deadline: when it was set"),
    until: text("date", "status: until when the source shows it still so"),
    occurrence: text("period", "status: the period of what recurs: 2024"),
    text: text("text", "status, step: what happened"),
    source: list("id", "the sources that carry it, ids or addresses (default: those of the record)"),
    paraphrase: text("text", "what the one source says, in your words"),
    note: text("text", "your remark"),
    draft: flag("commitment: half-written; it is left out of what is published"),
  },
  details: [
    "What is needed and not given is asked for in a terminal. Comments, order and everything else in the files stay.",
    "A status is added behind the others, and none is rewritten. A deadline of a commitment that has one is a later term: the first stays.",
  ],
  examples: [
    {
      run: "policytrack add party northquay --name Northquay --kind city --record harbour-towns",
      does: "Adds a party.",
    },
    {
      run: 'policytrack add commitment night-bus-line --title "A night bus" --party eastquay --due 2026 --record harbour-towns',
      does: "Adds a commitment.",
    },
    {
      run: 'policytrack add status evening-ferry --status continuing --date 2024-09-02 --source narrows-news-2024-09-02 --text "The ferry sails still." --record harbour-towns',
      does: "Adds a status report.",
    },
    {
      run: 'policytrack add deadline evening-ferry --due "by 2024-12" --date 2023-11 --source narrows-news-2023-11-20 --record harbour-towns',
      does: "Adds a moved deadline.",
    },
  ],
  run: async ({ entry, id, record, ...given }, context) => {
    if (!isKind(entry)) throw new CommandError(missing("kind of entry", entry, kinds));
    const editor = await RecordEditor.open(record ?? ".", context);
    const adding = new Adding(editor, given, context);
    const said = await adding.add(entry, id);
    await saveAndTell(editor, said, context);
  },
});

function isKind(word: string): word is Kind {
  return (kinds as readonly string[]).includes(word);
}

type TextOption =
  | "title"
  | "summary"
  | "name"
  | "kind"
  | "partOf"
  | "instrument"
  | "due"
  | "firmness"
  | "madeOn"
  | "criterion"
  | "status"
  | "date"
  | "until"
  | "occurrence"
  | "text"
  | "paraphrase"
  | "attribution"
  | "directness"
  | "note";
type Given = Readonly<Record<TextOption, string | null>> &
  Readonly<Record<"identifier" | "party" | "domain" | "source" | "statedBy", readonly string[]>> &
  Readonly<Record<"draft" | "formallyAnnounced", boolean>>;

/** One entry on its way into a record. */
class Adding {
  readonly #editor: RecordEditor;
  readonly #given: Given;
  readonly #context: Context;

  constructor(editor: RecordEditor, given: Given, context: Context) {
    this.#editor = editor;
    this.#given = given;
    this.#context = context;
  }

  async add(what: Kind, id: string | null): Promise<string> {
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
    const { kind, partOf } = this.#given;
    const name = await this.#needed("name", "Its name?");
    const key = id ?? slug(name);
    const listed = what === "party" ? "parties" : "domains";
    if (partOf !== null) this.#known(listed, partOf, what);
    const fields = present({ name, kind, identifiers: this.#identifiers(), partOf });
    this.#editor.add(listed, key, Object.keys(fields).length === 1 ? name : fields);
    return `Added the ${what} ${key}.`;
  }

  async #event(id: string | null): Promise<string> {
    const title = await this.#needed("title", "What happened?");
    const key = id ?? slug(title);
    this.#editor.add("events", key, present({ title, date: this.#date("date"), ...this.#citing() }));
    return `Added the event ${key}.`;
  }

  async #instrument(id: string | null): Promise<string> {
    const title = await this.#needed("title", "Its title?");
    const key = id ?? slug(title);
    for (const one of this.#given.party) this.#known("parties", one, "party");
    for (const one of this.#given.domain) this.#known("domains", one, "domain");
    this.#code("firmness", "firmnesses");
    const { source } = this.#citing();
    this.#editor.add(
      "instruments",
      key,
      present({
        title,
        date: this.#date("date"),
        party: oneOrMore(this.#given.party),
        domain: oneOrMore(this.#given.domain),
        due: this.#due(),
        firmness: this.#given.firmness,
        ...this.#said(),
        source,
      }),
    );
    return `Added the instrument ${key}.`;
  }

  async #commitment(id: string | null): Promise<string> {
    const { summary, instrument, firmness, criterion, status, draft, partOf, note } = this.#given;
    const title = await this.#needed("title", "What is promised, in a few words?");
    const key = id ?? slug(title);
    if (instrument !== null) this.#known("instruments", instrument, "instrument");
    this.#code("firmness", "firmnesses");
    this.#code("status", "statuses");
    const party =
      this.#given.party.length > 0 || instrument !== null
        ? this.#given.party
        : [await this.#needed("party", "Who commits? The id of a party")];
    for (const one of party) this.#known("parties", one, "party");
    for (const one of this.#given.domain) this.#known("domains", one, "domain");
    const fields: Partial<CommitmentInput> = present({
      identifiers: this.#identifiers(),
      title,
      summary,
      instrument,
      party: oneOrMore(party),
      domain: oneOrMore(this.#given.domain),
      partOf,
      due: this.#due(),
      madeOn: this.#date("madeOn"),
      firmness,
      ...this.#said(),
      ...this.#citing(),
      criteria: criterion === null ? null : { delivered: criterion },
      status,
      statusDate: status === null ? null : this.#date("date"),
      notes: note,
    });
    this.#editor.add("commitments", key, fields, { draft });
    return `Added the ${draft ? "draft" : "commitment"} ${key}.`;
  }

  async #status(id: string | null): Promise<string> {
    const commitment = await this.#commitmentId(id);
    await this.#needed("status", "How far is it?", codesOf("statuses"));
    this.#happened(commitment, this.#code("status", "statuses"));
    return `Added a status of ${commitment}.`;
  }

  /** What happened on the way, without a word on how far it is. */
  async #step(id: string | null): Promise<string> {
    const commitment = await this.#commitmentId(id);
    if (this.#given.status !== null)
      throw new CommandError("A step has no status. To say how far it is: policytrack add status");
    await this.#needed("text", "What happened?");
    this.#happened(commitment, null);
    return `Added a step of ${commitment}.`;
  }

  #happened(commitment: string, status: string | null): void {
    for (const one of this.#given.party) this.#known("parties", one, "party");
    const entry: Partial<HistoryInput> = present({
      date: this.#date("date"),
      status,
      observedUntil: this.#date("until"),
      occurrence: this.#given.occurrence,
      party: oneOrMore(this.#given.party),
      criterion: this.#criterion(commitment),
      directness: this.#code("directness", "directnesses"),
      text: this.#given.text,
      ...this.#said(),
      ...this.#citing(),
      note: this.#given.note,
    });
    this.#editor.append(RecordEditor.within(this.#place(commitment), "history"), entry);
  }

  async #deadline(id: string | null): Promise<string> {
    const commitment = await this.#commitmentId(id);
    await this.#needed("due", "By when? As in 2030, by 2024-06, every year from 2024");
    const due = this.#due();
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
      date: this.#date("date"),
      ...this.#citing(),
      note: this.#given.note,
    });
    if (!hasDue && !isWritten) {
      if (Object.keys(term).length === 1) this.#editor.set(RecordEditor.within(place, "due"), due);
      else this.#editor.set(RecordEditor.within(place, "criteria", criterion), term);
      return `Added the deadline of ${commitment}.`;
    }
    const at = RecordEditor.within(place, "criteria", criterion);
    if (typeof written === "string") this.#editor.set(at, { text: written });
    if (hasDue) this.#editor.append(RecordEditor.within(at, "revisions"), term);
    else
      for (const [field, value] of Object.entries(term))
        this.#editor.set(RecordEditor.within(at, field), value);
    return hasDue
      ? `Added a later deadline of ${commitment}; the first stays.`
      : `Added the deadline of ${commitment}.`;
  }

  // ------------------------------------------------------------------------------------ what is given
  async #needed(
    option: TextOption | "party",
    question: string,
    choices: readonly string[] = [],
  ): Promise<string> {
    const given = this.#given[option];
    const [first] = Array.isArray(given) ? (given as readonly string[]) : [given as string | null];
    if (first !== undefined && first !== null) return first;
    const dashed = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const asked: Question =
      choices.length > 0
        ? {
            kind: "choice",
            ask: question,
            option: dashed,
            choices: choices.map((value) => ({ value, label: value })),
          }
        : {
            kind: "text",
            ask: question,
            option: dashed,
            wrong: (answer) => (answer.trim() === "" ? "Write it." : null),
          };
    const answer = await ask(asked, this.#context);
    (this.#given as Record<string, unknown>)[option] = Array.isArray(given) ? [answer] : answer;
    return answer;
  }

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
    const { criterion } = this.#given;
    if (criterion === null) return null;
    const keys = Object.keys(fieldsOf(fieldsOf(this.#editor.entry("commitments", commitment))["criteria"]));
    if (!keys.includes(criterion) && criterion !== "main")
      throw new CommandError(missing("criterion", criterion, keys));
    return criterion;
  }

  #due(): number | string | null {
    const { due } = this.#given;
    if (due === null) return null;
    const read = parseDue(due);
    if (!read.ok) throw new CommandError(`--due: ${read.message} ${read.fix}`);
    return /^\d{4}$/.test(due) ? Number(due) : due;
  }

  #date(option: "date" | "until" | "madeOn"): string | null {
    const date = this.#given[option];
    if (date !== null && !isEdtf(date))
      throw new CommandError(
        `--${option === "madeOn" ? "made-on" : option} takes a date such as 2024-05-10; this is ${JSON.stringify(date)}.`,
      );
    return date;
  }

  #code(option: "status" | "firmness" | "attribution" | "directness", of: string): string | null {
    const code = this.#given[option];
    if (code !== null && !codesOf(of).includes(code))
      throw new CommandError(`--${option}: ${missing("code", code, codesOf(of))}`);
    return code;
  }

  #known(listed: "parties" | "domains" | "instruments", id: string, what: string): void {
    const ids = this.#editor.ids(listed);
    // A light record may name parties and domains by their ids alone.
    if (ids.includes(id) || (ids.length === 0 && listed !== "instruments")) return;
    throw new CommandError(`${missing(what, id, ids)} To add it: policytrack add ${what} ${id} --name NAME`);
  }

  #identifiers(): Readonly<Record<string, string>> | null {
    const pairs = this.#given.identifier.map((one) => {
      const [scheme = "", code] = one.split(/=(.*)/s);
      if (code === undefined || code === "")
        throw new CommandError(`--identifier takes scheme=code; this is ${JSON.stringify(one)}.`);
      return [scheme, code] as const;
    });
    return pairs.length === 0 ? null : Object.fromEntries(pairs);
  }

  /** Who says it, and in whose words. */
  #said(): Readonly<Record<string, unknown>> {
    const { statedBy, formallyAnnounced } = this.#given;
    for (const one of statedBy) this.#known("parties", one, "party");
    return present({
      formallyAnnounced: formallyAnnounced ? true : null,
      statedBy: oneOrMore(statedBy),
      attribution: this.#code("attribution", "attributions"),
    });
  }

  #citing(): Readonly<Record<string, unknown>> {
    const { source, paraphrase } = this.#given;
    const ids = this.#editor.ids("sources");
    for (const one of source)
      if (!one.includes("://") && !ids.includes(one))
        throw new CommandError(`${missing("source", one, ids)} To add it: policytrack source add URL`);
    if (paraphrase !== null && source.length > 1)
      throw new CommandError("--paraphrase is what one source says. Name one source, or add it in the file.");
    return present({ source: oneOrMore(source), paraphrase });
  }
}

function oneOrMore(given: readonly string[]): string | readonly string[] | null {
  return given.length === 0 ? null : given.length === 1 ? (given[0] ?? null) : given;
}

function present(fields: Readonly<Record<string, unknown>>): Record<string, never> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Record<string, never>;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
