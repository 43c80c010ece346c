/** A field, and what it said before and says now. */
interface ChangedField {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * A change of a field, with its values as JSON; of a list of texts, what came and what went.
 *
 * @example
 * fieldChangeInWords({ path: ["madeOn"], before: null, after: "2024-03" }); // 'madeOn: null -> "2024-03"'
 * fieldChangeInWords({ path: ["domains"], before: ["sea"], after: ["air"] }); // 'domains: now with "air", without "sea"'
 */
export function fieldChangeInWords({ path, before, after }: ChangedField): string {
  const name = path.join(".");
  if (areTexts(before) && areTexts(after)) {
    const came = after.filter((text) => !before.includes(text)).map(valueOf);
    const went = before.filter((text) => !after.includes(text)).map(valueOf);
    if (came.length + went.length > 0) {
      const parts = [
        ...(came.length === 0 ? [] : [`with ${came.join(", ")}`]),
        ...(went.length === 0 ? [] : [`without ${went.join(", ")}`]),
      ];
      return `${name}: now ${parts.join(", ")}`;
    }
    return `${name}: now in the order ${after.map(valueOf).join(", ")}`;
  }
  return `${name}: ${valueOf(before)} -> ${valueOf(after)}`;
}

function valueOf(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
