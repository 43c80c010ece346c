/** Changes of bytes without a thought of what they mean: broken transfers, wrong encodings, hostile files. */
import type { Draw } from "../generate.ts";

const tokens = [
  "\uFEFF",
  "\u0000",
  "\n",
  "\r\n",
  "\t",
  '"',
  "'",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  ": ",
  "- ",
  "&a ",
  "*a",
  "!!binary ",
  "<<: *a",
  "|",
  ">",
  "#",
  "%YAML 1.1\n---\n",
  "null",
  "~",
  "1e999",
  "-0",
  "0x10",
  "12345678901234567890",
  "__proto__",
  "\\u0000",
  "\\ud800",
  "2024-13-45",
  ";",
  "=1+2",
  "<a>",
  "]]>",
  "&lol;",
];

/** A copy with one to five changes. */
export function mutateBytes(draw: Draw, bytes: Uint8Array): Uint8Array {
  let changed = Buffer.from(bytes);
  for (let i = draw.int(1, 5); i > 0; i--) {
    const at = draw.int(0, changed.length);
    switch (draw.int(0, 6)) {
      case 0:
        if (at < changed.length) changed[at] = draw.int(0, 255);
        break;
      case 1:
        if (at < changed.length) changed[at]! ^= 1 << draw.int(0, 7);
        break;
      case 2:
        changed = changed.subarray(0, at);
        break;
      case 3: {
        const from = draw.int(0, changed.length);
        const part = changed.subarray(from, from + draw.int(1, 200));
        changed = Buffer.concat([changed.subarray(0, at), part, changed.subarray(at)]);
        break;
      }
      case 4:
        changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + draw.int(1, 40))]);
        break;
      default:
        changed = Buffer.concat([
          changed.subarray(0, at),
          Buffer.from(draw.pick(tokens)),
          changed.subarray(at),
        ]);
    }
  }
  return changed;
}
