import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/model.ts", "src/schema.ts", "src/usage.ts"],
  format: "esm",
  target: "es2023",
  platform: "neutral",
  // The declarations of other packages, as their users get them.
  dts: { compilerOptions: { customConditions: [] } },
  sourcemap: true,
  clean: true,
});
