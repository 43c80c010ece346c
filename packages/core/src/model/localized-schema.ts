import * as z from "zod";
import { textSchema } from "./text-schema.ts";

export const localizedSchema = z.strictObject({
  en: textSchema(),
  ja: textSchema().exactOptional(),
  ko: textSchema().exactOptional(),
});
