import { allShapes } from "../model/generated/shapes.ts";
import type { Schema, Target } from "../model/schema.ts";
import type { Dataset } from "../model/types.ts";

/** How to come to the references inside a value. */
type Plan =
  | { readonly kind: "id"; readonly to: Target }
  | { readonly kind: "list"; readonly of: Plan }
  | { readonly kind: "fields"; readonly fields: readonly (readonly [name: string, plan: Plan])[] }
  | { readonly kind: "variants"; readonly of: Readonly<Record<string, Plan | null>> }
  | { readonly kind: "dimensions" };

const plans = new Map<string, Plan | null>();

function planOf(schema: Schema): Plan | null {
  switch (schema.kind) {
    case "string":
      return schema.refersTo === undefined ? null : { kind: "id", to: schema.refersTo };
    case "nullable":
      return planOf(schema.of);
    case "list": {
      const of = planOf(schema.of);
      return of === null ? null : { kind: "list", of };
    }
    case "object":
      return planOfShape(schema.shape);
    case "variants": {
      const of = Object.fromEntries(
        Object.entries(schema.shapes).map(([kind, shape]) => [kind, planOfShape(shape)]),
      );
      return Object.values(of).every((plan) => plan === null) ? null : { kind: "variants", of };
    }
    case "number":
    case "integer":
    case "boolean":
    case "literal":
    case "code":
    case "one-or-more":
    case "map":
    case "either":
      return null;
    default:
      return schema satisfies never;
  }
}
function planOfShape(shape: string): Plan | null {
  const known = plans.get(shape);
  if (known !== undefined) return known;
  const fields = Object.entries(allShapes()[shape]?.fields ?? {}).flatMap(
    ([name, { schema }]): (readonly [string, Plan])[] => {
      // The dimension "party" names a party.
      const plan =
        name === "dimensions" && schema.kind === "map" ? { kind: "dimensions" as const } : planOf(schema);
      return plan === null ? [] : [[name, plan]];
    },
  );
  const plan = fields.length === 0 ? null : ({ kind: "fields", fields } as const);
  plans.set(shape, plan);
  return plan;
}

/**
 * Is told of each reference: to what, by which id, and its path from the dataset. The path is used again for the next reference;
 * copy it to keep it.
 */
export type ReferenceVisitor = (to: Target, id: string, path: readonly (string | number)[]) => void;

/** Visits every reference of a full dataset once, list by list. It is the one list of what refers to what. */
export function visitReferences(dataset: Dataset, visit: ReferenceVisitor): void {
  const path: (string | number)[] = [];
  const go = (plan: Plan, value: unknown): void => {
    if (value === null || value === undefined) return;
    switch (plan.kind) {
      case "id":
        visit(plan.to, value as string, path);
        return;
      case "list": {
        const list = value as readonly unknown[];
        for (let i = 0; i < list.length; i++) {
          path.push(i);
          go(plan.of, list[i]);
          path.pop();
        }
        return;
      }
      case "fields": {
        for (const [name, inner] of plan.fields) {
          path.push(name);
          go(inner, (value as Readonly<Record<string, unknown>>)[name]);
          path.pop();
        }
        return;
      }
      case "variants": {
        const inner = plan.of[(value as { readonly kind: string }).kind];
        if (inner !== null && inner !== undefined) go(inner, value);
        return;
      }
      case "dimensions": {
        const party = (value as Readonly<Record<string, string>>)["party"];
        if (party === undefined) return;
        path.push("party");
        visit("party", party, path);
        path.pop();
        return;
      }
      default:
        plan satisfies never;
    }
  };
  const plan = planOfShape("Dataset");
  if (plan !== null) go(plan, dataset);
}
