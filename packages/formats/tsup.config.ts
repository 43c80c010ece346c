import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/codebook.ts",
    "src/csv.ts",
    "src/icalendar.ts",
    "src/json.ts",
    "src/json-schema.ts",
    "src/ndjson.ts",
    "src/words.ts",
  ],
  format: "esm",
  target: "es2023",
  platform: "neutral",
  dts: true,
  sourcemap: true,
  clean: true,
  // Users load none of date-fns: the few functions used are bundled in.
  noExternal: ["date-fns", "@date-fns/utc"],
});
