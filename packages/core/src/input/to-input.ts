import type {
  Dataset,
  DatasetInput,
  Indicator,
  Instrument,
  Observation,
  ObservationInput,
  Party,
  PartyDetails,
  PartyInput,
  Source,
  SourceInput,
} from "../model/types.ts";
import { CommitmentWriter } from "./commitment-writer.ts";
import { FactWriter } from "./fact-writer.ts";
import { given, isEmpty, oneOrMore, type Plain, sameValue, shortened } from "./plain-values.ts";
import { printRange } from "./range-text.ts";
import { TermWriter } from "./term-writer.ts";
import { visitReferences } from "../model/generated/references.ts";

/**
 * A full dataset in the light form, as short as it can be: `normalise(toInput(dataset))` is the dataset again. `status` and `targetYear` of
 * the commitments are left out, as they follow from the facts.
 *
 * @example
 * toInput(dataset).commitments; // { "halve-emissions": { title: "Halve emissions", party: "jp", due: "by 2030" } }
 */
export function toInput(dataset: Dataset): DatasetInput {
  return new InputWriter(dataset).dataset();
}

class InputWriter {
  readonly #facts: FactWriter;
  readonly #commitments: CommitmentWriter;
  /** Ids of parties and domains. */
  readonly #referredTo = new Set<string>();
  readonly #observationsOf = new Map<string, Observation[]>();

  constructor(dataset: Dataset) {
    this.#facts = new FactWriter(dataset);
    this.#commitments = new CommitmentWriter(this.#facts, new TermWriter(this.#facts));
    visitReferences(dataset, (to, id) => {
      if (to === "party" || to === "domain") this.#referredTo.add(id);
    });
    for (const one of dataset.observations) {
      const others = this.#observationsOf.get(one.indicator);
      if (others === undefined) this.#observationsOf.set(one.indicator, [one]);
      else others.push(one);
    }
  }

  dataset(): DatasetInput {
    const { parties, domains, sources, indicators, events, instruments, redirects, commitments } =
      this.#facts.dataset;
    const records = (list: readonly (readonly [string, unknown])[]): Plain | undefined =>
      list.length === 0 ? undefined : Object.fromEntries(list);
    const { id, title, ...head } = this.#facts.fields(
      "Dataset",
      this.#facts.dataset,
      [],
    ) as unknown as DatasetInput;
    return {
      id,
      title,
      ...head,
      source: oneOrMore(this.#facts.top.map((citation) => this.#facts.citation(citation))),
      ...given("instruments", records(instruments.map((one) => [one.id, this.#instrument(one)]))),
      ...given("parties", records(this.#described(parties).map((one) => [one.id, this.#party(one)]))),
      ...given(
        "domains",
        records(
          this.#described(domains).map((one) => [
            one.id,
            shortened(this.#facts.fields("Domain", one, ["id"]), "name", "string"),
          ]),
        ),
      ),
      ...given("sources", records(sources.map((one) => [one.id, this.#source(one)]))),
      ...given("indicators", records(indicators.map((one) => [one.id, this.#indicator(one)]))),
      ...given(
        "events",
        records(
          events.map((one) => [
            one.id,
            {
              ...this.#facts.fields("Event", one, ["id"]),
              ...given("date", one.date ?? undefined),
              ...this.#facts.citing(one.citations, this.#facts.top),
            },
          ]),
        ),
      ),
      ...given(
        "redirects",
        records(redirects.map((one) => [one.from, this.#facts.fields("Redirect", one, ["from"])])),
      ),
      commitments: Object.fromEntries(commitments.map((one) => [one.id, this.#commitments.commitment(one)])),
    } as DatasetInput;
  }

  /** None of them, where all are named by their ids and referred to: they come back by being referred to. */
  #described<T extends Party | Dataset["domains"][number]>(records: readonly T[]): readonly T[] {
    const bare = records.every((one) => isBare(one) && this.#referredTo.has(one.id));
    return bare ? [] : records;
  }

  #source(source: Source): SourceInput {
    const { id: _, title, ...others } = source;
    const fields = {
      ...this.#facts.fields("Source", others, ["id", "title"]),
      ...given("title", title === null ? undefined : this.#facts.text(title, source.language ?? "und")),
    } as Exclude<SourceInput, string>;
    const names = Object.keys(fields);
    const isShort = source.url !== null && names.every((name) => name === "url" || name === "published");
    return isShort ? [source.url, source.published].filter((x) => x !== null).join(" ") : fields;
  }

  #party(party: Party): PartyInput {
    const { id, names, members } = party;
    const isNamedById = sameValue(names, { und: id });
    const isOpen = members !== null && members.complete === false;
    const fields: PartyDetails = {
      ...given("name", isNamedById ? undefined : this.#facts.text(names)),
      ...this.#facts.fields("Party", party, ["id"]),
      ...given(
        "members",
        members === null ? undefined : isOpen ? [...members.parties, "..."] : members.parties,
      ),
      ...given("complete", members?.complete === true ? true : undefined),
    };
    return shortened(fields as Plain, "name", "string") as PartyInput;
  }

  #instrument(instrument: Instrument): Plain {
    const isTop = this.#facts.citesTop(instrument);
    return {
      ...this.#facts.fields("Instrument", instrument, ["id"]),
      ...given("source", isTop ? undefined : oneOrMore(instrument.sources)),
    };
  }

  #indicator(indicator: Indicator): Plain {
    const observations = this.#observationsOf.get(indicator.id) ?? [];
    return {
      ...this.#facts.fields("Indicator", indicator, ["id"]),
      ...given(
        "observations",
        observations.length === 0 ? undefined : observations.map((one) => this.#observation(one)),
      ),
    };
  }

  #observation(observation: Observation): ObservationInput {
    const { indicator, dimensions, value } = observation;
    const { party, ...others } = dimensions;
    const what = Object.values({ ...(party === undefined ? {} : { party }), ...others }).join("-");
    return {
      ...this.#facts.fact("Observation", observation, indicator, what, this.#facts.top),
      ...given("party", party),
      ...given("dimensions", Object.keys(others).length === 0 ? undefined : others),
      value: value === null ? null : printRange(value),
    };
  }
}

/** Whether nothing but the id is said of a party or domain. */
const isBare = ({ id, names, extra: own, ...others }: Party | Dataset["domains"][number]): boolean =>
  sameValue(names, { und: id }) && isEmpty(own) && Object.values(others).every(isEmpty);
