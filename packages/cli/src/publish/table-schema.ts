import {
  attributions,
  classifications,
  comparators,
  directions,
  directnesses,
  extentsRead,
  firmnesses,
  measures,
  observationKinds,
  relationTypes,
  roles,
  sourceKinds,
  stages,
  statedTimelinesses,
  statuses,
  type TableDescription,
  type TableName,
  timelinesses,
  timings,
  valueUnits,
} from "@policytrack/core";

/** How a table hangs together, in the words of the Frictionless table schema. */
export interface TableKeys {
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: TableName; readonly fields: readonly string[] };
}

/** The column of a table that is the only key of another one. */
const to = (field: string, resource: TableName, key: string = field): ForeignKey => ({
  fields: [field],
  reference: { resource, fields: [key] },
});

/**
 * What tells the rows of each table apart, and which rows of others they name. Facts of positions and background are of no row in
 * `commitments`, so that facts have no key to it.
 */
export const tableKeys: Readonly<Record<TableName, TableKeys>> = {
  commitments: { primaryKey: ["commitment"] },
  context: { primaryKey: ["commitment"] },
  criteria: {
    primaryKey: ["commitment", "criterion"],
    foreignKeys: [to("commitment", "commitments")],
  },
  verdicts: {
    primaryKey: ["verdict"],
    foreignKeys: [
      to("commitment", "commitments"),
      to("party", "parties"),
      {
        fields: ["commitment", "criterion"],
        reference: { resource: "criteria", fields: ["commitment", "criterion"] },
      },
    ],
  },
  values: {
    primaryKey: ["verdict", "fact"],
    foreignKeys: [to("verdict", "verdicts"), to("indicator", "indicators")],
  },
  claims: { primaryKey: ["fact"] },
  terms: { primaryKey: ["fact"], foreignKeys: [to("indicator", "indicators")] },
  history: { primaryKey: ["fact", "source"], foreignKeys: [to("source", "sources")] },
  ratings: { primaryKey: ["fact"] },
  replies: { primaryKey: ["fact"] },
  observations: { primaryKey: ["fact"], foreignKeys: [to("indicator", "indicators")] },
  citations: { primaryKey: ["fact", "source"], foreignKeys: [to("source", "sources")] },
  sources: { primaryKey: ["source"], foreignKeys: [to("publisher_party", "parties", "party")] },
  parties: { primaryKey: ["party"], foreignKeys: [to("part_of", "parties", "party")] },
  domains: { primaryKey: ["domain"], foreignKeys: [to("part_of", "domains", "domain")] },
  indicators: { primaryKey: ["indicator"] },
  events: { primaryKey: ["event"] },
  roles: { primaryKey: ["commitment", "party", "role"], foreignKeys: [to("party", "parties")] },
  relations: { primaryKey: ["commitment", "type", "to"] },
};

const uncertain = ["uncertain", "mixed"];

/** The codes of each column of codes. Where two tables have columns of one name and other codes, as "table.column". */
const codes: Readonly<Record<string, readonly string[]>> = {
  status: [...statuses, ...uncertain],
  timeliness: [...timelinesses, ...uncertain],
  original_timeliness: [...timelinesses, "uncertain"],
  stated_timeliness: statedTimelinesses,
  due_reason: [
    "not-stated",
    "indefinite",
    "open-ended",
    "withdrawn",
    "recurring",
    "event-not-dated",
    "end-not-known",
    "parts-differ",
  ],
  firmness: firmnesses,
  stated_by: ["all", "some", "none"],
  formally_announced: ["yes", "no", "disputed", "not-stated"],
  classification: classifications,
  stage: stages,
  delivered_by: ["all", "some", "none", "uncertain"],
  decided_by: ["number", "status", "nothing"],
  comparator: comparators,
  attribution: attributions,
  due_kind: ["date", "recurring", "after-event", "none"],
  timing: timings,
  target_in: valueUnits,
  directness: directnesses,
  "observations.kind": observationKinds,
  "citations.kind": ["claim", "term", "history", "rating", "reply", "observation", "event"],
  "sources.kind": sourceKinds,
  extent_read: extentsRead,
  measure: measures,
  direction: directions,
  role: roles,
  type: relationTypes,
};

/** The codes that a column can hold. Null: it holds no codes, or any text beside them. */
export function codesOf(
  table: TableDescription,
  column: TableDescription["columns"][number],
): readonly string[] | null {
  if (column.type !== "code") return null;
  return codes[`${table.name}.${column.name}`] ?? codes[column.name] ?? null;
}
