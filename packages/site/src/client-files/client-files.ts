import { readClient } from "#client";
import type { SiteFile } from "../files/site-file.ts";

/** The script and the style sheets of a website: what `buildSite` takes as `client`. It reads files of this package. */
export function clientFiles(): Promise<readonly SiteFile[]> {
  return readClient();
}
