import { describe, expect, it } from "vitest";
import { type Participation, tiers } from "../../model/commitment.ts";
import { partyKinds } from "../../model/party.ts";
import { draftWith, party, positionOf, soundDraft } from "../dataset-fixture.ts";
import { whoCommits } from "./who-commits.ts";

const i = positionOf("nordia-centre");
const part = (id: string, role: Participation["role"]): Participation => ({
  party: id,
  role,
  basis: "explicit",
});

describe("whoCommits", () => {
  it("lets a sound dataset through", () => {
    expect(whoCommits(soundDraft())).toEqual([]);
  });

  it("finds a person who commits", () => {
    const parties = [part("nordia", "commits"), part("nordia-person", "commits")] as const;
    expect(whoCommits(draftWith("nordia-centre", () => ({ parties })))).toEqual([
      {
        rule: "person-commits",
        path: ["commitments", i, "parties", 1, "role"],
        message: "A person does not commit.",
        found: '"commits"',
        remedy: 'Name the body that commits, and give the person the role "involved".',
      },
    ]);
  });

  it("lets a party of any other kind commit, and a person do anything else", () => {
    for (const kind of partyKinds.filter((one) => one !== "person")) {
      const draft = draftWith("nordia-centre", () => ({ parties: [part("x", "commits")] }));
      expect(whoCommits({ ...draft, parties: [...draft.parties, party("x", { kind })] })).toEqual([]);
    }
    const parties = [part("nordia", "commits"), part("nordia-person", "implements")] as const;
    expect(whoCommits(draftWith("nordia-centre", () => ({ parties })))).toEqual([]);
  });

  it("finds a commitment to which nobody commits, and lets the other tiers be", () => {
    const parties = [part("nordia", "hosts"), part("sudia", "benefits")] as const;
    expect(whoCommits(draftWith("nordia-centre", () => ({ parties })))).toEqual([
      {
        rule: "nobody-commits",
        path: ["commitments", i, "parties"],
        message: "Nobody commits to this commitment.",
        found: '["hosts","benefits"]',
        remedy: 'Give one of the parties the role "commits", or the record another tier.',
      },
    ]);
    for (const tier of tiers.filter((one) => one !== "commitment"))
      expect(whoCommits(draftWith("nordia-centre", () => ({ tier, parties })))).toEqual([]);
  });
});
