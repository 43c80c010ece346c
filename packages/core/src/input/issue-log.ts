import type { Limits } from "../model/formats.ts";
import { recordLists } from "../model/record-lists.ts";
import type { Issue } from "../model/types.ts";
import { nearest } from "../nearest.ts";
import type { FormRuleId } from "../model/form-rules.ts";

/** Where something stands in the value that was given. */
export type Place = readonly (string | number)[];

export interface NewIssue {
  readonly rule: FormRuleId;
  readonly record: string | null;
  readonly path: Place;
  readonly message: string;
  readonly found: unknown;
  readonly fix: string;
  readonly level?: Issue["level"];
}

/** How many known words are compared with misspelt ones in all, so that a file full of slips takes no longer than another. */
const comparisonBudget = 200_000;
const longestFound = 80;

// The same characters that no text may have, and line ends.
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** A text in which everything can be seen: others print it as it is. */
const visible = (text: string): string =>
  text.replace(unseen, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`);

/** A value as an issue shows it, on one line and shortened. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value.slice(0, longestFound + 1)) : String(value);
  return text.length <= longestFound
    ? text
    : `${text.slice(0, longestFound - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Collects what is wrong with a value, up to a limit, and tells which records it is in. */
export class IssueLog {
  readonly issues: Issue[] = [];
  /** The level of what is added: "warning" inside drafts. */
  level: Issue["level"] = "error";
  /** The records that have an error, by their place: "commitments\nkr-hydrogen". */
  readonly refused = new Map<
    string,
    { readonly place: Place; readonly record: string | null; readonly issues: Issue[] }
  >();
  readonly #refusedIds = new Set<string>();
  #left = 0;
  #budget = comparisonBudget;
  readonly #limits: Limits;

  readonly #refuses: boolean;

  /** With `refuses: false` every record is read on, whatever is wrong with it. */
  constructor(limits: Limits, { refuses = true }: { readonly refuses?: boolean } = {}) {
    this.#limits = limits;
    this.#refuses = refuses;
  }

  add({ rule, record, path, message, found, fix, level = this.level }: NewIssue): void {
    const issue: Issue = {
      rule,
      level,
      record,
      path,
      message: visible(message),
      found: visible(shown(found)),
      fix: visible(fix),
    };
    if (this.issues.length < this.#limits.issues) this.issues.push(issue);
    else this.#left++;
    // In a draft a warning is what an error is elsewhere.
    if (level === this.level) this.#refuse(issue);
  }

  /** An issue of a rule, at its place in the value that was given. */
  addRuleIssue(issue: Issue): void {
    if (this.issues.length < this.#limits.issues) this.issues.push(issue);
    else this.#left++;
    if (issue.level === "error") this.#refuse(issue);
  }

  /** Refuses a record for the sake of another one that it refers to. That one has its issue; this one gets none of its own. */
  refuse(path: Place, record: string | null, message: string, found: unknown): void {
    this.#refuse({
      rule: "reference-refused",
      level: "error",
      record,
      path,
      message,
      found: shown(found),
      fix:
        found === undefined
          ? "Correct that record."
          : `Correct ${shown(found)}, which has errors of its own.`,
    });
  }

  #refuse(issue: Issue): void {
    if (!this.#refuses) return;
    const { path, record } = issue;
    const place = recordPlace(path);
    if (record !== null) this.#refusedIds.add(keyOf([place[0] ?? "", record]));
    const key = keyOf(place);
    const known = this.refused.get(key);
    if (known === undefined) this.refused.set(key, { place, record, issues: [issue] });
    else if (known.issues.length < 10) known.issues.push(issue);
  }

  get hasErrors(): boolean {
    return this.refused.size > 0;
  }

  /** Whether something outside of every record is wrong, so that there is no valid part. A record can have a source of its own. */
  get refusesHead(): boolean {
    return [...this.refused.values()].some(
      ({ place: [list, ...key] }) =>
        key.length === 0 ||
        (list !== "redirects" && !(recordLists as readonly (string | number | undefined)[]).includes(list)),
    );
  }

  /** Whether the record with this id in a list, or at this key of a map, has an error. */
  isRefusedRecord(list: string, id: string): boolean {
    return this.#refusedIds.size > 0 && this.#refusedIds.has(keyOf([list, id]));
  }

  isRefused(place: Place): boolean {
    return this.refused.size > 0 && this.refused.has(keyOf(place));
  }

  /** The known word that is near, while the budget lasts. */
  nearest(given: string, known: ReadonlySet<string> | readonly string[]): string | null {
    const size = "size" in known ? known.size : known.length;
    if (size > this.#budget) return null;
    this.#budget -= size;
    const near = nearest(given, known);
    // Two edits make any short word of another one.
    const isFar = near !== null && given.length <= 4 && near[0]?.toLowerCase() !== given[0]?.toLowerCase();
    return isFar ? null : near;
  }

  /** All issues; where there were too many, the last says how many more there are. */
  all(): readonly Issue[] {
    if (this.#left === 0) return this.issues;
    return [
      ...this.issues,
      {
        rule: "too-many-issues",
        level: "error",
        record: null,
        path: [],
        message: `There are ${this.#left} more issues.`,
        found: String(this.issues.length + this.#left),
        fix: "Correct those that are listed, and check again.",
      },
    ];
  }
}

/** The part of a place that names the record: a list or map of the dataset and the entry in it; an observation inside its indicator. */
export function recordPlace(path: Place): Place {
  if (path[0] === "indicators" && path[2] === "observations" && path.length > 3) return path.slice(0, 4);
  return path[0] === "source" ? ["source"] : path.slice(0, 2);
}
const keyOf = (place: Place): string => place.join("\n");
