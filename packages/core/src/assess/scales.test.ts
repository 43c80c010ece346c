import { describe, expect, it } from "vitest";
import { standings } from "../model/standing.ts";
import { statuses } from "../model/status.ts";
import {
  ieaPolicies,
  netZeroTracker,
  ocdsMilestone,
  ogpCompletion,
  promiseTracker,
  type Scale,
  standingScales,
  statusScales,
} from "./scales.ts";

type AnyScale = Scale<string, string>;

/** Methods, section 7: the values of each, weakest first where they are ordered. */
const published: readonly (readonly [scale: AnyScale, ours: readonly string[], values: readonly string[]])[] =
  [
    [ogpCompletion, statuses, ["no-evidence-available", "not-started", "limited", "substantial", "complete"]],
    [
      netZeroTracker,
      standings,
      [
        "proposed-in-discussion",
        "declaration-pledge",
        "in-policy-document",
        "in-law",
        "achieved-self-declared",
        "achieved-externally-validated",
      ],
    ],
    [ieaPolicies, statuses, ["planned", "in-force", "ended", "superseded"]],
    [ocdsMilestone, statuses, ["scheduled", "met", "not-met", "partially-met"]],
    [promiseTracker, statuses, ["pending", "in-progress", "stalled", "kept-in-part", "kept", "broken"]],
  ];

describe.each(published.map(([scale, ours, values]) => [scale.id, scale, ours, values] as const))(
  "%s",
  (_, { to, from, values: theirs, title }, ours, values) => {
    it("has the published values, in their order", () => {
      expect(theirs).toEqual(values);
      expect(title).not.toBe("");
    });

    it("has an entry for every one of ours and of theirs, and no other", () => {
      expect(Object.keys(to).toSorted()).toEqual(ours.toSorted());
      expect(Object.keys(from).toSorted()).toEqual(values.toSorted());
      for (const value of Object.values(to)) expect([...values, null]).toContain(value);
      for (const value of Object.values(from)) expect([...ours, null]).toContain(value);
    });
  },
);

describe("order", () => {
  // Of our statuses only these are stages of one way.
  const stages = ["pending", "in-progress", "partly-delivered", "delivered"];

  it.each<[string, AnyScale, readonly string[]]>([
    ["ogp-completion", ogpCompletion, stages],
    ["net-zero-tracker", netZeroTracker, standings],
  ])("is kept by %s", (_, { to, from, values }, ours) => {
    const there = ours.map((value) => values.indexOf(to[value] ?? ""));
    expect(there).toEqual(there.toSorted((a, b) => a - b));
    expect(there).not.toContain(-1);
    const back = values.map((value) => ours.indexOf(from[value] ?? "")).filter((rank) => rank >= 0);
    expect(back).toEqual(back.toSorted((a, b) => a - b));
  });

  it("high completion is partly or wholly delivered", () => {
    expect(["substantial", "complete"].map((value) => ogpCompletion.from[value as "complete"])).toEqual([
      "partly-delivered",
      "delivered",
    ]);
  });
});

describe("what is lost", () => {
  /** Of ours, by the words under which "There" names it; the rest comes back as it went. */
  const there: readonly (readonly [scale: AnyScale, named: Readonly<Record<string, RegExp>>])[] = [
    [
      ogpCompletion,
      {
        continuing: /continuing/,
        "not-delivered": /why something ended|not delivered/,
        abandoned: /why something ended|abandoned/,
        superseded: /why something ended|superseded/,
      },
    ],
    [netZeroTracker, { stated: /stated/, planned: /planned/, agreed: /agreed/ }],
    [
      ieaPolicies,
      {
        delivered: /how far/,
        "partly-delivered": /how far/,
        "in-progress": /how far/,
        "not-delivered": /not delivered/,
        unknown: /unknown/,
      },
    ],
    [
      ocdsMilestone,
      {
        "in-progress": /work has begun|in progress/,
        continuing: /work has begun|continuing/,
        abandoned: /abandoned/,
        superseded: /superseded/,
        unknown: /unknown/,
      },
    ],
    [
      promiseTracker,
      {
        continuing: /continuing/,
        abandoned: /abandoned/,
        superseded: /superseded/,
        unknown: /unknown/,
      },
    ],
  ];

  it.each(there.map(([scale, named]) => [scale.id, scale, named] as const))(
    "by %s, there and back, is exactly what it names",
    (_, { to, from, lost }, named) => {
      const unchanged = (value: string): boolean => from[to[value] ?? ""] === value;
      expect(
        Object.keys(to)
          .filter((value) => !unchanged(value))
          .toSorted(),
      ).toEqual(Object.keys(named).toSorted());
      const words = lost.filter((sentence) => sentence.startsWith("There:")).join(" ");
      for (const [value, pattern] of Object.entries(named)) expect(words, value).toMatch(pattern);
    },
  );

  it.each<[string, AnyScale, Readonly<Record<string, RegExp>>]>([
    ["ogp-completion", ogpCompletion, {}],
    [
      "net-zero-tracker",
      netZeroTracker,
      { "achieved-self-declared": /achieved/, "achieved-externally-validated": /achieved/ },
    ],
    ["iea-policies", ieaPolicies, {}],
    ["ocds-milestone", ocdsMilestone, {}],
    ["promise-tracker", promiseTracker, { stalled: /stalled/ }],
  ])("by %s, back and there again, is exactly what it names", (_, { to, from, lost }, named) => {
    const unchanged = (value: string): boolean => to[from[value] ?? ""] === value;
    expect(
      Object.keys(from)
        .filter((value) => !unchanged(value))
        .toSorted(),
    ).toEqual(Object.keys(named).toSorted());
    const words = lost.filter((sentence) => sentence.startsWith("Back:")).join(" ");
    for (const [value, pattern] of Object.entries(named)) expect(words, value).toMatch(pattern);
  });
});

describe("the axes", () => {
  it("stay apart: a scale of status speaks of no standing, nor the other way about", () => {
    expect([...statusScales].map(({ id }) => id).toSorted()).toEqual([
      "iea-policies",
      "ocds-milestone",
      "ogp-completion",
      "promise-tracker",
    ]);
    expect(standingScales.map(({ id }) => id)).toEqual(["net-zero-tracker"]);
    expect(netZeroTracker.from["achieved-self-declared"]).toBeNull();
    expect(netZeroTracker.from["achieved-externally-validated"]).toBeNull();
  });
});
