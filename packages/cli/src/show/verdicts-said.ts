import { type DeadlineVerdict, parseIsoDay } from "@policytrack/core";
import {
  announcedInWords,
  dueInWords,
  heardInWords,
  ruleInWords,
  scheduleInWords,
  spanInWords,
  standingInWords,
  statusInWords,
  whenInWords,
} from "@policytrack/formats/words";
import type { Section } from "../sheet/print-sheet.ts";
import type { CommitmentView, KnownDeadline } from "./commitment-view.ts";
import { eventTitleOf } from "./event-title-of.ts";
import { longDay } from "./long-day.ts";

/** Where the commitment stands; each criterion by itself where they differ. */
export function verdictsSaid(view: CommitmentView): Section {
  const { on, knownBy, assessment, deadlines, dataset, beyondReview } = view;
  const heading = `Where it stands on ${longDay(on)}${knownBy === on ? "" : `, by what had been published by ${longDay(knownBy)}`}`;
  if (assessment.known === "no")
    return {
      heading,
      paragraphs: [{ text: `Not known then. ${ruleInWords(`known/${assessment.because}`)}` }],
    };
  const { criteria, split, standing } = assessment;
  return {
    heading,
    paragraphs: [
      ...criteria
        .map(({ criterion, status, deadline }) => {
          const current = deadlines.find(({ fact }) => fact.id === deadline.current);
          const due = current === undefined ? null : dueOn(view, current, deadline);
          const since = status.since === null ? "" : `, since ${spanInWords(status.since)}`;
          const lines = [
            { text: `Status: ${statusInWords(status.among)}${since}` },
            { text: `Schedule: ${scheduleInWords(deadline.schedule)}${due === null ? "" : `; ${due}`}` },
          ];
          return criteria.length > 1 && split ? [{ text: `${criterion}`, under: lines }] : lines;
        })
        .filter((_, i) => split || i === 0)
        .flat(),
      {
        text: `Standing: ${[
          standingInWords(standing.firmest),
          announcedInWords(standing.announced),
          heardInWords(standing.heard),
        ].join(", ")}`,
      },
      ...(beyondReview
        ? [
            {
              text: `Sources were looked for through ${longDay(dataset.reviewedThrough)}; what happened after that day is not in the record.`,
            },
          ]
        : []),
    ],
  };
}

/** When something is due; how far away that is only where it is still to come. Null where the schedule says it all. */
function dueOn(
  view: CommitmentView,
  { fact: { when } }: KnownDeadline,
  { window, schedule }: DeadlineVerdict,
): string | null {
  if (when.kind === "none") return null;
  const eventTitle = (event: string): string => eventTitleOf(view, event);
  return schedule.some((one) => one === "open" || one === "overdue" || one === "unreported")
    ? dueInWords(when, window, parseIsoDay(view.on) ?? 0, { schedule, eventTitle })
    : `due ${whenInWords(when, eventTitle)}`;
}
