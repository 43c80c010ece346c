import { trumpTracker } from "@policytrack/methods";
import type { Mapping } from "../mapping.ts";

/**
 * The promises of a tracker of the TrumpTracker family, as its site keeps them in YAML.
 *
 * Source: TrumpTracker/trumptracker.github.io, _data/revamp.yaml.
 */
export const trumptracker: Mapping = {
  input: { rows: "promises" },
  dataset: { title: "Promises", language: "en" },
  scheme: "trumptracker",
  fields: {
    title: "title",
    summary: "description",
    domain: "category",
    status: { column: "status", scale: trumpTracker.id },
    source: { column: ["sources", "sources.1", "source"] },
  },
};
