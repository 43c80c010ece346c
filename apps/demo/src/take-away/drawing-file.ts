/** Presentation that the page gives by its style sheet, and that a file must carry itself. */
const carried = [
  "fill",
  "stroke",
  "stroke-width",
  "paint-order",
  "font-size",
  "font-weight",
  "text-anchor",
] as const;

/**
 * A drawing of the page as an SVG file that stands alone: colours, sizes and letters as they are on the page now, in its
 * colour scheme.
 *
 * @param drawing An element that is in the document.
 * @param title What it shows, and on which day.
 */
export function drawingFile(drawing: SVGSVGElement, title: string): string {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
    const original = originals[i];
    if (original === undefined) return;
    const style = getComputedStyle(original);
    for (const { name, value } of element.attributes)
      if (value.includes("var(--")) element.setAttribute(name, withoutVariables(value, style));
    if (original.tagName === "text")
      for (const name of carried) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute("class");
    // What the page leaves out, as names of years for which there is no room.
    if (style.display === "none") element.remove();
  });
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("font-family", "system-ui, sans-serif");
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
  const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
  name.textContent = title;
  copy.prepend(name, ground);
  return new XMLSerializer().serializeToString(copy);
}

/** Colours by their own name: a colour by `light-dark()` or by another variable is settled by the browser. */
function withoutVariables(value: string, style: CSSStyleDeclaration): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const probe = document.createElement("span");
    probe.style.color = style.getPropertyValue(name);
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
}
