import type { Lexicon, Template, Word } from "./lexicon.ts";
import { withParticle } from "./particle.ts";
import type { SentenceKey, SentenceValue } from "./sentence-keys.ts";

/**
 * A stretch of a sentence. What is a number or a verdict says which items it speaks of (ids of commitments, criteria or
 * verdicts), so that a reader can be led to them.
 */
export interface Piece {
  readonly kind: "text" | "number" | "verdict" | "name";
  readonly text: string;
  readonly ids: readonly string[];
  /** Of a verdict: every word that is possible. */
  readonly words: readonly Word[];
}

/** A deadline as a phrase ("by the end of 2030") and by its name ("the end of 2030"). */
export interface DueForms {
  readonly phrase: string;
  readonly name: string;
}

/** What stands for a name in a template: plain text, one piece, a sentence within the sentence, or a deadline. */
export type Value = string | Piece | readonly Piece[] | DueForms;

/** A computed sentence: as text, and in pieces whose texts together are that text. */
export interface Sentence {
  readonly key: SentenceKey;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export type Values<K extends SentenceKey> = Readonly<Record<SentenceValue<K>, Value>>;

export const piece = (
  kind: Piece["kind"],
  text: string,
  ids: readonly string[] = [],
  words: readonly Word[] = [],
): Piece => ({ kind, text, ids, words });

/**
 * Fills a template: "{name}" is replaced by the value, "{name|은/는}" by the value and the Korean particle that fits it,
 * "{due.name}" by the name of a deadline.
 *
 * @param plural How many it speaks of, where the language tells one from several.
 * @throws {RangeError} where the template names a value that is not given: a fault of a language, which its tests find.
 */
export function fill(
  { locale, article }: Pick<Lexicon, "locale" | "article">,
  template: Template,
  values: Readonly<Record<string, Value>>,
  plural: number = 2,
): readonly Piece[] {
  const chosen = typeof template === "string" ? template : template[isOne(locale, plural) ? "one" : "other"];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of chosen.matchAll(/\{(?<name>\w+)(?:\.(?<form>\w+))?(?:\|(?<particles>[^}]+))?\}/g)) {
    const { name = "", form, particles } = match.groups as Readonly<Record<string, string | undefined>>;
    const given = values[name];
    if (given === undefined)
      throw new RangeError(`The template ${JSON.stringify(chosen)} names ${name}, which is not given.`);
    const value = isDue(given) ? given[form === "name" ? "name" : "phrase"] : given;
    pieces.push(piece("text", chosen.slice(from, match.index)));
    if (article !== undefined && isParty(name)) pieces.push(piece("text", article(textOf(value))));
    pieces.push(...piecesOf(value, particles));
    from = match.index + match[0].length;
  }
  pieces.push(piece("text", chosen.slice(from)));
  return joined(pieces);
}

/**
 * A whole sentence of pieces: begun with a capital where the language has them, ended with a stop. A name of the data keeps its
 * case.
 */
export function finished(lexicon: Lexicon, key: SentenceKey, pieces: readonly Piece[]): Sentence {
  const [first, ...rest] = pieces;
  const begun =
    first !== undefined && first.kind !== "name" && lexicon.capitalises
      ? [
          {
            ...first,
            text: `${first.text.slice(0, 1).toLocaleUpperCase(lexicon.locale)}${first.text.slice(1)}`,
          },
          ...rest,
        ]
      : pieces;
  const ended = /[.。!?]$/u.test(begun.at(-1)?.text ?? "")
    ? begun
    : joined([...begun, piece("text", lexicon.stop)]);
  return { key, text: ended.map(({ text }) => text).join(""), pieces: ended };
}

/** A sentence without its capital and its stop, to stand within another. A name of the data keeps its case. */
export function clauseOf(
  { capitalises, stop, locale }: Pick<Lexicon, "capitalises" | "stop" | "locale">,
  { pieces }: Pick<Sentence, "pieces">,
): readonly Piece[] {
  return pieces.map((one, i) => {
    const begun =
      i === 0 && capitalises && one.kind !== "name"
        ? `${one.text.slice(0, 1).toLocaleLowerCase(locale)}${one.text.slice(1)}`
        : one.text;
    const isEnd = i === pieces.length - 1 && begun.endsWith(stop);
    return { ...one, text: isEnd ? begun.slice(0, -stop.length) : begun };
  });
}

function isDue(value: Value): value is DueForms {
  return typeof value === "object" && "phrase" in value;
}

/** Which values of a template are parties. */
function isParty(name: string): boolean {
  return name === "party" || name === "who";
}

function textOf(value: Exclude<Value, DueForms>): string {
  if (typeof value === "string") return value;
  return "kind" in value ? value.text : value.map(({ text }) => text).join("");
}

const pluralRules = new Map<string, Intl.PluralRules>();

function isOne(locale: string, plural: number): boolean {
  const rules = pluralRules.get(locale) ?? new Intl.PluralRules(locale);
  pluralRules.set(locale, rules);
  return rules.select(plural) === "one";
}

function piecesOf(value: Exclude<Value, DueForms>, particles: string | undefined): readonly Piece[] {
  const pieces = typeof value === "string" ? [piece("text", value)] : "kind" in value ? [value] : value;
  const last = pieces.at(-1);
  if (particles === undefined || last === undefined) return pieces;
  const particle = withParticle(last.text, particles).slice(last.text.length);
  return [...pieces, piece("text", particle)];
}

/** Neighbours that are plain text become one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const next of pieces) {
    const last = result.at(-1);
    if (next.text === "") continue;
    if (last?.kind === "text" && next.kind === "text")
      result[result.length - 1] = piece("text", last.text + next.text);
    else result.push(next);
  }
  return result;
}
