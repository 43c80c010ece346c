import { useEffect, useState } from "preact/hooks";

/** What the address points at. Whoever follows the same link again points anew. */
interface Pointed {
  /** What stands behind "#"; empty where nothing does, and where there is no address yet. */
  readonly at: string;
}

/** Where the address points; another object each time that somebody points. */
export function useHash(): Pointed {
  const [pointed, setPointed] = useState<Pointed>({ at: "" });
  useEffect(() => {
    const read = (): void => setPointed({ at: decoded(location.hash.slice(1)) });
    // The browser tells only of another address.
    const again = ({ target }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (link?.hash === location.hash) read();
    };
    if (location.hash !== "") read();
    addEventListener("hashchange", read);
    addEventListener("click", again);
    return () => {
      removeEventListener("hashchange", read);
      removeEventListener("click", again);
    };
  }, []);
  return pointed;
}

/** What somebody wrote by hand may be no encoding at all. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
