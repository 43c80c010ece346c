import { dataset } from "@policytrack/jp-kr-us";
import type { Source } from "@policytrack/core";

const states: Readonly<Record<string, string>> = {
  jp: "Japan",
  kr: "South Korea",
  us: "United States",
  pe: "Peru",
};

/** Names that hold the name of a country, of its people or of its capital, or stand for words that do. */
const named: readonly (readonly [RegExp, string])[] = [
  [/\bJapan\b|\bnippon\b|\bShimbun\b/iu, "Japan"],
  [/\bSouth Korea\b|^Korea JoongAng\b/u, "South Korea"],
  // Korean Broadcasting System.
  [/^KBS\b/u, "South Korea"],
  // China Global Television Network.
  [/^CGTN\b/u, "China"],
  // Agence France-Presse.
  [/^AFP\b/u, "France"],
];

/**
 * The country of a source's publisher, where it is evident: a party of the record, a language written in one of the
 * countries alone, or the publisher's own name. Else "unknown": nothing is looked up.
 */
export function publisherCountry({ publisher, publisherParty, language }: Source): string {
  if (publisherParty !== undefined) return countryOfParty(publisherParty);
  if (language === "ja") return "Japan";
  if (language === "ko") return "South Korea";
  return named.find(([pattern]) => pattern.test(publisher))?.[1] ?? "unknown";
}

function countryOfParty(id: string): string {
  const party = dataset.parties.find((candidate) => candidate.id === id);
  if (party?.parent !== undefined) return countryOfParty(party.parent);
  return states[id] ?? "international body";
}
