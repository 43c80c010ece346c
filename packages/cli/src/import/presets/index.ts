import type { Mapping } from "../mapping.ts";
import { plainSheet } from "./plain-sheet.ts";

/** Mappings for sheets that many have, by name. */
export const presets: ReadonlyMap<string, { readonly title: string; readonly mapping: Mapping }> = new Map([
  ["plain-sheet", { title: "a sheet of party, domain, target year, status", mapping: plainSheet }],
]);
