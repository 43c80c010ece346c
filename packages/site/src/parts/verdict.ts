import { h, type JSX } from "preact";
import { type SignName, signShapes } from "./signs.ts";

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

/** A pattern of slanting lines: how far they stand apart and how wide they are, in pixels. */
function hatch(name: string, apart: number, width: number, colour: string): JSX.Element {
  return h(
    "pattern",
    {
      id: `hatch-${name}`,
      width: apart,
      height: apart,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    h("rect", { width, height: apart, class: `fill-${colour}` }),
  );
}

/** Every sign, once a page. */
export function Signs(): JSX.Element {
  return h(
    "svg",
    { width: 0, height: 0, class: "signs", "aria-hidden": "true" },
    h("defs", null, hatch("blue", 5, 2, "blue"), hatch("unread", 7, 1.5, "hatch")),
    Object.entries(signShapes).map(([name, shapes]) =>
      h(
        "symbol",
        { key: name, id: `sign-${name}`, viewBox: "0 0 18 18" },
        shapes.map(({ tag, fill, stroke, attributes }, i) =>
          h(tag, {
            key: i,
            ...attributes,
            class: fill === undefined ? `stroke-${stroke}` : `fill-${fill}`,
            ...(fill === undefined ? { fill: "none" } : {}),
          }),
        ),
      ),
    ),
  );
}
