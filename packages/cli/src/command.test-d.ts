import { expectTypeOf, test } from "vitest";
import { choice, defineCommand, flag, list, many, one, optional, text, value } from "./command.ts";

test("What a command is given has the types of its declarations", () => {
  defineCommand({
    name: "typed",
    summary: "Types.",
    arguments: { first: one(""), maybe: optional(""), rest: many("") },
    options: {
      dryRun: flag(""),
      on: text("day", ""),
      format: choice(["text", "json"], "text", ""),
      party: list("id", ""),
      count: value("n", "", Number),
    },
    examples: [],
    run: async (given) => {
      expectTypeOf(given.first).toEqualTypeOf<string>();
      expectTypeOf(given.maybe).toEqualTypeOf<string | null>();
      expectTypeOf(given.rest).toEqualTypeOf<readonly string[]>();
      expectTypeOf(given.dryRun).toEqualTypeOf<boolean>();
      expectTypeOf(given.on).toEqualTypeOf<string | null>();
      expectTypeOf(given.format).toEqualTypeOf<"text" | "json">();
      expectTypeOf(given.party).toEqualTypeOf<readonly string[]>();
      expectTypeOf(given.count).toEqualTypeOf<number | null>();
      // @ts-expect-error: not declared
      expectTypeOf(given.other).toBeNever();
    },
  });
});
