import type { Standing, StandingVerdict } from "@policytrack/core";
import type { Locale } from "./locale.ts";

interface Vocabulary {
  readonly standing: Readonly<Record<Standing, string>>;
  readonly announced: Readonly<Record<StandingVerdict["announced"], string>>;
  readonly heard: Readonly<Record<StandingVerdict["heard"], string>>;
}

const vocabulary: Readonly<Record<Locale, Vocabulary>> = {
  en: {
    standing: {
      stated: "stated",
      proposed: "proposed",
      planned: "planned",
      pledged: "pledged",
      agreed: "agreed",
      adopted: "adopted",
      "in-law": "in law",
    },
    announced: {
      yes: "formally announced",
      no: "not formally announced",
      possibly: "possibly announced: sources disagree",
      "not-said": "announcement not mentioned",
    },
    heard: {
      all: "in the words of all who commit",
      some: "in the words of some who commit",
      none: "only reported",
    },
  },
};

/** How firmly something was promised. */
export function standingInWords(standing: Standing, locale: Locale = "en"): string {
  return vocabulary[locale].standing[standing];
}

/** Whether it was formally announced. */
export function announcedInWords(announced: StandingVerdict["announced"], locale: Locale = "en"): string {
  return vocabulary[locale].announced[announced];
}

/** In whose words it is known. */
export function heardInWords(heard: StandingVerdict["heard"], locale: Locale = "en"): string {
  return vocabulary[locale].heard[heard];
}
