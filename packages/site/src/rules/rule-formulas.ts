import type { Timeliness, TimelinessLine } from "@policytrack/core";
import type { DueForm } from "./rule-texts.ts";

/** A verdict that a line of the table can give, and the condition on days under which it does. */
interface Gives {
  readonly when: string | null;
  readonly verdict: Timeliness;
}

const always = (verdict: Timeliness): Gives => ({ when: null, verdict });
const ifTrue = (when: string, verdict: Timeliness): Gives => ({ when, verdict });
const reached = [ifTrue("t ≤ D", "on-time"), ifTrue("t > D", "late")];
const undone = [ifTrue("d > D", "overdue"), ifTrue("d > D", "missed")];

/** What each line of the table gives, in the order in which the lines are tried (docs/timeliness.md). */
export const verdictsOfLines: Readonly<Record<TimelinessLine, readonly Gives[]>> = {
  "not-applicable": [always("not-assessable")],
  "not-comparable": [always("not-assessable")],
  "no-due-day": [
    always("no-deadline"),
    always("ongoing"),
    always("deadline-unknown"),
    always("not-assessable"),
  ],
  delivered: reached,
  "value-meets": reached,
  "not-delivered": [always("missed"), always("closed")],
  ended: [ifTrue("e ≤ D", "closed"), ifTrue("e > D", "missed")],
  "not-due": [ifTrue("d ≤ D", "not-due")],
  "value-misses": undone,
  "seen-undone": undone,
  "stated-missed": undone,
  "nothing-shown": [ifTrue("d > D", "unreported")],
  periods: (
    ["missed", "overdue", "unreported", "closed", "on-time", "late", "not-due", "ongoing"] as const
  ).map(always),
};

/** How each form of a due date sets the last day on time. */
export const lastDayOfForms: Readonly<Record<DueForm, string>> = {
  exact: "2030-06 → D = 2030-06-30",
  approximate: "2024~ → 2024-12-31 ≤ D ≤ 2025-12-31",
  alternatives: "[2024, 2026] → D ∈ {2024-12-31, 2026-12-31}",
  "after-event": "P6M, 2024-03-01 → D = 2024-09-01",
  recurring: "P1Y, 2023/2027 → D = 2023-12-31, …, 2027-12-31",
  replaced: "2024 → 2027: D = 2027-12-31",
};
