/**
 * Licences and legal states under which words, and a whole text, may be passed on. Whatever is not in the list may not: then a
 * passage has its digest, and the text stays out of the record.
 */
const open: readonly RegExp[] = [
  /^cc0/i,
  /^cc-by(?!-n)/i,
  /^pddl|^odc-by|^ogl|^etalab|^lo-fr|^kogl-1|^pdl-?1/i,
  /public domain/i,
  /government work/i,
  /open government licen[cs]e/i,
];

/** Whether the licence of a source lets its words be quoted and its text be kept in the record. */
export function isQuotable(licence: string | null): boolean {
  return licence !== null && open.some((pattern) => pattern.test(licence.trim()));
}
