/** What passes a test, in its order. A list of which all does is not copied: mostly all does. */
export function kept<T>(items: readonly T[], isKept: (item: T) => boolean): readonly T[] {
  for (let i = 0; i < items.length; i++)
    if (!isKept(items[i]!)) return [...items.slice(0, i), ...items.slice(i + 1).filter(isKept)];
  return items;
}
