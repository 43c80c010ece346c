import { createContext } from "preact";
import type { AsKnown } from "../record/as-known.ts";

/**
 * The address to cite for a view of a record: with the version of the data and both days. Null where there is none, as for a
 * record that was opened from a file.
 */
export const CitedAddress = createContext<(view: AsKnown, commitment?: string) => string | null>(() => null);
