import { toBibtex, toCsl } from "@policytrack/formats/citation";
import { badge, commitmentView } from "@policytrack/formats/view";
import { nameOf } from "../record/addresses.ts";
import type { RecordOnDay } from "../record/report-model.ts";
import type { Site } from "../record/site.ts";
import { badgePicture, cardPicture } from "../parts/pictures.ts";

interface CommitmentFile {
  /** "bibtex", "csl", "badge" or "card". */
  readonly format: string;
  readonly commitment: string;
  readonly site: Pick<Site, "title">;
  /** The address of the website in the language of the page. */
  readonly address?: string;
}

/** A file about one commitment on a day: how to cite it, its badge, or its picture for links. */
export function fileOfCommitment(
  { assessment, words, methods }: RecordOnDay,
  { format, commitment, site, address }: CommitmentFile,
): { readonly name: string; readonly mediaType: string; readonly content: string } {
  const name = `${nameOf(commitment)}-${assessment.on}`;
  const citation = { words, commitment, ...(address === undefined ? {} : { address }) };
  switch (format) {
    case "bibtex":
      return {
        name: `${name}.bib`,
        mediaType: "application/x-bibtex",
        content: toBibtex(assessment, citation),
      };
    case "csl":
      return {
        name: `${name}.csl.json`,
        mediaType: "application/vnd.citationstyles.csl+json",
        content: `${JSON.stringify([toCsl(assessment, citation)], null, 2)}\n`,
      };
    case "badge":
      return {
        name: `${name}-badge.svg`,
        mediaType: "image/svg+xml",
        content: badgePicture(badge(assessment, commitment, { words, methods })),
      };
    default: {
      const asOf = words.say("share/as-of", { day: words.day(assessment.on) }).text;
      const view = commitmentView(assessment, commitment, { words, methods });
      return {
        name: `${name}.svg`,
        mediaType: "image/svg+xml",
        content: cardPicture(view, { site: site.title, asOf, words }),
      };
    }
  }
}
