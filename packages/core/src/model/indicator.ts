/** What is counted, and how: one definition, one indicator. Two counts that differ in what they count are two. */
export interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly definition: string;
  /** "stock": there on a day. "flow": in a period. "cumulative": since a start. "share": part of a whole. "plan": planned. */
  readonly measure: "stock" | "flow" | "cumulative" | "share" | "plan";
  readonly better: "more" | "less";
  /** A natural bound on the side that is better, in the unit (100 for a share in per cent). */
  readonly limit?: number;
  /** Id of the method by which progress is read; the caller passes the function. */
  readonly method?: string;
}
