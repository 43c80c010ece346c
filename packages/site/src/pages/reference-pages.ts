import { Fragment, h, type JSX } from "preact";
import { timelinesses, statuses, firmnesses, linearPace, type Method, type Pace } from "@policytrack/core";
import { cautionRule } from "@policytrack/formats/view";
import { folderOf } from "../record/addresses.ts";
import { correctionsOf } from "../record/corrections.ts";
import type { CorrectionsModel } from "../record/source-models.ts";
import type { Site } from "../record/site.ts";
import { hrefOf, useUi } from "../ui.ts";
import { DayBar } from "../parts/day-bar.ts";
import { FileLink } from "../parts/file-link.ts";
import { anchorOf } from "../parts/history.ts";
import { ReportLink } from "../parts/layout.ts";
import { Said } from "../parts/sentence.ts";
import { Sign, signOf } from "../parts/verdict.ts";

/** How verdicts are computed, and the words. */
export function MethodPage({ methods }: { readonly methods: readonly Method<string>[] }): JSX.Element {
  const { text, words } = useUi();
  const several = [
    [["on-time", "late"], words.words(["on-time", "late"]), text.eitherRule],
    [["mixed"], words.word("mixed"), text.mixedRule],
  ] as const;
  const explained = timelinesses.map((code) => [code, ruleOf(code)] as const);
  function ruleOf(code: (typeof timelinesses)[number]): string {
    switch (code) {
      case "on-time":
      case "late":
      case "overdue":
      case "missed":
      case "unreported":
      case "not-due":
        return words.say(`rule/${code}`, {}).text;
      default:
        return words.say(`why/${code}`, {}).text;
    }
  }
  return h(
    Fragment,
    null,
    h("h1", { class: "first", id: "answer" }, text.rules),
    h("p", { class: "lede" }, h("b", null, text.computed)),
    h("p", { class: "fair" }, text.noRanking),
    h(
      "section",
      null,
      h("h2", null, text.verdict),
      h(
        "dl",
        { class: "entries" },
        explained.map(([code, rule]) => [
          h(
            "dt",
            { key: `${code} word`, id: code },
            h(Sign, { name: signOf({ possible: [code] }) }),
            " ",
            words.word(code),
          ),
          h("dd", { key: code }, rule),
        ]),
        several.map(([possible, name, rule]) => [
          h("dt", { key: `${name} word` }, h(Sign, { name: signOf({ possible }) }), " ", name),
          h("dd", { key: name }, rule),
        ]),
      ),
    ),
    h(
      "section",
      null,
      h("h2", null, text.glossary),
      h(
        "dl",
        { class: "entries" },
        h("dt", null, text.status),
        h("dd", null, statuses.map((code) => words.word(code)).join(words.lexicon.semicolon)),
        h("dt", null, text.firmness),
        h("dd", null, firmnesses.map((code) => words.code("firmness", code)).join(" < ")),
      ),
    ),
    methods.length === 0
      ? null
      : h(
          "section",
          null,
          h("h2", null, text.methods),
          h(
            "dl",
            { class: "entries" },
            methods.map((method) => h(MethodEntry, { key: method.id, method })),
          ),
          h("p", null, text.symbols),
          h("p", null, text.noFigureNote, words.lexicon.space, h(Said, { sentence: cautionRule(words) })),
        ),
  );
}

/** A method: what it reads, its formula, what gives each word, what it cannot do without, and who published it. */
function MethodEntry({ method }: { readonly method: Method<string> }): JSX.Element {
  const { text, words } = useUi();
  const { id, words: own, needs, points, formula } = method;
  const nameOf = (code: string): string => {
    const map = own?.classes?.[code];
    return map === undefined ? (words.lexicon.codes.pace[code as Pace] ?? code) : words.text(map);
  };
  const reasons = [
    ...needs.map((need) => words.noFigures(`no-${need}`)),
    words.noFigures("no-values"),
    ...(points > 1 ? [words.noFigures("too-few-points")] : []),
    ...Object.values(own?.reasons ?? {}).map((reason) => words.text(reason)),
  ];
  const summary =
    own === null ? (id === linearPace.id ? text.lineSummary : "") : words.text(own.summary ?? null);
  return h(
    Fragment,
    null,
    h("dt", { id: `method-${id}` }, own === null ? words.method(id) : words.text(own.title)),
    h(
      "dd",
      null,
      summary,
      formula === null
        ? null
        : [
            h("pre", { key: "lines", class: "formula" }, formula.lines.join("\n")),
            h(
              "table",
              { key: "cut-offs", class: "cut-offs" },
              h("caption", null, text.cutOffs),
              h(
                "tbody",
                null,
                Object.entries(formula.cutOffs).map(([code, rule]) =>
                  h(
                    "tr",
                    { key: code },
                    h("th", { scope: "row" }, nameOf(code)),
                    h("td", null, h("code", null, rule)),
                  ),
                ),
              ),
            ),
            h(
              "p",
              { key: "source", class: "small" },
              `${text.publishedBy}${words.lexicon.colon}`,
              formula.source.url === null
                ? formula.source.title
                : h("a", { href: formula.source.url, rel: "external" }, formula.source.title),
            ),
          ],
      h(
        "p",
        { class: "small muted" },
        `${text.needs}${words.lexicon.colon}${[...new Set(reasons)].join(words.lexicon.semicolon)}`,
      ),
    ),
  );
}

/** Facts that were corrected, and how to report an error. */
export function CorrectionsPage({ model }: { readonly model: CorrectionsModel }): JSX.Element {
  const ui = useUi();
  const { text, words } = ui;
  return h(
    Fragment,
    null,
    h("h1", { class: "first", id: "answer" }, text.corrections),
    h(
      "p",
      { class: "lede" },
      h("b", null, model.rows.length === 0 ? text.noCorrections : text.correctionsNote),
    ),
    h(
      "p",
      { class: "sub" },
      correctionsOf(ui.site) === null ? null : `${text.reportNote} `,
      h(ReportLink, { about: null }),
    ),
    h(DayBar, null),
    h(
      "ol",
      { class: "history" },
      model.rows.map((row) =>
        h(
          "li",
          { key: `${row.correctedBy} ${row.id}` },
          h("time", null, row.dateText),
          h(
            "div",
            null,
            h("del", null, row.before),
            " ",
            row.after,
            row.reason === "" ? null : h("p", { class: "small" }, row.reason),
            h(
              "p",
              { class: "small muted" },
              h(
                "a",
                {
                  href: `${hrefOf(ui, { kind: "commitment", id: row.commitment.id })}#${anchorOf(row.correctedBy)}`,
                },
                row.commitment.title,
              ),
              words.lexicon.comma,
              h("code", null, row.id),
            ),
          ),
        ),
      ),
    ),
  );
}

/** A file that can be downloaded. */
export interface DownloadRow {
  readonly format: string;
  readonly title: string;
  readonly name: string;
  /** One for each language. */
  readonly isInWords: boolean;
}

/** Every file of the record, of the chosen day. */
export function DataPage({ files }: { readonly files: readonly DownloadRow[] }): JSX.Element {
  const ui = useUi();
  const { text, words, site, state, language } = ui;
  return h(
    Fragment,
    null,
    h("h1", { class: "first", id: "answer" }, text.data),
    h(
      "p",
      { class: "lede", role: "status" },
      h("b", null, words.say("share/as-of", { day: words.day(state.on) }).text),
      " ",
      text.formatsNote,
    ),
    h(DayBar, null),
    h(
      "ul",
      { class: "downloads" },
      files.map(({ format, title, name, isInWords }) => {
        const folder = isInWords ? folderOf(site, language) : "";
        return h(
          "li",
          { key: format },
          h(FileLink, { path: `${folder}downloads/${name}`, format, isSaved: true }, title),
          " ",
          h("code", null, name),
        );
      }),
    ),
    h(
      "section",
      null,
      h("h2", null, text.install),
      h("pre", { tabIndex: 0 }, h("code", null, installOf(site))),
      h("pre", { tabIndex: 0 }, h("code", null, exampleOf(site))),
    ),
    site.repository === null ? null : h("p", null, h("a", { href: site.repository }, site.repository)),
  );
}

function installOf({ npm }: Site): string {
  return ["npm install @policytrack/core", npm].filter((part) => part !== null).join(" ");
}

/** A program of five lines: by the data package, or by the file of this website where there is none. */
function exampleOf({ npm, base, id }: Site): string {
  return [
    `import { assess, filter } from "@policytrack/core";`,
    npm === null
      ? `const dataset = await (await fetch("${base ?? "https://…/"}downloads/${id}.json")).json();`
      : `import { dataset } from "${npm}";`,
    "",
    `const { verdicts } = assess(dataset);`,
    `for (const verdict of filter(verdicts, { timeliness: "overdue" })) console.log(String(verdict));`,
  ].join("\n");
}
