import { expect, test } from "vitest";
import type { Issue } from "../model/types.ts";
import { safeParse } from "./parse.ts";

type Fields = Readonly<Record<string, unknown>>;
const head: Fields = {
  id: "sheet",
  title: "My sheet",
  language: "en",
  source: "plan",
  reviewedThrough: "2025-01-05",
  sources: {
    plan: "https://example.org/plan 2024-01-05",
    report: { title: "A report", url: "https://example.org/report", published: "2024-06" },
  },
  parties: {
    jp: { name: { en: "Japan", ja: "日本" }, aliases: ["Nippon"], identifiers: { iso3166: "JP" } },
    kr: "South Korea",
  },
  domains: { climate: "Climate", trade: "Trade" },
  indicators: {
    vehicles: {
      title: "Vehicles",
      unit: "vehicles",
      measure: "stock",
      observations: [{ key: "y2023", date: 2023, value: 211 }],
    },
  },
  events: { lima: { title: "APEC leaders meet in Lima", date: "2024-11-15" } },
  instruments: { plan: { title: "A plan", date: "2024-01-05" } },
};
const row: Fields = { title: "Halve emissions", party: "jp", domain: "climate", due: 2030 };
/** The dataset with other fields of its own. */
const dataset = (fields: Fields): Fields => ({ ...head, commitments: { halve: row }, ...fields });
/** The dataset whose commitment has other fields. */
const commitment = (fields: Fields): Fields => dataset({ commitments: { halve: { ...row, ...fields } } });
const without = (fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
const entry = (fields: Fields): Fields =>
  commitment({ history: [{ date: "2024-05", status: "in-progress", ...fields }] });
const source = (fields: Fields): Fields =>
  dataset({ sources: { plan: { url: "https://example.org/plan", published: "2024-01-05", ...fields } } });

/** A mistake, and the one issue that it is. */
const mistakes: readonly (readonly [mistake: string, value: unknown])[] = [
  // dates
  ["a day in words", source({ published: "18 August 2023" })],
  ["a day in words, month first", source({ published: "August 18, 2023" })],
  ["a day of a spreadsheet", source({ published: "08/18/2023" })],
  ["a day that can be read in two ways", source({ published: "03/04/2024" })],
  ["a day with dots", source({ published: "18.08.2023" })],
  ["a day without leading zeros", source({ published: "2019-7-10" })],
  ["a time stamp", dataset({ reviewedThrough: "2025-01-05T00:00:00Z" })],
  ["a month in words", source({ published: "Aug 2023" })],
  ["a quarter", source({ published: "Q3 2024" })],
  ["a day in Japanese", source({ published: "2023年8月18日" })],
  ["a day of a Japanese era", source({ published: "令和5年8月18日" })],
  ["a day in Korean", source({ published: "2023년 8월 18일" })],
  ["a due date in Japanese", commitment({ due: "2030年末までに" })],
  ["a due date in Korean", commitment({ due: "2030년 상반기까지" })],
  ["criteria that are a text", commitment({ criteria: "Emissions fall by half." })],
  ["a history without dashes", commitment({ history: { date: "2024-05", status: "pending" } })],
  ["criteria whose first key is not indented", commitment({ criteria: null, halved: "They fall by half." })],
  ["an id that is a word of JavaScript", dataset({ commitments: { constructor: row } })],
  ["a redirect without a day", dataset({ redirects: { half: "halve" } })],
  ["a day without hyphens", source({ published: "20230818" })],
  ["a day that is not in the calendar", source({ published: "2023-02-29" })],
  ["a month that is not in the calendar", source({ published: "2023-13" })],
  ["a day that is a number", commitment({ madeOn: 20230601 })],
  ["a fiscal year as a date", source({ published: "2024-25" })],
  ["a fiscal year as a due date", commitment({ due: "FY2030" })],
  ["a day of no month as a due date", commitment({ due: "on 2025-02-30" })],
  ["a rhythm in words", commitment({ due: "every two years" })],
  ["an empty title", commitment({ title: "" })],
  ["an empty summary", commitment({ summary: "" })],
  ["an address without https, and a month that is none", dataset({ source: "example.org/plan 2024-13-01" })],
  ["an address without https", dataset({ source: "example.org/plan 2024-01-01" })],
  ["an address and a month that is none", dataset({ source: "https://example.org/a 2024-13-01" })],
  ["JSON without a comma", '{\n  "id": "sheet"\n  "title": "My sheet"\n}'],
  ["JSON with single quotes", "{'id': 'sheet'}"],
  ["JSON with a bare key", '{ id: "sheet" }'],
  ["JSON with a comma too many in a list", '{"commitments": [1, ]}'],
  ["JSON that breaks off", '{"id": "sheet"'],
  ["no date at all", source({ published: "spring" })],
  ["a month where a day is asked for", dataset({ reviewedThrough: "2025-01" })],
  ["a day in words where a day is asked for", dataset({ reviewedThrough: "5 January 2025" })],
  ["a number where a day is asked for", dataset({ reviewedThrough: 20250105 })],
  ["a due date in words", commitment({ due: "by 18 August 2030" })],
  ["a due date before a year", commitment({ due: "before 2030" })],
  ["a due date nobody can read", commitment({ due: "next year" })],
  ["an annual promise in words", commitment({ due: "annually" })],
  ["a promise without a stated day", commitment({ due: "soon" })],
  ["a promise without an end", commitment({ due: "ongoing" })],
  ["no due date in words", commitment({ due: "n/a" })],
  ["a span in words", commitment({ due: "within 6 months after lima" })],
  ["an event that is not there", commitment({ due: "within P6M after limma" })],
  ["a due date twice", commitment({ targetYear: 2030 })],
  ["a time of grace for one day", commitment({ due: { due: "by 2030", grace: "P1M" } })],
  ["a duration in words", commitment({ due: { due: "every year from 2024", grace: "2 months" } })],
  [
    "a month of a fiscal year that there is not",
    commitment({ due: { due: 2030, fiscalYear: { firstMonth: 13, namedAfter: "first" } } }),
  ],
  ["a due date of an unknown kind", commitment({ due: { kind: "deadline", date: "2030" } })],
  ["a sum without a first day", commitment({ due: "total ../2030" })],
  // fields
  ["a misspelt field", commitment({ sumary: "All of it." })],
  [
    "a misspelt field that must be there",
    dataset({ commitments: { halve: { ...without(row, "title"), titel: "Halve emissions" } } }),
  ],
  [
    "a field of another tracker",
    dataset({ commitments: { halve: { ...without(row, "due"), deadline: 2030 } } }),
  ],
  ["a field that nobody knows", commitment({ colour: "green" })],
  ["no title", dataset({ commitments: { halve: without(row, "title") } })],
  ["no source", without(dataset({}), "source")],
  ["no commitments", without(dataset({}), "commitments")],
  ["a misspelt list", { ...without(dataset({}), "commitments"), promises: {} }],
  ["an empty title", commitment({ title: "" })],
  ["a title that was left empty", commitment({ title: null })],
  ["a title with blanks around it", commitment({ title: " Halve emissions " })],
  ["a title on two lines", commitment({ title: "Halve\nemissions" })],
  ["a title that is a number", commitment({ title: 2030 })],
  ["a version that is a number", dataset({ version: 1.2 })],
  ["a yes that is a text", commitment({ formallyAnnounced: "yes" })],
  ["a title without words", commitment({ title: {} })],
  ["a language that is a word", dataset({ language: "english language" })],
  ["a language in a title", commitment({ title: { english_title: "Halve emissions" } })],
  ["commitments that are a text", dataset({ commitments: "Halve emissions" })],
  ["a commitment that is a text", dataset({ commitments: { halve: "Halve emissions" } })],
  ["own columns with a list", commitment({ extra: { gases: ["CO2"] } })],
  ["identifiers that are a text", commitment({ identifiers: "XX0031" })],
  ["an identifier that is a number", commitment({ identifiers: { wevis: 32 } })],
  [
    "a key that is a number",
    dataset({ indicators: { vehicles: { title: "Vehicles", observations: [{ key: 2023, value: 211 }] } } }),
  ],
  // codes
  ["a status of another tracker", commitment({ status: "done" })],
  ["a status with a blank", commitment({ status: "In progress" })],
  ["a misspelt status", commitment({ status: "deliverd" })],
  ["a status that nobody knows", commitment({ status: "green" })],
  ["a status of a party that is misspelt", commitment({ status: { jp: "kept up" } })],
  ["a role that nobody knows", commitment({ parties: { supports: "kr" } })],
  ["a misspelt role", commitment({ parties: { implement: "kr" } })],
  ["a firmness that nobody knows", commitment({ firmness: "firm" })],
  ["a source of an unknown kind", source({ kind: "blog" })],
  ["a code without its list", commitment({ sourceCode: "Limited" })],
  ["a rule level that nobody knows", dataset({ rules: { "judging-word": "info" } })],
  // references
  ["a party by its name", commitment({ party: "japan" })],
  ["a party by its name with a blank", commitment({ party: "South Korea" })],
  ["a party by an alias", commitment({ party: "nippon" })],
  ["a party in another alphabet", commitment({ party: "日本" })],
  ["two parties in one text", commitment({ party: "Japan and South Korea" })],
  ["a domain by its name", commitment({ domain: "Climate" })],
  ["a misspelt source", commitment({ source: "repport" })],
  ["a source by its title", commitment({ source: "A report" })],
  ["a source that is not there", commitment({ source: "yonhap-2022" })],
  ["a misspelt instrument", commitment({ instrument: "plam" })],
  ["a misspelt event", entry({ event: "lina" })],
  ["a misspelt indicator", commitment({ indicator: "vehicle", atLeast: 5 })],
  [
    "a misspelt criterion",
    commitment({
      criteria: { law: "The law is passed." },
      history: [{ criterion: "low", status: "delivered" }],
    }),
  ],
  ["a commitment that is not there", commitment({ partOf: "double" })],
  ["a fact that is not there", entry({ corrects: "halve/maid" })],
  [
    "parties that are part of each other",
    dataset({ parties: { jp: { name: "Japan", partOf: "kr" }, kr: { name: "South Korea", partOf: "jp" } } }),
  ],
  [
    "an id taken twice",
    dataset({
      commitments: [
        { ...row, id: "halve" },
        { ...row, id: "halve", title: "Halve them again" },
      ],
    }),
  ],
  [
    "a key taken twice",
    commitment({
      history: [
        { key: "a", status: "pending" },
        { key: "a", status: "in-progress" },
      ],
    }),
  ],
  ["an id with blanks", dataset({ commitments: { "halve emissions": row } })],
  ["an id with a slash", dataset({ commitments: [{ ...row, id: "a/b" }] })],
  ["an id beside another key", commitment({ id: "other" })],
  // numbers
  ["a number in words", commitment({ indicator: "vehicles", atLeast: "many" })],
  ["a range the wrong way round", commitment({ indicator: "vehicles", between: "20..10" })],
  ["a number without an indicator", commitment({ atLeast: 5000 })],
  ["an indicator without a number", commitment({ indicator: "vehicles" })],
  ["two numbers", commitment({ indicator: "vehicles", atLeast: 5, atMost: 10 })],
  [
    "a number that no criterion takes",
    commitment({ indicator: "vehicles", atLeast: 5, criteria: { a: "A is done.", b: "B is done." } }),
  ],
  [
    "a baseline nobody can read",
    commitment({ indicator: "vehicles", atLeast: 5, baseline: "the first year" }),
  ],
  ["a misspelt baseline", commitment({ indicator: "vehicles", atLeast: 5, baseline: "vehicles/y2024" })],
  ["a bound in words", dataset({ indicators: { vehicles: { title: "Vehicles", bound: "100 %" } } })],
  // evidence
  ["an address without a scheme", source({ url: "www.example.org/plan" })],
  ["no address", source({ url: "the plan" })],
  ["a short source that is no address", dataset({ sources: { plan: "The plan" } })],
  ["a short source with a bad day", dataset({ sources: { plan: "https://example.org/plan 5.1.2024" } })],
  [
    "an address with two days",
    commitment({ source: ["https://example.org/x 2024-01-05", "https://example.org/x 2024-01-06"] }),
  ],
  ["a passage that ends before it begins", entry({ passage: { position: "20-10" } })],
  ["a passage beside two sources", entry({ source: ["plan", "report"], passage: "10-20" })],
  ["a digest that is too short", source({ sha256: "60ac" })],
  ["a place in words", dataset({ parties: { jp: { name: "Japan", place: "Japan" } } })],
  ["a place in lower case", dataset({ parties: { jp: { name: "Japan", place: "jp" } } })],
  [
    "criteria that are all interim",
    commitment({ criteria: { a: { text: "A is done.", stage: "interim" } } }),
  ],
  ["a day of a status that is not there", commitment({ statusDate: "2024-05" })],
  [
    "who says it, of a row that makes no claim",
    commitment({ statedBy: "kr", claims: [{ firmness: "planned" }] }),
  ],
  // text
  ["a control character", commitment({ title: "Halve\u001b[31m emissions" })],
  ["a mark that turns the direction", commitment({ title: "Halve \u202eemissions" })],
  ["a sign of no width", commitment({ title: "Halve\u200bemissions" })],
  ["half of a character", commitment({ title: "Halve \ud83d emissions" })],
  ["a key of objects", commitment({ extra: JSON.parse('{"__proto__":1}') as unknown })],
  // values
  ["no object", 5],
  ["an empty text", ""],
  ["YAML", "id: sheet\ntitle: My sheet"],
  ["a comma too many", '{"id":"sheet",}'],
  [
    "a key twice",
    '{"id":"sheet","id":"other","title":"My sheet","source":"https://example.org 2024","reviewedThrough":"2025-01-05","commitments":[]}',
  ],
  ["a Date", commitment({ madeOn: new Date(0) })],
  ["a function", commitment({ summary: () => "All of it." })],
  ["inherited fields", Object.create(dataset({}))],
  ["a newer format", { formatVersion: 3 }],
  ["an older format", { formatVersion: 1 }],
  [
    "an older format, not yet published",
    dataset({ commitments: { halve: { title: "A", tier: "commitment", standing: [] } } }),
  ],
  ["a short field that nobody knows", commitment({ kind: "promise" })],
  ["a catalogue", { id: "asia", datasets: [] }],
];

const told = ({ rule, record, path, message, found, fix }: Issue): string =>
  `${record ?? "-"} ${path.join(".")} | ${rule} | ${message} | ${found} | ${fix}`;

test("More than a hundred typical mistakes are told as they were reviewed", () => {
  const all = Object.fromEntries(
    mistakes.map(([mistake, value]) => {
      const result = safeParse(value);
      return [mistake, result.success ? result.warnings.map(told) : result.issues.map(told)];
    }),
  );
  expect(Object.keys(all).length).toBeGreaterThan(100);
  expect(all).toMatchSnapshot();
});

test.each(mistakes)("One slip is one issue: %s", (_, value) => {
  const result = safeParse(value);
  expect(result.success ? result.warnings : result.issues).toHaveLength(1);
});
