/** What the command says by its exit code. */
export const exitCodes = {
  fine: 0,
  /** The data has problems. */
  problems: 1,
  /** The command was not called as it should be. */
  usage: 2,
} as const;
