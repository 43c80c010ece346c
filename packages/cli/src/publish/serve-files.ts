import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SiteFile } from "@policytrack/site";
import { CommandError } from "../command.ts";

/** A website that is served on this machine. */
export interface FileServer {
  /** "http://localhost:4321/" */
  readonly address: string;
  /** Serves other files from now on. */
  readonly replace: (files: readonly SiteFile[]) => void;
  readonly close: () => Promise<void>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
};

/**
 * Serves files from memory, to this machine alone.
 *
 * @param port 0: any that is free.
 * @throws {CommandError} where the port is taken.
 */
export async function serveFiles(files: readonly SiteFile[], port: number): Promise<FileServer> {
  let known = byPath(files);
  const server = createServer((request, response) => {
    const name = nameIn(request.url ?? "/");
    const content = known.get(name === "" || name.endsWith("/") ? `${name}index.html` : name);
    if (content === undefined) {
      // As the hosts of static pages do.
      response.writeHead(404, { "content-type": mediaTypes["html"], "cache-control": "no-store" });
      response.end(bytesOf(known.get("404.html") ?? "Not found\n"));
      return;
    }
    const type =
      mediaTypes[name.split(".").at(-1) ?? ""] ??
      (name.includes(".") ? "text/plain; charset=utf-8" : mediaTypes["html"]);
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
    response.end(bytesOf(content));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new CommandError(`Port ${port} is taken. Name another with --port.`)
          : error,
      ),
    );
    server.listen(port, "localhost", () => resolve());
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    replace: (others) => (known = byPath(others)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function byPath(files: readonly SiteFile[]): ReadonlyMap<string, SiteFile["content"]> {
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** The path of a file that a request asks for; what is no address asks for none. */
function nameIn(target: string): string {
  try {
    return decodeURIComponent(new URL(target, "http://localhost").pathname.slice(1));
  } catch {
    return target;
  }
}

function bytesOf(content: SiteFile["content"]): string | Buffer {
  return typeof content === "string"
    ? content
    : Buffer.concat([...content].map((piece) => Buffer.from(piece)));
}
