import { afterEach, beforeEach, expect, vi } from "vitest";

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
