/** Opens the record that the address points at (`#<commitment id>`), and brings it into view. */
export function openRecord(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const record = id === "" ? null : document.getElementById(id);
  const details = record?.querySelector("details");
  if (details === null || details === undefined) return;
  details.open = true;
  record?.scrollIntoView({ block: "start" });
}
