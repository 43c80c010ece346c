import { fileURLToPath } from "node:url";
import type { SiteFile } from "../files/site-file.ts";
import { bundleClient } from "./bundle-client.ts";

/** While the packages are used from their sources: bundles them anew. */
export function readClient(): Promise<readonly SiteFile[]> {
  return bundleClient(fileURLToPath(new URL("..", import.meta.url)), ["@policytrack/source"]);
}
