import type { Command } from "../command.ts";
import { add } from "./add.ts";
import { agreement } from "./agreement.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { cite } from "./cite.ts";
import { compare } from "./compare.ts";
import { explainOf } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { init } from "./init.ts";
import { migrate } from "./migrate.ts";
import { remove } from "./remove.ts";
import { report } from "./report.ts";
import { review } from "./review.ts";
import { schemas } from "./schemas.ts";
import { set } from "./set.ts";
import { show } from "./show.ts";
import { site } from "./site.ts";
import { source } from "./source.ts";
import { touch } from "./touch.ts";
import { upcoming } from "./upcoming.ts";
import { verify } from "./verify.ts";

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  build,
  report,
  show,
  upcoming,
  compare,
  review,
  agreement,
  explainOf(() => commands),
  exportCommand,
  site,
  verify,
  schemas,
  init,
  importCommand,
  source,
  cite,
  add,
  set,
  remove,
  touch,
  migrate,
];
