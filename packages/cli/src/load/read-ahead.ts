/** How many files are read at a time: enough that no disk is waited for, and few beside what a process may have open. */
const most = 32;

/** Reads items some at a time, and gives what was read in their order. */
export async function* readAhead<T, R>(
  items: readonly T[],
  read: (item: T) => Promise<R>,
): AsyncGenerator<readonly [item: T, read: R]> {
  const begun: Promise<R>[] = [];
  let next = 0;
  for (const item of items) {
    for (; next < items.length && begun.length < most; next++) {
      const reading = read(items[next] as T);
      // One that fails is told of in its turn.
      reading.catch(() => undefined);
      begun.push(reading);
    }
    yield [item, await (begun.shift() as Promise<R>)];
  }
}
