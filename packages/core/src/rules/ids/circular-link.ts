import type { DatasetIndex } from "../../dataset/dataset-index.ts";
import { defineRule, type RuleText } from "../rule.ts";

/** A link between two things of one kind. */
interface Link {
  readonly to: string;
  readonly path: readonly (string | number)[];
}
type Links = ReadonlyMap<string, readonly Link[]>;

const shownAtMost = 8;

export const circularLink = defineRule({
  id: "circular-link",
  level: "error",
  fix: "Take one of these links out.",
  check: {
    dataset(_, { index, report }) {
      for (const [what, links] of linksOf(index))
        for (const { ring, path } of ringsIn(links))
          report({
            path,
            message: `This ${what} leads back to where it began: ${inWords(ring)}.`,
            found: ring[1] ?? ring[0],
            record: (ring[0] as string).split("/")[0] as string,
          });
    },
  },
});

export const aboutCircularLink = (): RuleText => ({
  asks: "No commitment is part of itself or replaces itself, and no fact corrects itself or is computed from itself, over any number of steps.",
  why: "Whatever follows such links would never come to an end.",
  example: {
    wrong: {
      commitments: { "ferry-line": { partOf: "ten-ferries" }, "ten-ferries": { partOf: "ferry-line" } },
    },
    right: { commitments: { "ferry-line": { partOf: "ten-ferries" } } },
  },
});

function linksOf({ dataset, corrections: correcting }: DatasetIndex): readonly (readonly [string, Links])[] {
  const [wholes, successors, corrections, inputs] = [maker(), maker(), maker(), maker()];
  for (let i = 0; i < dataset.commitments.length; i++) {
    const { id, relations } = dataset.commitments[i]!;
    for (let j = 0; j < relations.length; j++) {
      const { type, to } = relations[j]!;
      const path = ["commitments", i, "relations", j, "to"];
      if (type === "part-of") wholes.add(id, to, path);
      if (type === "replaces") successors.add(id, to, path);
      if (type === "replaced-by") successors.add(to, id, path);
    }
  }
  const places = correcting.length === 0 ? null : factPaths(dataset);
  for (const { id, corrects } of correcting)
    if (corrects !== null) corrections.add(id, corrects, [...(places?.get(id) ?? []), "corrects"]);
  for (let i = 0; i < dataset.observations.length; i++) {
    const { id, derivedFrom } = dataset.observations[i]!;
    for (let j = 0; j < derivedFrom.length; j++)
      inputs.add(id, derivedFrom[j]!, ["observations", i, "derivedFrom", j]);
  }
  return [
    ['relation "part-of"', wholes.links],
    ['relation "replaces"', successors.links],
    ["correction", corrections.links],
    ["computation", inputs.links],
  ];
}

function maker(): {
  readonly links: Links;
  readonly add: (from: string, to: string, path: Link["path"]) => void;
} {
  const links = new Map<string, Link[]>();
  return {
    links,
    add(from, to, path) {
      const others = links.get(from);
      if (others === undefined) links.set(from, [{ to, path }]);
      else others.push({ to, path });
    },
  };
}

/** Where the facts stand that correct another. */
function factPaths({
  commitments,
  observations,
  events,
}: DatasetIndex["dataset"]): ReadonlyMap<string, Link["path"]> {
  const paths = new Map<string, Link["path"]>();
  const add = (
    facts: readonly { readonly id: string; readonly corrects: string | null }[],
    path: Link["path"],
  ): void => {
    for (const [i, { id, corrects }] of facts.entries()) if (corrects !== null) paths.set(id, [...path, i]);
  };
  for (const [i, { claims, criteria, history, ratings, replies }] of commitments.entries()) {
    add(claims, ["commitments", i, "claims"]);
    for (const [j, { terms }] of criteria.entries()) add(terms, ["commitments", i, "criteria", j, "terms"]);
    add(history, ["commitments", i, "history"]);
    add(ratings, ["commitments", i, "ratings"]);
    add(replies, ["commitments", i, "replies"]);
  }
  add(observations, ["observations"]);
  add(events, ["events"]);
  return paths;
}

/** Each ring once. Every link is followed once, without recursion: a chain can be as long as the dataset. */
function ringsIn(links: Links): readonly { readonly ring: readonly string[]; readonly path: Link["path"] }[] {
  const rings: { ring: readonly string[]; path: Link["path"] }[] = [];
  const done = new Set<string>();
  const onWay = new Map<string, number>();
  for (const start of links.keys()) {
    if (done.has(start)) continue;
    const way: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
    onWay.set(start, 0);
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const link = links.get(at.id)?.[at.next++];
      if (link === undefined) {
        done.add(at.id);
        onWay.delete(at.id);
        way.pop();
        continue;
      }
      const position = onWay.get(link.to);
      if (position !== undefined) {
        const ring = way.slice(position).map(({ id }) => id);
        rings.push({ ring, path: firstPath(links, ring) ?? link.path });
      } else if (!done.has(link.to)) {
        onWay.set(link.to, way.length);
        way.push({ id: link.to, next: 0 });
      }
    }
  }
  return rings;
}

function firstPath(links: Links, ring: readonly string[]): Link["path"] | undefined {
  return links.get(ring[0] as string)?.find(({ to }) => to === (ring[1] ?? ring[0]))?.path;
}

function inWords(ring: readonly string[]): string {
  const shown = ring.slice(0, shownAtMost);
  const more = ring.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : []), ring[0]].join(" > ");
}
