import type { Status } from "./types.ts";

export const statuses = [
  "pending", "in-progress", "stalled", "continuing", "partly-delivered", "delivered", "not-delivered", "abandoned", "superseded", "not-applicable", "unknown",
] as const satisfies readonly Status[];
export { timelinesses, type Timeliness } from "../timeliness/timeliness.ts";
export const firmnesses = ["none", "stated", "proposed", "planned", "pledged", "agreed", "adopted", "in-law"] as const;
/** Words of other trackers and of earlier versions, for "did you mean". */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  timeliness: ["schedule"], due: ["deadline", "dueBefore", "before"], "on-time": ["met"], late: ["met-late"], "not-due": ["open"],
  delivered: ["kept", "completed", "fulfilled"], "not-delivered": ["broken"], evidenceUntil: ["knownBy"], party: ["parties", "by"], commitment: ["commitments", "id"], domain: ["domains"],
};
export const alsoCalled = (word: string): readonly string[] => otherWords[word] ?? [];
