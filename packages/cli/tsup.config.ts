import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  // Nobody debugs into a command; what it runs is readable as it is.
  sourcemap: false,
  clean: true,
});
