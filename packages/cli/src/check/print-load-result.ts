import type { LoadResult } from "../dataset-folder/load-dataset.ts";
import { printProblems } from "../dataset-folder/print-problems.ts";
import { problemFile } from "../dataset-folder/problem-file.ts";
import { counted } from "../counted.ts";
import { printAnnotations } from "./print-annotations.ts";

export const checkFormats = ["text", "json", "github"] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** How to print it. */
export interface PrintOptions {
  readonly format: CheckFormat;
  /** The folder of the repository, from which annotations name files. */
  readonly checkout: string;
  /** Whether JSON is to be one line. */
  readonly onOneLine: boolean;
}

/**
 * What a check found: everything that is wrong, or that nothing is.
 *
 * @param from The folder or file that was checked.
 */
export function printLoadResult(
  loaded: LoadResult,
  from: string,
  { format, checkout, onOneLine }: PrintOptions,
): string {
  switch (format) {
    case "text":
      return loaded.ok ? inWords(loaded) : printProblems(loaded.problems, from);
    case "json":
      return JSON.stringify(asJson(loaded, from), null, onOneLine ? undefined : 2);
    case "github":
      return loaded.ok
        ? inWords(loaded)
        : [
            printAnnotations(loaded.problems, from, checkout),
            counted(loaded.problems.length, "problem"),
          ].join("\n");
    default:
      return format satisfies never;
  }
}

type Sound = LoadResult & { readonly ok: true };

function inWords({ dataset: { commitments, observations, sources } }: Sound): string {
  const parts = [
    counted(commitments.length, "record"),
    counted(observations.length, "observation"),
    counted(sources.length, "source"),
  ];
  return `Sound: ${parts.join(", ")}.`;
}

function asJson(loaded: LoadResult, from: string): unknown {
  if (!loaded.ok) {
    return {
      ok: false,
      scope: "dataset",
      problems: loaded.problems.map((problem) => ({ ...problem, file: problemFile(problem, from) })),
    };
  }
  const { commitments, observations, sources } = loaded.dataset;
  return {
    ok: true,
    scope: "dataset",
    problems: [],
    counts: {
      commitments: commitments.length,
      observations: observations.length,
      sources: sources.length,
    },
  };
}
