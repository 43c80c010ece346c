/** A change of a text that stands once in a file. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** How the example in `docs/examples` was begun. */
export const exampleInit = [
  "init",
  "harbour-towns",
  "--title",
  "What Eastquay and Westquay promised",
  "--name",
  "@example/harbour-towns",
  "--yes",
] as const;

/** What was then written into it by hand, as `docs/new-record.md` tells: the ferry sails. */
export const exampleEdits: readonly Edit[] = [
  {
    file: "data/sources.yaml",
    from: "narrows-ferries-figures-2024:\n",
    to: `narrows-news-2024-09-02:
  kind: news
  publisher: The Narrows News
  title: The evening ferry sails
  language: en
  url: https://narrows-news.example/evening-ferry
  licence: null
  published: 2024-09-02
narrows-ferries-figures-2024:
`,
  },
  {
    file: "data/commitments/evening-ferry.yaml",
    from: `
# What can be read in more than one way`,
    to: `  - key: first-sailing
    date: 2024-09-02
    status: delivered
    citations:
      - source: narrows-news-2024-09-02
        confidence: medium
        read: whole
        says: Since 2 September the ferry has sailed on weekday evenings, both ways, at 19:30.

# What can be read in more than one way`,
  },
  {
    file: "data/commitments/evening-ferry.yaml",
    from: "reviewedOn: 2024-08-31",
    to: "reviewedOn: 2024-09-30",
  },
  { file: "data/dataset.yaml", from: "reviewedThrough: 2024-08-31", to: "reviewedThrough: 2024-09-30" },
  {
    file: "test/record.test.js",
    from: `["in-progress"], schedule: ["open"] }],
`,
    to: `["in-progress"], schedule: ["open"] }],
  ["evening-ferry", "2024-09-30", { status: ["delivered"], schedule: ["met-late"] }],
`,
  },
];

/** A text with the edits of its file made. */
export function edited(file: string, text: string): string {
  return exampleEdits
    .filter((edit) => edit.file === file)
    .reduce((before, { from, to }) => {
      if (before.split(from).length !== 2)
        throw new Error(`${JSON.stringify(from)} does not stand once in ${file}.`);
      return before.replace(from, () => to);
    }, text);
}
