/** A count of bytes, or of characters that are about as many, for people: "12.3 MB". */
export function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
