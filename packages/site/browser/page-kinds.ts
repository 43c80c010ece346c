/** A kind of page, by an example of the made-up record. */
export interface PageKind {
  readonly path: string;
  /** What makes the example one of its kind. */
  readonly shows: string;
  /** It can be asked for another day. */
  readonly hasDay: boolean;
}

const kind = (path: string, shows: string, hasDay = true): PageKind => ({ path, shows, hasDay });

/** Every kind of page. What is tested of all pages is tested of these, in each language. */
export const pageKinds: Readonly<Record<string, PageKind>> = {
  overview: kind("index.html", ".tally"),
  "search without a result": kind("index.html?q=nothing-has-this-name", "#filters ~ .chosen a", false),
  "commitment with a chart": kind("stations.html", ".plot"),
  "commitment to a number in one year": kind("share.html", ".plot"),
  "commitment with a window": kind("centre.html", ".window"),
  "commitment that goes on": kind("smog.html", ".verdict"),
  "commitment that recurs": kind("meetings.html", ".each"),
  "commitment of each party": kind("ratify.html", ".each"),
  "commitment without a deadline": kind("support.html", "[href='#sign-no-deadline']"),
  "commitment with disputed readings": kind("treaty.html", ".criteria"),
  "commitment with a reply": kind("archive.html", ".side [id^=fact-]"),
  "statement that is not counted": kind("principle.html", "h1"),
  "commitment that was not on record": kind("later.html?on=2024-06-30", "#answer", false),
  party: kind("party-nordia.html", "#dated"),
  domain: kind("domain-energy.html", ".tally"),
  source: kind("source-report-2024.html", ".history"),
  sources: kind("sources.html", "table"),
  changes: kind("changes.html", ".feed"),
  commitments: kind("commitments.html", "table"),
  method: kind("method.html", ".formula", false),
  corrections: kind("corrections.html", "del"),
  data: kind("data.html", ".downloads"),
  "frame of a commitment": kind("embed/stations.html", "#answer"),
  "frame of a list": kind("embed/index.html", "#answer"),
};

/** The languages of the made-up record, with the folder of each. */
export const folders = { en: "", ja: "ja/", ko: "ko/" } as const;

/** A day on which most of the record reads differently. */
export const pastDay = "2024-06-30";
