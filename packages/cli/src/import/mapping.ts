import { isId } from "@policytrack/core/schema";
import { z } from "zod";

/** A repair of a cell, by name. Each does one thing, and a cell that it does not fit is reported. */
export const stepNames = [
  "iso-date",
  "day-first",
  "month-first",
  "excel-day",
  "year",
  "number",
  "decimal-point",
  "decimal-comma",
  "percent",
  "share-as-percent",
] as const;

export type StepName = (typeof stepNames)[number];

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const step = z.union([
  z
    .enum(stepNames)
    .describe(
      'iso-date: "2019-7-10", "18 August 2023" or a time to ISO. day-first, month-first: "03/04/2024". excel-day: 43656. year: the one year in a text. number: "1,234.5 t"; "1.234" only where the column shows that it is no thousand. decimal-point: "1.234" too. decimal-comma: "1.234,5". percent: "45 %". share-as-percent: 0.45.',
    ),
  z.strictObject({ split: z.string().min(1).describe("What stands between the items of a list.") }),
  z.strictObject({
    blank: z.array(scalar).describe('Texts that mean that nothing is stated: ["n/a", "-"].'),
  }),
]);

const column = z.string().min(1);

const single = z
  .union([
    column.describe("The name of a column."),
    z.strictObject({
      column: z
        .union([column, z.array(column).min(1)])
        .describe("A column; of several the first that is filled."),
      steps: z
        .union([step, z.array(step)])
        .optional()
        .describe("Repairs, in order."),
      codes: z
        .record(z.string(), z.union([scalar, z.null()]))
        .optional()
        .describe(
          "What each value of the column means here, as it stands or after its steps. null: it says nothing of this field. A value without a code is reported; of dates and numbers the steps read it.",
        ),
      otherwise: scalar.optional().describe("What a value without a code means."),
      when: z
        .strictObject({ column, is: z.array(scalar) })
        .optional()
        .describe("Only in rows where another column says so."),
      unless: z
        .strictObject({ column, is: z.array(scalar) })
        .optional()
        .describe("Not in rows where another column says so."),
      scale: z.string().optional().describe("Codes of a tracker that are known: the id of a scale."),
    }),
    z.strictObject({ value: scalar.describe("The same for every row.") }),
    z.strictObject({
      text: z.string().describe('A text with columns in braces: "{Country}: {Sector} by {Year}".'),
    }),
  ])
  .meta({ id: "value" });

const source = z
  .union([
    single,
    z.array(single).min(1).describe("The first of these that gives a value."),
    z.strictObject({
      languages: z
        .record(
          z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "A language is named by its BCP 47 tag."),
          single,
        )
        .describe('Of a text: a column for each language: { en: "Title", ja: "Title (Japanese)" }.'),
    }),
  ])
  .meta({ id: "source" });

/** Fields of a commitment that a column can fill. A dot leads inside. */
const rowFields = [
  "title",
  "summary",
  "party",
  "domain",
  "due",
  "condition",
  "criterion",
  "indicator",
  "atLeast",
  "atMost",
  "moreThan",
  "lessThan",
  "equal",
  "reduceBy",
  "increaseBy",
  "baseline.date",
  "baseline.value",
  "baseline.kind",
  "madeOn",
  "firmness",
  "attribution",
  "formallyAnnounced",
  "classification",
  "status",
  "status.date",
  "status.asOf",
  "status.text",
  "source",
  "notes",
  "reviewedOn",
] as const;

const termFields = [
  "due",
  "indicator",
  "atLeast",
  "atMost",
  "moreThan",
  "lessThan",
  "equal",
  "reduceBy",
  "increaseBy",
  "baseline.date",
  "baseline.value",
  "baseline.kind",
  "criterion",
] as const;

function sources<const F extends string>(fields: readonly F[]) {
  return z.strictObject(
    Object.fromEntries(fields.map((field) => [field, source.optional()])) as Record<
      F,
      z.ZodOptional<typeof source>
    >,
  );
}

/** An entry of the history: a step, or with a status a report. */
const entry = sources(["date", "status", "text", "observedUntil", "source"]).extend({
  each: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Of JSON, XML and YAML: the list within a row whose items are the entries: "timelines". Columns are then fields of the items, else of the row.',
    ),
});

/** What a mapping may say. The JSON Schema for editors is made of it. */
export const mappingSchema = z.strictObject({
  input: z
    .strictObject({
      sheet: z.string().optional().describe("Of a workbook: the name of the sheet. Default: the first."),
      delimiter: z
        .string()
        .length(1)
        .optional()
        .describe('Of CSV: "," or ";". Default: the one that parts the first line.'),
      rows: z
        .union([z.string(), z.array(z.string()).min(1)])
        .optional()
        .describe(
          'Of JSON, XML and YAML: the path, or several, to the lists whose items are the rows: "releases.contracts.implementation.milestones".',
        ),
    })
    .optional(),
  dataset: z
    .looseObject({})
    .optional()
    .describe(
      "Fields of the dataset: id, title, language, licence, source, and lists that are the same for every import, such as indicators.",
    ),
  id: source
    .optional()
    .describe(
      "The id of a row upstream. It is kept as an identifier, and its slug is the id here. Default: the slug of the title.",
    ),
  idPrefix: z
    .string()
    .refine(
      (prefix) => isId(`${prefix}x`),
      "An id begins with a letter or digit, and has letters, digits, ., _ and -.",
    )
    .optional()
    .describe("Stands before each id."),
  scheme: z.string().optional().describe("The scheme of the upstream ids. Default: the id of the dataset."),
  fields: sources(rowFields).optional().describe("What fills the fields of a commitment."),
  history: z
    .union([entry, z.array(entry).min(1)])
    .optional()
    .describe("What happened on the way: entries beside the one that the status makes."),
  interim: sources(termFields).optional().describe("A step on the way, as a criterion of its own."),
  party: sources(["name", "kind", "place"]).optional().describe("What is known of the party of a row."),
  partyIdentifiers: z.record(z.string(), source).optional().describe("Codes of the party, by scheme."),
  identifiers: z
    .record(z.string(), source)
    .optional()
    .describe("Further codes of the commitment, by scheme."),
  indicator: sources(["id", "title", "unit", "definition", "measure", "direction"])
    .optional()
    .describe("The indicator of a row, made once for each id."),
  observation: sources(["date", "value", "party", "kind"])
    .optional()
    .describe("A value of the indicator of the row."),
  dimensions: z
    .union([z.literal("others"), z.record(z.string(), source)])
    .optional()
    .describe('What tells the series of the indicator apart; "others": every column without a field.'),
  rating: z
    .strictObject({ scheme: z.string(), code: source, statedBy: z.string().optional() })
    .optional()
    .describe("A judgement that the tracker publishes, kept as it is."),
  none: z
    .strictObject({ column, is: z.array(scalar) })
    .optional()
    .describe("Rows that say that there is no such commitment: they are kept with the firmness none."),
  aside: z
    .array(z.strictObject({ column, is: z.array(z.union([scalar, z.null()])), reason: z.string() }))
    .optional()
    .describe("Rows that are left out, and why. null: the cell is empty."),
  keep: z
    .array(column)
    .optional()
    .describe("Columns without a field that are kept as extra, where not all are: the others are left out."),
  ignore: z
    .array(column)
    .optional()
    .describe("Columns that are left out. All others without a field are kept as extra."),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type ValueSource = z.infer<typeof source>;
export type SingleSource = z.infer<typeof single>;
export type HistorySource = z.infer<typeof entry>;
export type Step = z.infer<typeof step>;
