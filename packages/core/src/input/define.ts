import { withDerived } from "../assess/with-derived.ts";
import { UsageError } from "../errors.ts";
import { defaultLimits } from "../model/formats.ts";
import type { CommitmentInput, Dataset, DatasetInput, Ids } from "../model/types.ts";
import { checkRecords } from "./check-records.ts";
import { ShapeCheck } from "./check-shape.ts";
import { IssueLog } from "./issue-log.ts";
import { lightPlace, recordOf } from "./light-place.ts";
import { NameIndex } from "./name-index.ts";
import { normalise } from "./normalise.ts";

type Key<T> = T extends Readonly<Record<infer K, unknown>> ? Extract<K, string> : never;
type Strings<T> = T extends string ? T : T extends readonly (infer E)[] ? Extract<E, string> : never;
type Rows<D extends DatasetInput> = D["commitments"] extends readonly (infer C)[]
  ? C
  : D["commitments"][keyof D["commitments"]];
type Used<C, K extends string> = C extends Readonly<Partial<Record<K, infer V>>> ? Strings<V> : never;
/** The ids that an input names, so that they complete. A record without an id gets one of its title, which no type can know. */
export interface IdsOf<D extends DatasetInput> extends Ids {
  readonly commitment: D["commitments"] extends readonly unknown[]
    ? Rows<D> extends { readonly id: infer I extends string }
      ? I
      : string
    : Key<D["commitments"]>;
  readonly party: Key<D["parties"]> | Used<Rows<D>, "party">;
  readonly domain: Key<D["domains"]> | Used<Rows<D>, "domain">;
  readonly source: string;
  readonly indicator: Key<D["indicators"]>;
  readonly event: Key<D["events"]>;
  readonly instrument: Key<D["instruments"]>;
}
/** A misspelt field of a commitment does not compile. */
type NoExtra<D extends DatasetInput> =
  Rows<D> extends infer C
    ? C extends unknown
      ? Exclude<keyof C, keyof CommitmentInput> extends never
        ? unknown
        : { readonly commitments: { readonly "no such field": Exclude<keyof C, keyof CommitmentInput> } }
      : never
    : never;

/**
 * A dataset written in code: the light form in, the full form out, its ids typed. For some hundred records; more are a file for `parse`.
 *
 * @throws {UsageError} for a misspelt field or code, a date that cannot be read, or an id that leads nowhere: the first one, with the
 * nearest right word. Where parties or domains are listed, an id that is nearly a listed one is taken for a slip.
 * @example
 * const dataset = defineDataset({ id: "mine", title: "Mine", source: "https://example.org 2024-01-05", reviewedThrough: "2024-01-05",
 *   commitments: { halve: { title: "Halve emissions", party: "jp", domain: "climate", due: 2030, status: "in-progress" } } });
 * dataset.commitments[0].id; // "halve"
 */
export function defineDataset<const D extends DatasetInput>(input: D & NoExtra<D>): Dataset<IdsOf<D>> {
  if (typeof input !== "object" || input === null)
    throw new UsageError(
      "wrong-argument",
      `defineDataset() takes an object; this is ${input === null ? "null" : `a ${typeof input}`}. JSON text goes through parse().`,
    );
  const log = new IssueLog(defaultLimits);
  const names = new NameIndex(input);
  new ShapeCheck(defaultLimits, log, names).check("DatasetInput", input);
  throwFirst(log);
  const { dataset, places } = normalise(input, { log, names });
  checkRecords({
    dataset,
    log,
    names,
    place: (path) => ({ path: lightPlace(input, dataset, path, places), record: recordOf(dataset, path) }),
  });
  throwFirst(log);
  // The ids of the input are those of the dataset.
  return withDerived(dataset) as unknown as Dataset<IdsOf<D>>;
}

function throwFirst(log: IssueLog): void {
  // In code, an id that is nearly one of those listed would become one of the ids that complete.
  const issue = log.issues.find(({ level, rule }) => level === "error" || rule === "reference-like-another");
  if (issue === undefined) return;
  const { rule, path, message, fix } = issue;
  const code =
    rule === "field-unknown"
      ? "unknown-key"
      : rule === "code-unknown"
        ? "unknown-word"
        : rule === "reference-missing" || rule === "reference-like-another"
          ? "unknown-id"
          : "wrong-argument";
  throw new UsageError(code, `${path.join(".")}: ${message} ${fix}`);
}
