import { mappingJsonSchema } from "../import/mapping-issues.ts";
import { presets } from "../import/presets/index.ts";
import { scales } from "../import/scales.ts";
import { type Entry, entriesIn } from "./entry.ts";
import { mappingExamples } from "./mapping-examples.ts";
import { lossMeanings, stepMeanings } from "./word-meanings.ts";

interface SchemaNode {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly [keyword: string]: unknown;
}

/** Words of a mapping, of its steps and scales, of presets, and of what an import reports. */
export function importEntries(): readonly Entry[] {
  return [
    ...mappingFields(mappingJsonSchema() as SchemaNode, "a mapping"),
    ...entriesIn(stepMeanings, "step of a mapping"),
    ...entriesIn(lossMeanings, "word of an import"),
    ...[...presets].map(([term, { scheme, dataset }]): Entry => ({
      term,
      kind: "preset of import",
      text: `A mapping that comes with policytrack: ${String(dataset?.["title"] ?? scheme ?? term)}. \`policytrack import FILE --preset ${term}\` uses it.`,
      more: [],
    })),
    ...[...scales.values()].flatMap(({ id, title, url, codes }): readonly Entry[] => [
      {
        term: id,
        kind: "scale of codes of others",
        text: `${title}.`,
        more: [
          { label: "codes", text: Object.keys(codes).join(", ") },
          { label: "defined at", text: url, whole: true },
        ],
      },
      ...Object.entries<{ readonly note: string; readonly loses: string | null }>(codes).map(
        ([term, { note, loses }]): Entry => ({
          term,
          kind: `code of ${id}`,
          text: note,
          more: loses === null ? [] : [{ label: "lost in our words", text: loses }],
        }),
      ),
    ]),
  ];
}

/** A mapping that uses the word; of fields that a column fills none is needed. */
function exampleOf(term: string, { description, $ref }: SchemaNode): Entry["more"] {
  const text = Object.hasOwn(mappingExamples, term) ? mappingExamples[term] : undefined;
  return text === undefined || (description === undefined && $ref !== undefined)
    ? []
    : [{ label: "example", text, whole: true }];
}

/** The names of fields in a JSON Schema, at any depth. One that says nothing of itself is a field of a commitment. */
function mappingFields(node: SchemaNode, of: string): readonly Entry[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([term, inner]): readonly Entry[] => [
    {
      term,
      kind: `field of ${of}`,
      text: inner.description ?? `What fills \`${term}\` of what a row becomes.`,
      more: exampleOf(term, inner),
    },
    ...mappingFields(inner, `\`${term}\` of a mapping`),
  ]);
  const others = Object.entries(node).flatMap(([keyword, inner]) =>
    keyword !== "properties" && typeof inner === "object" && inner !== null
      ? (Array.isArray(inner) ? inner : Object.values(inner as object).concat(inner))
          .filter((one): one is SchemaNode => typeof one === "object" && one !== null)
          .flatMap((one) => mappingFields(one, of))
      : [],
  );
  return [...own, ...others];
}
