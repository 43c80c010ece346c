/** What the command says by its exit code. */
export const exitCodes = {
  /** All is well. */
  fine: 0,
  /** The data has errors. */
  data: 1,
  /** Wrong use: an option, an id or a file that does not exist, or a place that cannot be written. */
  usage: 2,
  /** A fault of policytrack itself. */
  fault: 3,
  /** Ctrl-C: 128 and the number of the signal, as shells have it. */
  interrupted: 130,
  /** The signal by which a service ends a program. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends a command with a message on standard error and an exit code. */
export class CommandError extends Error {
  override readonly name: string = "CommandError";
  readonly exitCode: ExitCode;
  constructor(message: string, exitCode: ExitCode = exitCodes.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}
