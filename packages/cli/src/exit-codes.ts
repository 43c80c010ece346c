/** What the command says by its exit code. */
export const exitCodes = {
  fine: 0,
  /** The data has problems. */
  problems: 1,
  /** The command was not called as it should be. */
  usage: 2,
  /** Ctrl-C, as shells have it: 128 and the number of the signal. */
  interrupted: 130,
  /** The same of the signal by which a service ends a program. */
  terminated: 143,
} as const;
