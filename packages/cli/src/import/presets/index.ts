import type { Mapping } from "../mapping.ts";
import { iatiResults } from "./iati-results.ts";
import { netZeroTracker } from "./net-zero-tracker.ts";
import { ocdsMilestones } from "./ocds-milestones.ts";
import { openSdg } from "./open-sdg.ts";
import { plainSheet } from "./plain-sheet.ts";
import { trumptracker } from "./trumptracker.ts";
import { wevis } from "./wevis.ts";

/** Mappings for sheets that many have, by name. */
export const presets: ReadonlyMap<string, Mapping> = new Map([
  ["plain-sheet", plainSheet],
  ["net-zero-tracker", netZeroTracker],
  ["ocds-milestones", ocdsMilestones],
  ["iati-results", iatiResults],
  ["open-sdg", openSdg],
  ["wevis", wevis],
  ["trumptracker", trumptracker],
]);
