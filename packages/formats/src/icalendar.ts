export { type CalendarOptions, toICalendar } from "./icalendar/to-icalendar.ts";
