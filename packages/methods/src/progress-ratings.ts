import { defineScale, type Scale } from "./scale.ts";

/** Sustainable Development Goals Report 2023: how targets move, worldwide. */
export const unSdgProgress2023: Scale<
  | "On track or target met"
  | "Fair progress, but acceleration needed"
  | "Stagnation or regression"
  | "Insufficient data"
> = /* @__PURE__ */ defineScale({
  id: "un-sdg-progress-2023",
  title: "United Nations, progress of SDG targets (2023)",
  url: "https://unstats.un.org/sdgs/report/2023/progress-chart/",
  asOf: "the year of the report",
  codes: {
    "On track or target met": {
      pace: "on-track",
      note: "It was met, or would be by 2030.",
      loses: "That it may be met already.",
    },
    "Fair progress, but acceleration needed": { pace: "behind", note: "It moves, too slowly.", loses: null },
    "Stagnation or regression": {
      note: "It stands still or moves away.",
      loses: "All of it: the first is behind, the second worsening, and the code does not tell which.",
    },
    "Insufficient data": { note: "It cannot be told.", loses: "That somebody looked." },
  },
});

/** Sustainable Development Goals Reports from 2024 on, with five levels. */
export const unSdgProgress: Scale<
  | "On track or target met"
  | "Moderate progress"
  | "Marginal progress"
  | "Stagnation"
  | "Regression"
  | "Insufficient data"
> = /* @__PURE__ */ defineScale({
  id: "un-sdg-progress",
  title: "United Nations, progress of SDG targets",
  url: "https://unstats.un.org/sdgs/report/2024/",
  asOf: "the year of the report",
  codes: {
    "On track or target met": {
      pace: "on-track",
      note: "It was met, or would be by 2030.",
      loses: "That it may be met already.",
    },
    "Moderate progress": { pace: "behind", note: "It moves, too slowly.", loses: "How slowly." },
    "Marginal progress": { pace: "behind", note: "It hardly moves.", loses: "How slowly." },
    Stagnation: { pace: "behind", note: "It stands still.", loses: "That nothing moves." },
    Regression: { pace: "worsening", note: "It is worse than in 2015.", loses: null },
    "Insufficient data": { note: "It cannot be told.", loses: "That somebody looked." },
  },
});

/**
 * Germany, Destatis: the weather symbols of the indicator reports, in the words of its press releases and as the classes of
 * `meanChange`. The first two are on track there, the others off track.
 *
 * Source: dns-indikatoren.de/en/status; press release of 12 December 2018.
 */
export const destatisWeather: Scale<
  "sonnig" | "leicht bewölkt" | "wolkig" | "Gewitter" | "sun" | "slightly-cloudy" | "cloud" | "thunderstorm"
> = /* @__PURE__ */ (() => {
  const sun = {
    pace: "on-track",
    note: "If it goes on, the target is reached or nearly so.",
    loses: "That it may be reached already.",
  } as const;
  const slightlyCloudy = {
    pace: "on-track",
    note: "If it goes on, 5 to 20 % of the distance still to go is missed.",
    loses: "That it would be missed, by little.",
  } as const;
  const cloud = {
    pace: "behind",
    note: "It moves the right way, and more than 20 % is missed.",
    loses: null,
  } as const;
  const thunderstorm = {
    note: "The distance stays large or grows.",
    loses: "All of it: the first is behind, the second worsening, and the symbol does not tell which.",
  } as const;
  return defineScale({
    id: "destatis-weather",
    title: "Germany, status of the indicators of sustainable development",
    url: "https://dns-indikatoren.de/en/status/",
    asOf: "the last value of the series",
    codes: {
      sonnig: sun,
      "leicht bewölkt": slightlyCloudy,
      wolkig: cloud,
      Gewitter: thunderstorm,
      sun,
      "slightly-cloudy": slightlyCloudy,
      cloud,
      thunderstorm,
    },
  });
})();

/**
 * Statistics Canada and sites made with Open SDG: categories of the progress measure that `growthRatio` reads.
 *
 * Source: open-sdg/open-sdg, docs/progress-methodology.md.
 */
export const openSdgProgress: Scale<
  | "Target achieved"
  | "On track"
  | "Progress made but acceleration needed"
  | "Limited progress"
  | "Deterioration"
  | "Target not achieved"
  | "Unable to assess"
  | "Not available"
> = /* @__PURE__ */ defineScale({
  id: "open-sdg-progress",
  title: "Open SDG, progress measure",
  url: "https://open-sdg.readthedocs.io/en/latest/progress-methodology/",
  asOf: "the last value of the series",
  codes: {
    "Target achieved": { pace: "achieved", note: "The latest value meets the target.", loses: null },
    "On track": { pace: "on-track", note: "95 % of the growth that is required, or more.", loses: null },
    "Progress made but acceleration needed": {
      pace: "behind",
      note: "60 to 95 % of the growth that is required.",
      loses: "How far behind.",
    },
    "Limited progress": {
      pace: "behind",
      note: "Less than 60 % of the growth that is required.",
      loses: "How far behind.",
    },
    Deterioration: { pace: "worsening", note: "It moves the wrong way.", loses: null },
    "Target not achieved": {
      note: "An indicator of yes or no: some condition is not met.",
      loses: "All of it: there is no pace without numbers.",
    },
    "Unable to assess": { note: "Too few values, or values of mixed sign.", loses: "Why." },
    "Not available": { note: "A reading would mislead.", loses: "Why." },
  },
});

/**
 * Sites made with Open SDG that set the status by hand (`progress_status`): its options out of the box.
 *
 * Source: Open SDG documentation, "Progress status".
 */
export const openSdgProgressStatus: Scale<
  "target_achieved" | "approaching_target" | "challenges_remain" | "not_available"
> = /* @__PURE__ */ defineScale({
  id: "open-sdg-progress_status",
  title: "Open SDG, progress status set by hand",
  url: "https://open-sdg.readthedocs.io/en/latest/configuration/#progress_status",
  asOf: null,
  codes: {
    target_achieved: { pace: "achieved", note: "The target is met.", loses: null },
    approaching_target: {
      note: "It moves towards the target.",
      loses: "All of it: whether in time is not said.",
    },
    challenges_remain: {
      note: "It is not where it should be.",
      loses: "All of it: how it moves is not said.",
    },
    not_available: { note: "It is not rated.", loses: "That it was left out." },
  },
});
