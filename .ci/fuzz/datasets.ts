/** What must hold for any value that may be a dataset: the check never throws, and whatever it accepts can be used in every way. */
import {
  assess,
  changeDays,
  compare,
  compareDatasets,
  compliance,
  count,
  type Dataset,
  dueItems,
  explain,
  filter,
  get,
  linearPace,
  type Method,
  statuses,
  table,
  tableDescriptions,
  timelinesses,
  upcoming,
} from "../../packages/core/src/index.ts";
import { lint, rules, safeParse, toInput } from "../../packages/core/src/schema.ts";
import { cutTo } from "../../packages/formats/src/cut.ts";
import { formats as heads, loadFormat } from "../../packages/formats/src/formats.ts";
import {
  badge,
  changesView,
  commitmentView,
  explanationView,
  feedEntries,
  linkPreview,
  reportView,
} from "../../packages/formats/src/view.ts";
import { en, ja, ko, type Words } from "../../packages/formats/src/words.ts";
import * as published from "../../packages/methods/src/index.ts";
import type { Draw } from "../generate.ts";
import { type Base, mutateData, type Donors } from "./mutate-data.ts";
import { type Outcome, require } from "./outcome.ts";

const languages: readonly Words[] = [en, ja, ko];
const formats = await Promise.all(heads.map(({ id }) => loadFormat(id)));
/** Those that say the same of every dataset. */
const fixed = new Set(["codebook", "json-schema"]);
const methods = [linearPace, ...Object.values(published)].filter(
  (value): value is Method<string> => typeof value === "function" && "needs" in value,
);

export function tryDataset(draw: Draw, bases: readonly Base[], donors: Donors): Outcome {
  const input = mutateData(draw, draw.pick(bases), donors);
  const options = draw.chance(0.3) ? { partial: true } : draw.chance(0.3) ? { rules } : {};
  // Text and value take two ways in.
  const text = draw.chance(0.3) ? JSON.stringify(input) : null;
  const isText = text !== null && draw.chance(0.7);
  const result = safeParse(isText ? text : input, options);
  require(text === null ||
    JSON.stringify(input) === text, "a check changes nothing of what it is given", input);
  const issues = result.success ? result.warnings : result.issues;
  for (const { rule, message, fix, found, path } of issues) {
    require(rule !== "" &&
      message !== "" &&
      fix !== "" &&
      Array.isArray(path), "an issue is complete", input);
    for (const text of [message, fix, found])
      require(isVisible(text), `an issue shows every character: ${rule}`, input);
  }
  require(result.success || issues.length > 0, "what is refused has an issue", input);
  if (!result.success) return { accepted: false, input };
  useDataset(draw, result.data, input);
  return { accepted: true, input };
}

// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;
const isVisible = (text: string): boolean => !unseen.test(text);

/** Uses a valid dataset on a drawn day, in some of all ways: breadth comes from many datasets. */
export function useDataset(draw: Draw, dataset: Dataset, input: unknown = dataset): void {
  const day = drawDay(draw, dataset);
  const other = drawDay(draw, dataset);
  const [from, to] = [day, other].toSorted() as [string, string];
  const assessment = assess(dataset, {
    on: day,
    ...(draw.chance(0.5) ? { evidenceUntil: other } : {}),
    publicationDate: draw.pick(["latest", "earliest"] as const),
    ...(draw.chance(0.2) ? { dateTolerance: { "~": draw.int(0, 3), "?": draw.int(0, 3) } } : {}),
  });
  const { commitments, verdicts } = assessment;
  for (const verdict of verdicts) {
    const { opens, due, latestDue } = verdict;
    require(due === null || latestDue === null || due <= latestDue, "due is not after latestDue", input);
    require(opens === null || due === null || opens <= due, "opens is not after due", input);
    require(timelinesses.every((word) => word !== undefined) &&
      verdict.possibleTimeliness.length > 0, "a verdict has a timeliness", input);
    require(verdict.possibleStatus.every((word) => statuses.includes(word)), "a verdict has a status", input);
    if (draw.chance(0.3)) explain(verdict);
  }
  const plain: unknown[] = [commitments, verdicts, assessment.notOnRecord];
  const uses: readonly (() => unknown)[] = [
    () => dueItems(assessment),
    () => upcoming(assessment, { within: draw.pick(["P1Y", "P90D", "P9999Y"]) }),
    () => count(commitments, "domain", "timeliness"),
    () => compliance(verdicts),
    () => filter(verdicts, { possibleTimeliness: [draw.pick(timelinesses)] }),
    () => verdicts.map(draw.pick(methods)),
    () => table(assessment, draw.pick(tableDescriptions()).name),
    () => table(assessment, draw.pick(tableDescriptions()).name),
  ];
  for (const use of uses) if (draw.chance(0.4)) plain.push(use());
  if (draw.chance(0.1)) {
    const later = assess(dataset, { on: to });
    const earlier = assess(dataset, { on: from });
    plain.push(
      compare(earlier.verdicts, later.verdicts),
      compare(earlier.commitments, later.commitments, "status"),
    );
    const words = draw.pick(languages);
    const view = changesView(earlier, later, { words, methods });
    plain.push(view, feedEntries(view));
    plain.push(compareDatasets(dataset, dataset));
  }
  if (draw.chance(0.05)) plain.push(changeDays(dataset, yearFrom(from)));
  require(hasOnlyData(plain), "what functions give holds finite numbers and no undefined text", input);
  if (draw.chance(0.5)) sayIt(draw, assessment, input);
  if (draw.chance(0.1)) keepIt(dataset, from, input);
}

/** Everything that is said of an assessment, in one of the languages. */
function sayIt(draw: Draw, assessment: ReturnType<typeof assess>, input: unknown): void {
  const words = draw.pick(languages);
  const options = { words, methods };
  const said: unknown[] = draw.chance(0.3) ? [reportView(assessment, options)] : [];
  const { commitments, verdicts } = assessment;
  for (let i = 0; i < 2 && commitments.length > 0; i++) {
    const { id } = draw.pick(commitments);
    said.push(commitmentView(assessment, id, options));
    if (draw.chance(0.3)) said.push(linkPreview(assessment, id, options), badge(assessment, id, options));
    get(assessment, "commitment", id);
  }
  for (let i = 0; i < 3 && verdicts.length > 0; i++)
    said.push(explanationView(assessment, draw.pick(verdicts), options));
  require(hasOnlyData(said), "views hold finite numbers and words", input);
  for (const format of formats) {
    if (!draw.chance(fixed.has(format.id) ? 0.002 : 0.1)) continue;
    let text = "";
    for (const piece of format.write(assessment, { words, methods, address: "https://example.org/" }))
      text += piece;
    require(!/\bNaN\b|\bInfinity\b|\[object Object\]/.test(text) ||
      /NaN|Infinity|\[object/.test(
        JSON.stringify(input),
      ), `${format.id} holds no value of the program`, input);
    if (format.extension === "json") JSON.parse(text);
  }
}

/** A valid dataset stays valid and the same when it is written and read. */
function keepIt(dataset: Dataset, day: string, input: unknown): void {
  const again = safeParse(JSON.stringify(dataset));
  require(again.success, "a valid dataset is valid again when it is written and read", input);
  if (again.success)
    require(JSON.stringify(again.data) === JSON.stringify(dataset), "and is the same", input);
  const light = safeParse(toInput(dataset));
  require(light.success, "its light form is valid", input);
  const cut = cutTo(dataset, { evidenceUntil: day, publicationDate: "latest" });
  const parsed = safeParse(cut);
  require(parsed.success, "what is left of it by a day is valid", input);
  lint(dataset);
  if (parsed.success) assess(parsed.data);
}

const fixedDays = ["0000-01-01", "0001-01-01", "9999-12-31", "2024-02-29", "1970-01-01"] as const;

/** Any day that can be written; most of them near those that the dataset names. */
function drawDay(draw: Draw, dataset: Dataset): string {
  if (draw.chance(0.15)) return draw.pick(fixedDays);
  if (draw.chance(0.2)) return dataset.reviewedThrough;
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${draw.int(2010, 2060)}-${two(draw.int(1, 12))}-${two(draw.int(1, 28))}`;
}

/** From a day to the end of the next year, as far as days can be written. */
function yearFrom(from: string): { readonly from: string; readonly through: string } {
  const year = Math.min(Number(from.slice(0, 4)) + 1, 9999);
  return { from, through: `${String(year).padStart(4, "0")}-12-31` };
}

/** Whether a value can be written as JSON without a loss: no number that is none, no text of the program in it. */
function hasOnlyData(value: unknown): boolean {
  const seen = new Set<object>();
  const visit = (at: unknown): boolean => {
    if (typeof at === "number") return Number.isFinite(at);
    if (typeof at !== "object" || at === null || seen.has(at)) return true;
    seen.add(at);
    const plain: unknown = "toJSON" in at && typeof at.toJSON === "function" ? at.toJSON() : at;
    return plain === at ? Object.values(at).every(visit) : visit(plain);
  };
  return visit(value);
}
