export { type CalendarDay, calendarDay, type Day, dayOf, daysInMonth, decimalYear, type IsoDay, isLeapYear, isoDay, parseIsoDay } from "./day.ts";
export type { DaySpan } from "./day-span.ts";
export { addDuration, type CalendarDuration, parseDuration } from "./duration.ts";
export * from "./edtf.ts";
export { levelOfEdtf } from "./edtf-level.ts";
export { parseEdtf } from "./edtf-parse.ts";
export { printEdtf } from "./edtf-print.ts";
export { spanOfEdtf, spanOfShiftedDate } from "./edtf-span.ts";
