import { defineConfig } from "tsup";
import { library } from "../../.config/tsup-library.ts";

export default defineConfig({
  ...library,
  entry: ["src/index.ts", "src/model.ts", "src/schema.ts", "src/usage.ts"],
});
