import type { Assessment, Ids, Method } from "@policytrack/core";
import { allFormats } from "@policytrack/formats/all-formats";
import { datasetToJson } from "@policytrack/formats/json";
import { en } from "@policytrack/formats/words";
import type { ChangeMark } from "../record/change-marks.ts";
import type { Shards } from "../record/shards.ts";
import type { Site } from "../record/site.ts";
import { downloadName } from "../record/download-name.ts";
import { type SiteFile, writtenFile } from "./site-file.ts";

interface DataOptions {
  readonly shards: Shards;
  readonly marks: readonly ChangeMark[];
  readonly facts: Omit<Site, "title" | "records">;
  readonly methods: readonly Method<string>[];
}

/** The record for the script, in parts, and the downloads that are the same in every language. */
export function dataFiles(
  assessment: Assessment<Ids>,
  { shards, marks, facts, methods }: DataOptions,
): readonly SiteFile[] {
  return [
    ...shards.parts.map((part, i): SiteFile => ({ path: `data/${i}.json`, content: datasetToJson(part) })),
    { path: "data/marks.json", content: JSON.stringify(marks) },
    ...allFormats
      .filter(({ isInWords }) => !isInWords)
      .map((format) =>
        writtenFile(`downloads/${downloadName(facts.id, format)}`, () =>
          format.write(assessment, {
            words: en,
            methods,
            ...(facts.base === null ? {} : { address: facts.base }),
          }),
        ),
      ),
  ];
}
