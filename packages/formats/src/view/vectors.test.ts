import { readFileSync } from "node:fs";
import {
  assess,
  type AssessOptions,
  type Dataset,
  type DatasetInput,
  defineDataset,
  type Ids,
  linearPace,
} from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { allFormats } from "../all-formats.ts";
import { writeFormat } from "../formats.ts";
import { commitmentView, explanationView, reportView } from "../view.ts";
import { en, languages, type Words } from "../words.ts";

interface Vector {
  readonly id: string;
  readonly on: string;
  readonly evidenceUntil?: string;
  readonly publicationDate?: "latest" | "earliest";
  readonly input: DatasetInput;
}

const file = new URL("../../../core/fixtures/timeliness-vectors.json", import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, "utf8")) as { readonly vectors: readonly Vector[] };

const assessed = vectors.map(({ id, input, on, evidenceUntil, publicationDate }) => {
  const options: AssessOptions = {
    on,
    ...(evidenceUntil === undefined ? {} : { evidenceUntil }),
    ...(publicationDate === undefined ? {} : { publicationDate }),
  };
  return { id, assessment: assess(defineDataset(input) as Dataset<Ids>, options) };
});

function textsOf(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string") return key === "text" || key === "remaining" ? [value] : [];
  if (typeof value !== "object" || value === null || key === "step" || key === "reading") return [];
  return Object.entries(value).flatMap(([name, of]) => textsOf(of, Array.isArray(value) ? key : name));
}

const faults = /undefined|null|NaN|Infinity|\[object|\{\w+[|}]|“”|「」|‘’|[.。]{2}$/;

describe("Every vector of timeliness", () => {
  it.each(languages)("is said whole in each language ($tag)", (words: Words) => {
    const options = { words, methods: [linearPace] };
    const wrong = assessed.flatMap(({ id, assessment }) => {
      const views = [
        reportView(assessment, options),
        ...assessment.commitments.map((commitment) => commitmentView(assessment, commitment.id, options)),
        ...assessment.verdicts.map((verdict) => explanationView(assessment, verdict, options)),
      ];
      return textsOf(views)
        .filter((text) => faults.test(text))
        .map((text) => `${id}: ${text}`);
    });
    expect(wrong).toEqual([]);
    expect(assessed.length).toBeGreaterThan(190);
  });

  it.each(allFormats.filter(({ id }) => id !== "codebook" && id !== "json-schema"))(
    "is written in each format: $id",
    (format) => {
      for (const { id, assessment } of assessed) {
        expect(writeFormat(format, assessment, { words: en }), id).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );
});
