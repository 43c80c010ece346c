import type { Source } from "@policytrack/core";
import { CommandError, defineCommand, exitCodes, one, text, value } from "../command.ts";
import { missing, placeOfFact } from "../edit/fact-place.ts";
import { RecordEditor } from "../edit/record-editor.ts";
import { saveAndTell } from "../edit/save-and-tell.ts";
import { shorten } from "../load/located-issue.ts";
import { findWords, type FoundWords, passageOf } from "../source/cite-words.ts";
import { insertPassage } from "../source/insert-passage.ts";
import { isQuotable } from "../source/quotable.ts";
import { readSourceText } from "../source/source-texts.ts";
import { matchText } from "../source/verify-passages.ts";
import { printYaml } from "../write/print-yaml.ts";

export const cite = defineCommand({
  name: "cite",
  summary: "Find words in the text of a source, and cite them by position, digest or quotation.",
  arguments: { source: one("the id of the source"), words: one("the words of the source") },
  options: {
    to: text(
      "id",
      "the commitment or fact that they carry: evening-ferry, evening-ferry/delivered-2024-09-02 or evening-ferry/sails",
    ),
    record: text("path", "the record: a folder or a YAML file (default: this folder)"),
    text: text("file", "the text of the source (default: texts/<id>.txt or .texts/<id>.txt in the record)"),
    occurrence: value("n", "which one, where the words stand more than once", readCount),
    paraphrase: text("words", "what the source says, in your words"),
  },
  details: [
    "Where the licence of the source permits it, the words themselves are written, with what stands before and after them where they stand more than once. Else it is position and digest. Without --to they are printed.",
  ],
  examples: [
    {
      run: 'policytrack cite joint-note-2023-03-14 "weekday evenings" --record harbour-towns',
      does: "Prints where the words stand.",
    },
    {
      run: 'policytrack cite joint-note-2023-03-14 "weekday evenings" --record harbour-towns --to evening-ferry',
      does: "Writes the passage into the record.",
    },
  ],
  run: async ({ source: id, words, to, record, text: named, occurrence, paraphrase }, context) => {
    const editor = await RecordEditor.open(record ?? ".", context);
    const source = editor.entry("sources", id);
    if (source === undefined) throw new CommandError(missing("source", id, editor.ids("sources")));
    const fields = (typeof source === "object" && source !== null ? source : {}) as Readonly<
      Record<string, unknown>
    >;
    const found = await readSourceText(editor.name, id, named, context);
    if (found === null)
      throw new CommandError(
        `No text of ${id} is kept beside the record. Give it: --text file.txt, or read it anew with \`policytrack source add\`.`,
      );
    checkEdition(found.file, found.text, id, fields);
    const place = choose(findWords(found.text, words), occurrence, found.file);
    const licence = typeof fields["licence"] === "string" ? fields["licence"] : null;
    const passage = passageOf(place, isQuotable(licence));
    const { stdout, stderr } = context;
    stdout.print(
      `${found.file}, ${place.locator}, ${place.position.start}-${place.position.end}:`,
      `  ${shorten(place.around)}`,
    );
    if (place.isSimilar)
      stderr.print(
        "The words of the source differ in case, quotation marks, dashes or spaces; they are cited as the source has them.",
      );
    if (!isQuotable(licence))
      stderr.print(
        licence === null
          ? "The source has no licence, so the words are not quoted: position and digest are written."
          : `${licence} does not let words be passed on: position and digest are written.`,
      );
    if (to === null)
      return await stdout.write(
        printYaml({ source: id, passage, ...(paraphrase === null ? {} : { paraphrase }) }),
      );
    const fact = placeOfFact(editor, await editor.load(), to);
    const said = insertPassage(editor, fact, { source: id, passage, paraphrase });
    return await saveAndTell(editor, `${said}${laterTerms(editor.at(fact.place), to)}`, context);
  },
});

/** Whoever names a criterion means its first term: the ids of the later ones are told. */
function laterTerms(criterion: unknown, id: string): string {
  const { revisions } = (typeof criterion === "object" && criterion !== null ? criterion : {}) as {
    readonly revisions?: unknown;
  };
  if (!Array.isArray(revisions) || revisions.length === 0) return "";
  const ids = revisions.map((one, i) => `${id}${(one as { key?: string }).key ?? `-term-${i + 2}`}`);
  return ` It is the first term; later ones are ${ids.join(", ")}.`;
}

function readCount(given: string): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1)
    throw new CommandError(`${JSON.stringify(given)} is no count. Write a number from 1.`);
  return count;
}

/** Positions in another text than the one whose digest is on record would lead nowhere. */
function checkEdition(
  file: string,
  text: string,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): void {
  const sha256 = typeof fields["sha256"] === "string" ? fields["sha256"] : null;
  if (sha256 === null) return;
  const match = matchText(text, { sha256 } as Source);
  if (match.kind === "other")
    throw new CommandError(
      `${file} is not the text whose digest ${id} has${match.because === null ? ": another edition, or another way to take the text from its page?" : `: ${match.because}.`} Its own digest is ${match.sha256}.`,
      exitCodes.data,
    );
}

function choose(found: readonly FoundWords[], occurrence: number | null, file: string): FoundWords {
  if (found.length === 0) throw new CommandError(`The words do not stand in ${file}.`, exitCodes.data);
  const chosen = found[(occurrence ?? 1) - 1];
  if (chosen === undefined)
    throw new CommandError(
      `The words stand ${found.length === 1 ? "once" : `${found.length} times`} in ${file}.`,
    );
  if (found.length > 1 && occurrence === null)
    throw new CommandError(
      [
        `The words stand ${found.length} times in ${file}. Say which: --occurrence 1, or give more words.`,
        ...found.slice(0, 9).map(({ locator, around }, i) => `  ${i + 1}  ${locator}: ${shorten(around)}`),
      ].join("\n"),
    );
  return chosen;
}
