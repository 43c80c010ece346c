import type { Place } from "./issue-log.ts";

/** Where something stands in the light form, and in which record. */
export interface Scope {
  readonly at: Place;
  readonly record: string | null;
}
type Key = Place[number];

/** A place that is put together when something is told of it, which is seldom. */
class InnerScope implements Scope {
  readonly record: string | null;
  readonly #outer: Scope;
  readonly #key: Key;
  constructor(outer: Scope, key: Key) {
    this.record = outer.record;
    this.#outer = outer;
    this.#key = key;
  }
  get at(): Place {
    return [...this.#outer.at, this.#key];
  }
}
export function inside(scope: Scope, key: Key, below?: Key): Scope {
  const inner = new InnerScope(scope, key);
  return below === undefined ? inner : new InnerScope(inner, below);
}
