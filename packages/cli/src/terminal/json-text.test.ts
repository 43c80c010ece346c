import { expect, test } from "vitest";
import { jsonText } from "./json-text.ts";

test("JSON for a terminal has no character that it obeys, and reads as the same value", () => {
  const value = { found: String.fromCharCode(...Array.from({ length: 0x100 }, (_, code) => code)) };
  for (const indent of [0, 2] as const) {
    const text = jsonText(value, indent);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
    expect(JSON.parse(text)).toEqual(value);
  }
});
