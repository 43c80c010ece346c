import { type ComponentChildren, type JSX, render } from "preact";
import { type Say, SayContext } from "../words/say.ts";
import { drawingFile } from "./drawing-file.ts";

/** Room around a sheet, in pixels. */
export const margin = 16;

/** How far apart the lines of its texts are. */
export const lineHeight = 15;

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The name of the file, which is not shown. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What stands in a drawing, as an SVG file. It is laid out in the page, out of sight, and in the page's language. */
export function sheetFile({ width, height, title, children }: Sheet, say: Say): string {
  const host = document.createElement("div");
  host.className = "off-screen";
  document.body.append(host);
  render(
    <SayContext.Provider value={say}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        xmlns="http://www.w3.org/2000/svg"
      >
        {children}
      </svg>
    </SayContext.Provider>,
    host,
  );
  try {
    return drawingFile(host.firstElementChild as SVGSVGElement, title);
  } finally {
    render(null, host);
    host.remove();
  }
}

interface LinesProps {
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly class: "sheet-title" | "sheet-label";
  readonly lines: readonly string[];
}

/** Lines of text, one below the other. */
export function Lines({ x, y, class: name, lines }: LinesProps): JSX.Element {
  return (
    <>
      {lines.map((line, i) => (
        <text key={i} class={name} x={x} y={y + 4 + i * (name === "sheet-title" ? titleHeight : lineHeight)}>
          {line}
        </text>
      ))}
    </>
  );
}

export const titleHeight = 20;

/** A title that stands above a sheet, in lines. */
export function titleLines(title: string, width: number): readonly string[] {
  return linesOf(title, width, "600 15px");
}

/**
 * Breaks a text into lines of a width, since SVG does not.
 *
 * @param most How many lines there is room for; what is too long ends in "…".
 */
export function linesOf(
  text: string,
  width: number,
  font: string = "12px",
  most: number = Infinity,
): readonly string[] {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return [text];
  pen.font = `${font} system-ui, sans-serif`;
  // Another machine sets the file in another face.
  const fits = (line: string): boolean => pen.measureText(line.trimEnd()).width <= 0.92 * width;
  const lines: string[] = [];
  let line = "";
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "word" }).segment(text))
    // A word that is longer than a line is broken anywhere.
    for (const piece of fits(segment) ? [segment] : segment) {
      // No line begins with a mark that closes.
      if (!fits(line + piece) && line !== "" && !/^[\s\p{Pe}\p{Pf}\p{Po}]$/u.test(piece)) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += line === "" ? piece.trimStart() : piece;
    }
  lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? "";
  while (!fits(`${last}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}
