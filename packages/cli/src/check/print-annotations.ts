import path from "node:path";
import { terminalText } from "@policytrack/formats/escape";
import { type LocatedIssue, printPath } from "../load/located-issue.ts";

/**
 * Issues as GitHub's workflow commands, which are shown beside the line in a pull request.
 *
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions; the escapes are those of
 * `@actions/core`, toolkit/packages/core/src/command.ts.
 *
 * @param cwd The folder from which issues name files.
 * @param checkout The folder of the repository, from which GitHub names them.
 */
export function printAnnotations(issues: readonly LocatedIssue[], cwd: string, checkout: string): string {
  return issues
    .map(({ level, rule, file, line, column, field, message, found, fix }) => {
      const inCheckout = path.relative(checkout, path.resolve(cwd, file)).replaceAll(path.sep, "/");
      const properties = Object.entries({ file: inCheckout, line: line ?? 1, col: column ?? 1, title: rule })
        .map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`)
        .join(",");
      const text = [
        `${field.length === 0 ? "" : `${printPath(field)}: `}${message}`,
        `found: ${found}`,
        `fix: ${fix}`,
      ];
      return `::${level} ${properties}::${text.map(terminalText).map(escapeText).join("%0A")}\n`;
    })
    .join("");
}

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(terminalText(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
