import { type IsoDay, parseIsoDay } from "@policytrack/core";
import { useEffect, useState } from "preact/hooks";

/** The day that is shown. It is in the address (`?on=2024-06-30`), so that back, forward and a copied link work. */
export interface ShownDay {
  readonly on: IsoDay;
  /** Shows a day while it is still being chosen. */
  readonly preview: (on: IsoDay) => void;
  /** Settles on a day; "replace" where the step before was part of the same choice. */
  readonly settle: (on: IsoDay, step: "push" | "replace") => void;
}

/** @param today The day shown where the address names none. */
export function useDay(today: IsoDay): ShownDay {
  const [on, setOn] = useState(() => dayInAddress() ?? today);
  useEffect(() => {
    const read = (): void => setOn(dayInAddress() ?? today);
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [today]);
  return {
    on,
    preview: setOn,
    settle: (day, step) => {
      setOn(day);
      const address = new URL(location.href);
      if (day === today) address.searchParams.delete("on");
      else address.searchParams.set("on", day);
      if (address.href === location.href) return;
      if (step === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    },
  };
}

function dayInAddress(): IsoDay | null {
  const on = new URLSearchParams(location.search).get("on");
  return on !== null && parseIsoDay(on) !== null ? on : null;
}
