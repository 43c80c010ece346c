import { Document, isScalar, visit } from "yaml";

/** How every YAML file of a record is printed: blocks, short lists of ids on one line, long texts folded. */
export const yamlStyle = { lineWidth: 100, flowCollectionPadding: false, indentSeq: true } as const;

/** A list longer than this stands in lines. */
const shortList = 72;

/**
 * A value as the text of a YAML file. Maps are written as blocks, so that a text with a comma needs no care; fields that are
 * undefined are left out.
 *
 * @example printYaml({ title: "An evening ferry", party: ["eastquay", "westquay"] }) // "title: An evening ferry\nparty: [eastquay, westquay]\n"
 */
export function printYaml(value: unknown): string {
  return styled(new Document(value)).toString(yamlStyle);
}

/** A document with its short lists of plain values on one line. */
function styled(document: Document): Document {
  visit(document, {
    Seq(_, list) {
      const isPlain = list.items.every((item) => isScalar(item));
      const length = list.items.reduce<number>(
        (sum, item) => sum + (isScalar(item) ? String(item.value).length + 2 : 0),
        0,
      );
      if (isPlain && length <= shortList && list.items.length > 0) list.flow = true;
    },
  });
  return document;
}
