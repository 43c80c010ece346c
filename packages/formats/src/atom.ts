import { type Day, isoDay, parseIsoDay, spanOf } from "@policytrack/edtf";
import {
  assess,
  changeDays,
  factsOf,
  type Assessment,
  type ChangeDay,
  type Dataset,
  type Fact,
  type Ids,
} from "@policytrack/core";
import { checkInWords, shown, UsageError } from "./check-arguments.ts";
import { commitmentFile } from "./commitment-file.ts";
import { cutTo } from "./cut/cut-to.ts";
import { publicationDays } from "./cut/evidence-until.ts";
import { markupText, webAddress } from "./escape.ts";
import { defineFormat, type Format, type WriteOptions } from "./format.ts";
import { atomHead } from "./format-heads.ts";
import { changesView } from "./view/changes-view.ts";
import type { ChangesView } from "./view.ts";

export type FeedOptions = Pick<WriteOptions, "words" | "address"> & {
  /** How many days of changes it has at most. Default: 20. */
  readonly entries?: number;
};

/**
 * What changed, as a feed (Atom, RFC 4287): an entry for each day on which something was said otherwise than on the day before,
 * the latest first. Its times are days, which begin at midnight UTC.
 *
 * @throws {UsageError} for what is no assessment, and for an option that does not exist.
 * @example
 * toAtom(assess(dataset), { words: en, address: "https://example.org/" });
 * // "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">..."
 */
export function toAtom<I extends Ids>(assessment: Assessment<I>, options: FeedOptions): string {
  checkInWords("toAtom", assessment, options, ["address", "entries"]);
  const { words, address, entries = 20 } = options;
  if (!Number.isInteger(entries) || entries < 1)
    throw new UsageError(
      "wrong-argument",
      `toAtom(): entries is ${shown(entries)}. Give a whole number from 1 on.`,
    );
  const { on } = assessment;
  const dataset = cutTo(assessment.dataset as unknown as Dataset<Ids>, {
    evidenceUntil: assessment.evidenceUntil,
  });
  const days = latestChangeDays(dataset, on, entries).toReversed();
  const touched = touchedDays(dataset);
  // On the website itself a way is enough: readers take it from the address of the feed.
  const base = address === "../" ? address : null;
  const page = base === null ? (address === undefined ? null : webAddress(address)) : "";
  const feedId = `urn:policytrack:${dataset.id}`;
  const authors = dataset.authors.length === 0 ? [dataset.id] : dataset.authors;
  return [
    `<?xml version="1.0" encoding="utf-8"?>\n`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.tag}"${base === null ? "" : ` xml:base="${base}"`}>\n`,
    element("id", feedId),
    element("title", words.text(dataset.title)),
    element("updated", instant(days[0]?.day ?? on)),
    ...authors.map((name) => `  <author><name>${markupText(name)}</name></author>\n`),
    ...(page === null ? [] : [`  <link href="${markupText(page === "" ? "./" : page)}"/>\n`]),
    ...(dataset.licence === null ? [] : [element("rights", dataset.licence)]),
    ...days.map(({ day, commitmentIds }) => {
      const part = { ...dataset, commitments: touched(day, commitmentIds) };
      const changes = changesView(assess(part, { on: dayBefore(day) }), assess(part, { on: day }), { words });
      return entry(changes, { id: `${feedId}:${day}`, day, title: words.day(day), page });
    }),
    "</feed>\n",
  ].join("");
}

export const atomFormat: Format = /* @__PURE__ */ defineFormat({
  ...atomHead,
  write: (assessment, { words, address }) => [
    toAtom(assessment, { words, ...(address === undefined ? {} : { address }) }),
  ],
});

function entry(
  { lede, items, facts }: ChangesView,
  {
    id,
    day,
    title,
    page,
  }: { readonly id: string; readonly day: string; readonly title: string; readonly page: string | null },
): string {
  const summary = lede.map(({ text }) => text).join(" ");
  const list = [
    ...items.map(({ commitmentId, sentence, cause }) => ({
      commitmentId,
      text: `${sentence.text} (${cause.text})`,
    })),
    ...facts.map(({ commitmentId, dateText, text, status }) => ({
      commitmentId,
      text: [dateText, text, status?.text].filter((part) => part !== undefined && part !== "").join(": "),
    })),
  ];
  const told = ({ commitmentId, text }: (typeof list)[number]): string =>
    page === null
      ? markupText(text)
      : `<a href="${markupText(`${page}${commitmentFile(commitmentId)}?on=${day}`)}">${markupText(text)}</a>`;
  // An entry about one commitment leads to its page.
  const [only, ...others] = new Set(list.map(({ commitmentId }) => commitmentId));
  const file = only === undefined || others.length > 0 ? "" : commitmentFile(only);
  // HTML within XML: escaped for the one, then for the other.
  const html = `<ul>${list.map((one) => `<li>${told(one)}</li>`).join("")}</ul>`;
  return [
    "  <entry>\n",
    `  ${element("id", id)}`,
    `  ${element("title", title)}`,
    `  ${element("updated", instant(day))}`,
    ...(page === null ? [] : [`    <link href="${markupText(`${page}${file}?on=${day}`)}"/>\n`]),
    `  ${element("summary", summary)}`,
    ...(list.length === 0 ? [] : [`    <content type="html">${markupText(html)}</content>\n`]),
    "  </entry>\n",
  ].join("");
}

function element(name: string, text: string): string {
  return `  <${name}>${markupText(text)}</${name}>\n`;
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function dayBefore(iso: string): string {
  return isoDay((parseIsoDay(iso) as Day) - 1);
}

/**
 * The commitments of which something else is said from a day on, or something was published on it. No other is assessed for it, and no
 * other is looked through.
 */
function touchedDays(
  dataset: Dataset<Ids>,
): (day: string, changed: readonly string[]) => Dataset<Ids>["commitments"] {
  const days = publicationDays(dataset);
  const published = new Map<number, Set<string>>();
  // What corrects another changes what is known on its own day.
  const linked = new Set<string>();
  const add = (facts: readonly Fact[], id: string): void => {
    for (const { corrects, citations } of facts) {
      if (corrects !== null) linked.add(id);
      for (const { source } of citations) {
        const day = days.get(source) ?? Infinity;
        published.set(day, (published.get(day) ?? new Set<string>()).add(id));
      }
    }
  };
  const observations = new Map<string, Fact[]>(dataset.indicators.map(({ id }) => [id, []]));
  for (const one of dataset.observations) observations.get(one.indicator)?.push(one);
  for (const commitment of dataset.commitments) {
    add(factsOf(commitment), commitment.id);
    for (const { terms } of commitment.criteria)
      for (const { target } of terms)
        if (target !== null) add(observations.get(target.indicator) ?? [], commitment.id);
  }
  const places = new Map(dataset.commitments.map(({ id }, place) => [id, place]));
  return (day, changed) => {
    const ids = new Set([...changed, ...(published.get(parseIsoDay(day) as Day) ?? []), ...linked]);
    return [...ids]
      .map((id) => places.get(id) as number)
      .toSorted((a, b) => a - b)
      .map((place) => dataset.commitments[place] as Dataset<Ids>["commitments"][number]);
  };
}

/** The last days until `on` on which something changed. It looks back a month, and as far again each time that these are too few. */
function latestChangeDays(dataset: Dataset<Ids>, on: string, most: number): readonly ChangeDay<Ids>[] {
  const first = parseIsoDay(firstDay(dataset, on)) as Day;
  const days: ChangeDay<Ids>[] = [];
  let through = parseIsoDay(on) as Day;
  for (let back = 31; days.length < most && through > first; back *= 2) {
    const from = Math.max(first, through - back);
    days.unshift(...changeDays(dataset, { from: isoDay(from), through: isoDay(through) }));
    through = from;
  }
  return days.slice(-most);
}

/** The day before the first publication; a year before the day assessed where none is dated. */
function firstDay({ sources }: Dataset<Ids>, on: string): string {
  const last = parseIsoDay(on) as Day;
  const days = sources.flatMap(({ published }) => (published === null ? [] : [spanOf(published).earliest]));
  const first = days.reduce((least, day) => (Number.isFinite(day) ? Math.min(least, day) : least), last);
  return isoDay(Math.max(first === last ? last - 366 : first - 1, parseIsoDay("0000-01-01") as Day));
}
