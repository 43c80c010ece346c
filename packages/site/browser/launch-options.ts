/** How Chromium is started for tests: without windows, and without asking anybody for anything. */
export function launchOptions(
  executablePath: string,
  textSize: number,
): { readonly executablePath: string; readonly args: string[] } {
  const args = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    `--blink-settings=defaultFontSize=${textSize}`,
  ];
  return { executablePath, args };
}
