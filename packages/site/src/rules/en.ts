import type { RuleTexts } from "./rule-texts.ts";

export const en: RuleTexts = {
  table: "The rule",
  tableNote: "The lines are tried in this order. The first that applies gives the verdict.",
  letters:
    "D is the last day on time, d the day asked for, t the day on which it was first delivered or reached, e the day on which it was given up or replaced.",
  line: {
    "not-applicable": "A source shows that it does not apply to this party.",
    "not-comparable":
      "No value can decide: a limit for a running total by one day, or a number to be kept from no stated day on.",
    "no-due-day": "There is no last day on time. The verdict says why.",
    delivered: "A source reports delivery. The first delivery decides. What is undone later changes nothing.",
    "value-meets": "A value on record meets the number.",
    "not-delivered": "A source shows that it can no longer be delivered. Without a last day it is closed.",
    ended:
      "It was given up or replaced. Without a last day it is closed. A number counts as missed only where a source shows that it had not been reached.",
    "not-due": "The last day on time has not passed.",
    "value-misses":
      "The last day has passed and the value that counts misses the number. Where that number was for one period, the miss is final.",
    "seen-undone":
      "The last day has passed and a source saw it undone after that day. Where it was tied to an occasion, the miss is final.",
    "stated-missed":
      "The last day has passed, and a party that answers for it said that the deadline would not be or was not met.",
    "nothing-shown": "The last day has passed, and no source shows whether it was done by then.",
    periods:
      "What recurs, or is to hold throughout, is judged period by period. The whole is missed, overdue or unreported if any period is, in this order. Otherwise it is closed once it has ended, on time or late once its last period is over, not due before the first period, and ongoing in between.",
  },
  lastDay: "The last day on time",
  due: {
    exact: "A day, month, quarter, season or year: its last day.",
    approximate: "“About” or “early in”: any day from the last day of the date to one unit of it later.",
    alternatives: "Several dates: the last day of any one of them.",
    "after-event": "A time after an event: counted from the day of the event, which a source has to date.",
    recurring: "Every so often: the last day of each period, and the days of grace after it.",
    replaced: "A deadline that was changed: the one in force. The page also tells what the first would give.",
  },
  number: "The value that counts for a number",
  timing: {
    by: "By a day: any value up to the last day. A later one that meets the number makes it late.",
    in: "In a period: the value of that period alone.",
    throughout: "Throughout: the value of each period.",
    total: "In total: the sum of the values over the time. A limit is missed once the sum exceeds it.",
  },
  several: "When several verdicts are possible",
  severalNote:
    "Vague days, numbers that are ranges, and sources that disagree are read in every way that they allow. Every verdict that a reading gives is shown, and none is preferred.",
  causes: "What can leave a verdict open:",
};
