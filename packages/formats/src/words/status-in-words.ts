import type { Among, Status } from "@policytrack/core";
import type { Locale } from "./locale.ts";

const vocabulary: Readonly<Record<Locale, Readonly<Record<Status, string>>>> = {
  en: {
    delivered: "delivered",
    "partly-delivered": "partly delivered",
    "in-progress": "in progress",
    continuing: "continuing",
    pending: "pending",
    "not-delivered": "not delivered",
    abandoned: "abandoned",
    superseded: "superseded",
    unknown: "unknown",
  },
};

/**
 * A verdict on the status. Several possible ones are all said.
 *
 * @example
 * statusInWords(["in-progress"]); // "in progress"
 */
export function statusInWords(status: Among<Status>, locale: Locale = "en"): string {
  return status.map((verdict) => vocabulary[locale][verdict]).join(" or ");
}
