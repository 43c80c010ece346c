// The other door of core, for whoever takes data from outside. Needs zod.
import { safeParseDataset } from "@policytrack/core/schema";

const parsed = safeParseDataset({ id: "nothing" });
if (parsed.ok || parsed.problems.length === 0) throw new Error("Nothing is not a dataset.");
