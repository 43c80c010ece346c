/**
 * Loaded before the command: kills the process just before or just after the n-th call that changes the disk. KILL_AT=n kills
 * before, KILL_AT=n+ after. Without it, the names of such calls are written to LIST_CALLS_IN.
 */
import { writeFileSync } from "node:fs";
import fs from "node:fs/promises";

const [, number = "", after = ""] = /^(\d+)(\+?)$/.exec(process.env.KILL_AT ?? "") ?? [];
const at = number === "" ? Infinity : Number(number);
const calls = [];

const kill = () => process.kill(process.pid, "SIGKILL");
for (const name of ["open", "chmod", "mkdir", "rename", "link", "unlink", "rm", "rmdir"]) {
  const call = fs[name];
  fs[name] = async (...given) => {
    // Opening to read changes nothing.
    if (name === "open" && !String(given[1]).startsWith("w")) return await call(...given);
    const mine = calls.push(name) - 1 === at;
    if (mine && after === "") kill();
    const result = await call(...given);
    if (mine) kill();
    return result;
  };
}
const file = process.env.LIST_CALLS_IN;
if (file !== undefined) process.on("exit", () => writeFileSync(file, calls.join(" ")));
