/** Writes the shapes of both forms, and how one becomes the other, as data without any prose: all that a check needs at run time. */
import { fieldsOf } from "../src/model/flatten.ts";
import { concepts } from "../src/model/model.ts";
import type { Shape, ShapeField } from "../src/model/schema.ts";

/** The shapes of both forms by the name of their type. */
export function shapesOf(): Readonly<Record<string, Shape>> {
  const shapes: Record<string, Shape> = {};
  for (const c of concepts) {
    const fields = Object.entries(fieldsOf(c));
    if (c.type !== null) {
      const own = fields.flatMap(([name, f]) =>
        f.full === null ? [] : [[name, { schema: f.full, required: true }] as [string, ShapeField]],
      );
      shapes[c.type] = { fields: Object.fromEntries(own) };
    }
    if (c.input !== null) {
      const own = fields.flatMap(([name, f]) =>
        f.light === null
          ? []
          : [[f.lightName ?? name, { schema: f.light, required: f.required }] as [string, ShapeField]],
      );
      shapes[c.input] = { fields: Object.fromEntries(own) };
    }
  }
  return shapes;
}

/** JSON as TypeScript, in which a schema that occurs several times stands once, as a constant. */
function hoisted(value: unknown): { readonly constants: string; readonly text: string } {
  const counts = new Map<string, number>();
  const count = (x: unknown): void => {
    if (typeof x !== "object" || x === null) return;
    const text = JSON.stringify(x);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.get(text) === 1) for (const inner of Object.values(x)) count(inner);
  };
  count(value);
  const names = new Map<string, string>();
  const constants: string[] = [];
  const write = (x: unknown): string => {
    if (typeof x !== "object" || x === null) return JSON.stringify(x);
    const key = JSON.stringify(x);
    const named = names.get(key);
    if (named !== undefined) return named;
    const text = Array.isArray(x)
      ? `[${x.map(write).join(", ")}]`
      : `{ ${Object.entries(x)
          .map(([name, inner]) => `${JSON.stringify(name)}: ${write(inner)}`)
          .join(", ")} }`;
    if ((counts.get(key) ?? 0) < 2 || key.length < 20 || !("kind" in x)) return text;
    const name = `schema${names.size + 1}`;
    names.set(key, name);
    constants.push(`const ${name}: Schema = ${text};\n`);
    return name;
  };
  const text = write(value);
  return { constants: constants.join(""), text };
}

/** The text of `model/generated/shapes.ts`. */
export function printShapes(): string {
  const conversions = Object.fromEntries(
    concepts.flatMap((c) =>
      c.type === null || c.input === null
        ? []
        : [
            [
              c.type,
              Object.entries(fieldsOf(c)).flatMap(([name, f]) =>
                f.full === null
                  ? []
                  : [
                      {
                        name,
                        light: f.light === null && f.lightName === null ? null : (f.lightName ?? name),
                        conversion: f.conversion,
                        fallback: f.fallback,
                      },
                    ],
              ),
            ],
          ],
    ),
  );
  const { constants, text } = hoisted(shapesOf());
  return `// Made by \`pnpm generate\` from the concepts. Do not edit.
import type { Conversion } from "../define.ts";
import type { Schema, Shape } from "../schema.ts";

type Shapes = Readonly<Record<string, Shape>>;
let shapes: Shapes | undefined;
/** What an object may hold, by the name of its type. Made when first asked for, since who reads a full dataset hardly does. */
export function allShapes(): Shapes {
  return (shapes ??= makeShapes());
}
function makeShapes(): Shapes {
${constants}
  return ${text};
}

/** How a field of the full form is made of the light one. */
export interface FieldConversion {
  readonly name: string;
  readonly light: string | null;
  readonly conversion: Conversion;
  readonly fallback: string | number | boolean | null | readonly [] | Readonly<Record<string, never>>;
}
type Conversions = Readonly<Record<string, readonly FieldConversion[]>>;
let conversions: Conversions | undefined;
/** Of every type with two forms, in the order of its fields. Made when first asked for. */
export function allConversions(): Conversions {
  return (conversions ??= makeConversions());
}
function makeConversions(): Conversions {
  return ${JSON.stringify(conversions)};
}
`;
}
