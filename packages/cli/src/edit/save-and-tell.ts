import { CommandError, exitCodes } from "../command-error.ts";
import type { Context } from "../context.ts";
import { printIssues } from "../check/print-issues.ts";
import type { RecordEditor } from "./record-editor.ts";

/**
 * Writes the changes of a record, says which files changed, and prints the issues that the changed files have now.
 *
 * @param said What was done: "Added the source spirit."
 * @throws {CommandError} with exit code 1 where a changed file has errors.
 */
export async function saveAndTell(editor: RecordEditor, said: string, context: Context): Promise<void> {
  const files = await editor.save();
  context.stdout.print(
    `${said}${files.length === 0 ? " Nothing changed." : ` Changed ${files.join(", ")}.`}`,
  );
  const { issues } = await editor.load();
  const own = issues.filter(({ file }) => files.some((name) => file === name || file.endsWith(`/${name}`)));
  if (own.length === 0) return;
  context.stderr.print(...printIssues(own));
  if (own.some(({ level }) => level === "error")) throw new CommandError("", exitCodes.data);
}
