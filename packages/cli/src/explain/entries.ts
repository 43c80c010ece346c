import type { Method } from "@policytrack/core";
import type { Command } from "../command.ts";
import { commandEntries } from "./command-entries.ts";
import type { Entry } from "./entry.ts";
import { importEntries } from "./import-entries.ts";
import { methodEntries } from "./method-entries.ts";
import { modelEntries } from "./model-entries.ts";
import { screenEntries } from "./screen-entries.ts";
import { workbookEntries } from "./workbook-entries.ts";

/** Everything that the product prints, with its meaning: also what these methods and commands print. */
export function entries(methods: readonly Method<string>[], commands: readonly Command[]): readonly Entry[] {
  const model = modelEntries();
  return [
    ...model,
    ...methodEntries(methods),
    ...importEntries(),
    ...workbookEntries(),
    ...commandEntries(commands),
    ...screenEntries(),
  ];
}
