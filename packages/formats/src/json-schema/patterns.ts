/** What JSON Schema can say of a rule: by the id of the rule, as in the problems that `safeParseDataset` gives. */
export interface Said {
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  /** Whether that is not all the rule asks for. */
  readonly partly?: true;
}

const id = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** The rules that strings of a dataset have to keep. A rule that is not here is one that JSON Schema cannot say. */
export const patterns: Readonly<Record<string, Said>> = {
  id: { pattern: `^${id}$` },
  "fact-id": { pattern: `^${id}/${id}$` },
  sha256: { pattern: "^[0-9a-f]{64}$" },
  // Formats need not be looked at (2020-12, format-annotation): the pattern is what always counts.
  day: {
    pattern: String.raw`^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$`,
    format: "date",
    partly: true,
  },
  // The characters that there are in it.
  edtf: { pattern: String.raw`^[-0-9ESTXYZ:.,/?~%+\[\]{}]+$`, partly: true },
  text: { pattern: String.raw`^\S(?:[\s\S]*\S)?$` },
  url: { pattern: String.raw`^https?://[^\s/?#]+(?:[/?#]\S*)?$` },
  language: { pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$" },
  iso3166: { pattern: "^[A-Z]{2}$" },
  version: { pattern: String.raw`^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$` },
  duration: { pattern: String.raw`^P(?=\d)(?:\d{1,4}Y)?(?:\d{1,5}M)?(?:\d{1,5}W)?(?:\d{1,6}D)?$` },
};
