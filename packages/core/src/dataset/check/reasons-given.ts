import type { DatasetDraft } from "../../model/dataset.ts";
import { factsOf } from "../facts-of.ts";
import type { Problem } from "../problem.ts";

/** Who corrects a fact says why, and corrects one of the same kind; who computes a value says how. */
export function reasonsGiven(dataset: DatasetDraft): readonly Problem[] {
  const facts = factsOf(dataset);
  const places = new Map(facts.map((at) => [at.fact.id, at]));
  return [
    ...facts.flatMap(({ fact, list, owner, path }): readonly Problem[] => {
      if (fact.corrects === undefined) return [];
      const corrected = places.get(fact.corrects);
      return [
        ...(fact.why === undefined
          ? [
              {
                rule: "correction-why" as const,
                path: [...path, "why"],
                message: "A fact that corrects another says why.",
                found: "nothing",
                remedy: "Say in `why` which source corrected itself or was refuted, and by what.",
              },
            ]
          : []),
        ...(corrected === undefined || (corrected.list === list && corrected.owner === owner)
          ? []
          : [
              {
                rule: "correction-kind" as const,
                path: [...path, "corrects"],
                message: `A fact of \`${list}\` of ${owner} corrects one of \`${corrected.list}\` of ${corrected.owner}.`,
                found: JSON.stringify(fact.corrects),
                remedy: "Correct a fact of the same list and record.",
              },
            ]),
      ];
    }),
    ...dataset.observations.flatMap(({ derivedFrom, formula }, i): readonly Problem[] =>
      (derivedFrom === undefined) === (formula === undefined)
        ? []
        : [
            {
              rule: "derivation",
              path: ["observations", i, derivedFrom === undefined ? "derivedFrom" : "formula"],
              message: "A derived value names both the facts it comes from and the formula.",
              found: "nothing",
              remedy: "Give `derivedFrom` and `formula`, or neither.",
            },
          ],
    ),
  ];
}
