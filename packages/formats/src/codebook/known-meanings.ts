import { codesOf } from "./codes.ts";
import { type Meaning, meanings, type Models } from "./meanings.ts";

/** What a field means, and what each code means where it holds one. */
export interface KnownMeaning extends Meaning {
  readonly codes?: Readonly<Record<string, string>>;
}

/** What each field of a model means, with its codes. */
export function knownMeanings(model: keyof Models): Readonly<Record<string, KnownMeaning>> {
  return Object.fromEntries(
    Object.entries<Meaning>(meanings[model]).map(([field, meaning]) => {
      const codes = codesOf(model, field);
      return [field, codes === undefined ? meaning : { ...meaning, codes }];
    }),
  );
}
