import { defineConfig } from "tsup";
import { packageBuild } from "../../.config/tsup-package.ts";

export default defineConfig({
  ...packageBuild,
  entry: [
    "src/words.ts",
    "src/words/en.ts",
    "src/words/ja.ts",
    "src/words/ko.ts",
    "src/view.ts",
    "src/formats.ts",
    "src/all-formats.ts",
    "src/cut.ts",
    "src/csv.ts",
    "src/icalendar.ts",
    "src/json.ts",
    "src/ndjson.ts",
    "src/markdown.ts",
    "src/atom.ts",
    "src/citation.ts",
    "src/codebook.ts",
    "src/json-schema.ts",
    "src/escape.ts",
  ],
});
