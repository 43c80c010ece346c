import { assess, type Dataset, type Ids } from "@policytrack/core";
import { loadFormat, writeFormat } from "@policytrack/formats/formats";
import type { Words } from "@policytrack/formats/words";
import type { PageData } from "../document.ts";
import { downloadName } from "../record/download-name.ts";
import { publishedMethods } from "../record/methods.ts";
import { folderOf } from "../record/addresses.ts";
import type { ChangeMark } from "../record/change-marks.ts";
import { mergeSubsets } from "../record/subset.ts";
import type { RecordOnDay } from "../record/report-model.ts";
import type { State } from "../record/state.ts";
import { modelOf, type RecordPage } from "../model-of.ts";
import type { Model } from "../render-page.ts";
import { pause } from "./pause.ts";

/** The record behind a page, once it is loaded. */
export interface Record {
  readonly modelOf: (page: RecordPage, state: State) => Promise<Model>;
  readonly fileOf: (
    format: string,
    state: State,
    commitment?: string,
  ) => Promise<{ readonly name: string; readonly mediaType: string; readonly content: string }>;
}

/** Loads the parts of the record that a page needs, beside its words. */
export async function loadRecord(
  { site, shards, root, ticks, page }: PageData,
  loadedWords: Words | Promise<Words>,
  fetchJson: <T>(address: string) => Promise<T>,
): Promise<Record> {
  const load = async (numbers: readonly number[]): Promise<Dataset<Ids>> => {
    const parts = await Promise.all(numbers.map((n) => fetchJson<Dataset<Ids>>(`${root}data/${n}.json`)));
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : mergeSubsets(parts);
  };
  const [words, dataset, marks] = await Promise.all([
    loadedWords,
    load(shards.length === 0 ? [0] : shards),
    page.kind === "changes" ? fetchJson<readonly ChangeMark[]>(`${root}data/marks.json`) : [],
  ]);
  const methods = publishedMethods.filter(({ id }) => site.methods.includes(id));
  const onDay = (of: Dataset<Ids>, { on, evidenceUntil }: State): RecordOnDay => ({
    assessment: assess(of, { on, evidenceUntil }),
    words,
    methods,
  });
  return {
    modelOf: async (of, state) => {
      const record = onDay(dataset, state);
      await pause();
      return modelOf(record, of, { since: state.since, ticks, marks });
    },
    fileOf: async (id, state, commitment) => {
      const record = onDay(dataset, state);
      const address = site.base === null ? {} : { address: `${site.base}${folderOf(site, words.tag)}` };
      if (commitment !== undefined) {
        const { fileOfCommitment } = await import("../files/commitment-files.ts");
        return fileOfCommitment(record, { format: id, commitment, site, ...address });
      }
      const format = await loadFormat(id);
      return {
        name: downloadName(`${site.id}-${state.on}`, format),
        mediaType: format.mediaType,
        content: writeFormat(format, record.assessment, { words, methods, ...address }),
      };
    },
  };
}
