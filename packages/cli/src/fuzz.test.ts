import fc from "fast-check";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { examplesFolder } from "./testing/test-folder.ts";
import { run } from "./testing/run.ts";

/** FUZZ_RUNS=20000 for a long run by hand. */
const numRuns = Number(process.env["FUZZ_RUNS"] ?? 250);

/** A change of a text as a slip of the hand or a broken transfer makes it. */
interface Mutation {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(100_000),
    remove: fc.nat(12),
    insert: fc.oneof(
      fc.constantFrom(
        "",
        " ",
        "\n",
        "\t",
        ":",
        ": ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        '"',
        "'",
        "&a ",
        "*a",
        "!!x ",
        "|",
        "null",
        "1e999",
        "-",
        "#",
        ",",
        "~",
        "2024-13-45",
        "__proto__: 1\n",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

function mutate(text: string, changes: readonly Mutation[]): string {
  return changes.reduce((before, { at, remove, insert }) => {
    const place = at % (before.length + 1);
    return before.slice(0, place) + insert + before.slice(place + remove);
  }, text);
}

const files = [
  "data/dataset.yaml",
  "data/parties.yaml",
  "data/sources.yaml",
  "data/indicators/evening-crossings.yaml",
  "data/commitments/evening-ferry.yaml",
  "data/commitments/evening-crossings-2025.yaml",
  "package.json",
] as const;

test("Whatever is changed in a record, check says what is wrong, and what it accepts can be reported", async () => {
  await using folder = await examplesFolder();
  const originals = new Map<string, string>();
  for (const file of files) originals.set(file, await folder.read(`harbour-towns/${file}`));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), mutations, async (file, changes) => {
      const original = originals.get(file) ?? "";
      await folder.write(`harbour-towns/${file}`, mutate(original, changes));
      const { code, out, err } = await run(folder.path, "check harbour-towns");
      expect({ code, err: code > 1 ? err : "" }).toEqual({ code: expect.toBeOneOf([0, 1]), err: "" });
      // oxlint-disable-next-line no-control-regex
      expect(out).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
      if (code === 0)
        for (const line of [
          "report harbour-towns",
          "show evening-ferry harbour-towns --on 2024-07-31",
          "export ndjson harbour-towns",
        ]) {
          const reported = await run(folder.path, line);
          // Another id, or another day of the promise, can leave nothing to show.
          const allowed = line.startsWith("show") ? [0, 2] : [0];
          expect({
            line,
            code: reported.code,
            err: allowed.includes(reported.code) ? "" : reported.err,
          }).toEqual({
            line,
            code: expect.toBeOneOf(allowed),
            err: "",
          });
        }
      await folder.write(`harbour-towns/${file}`, original);
    }),
    { numRuns },
  );
});

test("Whatever bytes come by standard input, the command ends with an answer", async () => {
  await using folder = await examplesFolder();
  const exported = [
    (await run(folder.path, "export json harbour-towns")).out,
    (await run(folder.path, "export ndjson harbour-towns")).out,
    await folder.read("sheet.yaml"),
  ];
  const inputs = fc.oneof(
    fc
      .tuple(fc.constantFrom(...exported), mutations)
      .map(([text, changes]) => Buffer.from(mutate(text, changes))),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.json().map((text) => Buffer.from(text)),
  );
  await fc.assert(
    fc.asyncProperty(inputs, async (bytes) => {
      const { code, err } = await run(folder.path, "check - --format json", {
        stdin: Readable.from([bytes]),
      });
      expect({ code, err: code > 1 ? err : "" }).toEqual({ code: expect.toBeOneOf([0, 1]), err: "" });
    }),
    { numRuns },
  );
});
