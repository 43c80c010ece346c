import type { Dataset, FactList } from "@policytrack/core";
import {
  edtfInWords,
  numberRangeInWords,
  standingInWords,
  statusInWords,
  whenInWords,
} from "@policytrack/formats/words";

/** What a fact of a dataset is and says, in a line; null where the dataset has none in that list. */
export function factInWords(dataset: Dataset, list: FactList, id: string): string | null {
  const owner = id.slice(0, id.indexOf("/"));
  const commitment = dataset.commitments.find((one) => one.id === owner);
  const dated = ({ date }: { readonly date: string | null }, words: string): string =>
    `${words}, ${date === null ? "date not known" : edtfInWords(date)}`;
  const eventTitle = (event: string): string =>
    dataset.events.find((one) => one.id === event)?.title ?? event;
  const number = (indicator: string, value: Parameters<typeof numberRangeInWords>[0]): string =>
    `${numberRangeInWords(value)} ${dataset.indicators.find((one) => one.id === indicator)?.unit ?? ""}`.trimEnd();
  switch (list) {
    case "standing": {
      const claim = commitment?.standing.find((one) => one.id === id);
      return claim === undefined ? null : dated(claim, `standing ${standingInWords(claim.standing)}`);
    }
    case "deadlines": {
      const deadline = commitment?.deadlines.find((one) => one.id === id);
      return deadline === undefined
        ? null
        : dated(deadline, `deadline ${whenInWords(deadline.when, eventTitle)}`);
    }
    case "targets": {
      const target = commitment?.targets.find((one) => one.id === id);
      return target === undefined
        ? null
        : dated(
            target,
            `${target.role} target ${number(target.indicator, target.value)} ${whenInWords(target.due, eventTitle)}`,
          );
    }
    case "history": {
      const entry = commitment?.history.find((one) => one.id === id);
      return entry === undefined ? null : dated(entry, `status ${statusInWords([entry.status])}`);
    }
    case "observations": {
      const observation = dataset.observations.find((one) => one.id === id);
      return observation === undefined
        ? null
        : dated(
            observation,
            `value ${observation.value === null ? "withdrawn" : number(observation.indicator, observation.value)}`,
          );
    }
    default:
      return list satisfies never;
  }
}
