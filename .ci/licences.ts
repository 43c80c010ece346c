/**
 * Holds the licence of every installed package against a list: `node .ci/licences.ts`. Packages that users get must be under one
 * that asks for no more than a notice; tools that stay here may be under some more. What users get must also run on the oldest
 * Node that the published package names.
 */
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { exit, stdout } from "node:process";

const root = path.resolve(import.meta.dirname, "..");

/** SPDX ids. */
const anywhere = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
]);
const toolsOnly = new Set(["MPL-2.0", "CC-BY-4.0", "Python-2.0", "CC0-1.0"]);

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}

const read = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;

/** "MIT OR Apache-2.0" is fine where one of the two is. */
function isAllowed(licence: unknown, allowed: ReadonlySet<string>): boolean {
  if (typeof licence !== "string") return false;
  return licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((one) => one.split(" AND ").every((part) => allowed.has(part.trim())));
}

/** Folders of all installed packages, and of those that come with a published one. */
function installed(): readonly string[] {
  const store = path.join(root, "node_modules/.pnpm");
  return readdirSync(store).flatMap((entry) => {
    const modules = path.join(store, entry, "node_modules");
    const names = entry === "node_modules" || entry === "lock.yaml" ? [] : namesIn(modules);
    return names.map((name) => path.join(modules, name)).filter((folder) => realpathSync(folder) === folder);
  });
}

function namesIn(modules: string): readonly string[] {
  try {
    return readdirSync(modules).flatMap((name) =>
      name.startsWith("@")
        ? readdirSync(path.join(modules, name)).map((inner) => `${name}/${inner}`)
        : name.startsWith(".")
          ? []
          : [name],
    );
  } catch {
    return [];
  }
}

/** The folders of a package and of all that it depends on. */
function withDependencies(folder: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(folder)) return found;
  found.add(folder);
  for (const name of Object.keys(read(folder).dependencies ?? {}))
    withDependencies(folderOf(name, folder), found);
  return found;
}

/** The oldest Node that a package names, as a number that grows with it: ">=20.12" is 20012. */
function oldestNode(folder: string): number {
  const range = read(folder).engines?.node ?? "0";
  return Math.min(
    ...range.split("||").map((part) => {
      const [, major = "0", minor = "0"] = /(\d+)(?:\.(\d+))?/.exec(part) ?? [];
      return Number(major) * 1000 + Number(minor);
    }),
  );
}

/** Where a package finds another one that it depends on. */
function folderOf(name: string, from: string): string {
  for (const modules of createRequire(path.join(from, "package.json")).resolve.paths(name) ?? []) {
    try {
      return realpathSync(path.join(modules, name));
    } catch {
      // One folder further up.
    }
  }
  throw new Error(`${name} is not installed for ${from}.`);
}

const ours = readdirSync(path.join(root, "packages")).map((name) => path.join(root, "packages", name));
const withUsers = new Set(ours.flatMap((folder) => [...withDependencies(folder)]));
const all = new Set([...installed(), ...withUsers]);
const refused = [...all].flatMap((folder) => {
  const { name, version, license } = read(folder);
  const isPublished = withUsers.has(folder);
  // Data of our own have a licence of their own.
  if (folder.startsWith(path.join(root, "packages"))) return [];
  if (
    isAllowed(license, anywhere) ||
    (!isPublished && isAllowed(license, new Set([...anywhere, ...toolsOnly])))
  )
    return [];
  return [`${name} ${version}: ${JSON.stringify(license)}${isPublished ? ", in a published package" : ""}`];
});
stdout.write(
  refused.length === 0
    ? `${all.size} packages, ${withUsers.size} of them with users: every licence is on the list.\n`
    : `Not on the list of licences:\n${refused.join("\n")}\n`,
);
const tooNew = ours.flatMap((folder) =>
  [...withDependencies(folder)]
    .filter((other) => oldestNode(other) > oldestNode(folder))
    .map((other) => {
      const { name, version, engines } = read(other);
      return `${read(folder).name} names Node ${read(folder).engines?.node}, and gets ${name} ${version}: ${engines?.node}`;
    }),
);
stdout.write(
  tooNew.length === 0
    ? "All that users get runs on the oldest Node that its package names.\n"
    : `Asks for a newer Node than its package names:\n${tooNew.join("\n")}\n`,
);
exit(refused.length + tooNew.length === 0 ? 0 : 1);
