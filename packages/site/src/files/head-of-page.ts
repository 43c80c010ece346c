import type { Model } from "../render-page.ts";
import type { Ui } from "../ui.ts";

/** The title and description of a page. */
export function headOfPage(
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
      return { title: of.model.view.title, description: said(of.model.view.sentences) };
    case "embed":
      return { title: of.view.title, description: said(of.view.sentences) };
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
