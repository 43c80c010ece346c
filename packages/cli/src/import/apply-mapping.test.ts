import { expect, test } from "vitest";
import type { CommitmentInput } from "@policytrack/core";
import { applyMapping, type Mapped } from "./apply-mapping.ts";
import { type Mapping, mappingSchema } from "./mapping.ts";
import { readRows } from "./read-rows.ts";
import { scales } from "./scales.ts";

async function mapped(file: string, text: string, mapping: Mapping): Promise<Mapped> {
  const table = await readRows(new TextEncoder().encode(text), file);
  const source = { id: "s-2024-01-31", fields: {} };
  const snapshot = { day: "2024-01-31", datasetId: "s", title: "S", language: "en", source };
  return applyMapping(table, mappingSchema.parse(mapping), snapshot, scales);
}

function only({ input }: Mapped): CommitmentInput {
  const [commitment] = Object.values(input.commitments as Readonly<Record<string, CommitmentInput>>);
  if (commitment === undefined) throw new Error("The sheet has no commitment.");
  return commitment;
}

test("Columns of several languages are one text, of commitments, parties and domains alike", async () => {
  const made = await mapped("s.csv", "Title,題名,Party,国,Topic,分野\nA bridge,橋,Japan,日本,Roads,道路\n", {
    fields: {
      title: { languages: { en: "Title", ja: "題名" } },
      party: { languages: { en: "Party", ja: "国" } },
      domain: { languages: { en: "Topic", ja: "分野" } },
    },
  });
  expect(only(made)).toEqual({ title: { en: "A bridge", ja: "橋" }, party: "japan", domain: "roads" });
  expect(made.input).toMatchObject({
    parties: { japan: { en: "Japan", ja: "日本" } },
    domains: { roads: { en: "Roads", ja: "道路" } },
  });
  expect(made.report).toMatchObject({ kept: [], unread: [] });
});

test("A list within a row becomes steps, each cell of it is taken, and what stands around can fill them", async () => {
  const row = {
    title: "A bridge",
    party: "Eastquay",
    url: "https://a.example/1",
    log: [
      { on: "2023-6-1", what: "It is built.", by: "Mayor" },
      { on: "2023-1-10", what: "The council agrees." },
      { on: "2024-2" },
    ],
  };
  const made = await mapped("s.json", JSON.stringify([row]), {
    fields: { title: "title", party: "party" },
    history: { each: "log", date: { column: "on", steps: "iso-date" }, text: "what", source: "url" },
  });
  const source = ["s-2024-01-31", "https://a.example/1"];
  expect(only(made).history).toEqual([
    { date: "2023-01-10", text: "The council agrees.", source },
    { date: "2023-06-01", text: "It is built.", source },
  ]);
  expect(only(made).extra).toEqual({ "log.by": "Mayor", "log.3.on": "2024-2" });
  expect(made.report.unread).toMatchObject([{ column: "log.3.on", value: "2024-2" }]);
});

test("Columns of their own become steps too, with the codes that the mapping gives", async () => {
  const made = await mapped("s.csv", "Title,Party,Begun,Done\nA bridge,Eastquay,2023,2024-01\n", {
    fields: { title: "Title", party: "Party" },
    history: [
      { date: "Begun", status: { value: "in-progress" } },
      { date: "Done", status: { value: "delivered" }, text: { value: "It is open." } },
    ],
  });
  expect(only(made).history).toMatchObject([
    { date: "2023", status: "in-progress" },
    { date: "2024-01", status: "delivered", text: "It is open." },
  ]);
});

test("The report says which column filled which field: of alternatives the one that the file has", async () => {
  const { report } = await mapped("s.csv", "Promise,Party,By\nA bridge,Eastquay,2030\n", {
    fields: {
      title: [{ column: ["Title", "Promise"] }, { text: "{Party} by {By}" }],
      party: "Party",
      due: { column: ["Year", "By"] },
    },
  });
  expect(report.fields).toEqual([
    { field: "title", columns: ["Promise"] },
    { field: "party", columns: ["Party"] },
    { field: "due", columns: ["By"] },
  ]);
});

test("Lists, languages and indicators that no field takes are hinted at, and what is mapped is not", async () => {
  const row = {
    Title: "A bridge",
    "Title (ja)": "橋",
    Party: "Eastquay",
    Indicator: "Length",
    Unit: "m",
    log: [
      { from: "2023", label: "Agreed" },
      { from: "2024", label: "Built" },
    ],
  };
  const hints = async (mapping: Mapping): Promise<readonly string[]> =>
    (await mapped("s.json", JSON.stringify([row]), mapping)).report.hints;
  const plain = await hints({ fields: { title: "Title", party: "Party" } });
  expect(plain).toEqual([
    expect.stringContaining("history: { each: log, date: from, text: label }"),
    expect.stringContaining('title: { languages: { en: "Title", ja: "Title (ja)" } }'),
    expect.stringContaining('indicator: { id: "Indicator", title: "Indicator", unit: "Unit" }'),
  ]);
  expect(
    await hints({
      fields: { title: { languages: { en: "Title", ja: "Title (ja)" } }, party: "Party" },
      history: { each: "log", date: "from", text: "label" },
      indicator: { id: "Indicator", title: "Indicator", unit: "Unit" },
    }),
  ).toEqual([]);
});

test("A code for a cell as it stands goes before the steps, which read all other dates and numbers", async () => {
  const { input, report } = await mapped(
    "s.csv",
    "Title,Until,Stage,Weight\nA bridge,jährlich,1,many\nA ferry,31.12.2026,2,7 t\nA road,soon,1.0,few\n",
    {
      fields: {
        title: "Title",
        party: { value: "Town" },
        indicator: { value: "weight" },
        due: { column: "Until", steps: ["day-first"], codes: { jährlich: "every year from 2025" } },
        atLeast: { column: "Weight", steps: "number", codes: { many: 100 } },
        // A status has codes of its own: what has none is told, and so is what a step makes of it.
        status: { column: "Stage", steps: "number", codes: { "1": "in-progress" } },
      },
    },
  );
  expect(Object.values(input.commitments as Readonly<Record<string, object>>)).toMatchObject([
    { due: "every year from 2025", atLeast: 100, history: [{ status: "in-progress" }] },
    { due: "2026-12-31", atLeast: 7 },
    { due: "soon", history: [{ status: "in-progress" }] },
  ]);
  expect(report.unread.map(({ commitment, column }) => [commitment, column])).toEqual([
    ["a-ferry", "Stage"],
    ["a-road", "Until"],
    ["a-road", "Weight"],
  ]);
});

test("Commitments name the indicators that their rows make, whatever letters the column has", async () => {
  const sheet = "Nr,Title,Target\nV03,Homes,400\nV04,A pool,\nV05,Trees,1200\n";
  const fields = { title: "Title", party: { value: "Town" }, atLeast: "Target" };
  for (const indicator of [undefined, "Nr"]) {
    const { input, report } = await mapped("s.csv", sheet, {
      id: "Nr",
      fields: { ...fields, ...(indicator === undefined ? {} : { indicator }) },
      indicator: { id: "Nr", title: "Title" },
    });
    // One for each row with a number, and none for the others.
    expect(Object.keys(input.indicators ?? {})).toEqual(["v03", "v05"]);
    expect(input.commitments).toMatchObject({ v03: { indicator: "v03" }, v05: { indicator: "v05" } });
    expect(report.unread).toEqual([]);
  }
  // A list of the mapping has the ids that it has.
  const { input } = await mapped("s.csv", sheet, {
    id: "Nr",
    dataset: { indicators: { V03: { title: "Homes" }, v05: { title: "Trees" } } },
    fields: { ...fields, indicator: "Nr" },
  });
  expect(input.commitments).toMatchObject({ v03: { indicator: "V03" }, v05: { indicator: "v05" } });
});
