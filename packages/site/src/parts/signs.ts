/** The signs of verdicts. */
export type SignName =
  | "on-time"
  | "late"
  | "either"
  | "overdue"
  | "missed"
  | "unreported"
  | "not-due"
  | "ongoing"
  | "closed"
  | "no-deadline"
  | "several";

/** The colours of signs; "on" is what is written upon a colour. */
export type SignColour = "blue" | "late" | "muted" | "ink" | "on";

/** A part of a sign, in a square of 18 by 18: the colour of its line or of its surface, and its attributes. */
export interface SignShape {
  readonly tag: "circle" | "path";
  readonly fill?: SignColour;
  readonly stroke?: SignColour;
  readonly attributes: Readonly<Record<string, string | number>>;
}

const disc = (fill: SignColour): SignShape => ({ tag: "circle", fill, attributes: { cx: 9, cy: 9, r: 8 } });

const ring = (stroke: SignColour, more: SignShape["attributes"] = {}): SignShape => ({
  tag: "circle",
  stroke,
  attributes: { cx: 9, cy: 9, r: 7.2, "stroke-width": 1.6, ...more },
});

const line = (stroke: SignColour, d: string, width: number = 2): SignShape => ({
  tag: "path",
  stroke,
  attributes: { d, "stroke-width": width },
});

const tick = "M5 9.4l2.7 2.8L13 6.6";

/** What each sign is drawn of: on pages, on badges and on pictures for links. */
export const signShapes: Readonly<Record<SignName, readonly SignShape[]>> = {
  "on-time": [disc("blue"), line("on", tick)],
  late: [ring("late"), line("late", tick)],
  either: [
    ring("blue"),
    line("late", "M10 4.4l3.4 3.4M10 7.7l4.6 4.6M10 11l3 3", 1.4),
    { tag: "path", fill: "blue", attributes: { d: "M9 1.8a7.2 7.2 0 000 14.4z" } },
  ],
  overdue: [ring("late"), line("late", "M9 4.6v5.6M9 11.8v2")],
  missed: [disc("late"), line("on", "M5.8 5.8l6.4 6.4M12.2 5.8l-6.4 6.4")],
  unreported: [
    ring("muted", { "stroke-dasharray": "3 2" }),
    line("muted", "M7 7.2a2 2 0 113 1.6c-.8.5-1 .8-1 1.7M9 12.2v1.6", 1.6),
  ],
  "not-due": [ring("muted")],
  ongoing: [ring("muted"), { tag: "circle", fill: "muted", attributes: { cx: 9, cy: 9, r: 2.4 } }],
  closed: [ring("muted"), line("muted", "M5 13l8-8", 1.6)],
  "no-deadline": [ring("muted", { "stroke-dasharray": ".1 3.2", "stroke-linecap": "round" })],
  several: [ring("ink"), line("ink", "M4.6 9h8.8", 1.6)],
};
