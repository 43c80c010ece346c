/**
 * A figure, or what is known of it. Exact: both ends are equal. "At most 10": `min` is null. "At least 10": `max` is
 * null. Both null: nothing is known of it. Ends are inclusive, in the unit of the figure.
 */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}
