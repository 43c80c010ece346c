import {
  assess,
  catalogue,
  UsageError,
  versionsOf,
  type Assessment,
  type Dataset,
  type Ids,
  type Method,
} from "@policytrack/core";
import { cutTo } from "@policytrack/formats/cut";
import { words, type Words } from "@policytrack/formats/words";
import type { ClientNames } from "./document.ts";
import type { DrawImage } from "./image-drawer.ts";
import { icon } from "./parts/pictures.ts";
import type { SiteFile } from "./files/site-file.ts";
import { languageFiles } from "./files/language-files.ts";
import { notFoundPage } from "./files/not-found-page.ts";
import { dataFiles } from "./files/data-files.ts";
import { type ChangeMark, changeMarks } from "./record/change-marks.ts";
import { addDays, dayNumber, endsOf } from "./record/days.ts";
import { shardsOf } from "./record/shards.ts";
import { publishedMethods } from "./record/methods.ts";
import {
  baseAddress,
  identifierOf,
  languagesOf,
  type RecordOfSite,
  type Site,
  websiteOf,
} from "./record/site.ts";

export interface SiteOptions {
  /** Script and style: `await clientFiles()`. */
  readonly client: readonly SiteFile[];
  /** How progress is read. Default: the straight line and the published methods. A method of one's own is shown on the first day only. */
  readonly methods?: readonly Method<string>[];
  /** ISO day that the pages show at first. Default: the day until which evidence was reviewed. */
  readonly on?: string;
  /** ISO day: nothing that was published later is in any file. Default: the later of `on` and the review. */
  readonly evidenceUntil?: string;
  /** ISO day: the end of the slider. Default: the later of `on` and the day until which evidence was reviewed. */
  readonly through?: string;
  /** Default: the title of the record; of several, how many they are. */
  readonly title?: string;
  /** Default: every language that the record has a title in. */
  readonly languages?: readonly string[];
  /** The absolute address of the website, for links from elsewhere. Default: the dataset's identifier "website". */
  readonly base?: string;
  /** Draws the pictures for links as PNG, which previews of links can show: `await imageDrawer()`. Needs the address of the website. Default: none are drawn. */
  readonly drawImage?: DrawImage;
  /** The address of the repository. Default: the dataset's identifier "repository". */
  readonly repository?: string;
  /** Where corrections go: a `mailto:` or web address. Default: the dataset's identifier "corrections". */
  readonly corrections?: string;
  /** The name of the data package. Default: the dataset's identifier "npm". */
  readonly npm?: string;
}

/**
 * The website of a record, or of several as one catalogue: static files that work at any address. It reads no clock and no
 * file, and the same input gives the same files.
 *
 * @throws {UsageError} where there is no dataset, a day or a language that does not exist, or pictures without an address.
 * @example
 * for (const { path, content } of buildSite(dataset, { client: await clientFiles() })) write(path, content);
 */
export function buildSite<I extends Ids>(
  datasets: Dataset<I> | readonly Dataset<I>[],
  options: SiteOptions,
): readonly SiteFile[] {
  const list = listOf(datasets as unknown as Dataset<Ids> | readonly Dataset<Ids>[]);
  const [one] = list;
  const whole =
    list.length === 1
      ? one
      : (catalogue(
          Object.fromEntries(list.map((dataset) => [dataset.id, dataset])),
        ) as unknown as typeof one);
  const { methods = publishedMethods, client, drawImage = null } = options;
  const base = options.base === undefined ? websiteOf(whole) : addressOf(options.base);
  if (drawImage !== null && base === null)
    throw new UsageError(
      "wrong-argument",
      "buildSite(): drawImage needs base. Previews load pictures by their whole address.",
    );
  const on = options.on ?? whole.reviewedThrough;
  const evidenceUntil = options.evidenceUntil ?? later(on, whole.reviewedThrough);
  const dataset = evidenceUntil < whole.reviewedThrough ? cutTo(whole, { evidenceUntil }) : whole;
  const through = later(options.through ?? on, later(on, dataset.reviewedThrough));
  const first = firstDay(dataset, on);
  const marks = changeMarks(dataset, { first, last: addDays(through, 3 * 366), until: evidenceUntil });
  const assessment: Assessment<Ids> = assess(dataset, {
    on,
    evidenceUntil: on < evidenceUntil ? on : evidenceUntil,
  });
  const shards = shardsOf(dataset);
  const languages = languagesOf(dataset, options.languages ?? null);
  const names = namesOf(client);
  const facts: Omit<Site, "title" | "records"> = {
    id: dataset.id,
    version: dataset.version ?? versionsText(dataset),
    licence: dataset.licence,
    authors: dataset.authors,
    on,
    evidenceUntil: assessment.evidenceUntil,
    reviewedThrough: dataset.reviewedThrough,
    first: firstOfSlider(marks, on),
    last: through,
    languages,
    total: assessment.commitments.length,
    base,
    repository: options.repository ?? identifierOf(dataset, "repository"),
    corrections: options.corrections ?? identifierOf(dataset, "corrections"),
    npm: options.npm ?? identifierOf(dataset, "npm"),
    methods: methods.map(({ id }) => id),
    shards: shards.parts.length,
  };
  const titleIn = ({ text, counted }: Words): string =>
    options.title ?? (list.length === 1 ? text(dataset.title) : counted("records", list.length));
  const titles = Object.fromEntries(languages.map(({ tag }) => [tag, titleIn(words(tag))]));
  return [
    ...client.map(({ path, content }) => ({ path: stableName(path), content })),
    { path: "assets/icon.svg", content: icon },
    notFoundPage(facts, titles, names.style),
    ...dataFiles(assessment, { shards, marks, facts, methods }),
    ...languages.flatMap(({ tag }) => {
      const own = words(tag);
      const site: Site = { ...facts, title: titles[tag] ?? "", records: recordsOf(list, own) };
      return languageFiles({ assessment, words: own, methods }, { site, marks, shards, names, drawImage });
    }),
  ];
}

function listOf(
  datasets: Dataset<Ids> | readonly Dataset<Ids>[],
): readonly [Dataset<Ids>, ...Dataset<Ids>[]] {
  const [first, ...others] = Array.isArray(datasets)
    ? (datasets as readonly Dataset<Ids>[])
    : [datasets as Dataset<Ids>];
  if (first === undefined)
    throw new UsageError("wrong-argument", "buildSite() takes a dataset, or a list of at least one.");
  return [first, ...others];
}

/** Of several records each, in a language. */
function recordsOf(list: readonly Dataset<Ids>[], { text }: Words): readonly RecordOfSite[] {
  return list.length === 1
    ? []
    : list.map(({ id, title, version, licence, reviewedThrough }) => ({
        key: id,
        title: text(title),
        version,
        licence,
        reviewedThrough,
      }));
}

function namesOf(client: readonly SiteFile[]): ClientNames {
  const name = (pattern: RegExp): string => {
    const found = client.find(({ path }) => pattern.test(path));
    if (found === undefined)
      throw new UsageError(
        "wrong-argument",
        "buildSite(): client has no script or style. Pass `await clientFiles()`.",
      );
    return found.path;
  };
  return {
    script: name(/\/main[^/]*\.js$/u),
    style: name(/\/site[^/]*\.css$/u),
    noScript: name(/\/no-script[^/]*\.css$/u),
    holdBack: name(/\/hold-back[^/]*\.js$/u),
  };
}

/** @throws {UsageError} for what is no address of the web. */
function addressOf(given: string): string {
  const address = baseAddress(given);
  if (address === null)
    throw new UsageError(
      "wrong-argument",
      `buildSite(): base ${JSON.stringify(given)} is no http or https address. Write one like "https://example.org/towns/".`,
    );
  return address;
}

/** Of a catalogue, that of each of its records. */
function versionsText(dataset: Dataset<Ids>): string | null {
  const versions = [...versionsOf(dataset)].map((parts) => parts.join(" "));
  return versions.length === 0 ? null : versions.join(", ");
}

/** The day before anything was published or promised. */
function firstDay({ sources, commitments }: Dataset<Ids>, on: string): string {
  const days = [
    ...sources.map(({ published }) => published),
    ...commitments.map(({ madeOn }) => madeOn),
  ].flatMap((date) => endsOf(date).first ?? []);
  const first = days.reduce((a, b) => (a < b ? a : b), on);
  return addDays(first, -1);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** The beginning of the slider: a little before the first change that is not far from the others. */
function firstOfSlider(marks: readonly ChangeMark[], on: string): string {
  const days = marks.map(({ day }) => day).filter((day) => day <= on);
  let start = 0;
  for (let i = 1; i < Math.min(days.length, days.length / 4); i++) {
    const [before, day] = [days[i - 1] ?? on, days[i] ?? on];
    if (dayNumber(day) - dayNumber(before) > (dayNumber(on) - dayNumber(day)) / 4) start = i;
  }
  return addDays(days[start] ?? on, -20);
}

/** Other websites name the script of the elements, so that its name has to stay. */
function stableName(path: string): string {
  return /\/embed-[^/]*\.js$/u.test(path) ? "embed.js" : path;
}
