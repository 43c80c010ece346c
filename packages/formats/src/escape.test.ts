import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarText,
  csvText,
  fromCsvCell,
  logLine,
  markdownLink,
  markdownText,
  markupText,
  terminalText,
  webAddress,
} from "./escape.ts";
import { hostileTexts } from "./hostile-fixture.ts";

const anyText = fc.oneof(fc.string({ unit: "grapheme" }), fc.string(), fc.constantFrom(...hostileTexts));

describe("Text for a terminal", () => {
  it("moves no cursor, begins no line and turns no direction, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(terminalText(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u200b\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it("stays readable: what is not printable is shown by its code", () => {
    expect(terminalText("a\u001b[2Jb\nc\td")).toBe(String.raw`a\u{001b}[2Jb c d`);
    expect(terminalText("Nordia und Súdía, 日本 한국 🚌")).toBe("Nordia und Súdía, 日本 한국 🚌");
  });
});

describe("Text for the log of a CI system", () => {
  it.each([
    ["::error file=x::gone", "\\::error file=x::gone"],
    ["  ::set-output name=x::y", "  \\::set-output name=x::y"],
    ["done ##vso[task.complete]", "done #\\#vso[task.complete]"],
    ["a ##[group]x", "a #\\#[group]x"],
    ["Open a centre: 10::20, ## and #1 [x]", "Open a centre: 10::20, ## and #1 [x]"],
  ])("runs no command and is else as it was: %s", (text, line) => {
    expect(logLine(text)).toBe(line);
  });
});

describe("Text for HTML and XML", () => {
  it("opens no element and closes no attribute, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(markupText(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it("holds nothing that XML cannot", () => {
    expect(markupText("a\u0000b\u001bc\ud800d")).toBe("abc\ufffdd");
  });
});

describe("Text for a cell of CSV", () => {
  it("comes back as it was, by any parser of commas", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        // A single empty cell is an empty line, which parsers may skip.
        fc.pre(texts.length > 1 || texts[0] !== "");
        // The sign that parts a semicolon from a formula cannot itself be told from it.
        fc.pre(texts.every((text) => !text.includes("\u2060")));
        const [row] = parse(`${texts.map(csvText).join(",")}\r\n`, {
          record_delimiter: "\r\n",
        }) as string[][];
        // A file is UTF-8, which has no half of a surrogate pair.
        expect(row?.map(fromCsvCell)).toEqual(
          texts.map((text) => text.replaceAll(/\p{Surrogate}/gu, "\ufffd")),
        );
      }),
    );
  });

  it.each([",", ";", "\t"])("begins no cell like a formula where cells are parted by %j", (delimiter) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rows = parse(`x${delimiter}${csvText(text)}\r\n`, {
          delimiter,
          relax_quotes: true,
          relax_column_count: true,
          skip_empty_lines: true,
          record_delimiter: ["\r\n", "\n", "\r"],
        }) as string[][];
        for (const cell of rows.flat()) expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
    );
  });
});

describe("Text of a calendar", () => {
  it("ends no line and holds no control character", () => {
    fc.assert(fc.property(anyText, (text) => !/(?!\t)\p{Cc}/u.test(calendarText(text))));
    expect(calendarText("a, b; c\\d\r\ne")).toBe(String.raw`a\, b\; c\\d\ne`);
  });
});

describe("A web address", () => {
  it("has no sign that an address may not have", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const address = webAddress(`https://example.org/${text}`);
        expect(address).toMatch(/^https:\/\/example\.org\/[\w!#$%&'()*+,./:;=?@[\]~-]*$/);
      }),
    );
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//example.org", "ftp://example.org", "https://", ""])(
    "is none: %s",
    (text) => {
      expect(webAddress(text)).toBeNull();
    },
  );
});

describe("Text for Markdown", () => {
  it("is one line without a bar that parts cells", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = markdownText(text);
        expect(escaped).not.toMatch(/[\r\n]/);
        expect(escaped.replaceAll(/\\[\s\S]/g, "")).not.toMatch(/[|<>[\]`*_#]/);
      }),
    );
  });

  it("leads nowhere but to web addresses", () => {
    expect(markdownLink("Click", "javascript:alert(1)")).toBe("Click");
    expect(markdownLink("[x](y)", "https://example.org/a>b")).toBe(
      String.raw`[\[x\](y)](<https://example.org/a%3Eb>)`,
    );
  });
});
