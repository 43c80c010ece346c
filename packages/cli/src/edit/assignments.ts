import { parse } from "yaml";
import { CommandError } from "../command-error.ts";
import type { Path } from "../load/located-issue.ts";

/** A field of an entry, and what it is to have. */
export interface Assignment {
  readonly path: Path;
  /** Undefined: the field is taken away. */
  readonly value: unknown;
  /** Behind what is there, instead of in its place. */
  readonly isAdded: boolean;
}

/**
 * Reads "field=value". Fields within fields are parted by dots, and "+=" adds to a list. Numbers, true, false, [lists] and {maps}
 * are read as YAML has them; everything else is a text, and nothing takes the field away.
 *
 * @throws {CommandError} where it is none.
 *
 * @example readAssignment("title.ja=夜行バス") // { path: ["title", "ja"], value: "夜行バス", isAdded: false }
 */
export function readAssignment(given: string): Assignment {
  const [, fields, plus, text = ""] = /^([A-Za-z][\w-]*(?:\.[\w-]+)*)(\+?)=(.*)$/s.exec(given) ?? [];
  if (fields === undefined)
    throw new CommandError(
      `A change is field=value, as in title.ja=夜行バス; this is ${JSON.stringify(given)}.`,
    );
  const path = fields.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return { path, value: valueOf(text, fields), isAdded: plus === "+" };
}

function valueOf(text: string, field: string): unknown {
  if (text === "") return undefined;
  if (!/^(?:[[{].*|-?\d+(?:\.\d+)?|true|false)$/s.test(text)) return text;
  try {
    return parse(text, { version: "1.2" }) as unknown;
  } catch (error) {
    throw new CommandError(
      `${field}: ${JSON.stringify(text)} is no list or map of YAML: ${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)}`,
    );
  }
}
