import { vocabulary } from "./define.ts";

export const timeliness = vocabulary({
  type: "Timeliness",
  list: "timelinesses",
  says: "Delivery against the deadline.",
  codes: {
    "on-time": "First delivered or achieved on its due day or before.",
    late: "First delivered or achieved after its due day.",
    "not-due": "Its due day has not passed.",
    overdue: "Its due day has passed, and a source shows that it was not achieved by then.",
    unreported: "Its due day has passed, and no source says what became of it.",
    missed: "It was not achieved in time and can no longer be.",
    closed:
      "It was given up or replaced before its due day, or has no due day and can no longer be delivered.",
    "no-deadline": "No due day was stated, or it was taken back.",
    ongoing: "It has no end and is kept up.",
    "deadline-unknown": "It has a due day that is not known yet.",
    "not-assessable": "It does not apply to this party.",
  },
});
