import { useEffect, useState } from "preact/hooks";

/** What the address points at behind "#"; empty where it points at nothing, and where there is no address yet. */
export function useHash(): string {
  const [hash, setHash] = useState("");
  useEffect(() => {
    const read = (): void => setHash(decoded(location.hash.slice(1)));
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return hash;
}

/** What somebody wrote by hand may be no encoding at all. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
