import {
  type ScheduleGroup,
  scheduleGroups,
  type StandingGroup,
  standingGroups,
  type StatusGroup,
  statusGroups,
} from "@policytrack/core";
import { type Group, groupInWords } from "@policytrack/formats/words";
import type { JSX } from "preact";
import type { AsKnown, KnownRecord } from "../record/as-known.ts";
import { toneOf } from "../record/rows-in-words.ts";
import { useSay } from "../words/say.ts";
import { StatusGlyph } from "./status-glyph.tsx";

const axes = { status: statusGroups, schedule: scheduleGroups, standing: standingGroups } as const;
type Axis = keyof typeof axes;

/** Above this many, a group is a bar and no longer a cell for each of its commitments. */
const mostCells = 120;

interface Props {
  readonly view: AsKnown;
  /** The counted records that are in sight. */
  readonly records: readonly KnownRecord[];
}

/** One strip of counts for each axis; each adds up to the commitments counted. */
export function CountStrips({ view, records }: Props): JSX.Element {
  const { page } = useSay();
  const measured = records.filter(({ assessed }) =>
    assessed.targets.some(({ progress }) => progress.some(({ kind }) => kind === "figures")),
  ).length;
  return (
    <section class="counts" aria-labelledby="counts">
      <h2 id="counts">{page.asked(records.length)}</h2>
      {(Object.keys(axes) as Axis[]).map((axis) => (
        <section key={axis} class={`strip ${axis}`} data-axis={axis} aria-labelledby={`axis-${axis}`}>
          <h3 id={`axis-${axis}`}>
            {page.question[axis]} <span>{page.facet[axis]}</span>
          </h3>
          {groupsIn(records, axis).map((groups, empty) => (
            <ul key={empty} class={empty === 1 ? "zeros" : ""}>
              {groups.map(([group, members]) => (
                <GroupOf key={group} axis={axis} group={group} members={members} of={records.length} />
              ))}
            </ul>
          ))}
        </section>
      ))}
      <p class="fair">
        {page.fair(records.length, measured)}
        {view.notCounted.length === 0 ? "" : ` ${page.notCountedToo(view.notCounted.length)}`}
      </p>
    </section>
  );
}

interface GroupProps {
  readonly axis: Axis;
  readonly group: Group;
  readonly members: readonly KnownRecord[];
  readonly of: number;
}

function GroupOf({ axis, group, members, of }: GroupProps): JSX.Element {
  const { locale } = useSay();
  return (
    <li data-group={group} class={of > mostCells ? "many" : ""}>
      <b>{members.length}</b> {groupInWords(group, locale)}
      {of > mostCells ? (
        <svg class={`share ${group}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect x="0" y="0" width={(members.length / of) * 100} height="10" />
        </svg>
      ) : (
        <span class="cells">
          {members.map((record) => (
            <Cell key={record.commitment.id} axis={axis} record={record} />
          ))}
        </span>
      )}
    </li>
  );
}

/** The groups of an axis, and apart from them the empty ones. "Ended" is shown once there is one. */
function groupsIn(
  records: readonly KnownRecord[],
  axis: Axis,
): readonly (readonly (readonly [Group, readonly KnownRecord[]])[])[] {
  const groups = axes[axis].map(
    (group) => [group, records.filter((record) => record.groups[axis] === group)] as const,
  );
  return [
    groups.filter(([, members]) => members.length > 0),
    groups.filter(([group, members]) => members.length === 0 && group !== "ended"),
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
      lang={useSay().written}
      title={commitment.title}
      aria-label={commitment.title}
      {...(axis === "status" ? {} : { tabIndex: -1 })}
    >
      {axis === "status" ? <StatusGlyph group={groups.status} /> : null}
    </a>
  );
}
