import { readdir, readFile } from "node:fs/promises";
import type { SiteFile } from "../files/site-file.ts";

/** Of the installed package: what its build has bundled. */
export async function readClient(): Promise<readonly SiteFile[]> {
  const folder = new URL("./assets/", import.meta.url);
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => ({
      path: `assets/${name}`,
      content: await readFile(new URL(name, folder), "utf8"),
    })),
  );
}
