import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { assess, linearPace, upcoming, UsageError } from "@policytrack/core";
import { reportView } from "@policytrack/formats/view";
import { en } from "@policytrack/formats/words";
import { dataset } from "@policytrack/jp-kr-us";
import { buildSite, clientFiles } from "@policytrack/site";

// Prints where the promises of a record stand on a day, then builds its website and serves it until Ctrl-C.

const folder = fileURLToPath(new URL("dist/", import.meta.url));
const usage = "Usage: pnpm start [--on DAY] [--evidence-until DAY] [--once]";

try {
  const { on = dataset.reviewedThrough, evidenceUntil, once } = readOptions();
  print(on, evidenceUntil);
  if (!once) await serve(on, evidenceUntil);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}

function readOptions(): { readonly on?: string; readonly evidenceUntil?: string; readonly once: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        on: { type: "string" },
        "evidence-until": { type: "string" },
        once: { type: "boolean", default: false },
      },
    });
    const { on, once, "evidence-until": evidenceUntil } = values;
    return { ...(on && { on }), ...(evidenceUntil && { evidenceUntil }), once };
  } catch (error) {
    throw new UsageError("wrong-argument", (error as Error).message);
  }
}

/** The answer, the progress of each number that was promised, and the deadlines of the next five years. */
function print(on: string, evidenceUntil: string | undefined): void {
  const assessment = assess(dataset, { on, ...(evidenceUntil && { evidenceUntil }) });
  const { dataset: about, notes, lede, items } = reportView(assessment, { words: en, methods: [linearPace] });
  console.log(`\n${about.title}\n${en.paragraph(notes)}\n\n${en.paragraph(lede)}`);
  printList(
    "Progress",
    items.flatMap(({ title, target, due, progress: [reading] }) =>
      target?.latest && reading?.pace
        ? [`${reading.pace.text}: ${target.latest.text} of ${target.target.text} ${due.text} (${title})`]
        : [],
    ),
  );
  printList(
    "Deadlines",
    upcoming(assessment, { within: "P5Y" }).map(({ due, verdict, commitment }) => {
      const words = verdict === null ? "not begun" : en.words(verdict.possibleTimeliness);
      return `${due}  ${words}: ${en.title(commitment)}`;
    }),
  );
}

function printList(heading: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`\n${heading}\n${lines.map((line) => `  ${line}`).join("\n")}`);
}

async function serve(on: string, evidenceUntil: string | undefined): Promise<void> {
  const files = buildSite(dataset, {
    client: await clientFiles(),
    on,
    ...(evidenceUntil && { evidenceUntil }),
    npm: "@policytrack/jp-kr-us",
  });
  await rm(folder, { recursive: true, force: true });
  const bodies = new Map<string, Buffer>();
  for (const { path: name, content } of files) {
    const pieces = typeof content === "string" ? [content] : [...content];
    const body = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
    bodies.set(`/${name}`, body);
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), body);
  }
  const types = { html: "text/html", css: "text/css", js: "text/javascript", svg: "image/svg+xml" };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const type = types[path.extname(name).slice(1) as keyof typeof types] ?? "text/plain";
    const body = bodies.get(name);
    response.writeHead(body === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` });
    response.end(body ?? "Not found");
  });
  server.listen(4300, "localhost", () =>
    console.log(`\nThe website: http://localhost:4300/ (Ctrl-C ends it)`),
  );
  server.once("error", (error) =>
    console.error(`It is in ${folder}, but cannot be served: ${error.message}`),
  );
  process.once("SIGINT", () => process.exit(0));
}
