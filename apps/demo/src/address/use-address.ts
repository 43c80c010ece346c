import { useEffect, useRef, useState } from "preact/hooks";
import { type Address, parseAddress, printAddress } from "./address.ts";

/**
 * Moves the page on. "push" is a step that the browser's back button undoes; "replace" belongs to the step before;
 * "preview" shows what is still being chosen and leaves the address alone. All that one visit chooses is one step, as long as
 * the browser is at it: whoever went back begins another.
 */
export type Go = (change: Partial<Address>, step: "push" | "replace" | "preview" | Visit) => void;

/** The time from when somebody comes to a control until they leave it. */
type Visit = symbol;

/** The visit to a control, and what ends it. */
export function useVisit(): readonly [step: () => Visit, leave: () => void] {
  const visit = useRef<Visit>(Symbol("visit"));
  return [
    () => visit.current,
    () => {
      visit.current = Symbol("visit");
    },
  ];
}

/** The state of the page, read from and written to the browser's address. */
export function useAddress(): readonly [Address, Go] {
  const [address, setAddress] = useState(() => parseAddress(location.search));
  // The visit that made the step which the browser is at; null: it was no visit, or somebody came back to it.
  const visit = useRef<Visit | null>(null);
  useEffect(() => {
    const read = (): void => {
      visit.current = null;
      setAddress(parseAddress(location.search));
    };
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, []);
  const go: Go = (change, step) => {
    const next = { ...address, ...change };
    setAddress(next);
    if (step === "preview") return;
    const url = `${location.pathname}${printAddress(next)}${location.hash}`;
    if (url === `${location.pathname}${location.search}${location.hash}`) return;
    if (step === "replace" || step === visit.current) history.replaceState(null, "", url);
    else {
      history.pushState(null, "", url);
      visit.current = typeof step === "symbol" ? step : null;
    }
  };
  return [address, go];
}
