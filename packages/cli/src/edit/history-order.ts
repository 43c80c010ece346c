import { isEdtf, spanOf } from "@policytrack/edtf";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Where a new entry belongs in a history: behind the last entry that began no later, since the order of entries is that of
 * happening. An entry without a day stands last.
 *
 * @example placeInHistory([{ date: "2023-11" }, { date: "2024-09-02" }], { date: "2024-03" }) // 1
 */
export function placeInHistory(history: readonly unknown[], entry: Fields): number {
  const day = firstDayOf(entry);
  if (day === null) return history.length;
  const last = history.findLastIndex((one) => {
    const other = firstDayOf(one as Fields);
    return other !== null && other <= day;
  });
  if (last !== -1) return last + 1;
  const later = history.findIndex((one) => firstDayOf(one as Fields) !== null);
  return later === -1 ? history.length : later;
}

/** The first day on which it can have been so, in days. */
function firstDayOf({ date, observedUntil }: Fields): number | null {
  const written = date ?? observedUntil;
  if (written === undefined || written === null || !isEdtf(String(written))) return null;
  return spanOf(String(written)).earliest;
}
