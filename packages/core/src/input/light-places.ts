import type { Place } from "./issue-log.ts";

/**
 * Where each record and fact of a dataset stands in the light form. Most readings ask for none, so that what is noted goes into a map
 * when the first is asked for.
 */
export class LightPlaces {
  readonly #noted: object[] = [];
  readonly #places: Place[] = [];
  readonly #map = new Map<object, Place>();
  #mapped = 0;

  note(thing: object, place: Place): void {
    this.#noted.push(thing);
    this.#places.push(place);
  }

  placeOf(thing: object): Place | undefined {
    for (; this.#mapped < this.#noted.length; this.#mapped++)
      this.#map.set(this.#noted[this.#mapped] as object, this.#places[this.#mapped] as Place);
    return this.#map.get(thing);
  }
}
