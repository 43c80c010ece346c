import { type CodeMeaning, defineScale, type Scale } from "./scale.ts";

const url = "https://zerotracker.net/methodology/";

/** Codes that no axis of ours has a word for. */
function keptAside<const Code extends string>(
  column: string,
  title: string,
  ...codes: readonly Code[]
): Scale<Code> {
  const meaning = (code: Code): CodeMeaning => ({
    note: `${title}: ${code}`,
    loses: "All of it. Keep the column under `extra`.",
  });
  const table = Object.fromEntries(codes.map((code) => [code, meaning(code)])) as Record<Code, CodeMeaning>;
  return defineScale({
    id: `net-zero-tracker-${column}`,
    title: `Net Zero Tracker, ${column}`,
    url,
    asOf: "last_updated",
    codes: table,
  });
}

const absolute = "A cut of emissions by an amount or a share.";
const reading = "Which gases and removals count. Say it in the criterion.";
const targetTypes = {
  "Absolute emissions target": { note: absolute, loses: "Nothing, once the number is a target." },
  "Emissions intensity target": {
    measure: "ratio",
    note: "A cut of emissions per unit of output or income.",
    loses: "Per unit of what: the column of the intensity unit has it.",
  },
  "Emissions reduction target": { note: absolute, loses: "Nothing, once the number is a target." },
  "No target": { firmness: "none", note: "A search found that it has no target.", loses: null },
  Other: { note: "A target of another kind, told in words.", loses: "All of it. Say it in the criterion." },
  "Reduction v. BAU": {
    baselineKind: "business-as-usual",
    note: "A cut against what would be without the target.",
    loses: null,
  },
} as const satisfies Readonly<Record<string, CodeMeaning>>;

/**
 * Net Zero Tracker, status of the end target. Where it is achieved, how firmly it was promised is not said.
 *
 * Source: Net Zero Tracker, snapshot of 20 December 2022, column `end_target_status`.
 */
export const netZeroTrackerStatus: Scale<
  | "Proposed / in discussion"
  | "Declaration / pledge"
  | "In policy document"
  | "In corporate strategy"
  | "In law"
  | "Achieved (self-declared)"
  | "Achieved (externally validated)"
> = /* @__PURE__ */ defineScale({
  id: "net-zero-tracker-end_target_status",
  title: "Net Zero Tracker, status of the end target",
  url,
  asOf: "status_date",
  codes: {
    "Proposed / in discussion": { firmness: "proposed", note: "Not decided yet.", loses: null },
    "Declaration / pledge": {
      firmness: "pledged",
      note: "Said in public, alone or in an initiative.",
      loses: "Whether alone, to others or with others, for which ours has stated, pledged and agreed.",
    },
    "In policy document": {
      firmness: "adopted",
      note: "Written into a policy of a government; firmer there than a pledge.",
      loses: "Whether a body that can decide it adopted the document; a plan alone is `planned`.",
    },
    "In corporate strategy": {
      firmness: "adopted",
      note: "Written into the strategy of a company; firmer there than a pledge.",
      loses: "Whether a body that can decide it adopted the strategy; a plan alone is `planned`.",
    },
    "In law": { firmness: "in-law", note: "Written into law.", loses: null },
    "Achieved (self-declared)": {
      status: "delivered",
      note: "The promiser says that it was reached.",
      loses: "Who says so, which is the promiser: name it in `statedBy`.",
    },
    "Achieved (externally validated)": {
      status: "delivered",
      note: "Somebody else confirmed that it was reached.",
      loses: "That somebody else says so: name it in `statedBy`.",
    },
  },
});

const disclosed = ["No", "Not Specified", "Yes"] as const;
const stated = ["No", "Yes"] as const;

/**
 * Net Zero Tracker, every coded column. Columns of numbers, years and text are no codes.
 *
 * Source: Net Zero Tracker, snapshot of 20 December 2022 (zerotracker.net, CC BY 4.0).
 *
 * @example meaningOf(netZeroTracker.actor_type, "City")?.partyKind; // "city"
 */
export const netZeroTracker = /* @__PURE__ */ (() => ({
  actor_type: defineScale({
    id: "net-zero-tracker-actor_type",
    title: "Net Zero Tracker, kind of promiser",
    url,
    asOf: null,
    codes: {
      City: { partyKind: "city", note: "A city.", loses: null },
      Company: { partyKind: "company", note: "A company listed on a stock exchange.", loses: null },
      Country: { partyKind: "state", note: "A country or territory.", loses: "Territories are no states." },
      Region: { partyKind: "region", note: "A state, province or region of a country.", loses: null },
    },
  }),
  end_target: defineScale({
    id: "net-zero-tracker-end_target",
    title: "Net Zero Tracker, kind of end target",
    url,
    asOf: null,
    codes: {
      ...targetTypes,
      "1.5°C target": { note: "In line with 1.5 °C.", loses: reading },
      "Carbon negative": { note: "More carbon dioxide removed than emitted.", loses: reading },
      "Carbon neutral(ity)": { note: "No net carbon dioxide.", loses: reading },
      "Climate neutral": { note: "No net effect on the climate.", loses: reading },
      "Climate positive": { note: "A net effect that is good for the climate.", loses: reading },
      "GHG neutral(ity)": { note: "No net greenhouse gases.", loses: reading },
      "Net zero": { note: "No net emissions.", loses: reading },
      "Science-based target": { note: "Approved by an initiative that checks targets.", loses: reading },
      "Zero carbon": { note: "No carbon dioxide.", loses: reading },
      "Zero emissions": { note: "No emissions.", loses: reading },
    },
  }),
  end_target_status: netZeroTrackerStatus,
  interim_target: defineScale({
    id: "net-zero-tracker-interim_target",
    title: "Net Zero Tracker, kind of interim target",
    url,
    asOf: null,
    codes: targetTypes,
  }),
  race_to_zero_member: keptAside("race_to_zero_member", "Member of the Race to Zero", ...stated),
  gasses_coverage: keptAside(
    "gasses_coverage",
    "Gases covered",
    "Carbon dioxide and other GHGs",
    "Carbon dioxide only",
    "Not Specified",
  ),
  territorial_emissions: keptAside("territorial_emissions", "Covers territorial emissions", ...disclosed),
  consumption_emissions: keptAside("consumption_emissions", "Covers emissions of consumption", ...disclosed),
  international_aviation: keptAside("international_aviation", "Covers international aviation", ...disclosed),
  international_shipping: keptAside("international_shipping", "Covers international shipping", ...disclosed),
  scope_1: keptAside("scope_1", "Covers scope 1", ...disclosed),
  scope_2: keptAside("scope_2", "Covers scope 2", ...disclosed),
  scope_3: keptAside("scope_3", "Covers scope 3", "No", "Not Specified", "Partial", "Yes"),
  historical_emissions: keptAside("historical_emissions", "Covers historical emissions", ...stated),
  has_plan: keptAside("has_plan", "Has a plan", ...stated),
  reporting_mechanism: keptAside(
    "reporting_mechanism",
    "Reports",
    "Annual reporting",
    "Less than annual reporting",
    "No reporting mechanism",
  ),
  equity: keptAside("equity", "Speaks of equity", ...stated),
  accountability: keptAside("accountability", "Has formal accountability", ...disclosed),
  carbon_credit_offsets: keptAside("carbon_credit_offsets", "Uses carbon credits", ...disclosed),
  removals_targets: keptAside("removals_targets", "Has a target for removals", ...stated),
  cdr: keptAside(
    "cdr",
    "Uses removals",
    "No",
    "Not Specified",
    "Yes (CCS-based removals e.g. BECCS, DACCS)",
    "Yes (nature-based and CCS-based removals)",
    "Yes (nature-based removals e.g. Forestation, soil carbon enhancement)",
    "Yes (unspecified)",
  ),
  industry: keptAside(
    "industry",
    "Industry",
    "Apparel",
    "Biotech, health care & pharma",
    "Chemicals",
    "Food, beverage & agriculture",
    "Fossil Fuels",
    "Hospitality",
    "Infrastructure",
    "Manufacturing",
    "Materials",
    "NA",
    "Power generation",
    "Retail",
    "Services",
    "Transportation services",
  ),
  higher_net_zero: keptAside(
    "higher_net_zero",
    "Covered by the net-zero target of a higher level",
    ...stated,
  ),
}))();
