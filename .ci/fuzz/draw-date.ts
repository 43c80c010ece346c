/** Texts that are EDTF dates, and some that only look like them. */
import type { Draw } from "../generate.ts";

const two = (n: number): string => String(n).padStart(2, "0");

function year(draw: Draw): string {
  const near = String(draw.int(2018, 2032));
  switch (draw.int(0, 19)) {
    case 0:
      return `${near.slice(0, 3)}X`;
    case 1:
      return draw.pick(["XXXX", "20XX", "2XXX", "19XX", "X024"]);
    case 2:
      return draw.pick(["0000", "0001", "9999", "9998", "-0001", "-9999"]);
    case 3:
      return draw.pick(["Y10000", "Y-10000", "Y17E7", "Y3388E2S3", "1950S2", "Y9000000000000"]);
    default:
      return near;
  }
}

const signs = ["", "", "", "", "", "", "~", "?", "%"] as const;

function simple(draw: Draw): string {
  const first = year(draw);
  const sign = (): string => draw.pick(signs);
  if (!/^-?[\dX]{4}$/.test(first)) return `${first}${sign()}`;
  const month = draw.chance(0.1)
    ? draw.pick(["XX", "0X", "1X"])
    : two(draw.chance(0.15) ? draw.int(21, 41) : draw.int(1, 12));
  const day = draw.chance(0.1) ? draw.pick(["XX", "0X", "3X", "X1"]) : two(draw.int(1, 29));
  switch (draw.int(0, 5)) {
    case 0:
    case 1:
      return `${first}${sign()}`;
    case 2:
      return `${first}-${month}${sign()}`;
    case 3:
      return `${sign()}${first}-${sign()}${month}-${sign()}${day}`;
    case 4:
      return `${first}-${month}-${day}T${two(draw.int(0, 24))}:${two(draw.int(0, 59))}:00${draw.pick(["", "Z", "+09:00", "-11:30"])}`;
    default:
      return `${first}-${month}-${day}${sign()}`;
  }
}

/** One in twelve is broken. */
export function drawDate(draw: Draw): string {
  const whole = ((): string => {
    switch (draw.int(0, 11)) {
      case 0:
        return `${draw.pick(["..", "", simple(draw)])}/${draw.pick(["..", "", simple(draw)])}`;
      case 1:
        return `../${simple(draw)}`;
      case 2:
        return `${simple(draw)}/${simple(draw)}`;
      case 3: {
        const days = Array.from({ length: draw.int(1, 4) }, () =>
          draw.chance(0.2) ? `${simple(draw)}..${simple(draw)}` : simple(draw),
        );
        const open = draw.pick(["", "", ".."]);
        const close = draw.pick(["", "", ".."]);
        const list = `${open}${days.join(",")}${close}`;
        return draw.chance(0.5) ? `[${list}]` : `{${list}}`;
      }
      default:
        return simple(draw);
    }
  })();
  if (!draw.chance(1 / 12)) return whole;
  const at = draw.int(0, whole.length);
  const sign = draw.pick([..."0123456789X-/.~?%[]{},TZSYE+: \u0000é"]);
  return whole.slice(0, at) + sign + whole.slice(at + draw.int(0, 2));
}
