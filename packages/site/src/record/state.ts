import type { Site } from "./site.ts";

/** What a reader has chosen. It stands in the address of the page, and nowhere else. */
export interface State {
  /** ISO days. */
  readonly on: string;
  readonly evidenceUntil: string;
  readonly search: string;
  readonly party: string | null;
  readonly domain: string | null;
  /** Possible words of a verdict on a due item, with a space between; or a status. */
  readonly verdict: string | null;
  /** Of the list of changes: ISO day. */
  readonly since: string | null;
  readonly verdictsOnly: boolean;
  /** How many times "show more" was pressed. */
  readonly more: number;
}

export function firstState({ on, evidenceUntil }: Pick<Site, "on" | "evidenceUntil">): State {
  return {
    on,
    evidenceUntil,
    search: "",
    party: null,
    domain: null,
    verdict: null,
    since: null,
    verdictsOnly: false,
    more: 0,
  };
}

/** Reads the query of an address. `isWrong`: it names a day that there is not; the others are kept. */
export function readState(
  query: string,
  site: Pick<Site, "on" | "evidenceUntil">,
): { readonly state: State; readonly isWrong: boolean } {
  const fields = new URLSearchParams(query);
  const first = firstState(site);
  const day = (name: string): string | null => {
    const text = fields.get(name);
    return text !== null && isDay(text) ? text : null;
  };
  const on = day("on") ?? first.on;
  const evidence = day("evidence");
  const named = ["on", "evidence", "since"].filter((name) => fields.has(name));
  return {
    state: {
      on,
      // Evidence is that of the day, unless another day is named.
      evidenceUntil: evidence ?? (day("on") === null ? first.evidenceUntil : on),
      search: fields.get("q") ?? "",
      party: fields.get("party"),
      domain: fields.get("domain"),
      verdict: fields.get("verdict"),
      since: day("since"),
      verdictsOnly: fields.get("only") === "verdicts",
      more: Number.parseInt(fields.get("more") ?? "0", 10) || 0,
    },
    isWrong: named.some((name) => day(name) === null),
  };
}

/** The query of a state: only what differs from the first one. "" for the first one itself. */
export function writeState(state: State, site: Pick<Site, "on" | "evidenceUntil">): string {
  const first = firstState(site);
  const fields = new URLSearchParams();
  const isFirstDay = state.on === first.on;
  if (!isFirstDay) fields.set("on", state.on);
  if (state.evidenceUntil !== (isFirstDay ? first.evidenceUntil : state.on))
    fields.set("evidence", state.evidenceUntil);
  if (state.search !== "") fields.set("q", state.search);
  if (state.party !== null) fields.set("party", state.party);
  if (state.domain !== null) fields.set("domain", state.domain);
  if (state.verdict !== null) fields.set("verdict", state.verdict);
  if (state.since !== null) fields.set("since", state.since);
  if (state.verdictsOnly) fields.set("only", "verdicts");
  if (state.more > 0) fields.set("more", String(state.more));
  const query = fields.toString();
  return query === "" ? "" : `?${query}`;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Only the days matter to pages other than the one that is left. */
export function daysOf(state: State, site: Pick<Site, "on" | "evidenceUntil">): State {
  return { ...firstState(site), on: state.on, evidenceUntil: state.evidenceUntil };
}
