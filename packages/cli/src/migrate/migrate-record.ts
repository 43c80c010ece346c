/**
 * A record of format 1 as one of format 2, in its light form. What format 2 has no place for is told, never dropped in silence.
 */

/** A mapping of YAML or JSON; its shape is checked where it is read. */
type Node = Readonly<Record<string, unknown>>;

/** Something that format 2 says otherwise or cannot say, and what became of it. */
export interface MigrationNote {
  /** The file it was in, and the field. */
  readonly file: string;
  readonly path: string;
  readonly kind: "lost" | "changed" | "confirm";
  readonly message: string;
}

export interface Migration {
  /** By path within the record's folder: what each file holds. */
  readonly files: ReadonlyMap<string, Node>;
  readonly notes: readonly MigrationNote[];
}

/**
 * Turns the files of a format 1 folder into those of a format 2 folder.
 *
 * @param files What each YAML file holds, by its path within the folder ("commitments/x.yaml").
 * @param language The language of titles and summaries (BCP 47), which format 1 did not state.
 * @example
 * migrateRecord(new Map([["dataset.yaml", { id: "x", title: "X", reviewedThrough: "2024-01-01" }]]), "en").files.get("dataset.yaml");
 * // { id: "x", title: "X", language: "en", reviewedThrough: "2024-01-01" }
 */
export function migrateRecord(files: ReadonlyMap<string, unknown>, language: string): Migration {
  const migrator = new Migrator();
  const out = new Map<string, Node>();
  const measures = new Map<string, string>();
  for (const [file, content] of files) {
    if (file.startsWith("indicators/")) measures.set(idOf(file), String(node(content)["measure"]));
  }
  for (const [file, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const say = migrator.at(file);
    const value = node(content);
    if (file === "dataset.yaml")
      out.set(file, { ...pick(value, ["id", "title"]), language, ...pick(value, ["reviewedThrough"]) });
    else if (file === "parties.yaml")
      out.set(
        file,
        mapOf(value, (party) => migrateParty(party)),
      );
    else if (file === "domains.yaml")
      out.set(
        file,
        mapOf(value, (domain) => present({ name: domain["names"], partOf: domain["parent"] })),
      );
    else if (file === "sources.yaml")
      out.set(
        file,
        mapOf(value, (source, id) => migrateSource(source, id, say)),
      );
    else if (file === "events.yaml")
      out.set(
        file,
        mapOf(value, (event) =>
          present({ title: event["title"], date: event["date"], ...citing(event, migrator) }),
        ),
      );
    else if (file === "redirects.yaml")
      out.set(
        file,
        mapOf(value, (redirect) =>
          present({ to: redirect["to"], since: redirect["since"], reason: redirect["why"] }),
        ),
      );
    else if (file.startsWith("indicators/")) out.set(file, migrateIndicator(value, say, migrator));
    else if (file.startsWith("commitments/"))
      out.set(file, migrateCommitment(value, measures, say, migrator));
    else say("lost", "", "No file of this name is part of a record; it was left out.");
  }
  const sources = out.get("sources.yaml");
  if (sources !== undefined)
    out.set(
      "sources.yaml",
      mapOf(sources, (source, id) => ({ ...source, ...migrator.extentRead(id) })),
    );
  const dataset = out.get("dataset.yaml");
  if (dataset !== undefined && migrator.mostCited() !== null) {
    out.set("dataset.yaml", { ...dataset, source: migrator.mostCited() });
    migrator.at("dataset.yaml")(
      "changed",
      "source",
      "A fact that gives no source takes the dataset's. Here each gives its own; the one cited most often stands for the dataset.",
    );
  }
  return { files: out, notes: migrator.notes() };
}

type Say = (kind: MigrationNote["kind"], path: string, message: string) => void;

/** What is gathered over all files. */
class Migrator {
  readonly #notes: MigrationNote[] = [];
  readonly #reads = new Map<string, Set<unknown>>();
  readonly #cited = new Map<string, number>();

  at(file: string): Say {
    return (kind, path, message) => void this.#notes.push({ file, path, kind, message });
  }

  cited(source: string, read: unknown): void {
    this.#reads.set(source, (this.#reads.get(source) ?? new Set()).add(read));
    this.#cited.set(source, (this.#cited.get(source) ?? 0) + 1);
  }

  /** The most that any citation says was read. */
  extentRead(source: string): Node {
    const reads = this.#reads.get(source);
    if (reads === undefined) return {};
    if (reads.size > 1)
      this.at("sources.yaml")(
        "changed",
        source,
        "Citations said both that the whole and that a part was read. Now the source says it once: the whole.",
      );
    return { extentRead: reads.has("whole") ? "whole" : "part" };
  }

  mostCited(): string | null {
    return [...this.#cited].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
  }

  notes(): readonly MigrationNote[] {
    return this.#notes;
  }
}

function migrateParty(party: Node): Node {
  const members = party["members"] === undefined ? null : node(party["members"]);
  return present({
    kind: party["kind"],
    name: party["names"],
    aliases: party["aliases"],
    identifiers: party["iso3166"] === undefined ? undefined : { iso3166: party["iso3166"] },
    partOf: party["parent"],
    members: members?.["parties"],
    complete: members?.["complete"],
  });
}

const sourceKinds: Readonly<Record<string, string>> = {
  "party-statement": "organisation",
  "news-agency": "news",
  weblog: "other",
};

function migrateSource(source: Node, id: string, say: Say): Node {
  const kind = String(source["kind"]);
  if (kind in sourceKinds)
    say("changed", `${id}.kind`, `${JSON.stringify(kind)} is now ${JSON.stringify(sourceKinds[kind])}.`);
  return present({
    kind: sourceKinds[kind] ?? kind,
    ...pick(source, ["title", "publisher", "publisherParty", "language", "url"]),
    archivedUrl: source["archived"],
    ...pick(source, ["licence", "published", "accessed", "sha256", "note"]),
  });
}

/** Of a share or a flow a value is that of its very period; of a stock or running total the one at its close. */
const measured: Readonly<Record<string, string>> = { share: "ratio", plan: "stock" };

function migrateIndicator(indicator: Node, say: Say, migrator: Migrator): Node {
  const measure = String(indicator["measure"]);
  if (measure === "plan")
    say(
      "confirm",
      "measure",
      'Planned values were a measure of their own. Now the indicator is a "stock" and each observation "projected".',
    );
  return present({
    ...pick(indicator, ["title", "unit", "definition"]),
    measure: measured[measure] ?? measure,
    direction:
      indicator["better"] === undefined
        ? undefined
        : indicator["better"] === "more"
          ? "increase"
          : "decrease",
    bound: indicator["limit"],
    method: indicator["method"],
    observations: list(indicator["observations"]).map((item) => {
      const observation = node(item);
      return present({
        ...fact(observation, migrator),
        value: observation["value"] === null ? null : rangeOf(observation["value"]),
        kind: measure === "plan" ? "projected" : undefined,
        ...pick(observation, ["derivedFrom", "formula"]),
      });
    }),
  });
}

const classifications: Readonly<Record<string, string | undefined>> = {
  commitment: undefined,
  "scheduled-event": undefined,
  stance: "position",
  background: "background",
  framing: "author-summary",
};
const attributions: Readonly<Record<string, string>> = {
  "own-words": "own-statement",
  "joint-text": "joint-text",
  report: "reported",
  author: "author",
};

function migrateCommitment(
  record: Node,
  measures: ReadonlyMap<string, string>,
  say: Say,
  migrator: Migrator,
): Node {
  const tier = String(record["tier"]);
  if (tier === "scheduled-event")
    say(
      "confirm",
      "tier",
      "An event that somebody undertakes to hold is a commitment now. Say `expires: true` where it can no longer be held after its day.",
    );
  say("changed", "kind", `The kind ${JSON.stringify(record["kind"])} has no field; it is kept as extra.`);
  const participations = list(record["parties"]).map(node);
  const inferred = participations
    .filter((p) => p["basis"] === "inferred")
    .map((p) => `${String(p["party"])} (${String(p["role"])})`);
  if (inferred.length > 0)
    say("changed", "parties", `That an editor concluded these parts is now a note: ${inferred.join(", ")}.`);
  const roles = new Map<string, string[]>();
  for (const { role, party } of participations) {
    if (role === "place")
      say("changed", "parties", `The role "place" of ${String(party)} is now "involved".`);
    const name = role === "place" ? "involved" : String(role);
    roles.set(name, [...(roles.get(name) ?? []), String(party)]);
  }
  const claims = list(record["standing"]).map(node);
  const [first, ...later] = claims;
  const own = first !== undefined && (record["madeOn"] ?? null) === (first["date"] ?? null);
  if (!own && first !== undefined && record["madeOn"] !== null)
    say(
      "changed",
      "madeOn",
      `A commitment is made on the day of its first claim now: ${String(first["date"])}, where it said ${String(record["madeOn"])}.`,
    );
  if (own)
    say(
      "changed",
      "standing.0.key",
      `The first claim is the row's own now; its key ${JSON.stringify(first["key"])} is "made".`,
    );
  const inherited = first === undefined ? {} : citing(first, migrator);
  const { criteria, criteriaAre } = migrateCriteria(record, measures, say, migrator);
  return present({
    classification: classifications[tier],
    ...pick(record, ["title", "summary"]),
    party: one(roles.get("commits") ?? []),
    parties:
      roles.size > (roles.has("commits") ? 1 : 0)
        ? Object.fromEntries(
            [...roles].filter(([role]) => role !== "commits").map(([role, of]) => [role, one(of)]),
          )
        : undefined,
    domain: one(list(record["domains"])),
    madeOn: own ? (record["madeOn"] ?? undefined) : undefined,
    ...(own ? claimWords(first) : {}),
    ...inherited,
    claims:
      (own ? later : claims).length === 0
        ? undefined
        : (own ? later : claims).map((claim) => ({ ...fact(claim, migrator), ...claimWords(claim) })),
    criteria,
    criteriaAre,
    history: [
      ...list(record["history"]).map((item) => migrateEntry(node(item), say, migrator)),
      ...list(record["replies"]).map((item) => {
        say("changed", "replies", "A reply is a step of the history now, in the party's own statement.");
        const reply = node(item);
        return present({
          date: reply["date"],
          text: reply["text"],
          statedBy: reply["party"],
          attribution: "own-statement",
          ...citing(reply, migrator),
        });
      }),
    ],
    partOf: record["partOf"],
    related: record["related"],
    notes: [
      ...list(record["ambiguities"]),
      ...(inferred.length > 0 ? [`Concluded by an editor: ${inferred.join(", ")}.`] : []),
    ],
    reviewedOn: record["reviewedOn"],
    extra: { kind: record["kind"] },
  });
}

function claimWords(claim: Node): Node {
  return present({
    firmness: claim["standing"],
    formallyAnnounced: claim["announced"] === "not-said" ? undefined : claim["announced"] === "yes",
    statedBy: one(list(claim["by"])),
    attribution: attributions[String(claim["via"])],
  });
}

/** Criterion, deadline and target were three lists about one thing; now a criterion has dated terms. */
function migrateCriteria(
  record: Node,
  measures: ReadonlyMap<string, string>,
  say: Say,
  migrator: Migrator,
): { readonly criteria: unknown; readonly criteriaAre: string | undefined } {
  const criteria = list(record["criteria"]).map(node);
  const deadlines = list(record["deadlines"]).map(node);
  const targets = list(record["targets"]).map(node);
  const chains = chainsOf(targets);
  const finals = chains.filter(([target]) => target!["role"] === "final");
  // A deadline and a number of one criterion are one term where they fall due together.
  const [only] = finals;
  const dueTogether = deadlines.every(
    ({ when }) => JSON.stringify(when) === JSON.stringify(only?.at(-1)?.["due"]),
  );
  const merged =
    criteria.length === 1 && finals.length === 1 && only !== undefined && dueTogether ? only : null;
  if (merged === null && finals.length > 0)
    say(
      "confirm",
      "targets",
      "A final target that belongs to no single criterion, or falls due on another day, is a criterion of its own now, and part of the verdict.",
    );
  const out: Record<string, unknown> = {};
  const taken = new Set<unknown>();
  for (const criterion of criteria) {
    const id = String(criterion["id"]);
    const own = deadlines
      .filter((d) => d["criterion"] === undefined || d["criterion"] === id)
      .map((d) => {
        // One deadline of several criteria is a term of each now, and the id of a fact is unique.
        if (!taken.has(d["key"])) return (taken.add(d["key"]), d);
        say(
          "changed",
          `deadlines.${String(d["key"])}`,
          `The deadline is a term of each criterion now; that of ${id} has the key "${id}-${String(d["key"])}".`,
        );
        return { ...d, key: `${id}-${String(d["key"])}` };
      });
    const terms =
      merged === null
        ? own.map((deadline) => termOf(deadline, deadline["when"], null, migrator))
        : merged.map((target) =>
            termOf(
              target,
              target["due"],
              { target, measure: measures.get(String(target["indicator"])) },
              migrator,
            ),
          );
    if (merged !== null) {
      for (const deadline of own) {
        const extra = list(deadline["citations"])
          .map((c) => String(node(c)["source"]))
          .filter((s) => !list(merged.at(-1)!["citations"]).some((c) => node(c)["source"] === s));
        if (extra.length > 0)
          say(
            "lost",
            `deadlines.${String(deadline["key"])}`,
            `The target's citations stand for the deadline too; those of ${extra.join(", ")} for the deadline alone are gone.`,
          );
      }
    }
    const [term, ...revisions] = terms;
    out[id] = present({
      text: criterion["text"],
      ...term,
      revisions: revisions.length > 0 ? revisions : undefined,
    });
  }
  for (const chain of chains) {
    if (chain === merged) continue;
    const [target, ...revised] = chain.map((t) =>
      termOf(t, t["due"], { target: t, measure: measures.get(String(t["indicator"])) }, migrator),
    );
    const interim = chain[0]!["role"] === "interim";
    out[String(chain[0]!["key"])] = present({
      stage: interim ? "interim" : undefined,
      condition: chain[0]!["condition"],
      ...target,
      revisions: revised.length > 0 ? revised : undefined,
    });
  }
  const count = criteria.length;
  if (count > 1)
    say(
      "confirm",
      "criteria",
      "Whether several criteria are parts of one promise or rival readings of it was not said. Readings is what format 1 meant; change it to parts where all are asked.",
    );
  return {
    criteria: Object.keys(out).length === 0 ? "none" : out,
    criteriaAre: count > 1 ? "readings" : undefined,
  };
}

/** Targets by what they revise: each list begins with the first. */
function chainsOf(targets: readonly Node[]): readonly (readonly Node[])[] {
  const chains: Node[][] = [];
  for (const target of targets) {
    const chain = chains.find(
      (c) =>
        target["replaces"] !== undefined &&
        String(target["replaces"]).endsWith(`/${String(c.at(-1)!["key"])}`),
    );
    if (chain === undefined) chains.push([target]);
    else chain.push(target);
  }
  return chains;
}

const comparators: Readonly<Record<string, string>> = {
  "at-least": "atLeast",
  "at-most": "atMost",
  "more-than": "moreThan",
  "less-than": "lessThan",
  equal: "equal",
};

function termOf(
  of: Node,
  when: unknown,
  number: { readonly target: Node; readonly measure: string | undefined } | null,
  migrator: Migrator,
): Node {
  const base = number === null || number.target["base"] === null ? null : node(number.target["base"]);
  return present({
    ...fact(of, migrator),
    due: dueOf(node(when), number?.measure),
    indicator: number?.target["indicator"],
    ...(number === null
      ? {}
      : { [comparators[String(number.target["comparator"])] ?? "atLeast"]: rangeOf(number.target["value"]) }),
    baseline:
      base === null ? undefined : (base["fact"] ?? { date: base["date"], value: rangeOf(base["value"]) }),
  });
}

/** "in 2025" of a stock or running total is by the end of 2025; of a share or flow it is in that very year. */
function dueOf(when: Node, measure: string | undefined): unknown {
  if (when["kind"] === "none")
    return when["reason"] === "end-unknown"
      ? "in ../"
      : String(when["reason"]).replace(
          "-",
          measure === undefined && when["reason"] === "not-stated" ? " " : "-",
        );
  if (when["kind"] === "after-event")
    return `within ${String(when["within"])} after ${String(when["event"])}`;
  const edtf = String(when["edtf"]);
  const wording = String(when["wording"]);
  const within =
    wording === "by" ||
    (measure !== undefined && measure !== "share" && measure !== "flow" && wording === "in");
  const words = edtf.startsWith("../")
    ? `by ${edtf.slice(3)}`
    : `${within ? "by" : wording === "from" ? "throughout" : "in"} ${edtf}`;
  return when["fiscalYear"] === undefined ? words : { due: words, fiscalYear: when["fiscalYear"] };
}

function migrateEntry(entry: Node, say: Say, migrator: Migrator): Node {
  if (entry["supersededBy"] !== undefined)
    say(
      "changed",
      `history.${String(entry["key"])}`,
      `Say what took its place as a relation: \`replacedBy: ${String(entry["supersededBy"])}\`.`,
    );
  return present({
    ...fact(entry, migrator),
    status: entry["status"],
    observedUntil: entry["seen"],
    criterion: entry["criterion"],
    directness: entry["bearing"] === "fits" ? "indirect" : "direct",
  });
}

function fact(of: Node, migrator: Migrator): Node {
  return present({
    key: of["key"],
    date: of["date"],
    ...citing(of, migrator),
    corrects: of["corrects"],
    [of["corrects"] === undefined ? "note" : "reason"]: of["why"],
  });
}

/** The sources of a fact; one alone stands without a list. */
function citing(of: Node, migrator: Migrator): Node {
  const citations = list(of["citations"]).map((item) => {
    const citation = node(item);
    migrator.cited(String(citation["source"]), citation["read"]);
    const passages = list(citation["passages"]).map((p) => {
      const { paragraph, start, end, sha256 } = node(p);
      return {
        position: `${String(start)}-${String(end)}`,
        sha256,
        locator: `paragraph ${String(paragraph)}`,
      };
    });
    return present({
      source: citation["source"],
      passage: one(passages),
      paraphrase: citation["says"],
      doubtful: citation["confidence"] === "low" ? true : undefined,
    });
  });
  const simple = citations.map((c) => (Object.keys(c).length === 1 ? c["source"] : c));
  return citations.length === 0 ? {} : citations.length === 1 ? (citations[0] as Node) : { source: simple };
}

const rangeOf = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  const { min, max } = node(value);
  return min === max ? min : present({ min, max });
};
const idOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
const node = (value: unknown): Node =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : {};
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const one = (values: readonly unknown[]): unknown =>
  values.length === 0 ? undefined : values.length === 1 ? values[0] : values;
const mapOf = (value: Node, of: (item: Node, id: string) => Node): Node =>
  Object.fromEntries(Object.entries(value).map(([id, item]) => [id, of(node(item), id)]));
const pick = (value: Node, names: readonly string[]): Node =>
  present(Object.fromEntries(names.map((name) => [name, value[name]])));
/** Without what is not stated: absent, null, an empty list. */
function present(value: Node): Node {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, v]) => v !== undefined && v !== null && !(Array.isArray(v) && v.length === 0),
    ),
  );
}
