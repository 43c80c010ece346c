import {
  assess,
  type AssessOptions,
  type Dataset,
  type DatasetInput,
  defineDataset,
  type Ids,
  UsageError,
} from "@policytrack/core";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { hostile } from "./hostile-fixture.ts";
import { type CalendarOptions, toICalendar } from "./icalendar.ts";
import { nordia } from "./record-fixture.ts";
import { en, ko } from "./words.ts";

const calendarOn = (
  on: string,
  options: Partial<CalendarOptions> = {},
  dataset: Dataset<Ids> = nordia,
  given: AssessOptions = {},
): string => toICalendar(assess(dataset, { on, ...given }), { words: en, ...options });

/** As ical.js reads it. */
const componentsOf = (text: string): readonly ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
const eventsOf = (text: string): ReadonlyMap<string, ICAL.Event> =>
  new Map(
    componentsOf(text).map((component) => [
      String(component.getFirstPropertyValue("uid")).replace("@nordia-sudia.policytrack", ""),
      new ICAL.Event(component),
    ]),
  );

const occurrences = (event: ICAL.Event, most = 50): readonly string[] => {
  const iterator = event.iterator();
  const found: string[] = [];
  for (let next = iterator.next(); next && found.length < most; next = iterator.next())
    found.push(next.toString());
  return found;
};

describe("A calendar", () => {
  const events = eventsOf(calendarOn("2026-04-30"));

  it("has an event for each due window, from the day it opens to the last day possibly on time", () => {
    const centre = events.get("centre/open");
    const [verdict] = assess(nordia, { on: "2026-04-30" }).commitments.find(
      ({ id }) => id === "centre",
    )!.verdicts;
    expect([centre?.startDate.toString(), centre?.endDate.toString()]).toEqual([
      verdict!.opens,
      "2024-07-01",
    ]);
    expect(verdict?.latestDue).toBe("2024-06-30");
  });

  it("puts what may be done at any time before its due day on that day", () => {
    const { opens, due } = assess(nordia).verdicts.find(({ commitmentId }) => commitmentId === "office")!;
    const office = events.get("office/office");
    expect(opens).toBe("2024-03-01");
    expect(office?.startDate.toString()).toBe(due);
  });

  it("has one event with a rule for what recurs, its last day inclusive", () => {
    const meetings = events.get("meetings/meeting");
    expect(String(meetings?.component.getFirstPropertyValue("rrule"))).toMatch(/FREQ=YEARLY/);
    expect(occurrences(meetings!)).toEqual([
      "2023-12-31",
      "2024-12-31",
      "2025-12-31",
      "2026-12-31",
      "2027-12-31",
    ]);
  });

  it.each([
    ["by 2027", "2027-12-31", "2028-01-01"],
    ["by 2027-33~", "2027-03-31", "2027-07-01"],
    ["in 2027", "2027-01-01", "2028-01-01"],
    ["throughout 2027", "2027-01-01", "2028-01-01"],
  ])("puts what is due %s on %s, through the day before %s", (due, first, after) => {
    const dataset = defineDataset({
      id: "dues",
      title: "Dues",
      source: "https://example.org 2020-01-01",
      reviewedThrough: "2024-01-01",
      commitments: { c: { title: "Build", party: "xx", due } },
    } as DatasetInput) as Dataset<Ids>;
    const [event] = eventsOf(calendarOn("2024-01-01", {}, dataset)).values();
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([first, after]);
  });

  it("has the verdict of no period in the summary of what recurs", () => {
    expect(events.get("meetings/meeting")?.summary).not.toContain("(");
    expect(events.get("meetings/meeting")?.description).toMatch(/Verdict: /);
  });

  it("says the verdict in the summary, and of which day it is in the description", () => {
    expect(events.get("panel/plan")?.summary).toBe("Announce a plan at the summit (missed)");
    expect(events.get("panel/plan")?.description).toContain(
      "As of 30 April 2026, by evidence published until 30 April 2026.",
    );
    const korean = eventsOf(calendarOn("2026-04-30", { words: ko })).get("panel/plan");
    expect(korean?.summary).toBe("정상회의에서 계획 발표(기한 내 미이행)");
  });

  it("moves the event of a deadline that was moved", () => {
    const [before, after] = ["2024-06-30", "2025-06-30"].map((on) =>
      eventsOf(calendarOn(on)).get("port/port"),
    );
    expect([before?.sequence, before?.endDate.toString()]).toEqual([0, "2025-01-01"]);
    expect([after?.sequence, after?.endDate.toString()]).toEqual([1, "2028-01-01"]);
    expect(after?.uid).toBe(before?.uid);
  });

  it("of a commitment has its due windows alone, under its title, and leads to its page", () => {
    const text = calendarOn("2026-04-30", { commitment: "stations", address: "https://example.org/" });
    expect([...eventsOf(text).keys()].filter((uid) => !uid.startsWith("stations/"))).toEqual([]);
    expect(eventsOf(text).size).toBeGreaterThan(1);
    expect(text).toContain("NAME:Build 100 charging stations by 2030\r\n");
    expect(text.match(/^URL:.*$/gm)).toEqual(
      Array.from({ length: eventsOf(text).size }, () => "URL:https://example.org/stations.html"),
    );
    expect(() => calendarOn("2026-04-30", { commitment: "atlantis" })).toThrow(UsageError);
  });

  it("of a party has what the party itself commits to, with the verdict on its own part", () => {
    const of = (party: string) => eventsOf(calendarOn("2026-04-30", { party }));
    expect([...of("sudia").keys()]).not.toContain("centre/open");
    expect(of("sudia").get("ratify/ratified")?.summary).toBe("Ratify the accord (overdue)");
    expect(of("nordia").get("ratify/ratified")?.summary).toBe("Ratify the accord (on time)");
    expect(() => calendarOn("2026-04-30", { party: "atlantis" })).toThrow(UsageError);
  });

  it("names those who commit without the parts of others that commit as well", () => {
    const dataset = defineDataset({
      id: "parts",
      title: "Parts",
      source: "https://example.org 2020-01-01",
      reviewedThrough: "2024-01-01",
      parties: { kr: { name: "South Korea" }, gov: { name: "Government of South Korea", partOf: "kr" } },
      commitments: { c: { title: "Build", party: ["kr", "gov"], due: 2025 } },
    } as DatasetInput) as Dataset<Ids>;
    const [event] = eventsOf(calendarOn("2024-01-01", {}, dataset)).values();
    expect(event?.description).toMatch(/: South Korea$/m);
  });

  it("of a range has what touches it, and of what recurs the periods within", () => {
    const whole = eventsOf(calendarOn("2026-04-30"));
    const some = eventsOf(calendarOn("2026-04-30", { from: "2024-04-01", through: "2025-12-31" }));
    const isWithin = (event: ICAL.Event): boolean =>
      event.startDate.toString() <= "2025-12-31" && event.endDate.toString() > "2024-04-01";
    const expected = [...whole].filter(([, event]) => event.isRecurring() || isWithin(event));
    expect([...some.keys()]).toEqual(expected.map(([id]) => id));
    expect(some.size).toBeLessThan(whole.size);
    expect(occurrences(some.get("meetings/meeting")!)).toEqual(["2024-12-31", "2025-12-31"]);
  });

  it("within a length of time looks ahead from the day assessed, and from another day where one is given", () => {
    expect(
      occurrences(eventsOf(calendarOn("2026-04-30", { within: "P1Y" })).get("meetings/meeting")!),
    ).toEqual(["2026-12-31"]);
    expect(
      occurrences(
        eventsOf(calendarOn("2026-04-30", { from: "2023-01-01", within: "P2Y" })).get("meetings/meeting")!,
      ),
    ).toEqual(["2023-12-31", "2024-12-31"]);
    expect(eventsOf(calendarOn("2026-04-30", { from: "2090-01-01" })).size).toBe(0);
  });

  it("is stamped with the time it is given, else with the first moment of its day", () => {
    expect(calendarOn("2026-04-30")).toContain("\r\nDTSTAMP:20260430T000000Z\r\n");
    expect(calendarOn("2026-04-30", { writtenAt: "2026-05-01T12:30:00Z" })).toContain(
      "\r\nDTSTAMP:20260501T123000Z\r\n",
    );
    for (const writtenAt of ["2026-05-01", "2026-02-30T12:00:00Z", "2026-05-01T12:00:00+02:00"]) {
      expect(() => calendarOn("2026-04-30", { writtenAt })).toThrow(RangeError);
    }
  });

  it("has lines of at most 75 octets, cut at no character", () => {
    const octets = new TextEncoder();
    for (const words of [en, ko]) {
      for (const line of calendarOn("2026-04-30", { words }).split("\r\n"))
        expect(octets.encode(line).length).toBeLessThanOrEqual(75);
    }
  });

  it("of a hostile record has no event and no property that a text brought", () => {
    const text = calendarOn("2026-04-30", {}, hostile);
    const friendly = componentsOf(calendarOn("2026-04-30"));
    const components = componentsOf(text);
    expect(components).toHaveLength(friendly.length);
    const names = new Set(
      components.flatMap((component) => component.getAllProperties().map(({ name }) => name)),
    );
    expect([...names].toSorted()).toEqual([
      "categories",
      "description",
      "dtend",
      "dtstamp",
      "dtstart",
      "last-modified",
      "rrule",
      "sequence",
      "summary",
      "transp",
      "uid",
      "url",
    ]);
    for (const component of components)
      expect(String(component.getFirstPropertyValue("url") ?? "https://")).toMatch(
        /^https:\/\/[\w!#$%&'()*+,./:;=?@[\]~-]*$/,
      );
  });
});

describe("What recurs in a calendar", () => {
  const recurring = (due: object, on: string): Dataset<Ids> =>
    defineDataset({
      id: "recurring",
      title: "Recurring",
      source: "https://example.org 2020-01-01",
      reviewedThrough: on,
      commitments: { c: { title: "Meet", party: "xx", due } },
    } as DatasetInput) as Dataset<Ids>;

  it.each([
    ["every year", { kind: "recurring", every: "P1Y", from: "2020", until: null, grace: null }],
    [
      "every year with a month of grace",
      { kind: "recurring", every: "P1Y", from: "2020", until: "2023", grace: "P1M" },
    ],
    [
      "every year from April",
      { kind: "recurring", every: "P1Y", from: "2020-04/2021-03", until: "2024-03", grace: null },
    ],
    [
      "every half year",
      { kind: "recurring", every: "P6M", from: "2020-01/2020-06", until: "2023", grace: null },
    ],
    ["every month", { kind: "recurring", every: "P1M", from: "2023-01", until: "2024-01", grace: null }],
    [
      "every month with ten days of grace",
      { kind: "recurring", every: "P1M", from: "2023-01", until: "2024-01", grace: "P10D" },
    ],
    [
      "every two weeks",
      { kind: "recurring", every: "P2W", from: "2024-01-01/2024-01-14", until: "2024-04-30", grace: null },
    ],
  ])("falls on the due days that core has: %s", (_, due) => {
    const on = "2024-03-15";
    const dataset = recurring(due, on);
    const days = assess(dataset, { on: "2024-12-31" }).verdicts.map((verdict) => verdict.due);
    const events = componentsOf(calendarOn(on, {}, dataset)).map((component) => new ICAL.Event(component));
    const found = events.flatMap((event) =>
      event.isRecurring() ? occurrences(event) : [event.endDate.toString()],
    );
    expect(days.length).toBeGreaterThan(1);
    expect(found.slice(0, days.length)).toEqual(days);
    if (due.until !== null) expect(found).toHaveLength(days.length);
  });

  it("ends with the last period that was owed, where the promise was given up", () => {
    const dataset = defineDataset({
      id: "recurring",
      title: "Recurring",
      source: ["https://example.org 2020-01-01", "https://example.org/end 2022-06-02"],
      reviewedThrough: "2024-01-01",
      commitments: {
        c: {
          title: "Meet",
          party: "xx",
          due: "every year from 2020",
          history: [{ date: "2022-06-01", status: "abandoned" }],
        },
      },
    } as DatasetInput) as Dataset<Ids>;
    const [event] = componentsOf(calendarOn("2024-01-01", {}, dataset)).map(
      (component) => new ICAL.Event(component),
    );
    expect(occurrences(event!)).toEqual(["2020-12-31", "2021-12-31"]);
  });
});
