/**
 * Looks for runs of nine words that stand in a text and in a file of the repository too: `node .ci/own-words.ts TEXT`.
 * What others wrote is said in our own words or pointed at.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { argv, exit, stdout } from "node:process";

const length = 9;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9%.]+/g) ?? [];

const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(" "));

const [, , text] = argv;
if (text === undefined) throw new Error("Name the text to compare with.");
const theirs = new Set(runsOf(wordsOf(readFileSync(text, "utf8"))));
const files = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean);
const copied = files.flatMap((file) => {
  const bytes = readFileSync(file);
  if (bytes.includes(0)) return [];
  const run = runsOf(wordsOf(bytes.toString("utf8"))).find((words) => theirs.has(words));
  return run === undefined ? [] : [`${file}: "${run}"`];
});
stdout.write(
  copied.length === 0
    ? `No run of ${length} words of the text in ${files.length} files.\n`
    : `Said in the words of the text; say it in our own:\n${copied.join("\n")}\n`,
);
exit(copied.length === 0 ? 0 : 1);
