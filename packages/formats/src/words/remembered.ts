/**
 * Remembers what a function made of its few, plain arguments. A formatter of `Intl` costs a hundred times as much to make as to
 * use, and a page uses hundreds.
 */
export function remembered<Key extends readonly (string | number | undefined)[], Made>(
  make: (...key: Key) => Made,
): (...key: Key) => Made {
  const made = new Map<string, Made>();
  return (...key) => {
    const name = key.join(" ");
    const known = made.get(name);
    if (known !== undefined) return known;
    const fresh = make(...key);
    made.set(name, fresh);
    return fresh;
  };
}
