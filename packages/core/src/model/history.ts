import {
  byHand,
  codeOf,
  concept,
  date,
  idOf,
  many,
  nullable,
  optional,
  typedIdOf,
  vocabulary,
  lightText,
  languageMap,
  key,
  either,
  number,
  type Field,
} from "./define.ts";
import { fact } from "./fact.ts";

export const status = vocabulary({
  type: "Status",
  list: "statuses",
  says: '"stalled": work stopped, not given up. "continuing": acted on, no end to reach. "not-delivered": can no longer happen as promised. "not-applicable": of a party to which a joint promise does not apply; never counted or scored.',
  codes: {
    pending: "Nothing has begun.",
    "in-progress": "Work is under way.",
    stalled: "Work stopped and was not given up.",
    continuing: "Acted on; there is no end to reach.",
    "partly-delivered": "A part of what was promised is done.",
    delivered: "All that the criterion asks for is done.",
    "not-delivered":
      "It can no longer happen as promised: the occasion passed without it, its object is gone, a court or a vote ended it.",
    abandoned: "Whoever promised gave it up.",
    superseded: "Another promise replaced it.",
    "not-applicable": "It does not apply to this party; it is in no whole and no score.",
    unknown: "A source says that nothing is known.",
  },
  tables: {
    complianceOfStatus: {
      says: "What a status alone is worth, at the end of the window in which a promise was to be kept.",
      of: {
        pending: "none",
        "in-progress": "partial",
        stalled: "none",
        continuing: "partial",
        "partly-delivered": "partial",
        delivered: "full",
        "not-delivered": "none",
        abandoned: "none",
        superseded: "none",
        "not-applicable": "not-applicable",
        unknown: "unknown",
      },
    },
  },
});
export const directness = vocabulary({
  type: "Directness",
  list: "directnesses",
  says: "Whether a source speaks of the promise, or only of something that fits it.",
  codes: {
    direct: "The source speaks of the promise.",
    indirect: "The source speaks of something that fits the promise.",
  },
});
export const statedTimeliness = vocabulary({
  type: "StatedTimeliness",
  list: "statedTimelinesses",
  says: "What a source itself says of the deadline then in force.",
  codes: {
    "on-time": "It was met in time. Shown, decides nothing.",
    late: "It was met late. Shown, decides nothing.",
    missed: "It was or will be missed. Evidence where one who answers for the promise says so.",
  },
});
/** The parties that something is about. */
export const partiesField = (says: string): Field =>
  many(typedIdOf("party"), { says, light: "party", good: "kr", bad: "the kr" });
export const historyEntry = concept({
  type: "HistoryEntry",
  input: "HistoryInput",
  typed: true,
  says: "What happened, in the order of happening. Without a status it is a step; with one it is also a status report.",
  extends: [fact],
  fields: {
    text: byHand(
      { full: nullable(languageMap), light: nullable(lightText) },
      { says: "What happened. Default: the title of its event.", good: "The law is passed.", bad: 5 },
    ),
    status: optional(codeOf(status), {
      says: "The status that the source shows.",
      good: "in-progress",
      bad: "done",
    }),
    observedUntil: date({
      says: "Until when this same source shows the status still so. Null: `date`.",
      good: "2024-06",
    }),
    criterion: optional(idOf("criterion"), {
      says: "The criterion that it is about. Null: every final criterion.",
      good: "law",
      bad: "the law",
    }),
    parties: partiesField("The committing parties that it is about. Empty: all of them."),
    occurrence: byHand(
      { full: nullable(key), light: either("string | number", key, number) },
      {
        says: 'Of a recurring criterion: the period ("2024") or the id of the triggering event. Kept: delivered. In part: partly-delivered. Not held: not-delivered.',
        good: 2024,
        bad: "the first",
      },
    ),
    directness: optional(codeOf(directness), {
      says: "Whether the source speaks of the promise, or only of something that fits it.",
      good: "indirect",
      bad: "maybe",
    }),
    statedTimeliness: optional(codeOf(statedTimeliness), {
      says: 'What the source itself says of the deadline then in force. "missed" is evidence where `statedBy` names one that commits, a part or a member of one, or one whose role is "oversees". "on-time" and "late" are shown beside the verdict and change none.',
      good: "missed",
      bad: "overdue",
    }),
    event: optional(idOf("event"), {
      says: "The event of the dataset that it was; date, text and sources default to the event's.",
      good: "lima-2024",
      bad: "Lima 2024",
    }),
  },
});
