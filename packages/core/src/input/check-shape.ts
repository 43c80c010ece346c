import { type Limits, fits } from "../model/formats.ts";
import { allShapes } from "../model/generated/shapes.ts";
import { codesOf } from "../model/generated/vocabularies.ts";
import type { Format, Schema, Shape, Target } from "../model/schema.ts";
import { alsoCalled } from "../model/words.ts";
import { isoFormsOf } from "./read-date.ts";
import { type JsonType, takes, typeOf, wordsFor } from "./schema-words.ts";
import { dateFault, textFault } from "./check-text.ts";
import type { FormRuleId } from "../model/form-rules.ts";
import type { IssueLog, Place } from "./issue-log.ts";
import type { NameIndex } from "./name-index.ts";
import { nameOfRecord } from "./name-of-record.ts";

type Plain = Readonly<Record<string, unknown>>;
/** Compares a value with a shape and tells the log of all that differs. The depth of recursion is that of the model. */
export class ShapeCheck {
  readonly #log: IssueLog;
  readonly #limits: Limits;
  readonly #path: (string | number)[] = [];
  readonly #names: NameIndex | null;
  #record: string | null = null;
  /** Whether the object has to have the field that is looked at. */
  #isRequired = false;

  constructor(limits: Limits, log: IssueLog, names: NameIndex | null = null) {
    this.#names = names;
    this.#limits = limits;
    this.#log = log;
  }

  /** Whether the value has the shape with this name. `path` and `record` tell where it stands. */
  check(shape: string, value: unknown, path: Place = [], record: string | null = null): boolean {
    this.#path.length = 0;
    this.#path.push(...path);
    this.#record = record;
    return this.#value({ kind: "object", shape }, value);
  }

  /** Whether a value fits a schema that stands for itself. */
  checkValue(schema: Schema, value: unknown): boolean {
    this.#path.length = 0;
    this.#record = null;
    return this.#value(schema, value);
  }

  /** Whether the value has the shape of a commitment in the light form. */
  checkRow(value: unknown, path: Place, record: string | null): boolean {
    return this.check("CommitmentInput", value, path, record);
  }

  #issue(
    rule: FormRuleId,
    message: string,
    found: unknown,
    fix: string,
    path: Place = [...this.#path],
  ): false {
    this.#log.add({ rule, record: this.#record, path, message, found, fix });
    return false;
  }

  get #name(): string {
    const last = this.#path.at(-1);
    const named = typeof last === "number" ? this.#path.at(-2) : last;
    return named === undefined
      ? "This value"
      : `\`${named}\`${typeof last === "number" ? ` (entry ${last + 1})` : ""}`;
  }

  #inside(key: string | number, schema: Schema, value: unknown): boolean {
    const outer = this.#record;
    const depth = this.#path.push(key);
    if (depth === 2 && typeof value === "object" && value !== null)
      this.#record = nameOfRecord(this.#path, value);
    const ok = this.#value(schema, value);
    this.#path.pop();
    if (depth === 2) this.#record = outer;
    return ok;
  }

  #value(schema: Schema, value: unknown): boolean {
    const type = typeOf(value);
    if (!takes(schema, type)) return this.#wrongType(schema, type, value);
    switch (schema.kind) {
      case "string":
        if (fits[schema.format](value as string, this.#limits)) return true;
        return this.#text(value as string, schema);
      case "number":
        return (
          Number.isFinite(value) ||
          this.#issue("wrong-type", `${this.#name} is not a finite number.`, value, "Write a finite number.")
        );
      case "integer":
        if (Number.isInteger(value) && (value as number) >= schema.min && (value as number) <= schema.max)
          return true;
        // 20230601 for a day.
        if (schema.max === 9999 && isoFormsOf(String(value)).length > 0) {
          const { rule, message, fix } = dateFault(String(value));
          return this.#issue(rule, message, value, fix);
        }
        return this.#issue(
          "wrong-type",
          `${this.#name} is not ${wordsFor(schema)}.`,
          value,
          `Write ${wordsFor(schema)}${schema.max < 100 ? ` from ${schema.min} to ${schema.max}` : ""}.`,
        );
      case "boolean":
        return true;
      case "literal":
        return (
          value === schema.value ||
          this.#issue(
            "code-unknown",
            `${this.#name} is ${JSON.stringify(schema.value)} here.`,
            value,
            `Write ${JSON.stringify(schema.value)}.`,
          )
        );
      case "code":
        return this.#code(schema, value as string);
      case "nullable":
        return value === null || this.#value(schema.of, value);
      case "list":
        return this.#list(schema, value as readonly unknown[]);
      case "one-or-more":
        return Array.isArray(value) ? this.#list(schema, value) : this.#value(schema.of, value);
      case "map":
        return this.#map(schema, value as Plain);
      case "object":
        return this.#object(allShapes()[schema.shape] as Shape, value as Plain);
      case "variants":
        return this.#variants(schema, value as Plain);
      case "either": {
        const fitting = schema.of.filter((one) => takes(one, type));
        // A text beside a literal that it is not: what else could stand there is told too.
        if (fitting.every((one) => one.kind === "literal" && one.value !== value))
          return this.#wrongType(schema, type, value);
        return this.#either(fitting, value);
      }
      default:
        return schema satisfies never;
    }
  }

  /** Several schemas can take this kind of value: an object is told by its `kind` or a field, a text by the first that it fits. */
  #either(options: readonly Schema[], value: unknown): boolean {
    if (options.length > 1 && typeof value === "object" && value !== null) {
      const byKind = Object.hasOwn(value, "kind");
      const hasFieldOf = ({ fields }: Shape): boolean =>
        Object.keys(value).some((key) => Object.hasOwn(fields, key));
      const chosen =
        options.find(
          (one) => one.kind === "object" && !byKind && hasFieldOf(allShapes()[one.shape] as Shape),
        ) ??
        options.find((one) => (one.kind === "variants") === byKind) ??
        options[0];
      return this.#value(chosen as Schema, value);
    }
    const simple = options.find(
      (one) =>
        (one.kind === "string" && typeof value === "string" && fits[one.format](value, this.#limits)) ||
        (one.kind === "literal" && one.value === value),
    );
    return this.#value(simple ?? (options.at(-1) as Schema), value);
  }

  #text(text: string, { format, refersTo }: { readonly format: Format; readonly refersTo?: Target }): false {
    const named = refersTo === undefined ? null : (this.#names?.idOf(refersTo, text) ?? null);
    if (named !== null)
      return this.#issue(
        "reference-missing",
        `There is no ${refersTo} \`${text}\`. \`${named}\` has this name.`,
        text,
        `Write \`${named}\`.`,
      );
    const { rule, message, fix } = textFault(text, format, this.#limits);
    const isNeeded = rule === "text-empty" && this.#isRequired;
    return this.#issue(rule, message, text, isNeeded ? "Write it." : fix);
  }

  #code(schema: Schema & { readonly kind: "code" }, code: string): boolean {
    const codes = [...(codesOf[schema.vocabulary] ?? []), ...(schema.plus ?? [])];
    if (codes.includes(code)) return true;
    if (schema.open === true) return fits.word(code, this.#limits) || this.#text(code, { format: "word" });
    const low = code.toLowerCase().replace(/[ _]/g, "-");
    const near =
      codes.find((one) => one === low || alsoCalled(one).includes(low)) ?? this.#log.nearest(low, codes);
    return this.#issue(
      "code-unknown",
      `${this.#name} has no code ${JSON.stringify(code.slice(0, 60))}.`,
      code,
      near === null ? `Write one of ${codes.join(", ")}.` : `Did you mean \`${near}\`?`,
    );
  }

  #list(schema: { readonly of: Schema; readonly nonEmpty?: true }, list: readonly unknown[]): boolean {
    if (schema.nonEmpty === true && list.length === 0)
      return this.#issue("wrong-type", `${this.#name} is an empty list.`, list, "Give one entry at least.");
    if (list.length > this.#limits.list)
      return this.#issue(
        "too-long",
        `${this.#name} has ${list.length} entries; ${this.#limits.list} are read.`,
        list.length,
        "Split it, or raise the limit `list`.",
      );
    let ok = true;
    for (let i = 0; i < list.length; i++) if (!this.#inside(i, schema.of, list[i])) ok = false;
    return ok;
  }

  #map(schema: Schema & { readonly kind: "map" }, map: Plain): boolean {
    const keys = Object.keys(map);
    if (keys.length === 0 && schema.nonEmpty === true)
      return this.#issue(
        "wrong-type",
        `${this.#name} is empty.`,
        map,
        "Give one entry at least, or leave the field out.",
      );
    if (keys.length > this.#limits.list)
      return this.#issue(
        "too-long",
        `${this.#name} has ${keys.length} entries; ${this.#limits.list} are read.`,
        keys.length,
        "Split it, or raise the limit `list`.",
      );
    const codes = schema.keyVocabulary === undefined ? undefined : codesOf[schema.keyVocabulary];
    let ok = true;
    for (const key of keys) {
      if (codes !== undefined && !codes.includes(key)) {
        const near = this.#log.nearest(key, codes);
        ok = this.#issue(
          "code-unknown",
          `${this.#name} has no key ${JSON.stringify(key.slice(0, 60))}.`,
          key,
          near === null ? `There are ${codes.join(", ")}.` : `Did you mean ${near}?`,
          [...this.#path, key],
        );
      } else if (!fits[schema.keys](key, this.#limits)) {
        const { rule, message, fix } = textFault(key, schema.keys, this.#limits);
        ok = this.#issue(rule, message, key, fix, [...this.#path, key]);
      } else if (!this.#inside(key, schema.of, map[key])) ok = false;
    }
    return ok;
  }

  #variants(schema: Schema & { readonly kind: "variants" }, value: Plain): boolean {
    const kinds = Object.keys(schema.shapes);
    const kind = Object.hasOwn(value, "kind") ? value["kind"] : undefined;
    const shape =
      typeof kind === "string" && Object.hasOwn(schema.shapes, kind) ? schema.shapes[kind] : undefined;
    if (shape !== undefined) return this.#object(allShapes()[shape] as Shape, value);
    if (kind === undefined)
      return this.#issue(
        "field-missing",
        `${this.#name} has no \`kind\`.`,
        undefined,
        `Write one of ${kinds.join(", ")}.`,
      );
    return this.#issue(
      "code-unknown",
      "This `kind` is none of those of a due date.",
      kind,
      `Write one of ${kinds.join(", ")}.`,
      [...this.#path, "kind"],
    );
  }

  #object({ fields }: Shape, value: Plain): boolean {
    let ok = true;
    const missing = new Set<string>();
    for (const name in fields) if (fields[name]!.required && !Object.hasOwn(value, name)) missing.add(name);
    const keys = Object.keys(value);
    for (const [at, key] of keys.entries()) {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (field !== undefined) {
        const next = keys[at + 1];
        if (value[key] === null && next !== undefined && this.#isOutdented(next, fields)) {
          ok = false;
          missing.delete(key);
          keys.splice(at + 1, 1);
          this.#issue(
            "wrong-type",
            `\`${key}\` is empty, and \`${next}\` behind it is no field here.`,
            null,
            `Indent \`${next}\`, and what belongs to it, further than \`${key}\`.`,
            [...this.#path, next],
          );
          continue;
        }
        this.#isRequired = field.required;
        if (!this.#inside(key, field.schema, value[key])) ok = false;
        continue;
      }
      ok = false;
      const names = Object.keys(fields);
      const near =
        names.find((name) => alsoCalled(name).includes(key.toLowerCase()) && !Object.hasOwn(value, name)) ??
        this.#log.nearest(key, names);
      // A misspelt field is one slip, though the right one is missing as well.
      if (near !== null) missing.delete(near);
      const own = Object.hasOwn(fields, "extra") ? ` An own field goes under \`extra\`.` : "";
      this.#issue(
        "field-unknown",
        `There is no field \`${key.slice(0, 60)}\` here.`,
        key,
        near === null ? `Take it out.${own}` : `Did you mean \`${near}\`?${own}`,
        [...this.#path, key],
      );
    }
    for (const name of missing) {
      ok = false;
      this.#issue(
        "field-missing",
        `\`${name}\` is missing.`,
        undefined,
        `Add it: ${wordsFor(fields[name]!.schema)}.`,
        [...this.#path, name],
      );
    }
    return ok;
  }

  /** Whether a key is no field, and no misspelt one either: it was to stand within the field above. */
  #isOutdented(key: string, fields: Shape["fields"]): boolean {
    const names = Object.keys(fields);
    return (
      !names.includes(key) &&
      this.#log.nearest(key, names) === null &&
      names.every((name) => !alsoCalled(name).includes(key.toLowerCase()))
    );
  }

  #wrongType(schema: Schema, type: JsonType, value: unknown): false {
    const asks = wordsFor(schema);
    const article =
      type === "null"
        ? "null"
        : type === "boolean"
          ? "true or false"
          : type === "object"
            ? "an object"
            : `a ${type}`;
    if (type === "number" && schema.kind === "string" && schema.format === "day")
      return this.#text(String(value), schema);
    if (type === "number" && takes(schema, "text"))
      return this.#issue(
        "wrong-type",
        `${this.#name} is read as a number, and is a text.`,
        value,
        `Put it in quotes: "${String(value)}".`,
      );
    if (type === "text" && takes(schema, "number") && /^-?[\d.,]+$/.test(value as string))
      return this.#issue(
        "wrong-type",
        `${this.#name} is a number, and is read as a text.`,
        value,
        `Write it without quotes: ${(value as string).replace(/,/g, "")}.`,
      );
    if (type === "text" && takes(schema, "boolean") && /^(yes|no|y|n|true|false)$/i.test(value as string))
      return this.#issue(
        "wrong-type",
        `${this.#name} is true or false.`,
        value,
        `Write ${/^[yt]/i.test(value as string) ? "true" : "false"}.`,
      );
    if (type === "boolean" && takes(schema, "text"))
      return this.#issue(
        "wrong-type",
        `${this.#name} is read as ${String(value)}, and is ${asks}.`,
        value,
        `Put it in quotes if the word is meant: "${value === true ? "yes" : "no"}".`,
      );
    if (type === "null")
      return this.#issue(
        "wrong-type",
        `${this.#name} is empty.`,
        value,
        `Write ${asks}. What is not stated is left out.`,
      );
    return this.#issue(
      "wrong-type",
      `${this.#name} is ${article}, and should be ${asks}.`,
      value,
      type === "object" && asks === "a list"
        ? "Begin each entry with a dash: `- date: 2024-05-10`, the other fields in line with its first."
        : `Write ${asks}.`,
    );
  }
}
