import type { LanguageMap, MethodWords } from "@policytrack/core";

/** What a variant of a published method is called. */
export interface MethodVariant<Class extends string = never> {
  /** Default: that of the published method. Variants that stand side by side need one each. */
  readonly id?: string;
  readonly title?: LanguageMap;
  /** An office's own words for classes. Those that are not given are the published ones. */
  readonly labels?: Readonly<Partial<Record<Class, LanguageMap>>>;
}

/** The words of a published method, all of them. */
export interface PublishedWords<Figure extends string, Class extends string> extends MethodWords<Figure> {
  readonly summary: LanguageMap;
  readonly figures: Readonly<Record<Figure, LanguageMap>>;
  readonly classes: Readonly<Record<Class, LanguageMap>>;
}

/** Why growth cannot be told. Core's own reasons have their words where they are shown. */
export const growthReasons: Readonly<Record<"mixed-signs" | "growth-from-zero", LanguageMap>> = {
  "mixed-signs": {
    en: "the values are of different sign, between which there is no growth",
    ja: "値の符号が異なり、成長率を求められない",
    ko: "값의 부호가 달라 증가율을 구할 수 없음",
  },
  "growth-from-zero": {
    en: "growth cannot be told from or to 0",
    ja: "0を含むため成長率を求められない",
    ko: "0이 있어 증가율을 구할 수 없음",
  },
};

/** The words of a published method, with those of a variant in their place. The order of the classes stays. */
export function variantWords<Figure extends string, Class extends string>(
  published: PublishedWords<Figure, Class>,
  { title = published.title, labels }: MethodVariant<Class>,
): PublishedWords<Figure, Class> {
  return { ...published, title, classes: { ...published.classes, ...labels } };
}
