import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { RecordPages } from "./record-pages.ts";
import { useSay } from "../words/say.ts";

interface Props {
  /** Name of the file, without its ending. */
  readonly name: string;
  /** Gives the text of the SVG file. */
  readonly draw: () => Promise<string>;
}

/** A button that saves a drawing as an SVG file, where a script can. */
export function SaveDrawing({ name, draw }: Props): JSX.Element | null {
  const { page } = useSay();
  if (!useContext(RecordPages).alive) return null;
  return (
    <p class="save">
      <button
        type="button"
        onClick={async () => {
          const { saveFile } = await import("../take-away/save-file.ts");
          saveFile(`${name}.svg`, "image/svg+xml", await draw());
        }}
      >
        {page.saveDrawing}
      </button>
    </p>
  );
}
