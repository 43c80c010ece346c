import path from "node:path";
import type { LocatedProblem } from "../dataset-folder/located-problem.ts";
import { problemFile } from "../dataset-folder/problem-file.ts";

/**
 * Problems as GitHub's workflow commands, which stand beside the line in a pull request.
 *
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions; the escapes are those of
 * `@actions/core`, toolkit/packages/core/src/command.ts.
 *
 * @param folder The folder that is checked.
 * @param checkout The folder of the repository, from which GitHub names files.
 */
export function printAnnotations(
  problems: readonly LocatedProblem[],
  folder: string,
  checkout: string,
): string {
  return problems
    .map((problem) => {
      const { rule, line, column, field, message, found, remedy } = problem;
      const file = path
        .relative(checkout, path.resolve(problemFile(problem, folder)))
        .replaceAll(path.sep, "/");
      const properties = Object.entries({ file, line, col: column, title: rule })
        .map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`)
        .join(",");
      const text = [
        `${field === "" ? "" : `${field}: `}${message}`,
        `found: ${found}`,
        `to do: ${remedy}`,
      ].join("\n");
      return `::error ${properties}::${escapeText(text)}`;
    })
    .join("\n");
}

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
