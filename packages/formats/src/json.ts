export { datasetToJson } from "./json/dataset-to-json.ts";
export { jsonToDataset } from "./json/json-to-dataset.ts";
