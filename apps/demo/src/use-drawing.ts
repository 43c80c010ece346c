import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * Draws into an element after every render and whenever the element around it changes its size. What draws is loaded
 * behind the first view: everything a drawing shows is also in words.
 */
export function useDrawing(
  load: () => Promise<(host: HTMLElement) => Element>,
): RefObject<HTMLDivElement | null> {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    const around = element?.parentElement;
    if (!element || !around) return;
    let over = false;
    let draw = (): void => {};
    const observer = new ResizeObserver(() => draw());
    void load().then((loaded) => {
      if (over) return;
      draw = () => element.replaceChildren(loaded(element));
      // Observing calls back at once, which draws.
      observer.observe(around);
    });
    return () => {
      over = true;
      observer.disconnect();
    };
  });
  return host;
}
