import type { Dataset } from "@policytrack/core";

/** A dataset over and over, each time with ids of its own. Without passages: nobody says the same words sixty times. */
export function manyRecords(dataset: Dataset, copies: number): Dataset {
  const commitments = Array.from({ length: copies }, (_, i) => {
    const text = dataset.commitments.reduce(
      (all, { id }) => all.replaceAll(`"${id}`, `"n${i}-${id}`),
      JSON.stringify(dataset.commitments),
    );
    return without("passages", JSON.parse(text) as Dataset["commitments"]);
  })
    .flat()
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...dataset,
    id: "many",
    title: "Many commitments",
    commitments,
    events: without("passages", dataset.events),
    observations: without("passages", dataset.observations),
    // A source whose text is held has to be pointed into.
    sources: without("sha256", dataset.sources),
    redirects: [],
  };
}

function without<T>(name: string, value: T): T {
  return JSON.parse(JSON.stringify(value, (key, field: unknown) => (key === name ? undefined : field))) as T;
}
