import { spanOf } from "@policytrack/edtf";
import { isDate } from "../model/formats.ts";
import { listOfKind, type RecordList, recordLists } from "../model/record-lists.ts";
import type { Target } from "../model/schema.ts";
import type { Commitment, Dataset, Fact, Range } from "../model/types.ts";
import { indexOf } from "../dataset/dataset-index.ts";
import { unplacedEntries } from "./check-occurrences.ts";
import { strayParties } from "./check-parties.ts";
import type { NewIssue, IssueLog, Place } from "./issue-log.ts";
import type { NameIndex } from "./name-index.ts";
import { visitReferences } from "./visit-references.ts";

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
    for (const [i, { id }] of dataset.events.entries()) this.facts.set(id, ["events", i]);
    for (const [i, { id }] of dataset.observations.entries()) {
      const known = this.facts.get(id);
      if (known?.[0] === "events") taken("observations", i, id, ["observations", i, "id"]);
      else this.facts.set(id, ["observations", i]);
    }
    for (let i = 0; i < dataset.commitments.length; i++) {
      const place = ["commitments", i] as const;
      forEachFact(dataset.commitments[i] as Commitment, ({ id }, list, position, term) => {
        if (this.facts.has(id)) taken("commitments", i, id, [...pathOfFact(i, list, position, term), "id"]);
        else this.facts.set(id, place);
      });
    }
  }

  /** Undefined: there is none. */
  find(to: Target, id: string): readonly [RecordList, number] | undefined {
    if (to === "fact") return this.facts.get(id);
    if (to === "criterion") return undefined;
    const position = this.records.get(listOfKind[to])?.get(id);
    return position === undefined ? undefined : [listOfKind[to], position];
  }
  idsOf(to: Target): readonly string[] {
    return to === "fact"
      ? [...this.facts.keys()]
      : to === "criterion"
        ? []
        : [...(this.records.get(listOfKind[to])?.keys() ?? [])];
  }
}
/** Visits the facts of a commitment. The place is where it stands in it: list and position, of a term those of its criterion as well. */
function forEachFact(
  { claims, criteria, history, ratings, replies }: Commitment,
  visit: (
    fact: Fact,
    list: "claims" | "criteria" | "history" | "ratings" | "replies",
    position: number,
    term: number,
  ) => void,
): void {
  for (let i = 0; i < claims.length; i++) visit(claims[i] as Fact, "claims", i, -1);
  for (let i = 0; i < criteria.length; i++) {
    const terms = (criteria[i] as Commitment["criteria"][number]).terms;
    for (let j = 0; j < terms.length; j++) visit(terms[j] as Fact, "criteria", i, j);
  }
  for (let i = 0; i < history.length; i++) visit(history[i] as Fact, "history", i, -1);
  for (let i = 0; i < ratings.length; i++) visit(ratings[i] as Fact, "ratings", i, -1);
  for (let i = 0; i < replies.length; i++) visit(replies[i] as Fact, "replies", i, -1);
}
/** The path of a fact that `forEachFact` visits in a commitment. */
const pathOfFact = (commitment: number, list: string, position: number, term: number): Place =>
  term < 0
    ? ["commitments", commitment, list, position]
    : ["commitments", commitment, list, position, "terms", term];

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
  checkFacts(dataset, issue);
  for (const { entry, path } of unplacedEntries(dataset, () => indexOf(dataset)))
    issue(
      [...path, "occurrence"],
      "occurrence-missing",
      `What is promised recurs, and \`${entry.status}\` is about one period. ${entry.date === null ? "No date says which." : `${entry.date} does not say which.`}`,
      undefined,
      "Add `occurrence`, the period that it is about, like 2024. For the promise as a whole there is `continuing`.",
    );
  for (const { party, path, commitment, committing } of strayParties(dataset)) {
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

const passagesAreRight = ({ citations }: Fact): boolean =>
  citations.every(({ passages }) =>
    passages.every(({ position }) => position === null || position.start < position.end),
  );

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
  const events = new Set(dataset.events.map(({ id }) => id));
  for (const [i, commitment] of dataset.commitments.entries()) {
    const prefix = `${commitment.id}/`;
    forEachFact(commitment, (fact, list, position, term) => {
      if (fact.id.startsWith(prefix) && passagesAreRight(fact)) return;
      const path = pathOfFact(i, list, position, term);
      owned(fact, commitment.id, path);
      positions(fact, path);
    });
    for (const [j, { occurrence }] of commitment.history.entries())
      if (occurrence !== null && !isDate(occurrence) && !events.has(occurrence))
        issue(
          ["commitments", i, "history", j, "occurrence"],
          "reference-missing",
          `\`${occurrence}\` is neither a period nor an event.`,
          occurrence,
          "Write the period, like 2024, or the id of an event.",
        );
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
