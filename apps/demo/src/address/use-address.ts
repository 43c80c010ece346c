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

/**
 * Shows another record, by a name that each step from here on carries; null: the page's own. It is a step of its own, at the
 * page's beginning.
 */
type Turn = (record: string | null, change: Partial<Address>) => void;

/** What a step of the browser's history carries besides its address. */
interface Step {
  readonly record: string | null;
}

interface Moved {
  readonly address: Address;
  /** The record that is shown, which no address can name: it is in no more than this window. */
  readonly record: string | null;
  readonly go: Go;
  readonly turn: Turn;
}

/** The state of the page, read from and written to the browser's address and history. */
export function useAddress(): Moved {
  const [address, setAddress] = useState(() => parseAddress(location.search));
  const [record, setRecord] = useState<string | null>(null);
  const shown = useRef<Step>({ record: null });
  // The visit that made the step which the browser is at; null: it was no visit, or somebody came back to it.
  const visit = useRef<Visit | null>(null);
  useEffect(() => {
    const read = (): void => {
      visit.current = null;
      // What carries nothing is new: the browser made it for a link within the page.
      const step = history.state as Step | null;
      if (step === null) history.replaceState(shown.current, "");
      else shown.current = step;
      setRecord(shown.current.record);
      setAddress(parseAddress(location.search));
    };
    // After a reload no record from a file is there any more.
    history.replaceState(shown.current, "");
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, []);
  const go: Go = (change, step) => {
    const next = { ...address, ...change };
    setAddress(next);
    if (step === "preview") return;
    const url = `${location.pathname}${printAddress(next)}${location.hash}`;
    if (url === `${location.pathname}${location.search}${location.hash}`) return;
    if (step === "replace" || step === visit.current) history.replaceState(shown.current, "", url);
    else {
      history.pushState(shown.current, "", url);
      visit.current = typeof step === "symbol" ? step : null;
    }
  };
  const turn: Turn = (other, change) => {
    const next = { ...address, ...change };
    shown.current = { record: other };
    visit.current = null;
    history.pushState(shown.current, "", `${location.pathname}${printAddress(next)}`);
    setAddress(next);
    setRecord(other);
  };
  return { address, record, go, turn };
}
