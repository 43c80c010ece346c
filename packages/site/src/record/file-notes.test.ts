import { expect, it } from "vitest";
import { formats } from "@policytrack/formats/formats";
import { fileNotes } from "./file-notes.ts";

it("Each file that a record has says what it holds, in each language and in words of its own", () => {
  expect([...fileNotes.keys()].toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
  for (const language of ["en", "ja", "ko"]) {
    const notes = [...fileNotes.values()].map((note) => note[language] ?? "");
    expect(notes).not.toContain("");
    expect(new Set(notes).size).toBe(notes.length);
  }
});
