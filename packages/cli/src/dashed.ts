/** The name of an option as it is typed: `evidenceUntil` is "evidence-until". */
export function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
