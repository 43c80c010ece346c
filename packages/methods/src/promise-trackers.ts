import { defineScale, type Scale } from "./scale.ts";

const broken =
  "Why: it was given up, the contrary was done, or time ran out. Where time ran out alone, write `pending`.";

/**
 * Track My Mayor, South Africa. Promises without a date are due when the term ends.
 *
 * Source: trackmymayor.co.za/news/Guides, "A quick guide to promise outcomes".
 */
export const trackMyMayor: Scale<"Kept" | "Kept in part" | "Broken" | "In progress"> =
  /* @__PURE__ */ defineScale({
    id: "trackmymayor",
    title: "Track My Mayor, outcome of a promise",
    url: "https://trackmymayor.co.za/news/Guides/",
    asOf: "the day of the report",
    codes: {
      Kept: { status: "delivered", timeliness: "on-time", note: "Fulfilled by the due date.", loses: null },
      "Kept in part": {
        status: "partly-delivered",
        note: "Fulfilled in part, or after the due date, or both.",
        loses: "That it may be fulfilled, and late.",
      },
      Broken: {
        status: "pending",
        timeliness: "overdue",
        note: "The due date has passed without progress. Of all-or-nothing promises progress does not count.",
        loses: "That work may have begun on an all-or-nothing promise.",
      },
      "In progress": {
        status: "in-progress",
        timeliness: "not-due",
        note: "Work has begun, and the due date has not come.",
        loses: null,
      },
    },
  });

/**
 * Polimeter, Université Laval, after the rules of the Comparative Party Pledges Project.
 *
 * Source: poltext.org, "Welcome to the website for the polimeters"; polimetre.org, "Final update of the Harper polimeter".
 */
export const polimeter: Scale<"kept" | "kept in part or in the works" | "broken" | "not yet rated"> =
  /* @__PURE__ */ defineScale({
    id: "polimeter",
    title: "Polimeter, verdict on a promise",
    url: "https://www.polimetre.org/en/methodology-polimeters",
    asOf: "the day of the update",
    codes: {
      kept: { status: "delivered", note: "The government did what was promised.", loses: null },
      "kept in part or in the works": {
        status: "in-progress",
        note: "A part was done, or work is under way.",
        loses: "Nothing; it does not tell the two apart, and ours claims the lesser.",
      },
      broken: {
        status: "abandoned",
        note: "It was given up in so many words. When a term ends, what is not yet rated becomes broken as well.",
        loses: broken,
      },
      "not yet rated": {
        status: "unknown",
        note: "No action was found that would allow a verdict.",
        loses: "That somebody looked.",
      },
    },
  });

/**
 * WeVis Promise Tracker, Thailand.
 *
 * Source: wevisdemo/promise-tracker, models/promise.ts.
 */
export const wevis: Scale<"nodata" | "proposed" | "paused" | "working" | "done"> =
  /* @__PURE__ */ defineScale({
    id: "wevis-promise-tracker",
    title: "WeVis Promise Tracker, status of a promise",
    url: "https://promisetracker.wevis.info",
    asOf: null,
    codes: {
      nodata: { status: "unknown", note: "Nothing was found.", loses: "That somebody looked." },
      proposed: {
        status: "in-progress",
        note: "It was put before parliament.",
        loses: "How far it is. Write the step into the history.",
      },
      paused: { status: "stalled", note: "Work on it was suspended.", loses: null },
      working: { status: "in-progress", note: "Work is under way.", loses: null },
      done: { status: "delivered", note: "It succeeded.", loses: null },
    },
  });

/**
 * Trump Tracker, and with the same words the TrudeauMetre.
 *
 * Source: TrumpTracker/trumptracker.github.io, _data/revamp.yaml.
 */
export const trumpTracker: Scale<"Not started" | "In progress" | "Achieved" | "Broken"> =
  /* @__PURE__ */ defineScale({
    id: "trumptracker",
    title: "Trump Tracker, status of a promise",
    url: "https://trumptracker.github.io",
    asOf: null,
    codes: {
      "Not started": { status: "pending", note: "Nothing has begun.", loses: null },
      "In progress": { status: "in-progress", note: "Work is under way.", loses: null },
      Achieved: { status: "delivered", note: "It was done.", loses: null },
      Broken: { status: "abandoned", note: "It was not kept.", loses: broken },
    },
  });

/**
 * PolitiFact's meters of promises.
 *
 * Source: politifact.com/truth-o-meter/promises.
 */
export const politifact: Scale<
  "Not Yet Rated" | "In the Works" | "Stalled" | "Compromise" | "Promise Kept" | "Promise Broken"
> = /* @__PURE__ */ defineScale({
  id: "politifact-promises",
  title: "PolitiFact, rating of a promise",
  url: "https://www.politifact.com/truth-o-meter/promises/",
  asOf: "the day of the rating",
  codes: {
    "Not Yet Rated": { status: "unknown", note: "No rating yet.", loses: null },
    "In the Works": { status: "in-progress", note: "It was proposed or is being considered.", loses: null },
    Stalled: { status: "stalled", note: "Nothing moves.", loses: null },
    Compromise: {
      status: "partly-delivered",
      note: "Much less was done than promised, and still a good deal.",
      loses: "That something else may have been done instead of a part.",
    },
    "Promise Kept": {
      status: "delivered",
      note: "It was mostly or completely fulfilled.",
      loses: "Mostly is all.",
    },
    "Promise Broken": { status: "abandoned", note: "It was not fulfilled.", loses: broken },
  },
});
