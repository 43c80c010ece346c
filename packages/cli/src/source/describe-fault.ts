import type { Passage } from "@policytrack/core";
import { shorten } from "../load/located-issue.ts";
import type { Fault } from "./verify-passages.ts";

/** Which passage it is, in a line. */
export function describePassage({ position, quote, locator }: Passage): string {
  return [
    ...(position === null ? [] : [`${position.start}-${position.end}`]),
    ...(quote === null ? [] : [JSON.stringify(shorten(quote.exact))]),
    ...(locator === null ? [] : [locator]),
  ].join(" ");
}

/** Why a passage does not hold, in a sentence. */
export function describeFault(fault: Fault): string {
  switch (fault.kind) {
    case "behind-the-end":
      return `The text ends at ${fault.length}.`;
    case "other-words":
      return `Other words are there: ${JSON.stringify(shorten(fault.found))}.${fault.movedTo === null ? "" : ` The quotation is at ${fault.movedTo.start}-${fault.movedTo.end} now.`}`;
    case "not-found":
      return fault.similar === null
        ? "The words are nowhere in the text."
        : `The words are at ${fault.similar.start}-${fault.similar.end} with other quotation marks, dashes, spaces or case.`;
    case "ambiguous":
      return `The words occur ${fault.times} times. Add a prefix or a suffix.`;
    case "other-digest":
      return `The digest of the words is ${fault.sha256}.`;
    default:
      return fault satisfies never;
  }
}
