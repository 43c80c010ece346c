import { type Problem, printFound } from "@policytrack/core/schema";
import type { NdjsonRecord } from "@policytrack/formats/ndjson";

/**
 * Looks, record by record, whether those of each type are sorted, as a published dataset has them. So no id is twice there,
 * and no more than the last of each has to be held to know.
 */
export function sortedLines(): (record: NdjsonRecord) => Problem | null {
  const last = new Map<NdjsonRecord["type"], string>();
  return (record) => {
    const field = record.type === "redirect" ? "from" : "id";
    const id = record.type === "redirect" ? record.from : record.id;
    const before = last.get(record.type);
    last.set(record.type, id);
    if (before === undefined || before < id) return null;
    const found = printFound(id);
    return before === id
      ? {
          rule: "unique-id",
          path: [field],
          message: "This id is taken already.",
          found,
          remedy: "Give it an id that nothing else has or has had.",
        }
      : {
          rule: "sorted",
          path: [field],
          message: `This ${record.type} belongs in front of the one before it, ${JSON.stringify(before)}.`,
          found,
          remedy: `Sort the lines of each type by \`${field}\`.`,
        };
  };
}
