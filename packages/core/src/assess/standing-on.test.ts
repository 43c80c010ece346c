import { describe, expect, it } from "vitest";
import { claim, party } from "../dataset/dataset-fixture.ts";
import { dayOf } from "../dates/day.ts";
import { type StandingClaim, standings } from "../model/standing.ts";
import type { Known } from "./known.ts";
import { everythingKnown } from "./readings-fixture.ts";
import { parentsOf, standingOn } from "./standing-on.ts";
import type { Because, StandingVerdict } from "./verdict.ts";

const always = everythingKnown;
const on = dayOf(2024, 6, 30);

const parentOf = parentsOf([
  party("nordia"),
  party("nordia-ministry", { parent: "nordia" }),
  party("nordia-office", { parent: "nordia-ministry" }),
  party("sudia"),
  party("league", { kind: "bloc", members: { parties: ["nordia", "sudia"], complete: true } }),
]);

function standing(
  claims: readonly StandingClaim[],
  committing: readonly string[] = ["nordia"],
  known: Known = always,
  day = on,
): StandingVerdict | null {
  return standingOn(claims, committing, parentOf, known, day);
}

describe("the firmest claim", () => {
  it("is the strongest that had been made, in whatever order", () => {
    for (const [rank, firmest] of standings.entries()) {
      const weaker = standings.slice(0, rank + 1);
      for (const list of [weaker, weaker.toReversed()]) {
        const claims = list.map((word) => claim(`c/${word}`, { standing: word }));
        expect(standing(claims)?.firmest).toBe(firmest);
      }
    }
  });

  it("counts from the day on which it surely was made", () => {
    const claims = [
      claim("c/pledged", { date: "2024-01-10" }),
      claim("c/law", { standing: "in-law", date: "2024-06-15/2024-07-15" }),
    ];
    expect(standing(claims, ["nordia"], always, dayOf(2024, 7, 14))?.firmest).toBe("pledged");
    expect(standing(claims, ["nordia"], always, dayOf(2024, 7, 15))?.firmest).toBe("in-law");
  });

  it("is one that possibly was made where none surely was", () => {
    const claims = [claim("c/pledged", { date: "2024-06" })];
    expect(standing(claims, ["nordia"], always, dayOf(2024, 5, 31))).toBeNull();
    expect(standing(claims, ["nordia"], always, dayOf(2024, 6, 1))?.firmest).toBe("pledged");
  });

  it("is none before the first, without any, and without any in force", () => {
    expect(standing([])).toBeNull();
    expect(standing([claim("c/a", { date: "2024-07-01" })])).toBeNull();
    expect(standing([claim("c/a")], ["nordia"], { ...always, inForce: () => false })).toBeNull();
  });

  it("passes over a claim that is not in force", () => {
    const known: Known = { ...always, inForce: ({ id }) => id !== "c/law" };
    expect(
      standing([claim("c/pledged"), claim("c/law", { standing: "in-law" })], ["nordia"], known)?.firmest,
    ).toBe("pledged");
  });

  it("had been made by the day it was published", () => {
    const known: Known = { ...always, publishedBy: () => dayOf(2024, 6, 10) };
    const claims = [claim("c/a", { date: null }), claim("c/b", { date: "2024", standing: "in-law" })];
    expect(standing(claims, ["nordia"], known, dayOf(2024, 6, 10))?.firmest).toBe("in-law");
  });
});

describe("whether it was announced", () => {
  const yes = (date: string): StandingClaim => claim(`c/yes-${date}`, { date, announced: "yes" });
  const no = (date: string): StandingClaim => claim(`c/no-${date}`, { date, announced: "no" });
  const notSaid = (date: string): StandingClaim =>
    claim(`c/not-said-${date}`, { date, announced: "not-said" });

  it.each<[string, readonly StandingClaim[], StandingVerdict["announced"]]>([
    ["nobody says", [notSaid("2024-01-10"), notSaid("2024-02-10")], "not-said"],
    ["all say yes", [yes("2024-01-10"), notSaid("2024-02-10")], "yes"],
    ["all say no", [no("2024-01-10"), notSaid("2024-02-10")], "no"],
    ["sources of one day disagree", [yes("2024-01-10"), no("2024-01-10")], "possibly"],
    ["one denies it after another said so", [yes("2024-01-10"), no("2024-02-10")], "possibly"],
    ["it was announced after all", [no("2024-01-10"), yes("2024-02-10")], "yes"],
    [
      "it was announced between two denials",
      [no("2024-01-10"), yes("2024-02-10"), no("2024-03-10")],
      "possibly",
    ],
    ["nobody knows which came first", [no("2024-01"), yes("2024-01-20")], "possibly"],
    ["nobody knows whether it came after", [no("2024-01-10"), yes("2024-01")], "possibly"],
  ])("%s: %s", (_, claims, expected) => {
    expect(standing(claims)?.announced).toBe(expected);
    expect(standing(claims.toReversed())?.announced).toBe(expected);
  });
});

describe("who is heard", () => {
  const by = (...parties: string[]): StandingClaim => claim(`c/by-${parties.join("-")}`, { by: parties });

  it.each<[string, readonly StandingClaim[], readonly string[], StandingVerdict["heard"]]>([
    ["all who commit", [by("nordia", "sudia")], ["nordia", "sudia"], "all"],
    ["each in a claim of its own", [by("nordia"), by("sudia")], ["nordia", "sudia"], "all"],
    ["one side", [by("nordia")], ["nordia", "sudia"], "some"],
    ["none: it is only reported", [by()], ["nordia", "sudia"], "none"],
    ["none: others speak", [by("sudia")], ["nordia"], "none"],
    ["a body of a party speaks for it", [by("nordia-ministry")], ["nordia"], "all"],
    ["and a body of that body", [by("nordia-office")], ["nordia"], "all"],
    ["a party does not speak for its body", [by("nordia")], ["nordia-ministry"], "none"],
    ["a bloc does not speak for its members", [by("league")], ["nordia", "sudia"], "none"],
    ["nor they for it", [by("nordia", "sudia")], ["league"], "none"],
    ["nobody commits, nobody is heard", [by("nordia")], [], "none"],
  ])("%s", (_, claims, committing, expected) => {
    expect(standing(claims, committing)?.heard).toBe(expected);
  });

  it("counts only claims that had been made", () => {
    const claims = [by("nordia"), claim("c/later", { by: ["sudia"], date: "2024-07-01" })];
    expect(standing(claims, ["nordia", "sudia"])?.heard).toBe("some");
    expect(standing(claims, ["nordia", "sudia"], always, dayOf(2024, 7, 1))?.heard).toBe("all");
  });
});

it("gives its reasons: the claims that counted", () => {
  const because: Because[] = [];
  const claims = [claim("c/a"), claim("c/later", { date: "2024-07-01" })];
  standingOn(claims, ["nordia", "sudia"], parentOf, always, on, because);
  expect(because).toEqual([
    {
      about: "standing",
      rule: "standing/firmest-claim",
      facts: ["c/a"],
      figures: { heard: 1, committing: 2 },
    },
  ]);
});
