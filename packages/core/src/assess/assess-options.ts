import { type DateTolerance, defaultDateTolerance } from "@policytrack/edtf";
import type { PublicationDate } from "../dataset/dataset-index.ts";
import { shown, unknown, UsageError } from "../errors.ts";
import { type DayLike, readDay } from "./read-day.ts";

export interface AssessOptions {
  /** The day to say it for. Default: the dataset's `reviewedThrough`. No clock is read. */
  readonly on?: DayLike;
  /** Only evidence published by this day counts. Default: `on`. */
  readonly evidenceUntil?: DayLike;
  /** Which day of an imprecise publication date counts. Default: "latest". */
  readonly publicationDate?: PublicationDate;
  /** How far "~", "?" and "%" widen a deadline. Default: one unit, none, one unit. */
  readonly dateTolerance?: Partial<DateTolerance>;
}

/** The options of an assessment, complete. Days are ISO text. */
export interface CompleteOptions {
  readonly on: string;
  readonly evidenceUntil: string;
  readonly publicationDate: PublicationDate;
  readonly dateTolerance: DateTolerance;
}

const keys = [
  "on",
  "evidenceUntil",
  "publicationDate",
  "dateTolerance",
] as const satisfies readonly (keyof AssessOptions)[];
const marks = ["~", "?", "%"] as const;

/**
 * Checks what a caller passed, and fills in the defaults.
 *
 * @param caller The function to name in a message.
 */
export function readOptions(
  options: AssessOptions,
  reviewedThrough: string,
  caller: string,
): CompleteOptions {
  if (typeof options !== "object" || (options as unknown) === null)
    throw new UsageError(
      "wrong-argument",
      `${caller}(): ${shown(options)} are no options. Write some like { on: "2026-04-30" }.`,
    );
  for (const key of Object.keys(options))
    if (!(keys as readonly string[]).includes(key))
      throw unknown("unknown-key", `option of ${caller}()`, key, keys);
  // An option that is null, and not left out, is a slip.
  const { on: day, evidenceUntil, publicationDate = "latest", dateTolerance } = options;
  const on = readDay(day === undefined ? reviewedThrough : day, "on");
  if (publicationDate !== "latest" && publicationDate !== "earliest")
    throw unknown("unknown-word", "publicationDate", publicationDate, ["latest", "earliest"]);
  return {
    on,
    evidenceUntil: evidenceUntil === undefined ? on : readDay(evidenceUntil, "evidenceUntil"),
    publicationDate,
    dateTolerance: readTolerance(dateTolerance),
  };
}

function readTolerance(given: Partial<DateTolerance> = {}): DateTolerance {
  if (typeof given !== "object" || (given as unknown) === null)
    throw new UsageError(
      "wrong-argument",
      `dateTolerance: ${shown(given)} is not an object. Write one like { "~": 1 }.`,
    );
  for (const [mark, units] of Object.entries(given)) {
    if (!(marks as readonly string[]).includes(mark))
      throw unknown("unknown-key", "mark of dateTolerance", mark, marks);
    if (!Number.isInteger(units) || units < 0 || units > 100)
      throw new UsageError(
        "wrong-argument",
        `dateTolerance: ${shown(units)} units for "${mark}". Give a whole number from 0 to 100.`,
      );
  }
  return { ...defaultDateTolerance, ...given };
}
