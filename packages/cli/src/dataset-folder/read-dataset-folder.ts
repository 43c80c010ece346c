import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { formatVersion } from "@policytrack/core";
import { printFound, printPath, type Problem } from "@policytrack/core/schema";
import type { Progress } from "../progress.ts";
import { idNear } from "./id-near.ts";
import { isEditorsFile } from "./is-editors-file.ts";
import type { LocatedProblem } from "./located-problem.ts";
import { noCommitments } from "./no-commitments.ts";
import { wholeFileProblem } from "./whole-file-problem.ts";
import { readVersion } from "./read-version.ts";
import { readYamlFile, type YamlFile } from "./yaml-file.ts";

type Path = Problem["path"];
type Fields = Readonly<Record<string, unknown>>;

/** A folder of YAML files put together into one dataset, not yet looked at as such. */
export interface DatasetFolder {
  /** What may be a dataset draft; see `safeParseDraft` of `@policytrack/core/schema`. */
  readonly draft: unknown;
  /** What is wrong with the folder and its files as such. */
  readonly problems: readonly LocatedProblem[];
  /** Where in which file a problem of the draft is to be mended. */
  readonly locate: (problem: Problem) => LocatedProblem;
}

/** A record of the draft: the file and the place in it that it comes from. */
interface Origin {
  readonly file: YamlFile;
  readonly at: Path;
}

/** Files that hold several records, each under its id. */
const maps = ["parties", "domains", "sources", "events", "redirects"] as const;
const factLists = ["standing", "deadlines", "targets", "history", "observations"] as const;

/**
 * Reads a dataset as it is authored: `data/dataset.yaml`, one file a commitment in `data/commitments/` and one an indicator,
 * with its observations, in `data/indicators/` (the file's name is the record's id), and `data/parties.yaml`,
 * `domains.yaml`, `sources.yaml`, `events.yaml` and `redirects.yaml`, each a map from ids to records. The version is that of
 * the package.json beside `data/`. A file in `data/` that is none of these is a problem, so that nothing is lost unseen, except for those that an
 * editor keeps there.
 *
 * @param folder The folder that holds `data/` and package.json.
 */
export async function readDatasetFolder(folder: string, progress: Progress): Promise<DatasetFolder> {
  const problems: LocatedProblem[] = [];
  const origins = new Map<string, Origin[]>();
  const files = await listFiles(path.join(folder, "data"));
  let opened = 0;
  if (files === null) return { draft: null, problems: [noData(folder)], locate: unlocated };

  const named = (name: string): Promise<YamlFile | null> =>
    files.includes(name) ? open(`data/${name}`) : Promise.resolve(null);
  const top = await named("dataset.yaml");
  if (top === null)
    problems.push(missingFile("data/dataset.yaml", "say in it `id`, `title` and `reviewedThrough`"));

  const lists: Record<string, unknown[]> = {};
  for (const list of ["commitments", "indicators", "observations", ...maps]) lists[list] = [];
  const add = (list: string, record: unknown, file: YamlFile, at: Path): void => {
    (lists[list] as unknown[]).push(record);
    origins.set(list, [...(origins.get(list) ?? []), { file, at }]);
  };

  for (const list of ["commitments", "indicators"]) {
    for (const name of files.filter((file) => recordName(list, file) !== null)) {
      const file = await open(`data/${name}`);
      const id = recordName(list, name) as string;
      if (!isFields(file.value)) {
        if (file.problems.length === 0) problems.push(notFields(file));
        continue;
      }
      const { observations = [], ...rest } = file.value;
      add(list, record(list === "indicators" ? rest : file.value, id), file, []);
      if (list !== "indicators") continue;
      if (!Array.isArray(observations)) problems.push(notList(file, "observations"));
      else
        observations.forEach((observation, i) => {
          const fact = isFields(observation) ? { indicator: id, ...factOf(observation, id) } : observation;
          add("observations", fact, file, ["observations", i]);
        });
    }
  }
  for (const list of maps) {
    const file = await named(`${list}.yaml`);
    if (file === null || file.value === null) continue;
    if (!isFields(file.value)) {
      problems.push(notFields(file));
      continue;
    }
    for (const [id, value] of Object.entries(file.value)) {
      add(list, isFields(value) ? { [list === "redirects" ? "from" : "id"]: id, ...value } : value, file, [
        id,
      ]);
    }
  }
  const taken = (name: string): boolean =>
    name === "dataset.yaml" ||
    maps.some((list) => name === `${list}.yaml`) ||
    recordName("commitments", name) !== null ||
    recordName("indicators", name) !== null;
  for (const name of files) if (!taken(name)) problems.push(strayFile(name));
  // A file there that is not read, or not called as it should be, may be meant for one.
  if (!files.some((name) => name.startsWith("commitments/")))
    problems.push(noCommitments("data/commitments"));

  const version = await readVersion(folder);
  if (!version.ok) problems.push(version.problem);
  const draft = {
    ...(isFields(top?.value) ? top.value : {}),
    version: version.ok ? version.version : "0.0.0",
    formatVersion,
    ...lists,
  };
  return { draft, problems, locate };

  async function open(name: string): Promise<YamlFile> {
    opened += 1;
    progress.tell(() => `Read ${opened} of ${files?.length} files`);
    const file = await readYamlFile(folder, name);
    problems.push(...file.problems);
    return file;
  }

  function locate({ rule, path: at, message, found, remedy }: Problem): LocatedProblem {
    const [list, position, ...rest] = at;
    if (list === "version" && version.ok) {
      const place = { file: "package.json", ...version.placeOf(at), field: "version" };
      return { rule, ...place, message, found, remedy };
    }
    const origin = typeof position === "number" ? origins.get(list as string)?.[position] : undefined;
    const file = origin?.file ?? top;
    const field = origin === undefined ? at : [...origin.at, ...authored(rest)];
    if (rule === "id" && origin !== undefined && field.length === 1 && field[0] === "id")
      return misnamed(origin.file.file);
    return {
      rule,
      file: file?.file ?? "data/dataset.yaml",
      ...(file?.placeOf(field) ?? { line: 1, column: 1 }),
      field: printPath(field),
      message,
      found,
      remedy,
    };
  }
}

/** The id that a file of one record stands for; null if the file is not one of that list. */
function recordName(list: string, file: string): string | null {
  const [folder, name, ...deeper] = file.split("/");
  return folder === list && name !== undefined && deeper.length === 0 && name.endsWith(".yaml")
    ? name.slice(0, -".yaml".length)
    : null;
}

/** A record as the model has it: with its id, and its facts with whole ids. */
function record(value: Fields, id: string): Fields {
  return Object.fromEntries([
    ["id", id],
    ...Object.entries(value).map(([name, inside]) => [
      name,
      (factLists as readonly string[]).includes(name) && Array.isArray(inside)
        ? inside.map((fact: unknown) => (isFields(fact) ? factOf(fact, id) : fact))
        : inside,
    ]),
  ]);
}

/** A fact as the model has it: "key" is written in the file, "<record>/<key>" is its id; a plain number is an exact value. */
function factOf({ key, ...fact }: Fields, owner: string): Fields {
  return {
    ...(key === undefined ? {} : { id: typeof key === "string" ? `${owner}/${key}` : key }),
    ...fact,
    ...("value" in fact ? { value: exact(fact["value"]) } : {}),
    ...(isFields(fact["base"]) ? { base: { ...fact["base"], value: exact(fact["base"]["value"]) } } : {}),
  };
}

function exact(value: unknown): unknown {
  return typeof value === "number" && Number.isFinite(value) ? { min: value, max: value } : value;
}

/** A path within a record as the file has it. */
function authored(field: Path): Path {
  const isFactId =
    field.length === 3 && (factLists as readonly unknown[]).includes(field[0]) && field[2] === "id";
  return isFactId ? [...field.slice(0, 2), "key"] : field;
}

async function listFiles(folder: string): Promise<readonly string[] | null> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"),
      )
      .filter((file) => !isEditorsFile(file))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return null;
    throw error;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unlocated({ rule, path: at, message, found, remedy }: Problem): LocatedProblem {
  return {
    rule,
    file: "data/dataset.yaml",
    line: 1,
    column: 1,
    field: printPath(at),
    message,
    found,
    remedy,
  };
}

function noData(folder: string): LocatedProblem {
  const inside = existsSync(path.join(folder, "dataset.yaml"));
  return wholeFileProblem(
    "missing-file",
    "data",
    "There is no folder `data` here.",
    "nothing",
    inside
      ? `This looks like \`data\` itself. Name the folder that holds it: ${path.join(folder, "..")}.`
      : "Name the folder that holds `data` and package.json, or begin a record with `policytrack init`.",
  );
}

function missingFile(file: string, what: string): LocatedProblem {
  return wholeFileProblem(
    "missing-file",
    file,
    `There is no ${file}, or nothing in it can be used.`,
    "nothing",
    `Add it, and ${what}.`,
  );
}

/** The file of one record whose name is no id. */
function misnamed(file: string): LocatedProblem {
  const name = path.basename(file, ".yaml");
  const near = idNear(name);
  return wholeFileProblem(
    "id",
    file,
    "The name of the file is the record's id, and this is none: lower-case letters, digits and single hyphens.",
    JSON.stringify(name),
    near === null ? "Rename the file." : `Rename the file, as to ${near}.yaml.`,
  );
}

function strayFile(name: string): LocatedProblem {
  return wholeFileProblem(
    "stray-file",
    `data/${name}`,
    "This file is not part of a dataset and would be passed over.",
    JSON.stringify(name),
    name.endsWith(".yml")
      ? `Rename it to ${idNear(path.basename(name, ".yml")) ?? "<id>"}.yaml.`
      : "Records are `commitments/<id>.yaml` and `indicators/<id>.yaml`; everything else goes into the files of the lists. Move it, mend its name, or take it out of `data`.",
  );
}

function notFields(file: YamlFile): LocatedProblem {
  return wholeFileProblem(
    "type",
    file.file,
    "The file does not hold a group of fields.",
    printFound(file.value),
    "Write one field a line, `name: value`.",
  );
}

function notList(file: YamlFile, name: string): LocatedProblem {
  return {
    ...wholeFileProblem(
      "type",
      file.file,
      `\`${name}\` is not a list.`,
      printFound((file.value as Fields)[name]),
      "Begin each element with `- `.",
    ),
    ...file.placeOf([name]),
    field: name,
  };
}
