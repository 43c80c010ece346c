import type { Badge } from "@policytrack/formats/view";
import { en, ja, ko } from "@policytrack/formats/words";
import { describe, expect, it } from "vitest";
import { widthOf } from "../record/text-width.ts";
import { badgePicture, cardPicture } from "./pictures.ts";

const missed = { possible: ["missed"] as const, text: "missed" };
const notDue = { possible: ["not-due"] as const, text: "not due yet" };
const asOf = { key: "share/as-of" as const, text: "As of 30 April 2026.", pieces: [] };
const badgeOf = (label: string, parts: Badge["parts"] = [missed]): Badge => ({
  label,
  verdict: missed,
  parts,
  group: "past-date",
  asOf,
});
const textsOf = (picture: string): readonly string[] =>
  [...picture.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, text = ""]) => text);

describe("A badge", () => {
  it("says title, verdict and day in words and not only in a colour", () => {
    const picture = badgePicture(badgeOf("Open a centre"), en);
    expect(textsOf(picture)).toEqual(["Open a centre", "missed", "As of 30 April 2026."]);
    expect(picture).toContain("<title>Open a centre: missed. As of 30 April 2026.</title>");
  });

  it("tells each of several verdicts in its own colour", () => {
    const picture = badgePicture(badgeOf("Open a centre", [missed, notDue]), en);
    expect(textsOf(picture)).toContain("not due yet");
    const colours = [...picture.matchAll(/height="23" fill="([^"]*)"/gu)].map(([, colour]) => colour);
    expect(colours).toEqual(["#b93a07", "#555a63"]);
    expect(picture).toContain("<title>Open a centre: missed; not due yet. As of 30 April 2026.</title>");
  });

  it("cuts the name of a long step, and never the verdict before it", () => {
    const long = { ...missed, text: `missed: ${"a long step of a promise ".repeat(9)}` };
    const [, said = ""] = textsOf(badgePicture(badgeOf("Open", [long, notDue]), en));
    expect(said).toMatch(/^missed: a long step.*…$/u);
    expect(widthOf(said, 11)).toBeLessThanOrEqual(360);
  });

  it("keeps a title of 60 letters whole, in two lines", () => {
    for (const [title, words] of [
      ["Supply 30,000 hydrogen commercial vehicles by the end of 2030", en],
      ["2030年末までに水素商用車を3万台供給する目標を達成する", ja],
      ["2030년 말까지 수소 상용차 3만 대를 보급하는 목표를 달성한다", ko],
    ] as const) {
      const lines = textsOf(badgePicture(badgeOf(title), words)).slice(0, 2);
      expect(lines.join("").replaceAll(" ", "")).toBe(title.replaceAll(" ", ""));
      expect(lines.every((line) => widthOf(line, 11) <= 240)).toBe(true);
    }
  });

  it("keeps markup in a title as text", () => {
    expect(badgePicture(badgeOf('<b>&"'), en)).not.toContain("<b>");
  });
});

describe("A picture for links", () => {
  it("breaks long titles in any script into lines that fit", () => {
    for (const title of [
      "Open a very long and winding road ".repeat(6),
      "二千三十年までに水素商用車三万台を供給する".repeat(4),
    ]) {
      const picture = cardPicture(
        { title, parts: [missed], sentence: { key: "record/part", text: title, pieces: [] } },
        { site: "Site", asOf: asOf.text, words: en },
      );
      const lines = [...picture.matchAll(/font-weight="600"[^>]*>([^<]*)</gu)].map(([, line = ""]) => line);
      expect(lines.length).toBe(3);
      expect(lines.every((line) => widthOf(line, 46) <= 1040)).toBe(true);
      expect(lines.at(-1)?.endsWith("…")).toBe(true);
    }
  });
});
