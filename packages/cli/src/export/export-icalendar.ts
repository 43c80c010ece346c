import { type Command, Option } from "commander";
import { assess, type Assessment, type Dataset } from "@policytrack/core";
import { toICalendar } from "@policytrack/formats/icalendar";
import { otherThan } from "../build/other-than.ts";
import { writeBeside } from "../build/write-beside.ts";
import type { CommandContext } from "../command-context.ts";
import { withDataset } from "../dataset-folder/with-dataset.ts";
import { exitCodes } from "../exit-codes.ts";
import { whatThereIs } from "../what-there-is.ts";
import { writeOrSay } from "../write-or-say.ts";
import { formatCommand, type OutOption } from "./format-command.ts";
import { type OnOptions, onOptions } from "./on-options.ts";
import { writeOut } from "./write-out.ts";

interface CalendarOptions extends OutOption, OnOptions {
  readonly party?: string;
  readonly eachParty?: boolean;
}

export function exportICalendar(context: CommandContext): Command {
  const command = formatCommand({
    name: "icalendar",
    description: "What is due when, as a calendar to subscribe to (RFC 5545).",
    ofDataset: true,
    help: `Examples:
  policytrack export icalendar packages/jp-kr-us --out due.ics
  policytrack export icalendar packages/jp-kr-us --party kr
  policytrack export icalendar packages/jp-kr-us --each-party --out calendars

One all-day event for each deadline and target in force that has a day, with where it stands and its sources. A party's
calendar has what the party itself commits to, not what its bodies do. With --each-party, --out is a folder: all.ics, and
party-<id>.ics of each party that has an event. It takes the place of a folder of calendars, and of no other.`,
  })
    .option("--party <id>", "only what this party itself commits to")
    .addOption(new Option("--each-party", "a calendar of all, and one of each party").conflicts("party"));
  for (const option of onOptions(context)) command.addOption(option);
  return command.action(async (folder: string, options: CalendarOptions) =>
    context.finish(await withDataset(folder, context, (dataset) => calendars(dataset, options, context))),
  );
}

async function calendars(
  dataset: Dataset,
  { out, party, eachParty = false, ...on }: CalendarOptions,
  { output, now }: CommandContext,
): Promise<number> {
  const { complain } = output;
  const assessment = assess(dataset, on);
  if (eachParty) {
    if (out === undefined) {
      complain("--each-party writes several files: name their folder, as in --out calendars.");
      return exitCodes.usage;
    }
    const other = await otherThan((name) => name.endsWith(".ics"), out);
    if (other !== null) {
      complain(
        `${out} holds ${other}, which is no calendar and would be lost. Name a folder that is empty or not there yet.`,
      );
      return exitCodes.usage;
    }
    return await writeOrSay(out, output, () => writeBeside(out, calendarFiles(dataset, assessment, now)));
  }
  if (party !== undefined && !dataset.parties.some(({ id }) => id === party)) {
    const ids = dataset.parties.map(({ id }) => id);
    complain(`There is no party ${JSON.stringify(party)}. ${whatThereIs(party, ids)}`);
    return exitCodes.usage;
  }
  const calendar = toICalendar(dataset, assessment, {
    dtstamp: now,
    ...(party === undefined ? {} : { party }),
  });
  if (!hasEvent(calendar))
    complain(
      `The calendar is empty: nothing ${party === undefined ? "" : `that ${party} itself commits to `}has a day to stand on.`,
    );
  return await writeOut([calendar], out, output);
}

/** The calendars by the names of their files. RFC 5545 knows none without an event. */
function calendarFiles(
  dataset: Dataset,
  assessment: Assessment,
  dtstamp: string,
): ReadonlyMap<string, string> {
  return new Map([
    ["all.ics", toICalendar(dataset, assessment, { dtstamp })] as const,
    ...dataset.parties
      .map(({ id }) => [`party-${id}.ics`, toICalendar(dataset, assessment, { dtstamp, party: id })] as const)
      .filter(([, calendar]) => hasEvent(calendar)),
  ]);
}

function hasEvent(calendar: string): boolean {
  return calendar.includes("BEGIN:VEVENT");
}
