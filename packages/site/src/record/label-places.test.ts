import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels, type PlacedText, type Spot, type Stroke } from "./label-places.ts";

const spot = (anchor: Spot["anchor"], y: number): Spot => ({ anchor, dx: 0, y });
const label = (key: string, at: number, spots: readonly Spot[], texts = ["12,345"]): PlacedText => ({
  key,
  texts,
  tone: "strong",
  at,
  spots,
});
const level = (y: number): Stroke => ({ from: [0, y], to: [1, y], reach: [0, 1] });

describe("Labels of a drawing", () => {
  it("A label takes its best place at every width, if nothing is drawn there", () => {
    const places = placeLabels([label("a", 0.5, [spot("middle", 50), spot("middle", 90)])], [], [0, 200]);
    expect(places.map(({ y, bands }) => ({ y, bands }))).toEqual([
      { y: 50, bands: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
    ]);
  });

  it("A label leaves a place to the stroke or to the label that is there", () => {
    const spots = [spot("middle", 50), spot("middle", 90)];
    expect(placeLabels([label("a", 0.5, spots)], [level(46)], [0, 200]).map(({ y }) => y)).toEqual([90]);
    expect(
      placeLabels([label("a", 0.5, spots), label("b", 0.5, spots)], [], [0, 200]).map(({ y }) => y),
    ).toEqual([50, 90]);
  });

  it("A label is told shorter where there is no room for all of it, and left out where there is none at all", () => {
    const wall = (at: number): Stroke => ({ from: [at, 0], to: [at, 200], reach: [1, 0] });
    const places = placeLabels(
      [label("a", 0.5, [spot("middle", 50)], ["at the pace so far: 12,345", "12,345"])],
      [wall(0.37), wall(0.63)],
      [0, 200],
    );
    expect(places.map(({ text, bands }) => [text, bands])).toEqual([
      ["at the pace so far: 12,345", [8]],
      ["12,345", [0, 1, 2, 3, 4, 5, 6, 7]],
    ]);
  });

  it("A label that would leave the drawing stands elsewhere", () => {
    const spots = [spot("end", 50), spot("middle", 5), spot("start", 50)];
    expect(placeLabels([label("a", 0, spots)], [], [0, 200]).map(({ anchor }) => anchor)).toEqual(["start"]);
  });

  it("No width has a label twice, and no two labels at one place", () => {
    const places = fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.integer({ min: 20, max: 180 }) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(places, (at) => {
        const found = placeLabels(
          at.map((one, i) => label(String(i), one.at, [spot("end", one.y), spot("start", one.y + 9)])),
          [level(100)],
          [0, 200],
        );
        for (let band = 0; band < 9; band++) {
          const here = found.filter(({ bands }) => bands.includes(band));
          expect(new Set(here.map(({ label: one }) => one.key)).size).toBe(here.length);
          expect(here.every(({ y }) => y < 100 || y >= 112)).toBe(true);
        }
      }),
    );
  });
});
