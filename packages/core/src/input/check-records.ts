import { spanOf } from "@policytrack/edtf";
import type { Target } from "../model/schema.ts";
import type { Commitment, Dataset, Fact, Range } from "../model/types.ts";
import type { NewIssue, IssueLog, Place } from "./issue-log.ts";
import type { NameIndex } from "./name-index.ts";
import { visitReferences } from "./visit-references.ts";

/** The lists of a dataset whose entries have an id. */
export const recordLists = [
  "commitments",
  "instruments",
  "parties",
  "domains",
  "sources",
  "indicators",
  "observations",
  "events",
] as const;
export type RecordList = (typeof recordLists)[number];
const listOfTarget: Readonly<Record<Exclude<Target, "fact" | "criterion">, RecordList>> = {
  commitment: "commitments",
  instrument: "instruments",
  party: "parties",
  domain: "domains",
  source: "sources",
  indicator: "indicators",
  event: "events",
};

/** A reference into another dataset, or a URI. */
const leadsElsewhere = (id: string): boolean => id.includes(":");

/** Where each id leads: the list and position of the record that has it, or in which the fact is. */
export class IdTable {
  readonly records = new Map<RecordList, ReadonlyMap<string, number>>();
  readonly facts = new Map<string, readonly [list: RecordList, position: number]>();

  constructor(
    dataset: Dataset,
    taken: (list: RecordList, position: number, id: string, path: Place) => void,
  ) {
    for (const list of recordLists) {
      const ids = new Map<string, number>();
      for (const [position, { id }] of dataset[list].entries()) {
        if (ids.has(id)) taken(list, position, id, [list, position, "id"]);
        else ids.set(id, position);
      }
      this.records.set(list, ids);
    }
    const fact = (list: RecordList, position: number, { id }: Fact, path: Place): void => {
      if (this.facts.has(id)) taken(list, position, id, [...path, "id"]);
      else this.facts.set(id, [list, position]);
    };
    for (const [i, one] of dataset.events.entries()) fact("events", i, one, ["events", i]);
    for (const [i, one] of dataset.observations.entries()) this.facts.set(one.id, ["observations", i]);
    for (const [i, commitment] of dataset.commitments.entries()) {
      for (const [one, path] of factsOf(commitment)) fact("commitments", i, one, ["commitments", i, ...path]);
    }
  }
  /** Undefined: there is none. */
  find(to: Target, id: string): readonly [RecordList, number] | undefined {
    if (to === "fact") return this.facts.get(id);
    if (to === "criterion") return undefined;
    const position = this.records.get(listOfTarget[to])?.get(id);
    return position === undefined ? undefined : [listOfTarget[to], position];
  }
  idsOf(to: Target): readonly string[] {
    return to === "fact"
      ? [...this.facts.keys()]
      : to === "criterion"
        ? []
        : [...(this.records.get(listOfTarget[to])?.keys() ?? [])];
  }
}
function* factsOf(commitment: Commitment): Generator<readonly [Fact, Place]> {
  for (const [i, one] of commitment.claims.entries()) yield [one, ["claims", i]];
  for (const [i, criterion] of commitment.criteria.entries())
    for (const [j, one] of criterion.terms.entries()) yield [one, ["criteria", i, "terms", j]];
  for (const [i, one] of commitment.history.entries()) yield [one, ["history", i]];
  for (const [i, one] of commitment.ratings.entries()) yield [one, ["ratings", i]];
}

export interface RecordCheck {
  readonly dataset: Dataset;
  readonly log: IssueLog;
  readonly names: NameIndex;
  /** From a path of the dataset to the place in the value that was given, and the record's id. */
  readonly place: (path: Place) => Pick<NewIssue, "path" | "record">;
}

/** Checks what holds between the records of a full dataset: ids are unique, references lead somewhere, parts have no circle, ranges have an order. */
export function checkRecords({ dataset, log, names, place }: RecordCheck): IdTable {
  const issue = (path: Place, rule: NewIssue["rule"], message: string, found: unknown, fix: string): void =>
    log.add({ ...place(path), rule, message, found, fix });
  const table = new IdTable(dataset, (_list, _position, id, path) =>
    issue(path, "id-taken", `The id \`${id}\` is taken.`, id, "Give one of the two another id."),
  );

  visitReferences(dataset, (to, id, path) => {
    if (to === "criterion") {
      const commitment = dataset.commitments[path[1] as number] as Commitment;
      const keys = commitment.criteria.map((criterion) => criterion.id);
      if (keys.includes(id)) return;
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
    if (table.find(to, id) !== undefined || (to === "commitment" && leadsElsewhere(id))) return;
    const [owner = id] = id.split("/");
    const isRefused =
      to === "fact"
        ? ["commitments", "indicators", "events"].some((list) => log.isRefusedRecord(list, owner)) ||
          log.isRefusedRecord("observations", id)
        : log.isRefusedRecord(listOfTarget[to], id);
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
  checkFacts(dataset, issue);
  for (const list of ["parties", "domains"] as const) {
    const position = table.records.get(list);
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

function checkFacts(dataset: Dataset, issue: Report): void {
  const ordered = (range: Range | null | undefined, path: Place): void => {
    if (range === null || range === undefined) return;
    if (range.min === null && range.max === null)
      issue(path, "not-a-range", "This range has no end.", undefined, "Write one number at least.");
    else if (range.min !== null && range.max !== null && range.min > range.max)
      issue(
        path,
        "not-a-range",
        "The lower end is above the upper end.",
        `${range.min}..${range.max}`,
        "Swap the two.",
      );
  };
  const owned = ({ id }: Fact, owner: string, path: Place): void => {
    if (!id.startsWith(`${owner}/`))
      issue(
        [...path, "id"],
        "id-of-another-record",
        `The id \`${id}\` does not begin with \`${owner}/\`.`,
        id,
        `Write \`${owner}/<key>\`.`,
      );
  };
  const positions = ({ citations }: Fact, path: Place): void => {
    for (const [i, citation] of citations.entries())
      for (const [j, { position }] of citation.passages.entries())
        if (position !== null && position.start >= position.end)
          issue(
            [...path, "citations", i, "passages", j, "position"],
            "not-a-passage",
            "This passage does not end behind its start.",
            `${position.start}-${position.end}`,
            "Correct the two numbers.",
          );
  };
  for (const [i, commitment] of dataset.commitments.entries()) {
    for (const [fact, path] of factsOf(commitment)) {
      owned(fact, commitment.id, ["commitments", i, ...path]);
      positions(fact, ["commitments", i, ...path]);
    }
    const keys = new Set<string>();
    for (const [j, { id, terms }] of commitment.criteria.entries()) {
      if (keys.has(id))
        issue(
          ["commitments", i, "criteria", j, "id"],
          "id-taken",
          `The criterion \`${id}\` is there twice.`,
          id,
          "Give one of the two another id.",
        );
      keys.add(id);
      for (const [k, { due, target }] of terms.entries()) {
        const path: Place = ["commitments", i, "criteria", j, "terms", k];
        ordered(target?.value, [...path, "target", "value"]);
        ordered(target?.baseline?.value, [...path, "target", "baseline", "value"]);
        if (
          due?.kind === "date" &&
          (due.timing === "throughout" || due.timing === "total") &&
          spanOf(due.date).earliest === -Infinity
        )
          issue(
            [...path, "due"],
            "total-without-first-day",
            `What is to hold ${due.timing === "total" ? "in total" : "throughout"} has no first day.`,
            due.date,
            `Write the first day: \`${due.timing} 2024/2030\`.`,
          );
      }
    }
    if (commitment.criteria.length > 0 && commitment.criteria.every(({ stage }) => stage === "interim"))
      issue(
        ["commitments", i, "criteria"],
        "no-final-criterion",
        "All criteria are interim.",
        undefined,
        "Leave `stage` out of the last one.",
      );
  }
  for (const [i, observation] of dataset.observations.entries()) {
    owned(observation, observation.indicator, ["observations", i]);
    positions(observation, ["observations", i]);
    ordered(observation.value, ["observations", i, "value"]);
  }
  for (const [i, event] of dataset.events.entries()) positions(event, ["events", i]);
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
