import { useEffect, useState } from "preact/hooks";
import { type Address, parseAddress, printAddress } from "./address.ts";

/**
 * Moves the page on. "push" is a step that the browser's back button undoes; "replace" belongs to the step before;
 * "preview" shows what is still being chosen and leaves the address alone.
 */
export type Go = (change: Partial<Address>, step: "push" | "replace" | "preview") => void;

/** The state of the page, read from and written to the browser's address. */
export function useAddress(): readonly [Address, Go] {
  const [address, setAddress] = useState(() => parseAddress(location.search));
  useEffect(() => {
    const read = (): void => setAddress(parseAddress(location.search));
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, []);
  const go: Go = (change, step) => {
    const next = { ...address, ...change };
    setAddress(next);
    if (step === "preview") return;
    const url = `${location.pathname}${printAddress(next)}${location.hash}`;
    if (url === `${location.pathname}${location.search}${location.hash}`) return;
    if (step === "push") history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  };
  return [address, go];
}
