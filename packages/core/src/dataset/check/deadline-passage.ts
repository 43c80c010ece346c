import type { Edtf } from "../../dates/edtf.ts";
import { parseEdtf } from "../../dates/edtf-parse.ts";
import { spanOfEdtf } from "../../dates/edtf-span.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { Fact } from "../../model/fact.ts";
import type { When, Wording } from "../../model/when.ts";
import { type Problem, printFound } from "../problem.ts";

/**
 * A deadline stands on words: where the text of a source is held (it has a `sha256`), a dated deadline points at them,
 * and the wording code, also of when a target is due, fits the form of the date.
 */
export function deadlinePassage(dataset: DatasetDraft): readonly Problem[] {
  const held = new Set(dataset.sources.filter(({ sha256 }) => sha256 !== undefined).map(({ id }) => id));
  return dataset.commitments.flatMap(({ deadlines, targets }, i) => [
    ...deadlines.flatMap((fact, j) => {
      const path = ["commitments", i, "deadlines", j];
      return [
        ...(fact.when.kind === "date" ? pointed(fact, held, path) : []),
        ...worded(fact.when, isHeld(fact, held), [...path, "when"]),
      ];
    }),
    ...targets.flatMap((fact, j) =>
      worded(fact.due, isHeld(fact, held), ["commitments", i, "targets", j, "due"]),
    ),
  ]);
}

function isHeld({ citations }: Fact, held: ReadonlySet<string>): boolean {
  return citations.some(({ source }) => held.has(source));
}

function pointed({ citations }: Fact, held: ReadonlySet<string>, path: Problem["path"]): readonly Problem[] {
  return citations.flatMap(({ source, passages }, i) =>
    passages !== undefined || !held.has(source)
      ? []
      : [
          {
            rule: "deadline-passage",
            path: [...path, "citations", i, "passages"],
            message: `The text of ${source} is held, and nothing says which of its words set the deadline.`,
            found: "nothing",
            remedy: "Point at the words with a passage: paragraph, start, end and their SHA-256.",
          },
        ],
  );
}

function worded(when: When, isTextHeld: boolean, path: Problem["path"]): readonly Problem[] {
  if (when.kind !== "date") return [];
  const { edtf, wording } = when;
  const parsed = parseEdtf(edtf);
  // Whether a bare year was "by" or "in" it only the words can tell, and both end on the same day.
  if (!parsed.ok || (wording === "by" && !isTextHeld)) return [];
  const { fits, form } = forms[wording];
  return fits(parsed.edtf)
    ? []
    : [
        {
          rule: "deadline-wording",
          path: [...path, "edtf"],
          message: `This date does not fit the wording "${wording}", which takes ${form}.`,
          found: printFound(edtf),
          remedy: "Write the date in that form, or the wording that the source has.",
        },
      ];
}

interface Form {
  readonly fits: (edtf: Edtf) => boolean;
  /** For people. */
  readonly form: string;
}

const ended: Form = { fits: hasEnd, form: 'a date that ends: "2030", "../2030"' };
const within: Form = {
  fits: (edtf) => hasStart(edtf) && hasEnd(edtf),
  form: 'a period with both ends: "2030", "2024-33~", "2024-10/2024-12"',
};

const forms: Readonly<Record<Wording, Form>> = {
  by: {
    fits: (edtf) => !hasStart(edtf) && hasEnd(edtf),
    form: 'an interval with an open start: "../2030"',
  },
  in: within,
  on: { fits: isOfDays, form: 'a day: "2030-05-10"' },
  early: within,
  mid: within,
  late: within,
  around: within,
  "end-of": ended,
  between: {
    fits: (edtf) => edtf.kind !== "date" && hasStart(edtf) && hasEnd(edtf),
    form: 'an interval with both ends: "2028/2030"',
  },
  within: ended,
  from: { fits: hasStart, form: 'a date that begins: "2024/.."' },
};

function hasStart(edtf: Edtf): boolean {
  return typeof spanOfEdtf(edtf).earliest === "number";
}

function hasEnd(edtf: Edtf): boolean {
  return typeof spanOfEdtf(edtf).latest === "number";
}

/** Whether it is one day, or one of several. */
function isOfDays(edtf: Edtf): boolean {
  const dates = edtf.kind === "one-of" ? edtf.members : [edtf];
  return dates.every((date) => date.kind === "date" && date.precision === "day");
}
