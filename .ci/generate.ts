/**
 * Datasets of any size for benchmarks, growth tests and fuzzing: the same for the same seed on every machine. A "full" record
 * has what a well kept one has (5 facts, 22 dates, texts of real length, 4 kB); a "light" one is a row of a spreadsheet.
 */
import type { CommitmentInput, DatasetInput } from "@policytrack/core";

export interface GenerateOptions {
  readonly commitments: number;
  readonly weight: "light" | "full";
  readonly seed?: number;
}

const words =
  "the ministry plans to build and run more ferries between harbour towns with clean engines while towns share costs report yearly open schools train crews measure water lower noise keep routes fair and publish what was spent".split(
    " ",
  );
const statuses = [
  "pending",
  "in-progress",
  "in-progress",
  "partly-delivered",
  "delivered",
  "stalled",
  "continuing",
  "not-delivered",
  "abandoned",
] as const;
const statusesOfWhole = ["pending", "in-progress", "stalled", "continuing", "abandoned"] as const;
const firmnesses = ["stated", "proposed", "planned", "pledged", "agreed", "adopted", "in-law"] as const;

/** mulberry32: small, fast, and good enough to draw test data from. */
export class Draw {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** From 0 (included) to 1 (not). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  /** A whole number, both ends included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }
  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)] as T;
  }
  chance(share: number): boolean {
    return this.next() < share;
  }
  /** Some words, the first with a capital. */
  text(min: number, max: number): string {
    const drawn = Array.from({ length: this.int(min, max) }, () => this.pick(words)).join(" ");
    return drawn.charAt(0).toUpperCase() + drawn.slice(1);
  }
}

const two = (n: number): string => String(n).padStart(2, "0");
const day = (year: number, month: number, date: number): string => `${year}-${two(month)}-${two(date)}`;

/** An address, with the month in which it was published. */
const document = (n: number): string => `https://example.org/${n} ${2015 + (n % 11)}-0${1 + (n % 9)}`;

/** A light input of the size asked for, without an error. */
export function generate({ commitments: count, weight, seed = 7 }: GenerateOptions): DatasetInput {
  const draw = new Draw(seed);
  const parties = Math.max(10, count >> 4);
  const head = {
    id: "generated",
    title: "Generated commitments",
    language: "en",
    source: "https://example.org/plan 2010-01-01",
    reviewedThrough: "2026-04-30",
  };
  if (weight === "light") {
    return {
      ...head,
      commitments: Array.from({ length: count }, (_, i): CommitmentInput => ({
        id: `c-${i}`,
        title: `${draw.text(3, 8)} ${i}`,
        party: `p-${draw.int(0, parties - 1)}`,
        domain: `d-${draw.int(0, 39)}`,
        due: draw.int(2020, 2050),
        status: draw.pick(statuses),
        source: document(draw.int(0, count)),
      })),
    };
  }
  const sources: Record<string, NonNullable<DatasetInput["sources"]>[string]> = {};
  let sourceCount = 0;
  const indicators: Record<string, NonNullable<DatasetInput["indicators"]>[string]> = {};
  /** A source of its own for each fact, published some time after what it tells, so that vague dates never clash. */
  const source = (owner: number, year: number): string => {
    const id = `s-${owner}-${sourceCount++}`;
    sources[id] = {
      kind: draw.pick(["official", "news", "research"] as const),
      title: draw.text(5, 12),
      publisher: draw.pick(["Ministry of Harbours", "Harbour News", "Institute for Ferries"]),
      language: "en",
      url: `https://example.org/${id}`,
      published: draw.pick([
        day(year + 1, draw.int(1, 12), draw.int(1, 28)),
        `${year + 1}-${two(draw.int(1, 12))}`,
        `${year + 1}`,
      ]),
      accessed: "2026-04-25",
      extentRead: draw.pick(["whole", "part"] as const),
    };
    return id;
  };
  const date = (year: number): string => {
    const r = draw.next();
    const month = two(draw.int(1, 12));
    return r < 0.7
      ? day(year, Number(month), draw.int(1, 28))
      : r < 0.85
        ? `${year}-${month}`
        : r < 0.93
          ? `${year}`
          : `${year}-${month}~`;
  };
  const commitments = Array.from({ length: count }, (_, i): CommitmentInput => {
    const made = draw.int(2012, 2018);
    const due = draw.int(2021, 2050);
    const numeric = draw.chance(0.25);
    if (numeric) {
      const start = draw.int(100, 500);
      indicators[`i-${i}`] = {
        title: draw.text(3, 6),
        unit: "ferries",
        measure: draw.pick(["stock", "flow", "ratio"] as const),
        direction: "increase",
        observations: Array.from({ length: draw.int(0, 6) }, (_unused, k) => ({
          key: `o-${2013 + k}`,
          date: `${2013 + k}`,
          value: draw.chance(0.1) ? `${start + 10 * k}..${start + 12 * k}` : start + 11 * k,
          source: source(i, 2014 + k),
        })),
      };
    }
    const deadline = draw.pick([
      `by ${due}`,
      `in ${due}`,
      `early ${due}`,
      `by ${due}-0${draw.int(1, 9)}`,
      "open-ended",
      "every year from 2020",
    ]);
    // Of what recurs these are of the promise as a whole; others would have to say of which year.
    const possible = !numeric && deadline.startsWith("every") ? statusesOfWhole : statuses;
    let year = made;
    const history = Array.from({ length: draw.pick([0, 1, 2, 3, 3, 3, 4, 5]) }, () => {
      year++;
      return {
        date: `${year}-${two(draw.int(1, 12))}`,
        status: draw.pick(possible),
        text: draw.text(8, 20),
        source: source(i, year + 1),
      };
    });
    return {
      id: `c-${i}`,
      title: `${draw.text(3, 8)} ${i}`,
      summary: draw.text(20, 40),
      party: `p-${draw.int(0, parties - 1)}`,
      domain: [`d-${draw.int(0, 19)}`, `d-${draw.int(20, 39)}`],
      madeOn: date(made),
      firmness: draw.pick(firmnesses),
      attribution: "reported",
      source: { source: source(i, made), paraphrase: draw.text(10, 20) },
      criteria: {
        done: {
          text: draw.text(8, 16),
          due: deadline,
          ...(numeric ? { indicator: `i-${i}`, atLeast: draw.int(150, 900), due: `by ${due}` } : {}),
        },
      },
      history,
      ...(i > 10 && draw.chance(0.1) ? { related: `c-${draw.int(0, i - 1)}` } : {}),
      notes: Array.from({ length: draw.int(1, 3) }, () => draw.text(12, 24)),
      reviewedOn: "2026-04-30",
    };
  });
  return { ...head, sources, indicators, commitments };
}
