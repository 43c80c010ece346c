import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { examplesFolder } from "./testing/test-folder.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const node = [process.execPath, "--conditions=@policytrack/source", main] as const;

/** Runs a line in a shell, as a user would, with "policytrack" as the command. */
function shell(
  cwd: string,
  line: string,
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const command = node.map((word) => `'${word}'`).join(" ");
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", line.replaceAll("policytrack ", `${command} `)],
    {
      cwd,
      encoding: "utf8",
    },
  );
  return { code: status, out: stdout, err: stderr };
}

/** Waits until a process has written words to standard error. */
async function until(child: ChildProcess, words: string): Promise<void> {
  let written = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      written += text;
      if (written.includes(words)) resolve();
    });
    child.once("close", () => reject(new Error(`It ended before "${words}":\n${written}`)));
  });
}

describe("the command as a process", () => {
  test("It says by its exit code whether the data or the use of it is wrong", async () => {
    await using folder = await examplesFolder();
    expect(shell(folder.path, "policytrack check harbour-towns")).toMatchObject({ code: 0, err: "" });
    await folder.write("harbour-towns/data/partys.yaml", "");
    expect(shell(folder.path, "policytrack check harbour-towns")).toMatchObject({ code: 1, err: "" });
    expect(shell(folder.path, "policytrack check nowhere")).toMatchObject({ code: 2, out: "" });
  });

  test("A reader that closes the pipe early ends it quietly", async () => {
    await using folder = await examplesFolder();
    const { err } = shell(folder.path, "policytrack --help | head -n 1; exit ${PIPESTATUS[0]}");
    expect(err).toBe("");
  });

  test("Output that cannot be written is said, and ends with exit code 2", async () => {
    await using folder = await examplesFolder();
    const { code, err } = shell(folder.path, "policytrack check harbour-towns > /dev/full");
    expect(code).toBe(2);
    expect(err).toContain("The output cannot be written");
    expect(err).not.toContain("at ");
  });

  test("No colours are written into a pipe", async () => {
    await using folder = await examplesFolder();
    await folder.write("harbour-towns/data/partys.yaml", "");
    expect(shell(folder.path, "policytrack check harbour-towns").out).not.toContain("\u001B");
    expect(shell(folder.path, "FORCE_COLOR=1 policytrack check harbour-towns").out).toContain(
      "\u001B[31merror",
    );
  });
});

describe("checking after each change", () => {
  test("A change is checked, and Ctrl-C ends it with exit code 130", async () => {
    await using folder = await examplesFolder();
    const [program, ...args] = node;
    const child = spawn(program, [...args, "check", "harbour-towns", "--watch", "--format", "json"], {
      cwd: folder.path,
    });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    const ended = new Promise<number | null>((resolve) => {
      child.once("close", resolve);
    });
    await until(child, "Waiting for changes");
    const changed = until(child, "Changed: harbour-towns/data/domains.yaml");
    await folder.change("harbour-towns/data/domains.yaml", "transport: Transport", "transport: 5");
    await changed;
    await until(child, "Waiting for changes");
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    const [before, after] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly valid: boolean });
    expect(before?.valid).toBe(true);
    expect(after?.valid).toBe(false);
  });
});
