import type { Localized } from "./localized.ts";

/** A field of policy. The tree belongs to the dataset. */
export interface Domain {
  readonly id: string;
  readonly names: Localized;
  readonly parent?: string;
}
