/** Why a text is not what its field asks for, and what to write. Called only where the quick check has said no. */
import { isEdtf, isoDay, parseEdtf, parseIsoDay, spanOf } from "@policytrack/edtf";
import { fits, isClean, isDate, isReserved, type Limits } from "../model/formats.ts";
import type { Format } from "../model/schema.ts";
import type { FormRuleId } from "../model/form-rules.ts";
import { isoFormsOf, withoutFiscalYears } from "./read-date.ts";
import { isoDurationOf } from "./read-duration.ts";
import { slug } from "./slug.ts";

export interface TextFault {
  readonly rule: FormRuleId;
  readonly message: string;
  readonly fix: string;
}
const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What holds for every text. */
function commonFault(text: string, newline: boolean, limit: number): TextFault | null {
  if (text.trim() === "")
    return { rule: "text-empty", message: "This text is empty.", fix: "Write it, or leave the field out." };
  if (text.length > limit)
    return {
      rule: "too-long",
      message: `This text has ${text.length} characters; ${limit} are read.`,
      fix: "Shorten it, or raise the limit.",
    };
  if (/\p{Surrogate}/u.test(text))
    return {
      rule: "text-hidden-characters",
      message: "This text has half of a character (an unpaired surrogate).",
      fix: "Write the text again.",
    };
  if (!newline && /[\n\r]/.test(text))
    return {
      rule: "text-hidden-characters",
      message: "This text has a line break, and its field takes one line.",
      fix: "Put it on one line.",
    };
  const composed = text.normalize("NFC");
  if (!isClean(composed, newline)) {
    const sign = [...composed].find((c) => c !== "\n" && !isClean(c, newline)) ?? "";
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return {
      rule: "text-hidden-characters",
      message: `This text has a character that is not seen, U+${code}.`,
      fix: "Take it out.",
    };
  }
  if (composed !== text)
    return {
      rule: "text-not-composed",
      message: "This text is not in Unicode NFC.",
      fix: "Normalise it to NFC.",
    };
  if (text.trim() !== text)
    return { rule: "text-outer-blanks", message: "This text has blanks around it.", fix: "Take them out." };
  return null;
}

/** What is wrong with a date of a record. */
export function dateFault(text: string): TextFault {
  const bare = withoutFiscalYears(text);
  if (bare !== null)
    return {
      rule: "not-a-date",
      message: `${quoted(text)} looks like a fiscal year, and ISO 8601 has none.`,
      fix: fiscalFix(text, bare),
    };
  const forms = isoFormsOf(text).filter(isDate);
  const result = parseEdtf(text);
  const why = result.ok ? "" : ` ${result.error.message}`;
  if (forms.length > 0)
    return {
      rule: "not-a-date",
      message: `${quoted(text)} is not a date as ISO 8601 writes it.`,
      fix: forms.length === 1 ? `Write ${forms[0]}.` : `Write ${forms.join(" or ")}, whichever is meant.`,
    };
  return {
    rule: "not-a-date",
    message: `${quoted(text)} is not a date.${why}`,
    fix: result.ok ? "Write a date." : result.error.fix,
  };
}
function fiscalFix(text: string, bare: string): string {
  const year = Number(bare);
  const months = `Write the months of the fiscal year${Number.isInteger(year) ? `, like ${bare}-04/${year + 1}-03` : ", from the first to the last"}.`;
  if (!/^\d{4}-\d\d$/.test(text) || !isEdtf(text)) return months;
  const { earliest, latest } = spanOf(text);
  const [first, last] = [isoDay(earliest).slice(0, 7), isoDay(latest).slice(0, 7)];
  return `${months} The part of the year is ${first}/${last}.`;
}
function dayFault(text: string): TextFault {
  const form = isoFormsOf(text).find((one) => /^\d{4}-\d\d-\d\d$/.test(one) && parseIsoDay(one) !== null);
  if (form !== undefined)
    return {
      rule: "not-a-day",
      message: `${quoted(text)} is not a day as ISO 8601 writes it.`,
      fix: `Write ${form}.`,
    };
  const vague = isEdtf(text) ? " It names a longer time." : "";
  return {
    rule: "not-a-day",
    message: `${quoted(text)} is not a day of the calendar.${vague}`,
    fix: "Write a day like 2024-05-10.",
  };
}
function idFault(text: string, what: string): TextFault {
  const made = slug(text);
  return {
    rule: "not-an-id",
    message: isReserved(text)
      ? `${quoted(text)} is not ${what}: JavaScript means something else by the word.`
      : `${quoted(text)} is not ${what}: letters, digits, hyphens, dots and underscores, the first a letter or digit.`,
    fix: made === "" || made === text ? "Write it like kr-hydrogen-2030." : `Write it like ${made}.`,
  };
}

/** Why a text does not fit its format. */
export function textFault(text: string, format: Format, limits: Limits): TextFault {
  const short =
    format === "line" ||
    format === "block" ||
    format === "quotation" ||
    format === "address" ||
    format === "edtf"
      ? limits.text
      : limits.id;
  const common = commonFault(text, format === "block" || format === "quotation", short);
  if (common !== null) return common;
  switch (format) {
    case "line":
    case "block":
    case "quotation":
    case "word":
    case "scheme":
      return {
        rule: "not-an-id",
        message: `${quoted(text)} cannot stand here.`,
        fix: format === "scheme" ? "Name the scheme without a colon." : "Choose another name.",
      };
    case "id":
    case "member":
      return idFault(text, "an id");
    case "key":
      return idFault(text, "a key");
    case "fact-id":
      return idFault(text, 'the id of a fact, "<record>/<key>"');
    case "reference":
      return {
        rule: "not-a-reference",
        message: `${quoted(text)} is not a reference.`,
        fix: "Write an id, dataset:id, or a URI.",
      };
    case "edtf":
      return dateFault(text);
    case "day":
      return dayFault(text);
    case "duration":
      return {
        rule: "not-a-duration",
        message: `${quoted(text)} is not a duration.`,
        fix: durationFix(text),
      };
    case "address": {
      const whole = `https://${text}`;
      return {
        rule: "not-an-address",
        message: `${quoted(text)} is not an http or https address.`,
        fix:
          /^[\w-]+(\.[\w-]+)+/.test(text) && fits.address(whole, limits)
            ? `Write ${whole}.`
            : "Write the whole address, like https://example.org/plan.",
      };
    }
    case "language":
      return {
        rule: "not-a-language",
        message: `${quoted(text)} is not a language tag.`,
        fix: "Write a tag like en, ko or zh-Hant.",
      };
    case "sha256":
      return {
        rule: "not-a-digest",
        message: `${quoted(text)} is not a digest.`,
        fix: "Write 16 to 64 lower-case hexadecimal digits of the SHA-256.",
      };
    case "place":
      return {
        rule: "not-a-place",
        message: `${quoted(text)} is not an ISO 3166 code.`,
        fix: fits.place(text.toUpperCase(), limits)
          ? `Write ${text.toUpperCase()}.`
          : "Write a code like TH or US-KY.",
      };
    default:
      return format satisfies never;
  }
}
function durationFix(text: string): string {
  const iso = isoDurationOf(text);
  return iso === null ? "Write years, months, weeks or days like P1Y, P6M, P2W or P10D." : `Write ${iso}.`;
}
