import type { Dataset } from "@policytrack/core";
import { datasetSchema } from "@policytrack/core/schema";
import { inModelOrder } from "./in-model-order.ts";

/**
 * A dataset as canonical JSON: the fields in the order of the model whatever order they were given in, no white space but one
 * newline at the end. Equal datasets are equal byte for byte.
 *
 * @param indent Spaces a level, for people to read. Default: none.
 * @example
 * datasetToJson(dataset); // '{"id":"jp-kr-us","title":"Commitments of Japan, ...",...}\n'
 */
export function datasetToJson(dataset: Dataset, indent?: number): string {
  return `${JSON.stringify(inModelOrder(datasetSchema, dataset), null, indent)}\n`;
}
