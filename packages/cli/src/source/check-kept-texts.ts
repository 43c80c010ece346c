import path from "node:path";
import type { Context } from "../context.ts";
import { fileRules } from "../load/file-rules.ts";
import type { LoadedRecord } from "../load/load-record.ts";
import { fileIssue, type LocatedIssue } from "../load/located-issue.ts";
import { readSourceText } from "./source-texts.ts";
import { describeFault, describePassage } from "./describe-fault.ts";
import { matchText, verifyPassages } from "./verify-passages.ts";

/** Holds the passages of a record against the texts that are kept beside it, and gives an issue for each that is not there. */
export async function checkKeptTexts(
  { name, dataset, placeOf, placeOfWords }: LoadedRecord,
  context: Context,
): Promise<readonly LocatedIssue[]> {
  if (dataset === null || name === "-") return [];
  const issues: LocatedIssue[] = [];
  const folder = await context.fs.stat(path.resolve(context.cwd, name)).catch(() => null);
  if (folder?.isDirectory() !== true && !/\.ya?ml$/i.test(name)) return [];
  for (const source of dataset.sources) {
    const kept = await readSourceText(name, source.id, null, context);
    if (kept === null) continue;
    const match = matchText(kept.text, source);
    if (match.kind === "other") {
      const at = placeOf("sources", source.id);
      issues.push({
        ...fileIssue({
          rule: "other-text-kept",
          file: at.file,
          record: source.id,
          path: at.field,
          message: `${kept.file} is not the text whose digest the source has${match.because === null ? "" : `: ${match.because}`}.`,
          found: match.sha256,
          fix: fileRules["other-text-kept"].fix,
        }),
        ...at,
      });
    }
    // A passage of a commitment carries its claim and its terms: it is one slip.
    const told = new Set<string>();
    for (const { citedBy, passage, fault } of verifyPassages(dataset, source.id, kept.text)) {
      if (fault === null) continue;
      const [id = ""] = citedBy.split("/");
      const key = `${id} ${describePassage(passage)}`;
      if (told.has(key)) continue;
      told.add(key);
      const list = (["commitments", "indicators", "events"] as const).find((one) =>
        dataset[one].some((entry) => entry.id === id),
      );
      const { position, quote } = passage;
      const words = quote?.exact ?? (position === null ? "" : `${position.start}-${position.end}`);
      const at = placeOfWords(list ?? "commitments", id, words);
      issues.push({
        ...fileIssue({
          rule: "quotation-not-in-text",
          file: at.file,
          record: citedBy,
          path: at.field,
          message: `${kept.file} does not have this passage. ${describeFault(fault)}`,
          found: describePassage(passage),
          fix: fileRules["quotation-not-in-text"].fix,
        }),
        ...at,
      });
    }
  }
  return issues;
}
