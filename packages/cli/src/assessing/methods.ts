import path from "node:path";
import { pathToFileURL } from "node:url";
import { linearPace, type Method } from "@policytrack/core";
import { nearestOf } from "@policytrack/core/usage";
import { CommandError, type Given, list } from "../command.ts";
import type { Context } from "../context.ts";

export const methodOption = {
  method: list(
    "id",
    "how to read progress, in this order: an id, or the path of a module that exports methods (default: linear-pace)",
  ),
} as const;

/**
 * The methods that were asked for. A path is a module of the user's own, which is run.
 *
 * @throws {CommandError} for an id that there is not, and for a module without methods.
 */
export async function methodsOf(
  { method: names }: Given<Record<never, never>, typeof methodOption>,
  { cwd }: Pick<Context, "cwd">,
): Promise<readonly Method<string>[]> {
  if (names.length === 0) return [linearPace];
  const published = names.every((name) => isPath(name)) ? [] : await publishedMethods();
  const found: Method<string>[] = [];
  for (const name of names) {
    if (isPath(name)) found.push(...(await methodsIn(path.resolve(cwd, name), name)));
    else {
      const method = published.find(({ id }) => id === name);
      if (method === undefined)
        throw new CommandError(
          `There is no method ${JSON.stringify(name)}. ${nearestOf(
            name,
            published.map(({ id }) => id),
          )}`,
        );
      found.push(method);
    }
  }
  return found;
}

/** The methods that come with policytrack. */
export async function publishedMethods(): Promise<readonly Method<string>[]> {
  const all: Readonly<Record<string, unknown>> = await import("@policytrack/methods");
  const found = [linearPace as Method<string>, ...Object.values(all).filter(isMethod)];
  return found.filter(({ id }, i) => found.findIndex((one) => one.id === id) === i);
}

function isPath(name: string): boolean {
  return /[/\\]|\.[cm]?[jt]s$/.test(name);
}

async function methodsIn(file: string, name: string): Promise<readonly Method<string>[]> {
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new CommandError(
      `${name} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const methods = Object.values(exported).filter(isMethod);
  if (methods.length === 0)
    throw new CommandError(`${name} exports no method. Make one with defineMethod of @policytrack/core.`);
  return methods.map((method) => guarded(method, name));
}

function isMethod(value: unknown): value is Method<string> {
  return (
    typeof value === "function" &&
    "id" in value &&
    typeof value.id === "string" &&
    "needs" in value &&
    Array.isArray(value.needs)
  );
}

/** A method of the user's own: what goes wrong in it is told as its fault. */
function guarded(method: Method<string>, name: string): Method<string> {
  const call = (verdict: Parameters<Method<string>>[0]): ReturnType<Method<string>> => {
    try {
      return method(verdict);
    } catch (error) {
      throw new CommandError(
        `${name}: the method "${method.id}" failed: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  return Object.assign(call, method) as Method<string>;
}
