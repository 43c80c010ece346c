import type {
  Claim,
  ClaimInput,
  Commitment,
  CommitmentInput,
  Criterion,
  CriterionInput,
  HistoryEntry,
  HistoryInput,
  InstrumentInput,
  NoteInput,
  PartyRole,
  PartyRoleInput,
  Relation,
  RelationInput,
  RelationType,
  Role,
  Text,
} from "../model/types.ts";
import { relationTypes, roles } from "../model/generated/vocabularies.ts";
import type { EvidenceReader } from "./evidence-reader.ts";
import type { Place } from "./issue-log.ts";
import { dateOf, listOf, type Reading } from "./reading.ts";
import { inside, type Scope } from "./scope.ts";
import { slug } from "./slug.ts";
import { hasTarget, type Owner, type TermReader } from "./term-reader.ts";

/** The fields of the light form that relate commitments, and the relations that they make. */
export const relationFields = {
  partOf: "part-of",
  related: "related",
  restates: "restates",
  renews: "renews",
  replaces: "replaces",
  replacedBy: "replaced-by",
  implements: "implements",
} as const satisfies Readonly<Record<string, RelationType>>;

const fieldsByRelation = /* @__PURE__ */ entriesOf(relationFields);
function entriesOf<T extends object>(fields: T): readonly (readonly [keyof T, T[keyof T]])[] {
  return Object.entries(fields) as unknown as readonly (readonly [keyof T, T[keyof T]])[];
}

/** Reads commitments. */
export class CommitmentReader {
  readonly #reading: Reading;
  readonly #evidence: EvidenceReader;
  readonly #terms: TermReader;
  /** Ids that are taken, with the number that was added last to make another. */
  readonly #ids = new Map<string, number>();

  constructor(reading: Reading, evidence: EvidenceReader, terms: TermReader) {
    this.#reading = reading;
    this.#evidence = evidence;
    this.#terms = terms;
  }

  /** A commitment in full. Where its place is refused afterwards, it is not to be used. */
  commitment(given: CommitmentInput, { at }: Scope): Commitment {
    const id = this.#commitmentId(given, at);
    const scope: Scope = { at, record: id };
    const named = given.instrument === undefined ? undefined : this.#instrumentOf(given.instrument, scope);
    const instrument: InstrumentInput | undefined =
      named === undefined ? undefined : this.#reading.input.instruments?.[named];
    const cited = this.#evidence.cite(
      given,
      instrument === undefined
        ? this.#evidence.top
        : this.#evidence.cite(
            instrument,
            this.#evidence.top,
            { at: ["instruments", named ?? ""], record: named ?? null },
            true,
          ),
      scope,
    );
    const parties = this.#roles(given, instrument, scope);
    const owner: Owner = {
      id,
      scope,
      cited,
      committing: parties.flatMap(({ party, role }) => (role === "commits" ? [party] : [])),
    };
    const madeOn = given.madeOn === undefined ? dateOf(instrument?.date) : dateOf(given.madeOn);
    const claims = this.#claims(owner, given, instrument, madeOn);
    const criteria = this.#criteria(owner, given, instrument, madeOn);
    const history = this.#history(owner, given);
    const ratings = (given.ratings ?? []).map((one, i) =>
      this.#evidence.fact("Rating", owner, one, `${one.scheme}-${one.code}`, inside(scope, "ratings", i), {}),
    );
    const replies = (given.replies ?? []).map((one, i) =>
      this.#evidence.fact("Reply", owner, one, "reply", inside(scope, "replies", i), {}),
    );
    const relations = this.#relations(given, scope);
    const commitment = this.#reading.read("Commitment", given, scope, {
      id,
      instrument: named ?? null,
      parties,
      domains: listOf(given.domain === undefined ? instrument?.domain : given.domain),
      criteria,
      claims,
      history,
      ratings,
      replies,
      relations,
      notes: this.#notes(given, scope),
      reviewedOn: given.reviewedOn ?? this.#reading.input.reviewedThrough,
      madeOn: claims[0]?.date ?? null,
      status: "unknown",
      targetYear: null,
    });
    this.#reading.places.note(commitment, scope);
    return commitment;
  }

  #relations(given: CommitmentInput, scope: Scope): readonly Relation[] {
    const found: Relation[] = [];
    for (const [field, type] of fieldsByRelation)
      for (const one of listOf<string | RelationInput>(given[field])) {
        const { to, ...told } = typeof one === "string" ? { to: one } : one;
        found.push({ type, to, sources: this.#evidence.told(told, inside(scope, field)) });
      }
    return found.length < 2
      ? found
      : found.toSorted((a, b) => relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type));
  }

  #commitmentId(given: CommitmentInput, at: Place): string {
    const key = typeof at[1] === "string" ? at[1] : undefined;
    if (key !== undefined && given.id !== undefined && given.id !== key)
      this.#reading.issue(
        { at, record: key },
        "field-conflict",
        `Its key is \`${key}\`, and its \`id\` is \`${given.id}\`.`,
        given.id,
        "Take `id` out, or write the same.",
        ["id"],
      );
    const stated = key ?? given.id;
    const title = typeof given.title === "string" ? given.title : (Object.values(given.title)[0] ?? "");
    const base = stated ?? (slug(title) || "commitment");
    if (!this.#ids.has(base)) {
      this.#ids.set(base, 1);
      return base;
    }
    if (stated !== undefined)
      this.#reading.issue(
        { at, record: stated },
        "id-taken",
        `The id \`${stated}\` is taken by another commitment.`,
        stated,
        "Give one of them another id.",
        ["id"],
      );
    let n = this.#ids.get(base) ?? 1;
    let id: string;
    do id = `${base}-${++n}`;
    while (this.#ids.has(id));
    this.#ids.set(base, n);
    this.#ids.set(id, 1);
    return id;
  }

  #instrumentOf(id: string, scope: Scope): string | undefined {
    if (this.#reading.instruments.has(id)) return id;
    const at = inside(scope, "instrument");
    if (this.#reading.log.isRefusedRecord("instruments", id)) {
      this.#reading.log.refuse(at.at, at.record, `The instrument \`${id}\` is refused.`, id);
      return undefined;
    }
    const near =
      this.#reading.names.idOf("instrument", id) ??
      this.#reading.log.nearest(id, [...this.#reading.instruments.keys()]);
    this.#reading.issue(
      at,
      "reference-missing",
      `There is no instrument \`${id}\`.`,
      id,
      near === null ? "Add it to `instruments`." : `Did you mean \`${near}\`?`,
    );
    return undefined;
  }

  /** Who commits may stand in `party`, in `parties`, or in both. */
  #roles(
    given: CommitmentInput,
    instrument: InstrumentInput | undefined,
    scope: Scope,
  ): Commitment["parties"] {
    const partiesOf = (role: Role): readonly PartyRole[] =>
      listOf<string | PartyRoleInput>(given.parties?.[role]).map((one) => {
        const { party, ...told } = typeof one === "string" ? { party: one } : one;
        return { party, role, sources: this.#evidence.told(told, inside(scope, "parties", role)) };
      });
    const commits = (parties: readonly string[]): readonly PartyRole[] =>
      parties.map((party) => ({ party, role: "commits", sources: [] }));
    const own = listOf(given.party);
    if (given.parties === undefined) return commits(own.length > 0 ? own : listOf(instrument?.party));
    return roles.flatMap((role: Role) => {
      const others = partiesOf(role);
      if (role !== "commits") return others;
      const stated = [...commits(own), ...others.filter(({ party }) => !own.includes(party))];
      return stated.length > 0 ? stated : commits(listOf(instrument?.party));
    });
  }

  #notes(given: CommitmentInput, scope: Scope): Commitment["notes"] {
    return listOf<Text | NoteInput>(given.notes).map((one, i) =>
      typeof one === "object" && isNote(one)
        ? { text: this.#reading.text(one.text), sources: this.#evidence.told(one, inside(scope, "notes", i)) }
        : { text: this.#reading.text(one), sources: [] },
    );
  }

  /** The row makes the first claim, unless it says nothing of one and others are listed. */
  #claims(
    owner: Owner,
    given: CommitmentInput,
    instrument: InstrumentInput | undefined,
    madeOn: string | null,
  ): readonly Claim[] {
    const listed = given.claims;
    const own =
      given.firmness !== undefined ||
      given.formallyAnnounced !== undefined ||
      typeof given.madeOn === "string" ||
      typeof given.madeOn === "number";
    const fromRow =
      listed === undefined ||
      listed.length === 0 ||
      own ||
      (given.madeOn === undefined && instrument !== undefined);
    const claims: Claim[] = [];
    const add = (claim: ClaimInput, what: string, scope: Scope, date: string | null): void => {
      claims.push(this.#evidence.fact("Claim", owner, claim, what, scope, {}, date));
    };
    if (fromRow) {
      const firmness = given.firmness ?? instrument?.firmness;
      const formallyAnnounced = given.formallyAnnounced ?? instrument?.formallyAnnounced;
      const attribution = given.attribution ?? instrument?.attribution;
      const statedBy =
        given.statedBy ??
        instrument?.statedBy ??
        // Whoever commits in a joint text says so in it.
        (attribution === "joint-text" ? instrument?.party : undefined);
      const row = {
        key: "made",
        firmness,
        formallyAnnounced,
        attribution,
        statedBy,
        sourceCode: given.sourceCode,
      };
      add(row as ClaimInput, "made", owner.scope, madeOn);
    } else {
      const field = (["statedBy", "attribution", "sourceCode"] as const).find(
        (one) => given[one] !== undefined,
      );
      if (field !== undefined)
        this.#reading.issue(
          owner.scope,
          "field-conflict",
          `\`${field}\` is of the row's own claim, and the row makes none beside \`claims\`.`,
          undefined,
          `Move \`${field}\` to the claim that it belongs to, or add \`madeOn\` or \`firmness\`.`,
          [field],
        );
    }
    for (const [i, claim] of (listed ?? []).entries())
      add(claim, claim.firmness ?? "claim", inside(owner.scope, "claims", i), dateOf(claim.date));
    return claims;
  }

  #criteria(
    owner: Owner,
    given: CommitmentInput,
    instrument: InstrumentInput | undefined,
    madeOn: string | null,
  ): readonly Criterion[] {
    const { scope } = owner;
    const rowDue = given.due === undefined ? (given.targetYear ?? instrument?.due) : (given.due ?? undefined);
    if (given.due !== undefined && given.targetYear !== undefined)
      this.#reading.issue(
        scope,
        "field-conflict",
        "`due` and `targetYear` say the same thing.",
        given.targetYear,
        "Keep `due`.",
        ["targetYear"],
      );
    const numbered = hasTarget(given);
    const inputs: readonly (readonly [string, CriterionInput, Scope])[] =
      given.criteria === "none"
        ? []
        : given.criteria === undefined
          ? [["main", {}, scope]]
          : Object.entries(given.criteria).map(([key, one]) => [
              key,
              typeof one === "string" ? { text: one } : one,
              inside(scope, "criteria", key),
            ]);
    const finals = inputs.filter(([, { stage }]) => stage !== "interim");
    if (inputs.length > 0 && finals.length === 0)
      this.#reading.issue(
        scope,
        "no-final-criterion",
        "All criteria are interim.",
        undefined,
        "Leave `stage` out of the last one.",
        ["criteria"],
      );
    if (numbered && (finals.length !== 1 || finals[0]?.[1].indicator !== undefined))
      this.#reading.issue(
        scope,
        "target-without-criterion",
        `The number of the row belongs to no criterion: there are ${finals.length === 1 ? "a number at its own" : finals.length} final ones.`,
        given.indicator,
        "Write the number at the criterion that it belongs to.",
        ["indicator"],
      );
    return inputs.map(([key, { title, text, stage, condition, revisions, ...first }, at]): Criterion => {
      const final = stage !== "interim";
      const term = this.#terms.term(
        owner,
        first,
        first.key ?? `${key}-term`,
        at,
        madeOn,
        given,
        final ? rowDue : undefined,
        final && numbered ? given : undefined,
      );
      const later = (revisions ?? []).flatMap((one, i) =>
        this.#terms.term(
          owner,
          one,
          one.key ?? `${key}-term-${i + 2}`,
          inside(at, "revisions", i),
          madeOn,
          given,
          undefined,
          undefined,
        ),
      );
      const criterion: Criterion = {
        id: key,
        title: this.#reading.textOrNull(title),
        text: this.#reading.textOrNull(text),
        stage: stage ?? "final",
        condition: this.#reading.textOrNull(condition),
        terms: [...term, ...later],
      };
      this.#reading.places.note(criterion, at);
      return criterion;
    });
  }

  #history(owner: Owner, given: CommitmentInput): readonly HistoryEntry[] {
    const entries = (given.history ?? []).map((entry, i) =>
      this.#historyEntry(owner, entry, inside(owner.scope, "history", i)),
    );
    if (given.status === undefined) {
      const field = (["statusDate", "statusAsOf"] as const).find(
        (one) => given[one] !== undefined && given[one] !== null,
      );
      if (field !== undefined)
        this.#reading.issue(
          owner.scope,
          "field-missing",
          `\`${field}\` is of a \`status\`, and there is none.`,
          given[field],
          "Add `status`.",
          ["status"],
        );
      return entries;
    }
    const published = this.#reading.sources.get(owner.cited[0]?.source ?? "")?.published ?? undefined;
    const asOf = given.statusAsOf === undefined ? published : (given.statusAsOf ?? undefined);
    const common = {
      ...(given.statusDate === undefined ? {} : { date: given.statusDate }),
      ...(asOf === undefined ? {} : { observedUntil: asOf }),
    };
    const rows: readonly HistoryInput[] =
      typeof given.status === "string"
        ? [{ key: "row-status", status: given.status, ...common }]
        : Object.entries(given.status).map(([party, status]) => ({
            key: `row-status-${party}`,
            status,
            party,
            ...common,
          }));
    const at = (party: HistoryInput["party"]): Scope =>
      typeof party === "string" ? inside(owner.scope, "status", party) : owner.scope;
    return [...entries, ...rows.map((row) => this.#historyEntry(owner, row, at(row.party)))];
  }

  #historyEntry(owner: Owner, given: HistoryInput, scope: Scope): HistoryEntry {
    const event = given.event === undefined ? undefined : this.#reading.events.get(given.event);
    if (given.event !== undefined && event === undefined)
      this.#terms.checkDue(
        { kind: "after-event", event: given.event, within: "P1D" },
        inside(scope, "event"),
      );
    const date = given.date === undefined ? (event?.date ?? null) : dateOf(given.date);
    const text = given.text === undefined ? (event?.title ?? null) : this.#reading.textOrNull(given.text);
    const cited = given.source === undefined && event !== undefined ? event.citations : owner.cited;
    return this.#evidence.fact(
      "HistoryEntry",
      { id: owner.id, cited },
      given,
      given.status ?? "step",
      scope,
      { text, occurrence: dateOf(given.occurrence) },
      date,
    );
  }
}

/** Whether it is a remark with its sources, and not a text by language. */
function isNote(given: Exclude<Text, string> | NoteInput): given is NoteInput {
  return Object.hasOwn(given, "text");
}
