import type { Standing } from "../model/standing.ts";
import type { Status } from "../model/status.ts";

/** Another tracker's scale, and how it relates to one of our axes. */
export interface Scale<Ours extends string, Theirs extends string> {
  readonly id: string;
  readonly title: string;
  /** Its values, weakest first where they are ordered. */
  readonly values: readonly Theirs[];
  /** Their value for each of ours; null where they have none. */
  readonly to: Readonly<Record<Ours, Theirs | null>>;
  /** Our value for each of theirs; null where it says something that this axis of ours does not. */
  readonly from: Readonly<Record<Theirs, Ours | null>>;
  /** What is lost on the way there or back. */
  readonly lost: readonly string[];
}

type OgpCompletion = "no-evidence-available" | "not-started" | "limited" | "substantial" | "complete";

/** Open Government Partnership, completion. The last two count as high completion. */
export const ogpCompletion: Scale<Status, OgpCompletion> = {
  id: "ogp-completion",
  title: "Open Government Partnership, completion",
  values: ["no-evidence-available", "not-started", "limited", "substantial", "complete"],
  to: {
    delivered: "complete",
    "partly-delivered": "substantial",
    "in-progress": "limited",
    continuing: "limited",
    pending: "not-started",
    "not-delivered": null,
    abandoned: null,
    superseded: null,
    unknown: "no-evidence-available",
  },
  from: {
    "no-evidence-available": "unknown",
    "not-started": "pending",
    limited: "in-progress",
    substantial: "partly-delivered",
    complete: "delivered",
  },
  lost: [
    "There: what is continuing without an end reads as limited; why something ended has no value.",
    "Back: substantial completion need not mean that a part was delivered.",
  ],
};

type NetZeroStanding =
  | "proposed-in-discussion"
  | "declaration-pledge"
  | "in-policy-document"
  | "in-law"
  | "achieved-self-declared"
  | "achieved-externally-validated";

/** Net Zero Tracker, standing of a target. */
export const netZeroTracker: Scale<Standing, NetZeroStanding> = {
  id: "net-zero-tracker",
  title: "Net Zero Tracker, standing",
  values: [
    "proposed-in-discussion",
    "declaration-pledge",
    "in-policy-document",
    "in-law",
    "achieved-self-declared",
    "achieved-externally-validated",
  ],
  to: {
    stated: "proposed-in-discussion",
    proposed: "proposed-in-discussion",
    planned: "proposed-in-discussion",
    pledged: "declaration-pledge",
    agreed: "declaration-pledge",
    adopted: "in-policy-document",
    "in-law": "in-law",
  },
  from: {
    "proposed-in-discussion": "proposed",
    "declaration-pledge": "pledged",
    "in-policy-document": "adopted",
    "in-law": "in-law",
    "achieved-self-declared": null,
    "achieved-externally-validated": null,
  },
  lost: [
    "There: stated, proposed and planned become one, and so do pledged and agreed.",
    "Back: achieved is not a standing; it belongs to the status, with the source that declares or validates it.",
  ],
};

type IeaPolicy = "planned" | "in-force" | "ended" | "superseded";

/** International Energy Agency, policies database. */
export const ieaPolicies: Scale<Status, IeaPolicy> = {
  id: "iea-policies",
  title: "International Energy Agency, status of policies",
  values: ["planned", "in-force", "ended", "superseded"],
  to: {
    delivered: "in-force",
    "partly-delivered": "in-force",
    "in-progress": "in-force",
    continuing: "in-force",
    pending: "planned",
    "not-delivered": null,
    abandoned: "ended",
    superseded: "superseded",
    unknown: null,
  },
  from: { planned: "pending", "in-force": "continuing", ended: "abandoned", superseded: "superseded" },
  lost: [
    "There: how far a policy in force has come; what was not delivered and what is unknown have no value.",
    "Back: a policy that ended may have done what it was for.",
  ],
};

type OcdsMilestone = "scheduled" | "met" | "not-met" | "partially-met";

/** Open Contracting Data Standard, status of a milestone, as of the date it was last reviewed. */
export const ocdsMilestone: Scale<Status, OcdsMilestone> = {
  id: "ocds-milestone",
  title: "Open Contracting, status of a milestone",
  values: ["scheduled", "met", "not-met", "partially-met"],
  to: {
    delivered: "met",
    "partly-delivered": "partially-met",
    "in-progress": "scheduled",
    continuing: "scheduled",
    pending: "scheduled",
    "not-delivered": "not-met",
    abandoned: "not-met",
    superseded: null,
    unknown: null,
  },
  from: {
    scheduled: "pending",
    met: "delivered",
    "not-met": "not-delivered",
    "partially-met": "partly-delivered",
  },
  lost: [
    "There: in progress, continuing and pending become one, and so do not delivered and abandoned; superseded and unknown have no value. The day of review has to go along.",
    "Back: not met may mean late or for ever; only the second is our not delivered.",
  ],
};

type PromiseTracker = "pending" | "in-progress" | "stalled" | "kept-in-part" | "kept" | "broken";

/** Promise trackers of the press. */
export const promiseTracker: Scale<Status, PromiseTracker> = {
  id: "promise-tracker",
  title: "Promise trackers of the press",
  values: ["pending", "in-progress", "stalled", "kept-in-part", "kept", "broken"],
  to: {
    delivered: "kept",
    "partly-delivered": "kept-in-part",
    "in-progress": "in-progress",
    continuing: "in-progress",
    pending: "pending",
    "not-delivered": "broken",
    abandoned: "broken",
    superseded: null,
    unknown: "pending",
  },
  from: {
    pending: "pending",
    "in-progress": "in-progress",
    stalled: null,
    "kept-in-part": "partly-delivered",
    kept: "delivered",
    broken: "not-delivered",
  },
  lost: [
    "There: in progress and continuing become one, and so do unknown and pending, not delivered and abandoned; superseded has no value.",
    "Back: stalled says that work has stopped, which none of our statuses does; a compromise is not a part.",
  ],
};

/** Every scale, by axis. */
export const statusScales = [ogpCompletion, ieaPolicies, ocdsMilestone, promiseTracker] as const;
export const standingScales = [netZeroTracker] as const;
