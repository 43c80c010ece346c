/** Where a command writes. */
export interface Output {
  /** To standard output: what was asked for. */
  readonly print: (text: string) => void;
  /** To standard error: why it is not to be had. */
  readonly complain: (text: string) => void;
  /** Columns of the terminal that standard output is; Infinity where it is none. */
  readonly width: number;
}
