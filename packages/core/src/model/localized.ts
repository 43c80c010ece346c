/** A name in English and, where known, in Japanese and Korean. */
export interface Localized {
  readonly en: string;
  readonly ja?: string;
  readonly ko?: string;
}
