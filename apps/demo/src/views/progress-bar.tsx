import type { ProgressFigures } from "@policytrack/core";
import type { JSX } from "preact";

/** How much of the way has been made, with a tick for the time that had passed. Drawn only where there is a number. */
export function ProgressBar({ figures }: { readonly figures: ProgressFigures }): JSX.Element {
  const share = (value: number | null): number => Math.min(Math.max(value ?? 0, 0), 1) * 100;
  const { completion, elapsed } = figures;
  return (
    <svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect
        fill="var(--pending)"
        stroke="var(--edge)"
        vector-effect="non-scaling-stroke"
        x="0.5"
        y="3"
        width="99"
        height="6"
      />
      <rect fill="var(--partly)" x="0.5" y="3" width={share(completion.max)} height="6" />
      <rect fill="var(--delivered)" x="0.5" y="3" width={share(completion.min)} height="6" />
      {elapsed === null ? null : <rect fill="var(--ink)" x={share(elapsed)} y="0" width="1.2" height="12" />}
    </svg>
  );
}
