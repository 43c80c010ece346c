import type { Assessment } from "../assess/assessment.ts";
import type { AssessmentContext } from "../assess/assessment-context.ts";
import { dayText } from "../assess/read-day.ts";
import { text } from "../assess/text.ts";
import type { IndexedFact } from "../dataset/dataset-index.ts";
import type {
  Citation,
  Claim,
  Commitment,
  Domain,
  Event,
  Fact,
  HistoryEntry,
  Indicator,
  Observation,
  Party,
  Rating,
  Relation,
  Reply,
  Role,
  Source,
  Term,
} from "../model/types.ts";
import { tableFor } from "./columns.ts";

/** A fact in force, where it stands, and the days that its date can mean. */
export interface Row<F> {
  readonly fact: F;
  readonly commitment: Commitment;
  readonly criterion: string | null;
  readonly context: AssessmentContext;
}
const joined = (ids: Iterable<string>): string => [...ids].join(" ");

/** Commitments on record, context included. */
function onRecord({ commitments, context }: Assessment): readonly Commitment[] {
  return [...commitments, ...context].map(({ record }) => record);
}

function factRows<F extends Fact>(
  assessment: Assessment,
  context: AssessmentContext,
  factsOf: (commitment: Commitment) => readonly { readonly fact: F; readonly criterion: string | null }[],
): readonly Row<F>[] {
  return onRecord(assessment).flatMap((commitment) =>
    factsOf(commitment)
      .filter(({ fact }) => context.evidence.inForce(fact) && context.hasBegun(fact))
      .map((row) => ({ ...row, commitment, context })),
  );
}

function firstDay(context: AssessmentContext, date: string | null): string | null {
  const { earliest } = context.index.span(date);
  return Number.isFinite(earliest) ? dayText(earliest) : null;
}
function lastDay(context: AssessmentContext, date: string | null): string | null {
  const { latest } = context.index.span(date);
  return Number.isFinite(latest) ? dayText(latest) : null;
}
function titleOf(context: AssessmentContext, source: Source | undefined): string {
  return source === undefined
    ? ""
    : text(source.title, context.dataset.language) || source.publisher || source.id;
}

/** The record as far as it was published: facts, sources and what they refer to. */
export function recordTables() {
  const claim = tableFor<Row<Claim>>();
  const term = tableFor<Row<Term>>();
  const entry = tableFor<Row<HistoryEntry> & { readonly citation: Citation }>();
  const rating = tableFor<Row<Rating>>();
  const reply = tableFor<Row<Reply>>();
  const value = tableFor<{ readonly fact: Observation; readonly context: AssessmentContext }>();
  const cited = tableFor<{
    readonly place: IndexedFact;
    readonly citation: Citation;
    readonly context: AssessmentContext;
  }>();
  const source = tableFor<{ readonly item: Source; readonly context: AssessmentContext }>();
  const party = tableFor<{ readonly item: Party; readonly context: AssessmentContext }>();
  const domain = tableFor<{ readonly item: Domain; readonly context: AssessmentContext }>();
  const indicator = tableFor<{ readonly item: Indicator; readonly context: AssessmentContext }>();
  const event = tableFor<{ readonly item: Event; readonly context: AssessmentContext }>();
  const role = tableFor<{ readonly commitment: string; readonly party: string; readonly role: Role }>();
  const relation = tableFor<{ readonly commitment: string; readonly relation: Relation }>();
  return {
    claims: claim.table({
      about: "A claim in force that something was promised, and how firmly.",
      rows: (assessment, context) =>
        factRows(assessment, context, ({ claims }) =>
          claims.map((fact) => ({ fact, criterion: fact.criterion })),
        ),
      columns: {
        fact: claim.id("Id of the claim.", ({ fact }) => fact.id),
        commitment: claim.id("Id of the commitment.", ({ commitment }) => commitment.id),
        criterion: claim.id(
          "The criterion that it is about. Empty: the whole commitment.",
          ({ criterion }) => criterion,
        ),
        date: claim.date("When it was made (EDTF).", ({ fact }) => fact.date),
        date_first: claim.day("First day that date can mean.", ({ fact, context }) =>
          firstDay(context, fact.date),
        ),
        date_last: claim.day("Last day that date can mean.", ({ fact, context }) =>
          lastDay(context, fact.date),
        ),
        firmness: claim.code("How firmly it was promised.", ({ fact }) => fact.firmness),
        formally_announced: claim.boolean(
          "Whether it was formally announced. Empty: not stated.",
          ({ fact }) => fact.formallyAnnounced,
        ),
        stated_by: claim.ids("Ids of the parties whose statement it is.", ({ fact }) =>
          joined(fact.statedBy),
        ),
        attribution: claim.code("How the source attributes it.", ({ fact }) => fact.attribution),
      },
    }),
    terms: term.table({
      about:
        "A term in force: what was asked by when, according to a source. A later one of a criterion replaces the earlier.",
      rows: (assessment, context) =>
        factRows(assessment, context, ({ criteria }) =>
          criteria.flatMap(({ id, terms }) => terms.map((fact) => ({ fact, criterion: id }))),
        ),
      columns: {
        fact: term.id("Id of the term.", ({ fact }) => fact.id),
        commitment: term.id("Id of the commitment.", ({ commitment }) => commitment.id),
        criterion: term.id("Id of the criterion within its commitment.", ({ criterion }) => criterion),
        date: term.date("When it was set (EDTF).", ({ fact }) => fact.date),
        parties: term.ids("Ids of the parties that it binds. Empty: all that commit.", ({ fact }) =>
          joined(fact.parties),
        ),
        due_kind: term.code(
          "Form of the deadline: date, recurring, after-event or none.",
          ({ fact }) => fact.due?.kind ?? null,
        ),
        timing: term.code("by, in, throughout or total.", ({ fact }) =>
          fact.due?.kind === "date" ? fact.due.timing : null,
        ),
        due_date: term.date("The deadline as its source has it (EDTF).", ({ fact }) =>
          fact.due?.kind === "date" ? fact.due.date : null,
        ),
        every: term.text("Length of the periods (ISO 8601 duration).", ({ fact }) =>
          fact.due !== null && "every" in fact.due ? fact.due.every : null,
        ),
        from: term.date("The first period of what recurs (EDTF).", ({ fact }) =>
          fact.due?.kind === "recurring" ? fact.due.from : null,
        ),
        until: term.date("The last period of what recurs (EDTF). Empty: without an end.", ({ fact }) =>
          fact.due?.kind === "recurring" ? fact.due.until : null,
        ),
        grace: term.text(
          "How long after its period what recurs is still on time (ISO 8601 duration).",
          ({ fact }) => (fact.due?.kind === "recurring" ? fact.due.grace : null),
        ),
        event: term.id("Id of the event from which the deadline counts.", ({ fact }) =>
          fact.due?.kind === "after-event" ? fact.due.event : null,
        ),
        within: term.text("How long after the event (ISO 8601 duration).", ({ fact }) =>
          fact.due?.kind === "after-event" ? fact.due.within : null,
        ),
        due_reason: term.code("Why there is no due date.", ({ fact }) =>
          fact.due?.kind === "none" ? fact.due.reason : null,
        ),
        expires: term.boolean(
          "Whether it can no longer be done after the due day.",
          ({ fact }) => fact.expires,
        ),
        indicator: term.id(
          "Id of the indicator of the target.",
          ({ fact }) => fact.target?.indicator ?? null,
        ),
        comparator: term.code(
          "How values are compared to the target.",
          ({ fact }) => fact.target?.comparator ?? null,
        ),
        target_min: term.number("The target, at least.", ({ fact }) => fact.target?.value.min ?? null),
        target_max: term.number("The target, at most.", ({ fact }) => fact.target?.value.max ?? null),
        target_in: term.code(
          "Whether the target is in the unit or in per cent of the baseline.",
          ({ fact }) => fact.target?.valueIn ?? null,
        ),
        baseline_date: term.date(
          "Date of the baseline (EDTF).",
          ({ fact }) => fact.target?.baseline?.date ?? null,
        ),
        baseline_min: term.number(
          "Value of the baseline, at least.",
          ({ fact }) => fact.target?.baseline?.value?.min ?? null,
        ),
        baseline_max: term.number(
          "Value of the baseline, at most.",
          ({ fact }) => fact.target?.baseline?.value?.max ?? null,
        ),
      },
    }),
    history: entry.table({
      about:
        "A published source of an entry in force of a commitment's history. An entry with two sources has two rows.",
      rows: (assessment, context) =>
        factRows(assessment, context, ({ history }) =>
          history.map((fact) => ({ fact, criterion: fact.criterion })),
        ).flatMap((row) =>
          row.fact.citations
            .filter((citation) => context.evidence.isSourcePublished(citation.source))
            .map((citation) => ({ ...row, citation })),
        ),
      columns: {
        fact: entry.id("Id of the entry.", ({ fact }) => fact.id),
        commitment: entry.id("Id of the commitment.", ({ commitment }) => commitment.id),
        criterion: entry.id(
          "The criterion that it is about. Empty: every final one.",
          ({ criterion }) => criterion,
        ),
        parties: entry.ids("Ids of the parties that it is about. Empty: all that commit.", ({ fact }) =>
          joined(fact.parties),
        ),
        occurrence: entry.text("The period or event of what recurs.", ({ fact }) => fact.occurrence),
        date: entry.date("When it was so (EDTF).", ({ fact }) => fact.date),
        date_first: entry.day("First day that date can mean.", ({ fact, context }) =>
          firstDay(context, fact.date),
        ),
        date_last: entry.day("Last day that date can mean.", ({ fact, context }) =>
          lastDay(context, fact.date),
        ),
        observed_until: entry.date(
          "Until when its source shows the status still so (EDTF).",
          ({ fact }) => fact.observedUntil,
        ),
        status: entry.code("The status reported. Empty: a step.", ({ fact }) => fact.status),
        text: entry.text("What happened, in the language of the dataset.", ({ fact, context }) =>
          fact.text === null ? null : context.text(fact.text),
        ),
        directness: entry.code(
          "Whether the source speaks of the promise, or of something that fits it.",
          ({ fact }) => fact.directness,
        ),
        stated_timeliness: entry.code(
          "What the source itself says of the deadline.",
          ({ fact }) => fact.statedTimeliness,
        ),
        stated_by: entry.ids("Ids of the parties whose statement it is.", ({ fact }) =>
          joined(fact.statedBy),
        ),
        source: entry.id("Id of the source.", ({ citation }) => citation.source),
        source_title: entry.text(
          "Title of the source, or who published it where no title was seen.",
          ({ citation, context }) => titleOf(context, context.index.sources.get(citation.source)),
        ),
        doubtful: entry.boolean(
          "Whether the editor doubts this citation.",
          ({ citation }) => citation.doubtful,
        ),
      },
    }),
    ratings: rating.table({
      about: "A published judgement of somebody else, in their own code.",
      rows: (assessment, context) =>
        factRows(assessment, context, ({ ratings }) =>
          ratings.map((fact) => ({ fact, criterion: fact.criterion })),
        ),
      columns: {
        fact: rating.id("Id of the rating.", ({ fact }) => fact.id),
        commitment: rating.id("Id of the commitment.", ({ commitment }) => commitment.id),
        criterion: rating.id(
          "The criterion that it is about. Empty: the whole commitment.",
          ({ criterion }) => criterion,
        ),
        parties: rating.ids("Ids of the parties that it is about. Empty: all that commit.", ({ fact }) =>
          joined(fact.parties),
        ),
        date: rating.date("When it was given (EDTF).", ({ fact }) => fact.date),
        scheme: rating.text("The list that the code is of.", ({ fact }) => fact.scheme),
        code: rating.text("The code, as they write it.", ({ fact }) => fact.code),
        stated_by: rating.ids("Ids of the parties whose judgement it is.", ({ fact }) =>
          joined(fact.statedBy),
        ),
      },
    }),
    replies: reply.table({
      about: "What a party or a body answered to this record, in our words.",
      rows: (assessment, context) =>
        factRows(assessment, context, ({ replies }) =>
          replies.map((fact) => ({ fact, criterion: fact.criterion })),
        ),
      columns: {
        fact: reply.id("Id of the reply.", ({ fact }) => fact.id),
        commitment: reply.id("Id of the commitment.", ({ commitment }) => commitment.id),
        criterion: reply.id(
          "The criterion whose verdict it is about. Empty: the whole commitment.",
          ({ criterion }) => criterion,
        ),
        about: reply.ids("Ids of the facts that it is about. Empty: the verdict.", ({ fact }) =>
          joined(fact.about),
        ),
        date: reply.date("When it was given (EDTF).", ({ fact }) => fact.date),
        text: reply.text("What it says, in the language of the dataset.", ({ fact, context }) =>
          context.text(fact.text),
        ),
        stated_by: reply.ids("Ids of those who replied.", ({ fact }) => joined(fact.statedBy)),
      },
    }),
    observations: value.table({
      about: "A value in force of an indicator, whether a target uses it or not.",
      rows: (_, context) =>
        context.dataset.observations
          .filter((fact) => context.evidence.inForce(fact) && context.hasBegun(fact))
          .map((fact) => ({ fact, context })),
      columns: {
        fact: value.id("Id of the observation.", ({ fact }) => fact.id),
        indicator: value.id("Id of the indicator.", ({ fact }) => fact.indicator),
        dimensions: value.text("What tells its series apart, as name=value.", ({ fact }) =>
          joined(Object.entries(fact.dimensions).map(([name, of]) => `${name}=${of}`)),
        ),
        date: value.date("The period measured (EDTF).", ({ fact }) => fact.date),
        from: value.day("First day of the period.", ({ fact, context }) => firstDay(context, fact.date)),
        through: value.day("Last day of the period.", ({ fact, context }) => lastDay(context, fact.date)),
        kind: value.code("actual or projected.", ({ fact }) => fact.kind),
        value_min: value.number(
          "The value, at least. Empty with value_max: withdrawn.",
          ({ fact }) => fact.value?.min ?? null,
        ),
        value_max: value.number("The value, at most.", ({ fact }) => fact.value?.max ?? null),
      },
    }),
    citations: cited.table({
      about: "The use of a published source by a fact in force.",
      rows: (assessment, context) => {
        const ids = new Set(onRecord(assessment).map(({ id }) => id));
        return [...context.index.facts.values()]
          .filter((place) => !("commitment" in place) || ids.has(place.commitment.id))
          .filter(({ fact }) => context.evidence.inForce(fact) && context.hasBegun(fact))
          .flatMap((place) =>
            place.fact.citations
              .filter((citation) => context.evidence.isSourcePublished(citation.source))
              .map((citation) => ({ place, citation, context })),
          );
      },
      columns: {
        fact: cited.id("Id of the fact.", ({ place }) => place.fact.id),
        kind: cited.code(
          "claim, term, history, rating, reply, observation or event.",
          ({ place }) => place.kind,
        ),
        commitment: cited.id("Id of the commitment. Empty: of an observation or an event.", ({ place }) =>
          "commitment" in place ? place.commitment.id : null,
        ),
        source: cited.id("Id of the source.", ({ citation }) => citation.source),
        doubtful: cited.boolean(
          "Whether the editor doubts it. Doubtful citations alone change no verdict.",
          ({ citation }) => citation.doubtful,
        ),
        passages: cited.integer("How many passages are named.", ({ citation }) => citation.passages.length),
        paraphrase: cited.text("What the source says, in our words.", ({ citation, context }) =>
          citation.paraphrase === null ? null : context.text(citation.paraphrase),
        ),
      },
    }),
    sources: source.table({
      about: "A source that was published by the day of the evidence.",
      rows: (_, context) =>
        context.dataset.sources
          .filter(({ id }) => context.evidence.isSourcePublished(id))
          .map((item) => ({ item, context })),
      columns: {
        source: source.id("Id of the source.", ({ item }) => item.id),
        kind: source.code("Kind of the source.", ({ item }) => item.kind),
        title: source.text("Title, as its publisher prints it. Empty: none was seen.", ({ item, context }) =>
          item.title === null ? null : context.text(item.title),
        ),
        publisher: source.text("Who published it.", ({ item }) => item.publisher),
        publisher_party: source.id(
          "Party id of the publisher, where it is one.",
          ({ item }) => item.publisherParty,
        ),
        language: source.text("Language of the source (BCP 47).", ({ item }) => item.language),
        url: source.url("Where it is.", ({ item }) => item.url),
        archived_url: source.url("Where it is archived.", ({ item }) => item.archivedUrl),
        published: source.date("When it was published (EDTF).", ({ item }) => item.published),
        published_first: source.day("First day on which it can have come out.", ({ item, context }) =>
          dayText(context.index.publicationOf(item.id).earliest),
        ),
        published_last: source.day("Last day on which it can have come out.", ({ item, context }) =>
          dayText(context.index.publicationOf(item.id).latest),
        ),
        accessed: source.day("When an editor read it.", ({ item }) => item.accessed),
        extent_read: source.code("How much of it an editor read.", ({ item }) => item.extentRead),
        licence: source.text("Its licence.", ({ item }) => item.licence),
      },
    }),
    parties: party.table({
      about: "A party of the dataset.",
      rows: (_, context) => context.dataset.parties.map((item) => ({ item, context })),
      columns: {
        party: party.id("Id of the party.", ({ item }) => item.id),
        name: party.text("Name in the language of the dataset.", ({ item, context }) =>
          context.text(item.names),
        ),
        kind: party.code("Kind of the party.", ({ item }) => item.kind),
        part_of: party.id("Id of the party that it is part of.", ({ item }) => item.partOf),
        place: party.text("ISO 3166 code of where it is.", ({ item }) => item.place),
        identifiers: party.ids("Codes in other lists, as scheme:id.", ({ item }) =>
          joined(item.identifiers.map(({ scheme, id }) => `${scheme}:${id}`)),
        ),
      },
    }),
    domains: domain.table({
      about: "A domain of the dataset.",
      rows: (_, context) => context.dataset.domains.map((item) => ({ item, context })),
      columns: {
        domain: domain.id("Id of the domain.", ({ item }) => item.id),
        name: domain.text("Name in the language of the dataset.", ({ item, context }) =>
          context.text(item.names),
        ),
        part_of: domain.id("Id of the domain above it.", ({ item }) => item.partOf),
      },
    }),
    indicators: indicator.table({
      about: "An indicator of the dataset.",
      rows: (_, context) => context.dataset.indicators.map((item) => ({ item, context })),
      columns: {
        indicator: indicator.id("Id of the indicator.", ({ item }) => item.id),
        title: indicator.text("Title in the language of the dataset.", ({ item, context }) =>
          context.text(item.title),
        ),
        unit: indicator.text("Unit.", ({ item }) => item.unit),
        measure: indicator.code("stock, flow, cumulative or ratio.", ({ item }) => item.measure),
        direction: indicator.code("The direction desired.", ({ item }) => item.direction),
        bound: indicator.number("Natural bound on the desired side.", ({ item }) => item.bound),
        dimensions: indicator.ids("What tells its series apart.", ({ item }) => joined(item.dimensions)),
      },
    }),
    events: event.table({
      about: "An event in force.",
      rows: (_, context) =>
        context.dataset.events
          .filter((item) => context.evidence.inForce(item))
          .map((item) => ({ item, context })),
      columns: {
        event: event.id("Id of the event.", ({ item }) => item.id),
        title: event.text("Title in the language of the dataset.", ({ item, context }) =>
          context.text(item.title),
        ),
        date: event.date("When it is or was (EDTF).", ({ item }) => item.date),
        date_first: event.day("First day that date can mean.", ({ item, context }) =>
          firstDay(context, item.date),
        ),
        date_last: event.day("Last day that date can mean.", ({ item, context }) =>
          lastDay(context, item.date),
        ),
      },
    }),
    roles: role.table({
      about: "The role of a party in a commitment on record.",
      rows: ({ commitments, context }) =>
        [...commitments, ...context].flatMap(({ id, roles }) =>
          roles.map((of) => ({ commitment: id, ...of })),
        ),
      columns: {
        commitment: role.id("Id of the commitment.", ({ commitment }) => commitment),
        party: role.id("Id of the party.", ({ party: id }) => id),
        role: role.code("What the party does.", ({ role: of }) => of),
      },
    }),
    relations: relation.table({
      about: "A relation of a commitment on record to another.",
      rows: ({ commitments, context }) =>
        [...commitments, ...context].flatMap(({ id, relations }) =>
          relations.map((of) => ({ commitment: id, relation: of })),
        ),
      columns: {
        commitment: relation.id("Id of the commitment.", ({ commitment }) => commitment),
        type: relation.code("Type of the relation.", ({ relation: { type } }) => type),
        to: relation.id("Id of the other, in this or another dataset.", ({ relation: { to } }) => to),
      },
    }),
  } as const;
}
