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

/** Whether plain data (own fields alone) has the form of a full dataset. References are not looked at. */
export { isDataset };
