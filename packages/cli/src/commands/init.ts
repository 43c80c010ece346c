import path from "node:path";
import { slug } from "@policytrack/core/schema";
import { CommandError, defineCommand, one, text } from "../command.ts";
import type { Context } from "../context.ts";
import { dataLicences, kitFiles, type RecordAnswers } from "../publish/kit-files.ts";
import { plural } from "../terminal/plural.ts";
import { ask } from "../terminal/prompts.ts";
import { createFiles } from "../write/create-files.ts";
import { schemaSettings } from "./schemas.ts";

export const init = defineCommand({
  name: "init",
  summary: "Begin a record: a repository that can be pushed, with its checks and its website.",
  arguments: { folder: one("the folder of the record; files that are there stay, and none is replaced") },
  options: {
    id: text("id", "by which others cite the record (default: the name of the folder)"),
    title: text("text", "what it is a record of"),
    name: text("name", "of the npm package (default: the id)"),
    licence: text("id", `SPDX id of the licence of the data: ${dataLicences.join(", ")}; default: CC-BY-4.0`),
    language: text("tag", "the language of titles and summaries (BCP 47; default: en)"),
    author: text("name", "who makes it"),
  },
  details: [
    "It writes the record folder data/, package.json, README, LICENSE, CITATION.cff, a changelog, settings of editors, and workflows for GitHub: a check of each pull request with the verdicts that it changes, the website on GitHub Pages, and a monthly reminder of what to look at.",
  ],
  examples: [
    {
      run: 'policytrack init my-record --title "What our town promised" --author "Our town watch"',
      does: "Begins a record.",
    },
  ],
  run: async ({ folder, ...given }, context) => {
    const answers = await answersOf(folder, given, context);
    const files = await kitFiles(
      answers,
      context.clock.today,
      schemaSettings("node_modules/@policytrack/core/schemas", "data"),
    );
    await createFiles(path.resolve(context.cwd, folder), files, context);
    context.stdout.print(
      `Wrote ${folder}: ${plural(files.size, "file")}.`,
      "Next:",
      `  cd ${folder} && npm install`,
      "  npx policytrack source add URL       a text that promises are in",
      "  npx policytrack import sheet.csv --preset plain-sheet --on today --out .    promises of a sheet",
      "  npx policytrack check && npx policytrack report",
    );
  },
});

type Given = { readonly [K in keyof RecordAnswers]: string | null };

async function answersOf(folder: string, given: Given, context: Context): Promise<RecordAnswers> {
  const asked = async (name: keyof RecordAnswers, question: string, fallback: string): Promise<string> => {
    const flag = given[name];
    const answer =
      flag ??
      (context.terminal === null
        ? fallback
        : await ask(
            {
              kind: "text",
              ask: question,
              option: `--${name}`,
              fallback,
              wrong: (one) => wrongAnswer(name, one),
            },
            context,
          ));
    const wrong = wrongAnswer(name, answer);
    if (wrong !== null) throw new CommandError(`--${name}: ${wrong}`);
    return answer;
  };
  const id = await asked(
    "id",
    "The id of the record, by which others cite it?",
    slug(path.basename(path.resolve(context.cwd, folder))) || "my-record",
  );
  return {
    id,
    title: await asked("title", "What is it a record of?", `Commitments: ${id.replaceAll("-", " ")}`),
    name: await asked("name", "The name of the npm package?", id),
    licence: await asked("licence", "Under which licence are the data to be published?", dataLicences[0]),
    language: await asked("language", "The language of titles and summaries (BCP 47)?", "en"),
    author: await asked("author", "Who makes it?", "The contributors"),
  };
}

/** What is wrong with an answer, and what is right; null where nothing is. */
function wrongAnswer(question: keyof RecordAnswers, answer: string): string | null {
  switch (question) {
    case "id":
      return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(answer)
        ? null
        : 'An id has lower-case letters, digits and single hyphens: "harbour-towns".';
    case "title":
    case "author":
      return answer.trim() !== "" && !/\p{Cc}/u.test(answer) ? null : "Write one line of text.";
    case "name":
      return answer.length <= 214 && /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(answer)
        ? null
        : 'A package has a name such as "harbour-towns" or "@you/harbour-towns".';
    case "licence":
      return /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(answer)
        ? null
        : `A licence is named by its SPDX id: ${dataLicences.join(", ")}.`;
    case "language":
      return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(answer)
        ? null
        : 'A language is named by its BCP 47 tag: "en", "ja", "pt-BR".';
    default:
      return question satisfies never;
  }
}
