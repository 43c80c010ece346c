import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";
import { bundleClient } from "./src/client-files/bundle-client.ts";

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  target: "es2023",
  platform: "node",
  // The declarations of other packages, as their users get them.
  dts: { compilerOptions: { customConditions: [] } },
  sourcemap: true,
  clean: true,
  // Script and style sheets of the websites that it makes.
  onSuccess: async () => {
    await mkdir(folder("dist"), { recursive: true });
    for (const { path, content } of await bundleClient(folder("src"), [])) {
      await mkdir(folder("dist/assets"), { recursive: true });
      await writeFile(folder(`dist/${path}`), content as string);
    }
  },
});
