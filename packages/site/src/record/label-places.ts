import { widthOf } from "./text-width.ts";

// A drawing stretches with its page, and its texts do not. So labels are placed for several widths, and the style sheet shows
// those of the width that there is.

/** The size of labels, in pixels. */
const size = 13;
/** How far a text reaches above and below the line that it stands on, in pixels. */
const [above, below] = [11, 4];
/** How far a label may stand out of its drawing on the right, in pixels. */
const overhang = 12;

/** The widths of a drawing in pixels, between which labels keep their places. The style sheet has the same. */
const edges = [200, 240, 280, 340, 400, 480, 560, 680, 860, 1140];
const bandsOfWidths = edges.slice(1).map((to, i) => [edges[i] as number, to] as const);
const stepOfWidths = 20;

/** A straight stroke of a drawing: across as a share of its width, down in pixels. */
export interface Stroke {
  readonly from: readonly [across: number, down: number];
  readonly to: readonly [across: number, down: number];
  /** How far it reaches from there, in pixels. */
  readonly reach: readonly [across: number, down: number];
}

/** Where a label can stand, in pixels from what it names. */
export interface Spot {
  readonly dx: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface PlacedText {
  readonly key: string;
  /** What it says, then shorter, for where there is no room. */
  readonly texts: readonly string[];
  readonly tone: string;
  /** Where it stands across the drawing, as a share of its width. */
  readonly at: number;
  /** Its places, the best first. */
  readonly spots: readonly Spot[];
}

/** A text at one place. */
interface Try extends Spot {
  readonly text: string;
  readonly at: number;
}

/** A label at one place, with the bands of widths at which it stands there. */
export interface Place extends Try {
  readonly label: PlacedText;
  readonly bands: readonly number[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where labels stand at each width, so that none lies upon a stroke or upon another. Labels that come first choose first. One
 * that has no free place at a width is left out there.
 */
export function placeLabels(
  labels: readonly PlacedText[],
  strokes: readonly Stroke[],
  [top, bottom]: readonly [top: number, bottom: number],
): readonly Place[] {
  const found = labels.map((label) => ({
    label,
    tries: label.texts.flatMap((text) => label.spots.map((spot): Try => ({ ...spot, text, at: label.at }))),
    places: new Map<Try, number[]>(),
  }));
  // From the widest on, and each label where it was before, if it can: so few of them have several places.
  for (const [band, [from, to]] of [...bandsOfWidths.entries()].toReversed()) {
    const widths = Array.from({ length: (to - from) / stepOfWidths + 1 }, (_, i) => from + i * stepOfWidths);
    const taken: Try[] = [];
    for (const { tries, places } of found) {
      const isFree = (one: Try): boolean =>
        widths.every((width) => {
          const box = boxOf(one, width);
          return (
            box.left >= 0 &&
            box.right <= width + overhang &&
            box.top >= top &&
            box.bottom <= bottom &&
            strokes.every((stroke) => !isCrossed(box, stroke, width)) &&
            taken.every((other) => !isUpon(box, boxOf(other, width)))
          );
        });
      const place = [...places.keys()].toReversed().find(isFree) ?? tries.find(isFree);
      if (place === undefined) continue;
      taken.push(place);
      places.set(place, [band, ...(places.get(place) ?? [])]);
    }
  }
  return found.flatMap(({ label, places }) =>
    [...places].map(([place, bands]) => ({ ...place, label, bands })),
  );
}

function boxOf({ text, at, dx, y, anchor }: Try, width: number): Box {
  const length = widthOf(text, size);
  const left = at * width + dx - (anchor === "start" ? 0 : anchor === "end" ? length : length / 2);
  return { left, right: left + length, top: y - above, bottom: y + below };
}

function isUpon(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether a stroke comes into a box: what of it lies between left and right, then between top and bottom. */
function isCrossed({ left, right, top, bottom }: Box, { from, to, reach }: Stroke, width: number): boolean {
  const [x1, x2] = [from[0] * width, to[0] * width];
  const [enter, leave] = partWithin([x1, x2], [left - reach[0], right + reach[0]], [0, 1]);
  const [first, last] = partWithin([from[1], to[1]], [top - reach[1], bottom + reach[1]], [enter, leave]);
  return first < last;
}

/** The part of a way, in shares of it, that lies between two bounds as well as in the part that is given. */
function partWithin(
  [start, end]: readonly [number, number],
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): readonly [number, number] {
  if (start === end) return start > low && start < high ? [from, to] : [1, 0];
  const ends = [(low - start) / (end - start), (high - start) / (end - start)];
  return [Math.max(from, Math.min(...ends)), Math.min(to, Math.max(...ends))];
}
