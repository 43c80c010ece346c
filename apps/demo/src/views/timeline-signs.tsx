import type { JSX } from "preact";
import type { PageWords } from "../words/en.ts";

/** The signs of the timeline by name, each on a piece of track 36 pixels wide and 16 high. */
export function timelineSigns(
  { sign }: PageWords,
  beyondReview: boolean,
): readonly (readonly [string, JSX.Element])[] {
  return [
    [sign.promised, <rect fill="var(--ink)" x="16" y="2" width="3" height="12" />],
    [
      sign.reported,
      <rect
        fill="none"
        stroke="var(--ink)"
        stroke-width="1.5"
        stroke-dasharray="2.6 1.6"
        x="14"
        y="2"
        width="6"
        height="12"
      />,
    ],
    [sign.byYear, <path fill="var(--due)" d="M0 6H24V2H36V14H24V10H0z" />],
    [sign.approximate, <rect x="0" y="2" width="36" height="12" fill="url(#tl-out)" />],
    [sign.oneDay, <path fill="var(--due)" stroke="var(--edge-strong)" d="M18 1L25 8L18 15L11 8z" />],
    [sign.noDate, <rect x="0" y="7" width="36" height="2" fill="url(#tl-dots)" />],
    [sign.late, <rect fill="var(--late)" x="0" y="5" width="36" height="6" />],
    [sign.possiblyLate, <rect x="0" y="5" width="36" height="6" fill="url(#tl-late)" />],
    ...(beyondReview
      ? [[sign.unread, <rect x="0" y="0" width="36" height="16" fill="url(#tl-unread)" />] as const]
      : []),
  ];
}
