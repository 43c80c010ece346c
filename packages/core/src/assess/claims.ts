import type { DatasetIndex } from "../dataset/dataset-index.ts";
import type { Claim, Commitment, Firmness } from "../model/types.ts";
import { firmnesses } from "../model/words.ts";
import type { AssessmentContext } from "./assessment-context.ts";
import type { AssessedCommitment } from "./assessment.ts";
import { kept } from "./kept.ts";

/**
 * The claims that count on a day: those in force that had certainly been made; where none had, those that had
 * possibly. None in force: null.
 */
export function claimsOn(context: AssessmentContext, { claims }: Commitment): readonly Claim[] | null {
  const inForce = kept(claims, (claim) => context.evidence.inForce(claim));
  if (inForce.length === 0) return null;
  const begun = kept(inForce, (claim) => context.hasBegun(claim));
  const certain = kept(begun, ({ date }) => date === null || context.index.span(date).latest <= context.on);
  return certain.length > 0 ? certain : begun;
}

export function firmestOf(claims: readonly Claim[]): Firmness | null {
  let rank = -1;
  for (const { firmness } of claims)
    if (firmness !== null) rank = Math.max(rank, firmnesses.indexOf(firmness));
  return firmnesses[rank] ?? null;
}

/** How many of those that commit make a claim themselves, or through a part of theirs. */
export function statedByOf(
  index: DatasetIndex,
  commitment: Commitment,
  claims: readonly Claim[],
): AssessedCommitment["statedBy"] {
  if (claims.every(({ statedBy }) => statedBy.length === 0)) return "none";
  const speakers = new Set(
    claims.flatMap(({ statedBy }) => statedBy.flatMap((id) => index.partyAndAncestors(id))),
  );
  const committing = index.committingOf(commitment);
  const speaking = committing.filter((party) => speakers.has(party)).length;
  if (speaking === 0) return "none";
  return speaking === committing.length ? "all" : "some";
}

/** That it was announced settles the matter if it is said of a later day than every claim that it was not. */
export function formallyAnnouncedOf(
  index: DatasetIndex,
  claims: readonly Claim[],
): AssessedCommitment["formallyAnnounced"] {
  const announced = claims.filter(({ formallyAnnounced }) => formallyAnnounced === true);
  const denied = claims.filter(({ formallyAnnounced }) => formallyAnnounced === false);
  if (announced.length === 0) return denied.length === 0 ? "not-stated" : "no";
  if (denied.length === 0) return "yes";
  const lastDenied = denied.reduce((day, { date }) => Math.max(day, index.span(date).latest), -Infinity);
  return announced.some(({ date }) => index.span(date).earliest > lastDenied) ? "yes" : "disputed";
}
