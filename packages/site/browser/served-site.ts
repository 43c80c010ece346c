import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BrowserServer, chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { launchOptions } from "./launch-options.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the websites are served; null where there is no browser to look at them. */
    readonly address: string | null;
    /** A page of another host that shows parts of them. */
    readonly foreign: string;
    readonly chromium: string;
    /** The browser that tests share, as an address to connect to. */
    readonly browser: string;
    /** The record of this repository has been built and is served as "own". */
    readonly hasOwnRecord: boolean;
  }
}

let server: ChildProcess | null = null;
let browser: BrowserServer | null = null;

/** Serves the websites that tests look at, if there is a browser: by a program of its own, which Node runs from the sources. */
export async function setup(project: TestProject): Promise<void> {
  const executable = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  project.provide("chromium", executable);
  project.provide("browser", "");
  project.provide("address", null);
  project.provide("foreign", "");
  project.provide("hasOwnRecord", false);
  if (!existsSync(executable)) {
    const message = `No browser at ${executable}: install Chromium or set CHROMIUM_PATH to look at the website.`;
    if (process.env["CI"] !== undefined) throw new Error(message);
    console.warn(`${message} The browser tests are skipped.`);
    return;
  }
  const child = fork(fileURLToPath(new URL("serve-sites.ts", import.meta.url)), {
    execArgv: ["--conditions=@policytrack/source"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  server = child;
  const { address, foreign, hasOwnRecord } = await new Promise<{
    readonly address: string;
    readonly foreign: string;
    readonly hasOwnRecord: boolean;
  }>((resolve, reject) => {
    child.once("message", resolve as (message: unknown) => void);
    child.once("exit", (code) => reject(new Error(`The websites could not be served: exit code ${code}.`)));
  });
  browser = await chromium.launchServer(launchOptions(executable, 16));
  project.provide("browser", browser.wsEndpoint());
  project.provide("address", address);
  project.provide("foreign", foreign);
  project.provide("hasOwnRecord", hasOwnRecord);
}

export async function teardown(): Promise<void> {
  server?.disconnect();
  await browser?.close();
}
