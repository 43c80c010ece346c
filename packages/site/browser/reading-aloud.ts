// Functions that run within a page, each by itself.

/** What a screen reader would not be told: verdicts without words, drawings without names, charts without tables. */
export function nameFaults(): readonly string[] {
  const found: string[] = [];
  const told = (element: Element): string => (element.textContent ?? "").trim();
  const fault = (element: Element, says: string): void =>
    void found.push(`${says}: ${element.outerHTML.slice(0, 120)}`);
  for (const verdict of document.querySelectorAll(".verdict"))
    if (told(verdict) === "") fault(verdict, "a verdict without its word");
  for (const sign of document.querySelectorAll("svg.sign"))
    if (sign.getAttribute("aria-hidden") !== "true") fault(sign, "a sign that is read beside its word");
  for (const drawing of document.querySelectorAll("svg")) {
    if (drawing.closest("[aria-hidden=true]") !== null || drawing.ownerSVGElement?.closest("svg") != null)
      continue;
    if (!drawing.hasAttribute("role") || (drawing.getAttribute("aria-label") ?? "") === "")
      fault(drawing, "a drawing without a name");
  }
  for (const figure of document.querySelectorAll("figure")) {
    if (figure.querySelector("h2, h3") === null) fault(figure, "a chart without a title");
    if (figure.querySelector("table") === null) fault(figure, "a chart without a table");
  }
  for (const table of document.querySelectorAll("table")) {
    if (table.querySelector("th") === null) fault(table, "a table without heads");
    if (table.caption === null && table.closest("[aria-label], figure details") === null)
      fault(table, "a table without a name");
  }
  return found;
}

/** Signs that cannot be made out before the page: each needs a part with a contrast of 3 to 1 at least (WCAG 1.4.11). */
export function signFaults(): readonly string[] {
  const drawn = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (drawn === null) return ["no canvas"];
  const luminanceOf = (colour: string): number => {
    drawn.fillStyle = colour;
    drawn.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...drawn.getImageData(0, 0, 1, 1).data].map((of) => {
      const share = of / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = luminanceOf(getComputedStyle(document.body).backgroundColor);
  const contrastOf = (colour: string): number => {
    if (!colour.startsWith("rgb")) return 1;
    const other = luminanceOf(colour);
    return (Math.max(ground, other) + 0.05) / (Math.min(ground, other) + 0.05);
  };
  return [...document.querySelectorAll("symbol[id^=sign-]")].flatMap((sign) => {
    const best = Math.max(
      ...[...sign.querySelectorAll("*")].flatMap((part) => {
        const { fill, stroke } = getComputedStyle(part);
        return [contrastOf(fill), contrastOf(stroke)];
      }),
    );
    return best >= 3 ? [] : [`${sign.id} has a contrast of ${best.toFixed(1)}`];
  });
}
