import { defineConfig } from "tsup";
import { packageBuild } from "../../.config/tsup-package.ts";

export default defineConfig({
  ...packageBuild,
  entry: ["src/index.ts"],
});
