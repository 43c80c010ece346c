import type { ScheduleGroup, StandingGroup, StatusGroup, Tally } from "@policytrack/core";
import { type Group, groupInWords } from "@policytrack/formats/words";
import type { JSX } from "preact";
import type { AsKnown, KnownRecord } from "./as-known.ts";
import { toneOf } from "./rows-in-words.ts";
import { StatusGlyph } from "./status-glyph.tsx";

type Axis = "status" | "schedule" | "standing";

const axes: readonly (readonly [Axis, string])[] = [
  ["status", "What has been done"],
  ["schedule", "Against its date"],
  ["standing", "How firmly it was said"],
];

/** One strip of counts for each axis; each adds up to the commitments counted. */
export function CountStrips({ view }: { readonly view: AsKnown }): JSX.Element {
  const { tally, counted, notCounted } = view;
  const measured = counted.filter(({ assessed }) =>
    assessed.targets.some(({ progress }) => progress.some(({ kind }) => kind === "figures")),
  ).length;
  return (
    <section class="counts" aria-labelledby="counts">
      <h2 id="counts">
        {tally.counted} {tally.counted === 1 ? "commitment" : "commitments"}, asked three questions
      </h2>
      {axes.map(([axis, question]) => (
        <section key={axis} class={`strip ${axis}`} data-axis={axis} aria-labelledby={`axis-${axis}`}>
          <h3 id={`axis-${axis}`}>
            {question} <span>{axis}</span>
          </h3>
          {groupsIn(tally, axis).map((groups, empty) => (
            <ul key={empty} class={empty === 1 ? "zeros" : ""}>
              {groups.map(([group, ids]) => (
                <li key={group} data-group={group}>
                  <b>{ids.length}</b> {groupInWords(group)}
                  <span class="cells">
                    {counted
                      .filter(({ commitment }) => ids.includes(commitment.id))
                      .map((record) => (
                        <Cell key={record.commitment.id} axis={axis} record={record} />
                      ))}
                  </span>
                </li>
              ))}
            </ul>
          ))}
        </section>
      ))}
      <p class="fair">
        Counts are not scores: whoever names a number can be measured, and whoever names none cannot. Of these{" "}
        {tally.counted}, {measured === 0 ? "none has" : measured === 1 ? "one has" : `${measured} have`} a
        number that can be worked out.
        {notCounted.length === 0
          ? ""
          : ` ${notCounted.length} further ${notCounted.length === 1 ? "record is" : "records are"} stance, background or framing, and not counted.`}
      </p>
    </section>
  );
}

/** The groups of an axis, and apart from them the empty ones. "Ended" is shown once there is one. */
function groupsIn(tally: Tally, axis: Axis): readonly (readonly (readonly [Group, readonly string[]])[])[] {
  const groups = Object.entries(tally[axis]) as [Group, readonly string[]][];
  return [
    groups.filter(([, ids]) => ids.length > 0),
    groups.filter(([group, ids]) => ids.length === 0 && group !== "ended"),
  ].filter((list) => list.length > 0);
}

/** One commitment. Those of the first strip can be tabbed through; the others lead to the same records. */
function Cell({ axis, record }: { readonly axis: Axis; readonly record: KnownRecord }): JSX.Element {
  const { commitment, groups, assessed } = record;
  const look: StatusGroup | ScheduleGroup | StandingGroup = groups[axis];
  const outline = axis !== "schedule" && groups.standing === "reported-only" ? "reported" : "";
  return (
    <a
      class={`cell ${look} ${axis === "schedule" ? toneOf(assessed.schedule) : ""} ${outline}`}
      href={`#${commitment.id}`}
      title={commitment.title}
      aria-label={commitment.title}
      {...(axis === "status" ? {} : { tabIndex: -1 })}
    >
      {axis === "status" ? <StatusGlyph group={groups.status} /> : null}
    </a>
  );
}
