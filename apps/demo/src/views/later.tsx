import { type ComponentType, h, type JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A part of the page that is loaded once somebody gets to it, and until then is not there. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element | null {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props): JSX.Element | null {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      if (Part !== null) return;
      let over = false;
      void load().then((part) => {
        loaded = part;
        if (!over) setPart(() => part);
      });
      return () => {
        over = true;
      };
    }, [Part]);
    return Part === null ? null : h(Part, props);
  };
}
