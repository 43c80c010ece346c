import { homedir } from "node:os";
import path from "node:path";
import type { SiteFile, SiteOptions } from "@policytrack/site";
import { day, dayOf } from "../assessing/time-options.ts";
import { methodOption, methodsOf } from "../assessing/methods.ts";
import { watchRecord } from "../check/watch-record.ts";
import { CommandError, defineCommand, flag, type Given, list, text, value } from "../command.ts";
import type { Context } from "../context.ts";
import type { FileSystem } from "../file-system.ts";
import { DataError, loadDataset, loadOptions, recordsArgument } from "../load/load-dataset.ts";
import { readRegularFile } from "../load/read-file.ts";
import { serveFiles } from "../publish/serve-files.ts";
import { printIssues } from "../check/print-issues.ts";
import { replaceFolder, restoreFolder } from "../write/replace-folder.ts";

/** Names the files of a website, so that those of an earlier one can be taken away. */
const manifest = "site.json";

const options = {
  out: text("folder", "write it there (default: site in the folder where the command runs)"),
  on: day(
    "the day that the pages show at first: 2026-04-30, or today (default: the day through which evidence was reviewed)",
  ),
  through: day("the last day that a reader can choose (default: today)"),
  evidenceUntil: day("leave out of every file what was published later"),
  base: text(
    "url",
    "the address where it will be, for links from calendars, citations and previews (default: the record's identifier of the scheme website)",
  ),
  images: flag(
    "draw a PNG of each commitment for previews of links, in the fonts of this machine; needs the address of the website, and the package @resvg/resvg-js",
  ),
  fonts: list("folder", "folders of fonts for --images, instead of those of this machine"),
  title: text(
    "text",
    "the title of the website (default: that of the record; of several, how many they are)",
  ),
  lang: list("tag", "languages (default: those of the record's title)", ["en", "ja", "ko"]),
  repository: text("url", "the address of the record's repository"),
  corrections: text("address", "where errors and replies go: mailto:... or a web address"),
  serve: flag("serve it on this machine until Ctrl-C"),
  port: value("number", "the port to serve it on (default: 4321)", readPort),
  watch: flag("make it anew whenever the record changes, until Ctrl-C"),
  ...methodOption,
  ...loadOptions,
} as const;

type Wanted = Given<{ readonly records: typeof recordsArgument }, typeof options>;

export const site = defineCommand({
  name: "site",
  summary:
    "Make a website of a record: an overview, and a page for each commitment, party, domain and source.",
  arguments: { records: recordsArgument },
  options,
  details: [
    "The files are static and work at any address. They load nothing from elsewhere, and can be read without JavaScript. Title, licence and languages are the record's; address, repository, package and address for corrections are its identifiers of the schemes website, repository, npm and corrections.",
    "The same record gives the same files on the same day, and on any day with --through. An earlier website in the folder is replaced in one step where nothing else is in it; other files stay.",
  ],
  examples: [
    { run: "policytrack site harbour-towns --out site", does: "Writes the website into site." },
    {
      run: "policytrack site harbour-towns --out site --base https://example.org/towns/",
      does: "Lets calendars, citations and previews of links lead to its pages.",
    },
  ],
  run: async (given, context) => {
    const first = await make(given, context);
    if (!given.serve && !given.watch) return;
    const server = given.serve ? await serveFiles(first, given.port ?? 4321) : null;
    if (server !== null) context.stdout.print(`Serving it at ${server.address}`);
    try {
      if (given.watch) await remake(given, context, (files) => server?.replace(files));
      else await untilAborted(context.signal);
    } finally {
      await server?.close();
    }
  },
});

async function make(given: Wanted, context: Context): Promise<readonly SiteFile[]> {
  const { fs, cwd, signal, stdout, clock } = context;
  // Other commands start faster without it.
  const { buildSite, clientFiles, imageDrawer, websiteOf } = await import("@policytrack/site");
  const folder = path.resolve(cwd, given.out ?? "site");
  await restoreFolder(folder, fs);
  await refuseForeign(fs, folder, given.out ?? "site");
  const { records } = await loadDataset(given, context);
  const methods = given.method.length === 0 ? null : await methodsOf(given, context);
  const read = (one: string | null): string | null => (one === null ? null : dayOf(one, clock));
  const chosen = {
    through: read(given.through) ?? clock.today,
    on: read(given.on),
    evidenceUntil: read(given.evidenceUntil),
    base: given.base,
    title: given.title,
    repository: given.repository,
    corrections: given.corrections,
    languages: given.lang.length === 0 ? null : given.lang,
    methods,
  };
  const [only, ...others] = records;
  const base = given.base ?? (only === undefined || others.length > 0 ? null : websiteOf(only.dataset));
  if (given.images && base === null)
    throw new CommandError("--images needs --base: previews of links load pictures by their whole address.");
  const known = Object.fromEntries(Object.entries(chosen).filter(([, one]) => one !== null));
  const client = await clientFiles();
  const files = buildSite(
    records.map(({ dataset }) => dataset),
    {
      ...(known as Omit<SiteOptions, "client">),
      client,
      ...(given.images
        ? { drawImage: await imageDrawer(given.fonts.map((one) => path.resolve(cwd, one))) }
        : {}),
    },
  );
  const paths = files.map((file) => file.path);
  await replaceFolder(
    folder,
    new Map([
      ...files.map((file) => [file.path, file.content] as const),
      [manifest, `${JSON.stringify({ madeBy: "policytrack site", files: paths }, null, 1)}\n`] as const,
    ]),
    { fs, signal, cwd, earlier: await earlierFiles(context, folder) },
  );
  const pages = paths.filter((name) => name.endsWith(".html")).length;
  stdout.print(
    `Made ${given.out ?? "site"}: ${pages} pages. Open ${path.join(given.out ?? "site", "index.html")} through a web server, or run it with --serve.`,
  );
  if (base === null)
    stdout.print(
      "Its address is not known: calendars, citations and previews of links lead to no page of it. Give --base, or the record an identifier of the scheme website.",
    );
  return files;
}

/** @throws {CommandError} where hundreds of files would be mixed with others: in a root, a home, or a folder of something else. */
async function refuseForeign(fs: FileSystem, folder: string, shown: string): Promise<void> {
  if (folder === path.parse(folder).root || folder === homedir())
    throw new CommandError(
      `A website of many files would be written into ${shown}. Name a folder for it alone.`,
    );
  const names: readonly string[] = await fs.readdir(folder).catch(() => []);
  if (names.includes(manifest)) return;
  // A branch of GitHub Pages has these before its first page.
  const foreign = names.find((name) => !name.startsWith(".") && name !== "CNAME");
  if (foreign !== undefined)
    throw new CommandError(
      `${shown} holds other things already, such as ${JSON.stringify(foreign)}. Name a folder that is new, empty, or has an earlier website.`,
    );
}

/** Files that an earlier website had. */
async function earlierFiles({ fs }: Context, folder: string): Promise<readonly string[]> {
  const earlier = await readRegularFile(fs, path.join(folder, manifest), manifest).then(
    (bytes): unknown => JSON.parse(new TextDecoder().decode(bytes)),
    () => null,
  );
  if (
    typeof earlier !== "object" ||
    earlier === null ||
    !("files" in earlier) ||
    !Array.isArray(earlier.files)
  )
    return [];
  const inside = (name: unknown): name is string =>
    typeof name === "string" && !path.isAbsolute(name) && !path.normalize(name).startsWith("..");
  return earlier.files.filter(inside);
}

/** Makes the website anew at each change of the record. What is wrong with the record is said, and the last website stays. */
async function remake(
  given: Wanted,
  context: Context,
  done: (files: readonly SiteFile[]) => void,
): Promise<void> {
  const records = given.records.length === 0 ? ["."] : given.records;
  if (records.includes("-")) throw new CommandError("Standard input cannot be watched.");
  const places = records.map((one) => path.resolve(context.cwd, one));
  for await (const changed of watchRecord(places, context.signal)) {
    if (changed.length === 0) continue;
    try {
      done(await make(given, context));
    } catch (error) {
      if (error instanceof DataError) context.stderr.print(...printIssues(error.issues));
      else throw error;
    }
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

function readPort(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CommandError(`${JSON.stringify(given)} is no port. Write a number from 0 to 65535.`);
  return port;
}
