import path from "node:path";
import { isEdtf } from "@policytrack/edtf";
import { slug } from "@policytrack/core/schema";
import { CommandError, defineCommand, exitCodes, flag, one, text } from "../command.ts";
import type { Context } from "../context.ts";
import { codesOf } from "../edit/codes.ts";
import { missing } from "../edit/fact-place.ts";
import { replacePlaceholder } from "../edit/placeholder-source.ts";
import { RecordEditor } from "../edit/record-editor.ts";
import { saveAndTell } from "../edit/save-and-tell.ts";
import { readRegularFile } from "../load/read-file.ts";
import { type ExtractedText, extractText } from "../source/extract-text.ts";
import { fetchDocument } from "../source/fetch-document.ts";
import { isQuotable } from "../source/quotable.ts";
import { textFolders } from "../source/source-texts.ts";
import { ask } from "../terminal/prompts.ts";
import { digestOf } from "../source/verify-passages.ts";
import { changeFiles } from "../write/change-files.ts";

export const source = defineCommand({
  name: "source",
  summary: "Add a source: read its text, and what it says of itself, from an address or a file.",
  arguments: { action: one("add"), document: one("the address or the file: HTML, PDF or plain text") },
  options: {
    record: text("path", "the record: a folder or a YAML file (default: this folder)"),
    id: text("id", "its id (default: of its publisher and day)"),
    title: text("text", "its title, in its own language"),
    kind: text("code", `who speaks in it: ${codesOf("sourceKinds").join(", ")}`),
    publisher: text("name", "who published it"),
    publisherParty: text("id", "the party that published it"),
    language: text("tag", "its language (BCP 47)"),
    published: text("date", "when it came out"),
    url: text("url", "of a file: where it is published"),
    archivedUrl: text("url", "a copy in a web archive"),
    licence: text("name", 'what may be done with its words: CC-BY-4.0, "US government work"'),
    text: text("file", "its text in UTF-8, where you have it; the document is then not read"),
    unread: flag(
      "of an address: do not read it, as where it was read elsewhere or is gone; it gets no digest",
    ),
    extent: text("code", `how much of it you read: ${codesOf("extentsRead").join(", ")} (default: whole)`),
    keep: text(
      "word",
      "keep its text: yes, no, or private (in .texts, not to be published); default: yes where its licence permits, else private",
    ),
  },
  details: [
    'The text is normalised (Unicode NFC, line ends "\\n", single spaces), and its SHA-256 is written with the source, so that `policytrack cite` and `policytrack verify` know it again.',
    "What a page says of itself (title, publisher, language, day) is a proposal: in a terminal you are asked, and flags win.",
  ],
  examples: [
    {
      run: 'policytrack source add harbour-towns/texts/joint-note-2023-03-14.txt --record sheet.yaml --title "Joint note" --kind official --published 2023-03-14 --licence CC0-1.0',
      does: "Adds a source of a text file.",
    },
  ],
  run: async ({ action, document, record, ...given }, context) => {
    if (action !== "add") throw new CommandError(`source knows "add"; this is ${JSON.stringify(action)}.`);
    check(given.kind, "sourceKinds", "--kind");
    check(given.extent, "extentsRead", "--extent");
    if (given.keep !== null && !["yes", "no", "private"].includes(given.keep))
      throw new CommandError(`--keep takes yes, no or private; this is ${JSON.stringify(given.keep)}.`);
    if (given.published !== null && !isEdtf(given.published))
      throw new CommandError(
        `--published takes a date such as 2023-08-18; this is ${JSON.stringify(given.published)}.`,
      );
    const editor = await RecordEditor.open(record ?? ".", context);
    if (given.publisherParty !== null && !editor.ids("parties").includes(given.publisherParty))
      throw new CommandError(missing("party", given.publisherParty, editor.ids("parties")));
    const isAddress = /^https?:\/\//.test(document);
    if (given.unread && (!isAddress || given.text !== null))
      throw new CommandError("--unread is of an address without its text.");
    const read = given.unread ? null : await readDocument(document, isAddress, given.text, context);
    const url = isAddress ? document : given.url;
    const fields = {
      kind:
        given.kind ?? (await proposed("Who speaks in it?", "--kind", null, context, codesOf("sourceKinds"))),
      title: given.title ?? (await proposed("Its title?", "--title", read?.title ?? null, context)),
      publisher:
        given.publisher ??
        (await proposed("Who published it?", "--publisher", read?.publisher ?? null, context)),
      publisherParty: given.publisherParty,
      language:
        given.language ??
        (await proposed("Its language (BCP 47)?", "--language", read?.language ?? null, context)),
      url,
      archivedUrl: given.archivedUrl,
      licence: given.licence ?? (await proposed("Its licence, if it has one?", "--licence", null, context)),
      published:
        given.published ??
        (await proposed("When did it come out?", "--published", read?.published ?? null, context)),
      accessed: context.clock.today,
      extentRead: given.extent ?? "whole",
      sha256: read === null ? null : digestOf(read.text),
    };
    const known = knownAs(editor, fields);
    if (known !== null && given.id === null)
      throw new CommandError(
        `${editor.name} has this ${known.by} already: ${known.id}. To add another edition of it, name the new one: --id`,
      );
    const id = given.id ?? proposedId(fields, document, editor.ids("sources"));
    const present = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== null && value !== ""),
    );
    editor.add("sources", id, present);
    const isMain = replacePlaceholder(editor, id);
    const kept =
      read === null
        ? "Its text was not read."
        : await keepText(editor.name, id, read.text, given.keep, fields.licence, context);
    return await saveAndTell(
      editor,
      `Added the source ${id}.${known?.by === "text" ? ` Its text is that of ${known.id}, letter for letter: cite one of them, and take the other out with \`policytrack remove\`.` : ""}${isMain ? " Facts that name no source rest on it." : ""}${read?.readAt == null ? "" : ` The address led to ${read.readAt}, which was read.`} ${kept}`,
      context,
    );
  },
});

function check(code: string | null, list: string, option: string): void {
  if (code !== null && !codesOf(list).includes(code))
    throw new CommandError(`${option}: ${missing("code", code, codesOf(list))}`);
}

async function readDocument(
  document: string,
  isAddress: boolean,
  named: string | null,
  context: Context,
): Promise<ExtractedText & { readonly readAt: string | null }> {
  const file = named ?? (isAddress ? null : document);
  if (file !== null)
    return {
      ...(await extractText(
        await readRegularFile(context.fs, path.resolve(context.cwd, file), file),
        file,
        null,
      )),
      readAt: null,
    };
  const { bytes, contentType, url } = await fetchDocument(document, context);
  const isElsewhere = new URL(url).href !== new URL(document).href.replace(/#.*$/, "");
  return {
    ...(await extractText(bytes, document, contentType ?? "text/plain")),
    readAt: isElsewhere ? url : null,
  };
}

/** What the document says, which a person can correct where there is one. */
async function proposed(
  question: string,
  option: string,
  found: string | null,
  context: Context,
  choices: readonly string[] = [],
): Promise<string | null> {
  if (context.terminal === null) return found;
  const answer =
    choices.length > 0
      ? await ask(
          {
            kind: "choice",
            ask: question,
            option,
            choices: choices.map((value) => ({ value, label: value })),
          },
          context,
        )
      : await ask({ kind: "text", ask: question, option, fallback: found ?? "" }, context);
  return answer.trim() === "" ? null : answer.trim();
}

/** The source that has this text or address already. */
function knownAs(
  editor: RecordEditor,
  { url, sha256 }: { readonly url: string | null; readonly sha256: string | null },
): { readonly id: string; readonly by: "text" | "address" } | null {
  for (const id of editor.ids("sources")) {
    const written = editor.entry("sources", id);
    const known = (typeof written === "object" && written !== null ? written : {}) as Readonly<
      Record<string, unknown>
    >;
    const address = typeof written === "string" ? written.split(/\s/, 1)[0] : known["url"];
    if (sha256 !== null && known["sha256"] === sha256) return { id, by: "text" };
    if (url !== null && address === url) return { id, by: "address" };
  }
  return null;
}

/** "white-house-2023-08-18", with a number where that is taken. */
function proposedId(
  {
    publisher,
    published,
    title,
  }: { readonly publisher: string | null; readonly published: string | null; readonly title: string | null },
  document: string,
  taken: readonly string[],
): string {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(document)?.[1];
  const who = slug(publisher ?? host ?? title ?? path.basename(document, path.extname(document)));
  const base = published === null ? who : `${who}-${slug(published)}`;
  let id = base === "" ? "source" : base;
  for (let n = 2; taken.includes(id); n++) id = `${base}-${n}`;
  return id;
}

async function keepText(
  record: string,
  id: string,
  content: string,
  keep: string | null,
  licence: string | null,
  { fs, cwd, signal }: Context,
): Promise<string> {
  const how = keep ?? (isQuotable(licence) ? "yes" : "private");
  if (how === "no") return "Its text is not kept.";
  if (how === "yes" && !isQuotable(licence))
    throw new CommandError(
      `${licence === null ? "A source without a licence" : licence} does not let its text be passed on. Use --keep private, or say the licence: --licence`,
      exitCodes.usage,
    );
  const folder = /\.ya?ml$/i.test(record) ? path.dirname(record) : record;
  const file = path.join(folder, how === "yes" ? textFolders.open : textFolders.closed, `${id}.txt`);
  await changeFiles(path.resolve(cwd, folder), new Map([[path.relative(folder, file), content]]), {
    fs,
    signal,
  });
  return how === "yes"
    ? `Its text is in ${file}.`
    : `Its text is in ${file}, for you alone: keep ${textFolders.closed}/ out of what you publish.`;
}
