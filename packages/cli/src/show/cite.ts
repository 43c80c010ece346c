import type { Citation, Passage } from "@policytrack/core";
import { confidenceInWords } from "@policytrack/formats/words";
import type { Paragraph } from "../sheet/print-sheet.ts";
import type { CommitmentView } from "./commitment-view.ts";

/** Says a citation by the number that its source has in the list at the end. */
export type Cite = (citation: Citation) => readonly Paragraph[];

/** Makes what says the citations of a view. */
export function citer({ sources }: CommitmentView): Cite {
  return ({ source, confidence, read, passages = [], says }) => [
    {
      text: `[${sources.findIndex(({ id }) => id === source) + 1}] ${[
        confidenceInWords(confidence),
        read === "whole" ? "read whole" : "read in part",
        ...passages.map(passageInWords),
      ].join(", ")}${says === undefined ? "" : `: ${says}`}`,
    },
  ];
}

function passageInWords({ paragraph, start, end }: Passage): string {
  return `paragraph ${paragraph} (characters ${start} to ${end})`;
}
