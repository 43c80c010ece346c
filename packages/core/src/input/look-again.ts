import type { Limits } from "../model/formats.ts";
import type { FormRuleId } from "../model/form-rules.ts";
import type { DatasetInput, Issue } from "../model/types.ts";
import { checkRecords } from "./check-records.ts";
import { ShapeCheck } from "./check-shape.ts";
import { IssueLog, type Place } from "./issue-log.ts";
import { lightPlace, recordOf } from "./light-place.ts";
import type { NameIndex } from "./name-index.ts";
import { normalise } from "./normalise.ts";

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is told of a value that stands there. What is missing may have been taken out with a fault. */
const rulesOfValues: ReadonlySet<FormRuleId | string> = /* @__PURE__ */ new Set<FormRuleId>([
  "not-a-date",
  "not-a-due-date",
  "not-a-range",
  "not-a-scheme-code",
  "not-an-address",
  "not-a-passage",
  "reference-missing",
]);

/**
 * What else is wrong with a light dataset whose form is at fault: the faults are taken out, and the rest is read, so that a due date, a
 * range and a reference are told in the same round as a misspelt field. Nothing where too little is left.
 */
export function lookAgain(
  value: object,
  faults: readonly Place[],
  { limits, names }: { readonly limits: Limits; readonly names: NameIndex },
): readonly Issue[] {
  const rest = JSON.parse(JSON.stringify(value)) as Fields;
  for (const fault of faults) takeOut(rest, fault);
  for (const [name, stand] of [
    ["id", "x"],
    ["title", "-"],
    ["reviewedThrough", "2000-01-01"],
  ] as const)
    rest[name] ??= stand;
  const isWhole = keepSoundRows(rest, faults, limits);
  const scratch = new IssueLog(limits);
  if (!new ShapeCheck(limits, scratch).check("DatasetInput", rest)) return [];

  const log = new IssueLog(limits, { refuses: false });
  const { dataset, places } = normalise(rest as unknown as DatasetInput, { limits, log, names });
  checkRecords({
    dataset,
    log,
    names,
    place: (path) => ({ path: lightPlace(rest, dataset, path, places), record: recordOf(dataset, path) }),
  });
  return log.issues.filter(
    ({ rule, level, found }) =>
      level === "error" &&
      found !== "nothing" &&
      rulesOfValues.has(rule) &&
      (isWhole || rule !== "reference-missing"),
  );
}

/** Takes out what stands at a place; of an entry of a list, the list. */
function takeOut(value: Fields, place: Place): void {
  const end = place.findLastIndex((key) => typeof key === "string");
  const isRow = place[0] === "commitments" && end < 2;
  if (end < 0 || isRow) return;
  const owner = place
    .slice(0, end)
    .reduce<unknown>((inner, key) => (inner as Fields | undefined | null)?.[key as string], value);
  if (isFields(owner)) delete owner[place[end] as string];
}

/** Leaves rows out that are still at fault without the field in which the fault is. Whether all stay. */
function keepSoundRows(value: Fields, faults: readonly Place[], limits: Limits): boolean {
  const rows = value["commitments"] as Fields;
  if (typeof rows !== "object" || rows === null) return false;
  let isWhole = true;
  const isSound = (row: unknown): boolean =>
    new ShapeCheck(limits, new IssueLog(limits)).checkRow(row, [], null);
  for (const key of new Set(
    faults.flatMap((fault) => (fault[0] === "commitments" ? String(fault[1]) : [])),
  )) {
    const row = rows[key];
    if (isFields(row)) {
      row["title"] ??= "-";
      if (isSound(row)) continue;
      for (const fault of faults)
        if (fault[0] === "commitments" && String(fault[1]) === key) delete row[String(fault[2])];
      row["title"] ??= "-";
      if (isSound(row)) continue;
    }
    isWhole = false;
    if (Object.hasOwn(rows, key)) rows[key] = { title: "-", draft: true };
  }
  return isWhole;
}
