import type { DatasetInput, IndicatorInput, ObservationInput, PartyDetails } from "@policytrack/core";
import { slug } from "@policytrack/core/schema";
import type { Text } from "./row-cells.ts";

type Fields = Readonly<Record<string, unknown>>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Indicator = Writable<IndicatorInput> & { observations: ObservationInput[]; seriesNames: Set<string> };

/** What the rows of a sheet name: parties, domains and indicators, each once, and the values of indicators. */
export class GatheredLists {
  readonly #parties = new Map<string, PartyDetails>();
  readonly #domains = new Map<string, Text>();
  readonly #indicators = new Map<string, Indicator>();
  #observations = 0;

  get observations(): number {
    return this.#observations;
  }

  /** The id of a party by its name. What is known of it is kept. */
  party(key: string, name: Text, details: Partial<PartyDetails> = {}): string {
    const id = slug(key) || key;
    this.#parties.set(id, { name, ...this.#parties.get(id), ...details });
    return id;
  }

  domain(key: string, name: Text): string {
    const id = slug(key) || key;
    if (!this.#domains.has(id)) this.#domains.set(id, name);
    return id;
  }

  indicator(id: string, fields: Partial<IndicatorInput>): void {
    const before = this.#indicators.get(id);
    if (before === undefined)
      this.#indicators.set(id, { title: id, ...fields, observations: [], seriesNames: new Set() });
    // What an earlier row said stands.
    else
      for (const [field, value] of Object.entries(fields))
        if (!Object.hasOwn(before, field)) Object.assign(before, { [field]: value });
  }

  /** A value of an indicator; the dimensions that it has are the indicator's. */
  observation(indicator: string, observation: ObservationInput): void {
    this.indicator(indicator, {});
    const found = this.#indicators.get(indicator);
    found?.observations.push(observation);
    for (const name of Object.keys(observation.dimensions ?? {})) found?.seriesNames.add(name);
    this.#observations++;
  }

  /** The lists as a dataset has them; what the mapping declares stands before what the rows say. */
  lists(declared: Readonly<Record<string, Fields | undefined>>): Partial<DatasetInput> {
    return {
      parties: {
        ...Object.fromEntries([...this.#parties].map(([id, party]) => [id, shortened(party)])),
        ...declared["parties"],
      },
      domains: { ...Object.fromEntries(this.#domains), ...declared["domains"] },
      indicators: this.#withObservations(declared["indicators"]),
    } as Partial<DatasetInput>;
  }

  #withObservations(declared: Fields | undefined): Fields {
    const indicators: Record<string, unknown> = { ...declared };
    for (const [id, { observations, seriesNames, ...indicator }] of this.#indicators) {
      const before = indicator.dimensions === undefined ? [] : [indicator.dimensions].flat();
      indicators[id] = {
        ...indicator,
        ...(seriesNames.size === 0 ? {} : { dimensions: [...new Set([...before, ...seriesNames])] }),
        ...(declared?.[id] as Fields | undefined),
        ...(observations.length === 0 ? {} : { observations }),
      };
    }
    return indicators;
  }
}

/** A party that has only a name is its name. */
function shortened({ name, ...others }: PartyDetails): unknown {
  return Object.keys(others).length === 0 ? name : { name, ...others };
}
