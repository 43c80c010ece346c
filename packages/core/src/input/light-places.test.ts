import { expect, test } from "vitest";
import { LightPlaces } from "./light-places.ts";

test("A thing is found where it was noted, also after another was asked for, and no other thing is", () => {
  const [first, second] = [{}, {}];
  const places = new LightPlaces();
  places.note(first, { at: ["sources", "plan"], record: "plan" });
  expect(places.placeOf(first)).toEqual(["sources", "plan"]);
  expect(places.placeOf(second)).toBeUndefined();
  places.note(second, { at: ["commitments", 0], record: null });
  expect(places.placeOf(second)).toEqual(["commitments", 0]);
  expect(places.placeOf(first)).toEqual(["sources", "plan"]);
});
