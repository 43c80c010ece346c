import { parseDue } from "@policytrack/core/schema";
import { isEdtf } from "@policytrack/edtf";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { ask, type Question } from "../terminal/prompts.ts";
import { codesOf } from "./codes.ts";
import { missing } from "./fact-place.ts";
import type { RecordEditor } from "./record-editor.ts";

type TextOption =
  | "title"
  | "summary"
  | "condition"
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
/** What a person gave of an entry: on the command line, or when asked. */
export type GivenFields = Readonly<Record<TextOption, string | null>> &
  Readonly<Record<"identifier" | "party" | "domain" | "source" | "statedBy", readonly string[]>> &
  Readonly<Record<"draft" | "formallyAnnounced", boolean>>;

/** The fields of a new entry as they were given, each held against the record. */
export class GivenEntry {
  readonly fields: GivenFields;
  readonly #editor: RecordEditor;
  readonly #context: Context;

  constructor(fields: GivenFields, editor: RecordEditor, context: Context) {
    this.fields = fields;
    this.#editor = editor;
    this.#context = context;
  }

  async needed(
    option: TextOption | "party",
    question: string,
    choices: readonly string[] = [],
  ): Promise<string> {
    const given = this.fields[option];
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
    (this.fields as Record<string, unknown>)[option] = Array.isArray(given) ? [answer] : answer;
    return answer;
  }

  due(): number | string | null {
    const { due } = this.fields;
    if (due === null) return null;
    const read = parseDue(due);
    if (!read.ok) throw new CommandError(`--due: ${read.message} ${read.fix}`);
    return /^\d{4}$/.test(due) ? Number(due) : due;
  }

  date(option: "date" | "until" | "madeOn"): string | null {
    const date = this.fields[option];
    if (date !== null && !isEdtf(date))
      throw new CommandError(
        `--${option === "madeOn" ? "made-on" : option} takes a date such as 2024-05-10; this is ${JSON.stringify(date)}.`,
      );
    return date;
  }

  code(option: "status" | "firmness" | "attribution" | "directness", of: string): string | null {
    const code = this.fields[option];
    if (code !== null && !codesOf(of).includes(code))
      throw new CommandError(`--${option}: ${missing("code", code, codesOf(of))}`);
    return code;
  }

  known(listed: "parties" | "domains" | "instruments", id: string, what: string): void {
    const ids = this.#editor.ids(listed);
    // A light record may name parties and domains by their ids alone.
    if (ids.includes(id) || (ids.length === 0 && listed !== "instruments")) return;
    throw new CommandError(`${missing(what, id, ids)} To add it: policytrack add ${what} ${id} --name NAME`);
  }

  identifiers(): Readonly<Record<string, string>> | null {
    const pairs = this.fields.identifier.map((one) => {
      const [scheme = "", code] = one.split(/=(.*)/s);
      if (code === undefined || code === "")
        throw new CommandError(`--identifier takes scheme=code; this is ${JSON.stringify(one)}.`);
      return [scheme, code] as const;
    });
    return pairs.length === 0 ? null : Object.fromEntries(pairs);
  }

  /** Who says it, and in whose words. */
  said(): Readonly<Record<string, unknown>> {
    const { statedBy, formallyAnnounced } = this.fields;
    for (const one of statedBy) this.known("parties", one, "party");
    return present({
      formallyAnnounced: formallyAnnounced ? true : null,
      statedBy: oneOrMore(statedBy),
      attribution: this.code("attribution", "attributions"),
    });
  }

  citing(): Readonly<Record<string, unknown>> {
    const { source, paraphrase } = this.fields;
    const ids = this.#editor.ids("sources");
    for (const one of source)
      if (!one.includes("://") && !ids.includes(one))
        throw new CommandError(`${missing("source", one, ids)} To add it: policytrack source add URL`);
    if (paraphrase !== null && source.length > 1)
      throw new CommandError("--paraphrase is what one source says. Name one source, or add it in the file.");
    return present({ source: oneOrMore(source), paraphrase });
  }
}

export function oneOrMore(given: readonly string[]): string | readonly string[] | null {
  return given.length === 0 ? null : given.length === 1 ? (given[0] ?? null) : given;
}

export function present(fields: Readonly<Record<string, unknown>>): Record<string, never> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Record<string, never>;
}
