import { describe, expect, it } from "vitest";
import { relative } from "./addresses.ts";

describe("The address of a page", () => {
  it("leads from any folder to any other", () => {
    expect(relative("index.html", "ja/a.html")).toBe("ja/a.html");
    expect(relative("ja/embed/a.html", "assets/b.css")).toBe("../../assets/b.css");
    expect(relative("ja/a.html", "ja/b.html")).toBe("b.html");
  });
});
