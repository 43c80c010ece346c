import { firstAsked, isDay, lastAsked } from "./days.ts";
import type { Site } from "./site.ts";

/** Where items stand towards their due day; "none": of commitments that have no item. */
export const dueStates = ["fallen-due", "ahead", "ended", "none"] as const;
export type DueState = (typeof dueStates)[number];

/** What a sentence counts beside verdicts: one party commits alone; one report alone says that it was promised. */
const marks = ["alone", "one-report"] as const;
export type Mark = (typeof marks)[number];

/** What a reader has chosen. It stands in the address of the page, and nowhere else. */
export interface State {
  /** ISO days. */
  readonly on: string;
  readonly evidenceUntil: string;
  readonly search: string;
  readonly party: string | null;
  readonly domain: string | null;
  /** Of a catalogue: the key of one of its records. */
  readonly record: string | null;
  readonly due: DueState | null;
  /** Possible words of a verdict with a space between, as they are counted. */
  readonly verdict: string | null;
  readonly mark: Mark | null;
  /** Of the list of changes: ISO day. */
  readonly since: string | null;
  readonly verdictsOnly: boolean;
  /** How many times "show more" was pressed. */
  readonly more: number;
}

/** A choice in an address that cannot be shown. */
export interface WrongChoice {
  readonly name: "on" | "evidence" | "since" | "party" | "domain" | "record" | "verdict";
  readonly value: string;
  readonly why: "no-day" | "outside" | "unknown";
}

/** What the choices are called in an address. */
const names = [
  "on",
  "evidence",
  "q",
  "party",
  "domain",
  "record",
  "due",
  "verdict",
  "mark",
  "since",
  "only",
  "more",
];

/** Whether an address chooses anything: a page as it was sent is another one then. */
export function hasChoice(query: string): boolean {
  const fields = new URLSearchParams(query);
  return names.some((name) => fields.has(name));
}

export function firstState({ on, evidenceUntil }: Pick<Site, "on" | "evidenceUntil">): State {
  return {
    on,
    evidenceUntil,
    search: "",
    party: null,
    domain: null,
    record: null,
    due: null,
    verdict: null,
    mark: null,
    since: null,
    verdictsOnly: false,
    more: 0,
  };
}

/** Reads the query of an address: what can be shown, and which days cannot. */
export function readState(
  query: string,
  site: Pick<Site, "on" | "evidenceUntil">,
): { readonly state: State; readonly wrong: readonly WrongChoice[] } {
  const fields = new URLSearchParams(query);
  const first = firstState(site);
  const wrong: WrongChoice[] = [];
  const day = (name: "on" | "evidence" | "since", isAsked: (iso: string) => boolean): string | null => {
    const value = fields.get(name);
    if (value === null) return null;
    const why = !isDay(value) ? "no-day" : isAsked(value) ? null : "outside";
    if (why === null) return value;
    wrong.push({ name, value, why });
    return null;
  };
  const isWithin = (iso: string): boolean => iso >= firstAsked && iso <= lastAsked;
  const chosen = day("on", isWithin);
  const on = chosen ?? first.on;
  return {
    state: {
      on,
      // Evidence is that of the day, unless another day is named.
      evidenceUntil: day("evidence", isWithin) ?? (chosen === null ? first.evidenceUntil : on),
      search: fields.get("q") ?? "",
      party: fields.get("party"),
      domain: fields.get("domain"),
      record: fields.get("record"),
      due: dueStates.find((one) => one === fields.get("due")) ?? null,
      verdict: fields.get("verdict"),
      mark: marks.find((one) => one === fields.get("mark")) ?? null,
      since: day("since", (iso) => isWithin(iso) && iso < on),
      verdictsOnly: fields.get("only") === "verdicts",
      more: Number.parseInt(fields.get("more") ?? "0", 10) || 0,
    },
    wrong,
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
  for (const name of ["party", "domain", "record", "due", "verdict", "mark"] as const) {
    const value = state[name];
    if (value !== null) fields.set(name, value);
  }
  if (state.since !== null) fields.set("since", state.since);
  if (state.verdictsOnly) fields.set("only", "verdicts");
  if (state.more > 0) fields.set("more", String(state.more));
  const query = fields.toString();
  return query === "" ? "" : `?${query}`;
}

/** Only the days matter to pages other than the one that is left. */
export function daysOf(state: State, site: Pick<Site, "on" | "evidenceUntil">): State {
  return { ...firstState(site), on: state.on, evidenceUntil: state.evidenceUntil };
}
