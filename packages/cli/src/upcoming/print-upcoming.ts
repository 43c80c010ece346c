import type { Dataset } from "@policytrack/core";
import { scheduleInWords } from "@policytrack/formats/words";
import { markdownTable } from "../markdown-table.ts";
import { beyondReview } from "../report/beyond-review.ts";
import { printSheet } from "../sheet/print-sheet.ts";
import { type DueItem, type Elsewhere, elsewhere, type WhatIsDue } from "./what-is-due.ts";

/**
 * What falls due, for a terminal.
 *
 * @param width Columns of the terminal; Infinity where it is none.
 */
export function printUpcoming(dataset: Dataset, due: WhatIsDue, width: number): string {
  const others = othersInWords(due);
  const notes = [...(others === null ? [] : [others]), ...beyondReview(dataset, due.from)];
  return printSheet(
    {
      title: `${dataset.title} (${dataset.id} ${dataset.version})`,
      sections: [
        {
          heading: stretchInWords(due),
          paragraphs:
            due.items.length === 0
              ? [{ text: "Nothing falls due." }]
              : due.items.map((item) => ({
                  text: `${daysOf(item)}  ${item.inWords}`,
                  under: [
                    { text: item.title },
                    ...(item.what === null ? [] : [{ text: item.what }]),
                    { text: `${scheduleInWords(item.schedule)}; ${sureInWords(item)}` },
                    { text: placeOf(item) },
                  ],
                })),
        },
        ...(notes.length === 0 ? [] : [{ heading: "Besides", paragraphs: notes.map((text) => ({ text })) }]),
      ],
    },
    width,
  );
}

/** What falls due, as Markdown. */
export function printUpcomingMarkdown(dataset: Dataset, due: WhatIsDue): string {
  const others = othersInWords(due);
  return [
    `# ${dataset.title}`,
    `${stretchInWords(due)}. Version ${dataset.version}.`,
    due.items.length === 0
      ? "Nothing falls due."
      : markdownTable(
          ["Due", "In words", "Commitment", "What", "Schedule", "In this stretch", "Id"],
          due.items.map((item) => [
            daysOf(item),
            item.inWords,
            item.title,
            item.what ?? "",
            scheduleInWords(item.schedule),
            item.sure === "yes" ? "surely" : "possibly",
            `\`${item.target ?? item.commitment}\``,
          ]),
        ),
    ...(others === null ? [] : [others]),
    ...beyondReview(dataset, due.from),
  ].join("\n\n");
}

function stretchInWords({ from, to, knownBy }: WhatIsDue): string {
  return `Due from ${from} to ${to}, as known by ${knownBy}`;
}

function daysOf({ due, doubtUntil }: DueItem): string {
  return due === doubtUntil ? due : `${due} to ${doubtUntil}`;
}

function sureInWords({ sure }: DueItem): string {
  return sure === "yes" ? "surely due in this stretch" : "possibly due in this stretch";
}

function placeOf({ commitment, criterion, target }: DueItem): string {
  const part = criterion !== null ? `, criterion ${criterion}` : target !== null ? `, target ${target}` : "";
  return `${commitment}${part}`;
}

/** How many commitments have nothing in the stretch, and why; null where there is none of them. */
function othersInWords({ others }: WhatIsDue): string | null {
  const counts = elsewhere.flatMap((where) => {
    const { length } = others[where];
    return length === 0 ? [] : [`${length} ${places[where]}`];
  });
  return counts.length === 0 ? null : `Nothing due in this stretch: ${counts.join(", ")}.`;
}

const places: Readonly<Record<Elsewhere, string>> = {
  later: "due later",
  earlier: "due before it and not over with",
  over: "over with (met, missed or closed)",
  noDay: "without a day that is known",
  notKnown: "not known by then",
  notCounted: "not counted (stance, background or framing)",
};
