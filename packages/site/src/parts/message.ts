import { h, type JSX } from "preact";
import { useUi } from "../ui.ts";

/** A failure, or what of the address is not shown and what is instead. */
export function Message(): JSX.Element | null {
  const { message } = useUi();
  return message === null ? null : h("p", { class: "message", role: "status" }, message);
}
