import type { Dataset, DatasetInput } from "../model/types.ts";
import { safeParse } from "./parse.ts";

/** The Standard Schema interface, version 1 (https://standardschema.dev), as its authors ask libraries to write it down. */
export interface StandardSchema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly StandardIssue[] };
    /** For types alone; there is no value. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
/** An issue as other tools read it. `message` says what is wrong and what to do. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/**
 * `safeParse` for tools that take a Standard Schema: forms, routers, RPC, environment readers. It takes JSON text or a value, in the
 * light or the full form, and gives a full dataset.
 *
 * @example
 * datasetSchema["~standard"].validate({ title: "No id" }).issues?.[0]?.path; // ["id"]
 */
export const datasetSchema: StandardSchema<DatasetInput | Dataset | string, Dataset> = {
  "~standard": {
    version: 1,
    vendor: "policytrack",
    validate(value) {
      const result = safeParse(value);
      return result.success
        ? { value: result.data }
        : { issues: result.issues.map(({ message, fix, path }) => ({ message: `${message} ${fix}`, path })) };
    },
  },
};
