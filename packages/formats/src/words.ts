export { announcedInWords, heardInWords, standingInWords } from "./words/standing-in-words.ts";
export { dayInWords } from "./words/day-in-words.ts";
export { durationInWords } from "./words/duration-in-words.ts";
export { type Locale } from "./words/locale.ts";
export { noProgressInWords } from "./words/no-progress-in-words.ts";
export { numberRangeInWords, percentRangeInWords } from "./words/range-in-words.ts";
export { scheduleInWords } from "./words/schedule-in-words.ts";
export { statusInWords } from "./words/status-in-words.ts";
export { whenInWords } from "./words/when-in-words.ts";
