import { isoDay, parseDuration, parseEdtf, spanOf } from "@policytrack/edtf";
import { isDate } from "../model/formats.ts";
import type { Due, DueDate, Timing } from "../model/types.ts";
import { inEnglishWords } from "./east-asian-words.ts";
import { isoDurationOf } from "./read-duration.ts";
import { isoFormsOf, withoutFiscalYears } from "./read-date.ts";

/** A due date, or what is wrong with the words. */
export type DueResult =
  | { readonly ok: true; readonly due: Due }
  | { readonly ok: false; readonly message: string; readonly fix: string };

const onDate = (timing: Timing, date: string): DueDate => ({
  kind: "date",
  timing,
  date,
  every: null,
  fiscalYear: null,
});
const year = /^\d{4}$/;
const plain = /^\d{4}(-\d\d){0,2}$/;
const lengths: Readonly<Record<string, string>> = {
  year: "P1Y",
  month: "P1M",
  week: "P1W",
  quarter: "P3M",
  "half-year": "P6M",
  day: "P1D",
};
const lengthOf = (word: string): string | null =>
  lengths[word] ?? (parseDuration(word) === null ? null : word);
const wordOf = (length: string): string =>
  Object.entries(lengths).find(([, iso]) => iso === length)?.[0] ?? length;
const areDates = (...texts: readonly (string | undefined)[]): boolean =>
  texts.every((text) => text === undefined || isDate(text));
/** Early, mid and late are thirds of a year in words only: the first, the middle two and the last quarter, approximately. */
const partsOfYear: Readonly<Record<string, (y: string) => string>> = {
  early: (y) => `${y}-33~`,
  mid: (y) => `${y}-34~/${y}-35~`,
  late: (y) => `${y}-36~`,
};

/** One form of words: how it is read and how it is written. `read` returns null where a part of it is no date or duration. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: readonly (string | undefined)[]) => Due | null;
  readonly write: (due: Due) => string | null;
}
const isPlainDate = (due: Due, timing: Timing): due is DueDate =>
  due.kind === "date" && due.timing === timing;

const forms: readonly Form[] = [
  {
    pattern: /^(not[- ]stated|indefinite|open-ended|withdrawn)$/,
    read: ([reason]) => ({ kind: "none", reason: reason!.replace(" ", "-") as "not-stated" }),
    write: (due) => (due.kind === "none" ? due.reason.replace("not-stated", "not stated") : null),
  },
  {
    pattern: /^when it occurs(?: from (\S+))?(?: until (\S+))?$/,
    read: ([from, until]) =>
      areDates(from, until)
        ? { kind: "recurring", every: null, from: from ?? null, until: until ?? null, grace: null }
        : null,
    write: (due) => (due.kind === "recurring" && due.every === null ? `when it occurs${stretch(due)}` : null),
  },
  {
    pattern: /^every (\S+)(?: from (\S+))?(?: until (\S+))?$/,
    read: ([length, from, until]) => {
      const every = lengthOf(length!);
      return every !== null && areDates(from, until)
        ? { kind: "recurring", every, from: from ?? null, until: until ?? null, grace: null }
        : null;
    },
    write: (due) =>
      due.kind === "recurring" && due.every !== null ? `every ${wordOf(due.every)}${stretch(due)}` : null,
  },
  {
    pattern: /^within (\S+) after (\S+)$/,
    read: ([within, event]) =>
      parseDuration(within!) === null ? null : { kind: "after-event", event: event!, within: within! },
    write: (due) => (due.kind === "after-event" ? `within ${due.within} after ${due.event}` : null),
  },
  {
    pattern: /^(early|mid|late)[- ](\d{4})$/,
    read: ([part, y]) => onDate("in", partsOfYear[part!]!(y!)),
    write: (due) => {
      if (!isPlainDate(due, "in")) return null;
      const y = due.date.slice(0, 4);
      const part = Object.keys(partsOfYear).find(
        (name) => year.test(y) && partsOfYear[name]!(y) === due.date,
      );
      return part === undefined ? null : `${part} ${y}`;
    },
  },
  {
    pattern: /^around (\S+)$/,
    read: ([date]) => (areDates(date, `${date}~`) ? onDate("in", `${date}~`) : null),
    write: (due) =>
      isPlainDate(due, "in") && plain.test(due.date.slice(0, -1)) && due.date.endsWith("~")
        ? `around ${due.date.slice(0, -1)}`
        : null,
  },
  {
    pattern: /^(?:by (?:the end of )?|\.\.\/)(\S+)$/,
    read: ([date]) => (isDate(date!) ? onDate("by", date!) : null),
    write: (due) => (isPlainDate(due, "by") ? `by ${due.date}` : null),
  },
  {
    pattern: /^(in|on|throughout|total) (\S+)$/,
    read: ([timing, date]) =>
      isDate(date!) ? onDate(timing === "on" ? "in" : (timing as Timing), date!) : null,
    write: (due) =>
      due.kind === "date" && due.timing !== "by"
        ? `${/^\d{4}-\d\d-\d\d$/.test(due.date) && due.timing === "in" ? "on" : due.timing} ${due.date}`
        : null,
  },
  // A bare day, month or year is the last one; any other expression is a period.
  {
    pattern: /^(\d{4}(?:-\d\d){0,2})$/,
    read: ([date]) => (isDate(date!) ? onDate("by", date!) : null),
    write: () => null,
  },
  {
    pattern: /^([^\sa-z]\S*)$/,
    read: ([date]) => (isDate(date!) ? onDate("in", date!) : null),
    write: () => null,
  },
];
const stretch = ({ from, until }: { readonly from: string | null; readonly until: string | null }): string =>
  `${from === null ? "" : ` from ${from}`}${until === null ? "" : ` until ${until}`}`;

/**
 * Reads a due date in words.
 *
 * @example
 * parseDue("by 2030"); // { ok: true, due: { kind: "date", timing: "by", date: "2030", every: null, fiscalYear: null } }
 * parseDue("next year").ok; // false
 */
export function parseDue(text: string): DueResult {
  const said = text.trim().replace(/\s+/g, " ");
  const words = /^[A-Z][a-z]/.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  for (const { pattern, read } of forms) {
    const parts = pattern.exec(words);
    const due = parts === null ? null : read(parts.slice(1));
    if (due !== null) return { ok: true, due };
  }
  return {
    ok: false,
    message: `${JSON.stringify(said.slice(0, 60))} is no due date that can be read.`,
    fix: suggestion(words),
  };
}
function suggestion(given: string): string {
  const words = inEnglishWords(given);
  if (words !== given && parseDue(words).ok) return `Write \`${words}\`.`;
  const bare = withoutFiscalYears(words);
  if (bare !== null) return fiscalSuggestion(bare);
  const [, before = "", rest = words] =
    /^((?:by|in|on|around|before|until|throughout|total|from|due) )?(?:the )?(.*)$/i.exec(words) ?? [];
  const part = partSuggestion(rest, /^(by|before|until|due)/i.test(before));
  if (part !== null) return part;
  const forms = isoFormsOf(rest).filter(isDate);
  if (/^before/i.test(before)) {
    const days = (forms.length > 0 ? forms : isDate(rest) ? [rest] : []).flatMap(timeBefore);
    if (days.length > 0) return `Write ${days.map((day) => `\`by ${day}\``).join(" or ")}.`;
  }
  const lead = /^(before|until|due)/i.test(before) ? "by " : before.toLowerCase();
  const isLong = forms.every((form) => /-(?:3[3-9]|4[01])$/.test(form));
  if (forms.length > 0)
    return `Write ${forms.map((form) => `\`${lead || (isLong ? "in " : "")}${form}\``).join(" or ")}.`;
  if (/^until \S+$/i.test(words) && isDate(rest))
    return `Write \`by ${rest}\`, the last day that is in time.`;
  const rhythm = rhythmSuggestion(words);
  if (rhythm !== null) return rhythm;
  if (/^(soon|in due course|asap|in the (coming|near).*|shortly)$/i.test(words))
    return "Write the day that is meant, like `by 2030`; `not stated`, if the source was read and names none; `indefinite`, if the source itself says no more than that.";
  if (/^(ongoing|permanent(ly)?|always|continuous(ly)?|forever)$/i.test(words)) return "Write `open-ended`.";
  if (/^(none|no( date| deadline)?|n\/a|unknown|-|tbd)$/i.test(words))
    return "Write `not stated`, if the source was read and names none, or leave the field out.";
  const [, length = "", event = "<event>"] = /^within (.+?)(?: (?:after|of) (\S+))?$/i.exec(words) ?? [];
  const within = isoDurationOf(length);
  if (within !== null)
    return event === "<event>"
      ? `Write \`within ${within} after <event>\`, with the event under \`events\`, or the date, like \`by 2027\`.`
      : `Write \`within ${within} after ${event}\`.`;
  const result = /^\d{4}-\d\d/.test(rest) ? parseEdtf(rest) : null;
  if (result?.ok === false) return result.error.fix;
  return "Write a date, or words like `by 2030`, `in 2025`, `early 2024`, `every year from 2024`, `within P6M after <event>`, `not stated`.";
}

/** A deadline in a fiscal year. What recurs has no fiscal year: its first month says where its years begin. */
function fiscalSuggestion(bare: string): string {
  if (bare.startsWith("every "))
    return `Write the first month, like \`${bare.replace(/(\d{4})/, "$1-04")}\`; or a date with \`fiscalYear: { firstMonth: 4, namedAfter: "first" }\`.`;
  const due = /^\d{4}$/.test(bare) ? bare : JSON.stringify(bare);
  return `Write \`{ due: ${due}, fiscalYear: { firstMonth: 4, namedAfter: "first" } }\`, with the first month of that fiscal year.`;
}

/** Parts of a year in other words than ours. By the middle of a year is by June to many, and by September to others. */
function partSuggestion(rest: string, isBy: boolean): string | null {
  const [, said, y] =
    /^(early|beginning|start|mid|middle|late|year[- ]end|end)(?: of|-| the year)? ?(\d{4})$/i.exec(rest) ??
    [];
  if (said === undefined || y === undefined) return null;
  const part = said.toLowerCase();
  if (part.startsWith("mid"))
    return isBy ? `Write \`by ${y}-06\` or \`by ${y}-35~\`.` : `Write \`mid ${y}\`.`;
  if (part.endsWith("end") || (part === "late" && isBy)) return `Write \`by ${y}\`.`;
  if (part === "late") return `Write \`late ${y}\`.`;
  return isBy ? `Write \`by ${y}-33~\`.` : `Write \`early ${y}\`.`;
}

const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "Every two years from 2024", in other words than ours. */
function rhythmSuggestion(words: string): string | null {
  const [, plain, from = ""] = /^(.*?)( from \S+)?$/i.exec(words) ?? [];
  const said = plain?.toLowerCase() ?? "";
  if (/^(annually|yearly|every year|each year|once a year)$/.test(said))
    return "Write `every year from 2024`.";
  if (/^(monthly|each month)$/.test(said)) return "Write `every month from 2024-01`.";
  const [, count = "", unit] =
    /^every (\d{1,3}|[a-z]+) (year|month|week|day)s?$/.exec(
      said.replace(/^biennially$/, "every two years"),
    ) ?? [];
  const n = count === "other" ? 2 : /^\d/.test(count) ? Number(count) : numbers.indexOf(count) + 1;
  if (unit === undefined || n < 1) return null;
  return `Write \`every P${n}${unit[0]?.toUpperCase()}${from || " from 2024"}\`.`;
}

/** The last year, month or day before a date. */
function timeBefore(date: string): readonly string[] {
  const { earliest } = spanOf(date);
  if (!Number.isFinite(earliest)) return [];
  const last = isoDay(earliest - 1);
  return [plain.test(date) ? last.slice(0, date.length) : last];
}

/**
 * A due date in words, as `parseDue` reads it; null where words cannot say all of it (a fiscal year, a length of periods, a time of
 * grace).
 *
 * @example
 * dueText({ kind: "recurring", every: "P1Y", from: "2024", until: null, grace: null }); // "every year from 2024"
 */
export function dueText(due: Due): string | null {
  for (const { write } of forms) {
    const words = write(due);
    if (words === null) continue;
    const read = parseDue(words);
    if (read.ok && sameDue(read.due, due)) return words;
  }
  return null;
}
export function sameDue(a: Due, b: Due): boolean {
  return JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted());
}
