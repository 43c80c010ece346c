import { spanOf } from "@policytrack/edtf";
import { explain, type AssessedCriterion, type Ids, type Verdict } from "@policytrack/core";
import type { Sentence } from "../words.ts";
import { piece } from "../words/template.ts";
import { isAtClose, type ViewContext } from "./context.ts";
import { decidingValue } from "./record-facts.ts";
import type { WhySentence } from "./view.ts";

/** A sentence with what it rests on. */
export type Cited = Pick<WhySentence, "sentence" | "sourceIds">;

/** What was reported of a verdict, or of all that a criterion has. */
type Reported = Pick<Verdict<Ids>, "history"> & Pick<AssessedCriterion<Ids>, "possibleTimeliness">;

export function uncited(sentence: Sentence): Cited {
  return { sentence, sourceIds: [] };
}

/** What is known of a verdict, and what was published later of the whole that it is a part of. */
export function knownSentences(
  context: ViewContext,
  verdict: Verdict<Ids>,
  whole: Reported = verdict,
): readonly Cited[] {
  const { words } = context;
  const ids = [verdict.id];
  const deciding = decidingValue(verdict);
  const last = verdict.series.at(-1);
  const isLast = deciding === null || (deciding.from === last?.from && deciding.through === last.through);
  const figure = isLast ? last : deciding;
  const report = verdict.history.findLast(({ status }) => status !== null);
  const reportedOn = report?.date ?? report?.observedUntil ?? null;
  const stated = explain(verdict).steps.flatMap((step) =>
    step.rule === "deadline/stated-missed" ? [step] : [],
  );
  const idsOf = (sources: readonly { readonly id: string }[]): readonly string[] =>
    sources.map(({ id }) => id);
  const measured = verdict.series.findLast(
    ({ from, through }) => from === figure?.from && through === figure.through,
  );
  const known: readonly Cited[] = [
    ...(verdict.target !== null && figure !== undefined
      ? [
          {
            sentence: words.say(isLast ? "why/known-value" : "why/deciding-value", {
              value: piece("number", words.range(figure.value, verdict.target), ids),
              period: words.measured(figure, isAtClose(verdict.target.indicator)),
            }),
            sourceIds: idsOf(measured?.sources ?? []),
          },
        ]
      : []),
    ...(report?.status == null
      ? []
      : [
          {
            sentence:
              reportedOn === null
                ? words.say("why/known-status-undated", { status: words.word(report.status) })
                : words.say("why/known-status", {
                    status: words.word(report.status),
                    date: words.date(reportedOn),
                  }),
            sourceIds: idsOf(report.sources),
          },
        ]),
    ...laterSentences(context, whole, reportedOn),
    ...stated.map(({ statedBy, sources }) => ({
      sentence: words.say("why/stated-missed", {
        who: words.list(
          statedBy.map((party) => context.party(party).text),
          "and",
        ),
      }),
      sourceIds: idsOf(sources),
    })),
  ];
  return known.length === 0 ? [uncited(words.say("why/known-nothing", {}))] : known;
}

/** The last entry since the latest report that has a status, of what nobody reported on: it does not settle it. */
function laterSentences(
  { words }: ViewContext,
  { history, possibleTimeliness }: Reported,
  reportedOn: string | null,
): readonly Cited[] {
  if (!possibleTimeliness.includes("unreported")) return [];
  const since = reportedOn === null ? -Infinity : spanOf(reportedOn).latest;
  const later = history.findLast(
    ({ date, status }) => status === null && date !== null && spanOf(date).earliest > since,
  );
  return later === undefined
    ? []
    : [
        {
          sentence: words.say("why/known-later", { date: words.date(later.date) }),
          sourceIds: later.sources.map(({ id }) => id),
        },
      ];
}
