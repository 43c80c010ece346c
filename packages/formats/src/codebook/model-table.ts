import { references } from "@policytrack/core/schema";
import * as z from "zod";
import type { KnownMeaning } from "./known-meanings.ts";
import { ruleOf } from "./model-schemas.ts";

/**
 * A table of the fields of a model in Markdown: what each means, what it may hold, an example of each that is right and one
 * that is wrong, and below it the rules that the model as a whole has to keep and what its codes mean.
 *
 * @param variants Its schema, or those of its variants.
 * @param names The models that have a table of their own, to which it links.
 */
export function modelTable(
  variants: readonly z.ZodObject[],
  known: Readonly<Record<string, KnownMeaning>>,
  names: ReadonlyMap<z.core.$ZodType, string>,
): string {
  const fields = [...new Set(variants.flatMap(({ shape }) => Object.keys(shape)))];
  const rules = variants.flatMap((variant) => ruleOf(variant)?.remedy ?? []);
  return [
    "| field | meaning | values | right | wrong |",
    "| --- | --- | --- | --- | --- |",
    ...fields.map((name) => {
      const given = variants.flatMap(({ shape }) => shape[name] ?? []);
      const { says = "", good, bad } = known[name] ?? {};
      const values = [...new Set(given.map((one) => valuesOf(one, names)))].join("; ");
      const rest = given.length < variants.length ? " (of some kinds)" : "";
      return `| ${["`" + name + "`", says, `${values}${rest}`, code(good), code(bad)].map(cell).join(" | ")} |`;
    }),
    ...rules.flatMap((rule) => ["", rule]),
    ...fields.flatMap((name) => {
      const codes = Object.entries(known[name]?.codes ?? {});
      return codes.length === 0
        ? []
        : ["", `\`${name}\`:`, "", ...codes.map(([value, says]) => `- \`${value}\`: ${says}`)];
    }),
  ].join("\n");
}

/** What a field may hold, in words. */
function valuesOf(schema: z.core.$ZodType, names: ReadonlyMap<z.core.$ZodType, string>): string {
  const model = names.get(schema);
  if (model !== undefined) return `[${model}](#${model.toLowerCase()})`;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    return `${valuesOf(schema.unwrap(), names)}; may be absent`;
  }
  if (schema instanceof z.ZodNullable)
    return `${valuesOf(schema.unwrap(), names).replace(/\.$/, "")}, or null`;
  if (schema instanceof z.ZodArray) return `list of: ${valuesOf(schema.element, names)}`;
  if (schema instanceof z.ZodTuple) {
    return `list of one or more: ${valuesOf(schema.def.rest ?? z.unknown(), names)}`;
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return [...new Set(schema.options.map((one) => valuesOf(one, names)))].join(" or ");
  }
  if (schema instanceof z.ZodEnum) return schema.options.map(code).join(", ");
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(code).join(", ");
  if (schema instanceof z.ZodUnion) {
    return schema.options.map((one) => valuesOf(one, names)).join(", or ");
  }
  if (schema instanceof z.ZodBoolean) return "true or false";
  if (schema instanceof z.ZodNumber) return numbersOf(schema);
  const to = references.get(schema as z.ZodString)?.to;
  return to === undefined
    ? (ruleOf(schema)?.remedy ?? "text")
    : `id of ${to === "event" || to === "indicator" ? "an" : "a"} ${to}`;
}

function numbersOf({ isInt, minValue, maxValue }: z.ZodNumber): string {
  // zod gives whole numbers the bounds of what a number can hold exactly: no bounds of ours.
  const from = minValue !== null && Number.isFinite(minValue) && minValue > Number.MIN_SAFE_INTEGER;
  const to = maxValue !== null && Number.isFinite(maxValue) && maxValue < Number.MAX_SAFE_INTEGER;
  return `${isInt ? "whole number" : "number"}${from ? ` from ${minValue}` : ""}${to ? ` to ${maxValue}` : ""}`;
}

function code(value: unknown): string {
  return value === undefined ? "" : `\`${JSON.stringify(value)}\``;
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`);
}
