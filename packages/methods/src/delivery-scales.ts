import { defineScale, type Scale } from "./scale.ts";

/**
 * Open Contracting Data Standard, status of a milestone. A code holds as of the day on which the milestone was last reviewed, so
 * one that is not met may be met later.
 *
 * Source: open-contracting/standard, schema/codelists/milestoneStatus.csv.
 */
export const ocdsMilestoneStatus: Scale<"scheduled" | "met" | "notMet" | "partiallyMet"> =
  /* @__PURE__ */ defineScale({
    id: "ocds-milestoneStatus",
    title: "Open Contracting Data Standard, status of a milestone",
    url: "https://standard.open-contracting.org/latest/en/schema/codelists/#milestone-status",
    asOf: "milestone.dateModified; of met, milestone.dateMet",
    codes: {
      scheduled: {
        note: "It has a due date, and nobody has looked yet how far it is.",
        loses: "That somebody scheduled it; the entry is a step without a status.",
      },
      met: { status: "delivered", note: "It was met on milestone.dateMet.", loses: null },
      notMet: {
        status: "pending",
        note: "It had not been met when it was last reviewed, which may be before it is due.",
        loses: "Whether work on it had begun.",
      },
      partiallyMet: {
        status: "partly-delivered",
        note: "A part of it had been met when it was last reviewed.",
        loses: null,
      },
    },
  });

/**
 * Open Government Partnership, completion as the Independent Reporting Mechanism rates it four months after an action plan ends.
 * Substantial and Complete count as high completion.
 *
 * Source: opengovpartnership.org/glossary/completion.
 */
export const ogpIrmCompletion: Scale<
  "No Evidence Available" | "Not Started" | "Limited" | "Substantial" | "Complete"
> = /* @__PURE__ */ defineScale({
  id: "ogp-irm-completion",
  title: "Open Government Partnership, completion (IRM)",
  url: "https://www.opengovpartnership.org/glossary/completion/",
  asOf: "the end of the action plan",
  codes: {
    "No Evidence Available": {
      status: "unknown",
      note: "The reviewers found nothing that shows how far it is.",
      loses: "That somebody looked.",
    },
    "Not Started": { status: "pending", note: "Nothing had begun.", loses: null },
    Limited: {
      status: "in-progress",
      note: "Some activities were carried out.",
      loses: "That little was done.",
    },
    Substantial: {
      status: "partly-delivered",
      note: "Most activities were carried out.",
      loses: "That most was done; and activities need not be a part of what was promised.",
    },
    Complete: {
      status: "delivered",
      note: "All activities were carried out.",
      loses: "That activities were rated, and not what they led to.",
    },
  },
});

const noAxis = "All of it: it tells of the effect, which no axis of ours does. Keep it as a rating.";

/**
 * Open Government Partnership, early results: "Did it Open Government?".
 *
 * Source: opengovpartnership.org/glossary/early-results.
 */
export const ogpEarlyResults: Scale<"Worsened" | "Did not change" | "Marginal" | "Major" | "Outstanding"> =
  /* @__PURE__ */ defineScale({
    id: "ogp-irm-did-it-open-government",
    title: "Open Government Partnership, early results (IRM)",
    url: "https://www.opengovpartnership.org/glossary/early-results/",
    asOf: "the end of the action plan",
    codes: {
      Worsened: { note: "Government became less open.", loses: noAxis },
      "Did not change": { note: "Practice stayed as it was.", loses: noAxis },
      Marginal: { note: "A small change in openness.", loses: noAxis },
      Major: { note: "A step forward in its area, limited in scope.", loses: noAxis },
      Outstanding: { note: "A reform that changed its area.", loses: noAxis },
    },
  });

/**
 * Open Government Partnership, ambition: "Potential for Results", of action plans from 2020 on.
 *
 * Source: opengovpartnership.org/glossary/ambition.
 */
export const ogpPotentialForResults: Scale<"Unclear" | "Modest" | "Substantial"> =
  /* @__PURE__ */ defineScale({
    id: "ogp-irm-potential-for-results",
    title: "Open Government Partnership, potential for results (IRM)",
    url: "https://www.opengovpartnership.org/glossary/ambition/",
    asOf: "the action plan",
    codes: {
      Unclear: { note: "It goes on with what is done already.", loses: noAxis },
      Modest: { note: "A change for the better that binds nobody.", loses: noAxis },
      Substantial: { note: "It would change the rules of its area.", loses: noAxis },
    },
  });

/**
 * International Aid Transparency Initiative, status of an activity.
 *
 * Source: IATI/IATI-Codelists, xml/ActivityStatus.xml.
 */
export const iatiActivityStatus: Scale<"1" | "2" | "3" | "4" | "5" | "6"> = /* @__PURE__ */ defineScale({
  id: "iati-ActivityStatus",
  title: "IATI, status of an activity",
  url: "https://iatistandard.org/en/iati-standard/203/codelists/activitystatus/",
  asOf: "iati-activity/@last-updated-datetime",
  codes: {
    "1": { status: "pending", note: "Pipeline/identification: it is being scoped or planned.", loses: null },
    "2": { status: "in-progress", note: "Implementation: it is being carried out.", loses: null },
    "3": {
      status: "in-progress",
      note: "Finalisation: the work is done or all is paid, and sign-off or evaluation is open.",
      loses: "That the work may be done.",
    },
    "4": {
      status: "delivered",
      note: "Closed: the work is done or all is paid.",
      loses:
        "Whether its results were reached, which its result elements tell; and all may be paid with work undone.",
    },
    "5": { status: "abandoned", note: "Cancelled.", loses: null },
    "6": { status: "stalled", note: "Suspended for a time.", loses: null },
  },
});

/**
 * International Aid Transparency Initiative, how an indicator of a result is measured.
 *
 * Source: IATI/IATI-Codelists-NonEmbedded, xml/IndicatorMeasure.xml.
 */
export const iatiIndicatorMeasure: Scale<"1" | "2" | "3" | "4" | "5"> = /* @__PURE__ */ defineScale({
  id: "iati-IndicatorMeasure",
  title: "IATI, measure of a result indicator",
  url: "https://iatistandard.org/en/iati-standard/203/codelists/indicatormeasure/",
  asOf: null,
  codes: {
    "1": {
      note: "Unit: a number of something.",
      loses:
        "Nothing; it does not tell a stock from a flow or a running total, so the measure has to be stated.",
    },
    "2": { measure: "ratio", note: "Percentage.", loses: null },
    "3": { note: "Nominal: numbers as names.", loses: "All of it: such values are no amounts." },
    "4": { note: "Ordinal: numbers as ranks.", loses: "All of it: such values are no amounts." },
    "5": { note: "Qualitative.", loses: "All of it: it is no number. Write it as a criterion." },
  },
});

/**
 * International Aid Transparency Initiative, kind of a result.
 *
 * Source: IATI/IATI-Codelists-NonEmbedded, xml/ResultType.xml.
 */
export const iatiResultType: Scale<"1" | "2" | "3" | "9"> = /* @__PURE__ */ defineScale({
  id: "iati-ResultType",
  title: "IATI, kind of a result",
  url: "https://iatistandard.org/en/iati-standard/203/codelists/resulttype/",
  asOf: null,
  codes: {
    "1": { note: "Output: what is done, and for whom.", loses: "All of it. Keep it under `extra`." },
    "2": { note: "Outcome: its effect on a community.", loses: "All of it. Keep it under `extra`." },
    "3": { note: "Impact: the effect in the long term.", loses: "All of it. Keep it under `extra`." },
    "9": { note: "Other.", loses: "All of it. Keep it under `extra`." },
  },
});

/**
 * International Aid Transparency Initiative, whether an indicator of a result improves upwards (`indicator/@ascending`).
 *
 * Source: IATI/IATI-Schemas, iati-activities-schema.xsd.
 */
export const iatiAscending: Scale<"1" | "true" | "0" | "false"> = /* @__PURE__ */ defineScale({
  id: "iati-ascending",
  title: "IATI, direction of a result indicator",
  url: "https://iatistandard.org/en/iati-standard/203/activity-standard/iati-activities/iati-activity/result/indicator/",
  asOf: null,
  codes: {
    "1": { direction: "increase", note: "More is better.", loses: null },
    true: { direction: "increase", note: "More is better.", loses: null },
    "0": { direction: "decrease", note: "Less is better.", loses: null },
    false: { direction: "decrease", note: "Less is better.", loses: null },
  },
});

/**
 * G7 and G20 Research Groups, compliance of a member with a commitment. Interim reports use the same codes, so "-1" is undone as
 * of the report, and not for ever. Spreadsheets drop the plus of "+1".
 *
 * Source: compliance reports of the G7 and G20 Research Groups, "Methodology and Scoring System".
 */
export const summitCompliance: Scale<"+1" | "1" | "0" | "-1" | "n/a"> = /* @__PURE__ */ defineScale({
  id: "g7-g20-compliance",
  title: "G7 and G20 Research Groups, compliance",
  url: "http://www.g20.utoronto.ca/compliance/",
  asOf: "the end of the compliance period",
  codes: {
    "+1": { status: "delivered", note: "Full compliance.", loses: null },
    "1": { status: "delivered", note: "Full compliance.", loses: null },
    "0": {
      status: "in-progress",
      note: "Partial compliance, or work in progress.",
      loses: "Nothing; it does not tell the two apart, and ours claims the lesser.",
    },
    "-1": {
      status: "pending",
      note: "No compliance: nothing was done, or the contrary.",
      loses: "That the contrary may have been done.",
    },
    "n/a": { status: "not-applicable", note: "The commitment does not apply to the member.", loses: null },
  },
});

/**
 * International Energy Agency, status of a policy.
 *
 * Source: IEA, Policies and Measures Databases, "Definitions: explanation of search options".
 */
export const ieaPolicyStatus: Scale<"Planned" | "In force" | "Ended" | "Superseded"> =
  /* @__PURE__ */ defineScale({
    id: "iea-policy-status",
    title: "International Energy Agency, status of a policy",
    url: "https://www.iea.org/policies",
    asOf: null,
    codes: {
      Planned: { status: "pending", firmness: "planned", note: "It is not in force yet.", loses: null },
      "In force": {
        status: "continuing",
        note: "It applies.",
        loses: "Whether it is law, and how far what it asks for has come.",
      },
      Ended: {
        note: "It applies no longer, and nothing took its place.",
        loses:
          "That it applied once. It is `delivered` if it ran its term and `abandoned` if it was withdrawn, which the code does not say.",
      },
      Superseded: { status: "superseded", note: "Another policy took its place.", loses: null },
    },
  });
