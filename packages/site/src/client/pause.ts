/** Ends a stretch of work, so that the browser can answer to its reader before the next one. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
