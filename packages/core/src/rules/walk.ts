import type { DatasetIndex } from "../dataset/dataset-index.ts";
import type { Citation, Commitment, Criterion, Dataset, Fact, Issue, LanguageMap } from "../model/types.ts";
import { printFound } from "./print-found.ts";
import type {
  Checks,
  Derived,
  FactKind,
  Finding,
  InCriterion,
  OfCitation,
  OfText,
  RuleCheck,
  TextField,
} from "./rule.ts";

/** A rule and the level that it has in this dataset. */
export interface ActiveRule {
  readonly rule: RuleCheck;
  readonly level: Issue["level"];
}
export interface WalkOptions {
  readonly previous: DatasetIndex | null;
  readonly derived: ReadonlyMap<string, Derived> | null;
  /** The ids of all rules that there are. */
  readonly ruleIds: ReadonlySet<string>;
  /** How many issues of one rule are written out. */
  readonly limit: number;
}

type Kind = keyof Checks;

/** One walk over a dataset. It visits every record, fact, citation and text once and runs all checks of that kind. */
class Walk implements InCriterion, OfCitation, OfText {
  readonly index: DatasetIndex;
  readonly previous: DatasetIndex | null;
  readonly derived: ReadonlyMap<string, Derived> | null;
  readonly ruleIds: ReadonlySet<string>;
  commitment!: Commitment;
  criterion!: Criterion;
  fact!: Fact;
  factKind!: FactKind;
  field!: TextField;
  owner!: OfText["owner"];
  language!: string;

  readonly issues: Issue[] = [];
  readonly #limit: number;
  readonly #counts = new Map<string, number>();
  readonly #active = new Map<Kind, ActiveRule[]>();
  readonly #path: (string | number)[] = [];
  readonly #readsTexts: boolean;
  #record: string | null = null;
  #current!: ActiveRule;

  constructor(
    index: DatasetIndex,
    rules: readonly ActiveRule[],
    { previous, derived, ruleIds, limit }: WalkOptions,
  ) {
    this.index = index;
    this.ruleIds = ruleIds;
    this.previous = previous;
    this.derived = derived;
    this.#limit = limit;
    for (const active of rules)
      for (const kind of Object.keys(active.rule.check) as Kind[]) {
        const others = this.#active.get(kind);
        if (others === undefined) this.#active.set(kind, [active]);
        else others.push(active);
      }
    this.#readsTexts = this.#active.has("text");
  }

  readonly report = ({ path = [], message, found, fix, record }: Finding): void => {
    const { rule, level } = this.#current;
    const count = (this.#counts.get(rule.id) ?? 0) + 1;
    this.#counts.set(rule.id, count);
    if (count > this.#limit) return;
    this.issues.push({
      rule: rule.id,
      level,
      record: record ?? this.#record,
      path: [...this.#path, ...path],
      message,
      found: printFound(found),
      fix: fix ?? rule.fix,
    });
  };

  /** How many issues of each rule were not written out, of those rules that have any. */
  leftOut(): ReadonlyMap<string, number> {
    return new Map(
      [...this.#counts]
        .filter(([, count]) => count > this.#limit)
        .map(([rule, count]) => [rule, count - this.#limit]),
    );
  }

  dataset(dataset: Dataset): void {
    this.#check("dataset", dataset);
    this.#text("dataset", "title", dataset.title);
    this.#each("commitments", dataset.commitments, (commitment) => this.#visitCommitment(commitment));
    this.#each("instruments", dataset.instruments, (instrument) => {
      this.#check("instrument", instrument);
      this.#text("instrument", "title", instrument.title);
    });
    this.#each("parties", dataset.parties, (party) => this.#check("party", party));
    this.#each("sources", dataset.sources, (source) => {
      this.#check("source", source);
      this.#text("source", "note", source.note);
    });
    this.#each("indicators", dataset.indicators, (indicator) => {
      this.#check("indicator", indicator);
      this.#text("indicator", "title", indicator.title);
      this.#text("indicator", "definition", indicator.definition);
    });
    this.#each("observations", dataset.observations, (observation) => {
      this.#check("observation", observation);
      this.#visitFact("observation", observation);
    });
    this.#each("events", dataset.events, (event) => {
      this.#check("event", event);
      this.#text("event", "title", event.title);
      this.#visitFact("event", event);
    });
    this.#path.push("redirects", 0);
    for (const [i, redirect] of dataset.redirects.entries()) {
      this.#path[1] = i;
      this.#record = redirect.from;
      this.#check("redirect", redirect);
    }
    this.#path.length = 0;
    this.#record = null;
  }

  #visitCommitment(commitment: Commitment): void {
    this.commitment = commitment;
    this.#check("commitment", commitment);
    this.#text("commitment", "title", commitment.title);
    this.#text("commitment", "summary", commitment.summary);
    this.#text("commitment", "condition", commitment.condition);
    this.#inside("notes", commitment.notes, ({ text }) => {
      this.#path.push("text");
      this.#texts("commitment", "note", text);
      this.#path.pop();
    });
    this.#inside("claims", commitment.claims, (claim) => {
      this.#check("claim", claim);
      this.#visitFact("claim", claim);
    });
    this.#inside("criteria", commitment.criteria, (criterion) => {
      this.criterion = criterion;
      this.#check("criterion", criterion);
      this.#text("criterion", "title", criterion.title);
      this.#text("criterion", "text", criterion.text);
      this.#text("criterion", "condition", criterion.condition);
      this.#inside("terms", criterion.terms, (term) => {
        this.#check("term", term);
        this.#visitFact("term", term);
      });
    });
    this.#inside("history", commitment.history, (entry) => {
      this.#check("history", entry);
      this.#text("fact", "text", entry.text);
      this.#visitFact("history", entry);
    });
    this.#inside("ratings", commitment.ratings, (rating) => {
      this.#check("rating", rating);
      this.#text("fact", "text", rating.text);
      this.#visitFact("rating", rating);
    });
    this.#inside("replies", commitment.replies, (reply) => {
      this.#check("reply", reply);
      this.#text("fact", "text", reply.text);
      this.#visitFact("reply", reply);
    });
  }

  #visitFact(kind: FactKind, fact: Fact): void {
    this.fact = fact;
    this.factKind = kind;
    this.#check("fact", fact);
    this.#text("fact", "note", fact.note);
    this.#text("fact", "reason", fact.reason);
    this.#inside("citations", fact.citations, (citation: Citation) => {
      this.#check("citation", citation);
      this.#text("fact", "paraphrase", citation.paraphrase);
    });
  }

  #check<K extends Kind>(kind: K, thing: Parameters<Checks[K]>[0]): void {
    const active = this.#active.get(kind);
    if (active === undefined) return;
    for (const one of active) {
      this.#current = one;
      // The context of every kind is this walk itself.
      (one.rule.check[kind] as (thing: unknown, context: Walk) => void)(thing, this);
    }
  }

  #each<T extends { readonly id: string }>(
    list: string,
    records: readonly T[],
    visit: (record: T) => void,
  ): void {
    this.#inside(list, records, (record) => {
      this.#record = record.id;
      visit(record);
    });
    this.#record = null;
  }

  #inside<T>(list: string, items: readonly T[], visit: (item: T) => void): void {
    if (items.length === 0) return;
    const depth = this.#path.push(list, 0) - 1;
    for (let i = 0; i < items.length; i++) {
      this.#path[depth] = i;
      visit(items[i] as T);
    }
    this.#path.pop();
    this.#path.pop();
  }

  #text(owner: OfText["owner"], field: TextField, map: LanguageMap | null): void {
    if (!this.#readsTexts || map === null) return;
    this.#path.push(field);
    this.#texts(owner, field, map);
    this.#path.pop();
  }

  #texts(owner: OfText["owner"], field: TextField, map: LanguageMap): void {
    if (!this.#readsTexts) return;
    this.owner = owner;
    this.field = field;
    for (const language of Object.keys(map)) {
      this.language = language;
      this.#path.push(language);
      this.#check("text", map[language] as string);
      this.#path.pop();
    }
  }
}

/** The issues that these rules find, in the order of the dataset, and how many of each rule were left out. */
export function walk(
  index: DatasetIndex,
  rules: readonly ActiveRule[],
  options: WalkOptions,
): { readonly issues: readonly Issue[]; readonly leftOut: ReadonlyMap<string, number> } {
  const walk = new Walk(index, rules, options);
  walk.dataset(index.dataset);
  return { issues: walk.issues, leftOut: walk.leftOut() };
}
