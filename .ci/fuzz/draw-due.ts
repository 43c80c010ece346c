/** Deadlines as the light form writes them, and some that only look like them. */
import type { Draw } from "../generate.ts";
import { drawDate } from "./draw-date.ts";

export function drawDue(draw: Draw): unknown {
  const date = drawDate(draw);
  switch (draw.int(0, 13)) {
    case 0:
      return draw.int(1990, 2060);
    case 1:
      return `every ${draw.pick(["year", "P2M", "P1D", "P0D", "P1W", "P100Y"])} from ${date}`;
    case 2:
      return `every year from ${date} until ${drawDate(draw)}`;
    case 3:
      return `within ${draw.pick(["P6M", "P1Y", "P9999Y", "P31D"])} after ${draw.pick(["e1", "end", "signing"])}`;
    case 4:
      return draw.pick(["open-ended", "indefinite", "not stated", "withdrawn", "when it occurs", "x"]);
    case 5:
      return `throughout ${date}`;
    case 6:
      return `total ${date}`;
    case 7:
      return `${draw.pick(["early", "mid", "late", "around", "on"])} ${date}`;
    case 8:
      return `in ${date}`;
    case 9:
      return date;
    default:
      return `by ${date}`;
  }
}
