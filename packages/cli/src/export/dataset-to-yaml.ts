import { stringify } from "yaml";
import type { Dataset } from "@policytrack/core";
import { datasetToJson } from "@policytrack/formats/json";

/** A dataset as one document of YAML 1.2, its fields in the order of the model. Read back, it is the same dataset. */
export function datasetToYaml(dataset: Dataset): string {
  return stringify(JSON.parse(datasetToJson(dataset)), { aliasDuplicateObjects: false, lineWidth: 100 });
}
