// Made by `pnpm generate` from the concepts. Do not edit.
import { fits, type Limits } from "../formats.ts";

type Plain = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** All fields are there already: as many as that, and no other. */
function hasJust(value: Plain, n: number): boolean {
  let left = n;
  for (const _ in value) left--;
  return left === 0;
}
function isDataset(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["formatVersion"];
  if (!(v0 === 2)) return false;
  const v1 = value["id"];
  if (!(typeof v1 === "string" && fits["id"](v1, limits))) return false;
  const v2 = value["title"];
  if (!isLanguageMapline(v2, limits)) return false;
  const v3 = value["version"];
  if (!(v3 === null || (typeof v3 === "string" && fits["line"](v3, limits)))) return false;
  const v4 = value["language"];
  if (!(typeof v4 === "string" && fits["language"](v4, limits))) return false;
  const v5 = value["licence"];
  if (!(v5 === null || (typeof v5 === "string" && fits["line"](v5, limits)))) return false;
  const v6 = value["authors"];
  if (!isListOfLine(v6, limits)) return false;
  const v7 = value["reviewedThrough"];
  if (!(typeof v7 === "string" && fits["day"](v7, limits))) return false;
  const v8 = value["identifiers"];
  if (!isListOfIdentifier(v8, limits)) return false;
  const v9 = value["commitments"];
  if (!isListOfCommitment(v9, limits)) return false;
  const v10 = value["instruments"];
  if (!isListOfInstrument(v10, limits)) return false;
  const v11 = value["parties"];
  if (!isListOfParty(v11, limits)) return false;
  const v12 = value["domains"];
  if (!isListOfDomain(v12, limits)) return false;
  const v13 = value["sources"];
  if (!isListOfSource(v13, limits)) return false;
  const v14 = value["indicators"];
  if (!isListOfIndicator(v14, limits)) return false;
  const v15 = value["observations"];
  if (!isListOfObservation(v15, limits)) return false;
  const v16 = value["events"];
  if (!isListOfEvent(v16, limits)) return false;
  const v17 = value["redirects"];
  if (!isListOfRedirect(v17, limits)) return false;
  const v18 = value["rules"];
  if (!isReadonlyRecordstringLevel(v18, limits)) return false;
  const v19 = value["extra"];
  if (!isExtra(v19, limits)) return false;
  return hasJust(value, 20);
}
function isLanguageMapline(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  let n = 0;
  for (const key in value) {
    if (++n > limits.list || !fits["language"](key, limits)) return false;
    const v = value[key];
    if (!(typeof v === "string" && fits["line"](v, limits))) return false;
  }
  return n > 0;
}
function isListOfLine(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!(typeof v === "string" && fits["line"](v, limits))) return false;
  }
  return true;
}
function isListOfIdentifier(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isIdentifier(v, limits)) return false;
  }
  return true;
}
function isIdentifier(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["scheme"];
  if (!(typeof v0 === "string" && fits["scheme"](v0, limits))) return false;
  const v1 = value["id"];
  if (!(typeof v1 === "string" && fits["line"](v1, limits))) return false;
  return hasJust(value, 2);
}
function isListOfCommitment(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isCommitment(v, limits)) return false;
  }
  return true;
}
function isCommitment(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["id"](v0, limits))) return false;
  const v1 = value["identifiers"];
  if (!isListOfIdentifier(v1, limits)) return false;
  const v2 = value["classification"];
  if (!(v2 === "commitment" || v2 === "position" || v2 === "background" || v2 === "author-summary"))
    return false;
  const v3 = value["title"];
  if (!isLanguageMapline(v3, limits)) return false;
  const v4 = value["summary"];
  if (!(v4 === null || isLanguageMapblock(v4, limits))) return false;
  const v5 = value["instrument"];
  if (!(v5 === null || (typeof v5 === "string" && fits["id"](v5, limits)))) return false;
  const v6 = value["parties"];
  if (!isListOfPartyRole(v6, limits)) return false;
  const v7 = value["domains"];
  if (!isListOfId(v7, limits)) return false;
  const v8 = value["condition"];
  if (!(v8 === null || isLanguageMapblock(v8, limits))) return false;
  const v9 = value["criteria"];
  if (!isListOfCriterion(v9, limits)) return false;
  const v10 = value["criteriaAre"];
  if (!(v10 === null || v10 === "parts" || v10 === "readings")) return false;
  const v11 = value["acts"];
  if (!(v11 === null || v11 === "jointly" || v11 === "each")) return false;
  const v12 = value["claims"];
  if (!isNonEmptyListOfClaim(v12, limits)) return false;
  const v13 = value["history"];
  if (!isListOfHistoryEntry(v13, limits)) return false;
  const v14 = value["ratings"];
  if (!isListOfRating(v14, limits)) return false;
  const v15 = value["replies"];
  if (!isListOfReply(v15, limits)) return false;
  const v16 = value["relations"];
  if (!isListOfRelation(v16, limits)) return false;
  const v17 = value["notes"];
  if (!isListOfNote(v17, limits)) return false;
  const v18 = value["reviewedOn"];
  if (!(typeof v18 === "string" && fits["day"](v18, limits))) return false;
  const v19 = value["extra"];
  if (!isExtra(v19, limits)) return false;
  const v20 = value["madeOn"];
  if (!(v20 === null || (typeof v20 === "string" && fits["edtf"](v20, limits)))) return false;
  const v21 = value["status"];
  if (
    !(
      v21 === "pending" ||
      v21 === "in-progress" ||
      v21 === "stalled" ||
      v21 === "continuing" ||
      v21 === "partly-delivered" ||
      v21 === "delivered" ||
      v21 === "not-delivered" ||
      v21 === "abandoned" ||
      v21 === "superseded" ||
      v21 === "not-applicable" ||
      v21 === "unknown" ||
      v21 === "uncertain" ||
      v21 === "mixed"
    )
  )
    return false;
  const v22 = value["targetYear"];
  if (!(v22 === null || (Number.isInteger(v22) && (v22 as number) >= -9999 && (v22 as number) <= 9999)))
    return false;
  return hasJust(value, 23);
}
function isLanguageMapblock(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  let n = 0;
  for (const key in value) {
    if (++n > limits.list || !fits["language"](key, limits)) return false;
    const v = value[key];
    if (!(typeof v === "string" && fits["block"](v, limits))) return false;
  }
  return n > 0;
}
function isListOfPartyRole(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isPartyRole(v, limits)) return false;
  }
  return true;
}
function isPartyRole(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["party"];
  if (!(typeof v0 === "string" && fits["id"](v0, limits))) return false;
  const v1 = value["role"];
  if (
    !(
      v1 === "commits" ||
      v1 === "implements" ||
      v1 === "oversees" ||
      v1 === "finances" ||
      v1 === "hosts" ||
      v1 === "benefits" ||
      v1 === "addressed" ||
      v1 === "involved"
    )
  )
    return false;
  const v2 = value["sources"];
  if (!isListOfId(v2, limits)) return false;
  return hasJust(value, 3);
}
function isListOfId(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!(typeof v === "string" && fits["id"](v, limits))) return false;
  }
  return true;
}
function isListOfCriterion(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isCriterion(v, limits)) return false;
  }
  return true;
}
function isCriterion(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["key"](v0, limits))) return false;
  const v1 = value["text"];
  if (!(v1 === null || isLanguageMapblock(v1, limits))) return false;
  const v2 = value["stage"];
  if (!(v2 === "final" || v2 === "interim")) return false;
  const v3 = value["condition"];
  if (!(v3 === null || isLanguageMapblock(v3, limits))) return false;
  const v4 = value["terms"];
  if (!isListOfTerm(v4, limits)) return false;
  return hasJust(value, 5);
}
function isListOfTerm(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isTerm(v, limits)) return false;
  }
  return true;
}
function isTerm(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["fact-id"](v0, limits))) return false;
  const v1 = value["date"];
  if (!(v1 === null || (typeof v1 === "string" && fits["edtf"](v1, limits)))) return false;
  const v2 = value["citations"];
  if (!isNonEmptyListOfCitation(v2, limits)) return false;
  const v3 = value["statedBy"];
  if (!isListOfId(v3, limits)) return false;
  const v4 = value["attribution"];
  if (!(v4 === null || v4 === "own-statement" || v4 === "joint-text" || v4 === "reported" || v4 === "author"))
    return false;
  const v5 = value["sourceCode"];
  if (!(v5 === null || isIdentifier(v5, limits))) return false;
  const v6 = value["corrects"];
  if (!(v6 === null || (typeof v6 === "string" && fits["fact-id"](v6, limits)))) return false;
  const v7 = value["reason"];
  if (!(v7 === null || isLanguageMapblock(v7, limits))) return false;
  const v8 = value["note"];
  if (!(v8 === null || isLanguageMapblock(v8, limits))) return false;
  const v9 = value["extra"];
  if (!isExtra(v9, limits)) return false;
  const v10 = value["due"];
  if (!(v10 === null || isDue(v10, limits))) return false;
  const v11 = value["expires"];
  if (!(typeof v11 === "boolean")) return false;
  const v12 = value["target"];
  if (!(v12 === null || isTarget(v12, limits))) return false;
  const v13 = value["parties"];
  if (!isListOfId(v13, limits)) return false;
  return hasJust(value, 14);
}
function isNonEmptyListOfCitation(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list || value.length === 0) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isCitation(v, limits)) return false;
  }
  return true;
}
function isCitation(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["source"];
  if (!(typeof v0 === "string" && fits["id"](v0, limits))) return false;
  const v1 = value["passages"];
  if (!isListOfPassage(v1, limits)) return false;
  const v2 = value["paraphrase"];
  if (!(v2 === null || isLanguageMapblock(v2, limits))) return false;
  const v3 = value["doubtful"];
  if (!(typeof v3 === "boolean")) return false;
  return hasJust(value, 4);
}
function isListOfPassage(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isPassage(v, limits)) return false;
  }
  return true;
}
function isPassage(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["position"];
  if (!(v0 === null || isPassagePosition(v0, limits))) return false;
  const v1 = value["quote"];
  if (!(v1 === null || isPassageQuote(v1, limits))) return false;
  const v2 = value["sha256"];
  if (!(v2 === null || (typeof v2 === "string" && fits["sha256"](v2, limits)))) return false;
  const v3 = value["locator"];
  if (!(v3 === null || (typeof v3 === "string" && fits["line"](v3, limits)))) return false;
  return hasJust(value, 4);
}
function isPassagePosition(value: unknown, _limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["start"];
  if (!(Number.isInteger(v0) && (v0 as number) >= 0 && (v0 as number) <= 9007199254740991)) return false;
  const v1 = value["end"];
  if (!(Number.isInteger(v1) && (v1 as number) >= 0 && (v1 as number) <= 9007199254740991)) return false;
  return hasJust(value, 2);
}
function isPassageQuote(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["exact"];
  if (!(typeof v0 === "string" && fits["block"](v0, limits))) return false;
  const v1 = value["prefix"];
  if (!(v1 === null || (typeof v1 === "string" && fits["quotation"](v1, limits)))) return false;
  const v2 = value["suffix"];
  if (!(v2 === null || (typeof v2 === "string" && fits["quotation"](v2, limits)))) return false;
  return hasJust(value, 3);
}
function isExtra(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  let n = 0;
  for (const key in value) {
    if (++n > limits.list || !fits["word"](key, limits)) return false;
    const v = value[key];
    if (
      !(
        v === null ||
        (typeof v === "string" && fits["block"](v, limits)) ||
        (typeof v === "number" && Number.isFinite(v)) ||
        typeof v === "boolean"
      )
    )
      return false;
  }
  return true;
}
function isDue(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  switch (value["kind"]) {
    case "date":
      return isDueDate(value, limits);
    case "recurring":
      return isDueRecurring(value, limits);
    case "after-event":
      return isDueAfterEvent(value, limits);
    case "none":
      return isDueNone(value, limits);
    default:
      return false;
  }
}
function isDueDate(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["kind"];
  if (!(v0 === "date")) return false;
  const v1 = value["timing"];
  if (!(v1 === "by" || v1 === "in" || v1 === "throughout" || v1 === "total")) return false;
  const v2 = value["date"];
  if (!(typeof v2 === "string" && fits["edtf"](v2, limits))) return false;
  const v3 = value["every"];
  if (!(v3 === null || (typeof v3 === "string" && fits["duration"](v3, limits)))) return false;
  const v4 = value["fiscalYear"];
  if (!(v4 === null || isFiscalYear(v4, limits))) return false;
  return hasJust(value, 5);
}
function isFiscalYear(value: unknown, _limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["firstMonth"];
  if (!(Number.isInteger(v0) && (v0 as number) >= 1 && (v0 as number) <= 12)) return false;
  const v1 = value["namedAfter"];
  if (!(v1 === "first" || v1 === "last")) return false;
  return hasJust(value, 2);
}
function isDueRecurring(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["kind"];
  if (!(v0 === "recurring")) return false;
  const v1 = value["every"];
  if (!(v1 === null || (typeof v1 === "string" && fits["duration"](v1, limits)))) return false;
  const v2 = value["from"];
  if (!(v2 === null || (typeof v2 === "string" && fits["edtf"](v2, limits)))) return false;
  const v3 = value["until"];
  if (!(v3 === null || (typeof v3 === "string" && fits["edtf"](v3, limits)))) return false;
  const v4 = value["grace"];
  if (!(v4 === null || (typeof v4 === "string" && fits["duration"](v4, limits)))) return false;
  return hasJust(value, 5);
}
function isDueAfterEvent(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["kind"];
  if (!(v0 === "after-event")) return false;
  const v1 = value["event"];
  if (!(typeof v1 === "string" && fits["id"](v1, limits))) return false;
  const v2 = value["within"];
  if (!(typeof v2 === "string" && fits["duration"](v2, limits))) return false;
  return hasJust(value, 3);
}
function isDueNone(value: unknown, _limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["kind"];
  if (!(v0 === "none")) return false;
  const v1 = value["reason"];
  if (!(v1 === "not-stated" || v1 === "indefinite" || v1 === "open-ended" || v1 === "withdrawn"))
    return false;
  return hasJust(value, 2);
}
function isTarget(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["indicator"];
  if (!(typeof v0 === "string" && fits["id"](v0, limits))) return false;
  const v1 = value["dimensions"];
  if (!isWordMapword(v1, limits)) return false;
  const v2 = value["comparator"];
  if (
    !(
      v2 === "at-least" ||
      v2 === "at-most" ||
      v2 === "more-than" ||
      v2 === "less-than" ||
      v2 === "equal" ||
      v2 === "between"
    )
  )
    return false;
  const v3 = value["value"];
  if (!isRange(v3, limits)) return false;
  const v4 = value["valueIn"];
  if (!(v4 === "unit" || v4 === "percent-of-baseline")) return false;
  const v5 = value["baseline"];
  if (!(v5 === null || isBaseline(v5, limits))) return false;
  return hasJust(value, 6);
}
function isWordMapword(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  let n = 0;
  for (const key in value) {
    if (++n > limits.list || !fits["key"](key, limits)) return false;
    const v = value[key];
    if (!(typeof v === "string" && fits["word"](v, limits))) return false;
  }
  return true;
}
function isRange(value: unknown, _limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["min"];
  if (!(v0 === null || (typeof v0 === "number" && Number.isFinite(v0)))) return false;
  const v1 = value["max"];
  if (!(v1 === null || (typeof v1 === "number" && Number.isFinite(v1)))) return false;
  return hasJust(value, 2);
}
function isBaseline(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["kind"];
  if (!(v0 === "historical" || v0 === "business-as-usual")) return false;
  const v1 = value["date"];
  if (!(v1 === null || (typeof v1 === "string" && fits["edtf"](v1, limits)))) return false;
  const v2 = value["value"];
  if (!(v2 === null || isRange(v2, limits))) return false;
  const v3 = value["observation"];
  if (!(v3 === null || (typeof v3 === "string" && fits["fact-id"](v3, limits)))) return false;
  return hasJust(value, 4);
}
function isNonEmptyListOfClaim(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list || value.length === 0) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isClaim(v, limits)) return false;
  }
  return true;
}
function isClaim(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["fact-id"](v0, limits))) return false;
  const v1 = value["date"];
  if (!(v1 === null || (typeof v1 === "string" && fits["edtf"](v1, limits)))) return false;
  const v2 = value["citations"];
  if (!isNonEmptyListOfCitation(v2, limits)) return false;
  const v3 = value["statedBy"];
  if (!isListOfId(v3, limits)) return false;
  const v4 = value["attribution"];
  if (!(v4 === null || v4 === "own-statement" || v4 === "joint-text" || v4 === "reported" || v4 === "author"))
    return false;
  const v5 = value["sourceCode"];
  if (!(v5 === null || isIdentifier(v5, limits))) return false;
  const v6 = value["corrects"];
  if (!(v6 === null || (typeof v6 === "string" && fits["fact-id"](v6, limits)))) return false;
  const v7 = value["reason"];
  if (!(v7 === null || isLanguageMapblock(v7, limits))) return false;
  const v8 = value["note"];
  if (!(v8 === null || isLanguageMapblock(v8, limits))) return false;
  const v9 = value["extra"];
  if (!isExtra(v9, limits)) return false;
  const v10 = value["firmness"];
  if (
    !(
      v10 === null ||
      v10 === "none" ||
      v10 === "stated" ||
      v10 === "proposed" ||
      v10 === "planned" ||
      v10 === "pledged" ||
      v10 === "agreed" ||
      v10 === "adopted" ||
      v10 === "in-law"
    )
  )
    return false;
  const v11 = value["formallyAnnounced"];
  if (!(v11 === null || typeof v11 === "boolean")) return false;
  const v12 = value["criterion"];
  if (!(v12 === null || (typeof v12 === "string" && fits["id"](v12, limits)))) return false;
  return hasJust(value, 13);
}
function isListOfHistoryEntry(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isHistoryEntry(v, limits)) return false;
  }
  return true;
}
function isHistoryEntry(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["fact-id"](v0, limits))) return false;
  const v1 = value["date"];
  if (!(v1 === null || (typeof v1 === "string" && fits["edtf"](v1, limits)))) return false;
  const v2 = value["citations"];
  if (!isNonEmptyListOfCitation(v2, limits)) return false;
  const v3 = value["statedBy"];
  if (!isListOfId(v3, limits)) return false;
  const v4 = value["attribution"];
  if (!(v4 === null || v4 === "own-statement" || v4 === "joint-text" || v4 === "reported" || v4 === "author"))
    return false;
  const v5 = value["sourceCode"];
  if (!(v5 === null || isIdentifier(v5, limits))) return false;
  const v6 = value["corrects"];
  if (!(v6 === null || (typeof v6 === "string" && fits["fact-id"](v6, limits)))) return false;
  const v7 = value["reason"];
  if (!(v7 === null || isLanguageMapblock(v7, limits))) return false;
  const v8 = value["note"];
  if (!(v8 === null || isLanguageMapblock(v8, limits))) return false;
  const v9 = value["extra"];
  if (!isExtra(v9, limits)) return false;
  const v10 = value["text"];
  if (!(v10 === null || isLanguageMapblock(v10, limits))) return false;
  const v11 = value["status"];
  if (
    !(
      v11 === null ||
      v11 === "pending" ||
      v11 === "in-progress" ||
      v11 === "stalled" ||
      v11 === "continuing" ||
      v11 === "partly-delivered" ||
      v11 === "delivered" ||
      v11 === "not-delivered" ||
      v11 === "abandoned" ||
      v11 === "superseded" ||
      v11 === "not-applicable" ||
      v11 === "unknown"
    )
  )
    return false;
  const v12 = value["observedUntil"];
  if (!(v12 === null || (typeof v12 === "string" && fits["edtf"](v12, limits)))) return false;
  const v13 = value["criterion"];
  if (!(v13 === null || (typeof v13 === "string" && fits["id"](v13, limits)))) return false;
  const v14 = value["parties"];
  if (!isListOfId(v14, limits)) return false;
  const v15 = value["occurrence"];
  if (!(v15 === null || (typeof v15 === "string" && fits["key"](v15, limits)))) return false;
  const v16 = value["directness"];
  if (!(v16 === null || v16 === "direct" || v16 === "indirect")) return false;
  const v17 = value["statedTimeliness"];
  if (!(v17 === null || v17 === "on-time" || v17 === "late" || v17 === "missed")) return false;
  const v18 = value["event"];
  if (!(v18 === null || (typeof v18 === "string" && fits["id"](v18, limits)))) return false;
  return hasJust(value, 19);
}
function isListOfRating(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isRating(v, limits)) return false;
  }
  return true;
}
function isRating(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["fact-id"](v0, limits))) return false;
  const v1 = value["date"];
  if (!(v1 === null || (typeof v1 === "string" && fits["edtf"](v1, limits)))) return false;
  const v2 = value["citations"];
  if (!isNonEmptyListOfCitation(v2, limits)) return false;
  const v3 = value["statedBy"];
  if (!isListOfId(v3, limits)) return false;
  const v4 = value["attribution"];
  if (!(v4 === null || v4 === "own-statement" || v4 === "joint-text" || v4 === "reported" || v4 === "author"))
    return false;
  const v5 = value["sourceCode"];
  if (!(v5 === null || isIdentifier(v5, limits))) return false;
  const v6 = value["corrects"];
  if (!(v6 === null || (typeof v6 === "string" && fits["fact-id"](v6, limits)))) return false;
  const v7 = value["reason"];
  if (!(v7 === null || isLanguageMapblock(v7, limits))) return false;
  const v8 = value["note"];
  if (!(v8 === null || isLanguageMapblock(v8, limits))) return false;
  const v9 = value["extra"];
  if (!isExtra(v9, limits)) return false;
  const v10 = value["scheme"];
  if (!(typeof v10 === "string" && fits["scheme"](v10, limits))) return false;
  const v11 = value["code"];
  if (!(typeof v11 === "string" && fits["line"](v11, limits))) return false;
  const v12 = value["criterion"];
  if (!(v12 === null || (typeof v12 === "string" && fits["id"](v12, limits)))) return false;
  const v13 = value["parties"];
  if (!isListOfId(v13, limits)) return false;
  return hasJust(value, 14);
}
function isListOfReply(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isReply(v, limits)) return false;
  }
  return true;
}
function isReply(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["fact-id"](v0, limits))) return false;
  const v1 = value["date"];
  if (!(v1 === null || (typeof v1 === "string" && fits["edtf"](v1, limits)))) return false;
  const v2 = value["citations"];
  if (!isNonEmptyListOfCitation(v2, limits)) return false;
  const v3 = value["statedBy"];
  if (!isListOfId(v3, limits)) return false;
  const v4 = value["attribution"];
  if (!(v4 === null || v4 === "own-statement" || v4 === "joint-text" || v4 === "reported" || v4 === "author"))
    return false;
  const v5 = value["sourceCode"];
  if (!(v5 === null || isIdentifier(v5, limits))) return false;
  const v6 = value["corrects"];
  if (!(v6 === null || (typeof v6 === "string" && fits["fact-id"](v6, limits)))) return false;
  const v7 = value["reason"];
  if (!(v7 === null || isLanguageMapblock(v7, limits))) return false;
  const v8 = value["note"];
  if (!(v8 === null || isLanguageMapblock(v8, limits))) return false;
  const v9 = value["extra"];
  if (!isExtra(v9, limits)) return false;
  const v10 = value["text"];
  if (!isLanguageMapblock(v10, limits)) return false;
  const v11 = value["about"];
  if (!isListOfFactId(v11, limits)) return false;
  const v12 = value["criterion"];
  if (!(v12 === null || (typeof v12 === "string" && fits["id"](v12, limits)))) return false;
  return hasJust(value, 13);
}
function isListOfFactId(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!(typeof v === "string" && fits["fact-id"](v, limits))) return false;
  }
  return true;
}
function isListOfRelation(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isRelation(v, limits)) return false;
  }
  return true;
}
function isRelation(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["type"];
  if (
    !(
      v0 === "part-of" ||
      v0 === "related" ||
      v0 === "restates" ||
      v0 === "renews" ||
      v0 === "replaces" ||
      v0 === "replaced-by" ||
      v0 === "implements"
    )
  )
    return false;
  const v1 = value["to"];
  if (!(typeof v1 === "string" && fits["reference"](v1, limits))) return false;
  const v2 = value["sources"];
  if (!isListOfId(v2, limits)) return false;
  return hasJust(value, 3);
}
function isListOfNote(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isNote(v, limits)) return false;
  }
  return true;
}
function isNote(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["text"];
  if (!isLanguageMapblock(v0, limits)) return false;
  const v1 = value["sources"];
  if (!isListOfId(v1, limits)) return false;
  return hasJust(value, 2);
}
function isListOfInstrument(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isInstrument(v, limits)) return false;
  }
  return true;
}
function isInstrument(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["id"](v0, limits))) return false;
  const v1 = value["title"];
  if (!isLanguageMapline(v1, limits)) return false;
  const v2 = value["date"];
  if (!(v2 === null || (typeof v2 === "string" && fits["edtf"](v2, limits)))) return false;
  const v3 = value["identifiers"];
  if (!isListOfIdentifier(v3, limits)) return false;
  const v4 = value["sources"];
  if (!isListOfId(v4, limits)) return false;
  const v5 = value["extra"];
  if (!isExtra(v5, limits)) return false;
  return hasJust(value, 6);
}
function isListOfParty(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isParty(v, limits)) return false;
  }
  return true;
}
function isParty(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["id"](v0, limits))) return false;
  const v1 = value["kind"];
  if (!(v1 === null || (typeof v1 === "string" && fits.word(v1, limits)))) return false;
  const v2 = value["names"];
  if (!isLanguageMapline(v2, limits)) return false;
  const v3 = value["aliases"];
  if (!isListOfLine(v3, limits)) return false;
  const v4 = value["identifiers"];
  if (!isListOfIdentifier(v4, limits)) return false;
  const v5 = value["sameAs"];
  if (!isListOfReference(v5, limits)) return false;
  const v6 = value["place"];
  if (!(v6 === null || (typeof v6 === "string" && fits["place"](v6, limits)))) return false;
  const v7 = value["partOf"];
  if (!(v7 === null || (typeof v7 === "string" && fits["id"](v7, limits)))) return false;
  const v8 = value["members"];
  if (!(v8 === null || isMembers(v8, limits))) return false;
  const v9 = value["extra"];
  if (!isExtra(v9, limits)) return false;
  return hasJust(value, 10);
}
function isListOfReference(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!(typeof v === "string" && fits["reference"](v, limits))) return false;
  }
  return true;
}
function isMembers(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["parties"];
  if (!isListOfId(v0, limits)) return false;
  const v1 = value["complete"];
  if (!(v1 === null || typeof v1 === "boolean")) return false;
  return hasJust(value, 2);
}
function isListOfDomain(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isDomain(v, limits)) return false;
  }
  return true;
}
function isDomain(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["id"](v0, limits))) return false;
  const v1 = value["names"];
  if (!isLanguageMapline(v1, limits)) return false;
  const v2 = value["partOf"];
  if (!(v2 === null || (typeof v2 === "string" && fits["id"](v2, limits)))) return false;
  const v3 = value["identifiers"];
  if (!isListOfIdentifier(v3, limits)) return false;
  const v4 = value["extra"];
  if (!isExtra(v4, limits)) return false;
  return hasJust(value, 5);
}
function isListOfSource(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isSource(v, limits)) return false;
  }
  return true;
}
function isSource(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["id"](v0, limits))) return false;
  const v1 = value["kind"];
  if (
    !(
      v1 === null ||
      v1 === "official" ||
      v1 === "organisation" ||
      v1 === "news" ||
      v1 === "research" ||
      v1 === "dataset" ||
      v1 === "other"
    )
  )
    return false;
  const v2 = value["title"];
  if (!(v2 === null || isLanguageMapline(v2, limits))) return false;
  const v3 = value["publisher"];
  if (!(v3 === null || (typeof v3 === "string" && fits["line"](v3, limits)))) return false;
  const v4 = value["publisherParty"];
  if (!(v4 === null || (typeof v4 === "string" && fits["id"](v4, limits)))) return false;
  const v5 = value["language"];
  if (!(v5 === null || (typeof v5 === "string" && fits["language"](v5, limits)))) return false;
  const v6 = value["url"];
  if (!(v6 === null || (typeof v6 === "string" && fits["address"](v6, limits)))) return false;
  const v7 = value["archivedUrl"];
  if (!(v7 === null || (typeof v7 === "string" && fits["address"](v7, limits)))) return false;
  const v8 = value["licence"];
  if (!(v8 === null || (typeof v8 === "string" && fits["line"](v8, limits)))) return false;
  const v9 = value["published"];
  if (!(v9 === null || (typeof v9 === "string" && fits["edtf"](v9, limits)))) return false;
  const v10 = value["accessed"];
  if (!(v10 === null || (typeof v10 === "string" && fits["day"](v10, limits)))) return false;
  const v11 = value["extentRead"];
  if (!(v11 === null || v11 === "whole" || v11 === "part" || v11 === "excerpt")) return false;
  const v12 = value["sha256"];
  if (!(v12 === null || (typeof v12 === "string" && fits["sha256"](v12, limits)))) return false;
  const v13 = value["note"];
  if (!(v13 === null || isLanguageMapblock(v13, limits))) return false;
  const v14 = value["identifiers"];
  if (!isListOfIdentifier(v14, limits)) return false;
  const v15 = value["extra"];
  if (!isExtra(v15, limits)) return false;
  return hasJust(value, 16);
}
function isListOfIndicator(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isIndicator(v, limits)) return false;
  }
  return true;
}
function isIndicator(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["id"](v0, limits))) return false;
  const v1 = value["title"];
  if (!isLanguageMapline(v1, limits)) return false;
  const v2 = value["unit"];
  if (!(v2 === null || (typeof v2 === "string" && fits["line"](v2, limits)))) return false;
  const v3 = value["unitNames"];
  if (!(v3 === null || isLanguageMapline(v3, limits))) return false;
  const v4 = value["definition"];
  if (!(v4 === null || isLanguageMapblock(v4, limits))) return false;
  const v5 = value["measure"];
  if (!(v5 === null || v5 === "stock" || v5 === "flow" || v5 === "cumulative" || v5 === "ratio"))
    return false;
  const v6 = value["neverNegative"];
  if (!(typeof v6 === "boolean")) return false;
  const v7 = value["direction"];
  if (!(v7 === null || v7 === "increase" || v7 === "decrease")) return false;
  const v8 = value["bound"];
  if (!(v8 === null || (typeof v8 === "number" && Number.isFinite(v8)))) return false;
  const v9 = value["dimensions"];
  if (!isListOfKey(v9, limits)) return false;
  const v10 = value["method"];
  if (!(v10 === null || (typeof v10 === "string" && fits["line"](v10, limits)))) return false;
  const v11 = value["identifiers"];
  if (!isListOfIdentifier(v11, limits)) return false;
  const v12 = value["extra"];
  if (!isExtra(v12, limits)) return false;
  return hasJust(value, 13);
}
function isListOfKey(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!(typeof v === "string" && fits["key"](v, limits))) return false;
  }
  return true;
}
function isListOfObservation(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isObservation(v, limits)) return false;
  }
  return true;
}
function isObservation(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["fact-id"](v0, limits))) return false;
  const v1 = value["date"];
  if (!(v1 === null || (typeof v1 === "string" && fits["edtf"](v1, limits)))) return false;
  const v2 = value["citations"];
  if (!isNonEmptyListOfCitation(v2, limits)) return false;
  const v3 = value["statedBy"];
  if (!isListOfId(v3, limits)) return false;
  const v4 = value["attribution"];
  if (!(v4 === null || v4 === "own-statement" || v4 === "joint-text" || v4 === "reported" || v4 === "author"))
    return false;
  const v5 = value["sourceCode"];
  if (!(v5 === null || isIdentifier(v5, limits))) return false;
  const v6 = value["corrects"];
  if (!(v6 === null || (typeof v6 === "string" && fits["fact-id"](v6, limits)))) return false;
  const v7 = value["reason"];
  if (!(v7 === null || isLanguageMapblock(v7, limits))) return false;
  const v8 = value["note"];
  if (!(v8 === null || isLanguageMapblock(v8, limits))) return false;
  const v9 = value["extra"];
  if (!isExtra(v9, limits)) return false;
  const v10 = value["indicator"];
  if (!(typeof v10 === "string" && fits["id"](v10, limits))) return false;
  const v11 = value["dimensions"];
  if (!isWordMapword(v11, limits)) return false;
  const v12 = value["value"];
  if (!(v12 === null || isRange(v12, limits))) return false;
  const v13 = value["kind"];
  if (!(v13 === "actual" || v13 === "projected")) return false;
  const v14 = value["derivedFrom"];
  if (!isListOfFactId(v14, limits)) return false;
  const v15 = value["formula"];
  if (!(v15 === null || (typeof v15 === "string" && fits["line"](v15, limits)))) return false;
  return hasJust(value, 16);
}
function isListOfEvent(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isEvent(v, limits)) return false;
  }
  return true;
}
function isEvent(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["id"];
  if (!(typeof v0 === "string" && fits["fact-id"](v0, limits))) return false;
  const v1 = value["date"];
  if (!(v1 === null || (typeof v1 === "string" && fits["edtf"](v1, limits)))) return false;
  const v2 = value["citations"];
  if (!isNonEmptyListOfCitation(v2, limits)) return false;
  const v3 = value["statedBy"];
  if (!isListOfId(v3, limits)) return false;
  const v4 = value["attribution"];
  if (!(v4 === null || v4 === "own-statement" || v4 === "joint-text" || v4 === "reported" || v4 === "author"))
    return false;
  const v5 = value["sourceCode"];
  if (!(v5 === null || isIdentifier(v5, limits))) return false;
  const v6 = value["corrects"];
  if (!(v6 === null || (typeof v6 === "string" && fits["fact-id"](v6, limits)))) return false;
  const v7 = value["reason"];
  if (!(v7 === null || isLanguageMapblock(v7, limits))) return false;
  const v8 = value["note"];
  if (!(v8 === null || isLanguageMapblock(v8, limits))) return false;
  const v9 = value["extra"];
  if (!isExtra(v9, limits)) return false;
  const v10 = value["title"];
  if (!isLanguageMapline(v10, limits)) return false;
  const v11 = value["identifiers"];
  if (!isListOfIdentifier(v11, limits)) return false;
  return hasJust(value, 12);
}
function isListOfRedirect(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    const v: unknown = value[i];
    if (!isRedirect(v, limits)) return false;
  }
  return true;
}
function isRedirect(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  const v0 = value["from"];
  if (!(typeof v0 === "string" && fits["id"](v0, limits))) return false;
  const v1 = value["to"];
  if (!isListOfId(v1, limits)) return false;
  const v2 = value["since"];
  if (!(typeof v2 === "string" && fits["day"](v2, limits))) return false;
  const v3 = value["reason"];
  if (!(v3 === null || isLanguageMapblock(v3, limits))) return false;
  return hasJust(value, 4);
}
function isReadonlyRecordstringLevel(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  let n = 0;
  for (const key in value) {
    if (++n > limits.list || !fits["word"](key, limits)) return false;
    const v = value[key];
    if (!(v === "error" || v === "warning" || v === "off")) return false;
  }
  return true;
}

/** Whether plain data (own fields alone) has the form of a full dataset. References are not looked at. */
export { isDataset };
