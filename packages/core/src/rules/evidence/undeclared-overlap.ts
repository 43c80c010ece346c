import { append } from "../../dataset/append.ts";
import type { Commitment } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";

/** The words of a source on which a claim of a commitment stands. A quotation is a stretch that only its equal touches. */
interface Stretch {
  readonly position: number;
  readonly path: readonly (string | number)[];
  readonly start: number;
  readonly end: number;
  readonly exact: string | null;
}

/** Of the neighbours in the text so many are compared: what overlaps lies close by, and the work stays linear. */
const neighbours = 12;

export const undeclaredOverlap = defineRule({
  id: "undeclared-overlap",
  level: "warning",
  fix: "Relate them (`partOf`, `related`, `restates`), or point at the words that are each one's own.",
  check: {
    dataset({ commitments }, { report }) {
      const wholes = wholesOf(commitments);
      const bySource = stretchesOf(commitments);
      const told = new Set<number>();
      for (const [source, stretches] of bySource) {
        stretches.sort((a, b) => a.start - b.start || a.end - b.end || a.position - b.position);
        const own = new Map<number, Stretch[]>();
        for (const stretch of stretches) append(own, stretch.position, stretch);
        for (const [i, stretch] of stretches.entries()) {
          if (told.has(stretch.position)) continue;
          for (const other of stretches.slice(Math.max(0, i - neighbours), i)) {
            if (other.position === stretch.position || !isSame(stretch, other)) continue;
            const [a, b] = [stretch.position, other.position];
            if (!standsOnWordsOf(own.get(a), own.get(b)) && !standsOnWordsOf(own.get(b), own.get(a)))
              continue;
            const [one, two] = [commitments[a] as Commitment, commitments[b] as Commitment];
            if (areRelated(one, two, wholes)) continue;
            told.add(a);
            report({
              path: stretch.path,
              message: `"${two.id}" stands on the same words of "${source}", and neither says how they are related.`,
              found: stretch.exact ?? `${stretch.start}-${stretch.end}`,
              record: one.id,
            });
            break;
          }
        }
      }
    },
  },
});

export const aboutUndeclaredOverlap = (): RuleText => ({
  asks: "Commitments that stand on the same words of a source say how they are related.",
  why: "One promise could be counted twice.",
  example: {
    wrong: {
      commitments: {
        "ten-ferries": {
          source: { source: "plan", passage: { exact: "An electric ferry line opens by the end of 2027." } },
        },
      },
    },
    right: {
      commitments: {
        "ten-ferries": {
          source: { source: "plan", passage: { exact: "An electric ferry line opens by the end of 2027." } },
          partOf: "ferry-line",
        },
      },
    },
  },
});

function stretchesOf(commitments: readonly Commitment[]): ReadonlyMap<string, Stretch[]> {
  const bySource = new Map<string, Stretch[]>();
  for (const [position, { classification, claims }] of commitments.entries()) {
    if (classification !== "commitment") continue;
    for (const [j, { citations }] of claims.entries())
      for (const [k, { source, passages }] of citations.entries())
        for (const [l, { position: words, quote }] of passages.entries()) {
          const path = ["commitments", position, "claims", j, "citations", k, "passages", l];
          if (words !== null) append(bySource, source, { position, path, ...words, exact: null });
          else if (quote !== null)
            append(bySource, source, { position, path, ...placeOf(quote.exact), exact: quote.exact });
        }
  }
  return bySource;
}

/** Negative, so that quotations stand by themselves, and equal ones side by side. */
function placeOf(exact: string): { readonly start: number; readonly end: number } {
  let hash = 0;
  for (let i = 0; i < exact.length; i++) hash = (hash * 31 + exact.charCodeAt(i)) % 1_000_000_007;
  return { start: -1 - hash, end: -1 - hash };
}

/** Equal quotations, or more than half of the shorter stretch in common. */
function isSame(a: Stretch, b: Stretch): boolean {
  if (a.exact !== null || b.exact !== null) return a.exact === b.exact;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > Math.min(a.end - a.start, b.end - b.start) / 2;
}

/** Several promises can share an introduction: one that has words of its own as well is not taken for the other. */
function standsOnWordsOf(own: readonly Stretch[] = [], others: readonly Stretch[] = []): boolean {
  return own
    .slice(0, neighbours)
    .every((one) => others.slice(0, neighbours).some((other) => isSame(one, other)));
}

function areRelated(a: Commitment, b: Commitment, wholes: ReadonlyMap<string, string>): boolean {
  const names = (one: Commitment, other: Commitment): boolean =>
    one.relations.some(({ to }) => to === other.id);
  if (names(a, b) || names(b, a)) return true;
  const whole = wholes.get(a.id);
  return whole !== undefined && whole === wholes.get(b.id);
}

/** The commitments that are part of something, or have parts, each with one name for all that hang together. */
function wholesOf(commitments: readonly Commitment[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
      root = next;
    // The way up is shortened, so that a long chain is walked once.
    for (let at = id; at !== root;) {
      const next = parents.get(at) as string;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { id, relations } of commitments)
    for (const { type, to } of relations)
      if (type === "part-of") {
        const [part, whole] = [rootOf(id), rootOf(to)];
        parents.set(part, whole);
        if (!parents.has(whole)) parents.set(whole, whole);
      }
  return new Map([...parents.keys()].map((id) => [id, rootOf(id)]));
}
