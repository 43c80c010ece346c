import {
  announcedInWords,
  edtfInWords,
  languageInWords,
  roleInWords,
  standingInWords,
  statusInWords,
  tierInWords,
  whenInWords,
} from "@policytrack/formats/words";
import type { StandingClaim, StatusEntry } from "@policytrack/core";
import { type Paragraph, printSheet, type Section } from "../sheet/print-sheet.ts";
import { type Cite, citer } from "./cite.ts";
import type { CommitmentView, KnownDeadline, Neighbour } from "./commitment-view.ts";
import { eventTitleOf } from "./event-title-of.ts";
import { factSaid } from "./fact-said.ts";
import { longDay } from "./long-day.ts";
import { numbersSaid } from "./numbers-said.ts";
import { verdictsSaid } from "./verdicts-said.ts";
import { windowInWords } from "./window-in-words.ts";

/**
 * A commitment in full, for a terminal.
 *
 * @param folder The dataset, as the command was given it: further commands are named with it.
 * @param width Columns of the terminal; Infinity where it is none.
 */
export function printCommitment(view: CommitmentView, folder: string, width: number): string {
  const { commitment, standing, history } = view;
  const cite = citer(view);
  const sections: readonly Section[] = [
    { heading: headline(view), paragraphs: [{ text: commitment.summary }] },
    verdictsSaid(view),
    { heading: "Who", paragraphs: partiesSaid(view) },
    { heading: "What would count as delivered", paragraphs: criteriaSaid(view) },
    {
      heading: "How firmly it was promised",
      paragraphs: standing.map((claim) => factSaid(claim, claimInWords(view, claim.fact), cite)),
    },
    { heading: "When it is due", paragraphs: dueSaid(view, cite) },
    {
      heading: "What has been done",
      paragraphs:
        history.length === 0
          ? [{ text: "Nothing on record says: unknown." }]
          : history.map((entry) => factSaid(entry, entryInWords(entry.fact), cite)),
    },
    { heading: "Numbers", paragraphs: numbersSaid(view, cite) },
    {
      heading: "What can be read in more than one way",
      paragraphs: commitment.ambiguities.map((text) => ({ text })),
    },
    { heading: "Replies", paragraphs: repliesSaid(view, cite) },
    { heading: "Has to do with", paragraphs: neighbours(view) },
    { heading: "Sources", paragraphs: sourcesSaid(view) },
    { heading: "This record", paragraphs: recordSaid(view, folder) },
  ];
  return printSheet(
    { title: commitment.title, sections: sections.filter(({ paragraphs }) => paragraphs.length > 0) },
    width,
  );
}

function headline({ commitment: { id, tier, kind, madeOn }, domains }: CommitmentView): string {
  return [
    id,
    `${tierInWords(tier)} (${kind})`,
    domains.map(({ name }) => name).join(", "),
    madeOn === null ? "not known when it was made" : `made ${edtfInWords(madeOn)}`,
  ].join("; ");
}

function partiesSaid({ parties, names }: CommitmentView): readonly Paragraph[] {
  return parties.map(({ party, role, basis }) => ({
    text: `${names[party]} (${party}) ${roleInWords(role)}${basis === "inferred" ? ", as an editor concluded" : ""}`,
  }));
}

function criteriaSaid({ commitment: { criteria } }: CommitmentView): readonly Paragraph[] {
  return criteria.length === 0
    ? [{ text: "Nothing on record says: it cannot be tested." }]
    : criteria.map(({ id, text }) => ({ text: `${id}: ${text}` }));
}

function claimInWords(
  view: CommitmentView,
  { standing, via, by, announced }: Pick<StandingClaim, "standing" | "via" | "by" | "announced">,
): string {
  const voice = {
    "own-words": "in own words",
    "joint-text": "in a joint text",
    report: "as reported",
    author: "in the source's own voice",
  }[via];
  return [
    standingInWords(standing),
    by.length === 0 ? voice : `${voice} of ${by.map((party) => view.names[party]).join(", ")}`,
    announcedInWords(announced),
  ].join(", ");
}

function dueSaid(view: CommitmentView, cite: Cite): readonly Paragraph[] {
  const { deadlines, events } = view;
  return [
    ...(deadlines.length === 0 ? [{ text: "No deadline is on record." }] : []),
    ...deadlines.map((deadline) => deadlineSaid(view, deadline, cite)),
    ...events.map(({ title, date, citations }) => ({
      text: `It counts from: ${title}, ${date === null ? "date not known" : edtfInWords(date)}`,
      under: citations.flatMap(cite),
    })),
  ];
}

function deadlineSaid(view: CommitmentView, deadline: KnownDeadline, cite: Cite): Paragraph {
  const { when, criterion } = deadline.fact;
  const said = factSaid(
    deadline,
    [
      whenInWords(when, (event) => eventTitleOf(view, event)),
      ...(criterion === undefined ? [] : [`of the criterion ${criterion}`]),
    ].join(", "),
    cite,
    "set",
  );
  return { ...said, under: [{ text: windowInWords(deadline.window) }, ...(said.under ?? [])] };
}

function entryInWords({
  status,
  seen,
  criterion,
  bearing,
  supersededBy,
}: Omit<StatusEntry, "citations">): string {
  return [
    statusInWords([status]),
    ...(criterion === undefined ? [] : [`of the criterion ${criterion}`]),
    ...(seen === undefined ? [] : [`seen so until ${edtfInWords(seen)}`]),
    ...(supersededBy === undefined ? [] : [`by ${supersededBy}`]),
    ...(bearing === "fits" ? ["by what fits the promise and does not name it"] : []),
  ].join(", ");
}

function repliesSaid({ replies, names }: CommitmentView, cite: Cite): readonly Paragraph[] {
  return replies.map(({ party, date, text, citations }) => ({
    text: `${edtfInWords(date)}, ${names[party]}: ${text}`,
    under: citations.flatMap(cite),
  }));
}

function neighbours({ partOf, parts, related }: CommitmentView): readonly Paragraph[] {
  const say =
    (how: string) =>
    ({ id, title }: Neighbour): Paragraph => ({ text: `${how} ${id}: ${title}` });
  return [
    ...(partOf === null ? [] : [say("Part of")(partOf)]),
    ...parts.map(say("Its part")),
    ...related.map(say("Related:")),
  ];
}

function sourcesSaid({ sources }: CommitmentView): readonly Paragraph[] {
  return sources.map(({ id, publisher, title, published, language, url, archived, licence, note }, i) => ({
    text: `[${i + 1}] ${[
      publisher,
      title ?? "title not known",
      published === null ? "undated" : edtfInWords(published),
      languageInWords(language),
      ...(licence === null ? [] : [licence]),
    ].join(", ")} (${id})`,
    under: [
      url === null ? { text: "no address" } : { text: url, whole: true },
      ...(archived === undefined ? [] : [{ text: archived, whole: true }]),
      ...(note === undefined ? [] : [{ text: `Note: ${note}` }]),
    ],
  }));
}

function recordSaid(view: CommitmentView, folder: string): readonly Paragraph[] {
  const { dataset, commitment, on, knownBy, laterFacts, redirects } = view;
  return [
    {
      text: `Last looked for news on ${longDay(commitment.reviewedOn)}; the dataset on ${longDay(dataset.reviewedThrough)}.`,
    },
    ...(laterFacts === 0
      ? []
      : [
          {
            text: `${laterFacts === 1 ? "1 fact" : `${laterFacts} facts`} published later than ${longDay(knownBy)} ${laterFacts === 1 ? "is" : "are"} left out; --known-by takes a later day.`,
          },
        ]),
    ...(knownBy >= dataset.reviewedThrough
      ? []
      : [
          {
            text: `The summary, the notes and what can be read in more than one way are editors' words, and may tell of what was not known on ${longDay(knownBy)}.`,
          },
        ]),
    ...redirects.map(({ from, kind, since }) => ({
      text:
        kind === "split"
          ? `Of ${from}, which was split in version ${since}.`
          : `Was ${from} until version ${since}.`,
    })),
    {
      text: `To cite it: ${dataset.title} (${dataset.id} ${dataset.version}), ${commitment.id}, on ${on}, as known by ${knownBy}.`,
    },
    {
      text: "By which rules it stands so:",
      under: [
        {
          text: `policytrack report ${folder} --explain ${commitment.id} --on ${on}${knownBy === on ? "" : ` --known-by ${knownBy}`}`,
          whole: true,
        },
      ],
    },
  ];
}
