import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import type { Terminal } from "../src/command-context.ts";

/** A person at a terminal, who types each answer once its question is there. */
export interface Person {
  readonly terminal: Terminal;
  /** What the screen has shown so far, without colours and the like. */
  readonly shown: () => string;
}

export const enter = "\r";
export const down = "\u001B[B";
export const ctrlC = "\u0003";

/**
 * @param answers What is typed, by words of the question that it answers, each once.
 */
export function person(answers: Readonly<Record<string, string>>): Person {
  const input = new PassThrough();
  let text = "";
  const left = new Map(Object.entries(answers));
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      const shown = stripVTControlCharacters(text);
      for (const [question, answer] of left) {
        if (!shown.includes(question)) continue;
        left.delete(question);
        // Keys come one by one, after the question stands.
        setImmediate(() => {
          const keys = answer.startsWith("\u001B") ? [answer.slice(0, 3), ...answer.slice(3)] : [...answer];
          for (const key of keys) input.write(key);
        });
      }
      done();
    },
  });
  return { terminal: { input, output }, shown: () => stripVTControlCharacters(text) };
}
