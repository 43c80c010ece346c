/**
 * What is fetched is named exactly. The lockfile has packages, versions and digests, and no host that a package was fetched from;
 * workflows, ours and those of the kit, have each action by its commit, with the tag beside it, and the same one everywhere.
 */
import { globSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const found: string[] = [];

function eachLine(file: string, look: (line: string, place: string) => void): void {
  for (const [i, line] of readFileSync(path.join(root, file), "utf8").split("\n").entries())
    look(line, `${file}:${i + 1}: ${line.trim()}`);
}

eachLine("pnpm-lock.yaml", (line, place) => {
  if (/:\/\/|\btarball:/.test(line)) found.push(`${place} names a host.`);
});

const commits = new Map<string, string>();
for (const file of globSync("{.github,packages/cli/templates/record/github}/workflows/*.yml", { cwd: root }))
  eachLine(file, (line, place) => {
    const [, used] = /\buses:\s*(.*)$/.exec(line) ?? [];
    if (used === undefined || used.startsWith("./")) return;
    const [, action, commit] = /^([\w./-]+)@([0-9a-f]{40} # v\d+\.\d+\.\d+)$/.exec(used) ?? [];
    if (action === undefined || commit === undefined) found.push(`${place} is no commit with its tag.`);
    else if ((commits.get(action) ?? commit) !== commit) found.push(`${place} is another commit elsewhere.`);
    else commits.set(action, commit);
  });

if (commits.size === 0) found.push("No workflow uses any action: they are not where they are looked for.");
if (found.length > 0) throw new Error(found.join("\n"));
