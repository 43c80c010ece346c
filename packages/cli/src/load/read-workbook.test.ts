import { describe, expect, test } from "vitest";
import { workbookOf } from "../testing/change-workbook.ts";
import { readWorkbookBytes } from "./read-workbook.ts";

/** A workbook whose directory says another length of its first part. */
async function saying(length: number, comment: number = 0): Promise<Uint8Array> {
  const bytes = Buffer.concat([await workbookOf("Promises", [["a"], ["b"]]), Buffer.alloc(comment)]);
  bytes.writeUInt32LE(length, bytes.indexOf(Buffer.from("PK\u0001\u0002")) + 24);
  return bytes;
}

describe("a workbook that unpacks to more than memory holds", () => {
  test.each([256 * 2 ** 20 + 1, 2 ** 32 - 1])(
    "One that says so is refused before it is unpacked: %s",
    async (length) => {
      await expect(readWorkbookBytes(await saying(length))).rejects.toThrow("longer than 256 MiB");
      await expect(readWorkbookBytes(await saying(length, 65_535))).rejects.toThrow("longer than 256 MiB");
    },
  );

  test("One that says less than it is, is unpacked no further than that", async () => {
    await expect(readWorkbookBytes(await saying(10))).rejects.toThrow(/10 bytes|size/i);
  });
});

test("Bytes that are cut off anywhere are no workbook, and nothing else is thrown", async () => {
  const bytes = await workbookOf("Promises", [["a"], ["b"]]);
  for (let length = 0; length < bytes.length; length += 7)
    await expect(readWorkbookBytes(bytes.subarray(0, length))).rejects.toThrow(Error);
});
