/** What became of one input. */
export interface Outcome {
  /** Whether the check let it through, so that everything else was tried. */
  readonly accepted: boolean;
  readonly input: unknown;
}

/** Something that must hold, and does not for this input. */
export class Broken extends Error {
  override readonly name = "Broken";
  readonly input: unknown;
  constructor(rule: string, input: unknown) {
    super(rule);
    this.input = input;
  }
}

export function require(holds: boolean, rule: string, input: unknown): void {
  if (!holds) throw new Broken(rule, input);
}
