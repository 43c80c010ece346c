import fs from "node:fs/promises";
import type { FileSystem } from "../file-system.ts";

/** A file system that counts what is asked of it and of the files that it opens ("file.read"), by the name of the call. */
export function countedCalls(): { readonly fs: FileSystem; readonly calls: ReadonlyMap<string, number> } {
  const calls = new Map<string, number>();
  const counted = <T extends object>(of: string, target: T): T =>
    new Proxy(target, {
      get(from, name) {
        const value: unknown = Reflect.get(from, name);
        if (typeof value !== "function") return value;
        return async (...given: readonly unknown[]): Promise<unknown> => {
          const call = of + String(name);
          calls.set(call, (calls.get(call) ?? 0) + 1);
          const result: unknown = await Reflect.apply(value, from, given);
          return call === "open" ? counted("file.", result as object) : result;
        };
      },
    });
  return { fs: counted("", { ...fs }), calls };
}

/** What is asked for each more of something, from what was asked for few and for many. */
export function callsForEach(
  few: ReadonlyMap<string, number>,
  many: ReadonlyMap<string, number>,
  more: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...many].flatMap(([call, count]) => {
      const each = (count - (few.get(call) ?? 0)) / more;
      return each === 0 ? [] : [[call, each]];
    }),
  );
}
