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

/** The words of a published method, with those of a variant in their place. The order of the classes stays. */
export function variantWords<Figure extends string, Class extends string>(
  published: PublishedWords<Figure, Class>,
  { title = published.title, labels }: MethodVariant<Class>,
): PublishedWords<Figure, Class> {
  return { ...published, title, classes: { ...published.classes, ...labels } };
}
