import type { ComparedList, Dataset, DatasetChange, Fact, FactId, Redirect } from "@policytrack/core";
import { factsOf } from "@policytrack/core/schema";
import { beyondReview } from "../report/beyond-review.ts";
import { sourcesInWords } from "../report/sources-in-words.ts";
import type { Paragraph, Sheet } from "../sheet/print-sheet.ts";
import type { VersionComparison } from "./compare-versions.ts";
import { factInWords } from "./fact-in-words.ts";
import { fieldChangeInWords } from "./field-change-in-words.ts";
import { verdictChangeInWords } from "./verdict-change-in-words.ts";

/**
 * What differs between two versions of a dataset: a section for each commitment, with its facts and its verdicts, and for each
 * indicator, with its values; then one for each list of other records.
 */
export function versionsSheet(before: Dataset, after: Dataset, comparison: VersionComparison): Sheet {
  const { changes, verdicts, on, knownBy } = comparison;
  const facts = new Map(factsOf(after).map(({ fact }) => [fact.id, fact]));
  const sides: Sides = { before, after, facts };
  const day = knownBy === on ? `On ${on}` : `On ${on}, as known by ${knownBy}`;
  const changed = [
    ...new Set([...idsIn(changes, "commitments", ...factLists), ...verdicts.map(({ id }) => id)]),
  ];
  return {
    title: `${after.title} (${after.id}): ${versionsInWords(comparison)}`,
    sections: [
      {
        heading: "In all",
        paragraphs: [...summaryOf(comparison), ...beyondReview(after, on)].map((text) => ({ text })),
      },
      ...changed.map((id) => ({
        heading: headingOf("commitments", sides, id),
        paragraphs: [
          ...ofOne(changes, "commitments", id).map((change) => changeSaid(sides, change, false)),
          ...verdicts
            .filter((verdict) => verdict.id === id)
            .map((verdict) => ({ text: `${day}, ${verdictChangeInWords(after, verdict)}` })),
        ],
      })),
      ...idsIn(changes, "indicators", "observations").map((id) => ({
        heading: headingOf("indicators", sides, id),
        paragraphs: ofOne(changes, "indicators", id).map((change) => changeSaid(sides, change, false)),
      })),
      ...lists.flatMap(([list, heading]) => {
        const some = changes.filter((change) => change.list === list);
        return some.length === 0
          ? []
          : [{ heading, paragraphs: some.map((change) => changeSaid(sides, change, true)) }];
      }),
    ],
  };
}

/** The two versions, and the facts of the later one by their ids. */
interface Sides {
  readonly before: Dataset;
  readonly after: Dataset;
  readonly facts: ReadonlyMap<FactId, Fact>;
}

const factLists = ["standing", "deadlines", "targets", "history"] as const;

/** The lists that have a section of their own. */
const lists = [
  ["parties", "Parties"],
  ["domains", "Domains"],
  ["sources", "Sources"],
  ["events", "Events"],
  ["redirects", "Redirects"],
] as const;

function versionsInWords({ before, after }: VersionComparison): string {
  return before.version === after.version
    ? `two states of version ${after.version}`
    : `version ${before.version} -> ${after.version}`;
}

function summaryOf({ changes, verdicts, on, knownBy }: VersionComparison): readonly string[] {
  const counts = (["commitments", "facts", "others"] as const).flatMap((group) => {
    const some = changes.filter(({ list }) => groupOf(list) === group);
    const kinds = (["added", "removed", "moved", "corrected", "changed"] as const).flatMap((kind) => {
      const { size } = new Set(
        some.filter((change) => change.kind === kind).map(({ list, id }) => `${list} ${id}`),
      );
      return size === 0 ? [] : [`${size} ${kindWords[kind]}`];
    });
    return kinds.length === 0 ? [] : [`${groupWords[group]}: ${kinds.join(", ")}.`];
  });
  const differ = new Set(verdicts.map(({ id }) => id)).size;
  const known = knownBy === on ? "" : `, as known by ${knownBy}`;
  return [
    ...(changes.length === 0 ? ["Nothing changed."] : counts),
    ...changes.flatMap((change) =>
      // The version stands in the title.
      change.kind === "changed" && change.list === "dataset" && change.path[0] !== "version"
        ? [fieldChangeInWords(change)]
        : [],
    ),
    `Commitments whose verdicts on ${on}${known} differ: ${differ === 0 ? "none" : differ}.`,
  ];
}

type Group = "commitments" | "facts" | "others" | "dataset";

function groupOf(list: ComparedList): Group {
  switch (list) {
    case "commitments":
    case "dataset":
      return list;
    case "standing":
    case "deadlines":
    case "targets":
    case "history":
    case "observations":
      return "facts";
    case "parties":
    case "domains":
    case "sources":
    case "indicators":
    case "events":
    case "redirects":
      return "others";
    default:
      return list satisfies never;
  }
}

const groupWords = { commitments: "Commitments", facts: "Facts", others: "Other records" } as const;

const kindWords: Readonly<Record<DatasetChange["kind"], string>> = {
  added: "added",
  removed: "removed",
  moved: "renamed",
  corrected: "added as a correction",
  changed: "with changed fields",
};

/** The commitments or indicators that changes are of, or of facts of. */
function idsIn(
  changes: readonly DatasetChange[],
  records: "commitments" | "indicators",
  ...facts: readonly ComparedList[]
): readonly string[] {
  return [
    ...new Set(
      changes.flatMap(({ list, id, owner }) =>
        list === records ? [id] : facts.includes(list) && owner !== null ? [owner] : [],
      ),
    ),
  ];
}

function ofOne(
  changes: readonly DatasetChange[],
  records: "commitments" | "indicators",
  id: string,
): readonly DatasetChange[] {
  return changes.filter((change) =>
    change.list === records
      ? change.id === id
      : change.owner === id && (change.list === "observations") === (records === "indicators"),
  );
}

function headingOf(records: "commitments" | "indicators", { before, after }: Sides, id: string): string {
  const titles: readonly { readonly id: string; readonly title: string }[] = [
    ...after[records],
    ...before[records],
  ];
  return `${titles.find((one) => one.id === id)?.title ?? id} (${id})`;
}

/** @param withId Whether the section is of several records, so that each is named. */
function changeSaid(sides: Sides, change: DatasetChange, withId: boolean): Paragraph {
  const { before, after } = sides;
  const { list, id, kind } = change;
  const name = withId || change.owner !== null ? `${id} ` : "";
  switch (kind) {
    case "added":
    case "corrected":
      return {
        text: `${name}${kind === "added" ? "added" : `added, in place of ${change.corrects}`}${saidOf(after, change)}`,
        under: restsOn(sides, id),
      };
    case "removed":
      return { text: `${name}removed${went(change.redirect, list)}${saidOf(before, change)}` };
    case "moved":
      return { text: `renamed: ${change.from} -> ${id}` };
    case "changed":
      return { text: `${name}${fieldChangeInWords(change)}` };
    default:
      return kind satisfies never;
  }
}

/** What a fact or source says, behind a colon; nothing for what its id tells. */
function saidOf(dataset: Dataset, { list, id }: DatasetChange): string {
  if (groupOf(list) === "facts") {
    const words = factInWords(dataset, list as Parameters<typeof factInWords>[1], id);
    return words === null ? "" : `: ${words}`;
  }
  if (list !== "sources") return "";
  const source = dataset.sources.find((one) => one.id === id);
  return source === undefined
    ? ""
    : `: ${[source.publisher, source.published ?? "undated", source.url ?? "no address"].join(", ")}`;
}

/** Why a fact was judged so, and its sources. */
function restsOn({ after, facts }: Sides, id: string): readonly Paragraph[] {
  const fact = facts.get(id);
  if (fact === undefined) return [];
  return [
    ...(fact.why === undefined ? [] : [{ text: `note: ${fact.why}` }]),
    ...sourcesInWords(after, fact.citations).map((text) => ({ text, whole: true })),
  ];
}

function went(redirect: Redirect | null, list: ComparedList): string {
  switch (redirect?.kind) {
    case undefined:
      return list === "commitments" ? ", with no redirect" : "";
    case "moved":
      return `, now in ${redirect.to}`;
    case "split":
      return `, split into ${redirect.to.join(", ")}`;
    case "withdrawn":
      return `, withdrawn: ${redirect.why}`;
    default:
      return redirect satisfies never;
  }
}
