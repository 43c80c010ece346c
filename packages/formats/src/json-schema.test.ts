import { shapes } from "@policytrack/core/model";
import type { DatasetInput } from "@policytrack/core";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { cutTo } from "./cut.ts";
import { jsonSchema } from "./json-schema.ts";
import { days, nordia, nordiaInput } from "./record-fixture.ts";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  unicodeRegExp: true,
}).compile(jsonSchema());

describe("JSON Schema of a dataset", () => {
  it.each(days)("takes a dataset that core takes, cut to %s", (evidenceUntil) => {
    validate(plain(cutTo(nordia, { evidenceUntil })));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ["formatVersion", 1],
    ["reviewedThrough", "2026"],
    ["language", ""],
    ["commitments", null],
    ["parties", [{ id: "x" }]],
    ["promises", []],
  ])("refuses %s: %j", (key, value) => {
    expect(validate({ ...(plain(nordia) as object), [key]: value })).toBe(false);
  });

  it("of what people write takes the light form, in draft 7 as editors read it", () => {
    const light = new Ajv({ strict: true, strictTypes: false, unicodeRegExp: true }).compile(
      jsonSchema({ of: "DatasetInput", draft: "draft-07" }),
    );
    light(plain(nordiaInput satisfies DatasetInput));
    expect(light.errors ?? []).toEqual([]);
    expect(light({ ...(plain(nordiaInput) as object), reviewedThrough: "soon" })).toBe(false);
  });

  it("is a schema of every type of the model, with what each field means", () => {
    for (const of of Object.keys(shapes))
      expect(jsonSchema({ of })).toMatchObject({ title: of, type: "object" });
    for (const of of ["Dataset", "DatasetInput", "CommitmentInput"]) {
      expect(() =>
        new Ajv2020({ strict: true, strictTypes: false }).compile(jsonSchema({ of })),
      ).not.toThrow();
      const draft7 = jsonSchema({ of, draft: "draft-07" });
      expect(() => new Ajv({ strict: true, strictTypes: false }).compile(draft7)).not.toThrow();
    }
    expect(JSON.stringify(jsonSchema()).match(/"description"/g)?.length).toBeGreaterThan(150);
    expect(() => jsonSchema({ of: "Promise" })).toThrow(RangeError);
  });
});
