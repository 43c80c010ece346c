import path from "node:path";
import type { Limits } from "@policytrack/core/schema";
import { checkAgainst } from "../check/check-against.ts";
import { printAnnotations } from "../check/print-annotations.ts";
import { watchRecord } from "../check/watch-record.ts";
import { choice, CommandError, defineCommand, exitCodes, flag, text } from "../command.ts";
import type { Context } from "../context.ts";
import { issuesBetween } from "../load/issues-between.ts";
import { limitOption, limitsIn } from "../load/limit-option.ts";
import { recordsArgument } from "../load/load-dataset.ts";
import { loadRecords, type LoadedRecord, loadVersion } from "../load/load-record.ts";
import { byPlace, compareText, type LocatedIssue } from "../load/located-issue.ts";
import { countIssues, printIssues } from "../check/print-issues.ts";
import { plural } from "../terminal/plural.ts";
import { checkKeptTexts } from "../source/check-kept-texts.ts";
import { jsonText } from "../terminal/json-text.ts";

interface CheckOptions {
  readonly format: "text" | "json" | "github";
  readonly strict: boolean;
  readonly against: string | null;
  readonly limit: readonly string[];
}

export const check = defineCommand({
  name: "check",
  summary: "Check records: every issue with its place, what was found and how to fix it.",
  arguments: { records: recordsArgument },
  options: {
    format: choice(
      ["text", "json", "github"],
      "text",
      "how to print the issues; github: as annotations of a pull request",
    ),
    strict: flag("end with exit code 1 for warnings too"),
    against: text(
      "version",
      "also find ids that vanished and meanings that changed since a published file or a git ref",
    ),
    watch: flag("check again after each change, until Ctrl-C"),
    ...limitOption,
  },
  details: [
    "Errors make a record invalid: it cannot be computed with, or contradicts itself. Warnings are gaps and style; a record sets their levels under `rules` in dataset.yaml. Drafts are checked, and all that is wrong with them is a warning.",
    "As JSON it is one object: valid, counts and issues (file, line, column, field, rule, level, record, path, message, found, fix); with --watch one such line after each change.",
  ],
  examples: [
    { run: "policytrack check harbour-towns", does: "Checks a record folder." },
    { run: "policytrack check sheet.yaml", does: "Checks a record that is one file." },
    {
      run: "policytrack check harbour-towns --format github --strict",
      does: "Annotates a pull request, in CI.",
    },
    {
      run: "policytrack check harbour-towns --against published.json",
      does: "Finds ids that no longer lead anywhere.",
    },
  ],
  run: async ({ records, watch, ...options }, context) => {
    const from = records.length === 0 ? ["."] : records;
    if (!watch) {
      const code = await checkOnce(from, options, context, false);
      if (code !== exitCodes.fine) throw new CommandError("", code);
      return;
    }
    if (from.includes("-"))
      throw new CommandError("Standard input is read once: --watch takes folders and files.");
    await watchRecords(from, options, context);
  },
});

/** Checks, prints, and gives the exit code. */
async function checkOnce(
  from: readonly string[],
  { format, strict, against, limit }: CheckOptions,
  context: Context,
  onOneLine: boolean,
): Promise<0 | 1> {
  const read: LoadedRecord[] = [];
  const limits = limitsIn(limit);
  const options = { keepGoing: false, lint: true, limits };
  for (const one of from) {
    const loaded = await loadRecords(one, context, options);
    const held = await Promise.all(loaded.map((record) => withTexts(record, context)));
    read.push(...(against === null ? held : await withVersion(one, held, against, limits, context)));
  }
  context.progress.clear();
  const between = issuesBetween(read);
  const checked = read.map((one, i) => withIssues(one, between[i] ?? []));
  const issues = checked.flatMap((one) => one.issues);
  const isValid = issues.every(({ level }) => level === "warning");
  switch (format) {
    case "text":
      context.stdout.printAll([...printIssues(issues), ...checked.map(summaryOf)]);
      break;
    case "json":
      await context.stdout.write(jsonText(asJson(checked, isValid), onOneLine ? 0 : 2));
      break;
    case "github":
      await context.stdout.write(
        printAnnotations(issues, context.cwd, context.environment["GITHUB_WORKSPACE"] ?? context.cwd),
      );
      context.stdout.printAll(checked.map(summaryOf));
      break;
    default:
      return format satisfies never;
  }
  return !isValid || (strict && issues.length > 0) ? exitCodes.data : exitCodes.fine;
}

/** Adds what the texts say that are kept beside the record. */
async function withTexts(record: LoadedRecord, context: Context): Promise<LoadedRecord> {
  return withIssues(record, await checkKeptTexts(record, context));
}

function withIssues(record: LoadedRecord, found: readonly LocatedIssue[]): LoadedRecord {
  return found.length === 0 ? record : { ...record, issues: [...record.issues, ...found].toSorted(byPlace) };
}

/** Adds what a comparison with an earlier version finds. */
async function withVersion(
  from: string,
  loaded: readonly LoadedRecord[],
  against: string,
  limits: Partial<Limits>,
  context: Context,
): Promise<readonly LoadedRecord[]> {
  const options = { keepGoing: true, limits };
  const isThere =
    against === "-" || (await context.fs.stat(path.resolve(context.cwd, against)).catch(() => null)) !== null;
  const before = isThere
    ? await loadRecords(against, context, options)
    : await loadVersion(against, from, context, options);
  return loaded.map((record) => {
    const { dataset } = record;
    if (dataset === null) return record;
    const earlier = before.find((one) => one.dataset?.id === dataset.id)?.dataset;
    if (earlier === undefined || earlier === null)
      throw new CommandError(
        `${before[0]?.name ?? against} has no valid record "${dataset.id}" to check against: it has ${before.map((one) => one.dataset?.id ?? "errors").join(", ")}.`,
      );
    return { ...record, issues: [...record.issues, ...checkAgainst(earlier, dataset, record)] };
  });
}

/** "harbour-towns: valid. 1 commitment, 4 sources." */
function summaryOf({ name, dataset, issues, drafts }: LoadedRecord): string {
  const isValid = issues.every(({ level }) => level === "warning");
  if (!isValid || dataset === null) return `${name}: not valid. ${countIssues(issues)}.`;
  const parts = [
    plural(dataset.commitments.length, "commitment"),
    plural(dataset.observations.length, "observation"),
    plural(dataset.sources.length, "source"),
    ...(drafts.length > 0 ? [plural(drafts.length, "draft")] : []),
    ...(issues.length > 0 ? [countIssues(issues)] : []),
  ];
  return `${name}: valid. ${parts.join(", ")}.`;
}

function asJson(checked: readonly LoadedRecord[], isValid: boolean): unknown {
  const sum = (count: (one: LoadedRecord) => number): number =>
    checked.reduce((total, one) => total + count(one), 0);
  return {
    valid: isValid,
    counts: {
      commitments: sum(({ dataset }) => dataset?.commitments.length ?? 0),
      observations: sum(({ dataset }) => dataset?.observations.length ?? 0),
      sources: sum(({ dataset }) => dataset?.sources.length ?? 0),
      drafts: sum(({ drafts }) => drafts.length),
      errors: sum(({ issues }) => issues.filter(isError).length),
      warnings: sum(({ issues }) => issues.filter((issue) => !isError(issue)).length),
    },
    issues: checked.flatMap(({ issues }) => issues.map(inOrder)),
  };
}

function isError({ level }: LocatedIssue): boolean {
  return level === "error";
}

/** The place first, as a reader of the JSON looks for it. */
function inOrder({ file, line, column, field, ...issue }: LocatedIssue): LocatedIssue {
  return { file, line, column, field, ...issue };
}

/** Checks at once and after each change, until Ctrl-C. */
async function watchRecords(from: readonly string[], options: CheckOptions, context: Context): Promise<void> {
  const { stdout, stderr, signal, cwd } = context;
  const isForScreen = stdout.isTerminal && options.format === "text";
  for await (const changed of watchRecord(
    from.map((one) => path.resolve(cwd, one)),
    signal,
  )) {
    if (isForScreen) await stdout.write(clearScreen);
    if (changed.length > 0)
      stderr.print(
        `Changed: ${changed
          .map((file) => path.relative(cwd, file))
          .toSorted(compareText)
          .join(", ")}`,
      );
    try {
      await checkOnce(from, options, context, true);
    } catch (error) {
      // A file that went while it was read: the change that comes of it is checked next.
      if (!(error instanceof CommandError)) throw error;
      stderr.print(error.message);
    }
    stderr.print("Waiting for changes; Ctrl-C ends it.");
  }
}

/** What scrolled out of sight stays to be scrolled back to. */
const clearScreen = "\u001B[2J\u001B[H";
