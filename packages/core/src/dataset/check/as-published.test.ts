import { describe, expect, it } from "vitest";
import type { Dataset } from "../../model/dataset.ts";
import { positionOf, soundDataset, type SoundId } from "../dataset-fixture.ts";
import { asPublished } from "./as-published.ts";

/** The published record with a derived field of one commitment written over. */
function datasetWith(id: SoundId, change: Partial<Dataset["commitments"][0]>): Dataset {
  const dataset: Dataset = soundDataset();
  return {
    ...dataset,
    commitments: dataset.commitments.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

describe("asPublished", () => {
  it("lets what was published through", () => {
    expect(asPublished(soundDataset())).toEqual([]);
  });

  it("finds a status that its history does not give", () => {
    expect(asPublished(datasetWith("nordia-centre", { status: "pending" }))).toEqual([
      {
        rule: "derived",
        path: ["commitments", positionOf("nordia-centre"), "status"],
        message: '`status` is not what the facts of the record give: "delivered".',
        found: '"pending"',
        remedy: "Publish the dataset again; this field is derived, never written by hand.",
      },
    ]);
  });

  it.each([
    ["nordia-stations", 2031, 2030],
    ["nordia-stations", null, 2030],
    ["nordia-friendship", 2030, null],
  ] as const)("finds a target year of %s that is %j and not %j", (id, targetYear, expected) => {
    expect(asPublished(datasetWith(id, { targetYear }))).toMatchObject([
      {
        rule: "derived",
        path: ["commitments", positionOf(id), "targetYear"],
        message: `\`targetYear\` is not what the facts of the record give: ${JSON.stringify(expected)}.`,
        found: JSON.stringify(targetYear),
      },
    ]);
  });

  it("finds each list that is not sorted, at the first that is out of place", () => {
    const dataset: Dataset = soundDataset();
    const lists = ["commitments", "parties", "domains", "sources", "observations"] as const;
    for (const list of lists) {
      const [first, second, ...others] = dataset[list];
      expect(asPublished({ ...dataset, [list]: [second, first, ...others] })).toEqual([
        {
          rule: "sorted",
          path: [list, 1, "id"],
          message: `\`${list}\` is not sorted: this one belongs in front of the one before it.`,
          found: JSON.stringify(first?.id),
          remedy: `Sort \`${list}\` by \`id\`.`,
        },
      ]);
    }
  });

  it("sorts redirects by the id they start from", () => {
    const dataset = soundDataset();
    expect(asPublished({ ...dataset, redirects: dataset.redirects.toReversed() })).toMatchObject([
      { rule: "sorted", path: ["redirects", 1, "from"], found: '"nordia-everything"' },
    ]);
  });
});
