import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/words.ts"],
  format: "esm",
  target: "es2023",
  platform: "neutral",
  dts: true,
  sourcemap: true,
  clean: true,
  // Users load none of date-fns: the few functions used are bundled in.
  noExternal: ["date-fns", "@date-fns/utc"],
});
