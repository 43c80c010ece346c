import type { Comparator, Indicator, Range, TargetAssessment } from "@policytrack/core";
import { edtfInWords, numberRangeInWords, scheduleInWords, whenInWords } from "@policytrack/formats/words";
import { targetProgressInWords } from "../report/target-progress-in-words.ts";
import type { Paragraph } from "../sheet/print-sheet.ts";
import type { Cite } from "./cite.ts";
import type { CommitmentView, KnownSeries, KnownTarget } from "./commitment-view.ts";
import { eventTitleOf } from "./event-title-of.ts";
import { factSaid } from "./fact-said.ts";
import { windowInWords } from "./window-in-words.ts";

/** The targets, and the values of what they count. */
export function numbersSaid(view: CommitmentView, cite: Cite): readonly Paragraph[] {
  return [
    ...view.targets.map((target) => targetSaid(view, target, cite)),
    ...view.series.map((one) => seriesSaid(one, cite)),
  ];
}

function targetSaid(view: CommitmentView, target: KnownTarget, cite: Cite): Paragraph {
  const { fact, indicator, window } = target;
  const { base, condition, replaces } = fact;
  const assessed = assessedTarget(view, fact.id);
  const due = whenInWords(fact.due, (event) => eventTitleOf(view, event));
  const said = factSaid(
    target,
    `${fact.role} target: ${comparators[fact.comparator]}${numberRangeInWords(fact.value)} ${indicator.unit} ${due}`,
    cite,
    "set",
  );
  return {
    ...said,
    under: [
      { text: windowInWords(window) },
      {
        text:
          base === null ? "Base: not known" : `Base: ${valueInWords(base.value)}, ${edtfInWords(base.date)}`,
      },
      ...(condition === null ? [] : [{ text: `Condition: ${condition}` }]),
      ...(replaces === undefined ? [] : [{ text: `It revises ${replaces}.` }]),
      ...(assessed === undefined
        ? []
        : [
            ...(assessed.replacedBy === null ? [] : [{ text: `It was revised by ${assessed.replacedBy}.` }]),
            { text: `Schedule: ${scheduleInWords(assessed.schedule)}` },
            { text: `Progress: ${targetProgressInWords(assessed)}` },
          ]),
      ...(said.under ?? []),
    ],
  };
}

function seriesSaid({ indicator, values }: KnownSeries, cite: Cite): Paragraph {
  const { id, title, unit, measure, better, definition } = indicator;
  return {
    text: `${title} (${id}), in ${unit}: ${measures[measure]}, ${better === "more" ? "the more the better" : "the less the better"}`,
    under: [
      { text: definition },
      ...(values.length === 0 ? [{ text: "No value is on record: unknown." }] : []),
      ...values.map((one) => {
        const { value, formula } = one.fact;
        const said = factSaid(one, value === null ? "withdrawn" : valueInWords(value), cite);
        return formula === undefined
          ? said
          : { ...said, under: [{ text: `Computed: ${formula}` }, ...(said.under ?? [])] };
      }),
    ],
  };
}

function assessedTarget({ assessment }: CommitmentView, id: string): TargetAssessment | undefined {
  return assessment.known === "no" ? undefined : assessment.targets.find(({ target }) => target === id);
}

function valueInWords(range: Range): string {
  return numberRangeInWords(range, 6);
}

const comparators: Readonly<Record<Comparator, string>> = {
  "at-least": "at least ",
  "at-most": "at most ",
  equal: "",
  "more-than": "more than ",
  "less-than": "less than ",
};

const measures: Readonly<Record<Indicator["measure"], string>> = {
  stock: "what there is on a day",
  flow: "what comes about in a period",
  cumulative: "what has come about since a start",
  share: "a part of a whole",
  plan: "what is planned",
};
