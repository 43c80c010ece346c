/** Prototype: the light input (A) to the full dataset (B). Reads no clock, file or network. Throws on what it cannot read; a product returns issues. */
import type * as M from "../model/types.ts";

const list = <T>(x: T | readonly T[] | undefined): readonly T[] => (x === undefined ? [] : Array.isArray(x) ? x : [x as T]);
const slug = (s: string): string => s.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, "") || "x";
const byId = <T extends { readonly id: string }>(xs: Iterable<T>): readonly T[] => [...xs].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
const edtf = (x: string | number | undefined): string | null => (x === undefined ? null : String(x));
const nonEmpty = <T>(xs: readonly T[], what: string): M.NonEmpty<T> => { if (xs.length === 0) throw new Error(what); return xs as unknown as M.NonEmpty<T>; };
const identifiers = (x: M.IdentifiersInput | undefined): readonly M.Identifier[] => Object.entries(x ?? {}).flatMap(([scheme, ids]) => list(ids).map((id) => ({ scheme, id })));

export function range(x: M.RangeInput): M.Range {
  if (typeof x === "number") return { min: x, max: x };
  if (typeof x === "object") return { min: x.min ?? null, max: x.max ?? null };
  const m = /^(-?[\d.]*?)(?:\.\.(-?[\d.]*))?$/.exec(x.replace(/[,\s]/g, ""));
  if (!m) throw new Error(`range: ${x}`);
  const n = (s: string | undefined): number | null => (s === undefined || s === "" ? null : Number(s));
  return x.includes("..") ? { min: n(m[1]), max: n(m[2]) } : { min: n(m[1]), max: n(m[1]) };
}

const part = { early: "33", mid: "", late: "36" } as const;
export function due(x: M.DueInput): M.Due {
  if (typeof x === "object") {
    if ("kind" in x) return x;
    const d = due(x.due);
    return d.kind === "date" ? { ...d, every: x.every ?? null, fiscalYear: x.fiscalYear ?? null } : d.kind === "recurring" ? { ...d, grace: x.grace ?? null } : d;
  }
  const s = String(x).trim();
  const date = (timing: M.Timing, value: string): M.Due => ({ kind: "date", timing, date: value, every: null, fiscalYear: null });
  let m: RegExpExecArray | null;
  if ((m = /^(not-stated|not stated|indefinite|open-ended|withdrawn)$/.exec(s))) return { kind: "none", reason: m[1]!.replace(" ", "-") as "not-stated" };
  if ((m = /^every (?:(year)|(month)|(P\w+))(?: from (\S+))?(?: until (\S+))?$/.exec(s))) return { kind: "recurring", every: m[1] ? "P1Y" : m[2] ? "P1M" : m[3]!, from: m[4] ?? null, until: m[5] ?? null, grace: null };
  if (s === "when it occurs") return { kind: "recurring", every: null, from: null, until: null, grace: null };
  if ((m = /^within (P\w+) after (\S+)$/.exec(s))) return { kind: "after-event", within: m[1]!, event: m[2]! };
  if ((m = /^(?:by|\.\.\/)\s*(\S+)$/.exec(s)) || (m = /^\.\.\/(\S+)$/.exec(s))) return date("by", m[1]!);
  if ((m = /^(in|on|throughout|total) (\S+)$/.exec(s))) return date(m[1] === "on" ? "in" : (m[1] as M.Timing), m[2]!);
  if ((m = /^(early|mid|late) (\d{4})$/.exec(s))) return date("in", m[1] === "mid" ? `${m[2]}-34~/${m[2]}-35~` : `${m[2]}-${part[m[1] as "early"]}~`);
  if ((m = /^around (\S+)$/.exec(s))) return date("in", `${m[1]}~`);
  if (/^\d{4}(-\d\d){0,2}$/.test(s)) return date("by", s); // a bare date is the last day
  if (/^[\d[{][\d\-~?%/X.,[\]{}]*$/.test(s)) return date("in", s); // any other EDTF period
  throw new Error(`due: ${s}`);
}
/** `status` and `targetYear` are left "unknown" and null: `withDerived` in the engine fills them with what `assess` says. */
export function normalise(input: M.DatasetInput): M.Dataset {
  const language = input.language ?? "und";
  const text = (x: M.Text | undefined): M.LanguageMap | null => (x === undefined ? null : typeof x === "string" ? { [language]: x } : x);
  const need = (x: M.Text): M.LanguageMap => text(x)!;

  // ---- sources and citations
  const sources = new Map<string, M.Source>();
  const source = (id: string, s: M.SourceInput): M.Source => {
    if (typeof s === "string") { const [url, published] = s.trim().split(/\s+/); s = { url: url!, ...(published ? { published } : {}) }; }
    return { id, kind: s.kind ?? null, title: typeof s.title === "string" ? { [s.language ?? "und"]: s.title } : s.title ?? null, publisher: s.publisher ?? null, publisherParty: s.publisherParty ?? null, language: s.language ?? null,
      url: s.url ?? null, archivedUrl: s.archivedUrl ?? null, licence: s.licence ?? null, published: edtf(s.published), accessed: s.accessed ?? null, extentRead: s.extentRead ?? null,
      sha256: s.sha256 ?? null, note: text(s.note), identifiers: identifiers(s.identifiers), extra: s.extra ?? {} };
  };
  for (const [id, s] of Object.entries(input.sources ?? {})) sources.set(id, source(id, s));
  const byUrl = new Map([...sources.values()].flatMap((s) => (s.url ? [[s.url, s.id] as const] : [])));
  const sourceId = (s: string): string => {
    if (!s.includes("://")) { if (!sources.has(s)) throw new Error(`no source "${s}"`); return s; }
    const url = s.trim().split(/\s+/)[0]!;
    const known = byUrl.get(url);
    if (known) return known;
    const base = slug(url.replace(/^https?:\/\/(www\.)?/, "")); let id = base;
    for (let n = 2; sources.has(id); n++) id = `${base}-${n}`;
    sources.set(id, source(id, s)); byUrl.set(url, id);
    return id;
  };
  const passage = (p: M.PassageInput): M.Passage => {
    if (typeof p === "string") { const m = /^(\d+)-(\d+)(?: ([0-9a-f]{16,64}))?$/.exec(p); p = m ? { position: `${m[1]}-${m[2]}`, ...(m[3] ? { sha256: m[3] } : {}) } : { exact: p }; }
    const at = p.position?.split("-").map(Number);
    return { position: at ? { start: at[0]!, end: at[1]! } : null, quote: p.exact === undefined ? null : { exact: p.exact, prefix: p.prefix ?? null, suffix: p.suffix ?? null }, sha256: p.sha256 ?? null, locator: p.locator ?? null };
  };
  const citation = (c: M.CitationInput): M.Citation => typeof c === "string" ? { source: sourceId(c), passages: [], paraphrase: null, doubtful: false }
    : { source: sourceId(c.source), passages: list(c.passage).map(passage), paraphrase: text(c.paraphrase), doubtful: c.doubtful ?? false };
  const citations = (x: M.DatasetInput["source"] | undefined, inherited: readonly M.Citation[]): readonly M.Citation[] => (x === undefined ? inherited : list(x).map(citation));
  const cite = (x: M.CitingInput | undefined, inherited: readonly M.Citation[]): readonly M.Citation[] => {
    if (x === undefined || (x.passage === undefined && x.paraphrase === undefined && x.doubtful === undefined)) return citations(x?.source, inherited);
    if (x.source !== undefined && typeof x.source !== "string") throw new Error("passage and paraphrase stand beside one source alone");
    const { passage: p, paraphrase, doubtful } = x;
    return [citation({ source: x.source ?? inherited[0]!.source, ...(p === undefined ? {} : { passage: p }), ...(paraphrase === undefined ? {} : { paraphrase }), ...(doubtful === undefined ? {} : { doubtful }) })];
  };
  const top = nonEmpty(citations(input.source, []), "the dataset needs a source");
  const code = (s: string | undefined): M.Identifier | null => { const m = s === undefined ? null : /^([^:]+): *(.*)$/.exec(s); return m ? { scheme: m[1]!, id: m[2]! } : null; };

  // ---- parties
  const parties = new Map<string, M.Party>();
  const party = (id: string): string => { if (!parties.has(id)) parties.set(id, asParty(id, { })); return id; }; // a bare id is a party named by its id
  const asParty = (id: string, p: Exclude<M.PartyInput, string>): M.Party => { const open = p.members?.at(-1) === "..."; return { id, kind: p.kind ?? null, names: p.name === undefined ? { und: id } : need(p.name), aliases: list(p.aliases),
    identifiers: identifiers(p.identifiers), sameAs: list(p.sameAs), place: p.place ?? null, partOf: p.partOf ?? null,
    members: p.members ? { parties: p.members.filter((m) => m !== "...").map(String), complete: p.complete ?? (open ? false : null) } : null, extra: p.extra ?? {} }; };
  for (const [id, p] of Object.entries(input.parties ?? {})) parties.set(id, asParty(id, typeof p === "string" ? { name: p } : p));
  // ---- facts
  const facts = new Set<string>();
  const head = (owner: string, f: M.FactInput, what: string, inherited: readonly M.Citation[], keepId = false): M.Fact => {
    const date = edtf(f.date ?? undefined); const base = keepId ? owner : `${owner}/${f.key ?? slug(date === null ? what : `${what}-${date}`)}`;
    let id = base; for (let n = 2; facts.has(id); n++) { if (f.key !== undefined) throw new Error(`taken: ${id}`); id = `${base}-${n}`; }
    facts.add(id);
    return { id, date, citations: nonEmpty(cite(f, inherited), id), statedBy: list(f.statedBy).map(party), attribution: f.attribution ?? null, sourceCode: code(f.sourceCode),
      corrects: f.corrects ?? null, reason: text(f.reason), note: text(f.note), extra: f.extra ?? {} };
  };

  // ---- lists of things
  const domains = new Map<string, M.Domain>();
  for (const [id, d] of Object.entries(input.domains ?? {})) domains.set(id, { id, names: need(typeof d === "string" ? d : d.name), partOf: typeof d === "string" ? null : d.partOf ?? null, identifiers: typeof d === "string" ? [] : identifiers(d.identifiers), extra: typeof d === "string" ? {} : d.extra ?? {} });
  const domain = (id: string): string => { if (!domains.has(id)) domains.set(id, { id, names: { und: id }, partOf: null, identifiers: [], extra: {} }); return id; };
  const events: M.Event[] = Object.entries(input.events ?? {}).map(([id, e]) => ({ ...head(id, e, "event", top, true), title: need(e.title), identifiers: identifiers(e.identifiers) }));
  const eventOf = new Map(events.map((e) => [e.id, e]));
  const indicators: M.Indicator[] = [], observations: M.Observation[] = [];
  for (const [id, i] of Object.entries(input.indicators ?? {})) {
    indicators.push({ id, title: need(i.title), unit: i.unit ?? null, definition: text(i.definition), measure: i.measure ?? null, neverNegative: i.neverNegative ?? false, direction: i.direction ?? null, bound: i.bound ?? null, dimensions: list(i.dimensions), method: i.method ?? null, identifiers: identifiers(i.identifiers), extra: i.extra ?? {} });
    for (const o of i.observations ?? []) { if (o.party) party(o.party); observations.push({ ...head(id, o, o.party ?? Object.values(o.dimensions ?? {}).join("-") ?? "", top), indicator: id, dimensions: { ...(o.party ? { party: o.party } : {}), ...o.dimensions }, value: o.value === null ? null : range(o.value), kind: o.kind ?? "actual", derivedFrom: list(o.derivedFrom), formula: o.formula ?? null }); }
  }
  const indicatorOf = new Map(indicators.map((i) => [i.id, i]));
  const observationOf = new Map(observations.map((o) => [o.id, o]));
  const instruments: M.Instrument[] = Object.entries(input.instruments ?? {}).map(([id, i]) => ({ id, title: need(i.title), date: edtf(i.date), identifiers: identifiers(i.identifiers), sources: cite(i, top).map((c) => c.source), extra: i.extra ?? {} }));

  // ---- targets and terms
  const baseline = (b: NonNullable<M.TargetInput["baseline"]>): M.Baseline => {
    if (typeof b === "object") return { kind: b.kind ?? "historical", date: edtf(b.date), value: b.value === undefined ? null : range(b.value), observation: b.observation ?? null };
    const s = String(b); const bau = /^BAU(?: (\S+))?$/.exec(s);
    if (bau) return { kind: "business-as-usual", date: bau[1] ?? null, value: null, observation: null };
    const o = observationOf.get(s);
    if (o) return { kind: "historical", date: o.date, value: o.value, observation: o.id };
    const m = /^(\S+) in (\S+)$/.exec(s);
    return { kind: "historical", date: m ? m[2]! : s, value: m ? range(m[1]!) : null, observation: null };
  };
  const comparators = { atLeast: "at-least", atMost: "at-most", moreThan: "more-than", lessThan: "less-than", equal: "equal", between: "between" } as const;
  const target = (t: M.TargetInput, committing: readonly string[]): M.Target | null => {
    if (t.indicator === undefined) return null;
    const base = t.baseline === undefined ? null : baseline(t.baseline);
    const own = indicatorOf.get(t.indicator)?.dimensions.includes("party") && committing.length === 1 && t.dimensions?.["party"] === undefined ? { party: committing[0]! } : {};
    const common = { indicator: t.indicator, dimensions: { ...own, ...t.dimensions }, baseline: base };
    for (const k of Object.keys(comparators) as (keyof typeof comparators)[]) { const v = t[k]; if (v !== undefined) return { ...common, comparator: comparators[k], value: range(v), valueIn: "unit" }; }
    const flip = (r: M.Range): M.Range => ({ min: r.max === null ? null : 100 - r.max, max: r.min === null ? null : 100 - r.min });
    if (t.reduceBy !== undefined) return { ...common, comparator: "at-most", value: flip(range(t.reduceBy)), valueIn: "percent-of-baseline" };
    if (t.increaseBy !== undefined) { const r = range(t.increaseBy); return { ...common, comparator: "at-least", value: { min: r.min === null ? null : 100 + r.min, max: r.max === null ? null : 100 + r.max }, valueIn: "percent-of-baseline" }; }
    throw new Error(`indicator ${t.indicator} without a number`);
  };

  // ---- commitments
  const rows: readonly (readonly [string | undefined, M.CommitmentInput])[] = Array.isArray(input.commitments)
    ? (input.commitments as readonly M.CommitmentInput[]).map((c) => [c.id, c] as const) : Object.entries(input.commitments as Readonly<Record<string, M.CommitmentInput>>);
  const taken = new Set<string>();
  const commitments = rows.map(([given, c]): M.Commitment => {
    const inst = c.instrument === undefined ? undefined : input.instruments?.[c.instrument];
    if (c.instrument !== undefined && !inst) throw new Error(`no instrument "${c.instrument}"`);
    const title = need(c.title); const base = given ?? slug(Object.values(title)[0]!); let id = base;
    for (let n = 2; taken.has(id); n++) { if (given !== undefined) throw new Error(`taken: ${id}`); id = `${base}-${n}`; }
    taken.add(id);
    const cited = cite(c, cite(inst, top));
    const roles: readonly { party: string; role: M.Role }[] = [
      ...(c.party !== undefined ? list(c.party) : c.parties?.commits !== undefined ? [] : list(inst?.party)).map((p) => ({ party: party(p), role: "commits" as const })),
      ...(Object.entries(c.parties ?? {}) as [M.Role, string | readonly string[]][]).flatMap(([role, ps]) => list(ps).map((p) => ({ party: party(p), role })))];
    const committing = roles.filter((r) => r.role === "commits").map((r) => r.party);
    // claims: the row itself makes the first one
    const madeOn = c.madeOn ?? inst?.date;
    const first: M.ClaimInput = { key: "made", ...(madeOn !== undefined ? { date: madeOn } : {}), statedBy: c.statedBy ?? inst?.statedBy ?? [], ...(c.sourceCode === undefined ? {} : { sourceCode: c.sourceCode }) };
    const claim = (k: M.ClaimInput, d: Pick<M.CommitmentInput, "firmness" | "formallyAnnounced" | "attribution">): M.Claim => ({ ...head(id, k, k.firmness ?? "claim", cited), attribution: k.attribution ?? d.attribution ?? null, firmness: k.firmness ?? d.firmness ?? null, formallyAnnounced: k.formallyAnnounced ?? d.formallyAnnounced ?? null, criterion: k.criterion ?? null });
    const says = c.firmness !== undefined || c.formallyAnnounced !== undefined || madeOn !== undefined || inst !== undefined || c.claims === undefined;
    const own = { ...(c.firmness ?? inst?.firmness ? { firmness: (c.firmness ?? inst?.firmness)! } : {}), ...(c.formallyAnnounced ?? inst?.formallyAnnounced) === undefined ? {} : { formallyAnnounced: (c.formallyAnnounced ?? inst?.formallyAnnounced)! }, ...(c.attribution ?? inst?.attribution ? { attribution: (c.attribution ?? inst?.attribution)! } : {}) };
    const claims = nonEmpty([...(says ? [claim(first, own)] : []), ...(c.claims ?? []).map((k) => claim(k, {}))], id);
    // criteria and terms
    const rowDue = c.due ?? c.targetYear ?? inst?.due;
    const term = (t: M.TermInput, key: string, fallbackDue?: M.DueInput, fallback?: M.TargetInput): readonly M.Term[] => {
      const d = t.due ?? fallbackDue; const g = t.indicator !== undefined ? target(t, committing) : fallback ? target(fallback, committing) : null;
      if (d === undefined && g === null) return [];
      const { source, passage: at, paraphrase, doubtful } = t.due === undefined && typeof d === "object" && "due" in d ? d : {} as M.CitingInput;
      return [{ ...head(id, { key, ...(source === undefined ? {} : { source }), ...(at === undefined ? {} : { passage: at }), ...(paraphrase === undefined ? {} : { paraphrase }), ...(doubtful === undefined ? {} : { doubtful }), ...(madeOn === undefined ? {} : { date: madeOn }), ...t }, "term", cited), due: d === undefined ? null : due(d), expires: t.expires ?? c.expires ?? false, target: g, parties: list(t.party).map(party) }];
    };
    const inputs: readonly (readonly [string, M.CriterionInput])[] = c.criteria === "none" ? [] : c.criteria === undefined ? [["main", {}]]
      : Object.entries(c.criteria).map(([k, v]) => [k, typeof v === "string" ? { text: v } : v] as const);
    if (c.criteria === "none" && c.indicator !== undefined) throw new Error(`${id}: a number and no criterion`);
    const rowTarget: M.TargetInput | undefined = c.indicator !== undefined ? c : undefined;
    const finals = inputs.filter(([, k]) => k.stage !== "interim").length;
    const criteria = inputs.map(([k, v]): M.Criterion => { const { text: words, stage, condition, revisions, ...t } = v; const final = stage !== "interim";
      const { key: _, ...plain } = t; void _;
      return { id: k, text: text(words), stage: final ? "final" : "interim", condition: text(condition), terms: [
        ...term(plain, `${k}-term`, final ? rowDue : undefined, final && finals === 1 ? rowTarget : undefined), ...(revisions ?? []).flatMap((r, n) => term(r, r.key ?? `${k}-term-${n + 2}`))] }; });
    // history
    const published = sources.get(cited[0]!.source)?.published ?? undefined;
    const asOf = c.statusAsOf ?? published;
    const plainStatus: readonly M.HistoryInput[] = c.status === undefined ? [] : typeof c.status === "string" ? [{ status: c.status }] : Object.entries(c.status).map(([p, s]) => ({ party: p, status: s }));
    const history = [...(c.history ?? []), ...plainStatus.map((h): M.HistoryInput => ({ ...h, key: h.party === undefined ? "row-status" : `row-status-${String(h.party)}`, ...(c.statusDate === undefined ? {} : { date: c.statusDate }), ...(asOf === undefined ? {} : { observedUntil: asOf }) }))]
      .map((h): M.HistoryEntry => { const e = h.event === undefined ? undefined : eventOf.get(h.event); if (h.event !== undefined && !e) throw new Error(`no event ${h.event}`);
        const of = list(h.party).map(party);
        const f = head(id, { ...h, ...(h.date === undefined && e?.date != null ? { date: e.date } : {}) }, h.status ?? "step", h.source === undefined && e ? e.citations : cited);
        return { ...f, text: text(h.text ?? undefined) ?? e?.title ?? null, status: h.status ?? null, observedUntil: edtf(h.observedUntil), criterion: h.criterion ?? null, parties: of, occurrence: edtf(h.occurrence), directness: h.directness ?? null, statedTimeliness: h.statedTimeliness ?? null, event: h.event ?? null }; });
    if (c.acts === "jointly" && (history.some((h) => h.parties.length > 0) || criteria.some((k) => k.terms.some((t) => t.parties.length > 0)))) throw new Error(`${id}: acts jointly, and an entry or a term names one party`);
    const ratings = (c.ratings ?? []).map((x): M.Rating => ({ ...head(id, x, `${x.scheme}-${x.code}`, cited), scheme: x.scheme, code: x.code, criterion: x.criterion ?? null, parties: list(x.party).map(party) }));
    const relations: readonly M.Relation[] = ([["part-of", c.partOf], ["related", c.related], ["restates", c.restates], ["renews", c.renews], ["replaces", c.replaces], ["replaced-by", c.replacedBy], ["implements", c.implements]] as const).flatMap(([type, to]) => list(to).map((x) => ({ type, to: x })));
    return { id, identifiers: identifiers(c.identifiers), classification: c.classification ?? "commitment", title, summary: text(c.summary), instrument: c.instrument ?? null, parties: roles, domains: (c.domain !== undefined ? list(c.domain) : list(inst?.domain)).map(domain), condition: text(c.condition),
      criteria, criteriaAre: c.criteriaAre ?? null, acts: c.acts ?? null, claims, history, ratings, relations, notes: list(c.notes).map((n) => need(n as M.Text)), reviewedOn: c.reviewedOn ?? input.reviewedThrough, extra: c.extra ?? {},
      madeOn: claims[0].date, status: "unknown", targetYear: null };
  });
  for (const p of [...parties.values()]) for (const m of p.members?.parties ?? []) party(m);
  return { formatVersion: 2, id: input.id, title: need(input.title), version: input.version ?? null, language, licence: input.licence ?? null, authors: list(input.authors), reviewedThrough: input.reviewedThrough, identifiers: identifiers(input.identifiers),
    commitments: byId(commitments), instruments: byId(instruments), parties: byId(parties.values()), domains: byId(domains.values()), sources: byId(sources.values()), indicators: byId(indicators), observations: byId(observations), events: byId(events),
    redirects: Object.entries(input.redirects ?? {}).map(([from, r]) => ({ from, to: list(r.to), since: r.since, reason: text(r.reason) })).sort((a, b) => (a.from < b.from ? -1 : 1)), rules: input.rules ?? {}, extra: input.extra ?? {} };
}
