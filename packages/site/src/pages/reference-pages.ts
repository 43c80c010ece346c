import { Fragment, h, type JSX } from "preact";
import { folderOf } from "../record/addresses.ts";
import { correctionsOf } from "../record/corrections.ts";
import type { CorrectionsModel } from "../record/source-models.ts";
import type { Site } from "../record/site.ts";
import { hrefOf, useUi } from "../ui.ts";
import { DayBar } from "../parts/day-bar.ts";
import { FileLink } from "../parts/file-link.ts";
import { anchorOf } from "../parts/history.ts";
import { ReportLink } from "../parts/layout.ts";

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
  /** What it holds, in a few words. */
  readonly note: string;
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
      "section",
      null,
      h("h2", null, text.install),
      h("pre", { tabIndex: 0 }, h("code", null, installOf(site))),
      h("pre", { tabIndex: 0 }, h("code", null, exampleOf(site))),
    ),
    h(
      "ul",
      { class: "downloads", "aria-label": text.data },
      files.map(({ format, title, note, name, isInWords }) => {
        const folder = isInWords ? folderOf(site, language) : "";
        return h(
          "li",
          { key: format },
          h(FileLink, { path: `${folder}downloads/${name}`, format, isSaved: true }, title),
          words.lexicon.colon,
          note,
          " ",
          h("code", { class: "muted" }, name),
        );
      }),
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
