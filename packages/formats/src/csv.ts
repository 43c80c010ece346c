export { assessmentsToCsv, assessmentLines } from "./csv/assessments-to-csv.ts";
export { fromCsvCell, fromCsvList } from "./csv/cell.ts";
export { commitmentsToCsv } from "./csv/commitments-to-csv.ts";
