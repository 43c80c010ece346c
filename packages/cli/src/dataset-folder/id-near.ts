/** An id that a name may stand for: "Border_Office" -> "border-office"; null where nothing of it can be one. */
export function idNear(name: string): string | null {
  const id = name
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return id === "" ? null : id;
}
