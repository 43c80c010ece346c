import path from "node:path";

/** The formats in which a whole dataset stands in one file. */
export type FileFormat = "json" | "ndjson" | "yaml";

/**
 * The format of a file, by how it begins: NDJSON has an object with a `type` on its first line, JSON any other object or list,
 * and everything else is YAML. The name tells where the beginning does not, as of YAML that begins with a brace.
 *
 * @param beginning The file's text, or as much of it as holds the whole first line that is not empty.
 */
export function formatOf(beginning: string, name: string): FileFormat {
  switch (path.extname(name).toLowerCase()) {
    case ".ndjson":
    case ".jsonl":
      return "ndjson";
    case ".yaml":
    case ".yml":
      return "yaml";
    default: {
      const text = beginning.replace(/^\uFEFF/, "").trimStart();
      if (!/^[{[]/.test(text)) return "yaml";
      const end = text.indexOf("\n");
      return hasType(end === -1 ? text : text.slice(0, end)) ? "ndjson" : "json";
    }
  }
}

function hasType(line: string): boolean {
  // Also of a line that is broken further on.
  if (/^\{\s*"type"\s*:/.test(line)) return true;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) && "type" in value;
  } catch {
    return false;
  }
}
