import { assess, linearPace } from "@policytrack/core";
import { parseIsoDay, spanOf } from "@policytrack/edtf";
import { describe, expect, it } from "vitest";
import { allFormats } from "./all-formats.ts";
import { defineFormat, type FormatHead, formats, loadFormat, writeFormat } from "./formats.ts";
import { hostile } from "./hostile-fixture.ts";
import { days, nordia } from "./record-fixture.ts";
import { en, languages } from "./words.ts";

const options = { words: en, methods: [linearPace], address: "https://example.org/record/" };
/** Formats of the model, which hold nothing of a record. */
const ofTheModel = new Set(["codebook", "json-schema"]);
const ofRecords = allFormats.filter(({ id }) => !ofTheModel.has(id));

const headOf = ({ id, title, mediaType, extension, isInWords }: FormatHead): FormatHead => ({
  id,
  title,
  mediaType,
  extension,
  isInWords,
});

describe("The list of formats", () => {
  it("has each id once, and a title in each language", () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const { title } of formats) expect(Object.keys(title)).toEqual(["en", "ja", "ko"]);
  });

  it("loads each by its id, with the name under which it is listed", async () => {
    const loaded = await Promise.all(formats.map(({ id }) => loadFormat(id)));
    expect(loaded.map(headOf)).toEqual(formats);
    expect(allFormats.map(headOf)).toEqual(formats);
  });

  it("refuses a format that names itself wrongly", () => {
    const [format] = allFormats;
    expect(() => defineFormat({ ...format!, id: "My Format" })).toThrow(RangeError);
    expect(() => defineFormat({ ...format!, mediaType: "json" })).toThrow(RangeError);
    expect(() => defineFormat({ ...format!, extension: ".json" })).toThrow(RangeError);
    expect(() => defineFormat({ ...format!, isInWords: "yes" as never })).toThrow(RangeError);
  });
});

describe("A file of a day", () => {
  /** Texts and addresses that only later sources brought. */
  const laterTexts = (until: string): readonly string[] => {
    const limit = parseIsoDay(until)!;
    const isLater = ({ published, accessed }: (typeof nordia.sources)[number]): boolean =>
      (published === null ? parseIsoDay(accessed!)! : spanOf(published).latest) > limit;
    const later = new Set(nordia.sources.filter(isLater).map(({ id }) => id));
    const facts = nordia.commitments
      .flatMap(({ history }) => history)
      .filter(({ citations }) => citations.every(({ source }) => later.has(source)));
    return [
      ...nordia.sources
        .filter(({ id }) => later.has(id))
        .flatMap(({ id, url, title }) => [
          ...(id === "archive" ? [] : [`"${id}"`]),
          ...(url === null ? [] : [url]),
          title!["en"]!,
        ]),
      ...facts.flatMap(({ text }) => (text === null ? [] : [text["en"]!])),
      ...(until < "2026-03-01" ? ["Promise told of later"] : []),
    ].filter((text) => text.length > 8);
  };

  it.each(ofRecords)("holds nothing that was published later: $id", (format) => {
    for (const until of days) {
      for (const on of [until, "2031-01-01"]) {
        const text = writeFormat(format, assess(nordia, { on, evidenceUntil: until }), options);
        for (const later of laterTexts(until)) expect(text, `${later} of ${until}`).not.toContain(later);
      }
    }
  });

  it("tells of something later where the evidence is later, so that the test above can fail", () => {
    const text = writeFormat(
      allFormats.find(({ id }) => id === "json")!,
      assess(nordia),
      options,
    );
    expect(laterTexts("2024-12-31").filter((later) => text.includes(later)).length).toBeGreaterThan(5);
  });

  it.each(allFormats)("is the same for the same arguments, in any language: $id", (format) => {
    for (const words of languages) {
      const write = () => writeFormat(format, assess(nordia), { ...options, words });
      expect(write()).toBe(write());
      expect(write()).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it.each(ofRecords)("changes nothing of the record that it is written of: $id", (format) => {
    const before = JSON.stringify(nordia);
    writeFormat(format, assess(nordia), options);
    expect(JSON.stringify(nordia)).toBe(before);
  });
});

describe("A hostile record", () => {
  it.each(ofRecords)("is written in each language without being run: $id", (format) => {
    for (const words of languages) {
      const text = writeFormat(format, assess(hostile), { ...options, words });
      expect(text.length).toBeGreaterThan(0);
      // JSON escapes what it holds; the other formats have no control character but line ends and the tabs of a cell.
      if (!["json", "ndjson", "csl"].includes(format.id) && !format.id.startsWith("csv-")) {
        expect(text).not.toMatch(/(?![\t\r\n])\p{Cc}/u);
      }
    }
  });
});
