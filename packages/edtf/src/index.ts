export {
  type CalendarDay,
  calendarDay,
  type Day,
  dayOf,
  daysInMonth,
  decimalYear,
  isLeapYear,
} from "./day.ts";
export { addDuration, type CalendarDuration, parseDuration } from "./duration.ts";
export {
  componentsOf,
  type Edtf,
  type EdtfComponent,
  type EdtfDate,
  type EdtfDateTime,
  type EdtfInterval,
  type EdtfQualification,
  type EdtfQualifier,
  type EdtfRange,
  type EdtfSet,
  type EdtfYear,
  hasUnspecifiedDigit,
  qualificationOf,
  qualificationOfComponent,
} from "./edtf.ts";
export type { EdtfError } from "./edtf-error.ts";
export { isEdtf } from "./edtf-of.ts";
export { type IsoDay, isoDay, parseIsoDay } from "./iso-day.ts";
export { levelOf } from "./level-of.ts";
export { nameOfPeriod } from "./name-of-period.ts";
export { edtfLengthLimit, type EdtfResult, parseEdtf, tryParseEdtf } from "./parse-edtf.ts";
export {
  type DateTolerance,
  defaultDateTolerance,
  type PeriodOptions,
  periodsOf,
  tryPeriodsOf,
} from "./periods-of.ts";
export { printEdtf } from "./print-edtf.ts";
export type { Period, Span } from "./span.ts";
export { spanOf } from "./span-of.ts";
