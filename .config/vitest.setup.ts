import fc from "fast-check";
import { afterEach, beforeEach, expect, vi } from "vitest";

// Properties draw the same cases on each run, so that a test is green or red for everybody. FC_SEED draws others.
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_231_117) });

/** What `new Date(2024, 0, 15).getTimezoneOffset()` says in each zone of the configuration, in minutes. */
const offsets: Record<string, number> = {
  "Asia/Seoul": -540,
  "America/Los_Angeles": 480,
  "Pacific/Kiritimati": -840,
};

beforeEach(() => {
  const zone = process.env["TZ"];
  if (zone !== undefined && zone in offsets) {
    expect(new Date(2024, 0, 15).getTimezoneOffset(), `tests run in ${zone}`).toBe(offsets[zone]);
  }
  for (const method of ["log", "info", "warn", "error", "debug"] as const) vi.spyOn(console, method);
});

/** Anything written to the console fails the test. */
afterEach(() => {
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    expect(vi.mocked(console[method]).mock.calls, `console.${method} was called`).toEqual([]);
  }
  vi.restoreAllMocks();
});
