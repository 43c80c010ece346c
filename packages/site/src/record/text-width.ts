/** How wide a text is, in parts of its size: Latin letters by half, others by a whole. An estimate that is rather too wide. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\uffef]/u.test(character)
      ? 1
      : /[MW@%m]/u.test(character)
        ? 0.96
        : /[A-HJ-Zw–]/u.test(character)
          ? 0.73
          : /[ .,:;'’!|Iijltfr()-]/u.test(character)
            ? 0.42
            : 0.62;
  return Math.ceil(width * size);
}
