import type { AssessmentChange, Assessment, CommitmentAssessment } from "@policytrack/core";
import {
  announcedInWords,
  heardInWords,
  numberRangeInWords,
  progressClassInWords,
  progressInWords,
  scheduleInWords,
  standingInWords,
  statusInWords,
} from "@policytrack/formats/words";
import type { Say } from "../words/say.ts";
import type { AsKnown, KnownAssessment, KnownRecord } from "../record/as-known.ts";

/** A change in words: of what, and from what to what. */
export interface ChangeInWords {
  readonly aspect: string;
  /** The criterion or target that it is a change of; null: the record itself. */
  readonly part: string | null;
  /** Whether that is a text of the record, in the language that the record is written in. */
  readonly isWritten: boolean;
  /** Null where there was nothing before. */
  readonly before: string | null;
  readonly after: string;
}

/** Says a change from one view to a later one. */
export function changeInWords(
  before: AsKnown,
  after: AsKnown,
  record: KnownRecord,
  change: AssessmentChange,
  say: Say,
): ChangeInWords {
  const { criteria } = record.commitment;
  const target = after.target(record, change.part ?? "");
  const unit = after.dataset.indicators.find(({ id }) => id === target?.indicator)?.unit ?? "";
  return {
    aspect: say.page.aspect[change.aspect],
    part:
      target !== undefined
        ? say.page.target(target.role, `${numberRangeInWords(target.value, undefined, say.locale)} ${unit}`)
        : criteria.length > 1
          ? (criteria.find(({ id }) => id === change.part)?.text ?? null)
          : null,
    isWritten: target === undefined,
    before: aspectInWords(assessedIn(before.assessment, change.id), change, say),
    after: aspectInWords(record.assessed, change, say) ?? say.page.none,
  };
}

function assessedIn({ commitments }: Assessment, id: string): KnownAssessment | null {
  const found: CommitmentAssessment | undefined = commitments.find((one) => one.id === id);
  return found?.known === "yes" ? found : null;
}

/** What an assessment says of the aspect that changed; null where it says nothing. */
function aspectInWords(
  assessed: KnownAssessment | null,
  { aspect, part }: AssessmentChange,
  { locale, page }: Say,
): string | null {
  if (assessed === null) return null;
  const criterion = assessed.criteria.find((one) => one.criterion === part);
  const target = assessed.targets.find((one) => one.target === part);
  switch (aspect) {
    case "known":
      return page.published;
    case "standing": {
      const { firmest, announced, heard } = assessed.standing;
      return [
        standingInWords(firmest, locale),
        announcedInWords(announced, locale),
        heardInWords(heard, locale),
      ].join("; ");
    }
    case "status":
      return criterion === undefined ? null : statusInWords(criterion.status.among, locale);
    case "schedule": {
      const schedule = target?.schedule ?? criterion?.deadline.schedule;
      return schedule === undefined ? null : scheduleInWords(schedule, locale);
    }
    case "progress": {
      if (target === undefined) return null;
      const classes = target.progress.flatMap((one) =>
        one.kind === "class" && one.class !== null ? [progressClassInWords(one.class, locale)] : [],
      );
      return [progressInWords(target.progress[0], locale), ...classes].join("; ");
    }
    default:
      return aspect satisfies never;
  }
}
