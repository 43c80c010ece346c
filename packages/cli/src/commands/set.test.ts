import { expect, test } from "vitest";
import { readAssignment } from "../edit/assignments.ts";
import { run } from "../testing/run.ts";
import { examplesFolder } from "../testing/test-folder.ts";

const ferry = "harbour-towns/data/commitments/evening-ferry.yaml";

test("A text that gets a second language keeps the first under the language of the record", async () => {
  await using folder = await examplesFolder();
  const before = await folder.read(ferry);
  const line = [
    "set",
    "evening-ferry",
    "title.ja=夕方の渡船",
    "title.ko=저녁 여객선",
    "--record",
    "harbour-towns",
  ];
  expect(await run(folder.path, line)).toMatchObject({ code: 0, err: "" });
  const after = await folder.read(ferry);
  expect(after).toContain(
    "title:\n  en: An evening ferry between Eastquay and Westquay by mid-2024\n  ja: 夕方の渡船\n  ko: 저녁 여객선\n",
  );
  const rest = (text: string): string => text.slice(text.indexOf("\nsummary:"));
  expect(rest(after)).toBe(rest(before));
});

test("A criterion, domain or source that is written as one text gets fields when one is set", async () => {
  await using folder = await examplesFolder();
  await run(folder.path, [
    "set",
    "evening-ferry/sails",
    "text.ko=여객선이 다닌다.",
    "--record",
    "harbour-towns",
  ]);
  await run(folder.path, ["set", "domains/transport", "name.ja=交通", "--record", "harbour-towns"]);
  expect(await folder.read(ferry)).toContain(
    "  sails:\n    text:\n      en: A ferry sails in both directions after 19:00 from Monday to Friday.\n      ko: 여객선이 다닌다.\n",
  );
  expect(await folder.read("harbour-towns/data/domains.yaml")).toContain(
    "transport:\n  name:\n    en: Transport\n    ja: 交通\n",
  );
});

test("A history entry is found by the key that is made of it", async () => {
  await using folder = await examplesFolder();
  const line = [
    "set",
    "evening-ferry/delivered-2024-09-02",
    "directness=direct",
    "--record",
    "harbour-towns",
  ];
  expect(await run(folder.path, line)).toMatchObject({ code: 0 });
  expect(await folder.read(ferry)).toContain("source: narrows-news-2024-09-02\n    directness: direct\n");
});

test("Lists are added to, fields are taken away, and indicators begin", async () => {
  await using folder = await examplesFolder();
  const line = [
    "set",
    "evening-ferry",
    "notes+=A remark.",
    "reviewedOn=",
    "extra.testable=deed",
    "--record",
    "harbour-towns",
  ];
  expect(await run(folder.path, line)).toMatchObject({ code: 0, err: "" });
  const text = await folder.read(ferry);
  expect(text).toMatch(/^notes: \[.*, A remark\.\]$/m);
  expect(text).not.toContain("reviewedOn");
  expect(text).toContain("extra:\n  testable: deed\n");
  await run(folder.path, [
    "set",
    "indicators/day-trips",
    "title=Day trips",
    "measure=flow",
    "observations+={date: 2021, value: 5}",
    "observations+={date: 2022, value: 7}",
    "--record",
    "harbour-towns",
  ]);
  expect(await folder.read("harbour-towns/data/indicators/day-trips.yaml")).toBe(
    "title: Day trips\nmeasure: flow\nobservations:\n  - date: 2021\n    value: 5\n  - date: 2022\n    value: 7\n",
  );
});

test("What is no change, and an entry that is not there, are told with the nearest id, and nothing is written", async () => {
  await using folder = await examplesFolder();
  const before = await folder.read(ferry);
  for (const [line, says] of [
    ["set evening-ferry title --record harbour-towns", "field=value"],
    ["set evening-ferry --record harbour-towns", "Name what to set"],
    ["set evening-fery title=A --record harbour-towns", "evening-ferry"],
    ["set parties/eastkay name=A --record harbour-towns", "eastquay"],
    ["set evening-ferry notes=[a --record harbour-towns", "no list or map"],
  ] as const) {
    const { code, err } = await run(folder.path, line);
    expect({ line, code }).toEqual({ line, code: 2 });
    expect(err).toContain(says);
  }
  expect(await folder.read(ferry)).toBe(before);
});

test.each([
  ["due=2030", { path: ["due"], value: 2030, isAdded: false }],
  ["date=2023-08-18", { path: ["date"], value: "2023-08-18", isAdded: false }],
  ["party=[jp, kr]", { path: ["party"], value: ["jp", "kr"], isAdded: false }],
  ["source.0.passage=3-4 a=b", { path: ["source", 0, "passage"], value: "3-4 a=b", isAdded: false }],
  ["expires=true", { path: ["expires"], value: true, isAdded: false }],
  ["claims+={firmness: pledged}", { path: ["claims"], value: { firmness: "pledged" }, isAdded: true }],
])("%s is read as it is meant", (given, assignment) => {
  expect(readAssignment(given)).toEqual(assignment);
});

test("What would make errors of a valid record is told, and nothing is written; one with errors is mended step by step", async () => {
  await using folder = await examplesFolder();
  const before = await folder.read(ferry);
  const line = (...changes: readonly string[]) => [
    "set",
    "evening-ferry",
    ...changes,
    "--record",
    "harbour-towns",
  ];
  const refused = await run(folder.path, line("notes+=A remark.", "firmness=pleged"));
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err).toMatch(
    /^harbour-towns\/data\/commitments\/evening-ferry\.yaml:\d+:1 {2}error {2}code-unknown/,
  );
  expect(refused.err).not.toContain("reference-refused");
  expect(await folder.read(ferry)).toBe(before);
  await folder.change(ferry, "title:", "partly: x\ntitle:");
  expect(await run(folder.path, line("notes+=A remark."))).toMatchObject({ code: 1 });
  expect(await folder.read(ferry)).toContain("A remark.");
});
