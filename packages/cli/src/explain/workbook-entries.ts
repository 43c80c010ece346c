import { workbookSheets } from "../workbook/columns.ts";
import { exportedName, meaningsName } from "../workbook/write-workbook.ts";
import { type Entry, entriesIn } from "./entry.ts";

/** Sheets and columns of `export xlsx`. */
export function workbookEntries(): readonly Entry[] {
  return [
    ...workbookSheets.flatMap(({ name, list, inside, columns }): readonly Entry[] => [
      {
        term: name,
        kind: "sheet of a workbook",
        text:
          inside === null
            ? `A row for each of the ${list} of the record.`
            : `A row for each entry of the ${inside} of the ${list}.`,
        more: [{ label: "columns", text: columns.map(({ header }) => header).join(", ") }],
      },
      ...columns.map(({ header, says }): Entry => ({
        term: header,
        kind: `column of the sheet ${name}`,
        text: says,
        more: [],
      })),
    ]),
    ...entriesIn(
      {
        [meaningsName]: "What each column and code of the other sheets means.",
        [exportedName]: "The hidden copy of what was exported. What differs from it was edited.",
      },
      "sheet of a workbook",
    ),
    ...entriesIn(
      {
        no: "Which entry of the history of its commitment it is, from 1. Empty: a new one.",
        of: "The column or sheet that a word belongs to.",
        word: "A code, or the head of a column.",
        "what it means": "The meaning of the word.",
      },
      "column of a workbook",
    ),
  ];
}
