import { nearest } from "../nearest.ts";
import type { Dataset, Ids, Issue } from "../model/types.ts";

/**
 * References of several datasets to one another that lead to nothing, as warnings: `sameAs` of parties and relations of
 * commitments, written "<dataset id>:<id>". What names a dataset that is not among them stays unsaid, unless its id is a slip of
 * one that is.
 *
 * @returns Issues by the id of the dataset, with paths into it. A dataset without any is not in it.
 * @example referenceIssues([campDavid, jpKrUs]).get("camp-david")?.[0]?.message // "`sameAs` names jp-kr-us:krr, and jp-kr-us has no party `krr`."
 */
export function referenceIssues(datasets: readonly Dataset<Ids>[]): ReadonlyMap<string, readonly Issue[]> {
  const idsOf = new Map(
    datasets.map(({ id, parties, commitments, redirects }) => [
      id,
      {
        party: new Set(parties.map((one) => one.id)),
        commitment: new Set(commitments.map((one) => one.id)),
        moved: new Map(redirects.map(({ from, to }) => [from, to])),
      },
    ]),
  );
  const issues = new Map<string, Issue[]>();
  const look = (
    dataset: Dataset<Ids>,
    kind: "party" | "commitment",
    field: "sameAs" | "relations",
    {
      record,
      path,
      reference,
    }: Pick<Issue, "path"> & { readonly record: string; readonly reference: string },
  ): void => {
    const colon = reference.indexOf(":");
    const [name, id] = [reference.slice(0, colon), reference.slice(colon + 1)];
    if (colon < 0 || id.startsWith("//")) return;
    const other = idsOf.get(name);
    const near = other === undefined ? nearest(name, idsOf.keys()) : nearest(id, other[kind]);
    if (other === undefined ? near === null : other[kind].has(id)) return;
    const moved = other?.moved.get(id);
    const right = moved ?? (near === null ? [] : [near]);
    const inWords = right
      .map((one) => `\`${other === undefined ? `${one}:${id}` : `${name}:${one}`}\``)
      .join(" or ");
    const all = issues.get(dataset.id) ?? [];
    issues.set(dataset.id, all);
    all.push({
      rule: "reference-missing",
      level: "warning",
      record,
      path,
      message: `\`${field}\` names ${reference}, and ${other === undefined ? `no dataset here is ${name}` : `${name} has no ${kind} \`${id}\``}.`,
      found: JSON.stringify(reference),
      fix:
        moved !== undefined
          ? `Its id is ${inWords} now.`
          : inWords === ""
            ? "Correct the id, or take it out."
            : `Did you mean ${inWords}?`,
    });
  };
  for (const dataset of datasets) {
    for (const [i, { id, sameAs }] of dataset.parties.entries())
      for (const [j, reference] of sameAs.entries())
        look(dataset, "party", "sameAs", { record: id, path: ["parties", i, "sameAs", j], reference });
    for (const [i, { id, relations }] of dataset.commitments.entries())
      for (const [j, { to }] of relations.entries())
        look(dataset, "commitment", "relations", {
          record: id,
          path: ["commitments", i, "relations", j, "to"],
          reference: to,
        });
  }
  return issues;
}
