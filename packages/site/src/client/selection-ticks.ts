import type { PageData } from "../document.ts";
import { type ChangeMark, type Tick, tickIndex } from "../record/change-marks.ts";
import type { ReportModel } from "../record/report-model.ts";
import { select } from "../record/selection.ts";
import { firstState, type State, writeState } from "../record/state.ts";

/** What of a state leaves some commitments and not others, on every day. "" for nothing. */
export function filterOf(state: State, site: PageData["site"]): string {
  const { on, evidenceUntil, verdictsOnly, more } = firstState(site);
  return writeState({ ...lasting(state), on, evidenceUntil, since: null, verdictsOnly, more }, site);
}

/** Verdicts, and what is due, are of a day; a search may be for one. */
function lasting(state: State): State {
  return { ...state, search: "", due: null, verdict: null, mark: null };
}

/**
 * The days on which something changes of the commitments that a filter leaves, by what is known of them today. Where it leaves none, all
 * of those of the page.
 */
export function ticksOfSelection(
  latest: ReportModel,
  state: State,
  { marks, ticks }: { readonly marks: readonly ChangeMark[]; readonly ticks: readonly Tick[] },
): readonly Tick[] {
  const { rows } = select(latest, lasting(state));
  if (rows.length === 0) return ticks;
  const ids = rows.map(({ id }) => id);
  const told = new Map(ticks.map((tick) => [tick.day, tick]));
  return tickIndex(marks)(ids).map((tick) => {
    const { id, text } = told.get(tick.day) ?? {};
    return id === undefined || text === undefined || !ids.includes(id) ? tick : { ...tick, id, text };
  });
}
