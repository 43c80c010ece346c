// Made by `pnpm generate` from the concepts. Do not edit.
import { fits, type Limits } from "../formats.ts";
import type { Format } from "../schema.ts";

type Plain = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** An object without a class, and without fields that it inherits. */
const isPlain = (value: unknown): value is Plain =>
  isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
/** All fields are there already: as many as that, and no other. */
function hasJust(value: Plain, n: number): boolean {
  let left = n;
  for (const _ in value) left--;
  return left === 0;
}

/** A list with room for that many, up to four: one that grows takes room for seventeen. */
function roomFor(n: number): unknown[] {
  return n === 0
    ? []
    : n === 1
      ? [null]
      : n === 2
        ? [null, null]
        : n === 3
          ? [null, null, null]
          : [null, null, null, null];
}
/** @param copyOf An entry, or a copy of it; undefined where it does not fit. */
function copyList(
  given: unknown,
  limits: Limits,
  copyOf: (entry: unknown, limits: Limits) => unknown,
): unknown[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const n = given.length;
  if (n > limits.list) return undefined;
  const list = roomFor(n);
  for (let i = 0; i < n; i++) {
    const copy = copyOf(given[i], limits);
    if (copy === undefined) return undefined;
    list[i] = copy;
  }
  return list;
}
function copyMap(
  given: unknown,
  limits: Limits,
  keys: Format,
  isEntry: (entry: unknown, limits: Limits) => boolean,
): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const map: Record<string, unknown> = {};
  let n = 0;
  for (const key in given) {
    const entry = given[key];
    if (++n > limits.list || !fits[keys](key, limits) || !isEntry(entry, limits)) return undefined;
    map[key] = entry;
  }
  return map;
}
function hasEntries(map: Plain): boolean {
  for (const _ in map) return true;
  return false;
}
function isDataset(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    value["formatVersion"] === 2 &&
    isId(value["id"], limits) &&
    isLanguageMapline(value["title"], limits) &&
    isLineOrNull(value["version"], limits) &&
    isLanguage(value["language"], limits) &&
    isLineOrNull(value["licence"], limits) &&
    isListOfLine(value["authors"], limits) &&
    isDay(value["reviewedThrough"], limits) &&
    isListOfIdentifier(value["identifiers"], limits) &&
    isListOfCommitment(value["commitments"], limits) &&
    isListOfInstrument(value["instruments"], limits) &&
    isListOfParty(value["parties"], limits) &&
    isListOfDomain(value["domains"], limits) &&
    isListOfSource(value["sources"], limits) &&
    isListOfIndicator(value["indicators"], limits) &&
    isListOfObservation(value["observations"], limits) &&
    isListOfEvent(value["events"], limits) &&
    isListOfRedirect(value["redirects"], limits) &&
    isReadonlyRecordstringLevel(value["rules"], limits) &&
    isExtra(value["extra"], limits) &&
    hasJust(value, 20)
  );
}
function isId(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["id"](value, limits);
}
function isLanguageMapline(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  let n = 0;
  for (const key in value) {
    if (++n > limits.list || !fits["language"](key, limits)) return false;
    if (!isLine(value[key], limits)) return false;
  }
  return n > 0;
}
function isLine(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["line"](value, limits);
}
function isLineOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isLine(value, limits);
}
function isLanguage(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["language"](value, limits);
}
function isListOfLine(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isLine(value[i], limits)) return false;
  }
  return true;
}
function isDay(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["day"](value, limits);
}
function isListOfIdentifier(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isIdentifier(value[i], limits)) return false;
  }
  return true;
}
function isIdentifier(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) && isScheme(value["scheme"], limits) && isLine(value["id"], limits) && hasJust(value, 2)
  );
}
function isScheme(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["scheme"](value, limits);
}
function isListOfCommitment(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isCommitment(value[i], limits)) return false;
  }
  return true;
}
function isCommitment(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isId(value["id"], limits) &&
    isListOfIdentifier(value["identifiers"], limits) &&
    isClassification(value["classification"], limits) &&
    isLanguageMapline(value["title"], limits) &&
    isLanguageMapblockOrNull(value["summary"], limits) &&
    isIdOrNull(value["instrument"], limits) &&
    isListOfPartyRole(value["parties"], limits) &&
    isListOfId(value["domains"], limits) &&
    isLanguageMapblockOrNull(value["condition"], limits) &&
    isListOfCriterion(value["criteria"], limits) &&
    isCriteriaAreOrNull(value["criteriaAre"], limits) &&
    isActsOrNull(value["acts"], limits) &&
    isNonEmptyListOfClaim(value["claims"], limits) &&
    isListOfHistoryEntry(value["history"], limits) &&
    isListOfRating(value["ratings"], limits) &&
    isListOfReply(value["replies"], limits) &&
    isListOfRelation(value["relations"], limits) &&
    isListOfNote(value["notes"], limits) &&
    isDay(value["reviewedOn"], limits) &&
    isExtra(value["extra"], limits) &&
    isEdtfOrNull(value["madeOn"], limits) &&
    isStatusOruncertainOrmixed(value["status"], limits) &&
    isIntegerFromMinus9999To9999OrNull(value["targetYear"], limits) &&
    hasJust(value, 23)
  );
}
function isClassification(value: unknown, _limits: Limits): boolean {
  return (
    value === "commitment" || value === "position" || value === "background" || value === "author-summary"
  );
}
function isLanguageMapblock(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  let n = 0;
  for (const key in value) {
    if (++n > limits.list || !fits["language"](key, limits)) return false;
    if (!isBlock(value[key], limits)) return false;
  }
  return n > 0;
}
function isBlock(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["block"](value, limits);
}
function isLanguageMapblockOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isLanguageMapblock(value, limits);
}
function isIdOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isId(value, limits);
}
function isListOfPartyRole(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isPartyRole(value[i], limits)) return false;
  }
  return true;
}
function isPartyRole(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isId(value["party"], limits) &&
    isRole(value["role"], limits) &&
    isListOfId(value["sources"], limits) &&
    hasJust(value, 3)
  );
}
function isRole(value: unknown, _limits: Limits): boolean {
  return (
    value === "commits" ||
    value === "implements" ||
    value === "oversees" ||
    value === "finances" ||
    value === "hosts" ||
    value === "benefits" ||
    value === "addressed" ||
    value === "involved"
  );
}
function isListOfId(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isId(value[i], limits)) return false;
  }
  return true;
}
function isListOfCriterion(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isCriterion(value[i], limits)) return false;
  }
  return true;
}
function isCriterion(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isKey(value["id"], limits) &&
    isLanguageMaplineOrNull(value["title"], limits) &&
    isLanguageMapblockOrNull(value["text"], limits) &&
    isStage(value["stage"], limits) &&
    isLanguageMapblockOrNull(value["condition"], limits) &&
    isListOfTerm(value["terms"], limits) &&
    hasJust(value, 6)
  );
}
function isKey(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["key"](value, limits);
}
function isLanguageMaplineOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isLanguageMapline(value, limits);
}
function isStage(value: unknown, _limits: Limits): boolean {
  return value === "final" || value === "interim";
}
function isListOfTerm(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isTerm(value[i], limits)) return false;
  }
  return true;
}
function isTerm(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isFactId(value["id"], limits) &&
    isEdtfOrNull(value["date"], limits) &&
    isNonEmptyListOfCitation(value["citations"], limits) &&
    isListOfId(value["statedBy"], limits) &&
    isAttributionOrNull(value["attribution"], limits) &&
    isIdentifierOrNull(value["sourceCode"], limits) &&
    isFactIdOrNull(value["corrects"], limits) &&
    isLanguageMapblockOrNull(value["reason"], limits) &&
    isLanguageMapblockOrNull(value["note"], limits) &&
    isExtra(value["extra"], limits) &&
    isDueOrNull(value["due"], limits) &&
    typeof value["expires"] === "boolean" &&
    isTargetOrNull(value["target"], limits) &&
    isListOfId(value["parties"], limits) &&
    hasJust(value, 14)
  );
}
function isFactId(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["fact-id"](value, limits);
}
function isEdtf(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["edtf"](value, limits);
}
function isEdtfOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isEdtf(value, limits);
}
function isNonEmptyListOfCitation(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list || value.length === 0) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isCitation(value[i], limits)) return false;
  }
  return true;
}
function isCitation(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isId(value["source"], limits) &&
    isListOfPassage(value["passages"], limits) &&
    isLanguageMapblockOrNull(value["paraphrase"], limits) &&
    typeof value["doubtful"] === "boolean" &&
    hasJust(value, 4)
  );
}
function isListOfPassage(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isPassage(value[i], limits)) return false;
  }
  return true;
}
function isPassage(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isPassagePositionOrNull(value["position"], limits) &&
    isPassageQuoteOrNull(value["quote"], limits) &&
    isSha256OrNull(value["sha256"], limits) &&
    isLineOrNull(value["locator"], limits) &&
    hasJust(value, 4)
  );
}
function isPassagePosition(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isIntegerFrom0To9007199254740991(value["start"], limits) &&
    isIntegerFrom0To9007199254740991(value["end"], limits) &&
    hasJust(value, 2)
  );
}
function isIntegerFrom0To9007199254740991(value: unknown, _limits: Limits): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 9007199254740991;
}
function isPassagePositionOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isPassagePosition(value, limits);
}
function isPassageQuote(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isBlock(value["exact"], limits) &&
    isQuotationOrNull(value["prefix"], limits) &&
    isQuotationOrNull(value["suffix"], limits) &&
    hasJust(value, 3)
  );
}
function isQuotation(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["quotation"](value, limits);
}
function isQuotationOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isQuotation(value, limits);
}
function isPassageQuoteOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isPassageQuote(value, limits);
}
function isSha256(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["sha256"](value, limits);
}
function isSha256OrNull(value: unknown, limits: Limits): boolean {
  return value === null || isSha256(value, limits);
}
function isAttribution(value: unknown, _limits: Limits): boolean {
  return value === "own-statement" || value === "joint-text" || value === "reported" || value === "author";
}
function isAttributionOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isAttribution(value, limits);
}
function isIdentifierOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isIdentifier(value, limits);
}
function isFactIdOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isFactId(value, limits);
}
function isExtra(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  let n = 0;
  for (const key in value) {
    if (++n > limits.list || !fits["word"](key, limits)) return false;
    if (!isBlockOrNumberOrBooleanOrNull(value[key], limits)) return false;
  }
  return true;
}
function isNumber(value: unknown, _limits: Limits): boolean {
  return typeof value === "number" && Number.isFinite(value);
}
function isBlockOrNumberOrBoolean(value: unknown, limits: Limits): boolean {
  return isBlock(value, limits) || isNumber(value, limits) || typeof value === "boolean";
}
function isBlockOrNumberOrBooleanOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isBlockOrNumberOrBoolean(value, limits);
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
  return (
    isObject(value) &&
    value["kind"] === "date" &&
    isTiming(value["timing"], limits) &&
    isEdtf(value["date"], limits) &&
    isDurationOrNull(value["every"], limits) &&
    isFiscalYearOrNull(value["fiscalYear"], limits) &&
    hasJust(value, 5)
  );
}
function isTiming(value: unknown, _limits: Limits): boolean {
  return value === "by" || value === "in" || value === "throughout" || value === "total";
}
function isDuration(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["duration"](value, limits);
}
function isDurationOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isDuration(value, limits);
}
function isFiscalYear(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isIntegerFrom1To12(value["firstMonth"], limits) &&
    isFiscalYearName(value["namedAfter"], limits) &&
    hasJust(value, 2)
  );
}
function isIntegerFrom1To12(value: unknown, _limits: Limits): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 12;
}
function isFiscalYearName(value: unknown, _limits: Limits): boolean {
  return value === "first" || value === "last";
}
function isFiscalYearOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isFiscalYear(value, limits);
}
function isDueRecurring(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    value["kind"] === "recurring" &&
    isDurationOrNull(value["every"], limits) &&
    isEdtfOrNull(value["from"], limits) &&
    isEdtfOrNull(value["until"], limits) &&
    isDurationOrNull(value["grace"], limits) &&
    hasJust(value, 5)
  );
}
function isDueAfterEvent(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    value["kind"] === "after-event" &&
    isId(value["event"], limits) &&
    isDuration(value["within"], limits) &&
    hasJust(value, 3)
  );
}
function isDueNone(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) && value["kind"] === "none" && isNoDueReason(value["reason"], limits) && hasJust(value, 2)
  );
}
function isNoDueReason(value: unknown, _limits: Limits): boolean {
  return value === "not-stated" || value === "indefinite" || value === "open-ended" || value === "withdrawn";
}
function isDueOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isDue(value, limits);
}
function isTarget(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isId(value["indicator"], limits) &&
    isWordMapword(value["dimensions"], limits) &&
    isComparator(value["comparator"], limits) &&
    isRange(value["value"], limits) &&
    isValueIn(value["valueIn"], limits) &&
    isBaselineOrNull(value["baseline"], limits) &&
    hasJust(value, 6)
  );
}
function isWordMapword(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  let n = 0;
  for (const key in value) {
    if (++n > limits.list || !fits["key"](key, limits)) return false;
    if (!isWord(value[key], limits)) return false;
  }
  return true;
}
function isWord(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["word"](value, limits);
}
function isComparator(value: unknown, _limits: Limits): boolean {
  return (
    value === "at-least" ||
    value === "at-most" ||
    value === "more-than" ||
    value === "less-than" ||
    value === "equal" ||
    value === "between"
  );
}
function isRange(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isNumberOrNull(value["min"], limits) &&
    isNumberOrNull(value["max"], limits) &&
    hasJust(value, 2)
  );
}
function isNumberOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isNumber(value, limits);
}
function isValueIn(value: unknown, _limits: Limits): boolean {
  return value === "unit" || value === "percent-of-baseline";
}
function isBaseline(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isBaselineKind(value["kind"], limits) &&
    isEdtfOrNull(value["date"], limits) &&
    isRangeOrNull(value["value"], limits) &&
    isFactIdOrNull(value["observation"], limits) &&
    hasJust(value, 4)
  );
}
function isBaselineKind(value: unknown, _limits: Limits): boolean {
  return value === "historical" || value === "business-as-usual";
}
function isRangeOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isRange(value, limits);
}
function isBaselineOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isBaseline(value, limits);
}
function isTargetOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isTarget(value, limits);
}
function isCriteriaAre(value: unknown, _limits: Limits): boolean {
  return value === "parts" || value === "readings";
}
function isCriteriaAreOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isCriteriaAre(value, limits);
}
function isActs(value: unknown, _limits: Limits): boolean {
  return value === "jointly" || value === "each";
}
function isActsOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isActs(value, limits);
}
function isNonEmptyListOfClaim(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list || value.length === 0) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isClaim(value[i], limits)) return false;
  }
  return true;
}
function isClaim(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isFactId(value["id"], limits) &&
    isEdtfOrNull(value["date"], limits) &&
    isNonEmptyListOfCitation(value["citations"], limits) &&
    isListOfId(value["statedBy"], limits) &&
    isAttributionOrNull(value["attribution"], limits) &&
    isIdentifierOrNull(value["sourceCode"], limits) &&
    isFactIdOrNull(value["corrects"], limits) &&
    isLanguageMapblockOrNull(value["reason"], limits) &&
    isLanguageMapblockOrNull(value["note"], limits) &&
    isExtra(value["extra"], limits) &&
    isFirmnessOrNull(value["firmness"], limits) &&
    isBooleanOrNull(value["formallyAnnounced"], limits) &&
    isIdOrNull(value["criterion"], limits) &&
    hasJust(value, 13)
  );
}
function isFirmness(value: unknown, _limits: Limits): boolean {
  return (
    value === "none" ||
    value === "stated" ||
    value === "proposed" ||
    value === "planned" ||
    value === "pledged" ||
    value === "agreed" ||
    value === "adopted" ||
    value === "in-law"
  );
}
function isFirmnessOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isFirmness(value, limits);
}
function isBooleanOrNull(value: unknown, _limits: Limits): boolean {
  return value === null || typeof value === "boolean";
}
function isListOfHistoryEntry(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isHistoryEntry(value[i], limits)) return false;
  }
  return true;
}
function isHistoryEntry(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isFactId(value["id"], limits) &&
    isEdtfOrNull(value["date"], limits) &&
    isNonEmptyListOfCitation(value["citations"], limits) &&
    isListOfId(value["statedBy"], limits) &&
    isAttributionOrNull(value["attribution"], limits) &&
    isIdentifierOrNull(value["sourceCode"], limits) &&
    isFactIdOrNull(value["corrects"], limits) &&
    isLanguageMapblockOrNull(value["reason"], limits) &&
    isLanguageMapblockOrNull(value["note"], limits) &&
    isExtra(value["extra"], limits) &&
    isLanguageMapblockOrNull(value["text"], limits) &&
    isStatusOrNull(value["status"], limits) &&
    isEdtfOrNull(value["observedUntil"], limits) &&
    isIdOrNull(value["criterion"], limits) &&
    isListOfId(value["parties"], limits) &&
    isKeyOrNull(value["occurrence"], limits) &&
    isDirectnessOrNull(value["directness"], limits) &&
    isStatedTimelinessOrNull(value["statedTimeliness"], limits) &&
    isIdOrNull(value["event"], limits) &&
    hasJust(value, 19)
  );
}
function isStatus(value: unknown, _limits: Limits): boolean {
  return (
    value === "pending" ||
    value === "in-progress" ||
    value === "stalled" ||
    value === "continuing" ||
    value === "partly-delivered" ||
    value === "delivered" ||
    value === "not-delivered" ||
    value === "abandoned" ||
    value === "superseded" ||
    value === "not-applicable" ||
    value === "unknown"
  );
}
function isStatusOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isStatus(value, limits);
}
function isKeyOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isKey(value, limits);
}
function isDirectness(value: unknown, _limits: Limits): boolean {
  return value === "direct" || value === "indirect";
}
function isDirectnessOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isDirectness(value, limits);
}
function isStatedTimeliness(value: unknown, _limits: Limits): boolean {
  return value === "on-time" || value === "late" || value === "missed";
}
function isStatedTimelinessOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isStatedTimeliness(value, limits);
}
function isListOfRating(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isRating(value[i], limits)) return false;
  }
  return true;
}
function isRating(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isFactId(value["id"], limits) &&
    isEdtfOrNull(value["date"], limits) &&
    isNonEmptyListOfCitation(value["citations"], limits) &&
    isListOfId(value["statedBy"], limits) &&
    isAttributionOrNull(value["attribution"], limits) &&
    isIdentifierOrNull(value["sourceCode"], limits) &&
    isFactIdOrNull(value["corrects"], limits) &&
    isLanguageMapblockOrNull(value["reason"], limits) &&
    isLanguageMapblockOrNull(value["note"], limits) &&
    isExtra(value["extra"], limits) &&
    isScheme(value["scheme"], limits) &&
    isLine(value["code"], limits) &&
    isLanguageMapblockOrNull(value["text"], limits) &&
    isIdOrNull(value["criterion"], limits) &&
    isListOfId(value["parties"], limits) &&
    hasJust(value, 15)
  );
}
function isListOfReply(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isReply(value[i], limits)) return false;
  }
  return true;
}
function isReply(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isFactId(value["id"], limits) &&
    isEdtfOrNull(value["date"], limits) &&
    isNonEmptyListOfCitation(value["citations"], limits) &&
    isListOfId(value["statedBy"], limits) &&
    isAttributionOrNull(value["attribution"], limits) &&
    isIdentifierOrNull(value["sourceCode"], limits) &&
    isFactIdOrNull(value["corrects"], limits) &&
    isLanguageMapblockOrNull(value["reason"], limits) &&
    isLanguageMapblockOrNull(value["note"], limits) &&
    isExtra(value["extra"], limits) &&
    isLanguageMapblock(value["text"], limits) &&
    isListOfFactId(value["about"], limits) &&
    isIdOrNull(value["criterion"], limits) &&
    hasJust(value, 13)
  );
}
function isListOfFactId(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isFactId(value[i], limits)) return false;
  }
  return true;
}
function isListOfRelation(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isRelation(value[i], limits)) return false;
  }
  return true;
}
function isRelation(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isRelationType(value["type"], limits) &&
    isReference(value["to"], limits) &&
    isListOfId(value["sources"], limits) &&
    hasJust(value, 3)
  );
}
function isRelationType(value: unknown, _limits: Limits): boolean {
  return (
    value === "part-of" ||
    value === "related" ||
    value === "restates" ||
    value === "renews" ||
    value === "replaces" ||
    value === "replaced-by" ||
    value === "implements"
  );
}
function isReference(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["reference"](value, limits);
}
function isListOfNote(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isNote(value[i], limits)) return false;
  }
  return true;
}
function isNote(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isLanguageMapblock(value["text"], limits) &&
    isListOfId(value["sources"], limits) &&
    hasJust(value, 2)
  );
}
function isStatusOruncertainOrmixed(value: unknown, _limits: Limits): boolean {
  return (
    value === "pending" ||
    value === "in-progress" ||
    value === "stalled" ||
    value === "continuing" ||
    value === "partly-delivered" ||
    value === "delivered" ||
    value === "not-delivered" ||
    value === "abandoned" ||
    value === "superseded" ||
    value === "not-applicable" ||
    value === "unknown" ||
    value === "uncertain" ||
    value === "mixed"
  );
}
function isIntegerFromMinus9999To9999(value: unknown, _limits: Limits): boolean {
  return Number.isInteger(value) && (value as number) >= -9999 && (value as number) <= 9999;
}
function isIntegerFromMinus9999To9999OrNull(value: unknown, limits: Limits): boolean {
  return value === null || isIntegerFromMinus9999To9999(value, limits);
}
function isListOfInstrument(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isInstrument(value[i], limits)) return false;
  }
  return true;
}
function isInstrument(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isId(value["id"], limits) &&
    isLanguageMapline(value["title"], limits) &&
    isEdtfOrNull(value["date"], limits) &&
    isListOfIdentifier(value["identifiers"], limits) &&
    isListOfId(value["sources"], limits) &&
    isExtra(value["extra"], limits) &&
    hasJust(value, 6)
  );
}
function isListOfParty(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isParty(value[i], limits)) return false;
  }
  return true;
}
function isParty(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isId(value["id"], limits) &&
    isWordOrNull(value["kind"], limits) &&
    isLanguageMapline(value["names"], limits) &&
    isListOfLine(value["aliases"], limits) &&
    isListOfIdentifier(value["identifiers"], limits) &&
    isListOfReference(value["sameAs"], limits) &&
    isPlaceOrNull(value["place"], limits) &&
    isIdOrNull(value["partOf"], limits) &&
    isMembersOrNull(value["members"], limits) &&
    isExtra(value["extra"], limits) &&
    hasJust(value, 10)
  );
}
function isWordOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isWord(value, limits);
}
function isListOfReference(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isReference(value[i], limits)) return false;
  }
  return true;
}
function isPlace(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["place"](value, limits);
}
function isPlaceOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isPlace(value, limits);
}
function isMembers(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isListOfId(value["parties"], limits) &&
    isBooleanOrNull(value["complete"], limits) &&
    hasJust(value, 2)
  );
}
function isMembersOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isMembers(value, limits);
}
function isListOfDomain(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isDomain(value[i], limits)) return false;
  }
  return true;
}
function isDomain(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isId(value["id"], limits) &&
    isLanguageMapline(value["names"], limits) &&
    isIdOrNull(value["partOf"], limits) &&
    isListOfIdentifier(value["identifiers"], limits) &&
    isExtra(value["extra"], limits) &&
    hasJust(value, 5)
  );
}
function isListOfSource(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isSource(value[i], limits)) return false;
  }
  return true;
}
function isSource(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isId(value["id"], limits) &&
    isSourceKindOrNull(value["kind"], limits) &&
    isLanguageMaplineOrNull(value["title"], limits) &&
    isLineOrNull(value["publisher"], limits) &&
    isIdOrNull(value["publisherParty"], limits) &&
    isLanguageOrNull(value["language"], limits) &&
    isAddressOrNull(value["url"], limits) &&
    isAddressOrNull(value["archivedUrl"], limits) &&
    isLineOrNull(value["licence"], limits) &&
    isEdtfOrNull(value["published"], limits) &&
    isDayOrNull(value["accessed"], limits) &&
    isExtentReadOrNull(value["extentRead"], limits) &&
    isSha256OrNull(value["sha256"], limits) &&
    isLanguageMapblockOrNull(value["note"], limits) &&
    isListOfIdentifier(value["identifiers"], limits) &&
    isExtra(value["extra"], limits) &&
    hasJust(value, 16)
  );
}
function isSourceKind(value: unknown, _limits: Limits): boolean {
  return (
    value === "official" ||
    value === "organisation" ||
    value === "news" ||
    value === "research" ||
    value === "dataset" ||
    value === "other"
  );
}
function isSourceKindOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isSourceKind(value, limits);
}
function isLanguageOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isLanguage(value, limits);
}
function isAddress(value: unknown, limits: Limits): boolean {
  return typeof value === "string" && fits["address"](value, limits);
}
function isAddressOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isAddress(value, limits);
}
function isDayOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isDay(value, limits);
}
function isExtentRead(value: unknown, _limits: Limits): boolean {
  return value === "whole" || value === "part" || value === "excerpt";
}
function isExtentReadOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isExtentRead(value, limits);
}
function isListOfIndicator(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isIndicator(value[i], limits)) return false;
  }
  return true;
}
function isIndicator(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isId(value["id"], limits) &&
    isLanguageMapline(value["title"], limits) &&
    isLineOrNull(value["unit"], limits) &&
    isLanguageMaplineOrNull(value["unitNames"], limits) &&
    isLanguageMaplineOrNull(value["subject"], limits) &&
    isLanguageMapblockOrNull(value["definition"], limits) &&
    isMeasureOrNull(value["measure"], limits) &&
    typeof value["neverNegative"] === "boolean" &&
    isDirectionOrNull(value["direction"], limits) &&
    isNumberOrNull(value["bound"], limits) &&
    isListOfKey(value["dimensions"], limits) &&
    isLineOrNull(value["method"], limits) &&
    isListOfIdentifier(value["identifiers"], limits) &&
    isExtra(value["extra"], limits) &&
    hasJust(value, 14)
  );
}
function isMeasure(value: unknown, _limits: Limits): boolean {
  return value === "stock" || value === "flow" || value === "cumulative" || value === "ratio";
}
function isMeasureOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isMeasure(value, limits);
}
function isDirection(value: unknown, _limits: Limits): boolean {
  return value === "increase" || value === "decrease";
}
function isDirectionOrNull(value: unknown, limits: Limits): boolean {
  return value === null || isDirection(value, limits);
}
function isListOfKey(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isKey(value[i], limits)) return false;
  }
  return true;
}
function isListOfObservation(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isObservation(value[i], limits)) return false;
  }
  return true;
}
function isObservation(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isFactId(value["id"], limits) &&
    isEdtfOrNull(value["date"], limits) &&
    isNonEmptyListOfCitation(value["citations"], limits) &&
    isListOfId(value["statedBy"], limits) &&
    isAttributionOrNull(value["attribution"], limits) &&
    isIdentifierOrNull(value["sourceCode"], limits) &&
    isFactIdOrNull(value["corrects"], limits) &&
    isLanguageMapblockOrNull(value["reason"], limits) &&
    isLanguageMapblockOrNull(value["note"], limits) &&
    isExtra(value["extra"], limits) &&
    isId(value["indicator"], limits) &&
    isWordMapword(value["dimensions"], limits) &&
    isRangeOrNull(value["value"], limits) &&
    isObservationKind(value["kind"], limits) &&
    isListOfFactId(value["derivedFrom"], limits) &&
    isLineOrNull(value["formula"], limits) &&
    hasJust(value, 16)
  );
}
function isObservationKind(value: unknown, _limits: Limits): boolean {
  return value === "actual" || value === "projected";
}
function isListOfEvent(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isEvent(value[i], limits)) return false;
  }
  return true;
}
function isEvent(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isId(value["id"], limits) &&
    isEdtfOrNull(value["date"], limits) &&
    isNonEmptyListOfCitation(value["citations"], limits) &&
    isListOfId(value["statedBy"], limits) &&
    isAttributionOrNull(value["attribution"], limits) &&
    isIdentifierOrNull(value["sourceCode"], limits) &&
    isFactIdOrNull(value["corrects"], limits) &&
    isLanguageMapblockOrNull(value["reason"], limits) &&
    isLanguageMapblockOrNull(value["note"], limits) &&
    isExtra(value["extra"], limits) &&
    isLanguageMapline(value["title"], limits) &&
    isListOfIdentifier(value["identifiers"], limits) &&
    hasJust(value, 12)
  );
}
function isListOfRedirect(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length > limits.list) return false;
  for (let i = 0; i < value.length; i++) {
    if (!isRedirect(value[i], limits)) return false;
  }
  return true;
}
function isRedirect(value: unknown, limits: Limits): boolean {
  return (
    isObject(value) &&
    isId(value["from"], limits) &&
    isListOfId(value["to"], limits) &&
    isDay(value["since"], limits) &&
    isLanguageMapblockOrNull(value["reason"], limits) &&
    hasJust(value, 4)
  );
}
function isReadonlyRecordstringLevel(value: unknown, limits: Limits): boolean {
  if (!isObject(value)) return false;
  let n = 0;
  for (const key in value) {
    if (++n > limits.list || !fits["word"](key, limits)) return false;
    if (!isLevel(value[key], limits)) return false;
  }
  return true;
}
function isLevel(value: unknown, _limits: Limits): boolean {
  return value === "error" || value === "warning" || value === "off";
}
function copyDataset(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    formatVersion,
    id,
    title: titleGiven,
    version,
    language,
    licence,
    authors: authorsGiven,
    reviewedThrough,
    identifiers: identifiersGiven,
    commitments: commitmentsGiven,
    instruments: instrumentsGiven,
    parties: partiesGiven,
    domains: domainsGiven,
    sources: sourcesGiven,
    indicators: indicatorsGiven,
    observations: observationsGiven,
    events: eventsGiven,
    redirects: redirectsGiven,
    rules: rulesGiven,
    extra: extraGiven,
  } = given;
  if (
    !(
      formatVersion === 2 &&
      isId(id, limits) &&
      isLineOrNull(version, limits) &&
      isLanguage(language, limits) &&
      isLineOrNull(licence, limits) &&
      isDay(reviewedThrough, limits) &&
      hasJust(given, 20)
    )
  )
    return undefined;
  const title = copyMap(titleGiven, limits, "language", isLine);
  if (title === undefined || !hasEntries(title)) return undefined;
  const authors = copyList(authorsGiven, limits, sameLine);
  if (authors === undefined) return undefined;
  const identifiers = copyList(identifiersGiven, limits, copyIdentifier);
  if (identifiers === undefined) return undefined;
  const commitments = copyList(commitmentsGiven, limits, copyCommitment);
  if (commitments === undefined) return undefined;
  const instruments = copyList(instrumentsGiven, limits, copyInstrument);
  if (instruments === undefined) return undefined;
  const parties = copyList(partiesGiven, limits, copyParty);
  if (parties === undefined) return undefined;
  const domains = copyList(domainsGiven, limits, copyDomain);
  if (domains === undefined) return undefined;
  const sources = copyList(sourcesGiven, limits, copySource);
  if (sources === undefined) return undefined;
  const indicators = copyList(indicatorsGiven, limits, copyIndicator);
  if (indicators === undefined) return undefined;
  const observations = copyList(observationsGiven, limits, copyObservation);
  if (observations === undefined) return undefined;
  const events = copyList(eventsGiven, limits, copyEvent);
  if (events === undefined) return undefined;
  const redirects = copyList(redirectsGiven, limits, copyRedirect);
  if (redirects === undefined) return undefined;
  const rules = copyMap(rulesGiven, limits, "word", isLevel);
  if (rules === undefined) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  return {
    formatVersion,
    id,
    title,
    version,
    language,
    licence,
    authors,
    reviewedThrough,
    identifiers,
    commitments,
    instruments,
    parties,
    domains,
    sources,
    indicators,
    observations,
    events,
    redirects,
    rules,
    extra,
  };
}
function sameLine(given: unknown, limits: Limits): unknown {
  return isLine(given, limits) ? given : undefined;
}
function copyIdentifier(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { scheme, id } = given;
  if (!(isScheme(scheme, limits) && isLine(id, limits) && hasJust(given, 2))) return undefined;
  return { scheme, id };
}
function copyCommitment(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    identifiers: identifiersGiven,
    classification,
    title: titleGiven,
    summary: summaryGiven,
    instrument,
    parties: partiesGiven,
    domains: domainsGiven,
    condition: conditionGiven,
    criteria: criteriaGiven,
    criteriaAre,
    acts,
    claims: claimsGiven,
    history: historyGiven,
    ratings: ratingsGiven,
    replies: repliesGiven,
    relations: relationsGiven,
    notes: notesGiven,
    reviewedOn,
    extra: extraGiven,
    madeOn,
    status,
    targetYear,
  } = given;
  if (
    !(
      isId(id, limits) &&
      isClassification(classification, limits) &&
      isIdOrNull(instrument, limits) &&
      isCriteriaAreOrNull(criteriaAre, limits) &&
      isActsOrNull(acts, limits) &&
      isDay(reviewedOn, limits) &&
      isEdtfOrNull(madeOn, limits) &&
      isStatusOruncertainOrmixed(status, limits) &&
      isIntegerFromMinus9999To9999OrNull(targetYear, limits) &&
      hasJust(given, 23)
    )
  )
    return undefined;
  const identifiers = copyList(identifiersGiven, limits, copyIdentifier);
  if (identifiers === undefined) return undefined;
  const title = copyMap(titleGiven, limits, "language", isLine);
  if (title === undefined || !hasEntries(title)) return undefined;
  const summary = summaryGiven === null ? null : copyMap(summaryGiven, limits, "language", isBlock);
  if (summary === undefined || (summary !== null && !hasEntries(summary))) return undefined;
  const parties = copyList(partiesGiven, limits, copyPartyRole);
  if (parties === undefined) return undefined;
  const domains = copyList(domainsGiven, limits, sameId);
  if (domains === undefined) return undefined;
  const condition = conditionGiven === null ? null : copyMap(conditionGiven, limits, "language", isBlock);
  if (condition === undefined || (condition !== null && !hasEntries(condition))) return undefined;
  const criteria = copyList(criteriaGiven, limits, copyCriterion);
  if (criteria === undefined) return undefined;
  const claims = copyList(claimsGiven, limits, copyClaim);
  if (claims === undefined || claims.length === 0) return undefined;
  const history = copyList(historyGiven, limits, copyHistoryEntry);
  if (history === undefined) return undefined;
  const ratings = copyList(ratingsGiven, limits, copyRating);
  if (ratings === undefined) return undefined;
  const replies = copyList(repliesGiven, limits, copyReply);
  if (replies === undefined) return undefined;
  const relations = copyList(relationsGiven, limits, copyRelation);
  if (relations === undefined) return undefined;
  const notes = copyList(notesGiven, limits, copyNote);
  if (notes === undefined) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  return {
    id,
    identifiers,
    classification,
    title,
    summary,
    instrument,
    parties,
    domains,
    condition,
    criteria,
    criteriaAre,
    acts,
    claims,
    history,
    ratings,
    replies,
    relations,
    notes,
    reviewedOn,
    extra,
    madeOn,
    status,
    targetYear,
  };
}
function copyPartyRole(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { party, role, sources: sourcesGiven } = given;
  if (!(isId(party, limits) && isRole(role, limits) && hasJust(given, 3))) return undefined;
  const sources = copyList(sourcesGiven, limits, sameId);
  if (sources === undefined) return undefined;
  return { party, role, sources };
}
function sameId(given: unknown, limits: Limits): unknown {
  return isId(given, limits) ? given : undefined;
}
function copyCriterion(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    title: titleGiven,
    text: textGiven,
    stage,
    condition: conditionGiven,
    terms: termsGiven,
  } = given;
  if (!(isKey(id, limits) && isStage(stage, limits) && hasJust(given, 6))) return undefined;
  const title = titleGiven === null ? null : copyMap(titleGiven, limits, "language", isLine);
  if (title === undefined || (title !== null && !hasEntries(title))) return undefined;
  const text = textGiven === null ? null : copyMap(textGiven, limits, "language", isBlock);
  if (text === undefined || (text !== null && !hasEntries(text))) return undefined;
  const condition = conditionGiven === null ? null : copyMap(conditionGiven, limits, "language", isBlock);
  if (condition === undefined || (condition !== null && !hasEntries(condition))) return undefined;
  const terms = copyList(termsGiven, limits, copyTerm);
  if (terms === undefined) return undefined;
  return { id, title, text, stage, condition, terms };
}
function copyTerm(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    date,
    citations: citationsGiven,
    statedBy: statedByGiven,
    attribution,
    sourceCode: sourceCodeGiven,
    corrects,
    reason: reasonGiven,
    note: noteGiven,
    extra: extraGiven,
    due: dueGiven,
    expires,
    target: targetGiven,
    parties: partiesGiven,
  } = given;
  if (
    !(
      isFactId(id, limits) &&
      isEdtfOrNull(date, limits) &&
      isAttributionOrNull(attribution, limits) &&
      isFactIdOrNull(corrects, limits) &&
      typeof expires === "boolean" &&
      hasJust(given, 14)
    )
  )
    return undefined;
  const citations = copyList(citationsGiven, limits, copyCitation);
  if (citations === undefined || citations.length === 0) return undefined;
  const statedBy = copyList(statedByGiven, limits, sameId);
  if (statedBy === undefined) return undefined;
  const sourceCode = sourceCodeGiven === null ? null : copyIdentifier(sourceCodeGiven, limits);
  if (sourceCode === undefined) return undefined;
  const reason = reasonGiven === null ? null : copyMap(reasonGiven, limits, "language", isBlock);
  if (reason === undefined || (reason !== null && !hasEntries(reason))) return undefined;
  const note = noteGiven === null ? null : copyMap(noteGiven, limits, "language", isBlock);
  if (note === undefined || (note !== null && !hasEntries(note))) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  const due = dueGiven === null ? null : copyDue(dueGiven, limits);
  if (due === undefined) return undefined;
  const target = targetGiven === null ? null : copyTarget(targetGiven, limits);
  if (target === undefined) return undefined;
  const parties = copyList(partiesGiven, limits, sameId);
  if (parties === undefined) return undefined;
  return {
    id,
    date,
    citations,
    statedBy,
    attribution,
    sourceCode,
    corrects,
    reason,
    note,
    extra,
    due,
    expires,
    target,
    parties,
  };
}
function copyCitation(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { source, passages: passagesGiven, paraphrase: paraphraseGiven, doubtful } = given;
  if (!(isId(source, limits) && typeof doubtful === "boolean" && hasJust(given, 4))) return undefined;
  const passages = copyList(passagesGiven, limits, copyPassage);
  if (passages === undefined) return undefined;
  const paraphrase = paraphraseGiven === null ? null : copyMap(paraphraseGiven, limits, "language", isBlock);
  if (paraphrase === undefined || (paraphrase !== null && !hasEntries(paraphrase))) return undefined;
  return { source, passages, paraphrase, doubtful };
}
function copyPassage(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { position: positionGiven, quote: quoteGiven, sha256, locator } = given;
  if (!(isSha256OrNull(sha256, limits) && isLineOrNull(locator, limits) && hasJust(given, 4)))
    return undefined;
  const position = positionGiven === null ? null : copyPassagePosition(positionGiven, limits);
  if (position === undefined) return undefined;
  const quote = quoteGiven === null ? null : copyPassageQuote(quoteGiven, limits);
  if (quote === undefined) return undefined;
  return { position, quote, sha256, locator };
}
function copyPassagePosition(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { start, end } = given;
  if (
    !(
      isIntegerFrom0To9007199254740991(start, limits) &&
      isIntegerFrom0To9007199254740991(end, limits) &&
      hasJust(given, 2)
    )
  )
    return undefined;
  return { start, end };
}
function copyPassageQuote(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { exact, prefix, suffix } = given;
  if (
    !(
      isBlock(exact, limits) &&
      isQuotationOrNull(prefix, limits) &&
      isQuotationOrNull(suffix, limits) &&
      hasJust(given, 3)
    )
  )
    return undefined;
  return { exact, prefix, suffix };
}
function copyDue(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  switch (given["kind"]) {
    case "date":
      return copyDueDate(given, limits);
    case "recurring":
      return copyDueRecurring(given, limits);
    case "after-event":
      return copyDueAfterEvent(given, limits);
    case "none":
      return copyDueNone(given, limits);
    default:
      return undefined;
  }
}
function copyDueDate(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { kind, timing, date, every, fiscalYear: fiscalYearGiven } = given;
  if (
    !(
      kind === "date" &&
      isTiming(timing, limits) &&
      isEdtf(date, limits) &&
      isDurationOrNull(every, limits) &&
      hasJust(given, 5)
    )
  )
    return undefined;
  const fiscalYear = fiscalYearGiven === null ? null : copyFiscalYear(fiscalYearGiven, limits);
  if (fiscalYear === undefined) return undefined;
  return { kind, timing, date, every, fiscalYear };
}
function copyFiscalYear(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { firstMonth, namedAfter } = given;
  if (!(isIntegerFrom1To12(firstMonth, limits) && isFiscalYearName(namedAfter, limits) && hasJust(given, 2)))
    return undefined;
  return { firstMonth, namedAfter };
}
function copyDueRecurring(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { kind, every, from, until, grace } = given;
  if (
    !(
      kind === "recurring" &&
      isDurationOrNull(every, limits) &&
      isEdtfOrNull(from, limits) &&
      isEdtfOrNull(until, limits) &&
      isDurationOrNull(grace, limits) &&
      hasJust(given, 5)
    )
  )
    return undefined;
  return { kind, every, from, until, grace };
}
function copyDueAfterEvent(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { kind, event, within } = given;
  if (!(kind === "after-event" && isId(event, limits) && isDuration(within, limits) && hasJust(given, 3)))
    return undefined;
  return { kind, event, within };
}
function copyDueNone(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { kind, reason } = given;
  if (!(kind === "none" && isNoDueReason(reason, limits) && hasJust(given, 2))) return undefined;
  return { kind, reason };
}
function copyTarget(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    indicator,
    dimensions: dimensionsGiven,
    comparator,
    value: valueGiven,
    valueIn,
    baseline: baselineGiven,
  } = given;
  if (
    !(
      isId(indicator, limits) &&
      isComparator(comparator, limits) &&
      isValueIn(valueIn, limits) &&
      hasJust(given, 6)
    )
  )
    return undefined;
  const dimensions = copyMap(dimensionsGiven, limits, "key", isWord);
  if (dimensions === undefined) return undefined;
  const value = copyRange(valueGiven, limits);
  if (value === undefined) return undefined;
  const baseline = baselineGiven === null ? null : copyBaseline(baselineGiven, limits);
  if (baseline === undefined) return undefined;
  return { indicator, dimensions, comparator, value, valueIn, baseline };
}
function copyRange(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { min, max } = given;
  if (!(isNumberOrNull(min, limits) && isNumberOrNull(max, limits) && hasJust(given, 2))) return undefined;
  return { min, max };
}
function copyBaseline(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { kind, date, value: valueGiven, observation } = given;
  if (
    !(
      isBaselineKind(kind, limits) &&
      isEdtfOrNull(date, limits) &&
      isFactIdOrNull(observation, limits) &&
      hasJust(given, 4)
    )
  )
    return undefined;
  const value = valueGiven === null ? null : copyRange(valueGiven, limits);
  if (value === undefined) return undefined;
  return { kind, date, value, observation };
}
function copyClaim(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    date,
    citations: citationsGiven,
    statedBy: statedByGiven,
    attribution,
    sourceCode: sourceCodeGiven,
    corrects,
    reason: reasonGiven,
    note: noteGiven,
    extra: extraGiven,
    firmness,
    formallyAnnounced,
    criterion,
  } = given;
  if (
    !(
      isFactId(id, limits) &&
      isEdtfOrNull(date, limits) &&
      isAttributionOrNull(attribution, limits) &&
      isFactIdOrNull(corrects, limits) &&
      isFirmnessOrNull(firmness, limits) &&
      isBooleanOrNull(formallyAnnounced, limits) &&
      isIdOrNull(criterion, limits) &&
      hasJust(given, 13)
    )
  )
    return undefined;
  const citations = copyList(citationsGiven, limits, copyCitation);
  if (citations === undefined || citations.length === 0) return undefined;
  const statedBy = copyList(statedByGiven, limits, sameId);
  if (statedBy === undefined) return undefined;
  const sourceCode = sourceCodeGiven === null ? null : copyIdentifier(sourceCodeGiven, limits);
  if (sourceCode === undefined) return undefined;
  const reason = reasonGiven === null ? null : copyMap(reasonGiven, limits, "language", isBlock);
  if (reason === undefined || (reason !== null && !hasEntries(reason))) return undefined;
  const note = noteGiven === null ? null : copyMap(noteGiven, limits, "language", isBlock);
  if (note === undefined || (note !== null && !hasEntries(note))) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  return {
    id,
    date,
    citations,
    statedBy,
    attribution,
    sourceCode,
    corrects,
    reason,
    note,
    extra,
    firmness,
    formallyAnnounced,
    criterion,
  };
}
function copyHistoryEntry(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    date,
    citations: citationsGiven,
    statedBy: statedByGiven,
    attribution,
    sourceCode: sourceCodeGiven,
    corrects,
    reason: reasonGiven,
    note: noteGiven,
    extra: extraGiven,
    text: textGiven,
    status,
    observedUntil,
    criterion,
    parties: partiesGiven,
    occurrence,
    directness,
    statedTimeliness,
    event,
  } = given;
  if (
    !(
      isFactId(id, limits) &&
      isEdtfOrNull(date, limits) &&
      isAttributionOrNull(attribution, limits) &&
      isFactIdOrNull(corrects, limits) &&
      isStatusOrNull(status, limits) &&
      isEdtfOrNull(observedUntil, limits) &&
      isIdOrNull(criterion, limits) &&
      isKeyOrNull(occurrence, limits) &&
      isDirectnessOrNull(directness, limits) &&
      isStatedTimelinessOrNull(statedTimeliness, limits) &&
      isIdOrNull(event, limits) &&
      hasJust(given, 19)
    )
  )
    return undefined;
  const citations = copyList(citationsGiven, limits, copyCitation);
  if (citations === undefined || citations.length === 0) return undefined;
  const statedBy = copyList(statedByGiven, limits, sameId);
  if (statedBy === undefined) return undefined;
  const sourceCode = sourceCodeGiven === null ? null : copyIdentifier(sourceCodeGiven, limits);
  if (sourceCode === undefined) return undefined;
  const reason = reasonGiven === null ? null : copyMap(reasonGiven, limits, "language", isBlock);
  if (reason === undefined || (reason !== null && !hasEntries(reason))) return undefined;
  const note = noteGiven === null ? null : copyMap(noteGiven, limits, "language", isBlock);
  if (note === undefined || (note !== null && !hasEntries(note))) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  const text = textGiven === null ? null : copyMap(textGiven, limits, "language", isBlock);
  if (text === undefined || (text !== null && !hasEntries(text))) return undefined;
  const parties = copyList(partiesGiven, limits, sameId);
  if (parties === undefined) return undefined;
  return {
    id,
    date,
    citations,
    statedBy,
    attribution,
    sourceCode,
    corrects,
    reason,
    note,
    extra,
    text,
    status,
    observedUntil,
    criterion,
    parties,
    occurrence,
    directness,
    statedTimeliness,
    event,
  };
}
function copyRating(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    date,
    citations: citationsGiven,
    statedBy: statedByGiven,
    attribution,
    sourceCode: sourceCodeGiven,
    corrects,
    reason: reasonGiven,
    note: noteGiven,
    extra: extraGiven,
    scheme,
    code,
    text: textGiven,
    criterion,
    parties: partiesGiven,
  } = given;
  if (
    !(
      isFactId(id, limits) &&
      isEdtfOrNull(date, limits) &&
      isAttributionOrNull(attribution, limits) &&
      isFactIdOrNull(corrects, limits) &&
      isScheme(scheme, limits) &&
      isLine(code, limits) &&
      isIdOrNull(criterion, limits) &&
      hasJust(given, 15)
    )
  )
    return undefined;
  const citations = copyList(citationsGiven, limits, copyCitation);
  if (citations === undefined || citations.length === 0) return undefined;
  const statedBy = copyList(statedByGiven, limits, sameId);
  if (statedBy === undefined) return undefined;
  const sourceCode = sourceCodeGiven === null ? null : copyIdentifier(sourceCodeGiven, limits);
  if (sourceCode === undefined) return undefined;
  const reason = reasonGiven === null ? null : copyMap(reasonGiven, limits, "language", isBlock);
  if (reason === undefined || (reason !== null && !hasEntries(reason))) return undefined;
  const note = noteGiven === null ? null : copyMap(noteGiven, limits, "language", isBlock);
  if (note === undefined || (note !== null && !hasEntries(note))) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  const text = textGiven === null ? null : copyMap(textGiven, limits, "language", isBlock);
  if (text === undefined || (text !== null && !hasEntries(text))) return undefined;
  const parties = copyList(partiesGiven, limits, sameId);
  if (parties === undefined) return undefined;
  return {
    id,
    date,
    citations,
    statedBy,
    attribution,
    sourceCode,
    corrects,
    reason,
    note,
    extra,
    scheme,
    code,
    text,
    criterion,
    parties,
  };
}
function copyReply(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    date,
    citations: citationsGiven,
    statedBy: statedByGiven,
    attribution,
    sourceCode: sourceCodeGiven,
    corrects,
    reason: reasonGiven,
    note: noteGiven,
    extra: extraGiven,
    text: textGiven,
    about: aboutGiven,
    criterion,
  } = given;
  if (
    !(
      isFactId(id, limits) &&
      isEdtfOrNull(date, limits) &&
      isAttributionOrNull(attribution, limits) &&
      isFactIdOrNull(corrects, limits) &&
      isIdOrNull(criterion, limits) &&
      hasJust(given, 13)
    )
  )
    return undefined;
  const citations = copyList(citationsGiven, limits, copyCitation);
  if (citations === undefined || citations.length === 0) return undefined;
  const statedBy = copyList(statedByGiven, limits, sameId);
  if (statedBy === undefined) return undefined;
  const sourceCode = sourceCodeGiven === null ? null : copyIdentifier(sourceCodeGiven, limits);
  if (sourceCode === undefined) return undefined;
  const reason = reasonGiven === null ? null : copyMap(reasonGiven, limits, "language", isBlock);
  if (reason === undefined || (reason !== null && !hasEntries(reason))) return undefined;
  const note = noteGiven === null ? null : copyMap(noteGiven, limits, "language", isBlock);
  if (note === undefined || (note !== null && !hasEntries(note))) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  const text = copyMap(textGiven, limits, "language", isBlock);
  if (text === undefined || !hasEntries(text)) return undefined;
  const about = copyList(aboutGiven, limits, sameFactId);
  if (about === undefined) return undefined;
  return {
    id,
    date,
    citations,
    statedBy,
    attribution,
    sourceCode,
    corrects,
    reason,
    note,
    extra,
    text,
    about,
    criterion,
  };
}
function sameFactId(given: unknown, limits: Limits): unknown {
  return isFactId(given, limits) ? given : undefined;
}
function copyRelation(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { type, to, sources: sourcesGiven } = given;
  if (!(isRelationType(type, limits) && isReference(to, limits) && hasJust(given, 3))) return undefined;
  const sources = copyList(sourcesGiven, limits, sameId);
  if (sources === undefined) return undefined;
  return { type, to, sources };
}
function copyNote(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { text: textGiven, sources: sourcesGiven } = given;
  if (!hasJust(given, 2)) return undefined;
  const text = copyMap(textGiven, limits, "language", isBlock);
  if (text === undefined || !hasEntries(text)) return undefined;
  const sources = copyList(sourcesGiven, limits, sameId);
  if (sources === undefined) return undefined;
  return { text, sources };
}
function copyInstrument(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    title: titleGiven,
    date,
    identifiers: identifiersGiven,
    sources: sourcesGiven,
    extra: extraGiven,
  } = given;
  if (!(isId(id, limits) && isEdtfOrNull(date, limits) && hasJust(given, 6))) return undefined;
  const title = copyMap(titleGiven, limits, "language", isLine);
  if (title === undefined || !hasEntries(title)) return undefined;
  const identifiers = copyList(identifiersGiven, limits, copyIdentifier);
  if (identifiers === undefined) return undefined;
  const sources = copyList(sourcesGiven, limits, sameId);
  if (sources === undefined) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  return { id, title, date, identifiers, sources, extra };
}
function copyParty(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    kind,
    names: namesGiven,
    aliases: aliasesGiven,
    identifiers: identifiersGiven,
    sameAs: sameAsGiven,
    place,
    partOf,
    members: membersGiven,
    extra: extraGiven,
  } = given;
  if (
    !(
      isId(id, limits) &&
      isWordOrNull(kind, limits) &&
      isPlaceOrNull(place, limits) &&
      isIdOrNull(partOf, limits) &&
      hasJust(given, 10)
    )
  )
    return undefined;
  const names = copyMap(namesGiven, limits, "language", isLine);
  if (names === undefined || !hasEntries(names)) return undefined;
  const aliases = copyList(aliasesGiven, limits, sameLine);
  if (aliases === undefined) return undefined;
  const identifiers = copyList(identifiersGiven, limits, copyIdentifier);
  if (identifiers === undefined) return undefined;
  const sameAs = copyList(sameAsGiven, limits, sameReference);
  if (sameAs === undefined) return undefined;
  const members = membersGiven === null ? null : copyMembers(membersGiven, limits);
  if (members === undefined) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  return { id, kind, names, aliases, identifiers, sameAs, place, partOf, members, extra };
}
function sameReference(given: unknown, limits: Limits): unknown {
  return isReference(given, limits) ? given : undefined;
}
function copyMembers(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { parties: partiesGiven, complete } = given;
  if (!(isBooleanOrNull(complete, limits) && hasJust(given, 2))) return undefined;
  const parties = copyList(partiesGiven, limits, sameId);
  if (parties === undefined) return undefined;
  return { parties, complete };
}
function copyDomain(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { id, names: namesGiven, partOf, identifiers: identifiersGiven, extra: extraGiven } = given;
  if (!(isId(id, limits) && isIdOrNull(partOf, limits) && hasJust(given, 5))) return undefined;
  const names = copyMap(namesGiven, limits, "language", isLine);
  if (names === undefined || !hasEntries(names)) return undefined;
  const identifiers = copyList(identifiersGiven, limits, copyIdentifier);
  if (identifiers === undefined) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  return { id, names, partOf, identifiers, extra };
}
function copySource(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    kind,
    title: titleGiven,
    publisher,
    publisherParty,
    language,
    url,
    archivedUrl,
    licence,
    published,
    accessed,
    extentRead,
    sha256,
    note: noteGiven,
    identifiers: identifiersGiven,
    extra: extraGiven,
  } = given;
  if (
    !(
      isId(id, limits) &&
      isSourceKindOrNull(kind, limits) &&
      isLineOrNull(publisher, limits) &&
      isIdOrNull(publisherParty, limits) &&
      isLanguageOrNull(language, limits) &&
      isAddressOrNull(url, limits) &&
      isAddressOrNull(archivedUrl, limits) &&
      isLineOrNull(licence, limits) &&
      isEdtfOrNull(published, limits) &&
      isDayOrNull(accessed, limits) &&
      isExtentReadOrNull(extentRead, limits) &&
      isSha256OrNull(sha256, limits) &&
      hasJust(given, 16)
    )
  )
    return undefined;
  const title = titleGiven === null ? null : copyMap(titleGiven, limits, "language", isLine);
  if (title === undefined || (title !== null && !hasEntries(title))) return undefined;
  const note = noteGiven === null ? null : copyMap(noteGiven, limits, "language", isBlock);
  if (note === undefined || (note !== null && !hasEntries(note))) return undefined;
  const identifiers = copyList(identifiersGiven, limits, copyIdentifier);
  if (identifiers === undefined) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  return {
    id,
    kind,
    title,
    publisher,
    publisherParty,
    language,
    url,
    archivedUrl,
    licence,
    published,
    accessed,
    extentRead,
    sha256,
    note,
    identifiers,
    extra,
  };
}
function copyIndicator(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    title: titleGiven,
    unit,
    unitNames: unitNamesGiven,
    subject: subjectGiven,
    definition: definitionGiven,
    measure,
    neverNegative,
    direction,
    bound,
    dimensions: dimensionsGiven,
    method,
    identifiers: identifiersGiven,
    extra: extraGiven,
  } = given;
  if (
    !(
      isId(id, limits) &&
      isLineOrNull(unit, limits) &&
      isMeasureOrNull(measure, limits) &&
      typeof neverNegative === "boolean" &&
      isDirectionOrNull(direction, limits) &&
      isNumberOrNull(bound, limits) &&
      isLineOrNull(method, limits) &&
      hasJust(given, 14)
    )
  )
    return undefined;
  const title = copyMap(titleGiven, limits, "language", isLine);
  if (title === undefined || !hasEntries(title)) return undefined;
  const unitNames = unitNamesGiven === null ? null : copyMap(unitNamesGiven, limits, "language", isLine);
  if (unitNames === undefined || (unitNames !== null && !hasEntries(unitNames))) return undefined;
  const subject = subjectGiven === null ? null : copyMap(subjectGiven, limits, "language", isLine);
  if (subject === undefined || (subject !== null && !hasEntries(subject))) return undefined;
  const definition = definitionGiven === null ? null : copyMap(definitionGiven, limits, "language", isBlock);
  if (definition === undefined || (definition !== null && !hasEntries(definition))) return undefined;
  const dimensions = copyList(dimensionsGiven, limits, sameKey);
  if (dimensions === undefined) return undefined;
  const identifiers = copyList(identifiersGiven, limits, copyIdentifier);
  if (identifiers === undefined) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  return {
    id,
    title,
    unit,
    unitNames,
    subject,
    definition,
    measure,
    neverNegative,
    direction,
    bound,
    dimensions,
    method,
    identifiers,
    extra,
  };
}
function sameKey(given: unknown, limits: Limits): unknown {
  return isKey(given, limits) ? given : undefined;
}
function copyObservation(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    date,
    citations: citationsGiven,
    statedBy: statedByGiven,
    attribution,
    sourceCode: sourceCodeGiven,
    corrects,
    reason: reasonGiven,
    note: noteGiven,
    extra: extraGiven,
    indicator,
    dimensions: dimensionsGiven,
    value: valueGiven,
    kind,
    derivedFrom: derivedFromGiven,
    formula,
  } = given;
  if (
    !(
      isFactId(id, limits) &&
      isEdtfOrNull(date, limits) &&
      isAttributionOrNull(attribution, limits) &&
      isFactIdOrNull(corrects, limits) &&
      isId(indicator, limits) &&
      isObservationKind(kind, limits) &&
      isLineOrNull(formula, limits) &&
      hasJust(given, 16)
    )
  )
    return undefined;
  const citations = copyList(citationsGiven, limits, copyCitation);
  if (citations === undefined || citations.length === 0) return undefined;
  const statedBy = copyList(statedByGiven, limits, sameId);
  if (statedBy === undefined) return undefined;
  const sourceCode = sourceCodeGiven === null ? null : copyIdentifier(sourceCodeGiven, limits);
  if (sourceCode === undefined) return undefined;
  const reason = reasonGiven === null ? null : copyMap(reasonGiven, limits, "language", isBlock);
  if (reason === undefined || (reason !== null && !hasEntries(reason))) return undefined;
  const note = noteGiven === null ? null : copyMap(noteGiven, limits, "language", isBlock);
  if (note === undefined || (note !== null && !hasEntries(note))) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  const dimensions = copyMap(dimensionsGiven, limits, "key", isWord);
  if (dimensions === undefined) return undefined;
  const value = valueGiven === null ? null : copyRange(valueGiven, limits);
  if (value === undefined) return undefined;
  const derivedFrom = copyList(derivedFromGiven, limits, sameFactId);
  if (derivedFrom === undefined) return undefined;
  return {
    id,
    date,
    citations,
    statedBy,
    attribution,
    sourceCode,
    corrects,
    reason,
    note,
    extra,
    indicator,
    dimensions,
    value,
    kind,
    derivedFrom,
    formula,
  };
}
function copyEvent(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const {
    id,
    date,
    citations: citationsGiven,
    statedBy: statedByGiven,
    attribution,
    sourceCode: sourceCodeGiven,
    corrects,
    reason: reasonGiven,
    note: noteGiven,
    extra: extraGiven,
    title: titleGiven,
    identifiers: identifiersGiven,
  } = given;
  if (
    !(
      isId(id, limits) &&
      isEdtfOrNull(date, limits) &&
      isAttributionOrNull(attribution, limits) &&
      isFactIdOrNull(corrects, limits) &&
      hasJust(given, 12)
    )
  )
    return undefined;
  const citations = copyList(citationsGiven, limits, copyCitation);
  if (citations === undefined || citations.length === 0) return undefined;
  const statedBy = copyList(statedByGiven, limits, sameId);
  if (statedBy === undefined) return undefined;
  const sourceCode = sourceCodeGiven === null ? null : copyIdentifier(sourceCodeGiven, limits);
  if (sourceCode === undefined) return undefined;
  const reason = reasonGiven === null ? null : copyMap(reasonGiven, limits, "language", isBlock);
  if (reason === undefined || (reason !== null && !hasEntries(reason))) return undefined;
  const note = noteGiven === null ? null : copyMap(noteGiven, limits, "language", isBlock);
  if (note === undefined || (note !== null && !hasEntries(note))) return undefined;
  const extra = copyMap(extraGiven, limits, "word", isBlockOrNumberOrBooleanOrNull);
  if (extra === undefined) return undefined;
  const title = copyMap(titleGiven, limits, "language", isLine);
  if (title === undefined || !hasEntries(title)) return undefined;
  const identifiers = copyList(identifiersGiven, limits, copyIdentifier);
  if (identifiers === undefined) return undefined;
  return {
    id,
    date,
    citations,
    statedBy,
    attribution,
    sourceCode,
    corrects,
    reason,
    note,
    extra,
    title,
    identifiers,
  };
}
function copyRedirect(given: unknown, limits: Limits): Plain | undefined {
  if (!isPlain(given)) return undefined;
  const { from, to: toGiven, since, reason: reasonGiven } = given;
  if (!(isId(from, limits) && isDay(since, limits) && hasJust(given, 4))) return undefined;
  const to = copyList(toGiven, limits, sameId);
  if (to === undefined) return undefined;
  const reason = reasonGiven === null ? null : copyMap(reasonGiven, limits, "language", isBlock);
  if (reason === undefined || (reason !== null && !hasEntries(reason))) return undefined;
  return { from, to, since, reason };
}

export {
  /** Whether plain data (own fields alone) has the form of a full dataset. References are not looked at. */
  isDataset,
  /**
   * A copy of what has that form, every field of it read once. Undefined: it has not, or is no plain data, or nobody can tell so quickly.
   * What throws when it is read throws here.
   */
  copyDataset,
};
