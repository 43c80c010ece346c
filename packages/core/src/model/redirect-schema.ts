import * as z from "zod";
import { idSchema } from "./id-schema.ts";
import { nonEmptySchema } from "./non-empty-schema.ts";
import { referenceSchema } from "./reference.ts";
import { textSchema } from "./text-schema.ts";
import { versionSchema } from "./version-schema.ts";

export const redirectSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("moved"),
    from: idSchema(),
    to: referenceSchema("commitment"),
    since: versionSchema(),
  }),
  z.strictObject({
    kind: z.literal("split"),
    from: idSchema(),
    to: nonEmptySchema(referenceSchema("commitment")),
    since: versionSchema(),
  }),
  z.strictObject({
    kind: z.literal("withdrawn"),
    from: idSchema(),
    why: textSchema(),
    since: versionSchema(),
  }),
]);
