/** What passes a test, in its order. A list of which all does is not copied: mostly all does. */
export function kept<T>(items: readonly T[], isKept: (item: T) => boolean): readonly T[] {
  const first = items.findIndex((item) => !isKept(item));
  return first === -1 ? items : [...items.slice(0, first), ...items.slice(first + 1).filter(isKept)];
}
