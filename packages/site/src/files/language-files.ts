import { h } from "preact";
import { toBibtex, toCsl } from "@policytrack/formats/citation";
import { allFormats } from "@policytrack/formats/all-formats";
import { badge } from "@policytrack/formats/view";
import { assess, type Assessment, type Dataset, type Ids } from "@policytrack/core";
import type { Sentence } from "@policytrack/formats/words";
import { documentOf, type ClientNames, type PageData } from "../document.ts";
import { Layout } from "../parts/layout.ts";
import { folderOf, isFrame, nameOf, type Page, pathOf } from "../record/addresses.ts";
import { turnsOf } from "../record/commitment-model.ts";
import { assessOn, type ChangeMark, type Tick, tickIndex } from "../record/change-marks.ts";
import { type RecordOnDay, type ReportModel, reportModel } from "../record/report-model.ts";
import { subsetOf } from "../record/subset.ts";
import { partsWith, type Shards } from "../record/shards.ts";
import type { Site } from "../record/site.ts";
import { firstState } from "../record/state.ts";
import { modelOf, type ModelOptions } from "../model-of.ts";
import { type Model, PageOf } from "../render-page.ts";
import { rowsOfPage } from "../pages/list-pages.ts";
import { type Ui, UiProvider } from "../ui.ts";
import { badgePicture, cardPicture } from "./pictures.ts";
import { downloadName, isInWords } from "./download-name.ts";
import { type SiteFile, writtenFile } from "./site-file.ts";

interface LanguageOptions {
  readonly site: Site;
  readonly marks: readonly ChangeMark[];
  readonly shards: Shards;
  readonly names: ClientNames;
}

/** All pages and files of one language. Each is made when it is read, so that a large record takes no more memory than a small one. */
export function languageFiles(record: RecordOnDay, options: LanguageOptions): readonly SiteFile[] {
  const { assessment, words } = record;
  const { site, marks } = options;
  const dataset = assessment.dataset as unknown as Dataset<Ids>;
  const folder = folderOf(site, words.tag);
  const texts = remembered(() => changeTexts(record, marks));
  const whole = remembered(() => reportModel(record, { kind: "whole" }));
  const ticks = tickIndex(marks);
  const pages = pagesOf(record).map(({ page, ids, ticked = ids }) =>
    writtenFile(pathOf(site, page, words.tag), () => {
      const isOne = page.kind === "commitment" || page.kind === "embed";
      const own = isOne ? [page.id] : ticked;
      // A page of one commitment is made of what it loads itself.
      const of = isOne ? { ...record, assessment: assessAlone(dataset, ids ?? [], assessment) } : record;
      const input = { page, ids, ticks: withTexts(ticks(own), texts(), own === null ? null : new Set(own)) };
      const model = modelOfPage(of, page, { since: null, ticks: input.ticks, marks }, whole);
      return [pageOf(of, options, { ...input, model })];
    }),
  );
  return [
    ...pages,
    writtenFile(`data/overview.${words.tag}.json`, () => [JSON.stringify(whole())]),
    ...picturesOf(record, whole, site, folder),
    ...earlierBadges(record, ticks, site, folder),
    ...downloadsOf(record, site, folder),
    ...citationsOf(record, site, folder),
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
    default:
      return modelOf(record, page, options);
  }
}

function assessAlone(
  dataset: Dataset<Ids>,
  ids: readonly string[],
  { on, evidenceUntil }: Assessment<Ids>,
): Assessment<Ids> {
  return assess(subsetOf(dataset, ids), { on, evidenceUntil });
}

/** What is made once, when it is first asked for. */
function remembered<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** How many of the latest changes are told in words. */
const toldChanges = 500;

/** What each change of a verdict is in words: by day and commitment. */
function changeTexts(record: RecordOnDay, marks: readonly ChangeMark[]): ReadonlyMap<string, string> {
  const { assessment, words } = record;
  const dataset = assessment.dataset as unknown as Dataset<Ids>;
  const titles = new Map(dataset.commitments.map((commitment) => [commitment.id, words.name(commitment)]));
  const told = marks.flatMap(({ day, verdicts }) => verdicts.map((id) => ({ day, id }))).slice(-toldChanges);
  return new Map(
    told.flatMap(({ day, id }) => {
      const [turn] = turnsOf(dataset, id, record, [{ day, isTall: true }], day);
      const [item, ...others] = turn?.items ?? [];
      if (item?.after == null) return [];
      const first = words.say("share/last-change", {
        day: words.day(day),
        item: nameIn(item.sentence) ?? words.quote(titles.get(id) ?? id),
        words: item.after.text,
      });
      const text = words.paragraph([first, ...others.map(({ sentence }) => sentence)]);
      return [[`${day} ${id}`, text] as const];
    }),
  );
}

/** What a sentence on a change calls its item: with the step or the reading that is meant, where there are several. */
function nameIn({ pieces }: Sentence): string | null {
  return pieces.find(({ kind }) => kind === "name")?.text ?? null;
}

/** Ticks with what changed in words: the first change of the day that is among those of the page. */
function withTexts(
  ticks: readonly Tick[],
  texts: ReadonlyMap<string, string>,
  ids: ReadonlySet<string> | null,
): readonly Tick[] {
  const byDay = new Map<string, string>();
  for (const [key, text] of texts) {
    const [day = "", id = ""] = key.split(" ");
    if (!byDay.has(day) && (ids === null || ids.has(id))) byDay.set(day, text);
  }
  return ticks.map((tick) => {
    const text = byDay.get(tick.day);
    return text === undefined ? tick : { ...tick, text };
  });
}

interface PlannedPage {
  readonly page: Page;
  /** The commitments that it is about; null: all. */
  readonly ids: readonly string[] | null;
  /** Those of them whose changes its slider shows. Default: all. */
  readonly ticked?: readonly string[];
}

/** Every page of one language. */
function pagesOf({ assessment }: RecordOnDay): readonly PlannedPage[] {
  const dataset = assessment.dataset as unknown as Dataset<Ids>;
  const lists = (total: number): readonly number[] =>
    Array.from({ length: Math.max(1, Math.ceil(total / rowsOfPage)) }, (_, i) => i + 1);
  const citing = new Map<string, string[]>();
  for (const commitment of dataset.commitments)
    for (const source of sourcesOf(commitment))
      citing.set(source, [...(citing.get(source) ?? []), commitment.id]);
  const naming = (party: string, role: "commits" | null = null): readonly string[] =>
    dataset.commitments
      .filter(({ parties }) =>
        parties.some((one) => one.party === party && (role === null || one.role === role)),
      )
      .map(({ id }) => id);
  return [
    { page: { kind: "overview" }, ids: null },
    { page: { kind: "embed-list" }, ids: null },
    { page: { kind: "changes" }, ids: null },
    { page: { kind: "method" }, ids: [] },
    { page: { kind: "corrections" }, ids: null },
    { page: { kind: "data" }, ids: null },
    ...lists(assessment.commitments.length).map((number) => ({
      page: { kind: "commitments" as const, number },
      ids: null,
    })),
    ...lists(dataset.sources.length).map((number) => ({
      page: { kind: "sources" as const, number },
      ids: null,
    })),
    ...dataset.commitments.flatMap(({ id, relations }) => [
      { page: { kind: "commitment" as const, id }, ids: [id, ...relations.map(({ to }) => to)] },
      { page: { kind: "embed" as const, id }, ids: [id] },
    ]),
    ...dataset.parties.map(({ id }) => ({
      page: { kind: "party" as const, id },
      ids: naming(id),
      ticked: naming(id, "commits"),
    })),
    ...dataset.domains.map(({ id }) => ({
      page: { kind: "domain" as const, id },
      ids: dataset.commitments.filter(({ domains }) => domains.includes(id)).map((one) => one.id),
    })),
    ...dataset.sources.map(({ id }) => ({
      page: { kind: "source" as const, id },
      ids: citing.get(id) ?? null,
    })),
  ];
}

function sourcesOf({
  claims,
  criteria,
  history,
  ratings,
}: Dataset<Ids>["commitments"][number]): ReadonlySet<string> {
  const facts = [...claims, ...criteria.flatMap(({ terms }) => terms), ...history, ...ratings];
  return new Set(facts.flatMap(({ citations }) => citations.map(({ source }) => source)));
}

interface PageInput extends PlannedPage {
  readonly ticks: readonly Tick[];
  readonly model: Model;
}

function pageOf(
  { words }: RecordOnDay,
  { site, shards, names }: LanguageOptions,
  { page, ids, ticks, model }: PageInput,
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
  const content = h(PageOf, { of: model });
  const body = h(UiProvider, { value: ui }, isFrame(page) ? content : h(Layout, {}, content));
  const folder = folderOf(site, words.tag);
  const image =
    page.kind === "commitment" ? `${folder}cards/${nameOf(page.id)}.svg` : `${folder}cards/index.svg`;
  return documentOf({ data, names, ...headOf(ui, model), image, body });
}

/** The title and description of a page. */
function headOf(
  { words, site, text }: Ui,
  of: Model,
): { readonly title: string; readonly description: string } {
  const said = (sentences: readonly { readonly text: string }[]): string =>
    sentences
      .slice(0, 2)
      .map((sentence) => sentence.text)
      .join(words.lexicon.space);
  switch (of.kind) {
    case "overview":
    case "embed-list":
      return { title: site.title, description: said(of.model.lede) };
    case "commitments":
      return { title: text.allCommitments, description: said(of.model.lede) };
    case "commitment":
    case "embed":
      return { title: of.model.view.title, description: said(of.model.view.sentences) };
    case "not-on-record":
      return { title: of.title, description: of.title };
    case "party":
      return { title: of.model.party.text, description: said(of.model.lede) };
    case "domain":
      return { title: of.model.domain.text, description: said(of.model.lede) };
    case "source":
      return { title: of.model?.row.title ?? text.source, description: of.model?.row.publisher ?? "" };
    case "sources":
      return { title: text.sources, description: site.title };
    case "changes":
      return { title: text.changes, description: said(of.model.lede) };
    case "corrections":
      return { title: text.corrections, description: text.correctionsNote };
    case "method":
      return { title: text.rules, description: text.computed };
    case "data":
      return { title: text.data, description: text.formatsNote };
    default:
      return of satisfies never;
  }
}

function downloadsOf(
  { assessment, words, methods }: RecordOnDay,
  site: Site,
  folder: string,
): readonly SiteFile[] {
  return allFormats
    .filter(({ id }) => isInWords(id))
    .map((format) =>
      writtenFile(`${folder}downloads/${downloadName(site.id, format)}`, () =>
        format.write(assessment, {
          words,
          methods,
          ...(site.base === null ? {} : { address: `${site.base}${folder}` }),
        }),
      ),
    );
}

/** The badge and the picture of each commitment, and the picture of the whole. */
function picturesOf(
  { assessment, words, methods }: RecordOnDay,
  whole: () => ReportModel,
  site: Site,
  folder: string,
): readonly SiteFile[] {
  const asOf = words.say("share/as-of", { day: words.day(site.on) }).text;
  const rows = remembered(() => new Map(whole().rows.map((row) => [row.id, row])));
  return [
    ...assessment.commitments.flatMap(({ id }) => [
      writtenFile(`${folder}badges/${nameOf(id)}.svg`, () => [
        badgePicture(badge(assessment, id, { words, methods })),
      ]),
      writtenFile(`${folder}cards/${nameOf(id)}.svg`, () => {
        const row = rows().get(id);
        return row === undefined ? [] : [cardPicture(row, { site: site.title, asOf, words })];
      }),
    ]),
    writtenFile(`${folder}cards/index.svg`, () => [
      cardPicture(
        {
          title: site.title,
          headline: { possible: [], text: "" },
          sentence: whole().lede[0] ?? words.say("whole/nothing-found", {}),
        },
        { site: "policytrack", asOf, words },
      ),
    ]),
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
        writtenFile(`${folder}badges/${nameOf(id)}/${day}.svg`, () => {
          const then = assessOn(subsetOf(dataset, [id]), day, site.evidenceUntil);
          return then.commitments.length === 0 ? [] : [badgePicture(badge(then, id, { words, methods }))];
        }),
      ),
  );
}

/** How to cite each commitment. */
function citationsOf({ assessment, words }: RecordOnDay, site: Site, folder: string): readonly SiteFile[] {
  const address = site.base === null ? {} : { address: `${site.base}${folder}` };
  return assessment.commitments.flatMap(({ id }) => {
    const options = { words, commitment: id, ...address };
    return [
      writtenFile(`${folder}citations/${nameOf(id)}.bib`, () => [toBibtex(assessment, options)]),
      writtenFile(`${folder}citations/${nameOf(id)}.csl.json`, () => [
        `${JSON.stringify([toCsl(assessment, options)], null, 2)}\n`,
      ]),
    ];
  });
}
