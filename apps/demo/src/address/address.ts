import { type IsoDay, parseIsoDay, scheduleGroups, standingGroups, statusGroups } from "@policytrack/core";
import { type Locale, locales } from "@policytrack/formats/words";

/** What commitments are chosen by. Of one facet any value will do; of several, each must hold. */
export const facets = ["party", "domain", "status", "schedule", "standing", "year"] as const;
export type Facet = (typeof facets)[number];

export const sortings = ["due", "title", "latest"] as const;
export type Sorting = (typeof sortings)[number];

export const groupings = ["status", "schedule", "standing", "domain", "party", "none"] as const;
export type Grouping = (typeof groupings)[number];

/** The state of the page. All of it is in the address, so that back, forward and a copied link work. */
export interface Address {
  /** The day that is shown; null: today. */
  readonly on: IsoDay | null;
  /** Uses what had been published by this day; null: by the day that is shown. */
  readonly knownBy: IsoDay | null;
  /** Tells what changed since this day; null: does not. */
  readonly since: IsoDay | null;
  readonly lang: Locale;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Words that a record must have. */
  readonly text: string;
  readonly sort: Sorting;
  readonly group: Grouping;
  /** The version of the data that a cited link was made with. */
  readonly data: string | null;
}

const nothing: Address["chosen"] = {
  party: [],
  domain: [],
  status: [],
  schedule: [],
  standing: [],
  year: [],
};

export const plainAddress: Address = {
  on: null,
  knownBy: null,
  since: null,
  lang: "en",
  chosen: nothing,
  text: "",
  sort: "due",
  group: "status",
  data: null,
};

/** Reads the part of an address behind the question mark. What is no value of a field is passed over. */
export function parseAddress(search: string): Address {
  const fields = new URLSearchParams(search);
  const day = (name: string): IsoDay | null => {
    const text = fields.get(name);
    return text !== null && parseIsoDay(text) !== null ? text : null;
  };
  const list = (facet: Facet): readonly string[] => {
    const values = (fields.get(facet) ?? "").split(",").filter((value) => value !== "");
    const known: readonly string[] | undefined = vocabularies[facet];
    return known === undefined ? values : values.filter((value) => known.includes(value));
  };
  const one = <T extends string>(name: string, values: readonly T[], usual: T): T =>
    values.find((value) => value === fields.get(name)) ?? usual;
  return {
    on: day("on"),
    knownBy: day("knownBy"),
    since: day("since"),
    lang: one("lang", locales, "en"),
    chosen: {
      party: list("party"),
      domain: list("domain"),
      status: list("status"),
      schedule: list("schedule"),
      standing: list("standing"),
      year: list("year"),
    },
    text: fields.get("q") ?? "",
    sort: one("sort", sortings, "due"),
    group: one("group", groupings, "status"),
    data: fields.get("data"),
  };
}

/** Writes what `parseAddress` reads; what is as usual is left out. Empty, or begins with "?". */
export function printAddress(address: Address): string {
  const { on, knownBy, since, lang, chosen, text, sort, group, data } = address;
  const fields = new URLSearchParams();
  const set = (name: string, value: string | null, usual: string | null): void => {
    if (value !== null && value !== usual) fields.set(name, value);
  };
  set("on", on, null);
  set("knownBy", knownBy, null);
  set("since", since, null);
  set("lang", lang, "en");
  for (const facet of facets) set(facet, chosen[facet].join(","), "");
  set("q", text, "");
  set("sort", sort, "due");
  set("group", group, "status");
  set("data", data, null);
  const search = fields.toString().replaceAll("%2C", ",");
  return search === "" ? "" : `?${search}`;
}

const vocabularies: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  status: statusGroups,
  schedule: scheduleGroups,
  standing: standingGroups,
};
