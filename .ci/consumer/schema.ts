// The other door of core, for whoever takes data from outside.
import { safeParse } from "@policytrack/core/schema";

const parsed = safeParse({ id: "nothing" });
if (parsed.success || parsed.issues.length === 0) throw new Error("Nothing is not a dataset.");
