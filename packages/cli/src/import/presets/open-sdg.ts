import type { Mapping } from "../mapping.ts";

/**
 * The data file of an indicator of an Open SDG site: `indicator_1-1-1.csv` with Year, Value, Units, and a column for each way in
 * which the values are told apart. It has values, and no promises.
 *
 * Source: open-sdg.readthedocs.io, "Data formatting".
 */
export const openSdg: Mapping = {
  dataset: { title: "Indicators of the Sustainable Development Goals" },
  indicator: { id: "$file", title: "$file", unit: "Units" },
  observation: { date: "Year", value: { column: "Value", steps: "decimal-point" } },
  dimensions: "others",
  ignore: ["GeoCode"],
};
