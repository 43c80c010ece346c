import { describe, expect, it } from "vitest";
import { en } from "@policytrack/formats/words";
import { widthOf } from "../record/text-width.ts";
import { badgePicture, cardPicture } from "./pictures.ts";

const verdict = { possible: ["missed"] as const, text: "missed" };
const asOf = { key: "share/as-of" as const, text: "As of 30 April 2026.", pieces: [] };

describe("A badge", () => {
  it("says the verdict as a word and not only as a colour", () => {
    const picture = badgePicture({ label: "Open a centre", verdict, group: "past-date", asOf });
    expect(picture).toContain(">missed</text>");
    expect(picture).toContain("<title>Open a centre: missed. As of 30 April 2026.</title>");
  });

  it("keeps markup in a title as text", () => {
    expect(badgePicture({ label: '<b>&"', verdict, group: "past-date", asOf })).not.toContain("<b>");
  });
});

describe("A picture for links", () => {
  it("breaks long titles in any script into lines that fit", () => {
    for (const title of [
      "Open a very long and winding road ".repeat(6),
      "二千三十年までに水素商用車三万台を供給する".repeat(4),
    ]) {
      const picture = cardPicture(
        { title, headline: verdict, sentence: { key: "record/part", text: title, pieces: [] } },
        { site: "Site", asOf: asOf.text, words: en },
      );
      const lines = [...picture.matchAll(/font-weight="600"[^>]*>([^<]*)</gu)].map(([, line = ""]) => line);
      expect(lines.length).toBe(3);
      expect(lines.every((line) => widthOf(line, 46) <= 1120)).toBe(true);
    }
  });
});
