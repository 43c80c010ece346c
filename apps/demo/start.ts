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
  console.log(`\n${about.title}\n${en.paragraph(notes)}\n\n${en.paragraph(lede)}\n\nProgress`);
  for (const { title, target, due, progress } of items) {
    const pace = progress[0]?.pace;
    if (target?.latest && pace)
      console.log(`  ${pace.text}: ${target.latest.text} of ${target.target.text} ${due.text} (${title})`);
  }
  console.log("\nDeadlines");
  for (const { due, verdict, commitment } of upcoming(assessment, { within: "P5Y" })) {
    const words = verdict === null ? "not begun" : en.words(verdict.possibleTimeliness);
    console.log(`  ${due}  ${words}: ${en.title(commitment)}`);
  }
}

async function serve(on: string, evidenceUntil: string | undefined): Promise<void> {
  const files = buildSite(dataset, {
    client: await clientFiles(),
    on,
    ...(evidenceUntil && { evidenceUntil }),
    npm: "@policytrack/jp-kr-us",
  });
  await rm(folder, { recursive: true, force: true });
  const contents = new Map<string, string>();
  for (const { path: name, content } of files) {
    const text = typeof content === "string" ? content : [...content].join("");
    contents.set(`/${name}`, text);
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  const types = { html: "text/html", css: "text/css", js: "text/javascript", svg: "image/svg+xml" };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const type = types[path.extname(name).slice(1) as keyof typeof types] ?? "text/plain";
    const text = contents.get(name);
    response.writeHead(text === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` });
    response.end(text ?? "Not found");
  });
  server.listen(4300, "localhost", () =>
    console.log(`\nThe website: http://localhost:4300/ (Ctrl-C ends it)`),
  );
  server.once("error", (error) =>
    console.error(`It is in ${folder}, but cannot be served: ${error.message}`),
  );
  process.once("SIGINT", () => process.exit(0));
}
