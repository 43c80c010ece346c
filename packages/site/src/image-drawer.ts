import { UsageError } from "@policytrack/core";

/** Draws an SVG as a PNG. */
export type DrawImage = (svg: string) => Uint8Array;

/**
 * What `buildSite` takes as `drawImage`: draws with @resvg/resvg-js and the fonts of this machine. The package comes with no other
 * and has to be installed beside this one. Texts in Japanese or Korean need fonts such as Noto Sans CJK.
 *
 * @param folders Folders of fonts, instead of those of the machine.
 * @throws {UsageError} where @resvg/resvg-js is not installed.
 */
export async function imageDrawer(folders: readonly string[] = []): Promise<DrawImage> {
  const { Resvg } = await import("@resvg/resvg-js").catch(() => {
    throw new UsageError(
      "wrong-argument",
      "Pictures are drawn by @resvg/resvg-js, which is not installed: npm install @resvg/resvg-js",
    );
  });
  const font = { loadSystemFonts: folders.length === 0, fontDirs: [...folders] };
  return (svg) => new Resvg(svg, { font }).render().asPng();
}
