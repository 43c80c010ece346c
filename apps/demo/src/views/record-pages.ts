import { createContext } from "preact";

/**
 * Where the page of a record stands, from the page that is shown; null for records that have none. On a page without
 * JavaScript that page takes the place of what would open.
 */
export const RecordPages = createContext<{
  readonly of: (id: string) => string | null;
  readonly alive: boolean;
}>({ of: () => null, alive: true });
