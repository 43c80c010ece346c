import fc from "fast-check";
import {
  citing,
  claim,
  commitment,
  deadline,
  entry,
  event,
  indicator,
  observation,
  soundDraft,
  source,
  target,
} from "../dataset/dataset-fixture.ts";
import { publish } from "../dataset/publish.ts";
import { type Day, dayOf, isoDay } from "../dates/day.ts";
import type { CommitmentDraft } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import type { DeadlineFact } from "../model/deadline.ts";
import type { Fact } from "../model/fact.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/source.ts";
import { type StandingClaim, standings } from "../model/standing.ts";
import { type StatusEntry, statuses } from "../model/status.ts";
import type { TargetFact } from "../model/target.ts";

/** Small records whose facts each have a source of their own, so that each comes out on a day of its own. */

const start = dayOf(2023, 11, 1);

/** A day on which something of such a record may just have changed. */
export const someDay: fc.Arbitrary<Day> = fc.integer({ min: start - 10, max: start + 420 });

interface Draw {
  readonly step: number;
  readonly width: number;
  readonly lag: number;
  readonly form: "day" | "interval" | "null" | "seen";
  readonly pick: number;
  readonly ofCriterion: number;
  readonly correcting: boolean;
}

const draw: fc.Arbitrary<Draw> = fc.record({
  step: fc.integer({ min: 0, max: 60 }),
  width: fc.integer({ min: 0, max: 20 }),
  lag: fc.integer({ min: 0, max: 40 }),
  form: fc.constantFrom("day", "day", "interval", "null", "seen", "seen"),
  pick: fc.nat(1000),
  ofCriterion: fc.nat(5),
  correcting: fc.integer({ min: 0, max: 6 }).map((n) => n === 0),
});

const draws = (maxLength: number): fc.Arbitrary<readonly Draw[]> => fc.array(draw, { maxLength });

const dues = [
  "2024-03",
  "2024-03~",
  "2024-05-10",
  "2024-33~",
  "[2024-02,2024-06]",
  "../2024-04",
  "2024",
  "2024/..",
  "2024/",
] as const;

const tiersDrawn = [
  "commitment",
  "commitment",
  "commitment",
  "scheduled-event",
  "stance",
  "background",
] as const;

const partsOfCommitment = fc.record({
  tier: fc.constantFrom(...tiersDrawn),
  criteria: fc.integer({ min: 0, max: 2 }),
  standing: draw,
  claims: draws(2),
  deadlines: draws(2),
  history: draws(4),
  targets: draws(2),
  party: fc.constantFrom("nordia", "sudia"),
  domains: fc.constantFrom(["trade"], ["startups", "trade"], ["hydrogen"], ["energy", "startups"]),
  partOf: fc.nat(9),
});

/** A sound record of one to four commitments, as it is published. */
export const someDataset: fc.Arbitrary<Dataset> = fc
  .record({
    commitments: fc.array(partsOfCommitment, { minLength: 1, maxLength: 4 }),
    values: draws(4),
  })
  .map(({ commitments, values }) => {
    const sources: Source[] = [];
    const out = (id: string, day: Day): Fact["citations"] => {
      sources.push(source(`of-${id.replaceAll("/", "-")}`, isoDay(day)));
      return citing(`of-${id.replaceAll("/", "-")}`);
    };
    const placed = (given: readonly Draw[], pace = 1): readonly (Draw & { readonly day: Day })[] => {
      let day = start;
      return given.map((one) => ({ ...one, day: (day += one.step * pace) }));
    };
    const dated = ({ form, day, width }: Draw & { readonly day: Day }): string | null =>
      form === "null"
        ? null
        : form === "interval"
          ? `${isoDay(day - width)}/${isoDay(day + width)}`
          : isoDay(day);

    const made = commitments.map((parts, n): CommitmentDraft => {
      const id = `c${n}`;
      const criteria = ["a", "b"].slice(0, parts.criteria);
      const criterionOf = (one: Draw): { readonly criterion?: string } => {
        const named = criteria[one.ofCriterion];
        return named === undefined ? {} : { criterion: named };
      };
      const history: StatusEntry[] = [];
      for (const [i, one] of placed(parts.history, 3).entries()) {
        const name = `${id}/e${i}`;
        const corrected = history.at(-1);
        history.push(
          entry(name, statuses[one.pick % statuses.length] ?? "unknown", dated(one), {
            // Nobody sees anything after it was published.
            citations: out(name, one.day + one.lag + (one.form === "seen" ? one.width : 0)),
            ...criterionOf(one),
            ...(one.form === "seen" ? { seen: isoDay(one.day + one.width) } : {}),
            ...(one.correcting && corrected !== undefined
              ? { corrects: corrected.id, why: "It was a mistake." }
              : {}),
          }),
        );
      }
      const deadlines = placed(parts.deadlines).map((one, i): DeadlineFact => {
        const name = `${id}/d${i}`;
        return deadline(name, dues[one.pick % dues.length] ?? "2024", {
          date: dated(one),
          citations: out(name, one.day + one.lag),
          ...criterionOf(one),
        });
      });
      const targets = parts.targets.map((one, i): TargetFact => {
        const name = `${id}/t${i}`;
        return target(name, "stations", 100 + (one.pick % 400), dues[one.pick % dues.length] ?? "2024", {
          date: null,
          citations: out(name, start + one.lag),
          base:
            one.form === "null"
              ? null
              : { value: { min: 80, max: 80 + (one.width > 15 ? 5 : 0) }, date: "2022" },
          condition: one.correcting ? "If there is money." : null,
        });
      });
      const claimOf = (one: Draw & { readonly day: Day }, i: number): StandingClaim =>
        claim(`${id}/s${i}`, {
          standing: standings[one.pick % standings.length] ?? "stated",
          announced: (["yes", "no", "not-said"] as const)[one.pick % 3] ?? "yes",
          date: dated(one),
          citations: out(`${id}/s${i}`, one.day + one.lag),
        });
      const [first, ...others] = placed([parts.standing, ...parts.claims], 0).map(claimOf);
      return commitment(id, {
        tier: parts.tier,
        criteria: criteria.map((criterion) => ({ id: criterion, text: "It is done." })),
        parties: [{ party: parts.party, role: "commits", basis: "explicit" }],
        domains: parts.domains,
        standing: [first as StandingClaim, ...others],
        deadlines,
        targets,
        history,
        ...(parts.partOf < n ? { partOf: `c${parts.partOf}` } : {}),
      });
    });
    const observations = values.map((one, i): Observation => {
      const name = `stations/v${i}`;
      const month = `2023-${String(7 + (i % 4)).padStart(2, "0")}`;
      return observation(name, one.form === "interval" ? "2023" : month, one.pick, {
        citations: out(name, start + one.step + one.lag),
      });
    });
    return publish({
      ...soundDraft(),
      commitments: made,
      observations,
      indicators: [indicator("stations")],
      events: [event("summit", "2023-11-26")],
      redirects: [],
      sources: [...soundDraft().sources, ...sources],
    });
  });

/** Every fact of a record. */
export function allFacts(dataset: Dataset): readonly Fact[] {
  return [
    ...dataset.commitments.flatMap(({ standing, deadlines, targets, history }) => [
      ...standing,
      ...deadlines,
      ...targets,
      ...history,
    ]),
    ...dataset.observations,
  ];
}
