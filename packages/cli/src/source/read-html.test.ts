import { expect, test } from "vitest";
import { readHtml } from "./read-html.ts";

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>A note</title><body>${body}</html>`;

test("What a reader sees is the text, and what the page says of itself comes with it", () => {
  expect(readHtml(page("<nav>Home</nav><main><p>They  meet.<p>Every year.</main>"), "a.html")).toEqual({
    title: "A note",
    publisher: null,
    language: "en",
    published: null,
    text: "They meet.\n\nEvery year.\n",
  });
});

test("Elements within one another are read up to a depth, and told beyond it", () => {
  const nested = (n: number): string => page(`${"<div>".repeat(n)}words${"</div>".repeat(n)}`);
  expect(readHtml(nested(490), "a.html").text).toBe("words\n");
  for (const n of [500, 20_000, 200_000])
    expect(() => readHtml(nested(n), "a.html")).toThrow(/a\.html: .* 500 levels/);
});

test("Elements that end one another are beside one another, however many there are", () => {
  expect(readHtml(page("<p>a".repeat(2000)), "a.html").text.match(/a/g)).toHaveLength(2000);
});

test("A page that is too long is told, and never cut", () => {
  expect(() => readHtml(page("<p>words ".repeat(2_000_000)), "a.html")).toThrow(/a\.html: .*16,777,216/);
});
