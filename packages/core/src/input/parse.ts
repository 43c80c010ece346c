import { defaultLimits, fits, type Limits } from "../model/formats.ts";
import { copyDataset, isDataset } from "../model/generated/guard.ts";
import { recordLists } from "../model/record-lists.ts";
import type { CommitmentInput, Dataset, DatasetInput } from "../model/types.ts";
import type { RuleCheck } from "../rules/rule.ts";
import { ShapeCheck } from "./check-shape.ts";
import { textFault } from "./check-text.ts";
import { IssueLog, type NewIssue, type Place } from "./issue-log.ts";
import { lookAgain } from "./look-again.ts";
import { NameIndex } from "./name-index.ts";
import { nameOfRecord } from "./name-of-record.ts";
import { lightPlace } from "./light-place.ts";
import { limitsOf } from "./limits-of.ts";
import { Normaliser } from "./normalise.ts";
import { DatasetError, type Draft, type ParseOptions, type ParseResult } from "./parse-result.ts";
import { composeTexts, plainData } from "./plain-data.ts";
import { rowsOf } from "./rows-of.ts";
import { readJson } from "./read-json.ts";
import { pathIn, positionsIn, ValidPart } from "./valid-part.ts";

/**
 * Reads JSON text or a value, in the light or the full form, and says what is wrong with it. Bad data never throw.
 *
 * Only errors are looked for: what cannot be computed with, or contradicts itself. `lint` has the rest. Paths lead into the value that was
 * given. The result shares nothing with that value, and is not frozen.
 *
 * @example
 * const result = safeParse({ id: "sheet", title: "My sheet", source: "https://example.org/sheet 2024-01-05", reviewedThrough: "2024-01-05",
 *   commitments: [{ title: "Halve emissions", party: "jp", due: 2030 }] });
 * result.success; // true
 */
export function safeParse(textOrValue: unknown, options: ParseOptions = {}): ParseResult {
  return new Parsing(options).parse(textOrValue);
}

/**
 * The dataset of JSON text or a value, in the light or the full form.
 *
 * @throws {DatasetError} with `issues`, where the data have errors.
 * @example parse('{"id":"sheet","title":"My sheet","source":"https://example.org 2024-01-05","reviewedThrough":"2024-01-05","commitments":[]}').id; // "sheet"
 */
export function parse(textOrValue: unknown, options: Pick<ParseOptions, "limits"> = {}): Dataset {
  const result = safeParse(textOrValue, options);
  if (!result.success) throw new DatasetError(result.issues);
  return result.data;
}

type Plain = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One reading of one value. */
class Parsing {
  readonly #limits: Limits;
  readonly #log: IssueLog;
  readonly #partial: boolean;
  readonly #rules: readonly RuleCheck[];
  readonly #drafts: Draft[] = [];
  /** Where the form of a light dataset is at fault. */
  #faults: readonly Place[] = [];
  #fullForm: { readonly of: unknown; readonly holds: boolean } | undefined;

  constructor({ partial = false, rules = [], limits = {} }: ParseOptions) {
    this.#limits = limitsOf(limits);
    this.#log = new IssueLog(this.#limits);
    this.#partial = partial;
    this.#rules = rules;
  }

  parse(given: unknown): ParseResult {
    const value =
      typeof given === "string"
        ? readJson(given, this.#limits, this.#log, (read) => this.#hasFullForm(read))
        : (this.#copyOfFull(given) ?? plainData(given, this.#limits, this.#log));
    if (this.#log.hasErrors) return this.#failure();
    if (!isObject(value)) {
      this.#error(
        "wrong-type",
        "A dataset is an object.",
        value,
        "Pass a dataset: { id, title, source, reviewedThrough, commitments }.",
      );
      return this.#failure();
    }
    if (Object.hasOwn(value, "datasets") && !Object.hasOwn(value, "commitments")) {
      this.#error(
        "wrong-type",
        "This is a catalogue of several datasets.",
        undefined,
        "Parse each of its `datasets`.",
      );
      return this.#failure();
    }
    const isFull = Object.hasOwn(value, "formatVersion");
    // A text was composed as a whole, and what has the full form has nothing that is not.
    if (typeof given !== "string" && !(isFull && this.#hasFullForm(value)) && composeTexts(value))
      this.#fullForm = undefined;
    return isFull ? this.#full(value) : this.#light(value);
  }

  /** A copy of what has the full form, which is most quickly made while it is checked. Undefined: nobody can tell so quickly. */
  #copyOfFull(given: unknown): unknown {
    // The form is less deep than that.
    if (this.#limits.depth < defaultLimits.depth) return undefined;
    try {
      if (!isObject(given) || given["formatVersion"] !== 2) return undefined;
      const copy = copyDataset(given, this.#limits);
      if (copy !== undefined) this.#fullForm = { of: copy, holds: true };
      return copy;
    } catch {
      // What throws is found on the slow way.
      return undefined;
    }
  }

  /** Asked twice, and answered once. */
  #hasFullForm(value: unknown): boolean {
    if (this.#fullForm === undefined || this.#fullForm.of !== value)
      this.#fullForm = { of: value, holds: isDataset(value, this.#limits) };
    return this.#fullForm.holds;
  }

  #error(rule: NewIssue["rule"], message: string, found: unknown, fix: string, path: Place = []): void {
    this.#log.add({ rule, record: null, path, message, found, fix });
  }

  #failure(): ParseResult {
    const issues = this.#log.all();
    return {
      success: false,
      issues: issues.filter(({ level }) => level === "error"),
      warnings: issues.filter(({ level }) => level === "warning"),
      drafts: this.#drafts,
    };
  }

  #full(value: Plain): ParseResult {
    const version = value["formatVersion"];
    if (version !== 2) {
      if (typeof version === "number" && version > 2)
        this.#error(
          "newer-format",
          `The data are of format ${version}; this version reads format 2.`,
          version,
          "Update @policytrack/core.",
          ["formatVersion"],
        );
      else if (version === 1)
        this.#error(
          "older-format",
          "The data are of format 1.",
          version,
          "Run `policytrack migrate` on the record that they were made from.",
          ["formatVersion"],
        );
      else
        this.#error(
          "wrong-type",
          "`formatVersion` is 2.",
          version,
          "Write 2, or leave it out in the light form.",
          ["formatVersion"],
        );
      return this.#failure();
    }
    const names = new NameIndex(value);
    let dataset = value as unknown as Dataset;
    let positions: ReadonlyMap<object, Place> | null = null;
    if (!this.#hasFullForm(value)) {
      new ShapeCheck(this.#limits, this.#log, names).check("Dataset", value);
      if (this.#log.refusesHead) return this.#failure();
      // What is left has the right shape; it remembers where it stood.
      positions = positionsIn(dataset);
      dataset = {
        ...dataset,
        ...Object.fromEntries(
          [...recordLists, "redirects" as const].map((list) => [
            list,
            (value[list] as readonly unknown[]).filter((_, i) => !this.#log.isRefused([list, i])),
          ]),
        ),
      };
    }
    const place = (path: Place): Place =>
      positions === null ? path : (pathIn(dataset, path, positions) ?? path);
    return this.#finish(dataset, names, place, null, false);
  }

  /** What else is wrong with a record that is refused is told in the same round. */
  #light(value: Plain): ParseResult {
    const names = new NameIndex(value);
    const result = this.#readLight(value, names);
    if (result.success || this.#partial) return result;
    const told = new Set(result.issues.map(({ rule, path }) => `${rule} ${path.join("\n")}`));
    for (const issue of lookAgain(value, this.#faults, { limits: this.#limits, names }))
      if (!told.has(`${issue.rule} ${issue.path.join("\n")}`)) this.#log.addRuleIssue(issue);
    return this.#failure();
  }

  #readLight(value: Plain, names: NameIndex): ParseResult {
    const shape = new ShapeCheck(this.#limits, this.#log, names);
    const { commitments } = value;
    const rows = typeof commitments === "object" && commitments !== null ? commitments : undefined;
    if (rows !== undefined && Object.values(rows).some(isOfFormat1)) {
      this.#error(
        "older-format",
        "The data are of format 1.",
        undefined,
        "Run `policytrack migrate` on them.",
        ["commitments"],
      );
      return this.#failure();
    }
    shape.check("DatasetInput", rows === undefined ? value : { ...value, commitments: [] });
    const drafts: [CommitmentInput, Place][] = [];
    if (rows !== undefined) {
      for (const [key, row] of rowsOf(rows as Plain)) {
        const path: Place = ["commitments", key];
        const record = typeof key === "string" ? key : isObject(row) ? nameOfRecord(path, row) : null;
        if (typeof key === "string" && !fits.id(key, this.#limits)) {
          this.#log.add({ ...textFault(key, "id", this.#limits), record, path, found: key });
          continue;
        }
        if (isObject(row) && row["draft"] === true) drafts.push([row as unknown as CommitmentInput, path]);
        else shape.checkRow(row, path, record);
      }
    }
    this.#faults = this.#log.issues.flatMap(({ level, path }) => (level === "error" ? [path] : []));
    if (this.#log.refusesHead) {
      this.#readDrafts(drafts, null, names);
      return this.#failure();
    }
    const input = value as unknown as DatasetInput;
    const normaliser = new Normaliser(input, { limits: this.#limits, log: this.#log, names });
    const { dataset, places, implied, isLinked } = normaliser.dataset();
    this.#readDrafts(drafts, normaliser, names);
    if (this.#log.refusesHead) return this.#failure();
    return this.#finish(
      dataset,
      names,
      (path) => lightPlace(value, dataset, path, places),
      implied,
      isLinked,
    );
  }

  /** Drafts are read like the rest, last and apart: what is wrong with them is a warning. */
  #readDrafts(
    drafts: readonly (readonly [CommitmentInput, Place])[],
    normaliser: Normaliser | null,
    names: NameIndex,
  ): void {
    for (const [row, path] of drafts) {
      const log = new IssueLog(this.#limits);
      log.level = "warning";
      const record = nameOfRecord(path, row);
      const ok = new ShapeCheck(this.#limits, log, names).checkRow(row, path, record);
      if (ok && normaliser !== null) normaliser.tryDraft(row, path, log);
      this.#drafts.push({ id: record, path, issues: log.all() });
    }
  }

  /** From a dataset of the right shape to one that can be computed with. `implied` is null of the full form. */
  #finish(
    shaped: Dataset,
    names: NameIndex,
    placeOf: (path: Place) => Place,
    implied: ReadonlySet<object> | null,
    isLinked: boolean,
  ): ParseResult {
    const data = new ValidPart({
      shaped,
      names,
      placeOf,
      implied,
      isLinked,
      log: this.#log,
      limits: this.#limits,
    }).find({
      partial: this.#partial,
      rules: this.#rules,
    });
    if (data === null) return this.#failure();
    const issues = this.#log.all();
    return {
      success: true,
      data,
      warnings: issues.filter(({ level }) => level === "warning"),
      drafts: this.#drafts,
      refused: [...this.#log.refused.values()].map(({ place, record, issues: own }) => ({
        record,
        path: place,
        issues: own,
      })),
    };
  }
}

/** Whether a commitment has two fields that only the first format had. */
function isOfFormat1(row: unknown): boolean {
  return isObject(row) && Object.hasOwn(row, "tier") && Object.hasOwn(row, "standing");
}
