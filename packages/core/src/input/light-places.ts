import type { Place } from "./issue-log.ts";
import type { Scope } from "./scope.ts";

/**
 * Where each record and fact of a dataset stands in the light form. Most readings ask for none, so that what is noted goes into a map
 * when the first is asked for.
 */
export class LightPlaces {
  readonly #noted: object[] = [];
  readonly #scopes: Scope[] = [];
  readonly #map = new Map<object, Scope>();
  #mapped = 0;

  note(thing: object, scope: Scope): void {
    this.#noted.push(thing);
    this.#scopes.push(scope);
  }

  placeOf(thing: object): Place | undefined {
    for (; this.#mapped < this.#noted.length; this.#mapped++)
      this.#map.set(this.#noted[this.#mapped] as object, this.#scopes[this.#mapped] as Scope);
    return this.#map.get(thing)?.at;
  }
}
