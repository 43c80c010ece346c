import { assess, type Dataset, isoDay } from "@policytrack/core";
import ICAL from "ical.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasetsByName, madeUpDataset } from "../dataset-fixture.ts";
import { contentLine, textValue } from "./content-line.ts";
import { toICalendar } from "./to-icalendar.ts";

const dtstamp = "2026-04-30T12:00:00Z";

interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  /** The day behind the last. */
  readonly end: string;
  readonly isDate: boolean;
  readonly categories: readonly string[];
}

function calendarOn(dataset: Dataset, on: string, party?: string): string {
  return toICalendar(
    dataset,
    assess(dataset, { on }),
    party === undefined ? { dtstamp } : { dtstamp, party },
  );
}

/** The events of a calendar as ical.js reads them. */
function eventsOf(calendar: string): readonly ReadEvent[] {
  return new ICAL.Component(ICAL.parse(calendar) as unknown[])
    .getAllSubcomponents("vevent")
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        summary: event.summary,
        description: event.description,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        isDate: event.startDate.isDate && event.endDate.isDate,
        categories: component.getFirstProperty("categories")?.getValues().map(String) ?? [],
      };
    });
}

describe("contentLine", () => {
  it("folds at 75 octets, never within a character, and unfolds to the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), (text) => {
        const line = contentLine("SUMMARY", textValue(text));
        for (const part of line.slice(0, -2).split("\r\n")) {
          expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
        expect(line.replaceAll("\r\n ", "")).toBe(`SUMMARY:${textValue(text)}\r\n`);
      }),
      { numRuns: 200 },
    );
  });

  it("escapes, and leaves out what no value may have", () => {
    expect(textValue("a, b; c\\d\r\ne\u0007\tf")).toBe("a\\, b\\; c\\\\d\\ne\tf");
  });
});

describe.each(datasetsByName())("the %s record", (_, dataset) => {
  const on = dataset.reviewedThrough;
  const calendar = calendarOn(dataset, on);

  it("is lines that end in CR LF and have no more than 75 octets", () => {
    expect(calendar.endsWith("END:VCALENDAR\r\n")).toBe(true);
    for (const line of calendar.split("\r\n")) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });

  it("has an event for each deadline and target that has a day, over the days of its window", () => {
    const events = eventsOf(calendar);
    const expected = assess(dataset, { on }).commitments.flatMap((assessed) => {
      const tier = dataset.commitments.find(({ id }) => id === assessed.id)?.tier ?? "";
      if (assessed.known === "no" || !["commitment", "scheduled-event"].includes(tier)) return [];
      const deadlines = new Map(assessed.criteria.map(({ deadline }) => [deadline.current, deadline.window]));
      const targets = assessed.targets.flatMap((one) => (one.replacedBy === null ? [one.window] : []));
      return [...deadlines.values(), ...targets].flatMap((window) =>
        window === null
          ? []
          : [
              {
                start: isoDay(typeof window.opens === "number" ? window.opens : window.due),
                end: isoDay(window.doubtUntil + 1),
              },
            ],
      );
    });
    expect(events.map(({ start, end }) => ({ start, end }))).toEqual(expected);
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ isDate }) => isDate)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it("has in a party's calendar what that party commits to itself", () => {
    const all = eventsOf(calendar).map(({ uid }) => uid);
    for (const { id } of dataset.parties) {
      const committed = dataset.commitments.filter(({ parties }) =>
        parties.some(({ party, role }) => party === id && role === "commits"),
      );
      const expected = all.filter((uid) =>
        committed.some((commitment) => uid.startsWith(`${commitment.id}/`)),
      );
      expect(eventsOf(calendarOn(dataset, on, id)).map(({ uid }) => uid)).toEqual(expected);
    }
  });
});

describe("toICalendar", () => {
  const dataset = madeUpDataset();
  const eventFor = (on: string, id: string): ReadEvent | undefined =>
    eventsOf(calendarOn(dataset, on)).find(({ uid }) => uid.startsWith(id));

  it("says title, verdict, day and sources", () => {
    expect(eventFor("2024-08-31", "nordia-centre")).toMatchObject({
      summary: '=HYPERLINK("https://evil.example","A centre, for start-ups") (met)',
      categories: ["Trade"],
    });
    const description = eventFor("2024-08-31", "nordia-centre")?.description ?? "";
    expect(description).toContain("The first line.\nThe second line; with a backslash \\ and a comma, too.");
    expect(description).toContain("Assessed on 2024-08-31, by what was published by 2024-08-31: met");
    expect(description).toContain("https://gazette.example/announcement?a=1,2");
  });

  it("does not take criteria that stand otherwise for one that may stand either way", () => {
    const twofold = {
      ...dataset,
      commitments: dataset.commitments.map((commitment) =>
        commitment.id !== "nordia-centre"
          ? commitment
          : {
              ...commitment,
              criteria: [...commitment.criteria, { id: "staffed", text: "People work there." }],
              history: commitment.history.map((entry) => ({ ...entry, criterion: "opened" })),
            },
      ),
    };
    const event = eventsOf(calendarOn(twofold, "2025-01-31")).find(({ uid }) =>
      uid.startsWith("nordia-centre"),
    );
    expect(event?.summary).toMatch(/ \(criteria differ\)$/);
    expect(event?.description).toContain(
      "by what was published by 2025-01-31:\n- met: It is open.\n- unreported: People work there.\n",
    );
  });

  it("moves the event of a deadline that was moved", () => {
    const [before, after] = ["2024-02-01", "2024-08-31"].map((on) => eventFor(on, "nordia-centre"));
    expect(before).toMatchObject({ sequence: 0, start: "2023-10-01", end: "2024-07-01" });
    expect(after).toMatchObject({ sequence: 1, start: "2024-10-31", end: "2024-11-01", uid: before?.uid });
    expect(after?.uid).toBe("nordia-centre/due@nordia-sudia.policytrack");
  });

  it("changes the event of a target that was revised", () => {
    const [before, after] = ["2024-02-01", "2024-08-31"].map((on) => eventFor(on, "nordia-stations"));
    expect(before).toMatchObject({ sequence: 0, start: "2030-04-01", end: "2031-04-01" });
    expect(after).toMatchObject({ sequence: 1, start: "2030-12-31", end: "2031-01-01", uid: before?.uid });
  });

  it("is the same for the same arguments, and stamped with what it is given", () => {
    expect(calendarOn(dataset, "2024-08-31")).toBe(calendarOn(dataset, "2024-08-31"));
    expect(calendarOn(dataset, "2024-08-31")).toContain("\r\nDTSTAMP:20260430T120000Z\r\n");
  });

  it("refuses what it cannot use", () => {
    const assessment = assess(dataset, { on: "2024-08-31" });
    expect(() => toICalendar(dataset, assessment, { dtstamp: "2026-04-30" })).toThrow(RangeError);
    expect(() => toICalendar(dataset, assessment, { dtstamp: "2026-02-30T12:00:00Z" })).toThrow(RangeError);
    expect(() => toICalendar(dataset, assessment, { dtstamp, party: "atlantis" })).toThrow(RangeError);
    expect(() => toICalendar(dataset, { ...assessment, dataset: "other" }, { dtstamp })).toThrow(RangeError);
  });
});
