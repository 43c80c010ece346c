import { describe, expect, test } from "vitest";
import { examplesFolder } from "../testing/test-folder.ts";
import { run } from "../testing/run.ts";

const text = "harbour-towns/texts/joint-note-2023-03-14.txt";

interface Verified {
  readonly match: { readonly kind: string; readonly because?: string };
  readonly passages: readonly {
    readonly citedBy: string;
    readonly fault: { readonly kind: string } | null;
  }[];
}

async function verify(
  change: (text: string) => string,
  passage?: string,
): Promise<Verified & { readonly code: number }> {
  await using folder = await examplesFolder();
  await folder.write(text, change(await folder.read(text)));
  if (passage !== undefined)
    await folder.change(
      "harbour-towns/data/commitments/evening-ferry.yaml",
      '"a ferry on weekday evenings by the end of June 2024"',
      passage,
    );
  const { out, code } = await run(folder.path, `verify harbour-towns --text ${text} --format json`);
  return { ...(JSON.parse(out) as readonly [Verified])[0], code };
}

const faultsOf = ({ passages }: Verified): readonly unknown[] => [
  ...new Set(passages.flatMap(({ fault }) => (fault === null ? [] : [fault.kind]))),
];

test("Every passage of the example holds in its text", async () => {
  const verified = await verify((same) => same);
  expect(verified).toMatchObject({ code: 0, match: { kind: "same" } });
  expect(verified.passages.length).toBeGreaterThan(0);
  expect(faultsOf(verified)).toEqual([]);
});

describe("a text that is not quite the one whose digest the source has", () => {
  test.each([
    ["line ends of Windows", (one: string) => one.replaceAll("\n", "\r\n"), "same", undefined],
    ["a byte order mark", (one: string) => `\uFEFF${one}`, "same", undefined],
    ["letters taken apart", (one: string) => one.normalize("NFD"), "same", undefined],
    ["one more line end", (one: string) => `${one}\n`, "other", "it has more than one line end at its end"],
    ["no line end", (one: string) => one.trimEnd(), "other", "it has no line end at its end"],
    [
      "spaces at the ends of lines",
      (one: string) => one.replaceAll("\n", " \n"),
      "other",
      "it has spaces at the ends of lines",
    ],
    [
      "several spaces and no-break spaces together",
      (one: string) => one.replace(" ", "  ").replace(/ (\w+)\.\n/, "\u00A0$1.\n"),
      "other",
      "its spaces and empty lines are not those of `policytrack source add`",
    ],
    ["another edition", (one: string) => one.replace("14 March", "15 March"), "other", null],
  ])("%s is told", async (_, change, kind, because) => {
    expect(await verify(change)).toMatchObject({
      code: kind === "same" ? 0 : 1,
      match: { kind, ...(because === undefined ? {} : { because }) },
    });
  });
});

describe("a passage that does not hold", () => {
  test("Words that are nowhere", async () => {
    expect(faultsOf(await verify((same) => same, '"a ferry every morning"'))).toEqual(["not-found"]);
  });
  test("Words with other quotation marks, spaces or case are told with their place", async () => {
    const { passages, code } = await verify((same) => same, '"A ferry on  weekday evenings"');
    expect(code).toBe(1);
    expect(passages.find(({ fault }) => fault !== null)?.fault).toMatchObject({
      kind: "not-found",
      similar: { start: 128, end: 155 },
    });
  });
  test("Words that occur twice", async () => {
    expect(faultsOf(await verify((same) => same, '"evening"'))).toEqual(["ambiguous"]);
  });
  test("A position behind the end, and one with other words", async () => {
    expect(faultsOf(await verify((same) => same, "10-9999"))).toEqual(["behind-the-end"]);
    expect(faultsOf(await verify((same) => same, "0-5 0000000000000000"))).toEqual(["other-words"]);
  });
  test("A quotation that moved is told with its new position", async () => {
    const quoted = '{ exact: "a ferry on weekday evenings", position: "0-28" }';
    const { passages } = await verify((same) => same, quoted);
    expect(passages.find(({ fault }) => fault !== null)?.fault).toMatchObject({
      kind: "other-words",
      movedTo: { start: 128, end: 155 },
    });
  });
});

test("A text of no source asks for one", async () => {
  await using folder = await examplesFolder();
  await folder.write("other.txt", "Something else.");
  const { code, err } = await run(folder.path, "verify harbour-towns --text other.txt");
  expect(code).toBe(1);
  expect(err).toContain("Name its source: --text <id>=other.txt");
});
