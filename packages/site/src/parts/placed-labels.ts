import { h, type JSX } from "preact";
import { percent } from "../record/days.ts";
import { placeLabels, type PlacedText, type Stroke } from "../record/label-places.ts";

/** The labels of a drawing in an `.area`, each beside what it names and none upon a stroke or another. */
export function PlacedLabels({
  labels,
  strokes,
  between,
}: {
  readonly labels: readonly PlacedText[];
  readonly strokes: readonly Stroke[];
  /** How high and how low they may stand, in pixels. */
  readonly between: readonly [top: number, bottom: number];
}): JSX.Element {
  return h(
    "g",
    null,
    placeLabels(labels, strokes, between).map(({ label, bands, text, at, dx, y, anchor }) =>
      h(
        "text",
        {
          key: `${label.key} ${bands.join(" ")}`,
          class: `label ${label.tone} ${bands.map((band) => `at-${band}`).join(" ")}`,
          x: percent(at),
          dx,
          y,
          "text-anchor": anchor,
        },
        text,
      ),
    ),
  );
}
