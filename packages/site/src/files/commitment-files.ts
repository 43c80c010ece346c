import { toBibtex, toCsl } from "@policytrack/formats/citation";
import { toICalendar } from "@policytrack/formats/icalendar";
import { badge, commitmentView, verdictParts } from "@policytrack/formats/view";
import { fileName } from "@policytrack/formats/formats";
import type { RecordOnDay } from "../record/report-model.ts";
import type { Site } from "../record/site.ts";
import { badgePicture, cardPicture } from "../parts/pictures.ts";

interface CommitmentFile {
  /** "bibtex", "csl", "icalendar", "badge" or "card". */
  readonly format: string;
  readonly commitment: string;
  readonly site: Pick<Site, "title">;
  /** The address of the website in the language of the page. */
  readonly address?: string;
}

/** A file about one commitment on a day: how to cite it, its due days, its badge, or its picture for links. */
export function fileOfCommitment(
  { assessment, words, methods }: RecordOnDay,
  { format, commitment, site, address }: CommitmentFile,
): { readonly name: string; readonly mediaType: string; readonly content: string } {
  const name = `${fileName(commitment)}-${assessment.on}`;
  const options = { words, commitment, ...(address === undefined ? {} : { address }) };
  switch (format) {
    case "bibtex":
      return {
        name: `${name}.bib`,
        mediaType: "application/x-bibtex",
        content: toBibtex(assessment, options),
      };
    case "csl":
      return {
        name: `${name}.csl.json`,
        mediaType: "application/vnd.citationstyles.csl+json",
        content: `${JSON.stringify([toCsl(assessment, options)], null, 2)}\n`,
      };
    case "icalendar":
      return {
        name: `${name}.ics`,
        mediaType: "text/calendar",
        content: toICalendar(assessment, options),
      };
    case "badge":
      return {
        name: `${name}-badge.svg`,
        mediaType: "image/svg+xml",
        content: badgePicture(badge(assessment, commitment, { words, methods }), words),
      };
    default: {
      const asOf = words.say("share/as-of", { day: words.day(assessment.on) }).text;
      const view = commitmentView(assessment, commitment, { words, methods });
      return {
        name: `${name}.svg`,
        mediaType: "image/svg+xml",
        content: cardPicture(
          { ...view, parts: verdictParts(words, view) },
          { site: site.title, asOf, words },
        ),
      };
    }
  }
}
