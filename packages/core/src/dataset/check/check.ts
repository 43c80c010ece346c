import type { DatasetDraft } from "../../model/dataset.ts";
import type { Problem } from "../problem.ts";

/** A rule that needs the whole dataset. It reports everything that breaks it. */
export type Check = (dataset: DatasetDraft) => readonly Problem[];
