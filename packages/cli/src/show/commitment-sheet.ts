import type {
  CommitmentView,
  CriterionView,
  SourceRow,
  TallyView,
  VerdictView,
} from "@policytrack/formats/view";
import type { Words } from "@policytrack/formats/words";
import { headingText } from "../report/heading-text.ts";
import type { Paragraph, Section, Sheet } from "../terminal/sheet.ts";

/** One commitment in full, as a text that is read from the top: the answer, why, who, what happened, the sources. */
export function commitmentSheet(view: CommitmentView, words: Words): Sheet {
  const text = words.lexicon.command;
  const numbers = new Map(view.sourceList.map(({ id, number }) => [id, number]));
  const marks = (ids: readonly string[]): string =>
    ids
      .map((id) => numbers.get(id))
      .filter((number) => number !== undefined)
      .map((number) => ` [${number}]`)
      .join("");
  const sections: readonly Section[] = [
    {
      heading: "",
      paragraphs: [
        ...view.sentences.map((sentence) => ({ text: sentence.text })),
        ...(view.summary === "" ? [] : [{ text: view.summary }]),
        ...(view.condition === null ? [] : [{ text: view.condition }]),
      ],
    },
    { heading: "", paragraphs: factsOf(view, words) },
    ...view.criteria.map((criterion) => criterionSection(criterion, words)),
    {
      heading: words.lexicon.site.whoStatedIt,
      paragraphs: view.claims.map(({ dateText, firmness, statedBy, attribution, sourceIds }) => ({
        label: dateText,
        text: `${[firmness?.text, statedBy.map((one) => one.text).join(", "), attribution?.text].filter((part) => part !== undefined && part !== "").join("; ")}${marks(sourceIds)}`,
      })),
    },
    {
      heading: words.lexicon.site.history,
      paragraphs: view.history.map(({ dateText, status, text: what, sourceIds }) => ({
        label: dateText,
        text: `${[status?.text, what].filter((part) => part !== undefined && part !== "").join(": ")}${marks(sourceIds)}`,
      })),
    },
    {
      heading: text.ratings,
      paragraphs: view.ratings.map(({ scheme, code, dateText, statedBy }) => ({
        label: dateText,
        text: `${code} (${scheme})${statedBy.length === 0 ? "" : `, ${statedBy.map((one) => one.text).join(", ")}`}`,
      })),
    },
    {
      heading: words.lexicon.site.related,
      paragraphs: view.relations.map(({ relation, to, title }) => ({
        label: relation.text,
        text: `${title} (${to})`,
      })),
    },
    { heading: words.lexicon.site.uncertain, paragraphs: view.notes.map((note) => ({ text: note })) },
    { heading: text.sources, paragraphs: view.sourceList.flatMap(sourceParagraphs) },
  ];
  return {
    title: `${view.title} (${view.id})`,
    sections: sections.filter(({ paragraphs }) => paragraphs.length > 0),
  };
}

/** What can be said in a word or two, one below another. */
function factsOf(view: CommitmentView, words: Words): readonly Paragraph[] {
  const names = (list: readonly { readonly text: string }[]): string =>
    list.map(({ text }) => text).join(", ");
  const byRole = new Map<string, string[]>();
  for (const { party, role } of view.roles)
    byRole.set(role.text, [...(byRole.get(role.text) ?? []), party.text]);
  return [
    {
      label: words.lexicon.site.due,
      text: [view.due.text, view.due.remaining].filter((part) => part !== null).join("; "),
    },
    { label: headingText(words.column("timeliness"), words), text: view.timeliness.text },
    { label: words.lexicon.site.status, text: view.status.text },
    ...(view.firmness === null ? [] : [{ label: words.lexicon.site.firmness, text: view.firmness.text }]),
    { label: words.lexicon.site.whoStatedIt, text: `${view.statedBy.text}; ${view.formallyAnnounced.text}` },
    ...[...byRole].map(([role, parties]) => ({ label: headingText(role, words), text: parties.join(", ") })),
    ...(view.domains.length === 0 ? [] : [{ label: words.lexicon.site.domain, text: names(view.domains) }]),
    ...(view.instrument === null
      ? []
      : [{ label: headingText(words.column("instrument"), words), text: view.instrument.text }]),
  ];
}

function criterionSection(criterion: CriterionView, words: Words): Section {
  const { label, text, stage, condition, timeliness, status, due, tally, why, verdicts } = criterion;
  const several = verdicts.length > 1;
  return {
    heading: `${text === "" ? label : text}${stage.code === "interim" ? ` (${stage.text})` : ""}`,
    paragraphs: [
      { text: `${timeliness.text}; ${status.text}; ${due.text}` },
      ...(condition === null ? [] : [{ text: condition }]),
      ...(tally === null ? [] : [{ text: tallyText(tally, words) }]),
      ...why.map(({ sentence }) => ({ text: sentence.text })),
      ...(several
        ? verdicts.map((verdict) => ({ text: verdictText(verdict), under: verdictDetails(verdict) }))
        : verdicts.flatMap((verdict) => verdictDetails(verdict))),
    ],
  };
}

function verdictText({ party, occurrence, timeliness, status, due }: VerdictView): string {
  const of = [party?.text, occurrence?.text].filter((part) => part !== undefined).join(", ");
  return `${of === "" ? "" : `${of}: `}${timeliness.text}; ${status.text}; ${due.text}`;
}

function verdictDetails({ target, progress, original }: VerdictView): readonly Paragraph[] {
  return [
    ...(target === null
      ? []
      : [
          {
            text: `${target.indicator.text}: ${target.target.text}`,
            under: [
              ...(target.baseline === null
                ? []
                : [{ text: `${target.baseline.text}, ${target.baseline.dateText}` }]),
              ...target.series.map(({ text, period }) => ({ text: `${text}, ${period}` })),
            ],
          },
        ]),
    ...progress.map(({ method, pace, class: own, figures, reason }) => ({
      text: `${method.text}: ${pace?.text ?? own?.text ?? reason ?? ""}`,
      under: figures.map(({ label, text }) => ({ text: `${label}: ${text}` })),
    })),
    ...(original?.sentence === null || original === null ? [] : [{ text: original.sentence.text }]),
  ];
}

function tallyText(
  { due, onTime, late, overdue, missed, unreported, nextDue }: TallyView,
  words: Words,
): string {
  const parts = [
    ["on-time", onTime],
    ["late", late],
    ["overdue", overdue],
    ["missed", missed],
    ["unreported", unreported],
  ] as const;
  const counted = parts
    .filter(([, figure]) => figure.value.max !== 0)
    .map(([word, figure]) => `${figure.text} ${words.word(word)}`);
  return [`${due.text}: ${counted.join(", ")}`, ...(nextDue === null ? [] : [nextDue.text])].join("; ");
}

function sourceParagraphs({
  number,
  title,
  publisher,
  url,
  publishedText,
  id,
}: SourceRow): readonly Paragraph[] {
  return [
    {
      label: `[${number}]`,
      text: [title === "" ? id : title, publisher, publishedText]
        .filter((part) => part !== null && part !== "")
        .join(", "),
      under: url === null ? [] : [{ text: url, whole: true }],
    },
  ];
}
