import { assess, linearPace } from "@policytrack/core";
import { en } from "@policytrack/formats/words";
import { expect, it } from "vitest";
import { nordia } from "../../../formats/src/record-fixture.ts";
import { changeTexts, withTexts } from "../files/change-texts.ts";
import { changeMarks, tickIndex } from "../record/change-marks.ts";
import { reportModel } from "../record/report-model.ts";
import { firstState } from "../record/state.ts";
import { ticksOfSelection } from "./selection-ticks.ts";

const days = { on: "2026-04-30", evidenceUntil: "2026-04-30" };
const record = { assessment: assess(nordia, days), words: en, methods: [linearPace] };
const marks = changeMarks(nordia, { first: "2022-12-31", last: days.on, until: days.on });
const latest = reportModel(record, { kind: "whole" });
const all = new Set(latest.rows.map(({ id }) => id));
const ticks = withTexts(tickIndex(marks)([...all]), changeTexts(record, marks), all);
const state = firstState(days);

it("The changes of a selection are those of its commitments alone, told where it is one of them that is told", () => {
  const own = new Set(
    latest.rows.filter(({ parties }) => parties.some(({ id }) => id === "sudia")).map(({ id }) => id),
  );
  const found = ticksOfSelection(latest, { ...state, party: "sudia" }, { marks, ticks });
  const expected = marks.filter(({ ids }) => ids.some((id) => own.has(id))).map(({ day }) => day);
  expect(found.map(({ day }) => day)).toEqual(expected);
  expect(expected.length).toBeLessThan(ticks.length);
  const told = found.flatMap(({ id }) => id ?? []);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((id) => !own.has(id))).toEqual([]);
});

it("The changes of everything, and of nothing, are those of the page", () => {
  expect(ticksOfSelection(latest, { ...state, party: "nobody" }, { marks, ticks })).toEqual(ticks);
  expect(ticksOfSelection(latest, state, { marks, ticks })).toEqual(ticks);
});
