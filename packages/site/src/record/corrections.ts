import type { Site } from "./site.ts";

interface Report {
  /** The id of the fact, commitment or record that the report is about. */
  readonly about: string;
  /** ISO day that the reader was looking at. */
  readonly day: string;
  /** The words of the form. */
  readonly words: Readonly<Record<"report" | "asOf" | "source" | "id", string>>;
}

/**
 * The address by which an error is reported, with what it is about: a new issue of a repository, a letter, or a form that takes
 * `title` and `body`. Null: the record names none.
 */
export function correctionHref(site: Site, { about, day, words }: Report): string | null {
  const to = correctionsOf(site);
  if (to === null) return null;
  const subject = `${words.report}: ${about}`;
  const body = [site.title, `${words.id}: ${about}`, `${words.asOf}: ${day}`, `${words.source}: `, ""].join(
    "\n",
  );
  const fields = to.startsWith("mailto:") ? { subject, body } : { title: subject, body };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${to}${to.includes("?") ? "&" : "?"}${query.join("&")}`;
}

/** Where corrections and replies go: what the record names, else new issues of its repository. */
export function correctionsOf({ corrections, repository }: Site): string | null {
  if (corrections !== null) return corrections;
  return repository !== null && /^https:\/\/(?:github|gitlab|codeberg)\./u.test(repository)
    ? `${repository.replace(/\/$/u, "")}/issues/new`
    : null;
}
