/** What is known of a sheet as a whole. */
export interface Snapshot {
  /** The day as of which the sheet says what it says. */
  readonly day: string;
  readonly datasetId: string;
  readonly title: string;
  readonly language: string | null;
  /** The source that every fact of the sheet rests on, by its id. */
  readonly source: { readonly id: string; readonly fields: Readonly<Record<string, unknown>> };
}

/** Whether a source is a sheet of the same name, of whatever day. */
export function isOfSheet({ datasetId }: Snapshot, source: unknown): boolean {
  return (
    typeof source === "string" &&
    source.startsWith(`${datasetId}-`) &&
    /^\d{4}-\d\d-\d\d$/.test(source.slice(datasetId.length + 1))
  );
}
