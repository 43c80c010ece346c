import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

/** What the server says of one place in a file. */
interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

/** The YAML language server that VS Code and other editors run, with a folder open in it. */
export interface LanguageServer extends AsyncDisposable {
  /** Opens a text as a file of the folder, which can be done once, and waits for what the server says of it. */
  readonly open: (file: string, text: string) => Promise<readonly Diagnostic[]>;
  /** What it would complete at a place, counted from 0. */
  readonly complete: (file: string, line: number, character: number) => Promise<readonly string[]>;
  /** What it shows of the word at a place. */
  readonly hover: (file: string, line: number, character: number) => Promise<string>;
}

/**
 * Runs the server over standard input and output.
 *
 * @param settings Those of the editor, as `.vscode/settings.json` has them.
 */
export async function languageServer(
  folder: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<LanguageServer> {
  const require = createRequire(import.meta.url);
  const packageFile = require.resolve("yaml-language-server/package.json");
  const { bin } = JSON.parse(await readFile(packageFile, "utf8")) as {
    bin: Readonly<Record<string, string>>;
  };
  const program = path.join(path.dirname(packageFile), bin["yaml-language-server"] ?? "");
  const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const uriOf = (file: string): string => pathToFileURL(path.join(folder, file)).href;
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  const yaml = {
    ...Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name.replace(/^yaml\./, ""), value]),
    ),
    validate: true,
    completion: true,
    hover: true,
    // Nothing is to be fetched.
    schemaStore: { enable: false },
  };
  connection.onRequest("workspace/configuration", ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => (section === "yaml" ? yaml : {})),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onNotification(
    "textDocument/publishDiagnostics",
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) =>
      waiting.get(uri)?.(diagnostics),
  );
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "record" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        publishDiagnostics: {},
        hover: { contentFormat: ["plaintext"] },
      },
    },
  });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("workspace/didChangeConfiguration", { settings: { yaml } });

  return {
    open: async (file, text) => {
      const uri = uriOf(file);
      const diagnostics = new Promise<readonly Diagnostic[]>((resolve) => {
        waiting.set(uri, resolve);
      });
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "yaml", version: 1, text },
      });
      return await diagnostics;
    },
    complete: async (file, line, character) => {
      const { items } = await connection.sendRequest<{ items: readonly { label: string }[] }>(
        "textDocument/completion",
        { textDocument: { uri: uriOf(file) }, position: { line, character } },
      );
      return items.map(({ label }) => label);
    },
    hover: async (file, line, character) => {
      const shown = await connection.sendRequest<{ contents: { value: string } | string } | null>(
        "textDocument/hover",
        { textDocument: { uri: uriOf(file) }, position: { line, character } },
      );
      const contents = shown?.contents ?? "";
      return typeof contents === "string" ? contents : contents.value;
    },
    [Symbol.asyncDispose]: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
      server.kill();
    },
  };
}
