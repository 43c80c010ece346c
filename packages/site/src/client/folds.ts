/** Opens the folds around the part of the page that the address names, in browsers that do not do so by themselves. */
export function openFolds(): void {
  const name = decodeURIComponent(location.hash.slice(1));
  const part = name === "" ? null : document.getElementById(name);
  for (let fold = part?.closest("details"); fold != null; fold = fold.parentElement?.closest("details"))
    fold.open = true;
  if (part !== null) part.scrollIntoView();
}
