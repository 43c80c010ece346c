import { h, type JSX } from "preact";

/** The signs of verdicts, drawn in the sheet of `Signs`. */
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

interface Possible {
  readonly possible: readonly string[];
}

/** The sign of a verdict: of several possible words one of its own. */
export function signOf({ possible }: Possible): SignName {
  const [only, other, third] = possible;
  if (third === undefined && other !== undefined && possible.includes("on-time") && possible.includes("late"))
    return "either";
  if (other !== undefined) return "several";
  switch (only) {
    case "on-time":
    case "late":
    case "overdue":
    case "missed":
    case "unreported":
    case "not-due":
    case "ongoing":
    case "closed":
    case "no-deadline":
      return only;
    case "kept-so-far":
      return "ongoing";
    default:
      return "several";
  }
}

/** Whether a verdict is told in the colour of what is late, of what is on time, or in ink. */
export function toneOf({ possible }: Possible): "bad" | "good" | "plain" {
  if (possible.every((word) => word === "missed" || word === "overdue" || word === "late")) return "bad";
  return possible.every((word) => word === "on-time") ? "good" : "plain";
}

/** A sign alone, beside a word that says the same. */
export function Sign({ name }: { readonly name: SignName }): JSX.Element {
  return h(
    "svg",
    { class: "sign", width: 18, height: 18, "aria-hidden": "true" },
    h("use", { href: `#sign-${name}` }),
  );
}

/** A verdict: sign and word, the word being the one of the verdict or a longer text with it. */
export function Verdict({
  of,
  text,
}: {
  readonly of: Possible & { readonly text: string };
  readonly text?: string;
}): JSX.Element {
  return h("span", { class: `verdict ${toneOf(of)}` }, h(Sign, { name: signOf(of) }), text ?? of.text);
}

/** Every sign, once a page. */
export function Signs(): JSX.Element {
  const ring = { cx: 9, cy: 9, r: 7.2, fill: "none", "stroke-width": 1.6 };
  const stroke = (d: string, colour: string): JSX.Element =>
    h("path", { d, class: `stroke-${colour}`, fill: "none", "stroke-width": 2 });
  const symbol = (name: SignName, ...drawing: readonly JSX.Element[]): JSX.Element =>
    h("symbol", { id: `sign-${name}`, viewBox: "0 0 18 18" }, ...drawing);
  return h(
    "svg",
    { width: 0, height: 0, class: "signs", "aria-hidden": "true" },
    h(
      "defs",
      null,
      h(
        "pattern",
        {
          id: "hatch-late",
          width: 3,
          height: 3,
          patternUnits: "userSpaceOnUse",
          patternTransform: "rotate(45)",
        },
        h("rect", { width: 1.5, height: 3, class: "fill-late" }),
      ),
      h(
        "pattern",
        {
          id: "hatch-blue",
          width: 5,
          height: 5,
          patternUnits: "userSpaceOnUse",
          patternTransform: "rotate(45)",
        },
        h("rect", { width: 2, height: 5, class: "fill-blue" }),
      ),
      h(
        "pattern",
        {
          id: "hatch-unread",
          width: 7,
          height: 7,
          patternUnits: "userSpaceOnUse",
          patternTransform: "rotate(45)",
        },
        h("rect", { width: 1.5, height: 7, class: "fill-hatch" }),
      ),
    ),
    symbol(
      "on-time",
      h("circle", { cx: 9, cy: 9, r: 8, class: "fill-blue" }),
      stroke("M5 9.4l2.7 2.8L13 6.6", "on"),
    ),
    symbol("late", h("circle", { ...ring, class: "stroke-late" }), stroke("M5 9.4l2.7 2.8L13 6.6", "late")),
    symbol(
      "either",
      h("circle", { ...ring, fill: "url(#hatch-late)", class: "stroke-blue" }),
      h("path", { d: "M9 1.8a7.2 7.2 0 000 14.4z", class: "fill-blue" }),
    ),
    symbol("overdue", h("circle", { ...ring, class: "stroke-late" }), stroke("M9 4.6v5.6M9 11.8v2", "late")),
    symbol(
      "missed",
      h("circle", { cx: 9, cy: 9, r: 8, class: "fill-late" }),
      stroke("M5.8 5.8l6.4 6.4M12.2 5.8l-6.4 6.4", "on"),
    ),
    symbol(
      "unreported",
      h("circle", { ...ring, class: "stroke-muted", "stroke-dasharray": "3 2" }),
      h("path", {
        d: "M7 7.2a2 2 0 113 1.6c-.8.5-1 .8-1 1.7M9 12.2v1.6",
        class: "stroke-muted",
        fill: "none",
        "stroke-width": 1.6,
      }),
    ),
    symbol("not-due", h("circle", { ...ring, class: "stroke-muted" })),
    symbol(
      "ongoing",
      h("circle", { ...ring, class: "stroke-muted" }),
      h("circle", { cx: 9, cy: 9, r: 2.4, class: "fill-muted" }),
    ),
    symbol(
      "closed",
      h("circle", { ...ring, class: "stroke-muted" }),
      h("path", { d: "M5 13l8-8", class: "stroke-muted", "stroke-width": 1.6 }),
    ),
    symbol(
      "no-deadline",
      h("circle", {
        ...ring,
        class: "stroke-muted",
        "stroke-dasharray": ".1 3.2",
        "stroke-linecap": "round",
      }),
    ),
    symbol(
      "several",
      h("circle", { ...ring, class: "stroke-ink" }),
      h("path", { d: "M4.6 9h8.8", class: "stroke-ink", "stroke-width": 1.6 }),
    ),
  );
}
