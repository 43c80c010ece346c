/** Where a command says how far it is, to whoever watches. */
export interface Progress {
  /**
   * Says how far it is, once that takes longer than a moment, and no more often than can be read. Cheap to call.
   *
   * @param how Gives it in words, when they are needed.
   */
  readonly tell: (how: () => string) => void;
  /** The same of what is to come and cannot tell how far it is: said at once. */
  readonly announce: (what: string) => void;
}

/** Nobody watches. */
export const noProgress: Progress = {
  tell: () => undefined,
  announce: () => undefined,
};
