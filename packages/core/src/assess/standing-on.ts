import type { Day } from "../dates/day.ts";
import type { Party } from "../model/party.ts";
import { type StandingClaim, standings } from "../model/standing.ts";
import type { Known } from "./known.ts";
import { type Bounds, daysOfFact } from "./order.ts";
import type { Because, StandingVerdict } from "./verdict.ts";

/**
 * How firmly something stands promised on a day: the firmest claim, whether it was formally announced, and how many of
 * those who commit say so themselves.
 *
 * Claims count from the day on which they surely were made; where none surely was, those that possibly were. A claim that
 * it was announced settles the matter only if it is of a later day than every claim that it was not; else sources
 * disagree: "possibly".
 *
 * @param committing Ids of the parties that commit.
 * @param parentOf The party whose body a party is.
 * @returns null where no claim in force had been made by the day.
 */
export function standingOn(
  claims: readonly StandingClaim[],
  committing: readonly string[],
  parentOf: (party: string) => string | undefined,
  known: Known,
  on: Day,
  because?: Because[],
): StandingVerdict | null {
  const inForce = claims
    .filter(known.inForce)
    .map((claim) => ({ claim, days: daysOfFact(claim, known) }))
    .filter(({ days }) => days.first <= on);
  const surely = inForce.filter(({ days }) => days.last <= on);
  const made = surely.length > 0 ? surely : inForce;
  if (made.length === 0) return null;

  const rank = Math.max(...made.map(({ claim }) => standings.indexOf(claim.standing)));
  const speakers = new Set(made.flatMap(({ claim }) => claim.by.flatMap((party) => lineOf(party, parentOf))));
  const heard = committing.filter((party) => speakers.has(party)).length;
  const verdict: StandingVerdict = {
    firmest: standings[rank] as (typeof standings)[number],
    announced: announcedBy(made),
    heard: heard === 0 ? "none" : heard === committing.length ? "all" : "some",
  };
  because?.push({
    about: "standing",
    rule: "standing/firmest-claim",
    facts: made.map(({ claim }) => claim.id),
    figures: { heard, committing: committing.length },
  });
  return verdict;
}

function announcedBy(
  made: readonly { readonly claim: StandingClaim; readonly days: Bounds }[],
): StandingVerdict["announced"] {
  const yes = made.filter(({ claim }) => claim.announced === "yes");
  const no = made.filter(({ claim }) => claim.announced === "no");
  if (yes.length === 0) return no.length === 0 ? "not-said" : "no";
  const lastNo = Math.max(...no.map(({ days }) => days.last), -Infinity);
  return yes.some(({ days }) => days.first > lastNo) || no.length === 0 ? "yes" : "possibly";
}

/** A party, the party whose body it is, and so on. Checks see to it that there is no cycle. */
function lineOf(party: string, parentOf: (party: string) => string | undefined): readonly string[] {
  const parent = parentOf(party);
  return parent === undefined ? [party] : [party, ...lineOf(parent, parentOf)];
}

/** The parties of a dataset by what they are bodies of. */
export function parentsOf(parties: readonly Party[]): (party: string) => string | undefined {
  const parents = new Map(parties.map((party) => [party.id, party.parent]));
  return (party) => parents.get(party);
}
