import path from "node:path";
import { get, type Source } from "@policytrack/core";
import { CommandError, choice, defineCommand, exitCodes, list } from "../command.ts";
import type { Context } from "../context.ts";
import { decodeUtf8 } from "../load/decode-utf8.ts";
import { loadDataset, loadOptions, recordsArgument } from "../load/load-dataset.ts";
import { readRegularFile } from "../load/read-file.ts";
import { type Line, styled } from "../terminal/line.ts";
import { plural } from "../terminal/plural.ts";
import { readSourceText } from "../source/source-texts.ts";
import { describeFault, describePassage } from "../source/describe-fault.ts";
import {
  type CheckedPassage,
  digestOf,
  matchText,
  normaliseText,
  type TextMatch,
  verifyPassages,
} from "../source/verify-passages.ts";
import { jsonText } from "../terminal/json-text.ts";

interface Verified {
  readonly file: string;
  readonly source: string;
  readonly match: TextMatch;
  readonly passages: readonly CheckedPassage[];
}

export const verify = defineCommand({
  name: "verify",
  summary: "Hold texts of sources against the passages that point into them.",
  arguments: { records: recordsArgument },
  options: {
    ...loadOptions,
    text: list(
      "[id=]file",
      "a text in UTF-8; without an id its source is found by the digest or the name of the file (default: every text kept beside the record)",
    ),
    format: choice(["text", "json"], "text", "how to print what was found"),
  },
  details: [
    'Positions count code points of the text after Unicode NFC and line ends "\\n"; digests are SHA-256 of the same in UTF-8. A quotation holds where its words occur once, told apart by prefix and suffix. Passages that moved are told with their new position.',
    "Exit code 1: a passage does not hold, or a text is not the one whose digest the source has.",
  ],
  examples: [
    { run: "policytrack verify harbour-towns", does: "Holds every text that is kept beside the record." },
    {
      run: "policytrack verify harbour-towns --text harbour-towns/texts/joint-note-2023-03-14.txt",
      does: "Finds the source by the digest of the text, and checks every passage in it.",
    },
    {
      run: "policytrack verify harbour-towns --text joint-note-2023-03-14=harbour-towns/texts/joint-note-2023-03-14.txt",
      does: "Names the source.",
    },
  ],
  run: async ({ text: texts, format, ...given }, context) => {
    const { dataset } = await loadDataset(given, context);
    const verified: Verified[] = [];
    const hold = (source: Source, file: string, text: string): void => {
      const passages = verifyPassages(dataset, source.id, text);
      verified.push({ file, source: source.id, match: matchText(text, source), passages });
    };
    for (const one of texts) {
      const { id, file, text } = await readText(one, context);
      hold(id === null ? sourceOf(text, file, dataset.sources) : get(dataset, "source", id), file, text);
    }
    const [record = "."] = given.records;
    if (texts.length === 0)
      for (const source of dataset.sources) {
        const kept = await readSourceText(record, source.id, null, context);
        if (kept !== null) hold(source, kept.file, kept.text);
      }
    if (verified.length === 0)
      throw new CommandError("No text is kept beside the record. Name one: --text article.txt");
    if (format === "json") await context.stdout.write(jsonText(verified));
    else context.stdout.printAll(verified.flatMap(linesOf));
    const isWrong = verified.some(
      ({ match, passages }) => match.kind === "other" || passages.some(({ fault }) => fault !== null),
    );
    if (isWrong) throw new CommandError("", exitCodes.data);
  },
});

async function readText(
  given: string,
  { fs, cwd }: Context,
): Promise<{ readonly id: string | null; readonly file: string; readonly text: string }> {
  const [, id = null, file = given] = /^([^=/\\]+)=(.+)$/.exec(given) ?? [];
  const decoded = decodeUtf8(await readRegularFile(fs, path.resolve(cwd, file), file), file);
  if (!decoded.ok)
    throw new CommandError(`${file}: ${decoded.issue.message} ${decoded.issue.fix}`, exitCodes.data);
  return { id, file, text: normaliseText(decoded.text) };
}

/** The source of a text: by its digest, by a usual change that gives its digest, or by the name of the file. */
function sourceOf(text: string, file: string, sources: readonly Source[]): Source {
  const known = sources.filter(({ sha256 }) => sha256 !== null);
  const found =
    known.find((source) => matchText(text, source).kind === "same") ??
    known.find((source) => {
      const match = matchText(text, source);
      return match.kind === "other" && match.because !== null;
    }) ??
    sources.find(({ id }) => id === path.basename(file, path.extname(file)));
  if (found !== undefined) return found;
  throw new CommandError(
    `${file}: No source has the digest ${digestOf(text)} of this text, and none has the name of the file as its id. Name its source: --text <id>=${file}`,
    exitCodes.data,
  );
}

function linesOf({ file, source, match, passages }: Verified): readonly Line[] {
  const wrong = passages.filter(({ fault }) => fault !== null);
  return [
    [
      styled("bold", file),
      passages.length === 0
        ? ` is ${source}: no passage points into it.`
        : ` is ${source}: ${passages.length - wrong.length} of ${plural(passages.length, "passage")} ${passages.length === 1 ? "holds" : "hold"}.`,
    ],
    ...matchLines(match),
    ...wrong.flatMap(({ citedBy, passage, fault }): readonly Line[] => [
      [styled("red", "  does not hold"), `  ${citedBy}  ${describePassage(passage)}`],
      `    ${fault === null ? "" : describeFault(fault)}`,
    ]),
  ];
}

function matchLines(match: TextMatch): readonly Line[] {
  switch (match.kind) {
    case "same":
      return [];
    case "no-digest":
      return [`  The source has no digest. Of this text it is sha256: ${match.sha256}`];
    case "other":
      return [
        `  It is not the text whose digest the source has${match.because === null ? "." : `: ${match.because}.`}`,
        ...(match.because === null
          ? ["  Another edition, or another way to take the text from its page?"]
          : []),
        `  Its own digest is ${match.sha256}`,
      ];
    default:
      return match satisfies never;
  }
}
