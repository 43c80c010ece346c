import {
  type Assessment,
  type Citation,
  type Commitment,
  type CommitmentAssessment,
  type Dataset,
  type DueWindow,
  dueWindow,
  isoDay,
  type Known,
  knowledgeOf,
  type NoProgress,
  type ProgressFigures,
  type Role,
  roles,
  type Source,
  type TargetAssessment,
  type When,
} from "@policytrack/core";
import { dueInWords } from "../words/due-in-words.ts";
import { type CellValue, csvList, notApplicable, unknown } from "./cell.ts";
import { type Column, headerLine, opensOf, rowLine } from "./column.ts";

type Assessed = Extract<CommitmentAssessment, { known: "yes" }>;

/** A deadline or target in force, and the days it comes to. */
interface Due {
  readonly when: When;
  readonly window: DueWindow | null;
}

/** Everything that the row of a commitment is made of. */
interface Row {
  readonly dataset: Dataset;
  readonly assessment: Assessment;
  readonly commitment: Commitment;
  /** Null where nothing of it had been published. */
  readonly assessed: Assessed | null;
  readonly dues: readonly Due[];
  /** The final target in force that is due last. */
  readonly target: TargetAssessment | null;
  /** Cited by the day that counts, in the order of the record. */
  readonly sources: readonly Source[];
}

const columns: readonly Column<Row>[] = [
  { name: "id", cell: ({ commitment }) => commitment.id },
  { name: "title", cell: ({ commitment }) => commitment.title },
  { name: "summary", cell: ({ commitment }) => commitment.summary },
  { name: "tier", cell: ({ commitment }) => commitment.tier },
  { name: "kind", cell: ({ commitment }) => commitment.kind },
  { name: "committed_by", cell: ({ commitment }) => csvList(partiesOf(commitment, ["commits"])) },
  {
    name: "committed_by_names",
    cell: (row) => csvList(namesOf(row, partiesOf(row.commitment, ["commits"]))),
  },
  {
    name: "other_parties",
    cell: ({ commitment }) =>
      csvList(
        partiesOf(
          commitment,
          roles.filter((role) => role !== "commits"),
        ),
      ),
  },
  { name: "domains", cell: ({ commitment }) => csvList(commitment.domains) },
  { name: "part_of", cell: ({ commitment }) => commitment.partOf ?? null },
  { name: "made_on", cell: ({ commitment }) => commitment.madeOn ?? unknown },
  { name: "criteria", cell: ({ commitment }) => commitment.criteria.length },
  { name: "assessed_on", cell: ({ assessment }) => assessment.on },
  { name: "known_by", cell: ({ assessment }) => assessment.knownBy },
  { name: "known", cell: ({ assessed }) => (assessed === null ? "no" : "yes") },
  dueColumn("due_in_words", ({ when }, { dataset }) =>
    dueInWords(when, null, 0, { eventTitle: eventTitles(dataset) }),
  ),
  windowColumn("opens", opensOf),
  windowColumn("due", ({ due }) => isoDay(due)),
  windowColumn("doubt_until", ({ doubtUntil }) => isoDay(doubtUntil)),
  windowColumn("target_year", ({ targetYear }) => String(targetYear)),
  ofKnown("status", ({ status }) => csvList(status)),
  ofKnown("schedule", ({ schedule }) => csvList(schedule)),
  ofKnown("split", ({ split }) => split),
  ofKnown("standing", ({ standing }) => standing.firmest),
  ofKnown("announced", ({ standing }) => standing.announced),
  ofKnown("heard", ({ standing }) => standing.heard),
  ofKnown("targets", ({ targets }) => targets.length),
  ofTarget("target", ({ target }) => target),
  ofTarget("target_schedule", ({ schedule }) => csvList(schedule)),
  ofTarget("pace", (target) => {
    const pace = readOf(target)?.pace ?? null;
    return pace === null ? unknown : csvList(pace);
  }),
  figure("completion_min", ({ completion }) => completion.min),
  figure("completion_max", ({ completion }) => completion.max),
  figure("share_min", ({ shareOfTarget }) => shareOfTarget.min),
  figure("share_max", ({ shareOfTarget }) => shareOfTarget.max),
  ofTarget("no_progress_because", (target) => (readOf(target) === null ? whyNot(target) : notApplicable)),
  { name: "sources", cell: ({ sources }) => sources.length },
  { name: "first_source", cell: ({ sources: [first] }) => first?.id ?? notApplicable },
  {
    name: "first_source_url",
    cell: ({ sources: [first] }) => (first === undefined ? notApplicable : (first.url ?? unknown)),
  },
  { name: "reviewed_on", cell: ({ commitment }) => commitment.reviewedOn },
];

/**
 * A flat table for people: one row a commitment (RFC 4180: comma, CR LF, a header row), with where it stands on the day of the
 * assessment. Where several verdicts are possible, or a commitment has several deadlines, a cell holds all with a bar between.
 * Days are ISO days, `made_on` is an EDTF date, shares are fractions of 1.
 *
 * "unknown": there is a value, and nothing on record says which. "not-applicable": there can be none. An empty cell: nothing
 * was written there. The dues are those of the deadlines and targets in force; figures are those of the final target that is
 * due last, by the first method that has any.
 *
 * @throws {RangeError} if the assessment is not of this dataset.
 * @example
 * commitmentsToCsv(dataset, assess(dataset, { on: "2026-04-30" }));
 * // "id,title,summary,tier,...\r\naist-kriss-quantum-mou,Memorandum of AIST and KRISS on quantum computing,..."
 */
export function commitmentsToCsv(dataset: Dataset, assessment: Assessment): string {
  if (assessment.dataset !== dataset.id) {
    throw new RangeError(
      `The assessment is of ${JSON.stringify(assessment.dataset)}, not of the dataset ${JSON.stringify(dataset.id)}.`,
    );
  }
  const known = knowledgeOf(dataset, assessment.knownBy, assessment.publication);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const assessedById = new Map(assessment.commitments.map((assessed) => [assessed.id, assessed]));
  return [
    headerLine(columns),
    ...dataset.commitments.map((commitment) => {
      const assessed = assessedById.get(commitment.id);
      if (assessed === undefined) {
        throw new RangeError(`No commitment ${JSON.stringify(commitment.id)} in the assessment.`);
      }
      return rowLine(columns, {
        dataset,
        assessment,
        commitment,
        assessed: assessed.known === "yes" ? assessed : null,
        dues: assessed.known === "yes" ? duesOf(commitment, assessed) : [],
        target: assessed.known === "yes" ? lastTarget(commitment, assessed) : null,
        sources: sourcesOf(commitment, known).flatMap((id) => sources.get(id) ?? []),
      });
    }),
  ].join("");
}

/** Parties that have one of some roles, each once, in the order of the record. */
function partiesOf({ parties }: Commitment, asked: readonly Role[]): readonly string[] {
  return [...new Set(parties.filter(({ role }) => asked.includes(role)).map(({ party }) => party))];
}

function namesOf({ dataset }: Row, ids: readonly string[]): readonly string[] {
  return ids.map((id) => dataset.parties.find((party) => party.id === id)?.names.en ?? id);
}

function eventTitles(dataset: Dataset): (event: string) => string {
  return (event) => dataset.events.find(({ id }) => id === event)?.title ?? event;
}

/** The deadlines and targets in force, each once, however many criteria it is the deadline of. */
function duesOf(commitment: Commitment, assessed: Assessed): readonly Due[] {
  const dues = new Map<string, Due>();
  for (const { deadline } of assessed.criteria) {
    const fact = commitment.deadlines.find(({ id }) => id === deadline.current);
    if (fact !== undefined) dues.set(fact.id, { when: fact.when, window: deadline.window });
  }
  for (const { target, replacedBy, window } of assessed.targets) {
    const fact = commitment.targets.find(({ id }) => id === target);
    if (fact !== undefined && replacedBy === null) dues.set(fact.id, { when: fact.due, window });
  }
  return [...dues.values()];
}

function lastTarget(commitment: Commitment, { targets }: Assessed): TargetAssessment | null {
  const final = targets.filter(
    ({ target, replacedBy }) =>
      replacedBy === null && commitment.targets.find(({ id }) => id === target)?.role === "final",
  );
  return final.toSorted((a, b) => dueOf(a) - dueOf(b)).at(-1) ?? null;
}

function dueOf({ window }: TargetAssessment): number {
  return window?.due ?? -Infinity;
}

type Read = Exclude<TargetAssessment["progress"][number], { kind: "none" }>;

/** What the first method that could read the target says. */
function readOf({ progress }: TargetAssessment): Read | null {
  return progress.find((one): one is Read => one.kind !== "none") ?? null;
}

function whyNot({ progress: [first] }: TargetAssessment): NoProgress | typeof unknown {
  return first.kind === "none" ? first.reason : unknown;
}

/** The sources of the commitment's facts that were out, each once. */
function sourcesOf(commitment: Commitment, known: Known): readonly string[] {
  const { standing, deadlines, targets, history, replies = [] } = commitment;
  const facts: readonly { readonly citations: readonly [Citation, ...Citation[]] }[] = [
    ...standing,
    ...deadlines,
    ...targets,
    ...history,
    ...replies,
  ];
  return [...new Set(facts.flatMap((fact) => known.citationsOf(fact)).map(({ source }) => source))];
}

function ofKnown(name: string, cell: (assessed: Assessed) => CellValue): Column<Row> {
  return { name, cell: ({ assessed }) => (assessed === null ? notApplicable : cell(assessed)) };
}

function ofTarget(name: string, cell: (target: TargetAssessment) => CellValue): Column<Row> {
  return { name, cell: ({ target }) => (target === null ? notApplicable : cell(target)) };
}

/** A figure of the linear rule; unknown where the target has none, or an end that nothing is known of. */
function figure(name: string, of: (figures: ProgressFigures) => number | null): Column<Row> {
  return ofTarget(name, ({ progress }) => {
    const figures = progress.find((one) => one.kind === "figures")?.figures;
    return (figures === undefined ? null : of(figures)) ?? unknown;
  });
}

/** A column with one value for each deadline and target in force. */
function dueColumn(name: string, say: (due: Due, row: Row) => string): Column<Row> {
  return {
    name,
    cell: (row) => (row.dues.length === 0 ? notApplicable : csvList(row.dues.map((due) => say(due, row)))),
  };
}

function windowColumn(name: string, say: (window: DueWindow) => string): Column<Row> {
  return dueColumn(name, ({ when, window }) => {
    if (window !== null) return say(window);
    return dueWindow(when) === "deadline-unknown" ? unknown : notApplicable;
  });
}
