import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";
import { packageBuild } from "../../.config/tsup-package.ts";
import { bundleClient } from "./src/client-files/bundle-client.ts";

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  ...packageBuild,
  platform: "node",
  entry: ["src/index.ts"],
  // Script and style sheets of the websites that it makes.
  onSuccess: async () => {
    await mkdir(folder("dist"), { recursive: true });
    for (const { path, content } of await bundleClient(folder("src"), [])) {
      await mkdir(folder("dist/assets"), { recursive: true });
      await writeFile(folder(`dist/${path}`), content as string);
    }
  },
});
