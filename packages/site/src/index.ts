/** A website for any record. */
export { buildSite, type SiteOptions } from "./build-site.ts";
export { type DrawImage, imageDrawer } from "./image-drawer.ts";
export { clientFiles } from "./client-files/client-files.ts";
export type { SiteFile } from "./files/site-file.ts";
export { websiteOf } from "./record/site.ts";
