import * as z from "zod";

/** The same data with the fields of every object in the order of its schema; fields that the schema does not have follow. */
export function inModelOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodNullable
  ) {
    return inModelOrder(schema.unwrap(), value);
  }
  if (schema instanceof z.ZodArray) return listInOrder(schema.element, value);
  // A list with at least one element is a tuple whose rest is the element.
  if (schema instanceof z.ZodTuple) return listInOrder(schema.def.rest ?? z.unknown(), value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = schema.options.find((one) => kindsOf(one).has((value as { kind?: unknown }).kind));
    return option === undefined ? value : inModelOrder(option, value);
  }
  if (!(schema instanceof z.ZodObject)) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const names = [...Object.keys(schema.shape), ...Object.keys(given).toSorted()];
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      const field = schema.shape[name];
      const inside = given[name];
      if (!Object.hasOwn(given, name) || inside === undefined) return [];
      return [[name, field === undefined ? inside : inModelOrder(field, inside)]];
    }),
  );
}

function listInOrder(element: z.core.$ZodType, value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => inModelOrder(element, one)) : value;
}

/** The values of `kind` that an option of a union stands for. */
function kindsOf(option: z.core.$ZodType): ReadonlySet<unknown> {
  const kind = option instanceof z.ZodObject ? option.shape["kind"] : undefined;
  return kind instanceof z.ZodLiteral ? kind.values : new Set();
}
