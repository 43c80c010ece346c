import type { Command } from "../command.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { review } from "./review.ts";
import { upcoming } from "./upcoming.ts";
import { verify } from "./verify.ts";

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [check, build, upcoming, review, verify];
