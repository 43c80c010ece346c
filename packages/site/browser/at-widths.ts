import type { Page } from "playwright-core";

/** Each 20 px from the narrowest phone to a wide screen. */
const widths = Array.from({ length: 113 }, (_, i) => 320 + 20 * i);

/** A page with nothing but a frame, on the host of the websites. */
const frame = `<!doctype html><html lang="en"><title>Widths</title><link rel="icon" href="data:,"><iframe height="900"></iframe></html>`;

/** Opens the frame in which pages are looked at. Making it wider costs a tenth of making the window wider. */
export async function openFrame(page: Page): Promise<void> {
  await page.route("**/widths.html", (route) => route.fulfill({ contentType: "text/html", body: frame }));
  await page.goto(new URL("/widths.html", page.url()).href);
}

/**
 * What is wrong with a page at each width, its folds open: sideways scroll, texts that are cut, labels upon labels, a slider too
 * short to use, small print.
 */
export async function faultsAtWidths(page: Page, path: string): Promise<readonly string[]> {
  return page.evaluate(
    async ({ address, all }) => {
      const holder = document.querySelector("iframe") as HTMLIFrameElement;
      await new Promise((loaded) => {
        holder.addEventListener("load", loaded, { once: true });
        holder.src = address;
      });
      const shown = holder.contentDocument as Document;
      const styleOf = (element: Element): CSSStyleDeclaration =>
        (holder.contentWindow as Window).getComputedStyle(element);
      for (const fold of shown.querySelectorAll("details")) fold.open = true;
      const texts = [...shown.querySelectorAll("body *")].filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
        ),
      );
      const read = texts.filter((text) => text.closest(".hidden, .skip, script, option") === null);
      const drawings = [...shown.querySelectorAll(".track, .years")].map((drawing) => ({
        drawing,
        labels: [...drawing.querySelectorAll("text:not(.now)")].filter((text) => text.textContent !== ""),
      }));
      const found: string[] = [];
      for (const width of all) {
        const fault = (text: string): void => void found.push(`${width}: ${text}`);
        holder.style.width = `${width}px`;
        const { scrollWidth, clientWidth } = shown.documentElement;
        if (scrollWidth > clientWidth) fault(`sideways scroll of ${scrollWidth - clientWidth}`);
        for (const { drawing, labels } of drawings) {
          const boxes = labels
            .map((label) => ({ name: label.textContent, box: label.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0);
          for (const [i, { name, box: a }] of boxes.entries())
            for (const { name: other, box: b } of boxes.slice(0, i)) {
              const inside = 3;
              if (
                a.left < b.right &&
                b.left < a.right &&
                a.top < b.bottom - inside &&
                b.top < a.bottom - inside
              )
                fault(`${drawing.classList}: ${name} lies upon ${other}`);
            }
        }
        const slider = shown.querySelector(".slide");
        if (slider !== null && slider.clientWidth < 200) fault(`slider of ${slider.clientWidth}`);
        for (const text of read)
          if (text.scrollWidth > text.clientWidth + 1 && text.clientWidth > 0) {
            const { overflowX, clipPath } = styleOf(text);
            // What is clipped is for screen readers alone.
            if ((overflowX === "hidden" || overflowX === "clip") && clipPath === "none")
              fault(`cut: ${text.textContent}`);
          }
        if (width % 320 === 0)
          for (const text of read) {
            const size = Number.parseFloat(styleOf(text).fontSize);
            if (size < 13) fault(`text of ${size}: ${text.textContent}`);
          }
      }
      return found;
    },
    { address: new URL(path, page.url()).href, all: widths },
  );
}
