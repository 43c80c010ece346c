import { expect, test } from "vitest";
import { isoFormsOf, monthsOfFiscalYear } from "./read-date.ts";

test.each([
  ["18 August 2023", ["2023-08-18"]],
  ["18th of August, 2023", ["2023-08-18"]],
  ["Aug. 18, 2023", ["2023-08-18"]],
  ["August 2023", ["2023-08"]],
  ["08/18/2023", ["2023-08-18"]],
  ["18.08.2023", ["2023-08-18"]],
  ["03/04/2024", ["2024-04-03", "2024-03-04"]],
  ["05/05/2024", ["2024-05-05"]],
  ["2019-7-10", ["2019-07-10"]],
  ["2024/05", ["2024-05"]],
  ["20230818", ["2023-08-18"]],
  ["2018-03-31T00:00:00Z", ["2018-03-31"]],
  ["2023年8月18日", ["2023-08-18"]],
  ["Q3 2024", ["2024-35"]],
  ["H2 2024", ["2024-41"]],
  ["2030s", ["203X"]],
  ["c. 2030", ["2030~"]],
  ["spring 2024", []],
  ["32 May", []],
  ["Maybe 2024", []],
  ["", []],
])('"%s" can mean %j', (text, forms) => {
  expect(isoFormsOf(text)).toEqual(forms);
});

test.each([
  ["2021", { firstMonth: 4, namedAfter: "first" }, "2021-04/2022-03"],
  ["2021", { firstMonth: 10, namedAfter: "last" }, "2020-10/2021-09"],
  ["2021", { firstMonth: 1, namedAfter: "first" }, "2021"],
  ["2021-05", { firstMonth: 4, namedAfter: "first" }, "2021-05"],
  ["2021~", { firstMonth: 4, namedAfter: "first" }, "2021~"],
  ["0000", { firstMonth: 10, namedAfter: "last" }, "0000"],
  ["9999", { firstMonth: 4, namedAfter: "first" }, "9999"],
] as const)("A fiscal year %s of %j has the months %s", (date, fiscalYear, months) => {
  expect(monthsOfFiscalYear(date, fiscalYear)).toBe(months);
});
