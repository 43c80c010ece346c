import { en, ja, ko } from "@policytrack/formats/words";
import { describe, expect, it } from "vitest";
import { cardPicture, cardSize } from "./parts/pictures.ts";
import { imageDrawer } from "./image-drawer.ts";

describe("A picture for links", () => {
  it("is a PNG of the size that its page tells, in each language", async () => {
    const draw = await imageDrawer();
    for (const words of [en, ja, ko]) {
      const sentence = words.say("whole/nothing-found", {});
      const parts = [{ possible: ["missed"] as const, text: words.word("missed") }];
      const svg = cardPicture({ title: sentence.text, parts, sentence }, { site: "Site", asOf: "", words });
      const bytes = draw(svg);
      expect([...bytes.subarray(1, 4)].map((byte) => String.fromCodePoint(byte)).join("")).toBe("PNG");
      const { byteOffset, buffer } = bytes;
      const head = new DataView(buffer, byteOffset);
      expect({ width: head.getUint32(16), height: head.getUint32(20) }).toEqual(cardSize);
    }
  });
});
