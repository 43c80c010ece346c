import type { CommitmentInput, Dataset, DatasetInput } from "@policytrack/core";
import { CommandError } from "../command-error.ts";
import { replacePlaceholder } from "../edit/placeholder-source.ts";
import { RecordEditor } from "../edit/record-editor.ts";
import { CommitmentUpdate } from "./commitment-update.ts";
import type { Imported } from "./import-table.ts";
import { isOfSheet, type Snapshot } from "./snapshot.ts";
import { type Fields, fieldsOf, listOf, titleAndParty, upstreamId } from "./written-row.ts";

/** What a later snapshot of a sheet did to a record. */
export interface SnapshotChanges {
  readonly added: readonly string[];
  /** By commitment: what is said otherwise now. */
  readonly changed: ReadonlyMap<string, readonly string[]>;
  readonly unchanged: number;
  /** How many commitments of these have a status that is known to be still so. */
  readonly stillSo: number;
  /** By commitment: where the sheet differs from the record, and the record was not changed. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
  readonly parties: readonly string[];
  /** Rows of earlier snapshots that this one does not have. */
  readonly absent: readonly string[];
}

/**
 * Adds a later snapshot of a sheet to the record that earlier ones made. What changed becomes dated facts on the same commitments,
 * known by their upstream ids; nothing that was recorded is taken away. So a sheet that overwrites its cells gets a history.
 *
 * @param before The record as it is, checked; null where it has errors.
 */
export function mergeSnapshot(
  editor: RecordEditor,
  before: Dataset | null,
  { input, ...sheet }: Pick<Imported, "input" | SheetPart>,
  snapshot: Snapshot,
): SnapshotChanges {
  return new Merge(editor, before, sheet, snapshot).run(input);
}

type SheetPart = "scheme" | "fields" | "stated";

class Merge {
  readonly #editor: RecordEditor;
  readonly #snapshot: Snapshot;
  readonly #scheme: string;
  /** The entries that the status columns make, by the ids that the rows would have. */
  readonly #stated: Imported["stated"];
  readonly #update: CommitmentUpdate;
  /** Whether facts of the record that name no source rest on this sheet. */
  #isOwnSource = false;

  constructor(
    editor: RecordEditor,
    before: Dataset | null,
    { scheme, fields, stated }: Pick<Imported, SheetPart>,
    snapshot: Snapshot,
  ) {
    this.#editor = editor;
    this.#snapshot = snapshot;
    this.#scheme = scheme;
    this.#stated = stated;
    this.#update = new CommitmentUpdate(editor, before, { fields, snapshot });
  }

  run(input: DatasetInput): SnapshotChanges {
    const { source, day } = this.#snapshot;
    if (this.#editor.ids("sources").includes(source.id))
      throw new CommandError(
        `${this.#editor.name} has the sheet as of ${day} already (source ${source.id}). A later sheet has another day: --on. To take in the same one anew, as with a better mapping, import it into a new folder: --out`,
      );
    const later = this.#editor
      .ids("sources")
      .filter((id) => isOfSheet(this.#snapshot, id))
      .toSorted()
      .at(-1);
    if (later !== undefined && later > source.id)
      throw new CommandError(
        `${this.#editor.name} has a later sheet already (source ${later}). Take in the sheets in the order of their days; this one is of ${day}.`,
      );
    const known = this.#byUpstreamId();
    const untold = this.#byTitleAndParty();
    const parties = new Set(this.#editor.ids("parties"));
    const isFirst = !this.#editor.hasCommitments;
    this.#editor.add("sources", source.id, source.fields);
    this.#isOwnSource = replacePlaceholder(this.#editor, source.id);
    for (const list of ["parties", "domains", "sources"] as const) {
      const known = new Set(this.#editor.ids(list));
      this.#editor.addAll(
        list,
        Object.fromEntries(Object.entries(input[list] ?? {}).filter(([id]) => !known.has(id))),
      );
    }
    this.#indicators(input);
    const added: string[] = [];
    const changed = new Map<string, readonly string[]>();
    const seen = new Set<string>();
    let unchanged = 0;
    for (const [id, commitment] of Object.entries(
      input.commitments as Readonly<Record<string, CommitmentInput>>,
    )) {
      const upstream = upstreamId(commitment as unknown as Fields, this.#scheme);
      const found =
        upstream === null ? untold.get(titleAndParty(commitment as unknown as Fields)) : known.get(upstream);
      if (found === undefined) {
        added.push(this.#add(id, commitment));
        continue;
      }
      seen.add(found);
      const what = this.#update.update(
        found,
        commitment as unknown as Fields,
        fieldsOf(this.#stated.get(id)),
      );
      if (what.length === 0) unchanged++;
      else changed.set(found, what);
    }
    const before = seen.size > 0 && known.size === 0 ? untold : known;
    const absent = [...before.values()].filter((id) => !seen.has(id));
    const through = String(this.#editor.head("reviewedThrough") ?? "");
    // Of what the sheet no longer has, it tells nothing: the record was looked at until the sheet before.
    for (const id of absent) this.#setReview(id, through, (written) => written === "");
    for (const id of seen) this.#setReview(id, day, (written) => written !== "" && written < day);
    // A record that was only begun claims no later search than that of its first sheet.
    if (isFirst || through < day) this.#editor.setHead("reviewedThrough", day);
    return {
      added,
      changed,
      unchanged,
      stillSo: this.#update.stillSo,
      kept: this.#update.kept,
      parties: Object.keys(input.parties ?? {}).filter((id) => !parties.has(id)),
      absent,
    };
  }

  #setReview(id: string, day: string, isMeant: (written: string) => boolean): void {
    const place = this.#editor.find("commitments", id);
    if (place === null) return;
    const at = RecordEditor.within(place, "reviewedOn");
    if (isMeant(String(this.#editor.at(at) ?? ""))) this.#editor.set(at, day);
  }

  #byUpstreamId(): ReadonlyMap<string, string> {
    const known = new Map<string, string>();
    for (const id of this.#editor.ids("commitments")) {
      const upstream = upstreamId(fieldsOf(this.#editor.entry("commitments", id)), this.#scheme);
      if (upstream !== null) known.set(upstream, id);
    }
    return known;
  }

  /** Commitments without an id upstream are known by title and party: two parties can promise the same. */
  #byTitleAndParty(): ReadonlyMap<string, string> {
    const known = new Map<string, string>();
    for (const id of this.#editor.ids("commitments")) {
      const fields = fieldsOf(this.#editor.entry("commitments", id));
      if (upstreamId(fields, this.#scheme) === null) known.set(titleAndParty(fields), id);
    }
    return known;
  }

  #add(base: string, { draft = false, ...commitment }: CommitmentInput): string {
    let id = base;
    for (let n = 2; this.#editor.find("commitments", id) !== null; n++) id = `${base}-${n}`;
    const source = commitment.source ?? (this.#isOwnSource ? undefined : this.#snapshot.source.id);
    this.#editor.add("commitments", id, source === undefined ? commitment : { ...commitment, source }, {
      draft,
    });
    return id;
  }

  #indicators(input: DatasetInput): void {
    for (const [id, given] of Object.entries(input.indicators ?? {})) {
      const place = this.#editor.find("indicators", id);
      const cite = (one: object): Fields => ({ ...one, source: this.#snapshot.source.id });
      if (place === null) {
        this.#editor.add("indicators", id, {
          ...given,
          ...(given.observations === undefined ? {} : { observations: given.observations.map(cite) }),
        });
        continue;
      }
      const written = listOf(fieldsOf(this.#editor.at(place))["observations"]).map(fieldsOf);
      const keyOf = (one: Fields): string =>
        JSON.stringify([String(one["date"]), one["party"] ?? null, one["dimensions"] ?? null]);
      // The newest value of each period.
      const values = new Map(written.map((one) => [keyOf(one), one["value"]]));
      for (const observation of given.observations ?? [])
        if (values.get(keyOf(observation as unknown as Fields)) !== observation.value)
          this.#editor.append(RecordEditor.within(place, "observations"), cite(observation));
    }
  }
}
