/**
 * Remembers what a function made. Making a format of `Intl` costs a hundred times what using it does, and a page says
 * hundreds of figures and days.
 *
 * @param make What it makes depends on its arguments alone, and they are few.
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
