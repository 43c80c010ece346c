/** On paper everything is open, and the foot of each sheet says at which address and of which day it was read. */
export function preparePaper(): void {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  const { href } = document.querySelector<HTMLLinkElement>("link[rel=canonical]") ?? {
    href: `${location.origin}${location.pathname}`,
  };
  const day = [...document.querySelectorAll(".date > :first-child, .date .day-text")].map(
    ({ textContent }) => textContent,
  );
  const foot = [`${href}${location.search}`, day.join(" ")].join(" · ");
  // A string as style sheets write it.
  document.documentElement.style.setProperty("--foot", `"${foot.replaceAll(/["\\\n]/gu, " ")}"`);
}
