import { expect, test } from "vitest";
import { readAhead } from "./read-ahead.ts";

const numbers = Array.from({ length: 100 }, (_, i) => i);

test("What is read ahead comes in its order, whichever is there first", async () => {
  const given: (readonly [number, string])[] = [];
  for await (const one of readAhead(numbers, async (n) => {
    for (let wait = n % 7; wait > 0; wait--) await Promise.resolve();
    return String(n);
  }))
    given.push(one);
  expect(given).toEqual(numbers.map((n) => [n, String(n)]));
});

test("No more than some are begun before they are asked for", async () => {
  let begun = 0;
  const reading = readAhead(numbers, (n) => Promise.resolve((begun++, n)));
  await reading.next();
  expect(begun).toBeGreaterThan(1);
  expect(begun).toBeLessThan(numbers.length);
});

test("One that fails ends the reading in its turn, and the others are dropped", async () => {
  const given: number[] = [];
  const all = async (): Promise<void> => {
    for await (const [n] of readAhead(numbers, (one) =>
      one < 3 ? Promise.resolve(one) : Promise.reject(new Error(String(one))),
    ))
      given.push(n);
  };
  await expect(all()).rejects.toThrow("3");
  expect(given).toEqual([0, 1, 2]);
});
