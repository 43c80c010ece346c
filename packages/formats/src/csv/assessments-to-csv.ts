import {
  type Assessment,
  type Commitment,
  type CommitmentAssessment,
  type CriterionAssessment,
  type Dataset,
  type DeadlineVerdict,
  type DueWindow,
  dueWindow,
  isoDay,
} from "@policytrack/core";
import { csvList, type CellValue, notApplicable, unknown } from "./cell.ts";
import { type Column, headerLine, opensOf, rowLine } from "./column.ts";

type Known = Extract<CommitmentAssessment, { known: "yes" }>;

/** One criterion of a commitment on one day. */
interface Row {
  readonly assessment: Assessment;
  readonly commitment: Commitment;
  readonly assessed: CommitmentAssessment;
  /** Null for a commitment that has no criterion. */
  readonly criterion: string | null;
  /** Null where nothing was known of the commitment. */
  readonly verdict: CriterionAssessment | null;
}

const columns: readonly Column<Row>[] = [
  { name: "dataset", cell: ({ assessment }) => assessment.dataset },
  { name: "version", cell: ({ assessment }) => assessment.version },
  { name: "commitment", cell: ({ commitment }) => commitment.id },
  { name: "tier", cell: ({ commitment }) => commitment.tier },
  { name: "criterion", cell: ({ criterion }) => criterion ?? notApplicable },
  { name: "on", cell: ({ assessment }) => assessment.on },
  { name: "known_by", cell: ({ assessment }) => assessment.knownBy },
  { name: "publication", cell: ({ assessment }) => assessment.publication },
  { name: "beyond_review", cell: ({ assessment }) => assessment.beyondReview },
  { name: "known", cell: ({ assessed }) => assessed.known },
  {
    name: "not_known_because",
    cell: ({ assessed }) => (assessed.known === "no" ? assessed.because : notApplicable),
  },
  verdict("status", ({ status }) => csvList(status.among)),
  verdict("status_since_first", ({ status }) =>
    status.since === null ? unknown : dayOrWord(status.since.earliest),
  ),
  verdict("status_since_last", ({ status }) =>
    status.since === null ? unknown : dayOrWord(status.since.latest),
  ),
  verdict("schedule", ({ deadline }) => csvList(deadline.schedule)),
  windowColumn("phase", (_, { phase }) => phase),
  windowColumn("opens", opensOf),
  windowColumn("due", ({ due }) => isoDay(due)),
  windowColumn("doubt_until", ({ doubtUntil }) => isoDay(doubtUntil)),
  windowColumn("target_year", ({ targetYear }) => targetYear),
  windowColumn("days_to_due", (_, { daysToDue }) => daysToDue),
  windowColumn("days_to_doubt_end", (_, { daysToDoubtEnd }) => daysToDoubtEnd),
  verdict("original_deadline", ({ deadline }) => deadline.original ?? notApplicable),
  verdict("current_deadline", ({ deadline }) => deadline.current ?? notApplicable),
  ofKnown("standing", ({ standing }) => standing.firmest),
  ofKnown("announced", ({ standing }) => standing.announced),
  ofKnown("heard", ({ standing }) => standing.heard),
  ofKnown("split", ({ split }) => split),
];

/**
 * A table for programs: one row a commitment, criterion and day (RFC 4180: comma, CR LF, a header row). Cells hold codes;
 * where several verdicts are possible, all of them, with a bar between. Days are ISO days.
 *
 * "unknown": there is a value, and nothing on record says which. "not-applicable": there can be none. An empty cell: nothing
 * was written there. A commitment of which nothing had been published on a day has its rows all the same, with `known` "no".
 *
 * @param assessments Of this dataset, of as many days as wanted; they are taken one at a time.
 * @throws {RangeError} if an assessment is of another dataset.
 * @example
 * assessmentsToCsv(dataset, ["2024-06-30", "2026-04-30"].map((on) => assess(dataset, { on })));
 * // "dataset,version,commitment,tier,criterion,on,...\r\njp-kr-us,1.0.0,..."
 */
export function assessmentsToCsv(dataset: Dataset, assessments: Iterable<Assessment>): string {
  return [...assessmentLines(dataset, assessments)].join("");
}

/**
 * The same, line by line, for tables that are longer than a string can be.
 *
 * @throws {RangeError} if an assessment is of another dataset.
 * @example
 * for (const line of assessmentLines(dataset, assessments)) file.write(line);
 */
export function* assessmentLines(
  dataset: Dataset,
  assessments: Iterable<Assessment>,
): Generator<string, void, undefined> {
  const commitments = new Map(dataset.commitments.map((commitment) => [commitment.id, commitment]));
  yield headerLine(columns);
  for (const assessment of assessments) {
    for (const assessed of assessment.commitments) {
      const commitment = commitments.get(assessed.id);
      if (commitment === undefined || assessment.dataset !== dataset.id) {
        throw new RangeError(
          `The assessment of ${assessment.on} is not of the dataset ${JSON.stringify(dataset.id)}: ` +
            `it has ${JSON.stringify(assessed.id)} of ${JSON.stringify(assessment.dataset)}.`,
        );
      }
      if (assessed.known === "yes") {
        for (const verdict of assessed.criteria) {
          yield rowLine(columns, { assessment, commitment, assessed, criterion: verdict.criterion, verdict });
        }
        continue;
      }
      const criteria = commitment.criteria.length === 0 ? [null] : commitment.criteria.map(({ id }) => id);
      for (const criterion of criteria) {
        yield rowLine(columns, { assessment, commitment, assessed, criterion, verdict: null });
      }
    }
  }
}

/** A column of what is said of a criterion; not applicable where nothing was known. */
function verdict(name: string, cell: (verdict: CriterionAssessment) => CellValue): Column<Row> {
  return { name, cell: (row) => (row.verdict === null ? notApplicable : cell(row.verdict)) };
}

/** A column of what a due window says. */
function windowColumn(
  name: string,
  cell: (window: DueWindow, deadline: DeadlineVerdict) => CellValue,
): Column<Row> {
  return {
    name,
    cell: ({ commitment, verdict }) => {
      if (verdict === null) return notApplicable;
      const { deadline } = verdict;
      return deadline.window === null ? noDay(commitment, deadline) : cell(deadline.window, deadline);
    },
  };
}

/** A column of what is said of the commitment as a whole. */
function ofKnown(name: string, cell: (assessed: Known) => CellValue): Column<Row> {
  return { name, cell: ({ assessed }) => (assessed.known === "no" ? notApplicable : cell(assessed)) };
}

/** A deadline without a window has a day that is not known, or none. */
function noDay({ deadlines }: Commitment, { current }: DeadlineVerdict): string {
  const when = deadlines.find(({ id }) => id === current)?.when;
  return when !== undefined && dueWindow(when) === "deadline-unknown" ? unknown : notApplicable;
}

function dayOrWord(day: number | "open" | "unknown"): string {
  return typeof day === "number" ? isoDay(day) : day === "open" ? notApplicable : unknown;
}
