import type { DatasetIndex } from "../dataset/dataset-index.ts";
import type { Commitment } from "../model/types.ts";
import { assessCommitment } from "./assess-commitment.ts";
import type { AssessedCommitment } from "./assessed-commitment.ts";
import type { AssessmentContext } from "./assessment-context.ts";
import type { NotOnRecord } from "./assessment.ts";
import { isSaidAlike, type Standpoint, type TurningDays, turningDaysOf } from "./turning-days.ts";

/**
 * What was said of each commitment of a dataset on the day that was assessed last. Of few commitments something else is said on
 * another day; those alone are judged again. A dataset that is assessed once is not remembered.
 */
export class RememberedCommitments {
  #assessments = 0;
  readonly #latest = new Map<Commitment, Remembered>();

  /** To be called once for each assessment. */
  begin(): void {
    this.#assessments++;
  }

  assess(context: AssessmentContext, record: Commitment): AssessedCommitment | NotOnRecord["state"] {
    if (this.#assessments < 2) return assessCommitment(context, record);
    const before = this.#latest.get(record);
    const standpoint = { on: context.on, until: context.evidence.until };
    if (before !== undefined && isSaidAlike(before.turning, before.standpoint, standpoint))
      return typeof before.said === "string" ? before.said : before.said.seenFrom(context);
    const said = assessCommitment(context, record);
    this.#latest.set(record, {
      turning: before?.turning ?? turningDaysOf(context, record),
      standpoint,
      said,
    });
    return said;
  }
}

interface Remembered {
  readonly turning: TurningDays;
  readonly standpoint: Standpoint;
  readonly said: AssessedCommitment | NotOnRecord["state"];
}

const byIndex = new WeakMap<DatasetIndex, Map<string, RememberedCommitments>>();

/** What is remembered of a dataset, as assessed with the same options but for the days. */
export function rememberedCommitments({ index, options }: AssessmentContext): RememberedCommitments {
  let byOptions = byIndex.get(index);
  if (byOptions === undefined) byIndex.set(index, (byOptions = new Map()));
  const key = JSON.stringify([options.publicationDate, options.dateTolerance]);
  let remembered = byOptions.get(key);
  if (remembered === undefined) byOptions.set(key, (remembered = new RememberedCommitments()));
  return remembered;
}
