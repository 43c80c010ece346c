import { expect, test } from "vitest";
import { parse } from "yaml";
import { commands } from "../commands/index.ts";
import { checkMapping } from "../import/mapping-issues.ts";
import { entries } from "./entries.ts";
import { findEntries } from "./find-entries.ts";
import { mappingExamples } from "./mapping-examples.ts";

test.each(Object.entries(mappingExamples))("The example of %s is a mapping that uses it", (term, text) => {
  const { fields, ...others } = parse(text) as { readonly fields?: object };
  expect(checkMapping({ ...others, fields: { title: "Promise", ...fields } })).toHaveProperty("mapping");
  expect(text).toContain(`${term}:`);
});

test("Whoever asks for a word of a mapping sees its example", () => {
  const known = entries([], commands);
  for (const [term, text] of Object.entries(mappingExamples))
    expect(
      findEntries(term, known).flatMap(({ more }) => more),
      term,
    ).toContainEqual({ label: "example", text, whole: true });
});
