import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { sharedName } from "./shared-name.ts";

const named = (name: string | Readonly<Record<string, string>>) => ({ parties: { other: { name } } });

it("A second party with the same name, in any case, is an issue", () => {
  expect(pathsOf(sharedName, named("NORLAND"))).toEqual(["parties.2.names.en"]);
});

it("The same name in another language, and a party and a domain of one name, are none", () => {
  expect(pathsOf(sharedName, named({ de: "Norland" }))).toEqual([]);
  expect(pathsOf(sharedName, { domains: { norland: "Norland" } })).toEqual([]);
});
