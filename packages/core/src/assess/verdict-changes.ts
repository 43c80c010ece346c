import type { FactId } from "../model/fact.ts";
import type { Status } from "../model/status.ts";
import type {
  Among,
  CommitmentAssessment,
  NoProgress,
  Pace,
  Schedule,
  StandingVerdict,
  TargetAssessment,
  TargetPoint,
} from "./verdict.ts";

/** What of a progress is news: its latest value or why there is none, its pace and class. What the day alone moves is not. */
export type ProgressNews =
  | { readonly method: string; readonly reason: NoProgress }
  | {
      readonly method: string;
      readonly latest: TargetPoint;
      readonly pace: Among<Pace> | null;
      readonly class: Among<string> | null;
    };

/** What can change of a commitment from one assessment to another, and what is said of it. */
export interface AspectVerdict {
  readonly known: CommitmentAssessment["known"];
  readonly standing: StandingVerdict;
  readonly status: Among<Status>;
  readonly schedule: Among<Schedule>;
  /** One for each method. */
  readonly progress: readonly ProgressNews[];
}
export type ChangedAspect = keyof AspectVerdict;

interface ChangeOf<Aspect extends ChangedAspect> {
  readonly aspect: Aspect;
  /** The criterion or target it is a change of; null: of the commitment. */
  readonly part: string | null;
  /** The verdicts as they stand in the assessments; null where there was none. */
  readonly before: AspectVerdict[Aspect] | null;
  readonly after: AspectVerdict[Aspect] | null;
}

/** A verdict that differs from one assessment to another. */
export type VerdictChange = { readonly [Aspect in ChangedAspect]: ChangeOf<Aspect> }[ChangedAspect];

/** How two assessments of one commitment differ. That it became known, or is no longer, is all that is said of one that did. */
export function verdictChanges(
  then: CommitmentAssessment,
  now: CommitmentAssessment,
): readonly VerdictChange[] {
  const changes: VerdictChange[] = [];
  const note = <Aspect extends ChangedAspect>(
    aspect: Aspect,
    part: string | null,
    before: AspectVerdict[Aspect] | null,
    after: AspectVerdict[Aspect] | null,
  ): void => {
    if (JSON.stringify(before) !== JSON.stringify(after))
      changes.push({ aspect, part, before, after } as ChangeOf<Aspect> as VerdictChange);
  };
  if (then.known !== now.known) {
    note("known", null, then.known, now.known);
    return changes;
  }
  if (then.known === "no" || now.known === "no") return changes;
  note("standing", null, then.standing, now.standing);
  for (const id of new Set(
    [now, then].flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion)),
  )) {
    const [old, fresh] = [then, now].map(({ criteria }) =>
      criteria.find(({ criterion }) => criterion === id),
    );
    note("status", id, old?.status.among ?? null, fresh?.status.among ?? null);
    note("schedule", id, old?.deadline.schedule ?? null, fresh?.deadline.schedule ?? null);
  }
  for (const id of new Set<FactId>(
    [then, now].flatMap(({ targets }) => targets.map(({ target }) => target)),
  )) {
    const [old, fresh] = [then, now].map(({ targets }) => targets.find(({ target }) => target === id));
    note("schedule", id, old?.schedule ?? null, fresh?.schedule ?? null);
    note("progress", id, newsOf(old), newsOf(fresh));
  }
  return changes;
}

function newsOf(target: TargetAssessment | undefined): readonly ProgressNews[] | null {
  return (
    target?.progress.map((progress) =>
      progress.kind === "none"
        ? { method: progress.method, reason: progress.reason }
        : {
            method: progress.method,
            latest: progress.latest,
            pace: progress.pace,
            class: progress.kind === "class" ? progress.class : null,
          },
    ) ?? null
  );
}
