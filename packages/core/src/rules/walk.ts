import { append } from "../dataset/append.ts";
import type { DatasetIndex } from "../dataset/dataset-index.ts";
import type { Commitment, Criterion, Dataset, Fact, Issue, LanguageMap } from "../model/types.ts";
import { printFound } from "./print-found.ts";
import type {
  Checks,
  DerivedById,
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
  readonly derived: DerivedById | null;
  /** The ids of all rules that there are. */
  readonly ruleIds: ReadonlySet<string>;
  /** How many issues of one rule are written out. */
  readonly limit: number;
}

type Kind = keyof Checks;
/** A check of one kind of thing, and the rule that it is of. */
interface ActiveCheck extends ActiveRule {
  /** The context of every kind is the walk itself. */
  readonly check: (thing: unknown, context: Walk) => void;
}

/** One walk over a dataset. It visits every record, fact, citation and text once and runs all checks of that kind. */
class Walk implements InCriterion, OfCitation, OfText {
  readonly index: DatasetIndex;
  readonly previous: DatasetIndex | null;
  readonly derived: DerivedById | null;
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
  readonly #active = new Map<Kind, ActiveCheck[]>();
  readonly #path: (string | number)[] = [];
  readonly #readsTexts: boolean;
  #record: string | null = null;
  #current!: ActiveCheck;

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
    for (const { rule, level } of rules)
      for (const [kind, check] of Object.entries(rule.check))
        append(this.#active, kind as Kind, { rule, level, check: check as ActiveCheck["check"] });
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
    if (this.#readsTexts)
      this.#inside("notes", commitment.notes, ({ text }) => {
        this.#path.push("text");
        this.#texts("commitment", "note", text);
        this.#path.pop();
      });
    this.#facts("claims", "claim", commitment.claims);
    this.#inside("criteria", commitment.criteria, (criterion) => {
      this.criterion = criterion;
      this.#check("criterion", criterion);
      this.#text("criterion", "title", criterion.title);
      this.#text("criterion", "text", criterion.text);
      this.#text("criterion", "condition", criterion.condition);
      this.#facts("terms", "term", criterion.terms);
    });
    this.#facts("history", "history", commitment.history);
    this.#facts("ratings", "rating", commitment.ratings);
    this.#facts("replies", "reply", commitment.replies);
  }

  #facts<K extends "claim" | "term" | "history" | "rating" | "reply">(
    list: string,
    kind: K,
    facts: readonly (Parameters<Checks[K]>[0] & Fact)[],
  ): void {
    if (facts.length === 0) return;
    const depth = this.#path.push(list, 0) - 1;
    for (let i = 0; i < facts.length; i++) {
      const fact = facts[i]!;
      this.#path[depth] = i;
      this.#check(kind, fact);
      if ("text" in fact) this.#text("fact", "text", fact.text as LanguageMap | null);
      this.#visitFact(kind, fact);
    }
    this.#path.length = depth - 1;
  }

  #visitFact(kind: FactKind, fact: Fact): void {
    this.fact = fact;
    this.factKind = kind;
    this.#check("fact", fact);
    this.#text("fact", "note", fact.note);
    this.#text("fact", "reason", fact.reason);
    const { citations } = fact;
    const depth = this.#path.push("citations", 0) - 1;
    for (let i = 0; i < citations.length; i++) {
      const citation = citations[i]!;
      this.#path[depth] = i;
      this.#check("citation", citation);
      this.#text("fact", "paraphrase", citation.paraphrase);
    }
    this.#path.length = depth - 1;
  }

  #check<K extends Kind>(kind: K, thing: Parameters<Checks[K]>[0]): void {
    const active = this.#active.get(kind);
    if (active === undefined) return;
    for (let i = 0; i < active.length; i++) {
      this.#current = active[i]!;
      this.#current.check(thing, this);
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
