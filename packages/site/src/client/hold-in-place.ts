/**
 * Draws, and keeps a part of the page where it is on the screen, however much the text above it grows or shrinks: who steps from
 * change to change presses one button again and again. Where nothing is left to scroll, a space above the part makes up for it.
 */
export function holdInPlace(id: string, draw: () => void): void {
  const before = document.getElementById(id)?.getBoundingClientRect().top;
  draw();
  const part = document.getElementById(id);
  if (part === null || before === undefined) return;
  part.style.marginTop = "";
  scrollBy({ top: part.getBoundingClientRect().top - before, behavior: "instant" });
  const missing = before - part.getBoundingClientRect().top;
  if (missing > 0)
    part.style.marginTop = `${Number.parseFloat(getComputedStyle(part).marginTop) + missing}px`;
}
