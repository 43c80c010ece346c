import type { Assessment, Ids, Method } from "@policytrack/core";
import type { FormatHead } from "./format-heads.ts";
import { checkInWords, shown, UsageError } from "./check-arguments.ts";
import type { CalendarRange } from "./icalendar/calendar-range.ts";
import type { Words } from "./words.ts";

/** What a format is written with; the range is of formats that are calendars. */
export interface WriteOptions extends CalendarRange {
  /** The language of what is in words. */
  readonly words: Words;
  /** How progress is read. Default: none. */
  readonly methods?: readonly Method<string>[];
  /** Only what this party commits to, where the format can. */
  readonly party?: string;
  /** Only this commitment, where the format can. */
  readonly commitment?: string;
  /** When the file is made, in UTC: "2026-04-30T12:00:00Z". Default: the first moment of the day assessed. */
  readonly writtenAt?: string;
  /** The address of the website that shows the record, with its last slash. Of a feed on that website, "../" is enough. */
  readonly address?: string;
}

/**
 * A file format: what it is called, and how it is written of an assessment. What is written holds nothing that was published
 * later than the assessment's `evidenceUntil`.
 */
export interface Format extends FormatHead {
  /** The file in pieces, so that one longer than a string can be is written as well. */
  write(assessment: Assessment<Ids>, options: WriteOptions): Iterable<string>;
}

/**
 * Makes a format. A new one is a file with this, its test, and its head in `format-heads.ts`, and a line in `formats.ts` and
 * `all-formats.ts`.
 *
 * @throws {UsageError} for an id, media type or extension that is none, and for a format that cannot be written.
 * @example
 * const titles = defineFormat({
 *   id: "titles",
 *   title: { en: "Titles" },
 *   mediaType: "text/plain",
 *   extension: "txt",
 *   isInWords: true,
 *   write: (assessment, { words }) => assessment.commitments.map((one) => `${words.title(one)}\n`),
 * });
 * writeFormat(titles, assessment, { words: en }); // "Open a startup centre in Tokyo in early 2024\n..."
 */
export function defineFormat(format: Format): Format {
  if (!isFormat(format))
    throw new UsageError(
      "wrong-argument",
      `defineFormat(): ${shown(format)} has no write. Give { id, title, mediaType, extension, isInWords, write }.`,
    );
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(format.id))
    throw new UsageError("wrong-argument", `A format's id is words joined by "-", not ${shown(format.id)}.`);
  if (!/^[a-z]+\/[\w.+-]+$/.test(format.mediaType))
    throw new UsageError("wrong-argument", `${format.id}: ${shown(format.mediaType)} is no media type.`);
  if (!/^[a-z0-9]+(\.[a-z0-9]+)*$/.test(format.extension))
    throw new UsageError("wrong-argument", `${format.id}: ${shown(format.extension)} is no extension.`);
  if (typeof format.isInWords !== "boolean")
    throw new UsageError(
      "wrong-argument",
      `${format.id}: isInWords is ${shown(format.isInWords)}. Say true where the file holds text in words, else false.`,
    );
  return format;
}

/**
 * A file as one text.
 *
 * @throws {UsageError} for what is no format, no assessment, and for an option that does not exist.
 * @example
 * writeFormat(await loadFormat("csv-verdicts"), assess(dataset), { words: en }); // "verdict,commitment,..."
 */
export function writeFormat<I extends Ids>(
  format: Format,
  assessment: Assessment<I>,
  options: WriteOptions,
): string {
  if (!isFormat(format))
    throw new UsageError(
      "wrong-argument",
      `writeFormat(): ${shown(format)} is no format. Load one by its id: await loadFormat("csv-verdicts").`,
    );
  checkInWords("writeFormat", assessment, options, [
    "methods",
    "party",
    "commitment",
    "writtenAt",
    "address",
    "from",
    "through",
    "within",
  ]);
  return [...format.write(assessment as unknown as Assessment<Ids>, options)].join("");
}

function isFormat(format: unknown): boolean {
  return typeof (format as Partial<Format> | null | undefined)?.write === "function";
}

/** When a file is made: as given, or the first moment of the day assessed. @throws {UsageError} for what is no such time. */
export function writtenAt({ on }: Pick<Assessment<Ids>, "on">, given: string | undefined): string {
  const instant = given ?? `${on}T00:00:00Z`;
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(instant);
  if (
    !isInstant ||
    Number.isNaN(Date.parse(instant)) ||
    !new Date(instant).toISOString().startsWith(instant.slice(0, 19))
  ) {
    throw new UsageError(
      "wrong-argument",
      `writtenAt: ${JSON.stringify(instant)} is no time in UTC. Write one like "2026-04-30T12:00:00Z".`,
    );
  }
  return `${instant.slice(0, 19)}Z`;
}
