// What anyone who installs the packages writes first. Compiled and run against the packed tarballs.
import { assess, filter, get, type AssessedCommitment } from "@policytrack/core";
import { type CommitmentId, dataset, type JpKrUsIds } from "@policytrack/jp-kr-us";

const id: CommitmentId = "kr-startup-center-tokyo";
const assessment = assess(dataset, { on: "2024-06-30" });
const centre: AssessedCommitment<JpKrUsIds> = get(assessment, "commitment", id);
if (!centre.verdicts.some((v) => v.possibleTimeliness.join() === "on-time,late"))
  throw new Error("The centre was opened on time or late.");
if (get(dataset, "party", "kr").names["en"] !== "South Korea") throw new Error("The party has another name.");
if (filter(assess(dataset, { on: "2026-04-30" }).verdicts, { timeliness: "overdue" }).length === 0)
  throw new Error("Something was overdue on this day.");
