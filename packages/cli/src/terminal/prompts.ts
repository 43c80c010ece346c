import { cancel, confirm, isCancel, select, text } from "@clack/prompts";
import type { Readable, Writable } from "node:stream";
import { CommandError, exitCodes } from "../command-error.ts";

/** Where questions can be asked. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** A question of a command. `id` is the option that answers it without being asked. */
export type Question =
  | {
      readonly kind: "text";
      readonly ask: string;
      readonly option: string;
      readonly fallback?: string;
      /** Says what is wrong with an answer; null where nothing is. */
      readonly wrong?: (answer: string) => string | null;
    }
  | {
      readonly kind: "choice";
      readonly ask: string;
      readonly option: string;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    }
  | { readonly kind: "yes-no"; readonly ask: string; readonly option: string; readonly fallback: boolean };

/**
 * Asks a person.
 *
 * @throws {CommandError} where there is no terminal to ask on: the message names the option that answers the question.
 */
export async function ask(
  question: Question,
  { terminal }: { readonly terminal: Terminal | null },
): Promise<string> {
  if (terminal === null) throw new CommandError(`Answer with ${question.option}: ${question.ask}`);
  const answer = await asked(question, terminal);
  if (!isCancel(answer)) return String(answer);
  cancel("Nothing was written.");
  throw new CommandError("", exitCodes.interrupted);
}

async function asked(question: Question, { input, output }: Terminal): Promise<string | boolean | symbol> {
  switch (question.kind) {
    case "text":
      return await text({
        message: question.ask,
        ...(question.fallback === undefined
          ? {}
          : { placeholder: question.fallback, defaultValue: question.fallback }),
        validate: (given) => question.wrong?.(given || (question.fallback ?? "")) ?? undefined,
        input,
        output,
      });
    case "choice":
      return await select({ message: question.ask, options: [...question.choices], input, output });
    case "yes-no":
      return await confirm({ message: question.ask, initialValue: question.fallback, input, output });
    default:
      return question satisfies never;
  }
}
