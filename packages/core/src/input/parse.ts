import { derivedOf, writeDerived } from "../assess/with-derived.ts";
import { defaultLimits, fits, type Limits } from "../model/formats.ts";
import { isDataset } from "../model/generated/guard.ts";
import { relationTypes, roles } from "../model/generated/vocabularies.ts";
import type { Commitment, CommitmentInput, Dataset, DatasetInput, Issue } from "../model/types.ts";
import { indexOf } from "../dataset/dataset-index.ts";
import { errorRules } from "../rules/error-rules.ts";
import { overstatedStatus } from "../rules/evidence/overstated-status.ts";
import { findIssuesWith } from "../rules/find-issues.ts";
import type { RuleCheck } from "../rules/rule.ts";
import { type RecordList, recordLists } from "../model/record-lists.ts";
import { checkRecords } from "./check-records.ts";
import { ShapeCheck } from "./check-shape.ts";
import { textFault } from "./check-text.ts";
import { IssueLog, type NewIssue, type Place } from "./issue-log.ts";
import { lookAgain } from "./look-again.ts";
import { NameIndex } from "./name-index.ts";
import { nameOfRecord } from "./name-of-record.ts";
import { lightPlace, recordOf } from "./light-place.ts";
import { Normaliser } from "./normalise.ts";
import { DatasetError, type Draft, type ParseOptions, type ParseResult } from "./parse-result.ts";
import { composeTexts, plainData } from "./plain-data.ts";
import { readJson } from "./read-json.ts";
import { withoutRefused, withoutUnnamed } from "./refuse-dependents.ts";

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

/** How often what is left is looked at again. */
const mostPasses = 4;

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
    this.#limits = { ...defaultLimits, ...limits };
    this.#log = new IssueLog(this.#limits);
    this.#partial = partial;
    this.#rules = rules;
  }

  parse(given: unknown): ParseResult {
    const value =
      typeof given === "string"
        ? readJson(given, this.#limits, this.#log, (read) => this.#hasFullForm(read))
        : plainData(given, this.#limits, this.#log);
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

  /** Whether something outside of every record is wrong, so that there is no valid part. A record can have a source of its own. */
  #headIsRefused(): boolean {
    return [...this.#log.refused.values()].some(({ place }) => place.length < 2 || !isRecordPlace(place));
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
      if (this.#headIsRefused()) return this.#failure();
      // What is left has the right shape; it remembers where it stood.
      positions = new Map(
        fullLists.flatMap((list) =>
          (value[list] as readonly object[]).map((record, i): [object, Place] => [record, [list, i]]),
        ),
      );
      dataset = {
        ...dataset,
        ...Object.fromEntries(
          fullLists.map((list) => [
            list,
            (value[list] as readonly unknown[]).filter((_, i) => !this.#log.isRefused([list, i])),
          ]),
        ),
      };
    }
    const place = (path: Place): Place =>
      positions === null ? path : lightPlaceOfFull(dataset, path, positions);
    return this.#finish(dataset, names, place, null);
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
      for (const [key, row] of Object.entries(rows as Plain)) {
        const path: Place = ["commitments", Array.isArray(rows) ? Number(key) : key];
        const record = typeof path[1] === "string" ? path[1] : isObject(row) ? nameOfRecord(path, row) : null;
        if (typeof path[1] === "string" && !fits.id(key, this.#limits)) {
          this.#log.add({ ...textFault(key, "id", this.#limits), record, path, found: key });
          continue;
        }
        if (isObject(row) && row["draft"] === true) drafts.push([row as unknown as CommitmentInput, path]);
        else shape.checkRow(row, path, record);
      }
    }
    this.#faults = this.#log.issues.flatMap(({ level, path }) => (level === "error" ? [path] : []));
    if (this.#headIsRefused()) {
      this.#readDrafts(drafts, null, names);
      return this.#failure();
    }
    const input = value as unknown as DatasetInput;
    const normaliser = new Normaliser(input, { limits: this.#limits, log: this.#log, names });
    const { dataset, places, implied } = normaliser.dataset();
    this.#readDrafts(drafts, normaliser, names);
    if (this.#headIsRefused()) return this.#failure();
    return this.#finish(dataset, names, (path) => lightPlace(value, dataset, path, places), implied);
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
  ): ParseResult {
    const where = (path: Place): Pick<NewIssue, "path" | "record"> => ({
      path: placeOf(path),
      record: recordOf(shaped, path),
    });
    const table = checkRecords({ dataset: shaped, log: this.#log, names, place: where });
    if (this.#log.hasErrors && !this.#partial) return this.#failure();
    const isRefused = (list: RecordList | "redirects", position: number): boolean =>
      this.#log.isRefused(placeOf([list, position]));
    const refuse = (dependent: { readonly path: Place; readonly id: string }): void => {
      const { path, record } = where(dependent.path);
      this.#log.refuse(path, record, `\`${dependent.id}\` is refused.`, dependent.id);
    };
    const positions = new Map<object, Place>();
    for (const list of fullLists)
      for (const [i, record] of (shaped[list] as readonly object[]).entries())
        positions.set(record, [list, i]);
    const valid = (): Dataset => {
      const kept = withoutRefused(shaped, table, isRefused, refuse);
      if (implied !== null) return kept === shaped ? kept : withoutUnnamed(kept, implied);
      const inOrder = sorted(kept);
      // A commitment whose lists were put in order is another object in the same place.
      for (const one of inOrder.commitments)
        if (!positions.has(one))
          positions.set(one, ["commitments", table.records.get("commitments")?.get(one.id) ?? 0]);
      return inOrder;
    };
    let dataset = valid();
    let derived = derivedOf(dataset);
    const tell = (rules: readonly RuleCheck[], level: Issue["level"]): readonly Issue[] => {
      const options = { derived, level, limit: this.#limits.issues };
      const found = findIssuesWith(rules, indexOf(dataset), options).filter((one) => one.level === level);
      for (const issue of found) {
        const path = pathIn(dataset, issue.path, positions);
        this.#log.addRuleIssue({ ...issue, path: path === null ? issue.path : placeOf(path) });
      }
      return found;
    };
    const asked = [...new Map([...errorRules, ...this.#rules].map((rule) => [rule.id, rule])).values()];
    // What contradicts itself is refused, and what is left is looked at again, as a rule may look at several records.
    for (let pass = 0; tell(asked, "error").length > 0; pass++) {
      if (!this.#partial || this.#headIsRefused() || pass === mostPasses) return this.#failure();
      dataset = valid();
      derived = derivedOf(dataset);
    }
    // The published words are replaced by those that the facts give, so that this is the last moment to tell where they differ.
    tell(this.#rules.length === 0 ? [overstatedStatus] : asked, "warning");
    // The records are ours: no caller has seen them yet, and an index that was made of them stays right.
    writeDerived(dataset, derived);
    const issues = this.#log.all();
    return {
      success: true,
      data: dataset,
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

const fullLists = [...recordLists, "redirects"] as const;
/** Whether a commitment has two fields that only the first format had. */
function isOfFormat1(row: unknown): boolean {
  return isObject(row) && Object.hasOwn(row, "tier") && Object.hasOwn(row, "standing");
}
/** Whether a place is that of a record, so that the rest can be read without it. */
function isRecordPlace([list]: Place): boolean {
  return (fullLists as readonly unknown[]).includes(list);
}
/** In the order of the full form, which data of others need not have: records by id, roles and relations by kind. */
function sorted(dataset: Dataset): Dataset {
  const by = <T>(list: readonly T[], key: (one: T) => string | number): readonly T[] => {
    const inOrder = list.every((one, i) => i === 0 || key(list[i - 1] as T) <= key(one));
    return inOrder ? list : list.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  };
  const records = Object.fromEntries(
    recordLists.map((list) => [
      list,
      by(dataset[list] as readonly { readonly id: string }[], ({ id }) => id),
    ]),
  ) as unknown as Pick<Dataset, RecordList>;
  const commitments = records.commitments.map((commitment): Commitment => {
    const parties = by(commitment.parties, ({ role }) => roles.indexOf(role));
    const relations = by(commitment.relations, ({ type }) => relationTypes.indexOf(type));
    const same = parties === commitment.parties && relations === commitment.relations;
    return same ? commitment : { ...commitment, parties, relations };
  });
  return { ...dataset, ...records, commitments, redirects: by(dataset.redirects, ({ from }) => from) };
}
/** A path of a dataset from which records were taken out, in the one that still has them. */
function pathIn(dataset: Dataset, path: Place, positions: ReadonlyMap<object, Place>): Place | null {
  const [list, position] = path as readonly [string, number];
  const record = (dataset as unknown as Readonly<Record<string, readonly object[]>>)[list]?.[position];
  const place = record === undefined ? undefined : positions.get(record);
  return place === undefined ? null : [...place, ...path.slice(2)];
}
function lightPlaceOfFull(dataset: Dataset, path: Place, positions: ReadonlyMap<object, Place>): Place {
  return pathIn(dataset, path, positions) ?? path;
}
