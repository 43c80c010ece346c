import type { AssessedCommitment, Ids, Source } from "@policytrack/core";
import type { Sentence } from "../words.ts";
import { piece } from "../words/template.ts";
import type { ViewContext } from "./context.ts";

/** A claim that names who made it, or one that names nobody. */
type Claim = AssessedCommitment<Ids>["claims"][number];
type Cited = Parameters<ViewContext["evidence"]["citationsOf"]>[0];

/** How many documents are named at one place. */
const mostDocuments = 2;
/** In characters: a longer title of a document would drown who said it. */
const longestTitle = 80;

/**
 * Who stated a promise and in whose document, who of those who commit did not, whether it was formally announced, and where its
 * deadline stands.
 */
export function statedSentences(
  context: ViewContext,
  commitment: AssessedCommitment<Ids>,
): readonly Sentence[] {
  const { words } = context;
  const { claims, formallyAnnounced } = commitment;
  const joint = firstOfEach(
    claims.filter(({ attribution }) => attribution === "joint-text"),
    [],
  );
  const together = speakersOf(joint);
  const own = claims.filter(({ attribution }) => attribution === "own-statement");
  // Beside a text of several, what one of them repeats says no more.
  const alone = together.length > 1 ? [] : firstOfEach(own, together);
  const told = [
    ...stated(context, commitment, "stated/jointly", joint),
    ...stated(context, commitment, "stated/directly", alone),
  ];
  const rest = claims.some(({ statedBy }) => statedBy.length > 0) ? firstOfEach(claims, []) : claims;
  return [
    ...(told.length > 0 ? told : stated(context, commitment, "stated/reported", rest)),
    ...silent(context, commitment),
    ...(formallyAnnounced === "not-stated" ? [] : [words.say(`stated/announced-${formallyAnnounced}`, {})]),
    ...deadline(context, commitment, told.length > 0 ? [...joint, ...alone] : rest),
  ];
}

/** The claims that name somebody whom none before names. */
function firstOfEach(claims: readonly Claim[], named: readonly string[]): readonly Claim[] {
  const known = new Set(named);
  return claims.filter(({ statedBy }) => {
    const isNew = statedBy.some((party) => !known.has(party));
    for (const party of statedBy) known.add(party);
    return isNew;
  });
}

function stated(
  context: ViewContext,
  commitment: AssessedCommitment<Ids>,
  key: "stated/jointly" | "stated/directly" | "stated/reported",
  claims: readonly Claim[],
): readonly Sentence[] {
  const { words } = context;
  const document = documentText(context, documentsOf(context, commitment, claims));
  if (document === "") return [];
  const parties = context.withoutParts(speakersOf(claims));
  if (parties.length === 0) return [words.say("stated/unnamed", { document })];
  return [
    words.say(key, { who: piece("name", namesOf(context, parties), parties), document }, parties.length),
  ];
}

/** Those who commit of whom no claim is on record, theirs or of a part of them. */
function silent(context: ViewContext, { claims, parties }: AssessedCommitment<Ids>): readonly Sentence[] {
  const speaking = new Set(speakersOf(claims).flatMap((party) => context.withAncestors(party)));
  const left = context.withoutParts(parties.map(({ id }) => id)).filter((party) => !speaking.has(party));
  if (left.length === 0 || claims.length === 0) return [];
  return [
    context.words.say("stated/not-by", { party: piece("name", namesOf(context, left), left) }, left.length),
  ];
}

/** In whose document the deadlines stand. Who named them is told of official texts: what is reported may mix its own words in. */
function deadline(
  context: ViewContext,
  commitment: AssessedCommitment<Ids>,
  told: readonly Claim[],
): readonly Sentence[] {
  const { words } = context;
  const terms = commitment.criteria.flatMap(({ stage, verdicts: [verdict] }) =>
    stage === "final" && verdict?.term?.due != null && verdict.term.due.kind !== "none" ? [verdict.term] : [],
  );
  const documents = documentsOf(context, commitment, terms);
  if (documents.length === 0) return [];
  const before = new Set(documentsOf(context, commitment, told));
  if (documents.every((one) => before.has(one)))
    return [words.say("stated/deadline-there", {}, terms.length)];
  const document = documentText(context, documents);
  const parties = context.withoutParts(
    terms.flatMap((term) => {
      const [first] = sourcesOf(context, term);
      if (first?.kind !== "official") return [];
      const citing = commitment.claims.filter((claim) => sourcesOf(context, claim)[0] === first);
      return citing.length > 0 ? speakersOf(citing) : (first.publisherParty ?? []);
    }),
  );
  return parties.length === 0
    ? [words.say("stated/deadline", { document }, terms.length)]
    : [
        words.say(
          "stated/deadline-by",
          { document, who: piece("name", namesOf(context, parties), parties) },
          terms.length,
        ),
      ];
}

function speakersOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.flatMap(({ statedBy }) => statedBy))];
}

function namesOf(context: ViewContext, parties: readonly string[]): string {
  return context.words.list(
    parties.map((id) => context.party(id).text),
    "and",
  );
}

function sourcesOf(context: ViewContext, fact: Cited): readonly Source<Ids>[] {
  return context.evidence.citationsOf(fact).flatMap(({ source }) => context.source(source) ?? []);
}

/** The documents that facts rest on, the first of each: the instrument by its title, an official text by its own where that is short, others by publisher. */
function documentsOf(
  context: ViewContext,
  { instrument }: AssessedCommitment<Ids>,
  facts: readonly Cited[],
): readonly string[] {
  const { words } = context;
  const ofInstrument = new Set(instrument?.sources);
  const names = facts.flatMap((fact) => {
    const [first] = sourcesOf(context, fact);
    if (first === undefined) return [];
    if (instrument !== null && ofInstrument.has(first.id)) return words.quote(words.name(instrument));
    const title = words.text(first.title);
    return first.kind === "official" && title !== "" && title.length <= longestTitle
      ? words.quote(title)
      : (first.publisher ?? words.name(first));
  });
  return [...new Set(names)].slice(0, mostDocuments);
}

function documentText({ words }: ViewContext, documents: readonly string[]): string {
  return words.list(documents, "and");
}
