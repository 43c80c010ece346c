import { terminalText } from "@policytrack/formats/escape";
import stringWidth from "fast-string-width";

/** The columns that a text takes in a terminal: two for a letter of Chinese, Japanese or Korean. */
export function columnsOf(text: string): number {
  return stringWidth(terminalText(text));
}
