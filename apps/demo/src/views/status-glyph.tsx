import type { StatusGroup } from "@policytrack/core";
import type { JSX } from "preact";

/** The sign of a status. Each has its own shape, so that it can be told without colour. */
export function StatusGlyph({ group }: { readonly group: StatusGroup }): JSX.Element {
  const unknown = group === "unknown";
  const half = group === "partly-delivered" || group === "criteria-differ";
  const ink = group === "delivered" ? "on-delivered" : unknown ? "muted" : "ink";
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke-width="1.5">
      <circle
        cx="8"
        cy="8"
        r="6.8"
        fill={half ? "var(--surface)" : `var(--fill-${group})`}
        stroke={`var(--${unknown ? "muted" : half ? "delivered" : "edge"})`}
        stroke-dasharray={unknown ? "2.2 1.8" : undefined}
      />
      <path d={marks[group]} stroke={`var(--${ink})`} />
      <path d={areas[group]} fill={`var(--${half ? "delivered" : "ink"})`} />
    </svg>
  );
}

const marks: Readonly<Partial<Record<StatusGroup, string>>> = {
  delivered: "M4.4 8.3l2.4 2.5 4.8-5.4",
  continuing: "M4 8h8M9.6 5.4L12.2 8 9.6 10.6M6.4 5.4L3.8 8l2.6 2.6",
  ended: "M5 5l6 6M11 5l-6 6",
  unknown: "M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.5M8 11v1.2",
};

const areas: Readonly<Partial<Record<StatusGroup, string>>> = {
  "partly-delivered": "M8 1.2a6.8 6.8 0 0 0 0 13.6z",
  "in-progress": "M6.2 4.6L11.2 8l-5 3.4z",
  "criteria-differ": "M12.8 3.2A6.8 6.8 0 1 0 3.2 12.8z",
};
