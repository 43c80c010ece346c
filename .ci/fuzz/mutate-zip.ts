/** Changes of an archive of XML parts, as a workbook is one: in a part, of the parts, or of the bytes around them. */
import { unzipSync, zipSync } from "fflate";
import type { Draw } from "../generate.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateMarkup } from "./mutate-markup.ts";

/** A copy with changes of one kind. */
export function mutateZip(draw: Draw, bytes: Uint8Array): Uint8Array {
  if (draw.chance(0.15)) return mutateBytes(draw, bytes);
  const parts = unzipSync(bytes);
  const name = draw.pick(Object.keys(parts));
  const part = parts[name] ?? new Uint8Array();
  const kind = draw.next();
  if (kind < 0.75) parts[name] = Buffer.from(mutateMarkup(draw, Buffer.from(part).toString()));
  else if (kind < 0.85) parts[name] = Buffer.from(mutateBytes(draw, part));
  else if (kind < 0.92) delete parts[name];
  else if (kind < 0.96) parts[draw.pick(["../x", "/x", "__proto__", "x", name.toUpperCase()])] = part;
  else parts[name] = parts[draw.pick(Object.keys(parts))] ?? part;
  return zipSync(parts, { level: draw.pick([0, 1]) });
}
