import type { CommitmentInput, DatasetInput } from "@policytrack/core";
import { slug } from "@policytrack/core/schema";
import { recordLists } from "../load/record-files.ts";
import { printYaml } from "./print-yaml.ts";

/**
 * The files of a record folder: dataset.yaml with the head, a file for each list, and one for each commitment and indicator.
 *
 * @returns Texts by path within the folder, in the order of reading.
 */
export function recordToFiles(input: DatasetInput): ReadonlyMap<string, string> {
  const { commitments, ...rest } = input;
  const lists = new Set<string>(recordLists);
  const head = Object.fromEntries(Object.entries(rest).filter(([field]) => !lists.has(field)));
  const files = new Map([["dataset.yaml", printYaml(head)]]);
  for (const list of recordLists) {
    const records = input[list];
    if (records === undefined || Object.keys(records).length === 0) continue;
    if (list === "indicators")
      for (const [id, indicator] of Object.entries(records))
        files.set(`indicators/${id}.yaml`, printYaml(indicator));
    else files.set(`${list}.yaml`, printYaml(records));
  }
  for (const [id, commitment] of commitmentsById(commitments))
    files.set(
      `${commitment.draft === true ? "drafts" : "commitments"}/${id}.yaml`,
      printYaml(without(commitment, ["id", "draft"])),
    );
  return files;
}

function commitmentsById(
  commitments: DatasetInput["commitments"],
): readonly (readonly [string, CommitmentInput])[] {
  if (!Array.isArray(commitments)) return Object.entries(commitments);
  return (commitments as readonly CommitmentInput[]).map((one) => [one.id ?? slug(textOf(one.title)), one]);
}

function textOf(title: CommitmentInput["title"]): string {
  return typeof title === "string" ? title : (Object.values(title)[0] ?? "");
}

function without(commitment: CommitmentInput, names: readonly string[]): unknown {
  return Object.fromEntries(Object.entries(commitment).filter(([name]) => !names.includes(name)));
}
