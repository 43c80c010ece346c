import { plural } from "../terminal/plural.ts";
import type { Section } from "../terminal/sheet.ts";
import type { SnapshotChanges } from "./merge-snapshot.ts";

/** What a later snapshot did to a record, for people. */
export function changesSections({
  added,
  changed,
  unchanged,
  stillSo,
  kept,
  parties,
  absent,
}: SnapshotChanges): readonly Section[] {
  const section = (heading: string, lines: readonly string[]): readonly Section[] =>
    lines.length === 0 ? [] : [{ heading, paragraphs: lines.map((text) => ({ text })) }];
  return [
    ...section("", [
      `${plural(changed.size, "commitment")} changed, ${added.length} new, ${unchanged} as they were${stillSo > 0 ? ` (the status of ${stillSo} is still so)` : ""}, ${absent.length} no longer in the sheet`,
    ]),
    ...section(
      "Changed",
      [...changed].map(([id, what]) => `${id}: ${what.join("; ")}`),
    ),
    ...section(
      "The sheet differs; the record was not changed",
      [...kept].map(([id, what]) => `${id}: ${what.join("; ")}`),
    ),
    ...section("New parties", parties.length === 0 ? [] : [parties.join(", ")]),
    ...section("New", added.length === 0 ? [] : [added.join(", ")]),
    ...section(
      "No longer in the sheet; nothing was taken away",
      absent.length === 0 ? [] : [absent.join(", ")],
    ),
  ];
}
