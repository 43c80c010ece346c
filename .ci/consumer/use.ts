// What anyone who installs the packages writes first. Compiled and run against the packed tarballs.
import { assess, assessmentOf, commitmentOf, is, type CommitmentAssessment } from "@policytrack/core";
import { type CommitmentId, dataset } from "@policytrack/jp-kr-us";

const id: CommitmentId = "kr-startup-center-tokyo";
const assessment = assess(dataset, { on: "2024-06-30" });
const centre: CommitmentAssessment<CommitmentId> = assessmentOf(assessment, id);
if (centre.known === "no") throw new Error("The centre is known on this day.");
if (is(centre.schedule, "met") !== "possibly") throw new Error("The centre is met, possibly late.");
if (commitmentOf(dataset, "kr-startup-center-tokyo").targetYear !== 2024)
  throw new Error("It was due in 2024.");
if (!Object.isFrozen(dataset.commitments[0]?.standing[0].citations)) throw new Error("The data is frozen.");
