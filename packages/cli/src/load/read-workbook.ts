import { readXlsx, type Workbook } from "hucre/xlsx";
import { inMebibytes, limits } from "./limits.ts";

/**
 * Reads an XLSX file. A small one can unpack to more than memory holds: how long its parts say that they are is looked at first,
 * and the reader unpacks no part beyond that.
 *
 * @throws {Error} where it is no workbook, or too long.
 */
export async function readWorkbookBytes(bytes: Uint8Array): Promise<Workbook> {
  if (unpackedLength(bytes) > limits.unpackedBytes)
    throw new Error(`unpacked, it is longer than ${inMebibytes(limits.unpackedBytes)}`);
  return await readXlsx(bytes);
}

/** Bytes of the file header of a directory, and of the record at the end of an archive. */
const [headerLength, endLength] = [46, 22] as const;

/**
 * What the directory of an archive says of the length of all its parts; 0 where it has none that can be read.
 *
 * Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.12 and 4.3.16.
 */
function unpackedLength(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = view.byteLength - endLength;
  // A comment of up to 64 KiB may stand behind it.
  for (const first = Math.max(0, end - 65_535); end >= first && view.getUint32(end, true) !== 0x06054b50;)
    end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return 0;
  let length = 0;
  let at = view.getUint32(end + 16, true);
  while (at + headerLength <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    length += view.getUint32(at + 24, true);
    at +=
      headerLength +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return length;
}
