import { indexOf } from "../dataset/dataset-index.ts";
import { listOfKind } from "../model/record-lists.ts";
import type { Commitment, Dataset } from "../model/types.ts";
import { checkCommitment, checkFacts } from "./check-facts.ts";
import { type UnplacedEntry, unplacedEntries } from "./check-occurrences.ts";
import { type StrayParty, strayParties } from "./check-parties.ts";
import { IdTable, placesIn } from "./id-table.ts";
import type { NewIssue, IssueLog, Place } from "./issue-log.ts";
import type { NameIndex } from "./name-index.ts";
import { visitReferences } from "../model/generated/references.ts";

/** A reference into another dataset, or a URI. */
const leadsElsewhere = (id: string): boolean => id.includes(":");

export interface RecordCheck {
  readonly dataset: Dataset;
  readonly log: IssueLog;
  readonly names: NameIndex;
  /** From a path of the dataset to the place in the value that was given, and the record's id. */
  readonly place: (path: Place) => Pick<NewIssue, "path" | "record">;
  /** That ids are distinct and references lead somewhere is known of what was read from the light form. */
  readonly isLinked?: boolean;
}

/** Checks what holds between the records of a full dataset: ids are unique, references lead somewhere, parts have no circle, ranges have an order. */
export function checkRecords({ dataset, log, names, place, isLinked = false }: RecordCheck): IdTable {
  const issue: Report = (path, rule, message, found, fix) =>
    log.add({ ...place(path), rule, message, found, fix });
  const index = indexOf(dataset);
  const table = new IdTable(index);
  if (!isLinked && !table.isDistinct)
    placesIn(dataset, (id, path) =>
      issue(path, "id-taken", `The id \`${id}\` is taken.`, id, "Give one of the two another id."),
    );

  if (!isLinked) checkReferences({ dataset, log, names, place }, table, issue);
  const unplaced: UnplacedEntry[] = [];
  const stray: StrayParty[] = [];
  for (let i = 0; i < dataset.commitments.length; i++) {
    const commitment = dataset.commitments[i] as Commitment;
    checkCommitment(commitment, i, index.events, issue);
    for (const one of unplacedEntries(commitment, i, index)) unplaced.push(one);
    for (const one of strayParties(commitment, i, index)) stray.push(one);
  }
  checkFacts(index, issue);
  for (const { entry, path } of unplaced)
    issue(
      [...path, "occurrence"],
      "occurrence-missing",
      `What is promised recurs, and \`${entry.status}\` is about one period. ${entry.date === null ? "No date says which." : `${entry.date} does not say which.`}`,
      undefined,
      "Add `occurrence`, the period that it is about, like 2024. For the promise as a whole there is `continuing`.",
    );
  for (const { party, path, commitment, committing } of stray) {
    const near = log.nearest(party, committing);
    const named = [...committing].slice(0, 5).map((id) => `\`${id}\``);
    issue(
      path,
      "party-does-not-commit",
      `\`${party}\` does not commit to \`${commitment.id}\`.`,
      party,
      near === null
        ? `Write a party that commits (${named.join(", ") || "there is none"}), or leave the party out where all of them are meant.`
        : `Did you mean \`${near}\`?`,
    );
  }
  for (const list of ["parties", "domains"] as const) {
    if (dataset[list].every(({ partOf }) => partOf === null)) continue;
    const position = table.places.records.get(list);
    for (const at of circlesOf(
      dataset[list].map(({ partOf }) => (partOf === null ? undefined : position?.get(partOf))),
    ))
      issue(
        [list, at, "partOf"],
        "circular-part",
        `\`${dataset[list][at]?.id}\` is a part of itself, over one or more steps.`,
        dataset[list][at]?.partOf,
        "Take one `partOf` of the circle out.",
      );
  }
  return table;
}

type Report = (path: Place, rule: NewIssue["rule"], message: string, found: unknown, fix: string) => void;

/** Tells of each reference that leads nowhere. */
function checkReferences({ dataset, log, names, place }: RecordCheck, table: IdTable, issue: Report): void {
  visitReferences(dataset, (to, id, path) => {
    if (to === "criterion") {
      const commitment = dataset.commitments[path[1] as number] as Commitment;
      if (commitment.criteria.some((criterion) => criterion.id === id)) return;
      const keys = commitment.criteria.map((criterion) => criterion.id);
      const near = log.nearest(id, keys);
      issue(
        [...path],
        "reference-missing",
        `This commitment has no criterion \`${id}\`.`,
        id,
        near !== null
          ? `Did you mean \`${near}\`?`
          : keys.length === 0
            ? "Take it out: the commitment has no criteria."
            : `There are ${keys.slice(0, 8).join(", ")}.`,
      );
      return;
    }
    if (table.has(to, id) || (to === "commitment" && leadsElsewhere(id))) return;
    const [owner = id] = id.split("/");
    const isRefused =
      to === "fact"
        ? ["commitments", "indicators", "events"].some((list) => log.isRefusedRecord(list, owner)) ||
          log.isRefusedRecord("observations", id)
        : log.isRefusedRecord(listOfKind[to], id);
    if (isRefused) {
      const { path: at, record } = place([...path]);
      log.refuse(at, record, `\`${id}\` is refused.`, id);
      return;
    }
    const near = names.idOf(to, id) ?? log.nearest(id, table.idsOf(to));
    issue(
      [...path],
      "reference-missing",
      `There is no ${to} \`${id}\`.`,
      id,
      near === null ? "Correct the id, or add what it means." : `Did you mean \`${near}\`?`,
    );
  });
}

/** One position of each circle in links from position to position. Every link is followed once. */
export function circlesOf(links: readonly (number | undefined)[]): readonly number[] {
  const seenFrom = new Int32Array(links.length).fill(-1);
  const circles: number[] = [];
  for (let start = 0; start < links.length; start++) {
    let at: number | undefined = start;
    while (at !== undefined && seenFrom[at] === -1) {
      seenFrom[at] = start;
      at = links[at];
    }
    if (at !== undefined && seenFrom[at] === start) circles.push(at);
  }
  return circles;
}
