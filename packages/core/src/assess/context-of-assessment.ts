import type { AssessmentContext } from "./assessment-context.ts";

const contexts = new WeakMap<object, AssessmentContext>();

export function rememberContext(assessment: object, context: AssessmentContext): void {
  contexts.set(assessment, context);
}

/** The context of an assessment. Undefined: it is none. */
export function contextOfAssessment(assessment: unknown): AssessmentContext | undefined {
  return typeof assessment === "object" && assessment !== null ? contexts.get(assessment) : undefined;
}
