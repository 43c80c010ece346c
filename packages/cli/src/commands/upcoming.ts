import {
  addDuration,
  type CalendarDuration,
  type Dataset,
  dayOf,
  type IsoDay,
  isoDay,
  parseIsoDay,
} from "@policytrack/core";
import { Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { datasetArgument } from "../dataset-folder/dataset-argument.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { dayArgument } from "../day-argument.ts";
import { durationArgument } from "../duration-argument.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Output } from "../output.ts";
import { printUpcoming, printUpcomingMarkdown } from "../upcoming/print-upcoming.ts";
import { whatIsDue } from "../upcoming/what-is-due.ts";
import { whatThereIs } from "../what-there-is.ts";

export function upcomingCommand(context: CommandContext): Command {
  const { output, today, finish } = context;
  return new Command("upcoming")
    .description("Print what falls due in a stretch of time, surely or possibly, in the order of its day.")
    .argument("<folder>", datasetArgument)
    .addOption(
      new Option("--from <day>", "the first day of the stretch")
        .argParser(dayArgument)
        .default(today, "today"),
    )
    .addOption(new Option("--to <day>", "its last day").argParser(dayArgument))
    .addOption(
      new Option("--within <duration>", "its length instead, as an ISO 8601 duration (default: P12M)")
        .argParser(durationArgument)
        .conflicts("to"),
    )
    .addOption(
      new Option(
        "--known-by <day>",
        "use what had been published by this day (default: the first day)",
      ).argParser(dayArgument),
    )
    .option("--party <ids...>", "only what these parties commit to themselves")
    .option("--domain <ids...>", "only commitments of these domains and what lies below them")
    .addOption(new Option("--format <format>", "how to print it").choices(formats).default("text"))
    .addHelpText(
      "after",
      `
What is due is counted to the last day that is surely in time. Something is possibly due where
its date leaves open whether it lies in the stretch, or where it may be over with already. What has
nothing in the stretch is counted at the end, with the reason; --format json names it.

Examples:
  policytrack upcoming packages/jp-kr-us --within P10Y
  policytrack upcoming packages/jp-kr-us --from 2024-01-01 --to 2024-12-31
  policytrack upcoming packages/jp-kr-us --within P30Y --party kr --domain hydrogen
  policytrack upcoming packages/jp-kr-us --from 2024-01-01 --known-by 2026-04-30 --format markdown`,
    )
    .action(async (folder: string, options: UpcomingOptions) =>
      finish(await withDataset(folder, context, (dataset) => upcoming(dataset, options, output))),
    );
}

const formats = ["text", "markdown", "json"] as const;

interface UpcomingOptions {
  readonly from: IsoDay;
  readonly to?: IsoDay;
  /** Counts only without `to`. */
  readonly within?: CalendarDuration;
  readonly knownBy?: IsoDay;
  readonly party?: readonly string[];
  readonly domain?: readonly string[];
  readonly format: (typeof formats)[number];
}

const aYear: CalendarDuration = { years: 0, months: 12, weeks: 0, days: 0 };

/** Prints what falls due in a stretch of time. */
function upcoming(
  dataset: Dataset,
  { from, to, within = aYear, knownBy = from, party, domain, format }: UpcomingOptions,
  { print, complain, width }: Output,
): number {
  const last = to ?? isoDay(Math.min(addDuration(parseIsoDay(from) ?? 0, within), dayOf(9999, 12, 31)));
  const wrong = [
    ...(last < from ? [`The stretch ends on ${last}, before it begins on ${from}. Give a later --to.`] : []),
    ...notThere("party", party, dataset.parties),
    ...notThere("domain", domain, dataset.domains),
  ];
  if (wrong.length > 0) {
    complain(wrong.join("\n"));
    return exitCodes.usage;
  }
  const due = whatIsDue(dataset, {
    from,
    to: last,
    knownBy,
    ...(party === undefined ? {} : { party }),
    ...(domain === undefined ? {} : { domain }),
  });
  switch (format) {
    case "text":
      print(printUpcoming(dataset, due, width));
      break;
    case "markdown":
      print(printUpcomingMarkdown(dataset, due));
      break;
    case "json":
      print(JSON.stringify(due, null, 2));
      break;
    default:
      format satisfies never;
  }
  return exitCodes.fine;
}

/** What to do about each id that is not in a list, a line each. */
function notThere(
  what: "party" | "domain",
  ids: readonly string[] = [],
  list: readonly { readonly id: string }[],
): readonly string[] {
  const known = list.map(({ id }) => id);
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => `There is no ${what} ${JSON.stringify(id)}. ${whatThereIs(id, known)}`);
}
