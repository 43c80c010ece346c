import type { PageData } from "../document.ts";
import { hasChoice } from "../record/state.ts";
import { openFolds } from "./folds.ts";
import { preparePaper } from "./paper.ts";

/** Starts the page once somebody wants something of it: by its address, or by reaching for a control. Until then it is as it was sent. */
const block = document.querySelector("#page-data");
const root = document.querySelector<HTMLElement>("#app");

if (block !== null && root !== null) {
  let isStarted = false;
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    void import("./app.ts")
      .then(({ startApp }) => startApp(root, JSON.parse(block.textContent ?? "") as PageData))
      .then(appear, fail);
  };
  if (hasChoice(location.search)) start();
  for (const controls of root.querySelectorAll(".day, .filters, .downloads"))
    for (const event of ["pointerover", "pointerdown", "focusin"])
      controls.addEventListener(event, start, { once: true, passive: true });
}

/** Shows what the address chose, which was held back, and the part of it that the address names. */
function appear(): void {
  const { dataset } = document.documentElement;
  if (dataset["held"] === undefined) return;
  delete dataset["held"];
  if (location.hash !== "") openFolds();
}

/** Shows the page as it was sent, and says so. */
function fail(error: unknown): void {
  console.error(error);
  const { dataset } = document.documentElement;
  if (dataset["held"] !== undefined) dataset["held"] = "failed";
}

addEventListener("hashchange", openFolds);
addEventListener("beforeprint", preparePaper);
if (location.hash !== "") openFolds();

// In a frame: tells the page around it how high it is, and shows everything where that page says that the frame grows.
if (parent !== window && root !== null) {
  new ResizeObserver(() => parent.postMessage({ policytrackHeight: root.scrollHeight }, "*")).observe(root);
  addEventListener(
    "message",
    ({ source, data }: MessageEvent<{ readonly policytrackGrows?: unknown } | null>) => {
      if (source === parent && data?.policytrackGrows === true)
        document.documentElement.dataset["grows"] = "";
    },
  );
  parent.postMessage({ policytrackAsks: true }, "*");
}
