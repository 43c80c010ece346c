import { hasChoice } from "../record/state.ts";

/** How long a page waits for its script at most, in milliseconds. */
const patience = 10_000;

/**
 * Holds a page back that its address changes, until the script has drawn what was chosen: what was sent would be seen first, and
 * jump. Where that takes too long or fails, the page appears as it was sent, and says so.
 */
if (hasChoice(location.search)) {
  const { dataset } = document.documentElement;
  dataset["held"] = "back";
  setTimeout(() => {
    if (dataset["held"] !== undefined) dataset["held"] = "failed";
  }, patience);
}
