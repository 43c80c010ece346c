/** How help tells what a command takes for a dataset. */
export const datasetArgument =
  "a folder that holds `data/` and package.json, a JSON, NDJSON or YAML file of a whole dataset, or - for standard input";
