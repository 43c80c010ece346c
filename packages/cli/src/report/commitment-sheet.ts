import type { CommitmentView, CriterionView, SourceRow, VerdictView } from "@policytrack/formats/view";
import type { Lexicon, Words } from "@policytrack/formats/words";
import { headingText } from "./heading-text.ts";
import type { Paragraph, Section, Sheet } from "../terminal/sheet.ts";

/** One commitment in full, as a text that is read from the top: the answer, why, who, what happened, the sources. */
export function commitmentSheet(view: CommitmentView, words: Words): Sheet {
  const { command: text, comma, semicolon, colon, inBrackets } = words.lexicon;
  const names = (list: readonly { readonly text: string }[]): string =>
    list.map((one) => one.text).join(comma);
  const numbers = new Map(view.sourceList.map(({ id, number }) => [id, number]));
  const marks = (ids: readonly string[]): string =>
    ids
      .map((id) => numbers.get(id))
      .filter((number) => number !== undefined)
      .map((number) => ` [${number}]`)
      .join("");
  /** Whether a sentence at the head has the text. */
  const isSaid = (told: string): boolean =>
    view.sentences.some((sentence) => sentence.text.includes(told.replace(/[.。]$/, "")));
  const sections: readonly Section[] = [
    {
      heading: "",
      paragraphs: [
        ...view.sentences.map((sentence) => ({ text: sentence.text })),
        ...(view.summary === "" ? [] : [{ text: view.summary }]),
        ...(view.condition === null || isSaid(view.condition) ? [] : [{ text: view.condition }]),
      ],
    },
    { heading: "", paragraphs: factsOf(view, words) },
    ...view.criteria.map((criterion) => criterionSection(criterion, words.lexicon)),
    {
      heading: words.lexicon.site.whoStatedIt,
      paragraphs: view.claims.map(({ dateText, firmness, statedBy, attribution, sourceIds }) => ({
        label: dateText,
        text: `${[firmness?.text, names(statedBy), attribution?.text].filter((part) => part !== undefined && part !== "").join(semicolon)}${marks(sourceIds)}`,
      })),
    },
    {
      heading: words.lexicon.site.history,
      paragraphs: view.history.map(({ dateText, status, text: what, sourceIds }) => ({
        label: dateText,
        text: `${[status?.text, what].filter((part) => part !== undefined && part !== "").join(colon)}${marks(sourceIds)}`,
      })),
    },
    {
      heading: text.ratings,
      paragraphs: view.ratings.map(({ scheme, code, text: told, dateText, statedBy }) => ({
        label: dateText,
        text: [told === "" ? `${code}${inBrackets(scheme)}` : told, names(statedBy)]
          .filter((part) => part !== "")
          .join(comma),
      })),
    },
    {
      heading: words.lexicon.site.replies,
      paragraphs: view.replies.map(({ dateText, statedBy, text: what, aboutText, sourceIds }) => ({
        label: dateText,
        text: `${names(statedBy)}${colon}${what}${marks(sourceIds)}`,
        under: aboutText === null ? [] : [{ text: aboutText }],
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
  const { comma, semicolon } = words.lexicon;
  const byRole = new Map<string, string[]>();
  for (const { party, role } of view.roles)
    byRole.set(role.text, [...(byRole.get(role.text) ?? []), party.text]);
  return [
    {
      label: words.lexicon.site.due,
      text: [view.due.text, view.due.remaining].filter((part) => part !== null).join(semicolon),
    },
    { label: headingText(words.column("timeliness"), words), text: view.timeliness.text },
    { label: words.lexicon.site.status, text: view.status.text },
    ...(view.firmness === null ? [] : [{ label: words.lexicon.site.firmness, text: view.firmness.text }]),
    ...(view.stated.length === 0
      ? []
      : [{ label: words.lexicon.site.whoStatedIt, text: words.paragraph(view.stated) }]),
    ...[...byRole].map(([role, parties]) => ({ label: headingText(role, words), text: parties.join(comma) })),
    ...(view.domains.length === 0
      ? []
      : [{ label: words.lexicon.site.domain, text: view.domains.map(({ text }) => text).join(comma) }]),
    ...(view.instrument === null
      ? []
      : [{ label: headingText(words.column("instrument"), words), text: view.instrument.text }]),
  ];
}

function criterionSection(criterion: CriterionView, lexicon: Lexicon): Section {
  const { label, text, stage, condition, timeliness, status, due, why, verdicts } = criterion;
  const several = verdicts.length > 1;
  return {
    heading: `${text === "" ? label : text}${stage.code === "interim" ? lexicon.inBrackets(stage.text) : ""}`,
    paragraphs: [
      { text: [timeliness.text, status.text, due.text].join(lexicon.semicolon) },
      ...(condition === null ? [] : [{ text: condition }]),
      ...why.map(({ sentence }) => ({ text: sentence.text })),
      ...(several
        ? verdicts.map((verdict) => ({
            text: verdictText(verdict, lexicon),
            under: verdictDetails(verdict, lexicon),
          }))
        : verdicts.flatMap((verdict) => verdictDetails(verdict, lexicon))),
    ],
  };
}

function verdictText(
  { party, occurrence, timeliness, status, due }: VerdictView,
  { comma, semicolon, colon }: Lexicon,
): string {
  const of = [party?.text, occurrence?.text].filter((part) => part !== undefined).join(comma);
  return `${of === "" ? "" : `${of}${colon}`}${[timeliness.text, status.text, due.text].join(semicolon)}`;
}

function verdictDetails({ target, progress }: VerdictView, { comma, colon }: Lexicon): readonly Paragraph[] {
  return [
    ...(target === null
      ? []
      : [
          {
            text: `${target.indicator.text}${colon}${target.target.text}`,
            under: [
              ...(target.baseline === null
                ? []
                : [{ text: `${target.baseline.text}${comma}${target.baseline.dateText}` }]),
              ...target.series.map(({ text, period }) => ({ text: `${text}${comma}${period}` })),
            ],
          },
        ]),
    ...progress.map(({ method, pace, class: own, figures, reason }) => ({
      text: `${method.text}${colon}${pace?.text ?? own?.text ?? reason ?? ""}`,
      under: figures.map(({ label, text }) => ({ text: `${label}${colon}${text}` })),
    })),
  ];
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
