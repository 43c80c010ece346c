import { h } from "preact";
import { toBibtex, toCsl } from "@policytrack/formats/citation";
import { allFormats } from "@policytrack/formats/all-formats";
import { fileName } from "@policytrack/formats/formats";
import { toICalendar } from "@policytrack/formats/icalendar";
import { badge, verdictParts } from "@policytrack/formats/view";
import { type Dataset, dueItems, type Ids } from "@policytrack/core";
import type { DrawImage } from "../image-drawer.ts";
import { documentOf, type ClientNames, type PageData } from "../document.ts";
import { Layout } from "../parts/layout.ts";
import { folderOf, isFrame, type Page, pathOf } from "../record/addresses.ts";
import { assessOn, type ChangeMark, type Tick, tickIndex } from "../record/change-marks.ts";
import { type RecordOnDay, type ReportModel, reportModel } from "../record/report-model.ts";
import { subsetOf } from "../record/subset.ts";
import { partsWith, type Shards } from "../record/shards.ts";
import type { Site } from "../record/site.ts";
import { firstState } from "../record/state.ts";
import { modelOf, type ModelOptions } from "../model-of.ts";
import { type Model, PageOf } from "../render-page.ts";
import { chooseRules } from "../rules/choose-rules.ts";
import { type Ui, UiProvider } from "../ui.ts";
import { badgePicture, cardPicture } from "../parts/pictures.ts";
import { changeTexts, withTexts } from "./change-texts.ts";
import { downloadName } from "../record/download-name.ts";
import { headOfPage } from "./head-of-page.ts";
import { type PlannedPage, plannedPages } from "./planned-pages.ts";
import { type SiteFile, writtenFile } from "./site-file.ts";

interface LanguageOptions {
  readonly site: Site;
  readonly marks: readonly ChangeMark[];
  readonly shards: Shards;
  readonly names: ClientNames;
  /** Null: no pictures are drawn. */
  readonly drawImage: DrawImage | null;
}

/** All pages and files of one language. Each is made when it is read, so that a large record takes no more memory than a small one. */
export function languageFiles(record: RecordOnDay, options: LanguageOptions): readonly SiteFile[] {
  const { words } = record;
  const { site, marks } = options;
  const folder = folderOf(site, words.tag);
  const texts = remembered(() => changeTexts(record, marks));
  const whole = remembered(() => reportModel(record, { kind: "whole" }));
  const ticks = tickIndex(marks);
  const told = rememberedOf((ids: readonly string[]) => withTexts(ticks(ids), texts(), new Set(ids)));
  const pages = plannedPages(record).map(({ page, ids, ticked }) =>
    writtenFile(pathOf(site, page, words.tag), () => {
      const input = { page, ids, ticks: told(ticked) };
      const model = modelOfPage(record, page, { since: null, ticks: input.ticks, marks }, whole);
      return [pageOf(record, options, { ...input, model })];
    }),
  );
  return [
    ...pages,
    writtenFile(`data/overview.${words.tag}.json`, () => [JSON.stringify(whole())]),
    ...picturesOf(record, whole, options, folder),
    ...earlierBadges(record, ticks, site, folder),
    ...downloadsOf(record, site, folder),
    ...filesOfCommitments(record, site, folder),
  ];
}

function modelOfPage(
  record: RecordOnDay,
  page: Page,
  options: ModelOptions,
  whole: () => ReportModel,
): Model {
  switch (page.kind) {
    case "overview":
    case "embed-list":
      return { kind: page.kind, model: whole() };
    case "commitments":
      return { kind: "commitments", model: whole(), number: page.number };
    case "method":
      return { kind: "method", methods: record.methods, rules: chooseRules(record.words.tag) };
    default:
      return modelOf(record, page, options);
  }
}

/** What is made once, when it is first asked for. */
function remembered<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is made once of each list: many pages show the changes of all. */
function rememberedOf<T extends object, R>(make: (of: T) => R): (of: T) => R {
  const made = new WeakMap<T, { readonly value: R }>();
  return (of) => {
    const found = made.get(of) ?? { value: make(of) };
    made.set(of, found);
    return found.value;
  };
}

interface PageInput extends Pick<PlannedPage, "page" | "ids"> {
  readonly ticks: readonly Tick[];
  readonly model: Model;
}

function pageOf(
  { words }: RecordOnDay,
  { site, shards, names, drawImage }: LanguageOptions,
  { page, ids, ticks, model: of }: PageInput,
): string {
  const path = pathOf(site, page, words.tag);
  const root = "../".repeat(path.split("/").length - 1);
  const data: PageData = {
    site,
    page,
    language: words.tag,
    ticks,
    shards: partsWith(shards, ids),
    root,
  };
  const ui: Ui = {
    site,
    page,
    language: words.tag,
    words,
    text: words.lexicon.site,
    state: firstState(site),
    ticks,
    message: null,
    go: () => undefined,
    download: () => undefined,
  };
  const content = h(PageOf, { of });
  const body = h(UiProvider, { value: ui }, isFrame(page) ? content : h(Layout, {}, content));
  const folder = folderOf(site, words.tag);
  const hasOwn = of.kind === "commitment" && of.model.view.classification === "commitment";
  const card = hasOwn ? fileName(of.model.view.id) : "index";
  const image = drawImage === null ? null : `${folder}cards/${card}.png`;
  return documentOf({ data, names, ...headOfPage(ui, of), image, text: ui.text, body });
}

function downloadsOf(
  { assessment, words, methods }: RecordOnDay,
  site: Site,
  folder: string,
): readonly SiteFile[] {
  return allFormats
    .filter(({ isInWords }) => isInWords)
    .map((format) =>
      writtenFile(`${folder}downloads/${downloadName(site.id, format)}`, () =>
        format.write(assessment, {
          words,
          methods,
          // A feed finds the pages from where it lies.
          ...(site.base === null && format.id !== "atom"
            ? {}
            : { address: site.base === null ? "../" : `${site.base}${folder}` }),
        }),
      ),
    );
}

/** The badge and the picture of each commitment, and the picture of the whole. */
function picturesOf(
  { assessment, words, methods }: RecordOnDay,
  whole: () => ReportModel,
  { site, drawImage }: LanguageOptions,
  folder: string,
): readonly SiteFile[] {
  const asOf = words.say("share/as-of", { day: words.day(site.on) }).text;
  const rows = remembered(() => new Map(whole().rows.map((row) => [row.id, row])));
  const ofWhole = (): readonly string[] => [
    cardPicture(
      {
        title: site.title,
        parts: [],
        sentence: whole().lede[0] ?? words.say("whole/nothing-found", {}),
      },
      { site: "policytrack", asOf, words },
    ),
  ];
  const cards = (name: string, draw: () => readonly string[]): readonly SiteFile[] => [
    writtenFile(`${folder}cards/${name}.svg`, draw),
    ...(drawImage === null ? [] : [writtenFile(`${folder}cards/${name}.png`, () => draw().map(drawImage))]),
  ];
  return [
    ...assessment.commitments.flatMap(({ id }) => [
      writtenFile(`${folder}badges/${fileName(id)}.svg`, () => [
        badgePicture(badge(assessment, id, { words, methods }), words),
      ]),
      ...cards(fileName(id), () => {
        const row = rows().get(id);
        return row === undefined
          ? []
          : [cardPicture({ ...row, parts: verdictParts(words, row) }, { site: site.title, asOf, words })];
      }),
    ]),
    ...cards("index", ofWhole),
  ];
}

/** How many commitments a record may have at most for badges of earlier days: of more there would be too many files. */
const withEarlierBadges = 500;

/** The badge of each commitment as it was from each day on which its verdict changed: "badges/centre/2024-05-12.svg". */
function earlierBadges(
  { assessment, words, methods }: RecordOnDay,
  ticks: (ids: readonly string[]) => readonly Tick[],
  site: Site,
  folder: string,
): readonly SiteFile[] {
  const dataset = assessment.dataset as unknown as Dataset<Ids>;
  if (assessment.commitments.length > withEarlierBadges) return [];
  return assessment.commitments.flatMap(({ id }) =>
    ticks([id])
      .filter(({ day, isTall }) => isTall && day <= site.on)
      .map(({ day }) =>
        writtenFile(`${folder}badges/${fileName(id)}/${day}.svg`, () => {
          const then = assessOn(subsetOf(dataset, [id]), day, site.evidenceUntil);
          return then.commitments.length === 0
            ? []
            : [badgePicture(badge(then, id, { words, methods }), words)];
        }),
      ),
  );
}

/** How to cite each commitment, and its due days as a calendar. */
function filesOfCommitments(
  { assessment, words }: RecordOnDay,
  site: Site,
  folder: string,
): readonly SiteFile[] {
  const address = site.base === null ? {} : { address: `${site.base}${folder}` };
  return assessment.commitments.flatMap((commitment) => {
    const { id } = commitment;
    const options = { words, commitment: id, ...address };
    return [
      writtenFile(`${folder}citations/${fileName(id)}.bib`, () => [toBibtex(assessment, options)]),
      writtenFile(`${folder}citations/${fileName(id)}.csl.json`, () => [
        `${JSON.stringify([toCsl(assessment, options)], null, 2)}\n`,
      ]),
      ...(dueItems([commitment]).length === 0
        ? []
        : [writtenFile(`${folder}calendars/${fileName(id)}.ics`, () => [toICalendar(assessment, options)])]),
    ];
  });
}
