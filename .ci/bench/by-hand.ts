/** What somebody would write without this project for a sheet of promises: a zod schema, and date-fns for who is overdue. */
import { createRequire } from "node:module";
import path from "node:path";

const packages = path.resolve(import.meta.dirname, "../../packages");
const resolve = (of: string, name: string): string =>
  createRequire(path.join(packages, of, "package.json")).resolve(name);
const z = await import(resolve("core", "zod"));
const { endOfYear, isBefore, isValid, parseISO } = await import(resolve("formats", "date-fns"));

const row = z.object({
  id: z.string().min(1),
  title: z.string().min(1).max(400),
  party: z.string().min(1),
  domain: z.string().min(1),
  due: z.number().int(),
  status: z.enum([
    "pending",
    "in-progress",
    "partly-delivered",
    "delivered",
    "stalled",
    "continuing",
    "not-delivered",
    "abandoned",
  ]),
  source: z.string().refine((text: string) => isValid(parseISO(text.slice(text.lastIndexOf(" ") + 1)))),
});
const sheet = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string(),
  source: z.string(),
  reviewedThrough: z.iso.date(),
  commitments: z.array(row),
});

/** Checks the sheet and says which rows are overdue. It knows no evidence, no vague dates, no references and no rules. */
export function checkByHand(value: unknown, on: string): readonly string[] {
  const { commitments } = sheet.parse(value) as {
    readonly commitments: readonly { readonly id: string; readonly due: number; readonly status: string }[];
  };
  const day = parseISO(on);
  return commitments.flatMap(({ id, due, status }) =>
    status !== "delivered" && isBefore(endOfYear(new Date(due, 0, 1)), day) ? [id] : [],
  );
}
