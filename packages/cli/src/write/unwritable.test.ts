import fc from "fast-check";
import { expect, test } from "vitest";
import { CommandError } from "../command-error.ts";
import { unwritable } from "./unwritable.ts";

const failed = (code: string, syscall: string = "open"): Error =>
  Object.assign(new Error(`${code}: it fails`), { code, syscall });

test.each([
  ["ENOENT", "there is no folder /a"],
  ["ENOTDIR", "there is no folder /a"],
  ["EEXIST", "something of this name is there already"],
  ["ENOTEMPTY", "something of this name is there already"],
  ["EISDIR", "is a folder"],
  ["EACCES", "you are not allowed to"],
  ["EPERM", "you are not allowed to"],
  ["EROFS", "you are not allowed to"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk is full"],
  ["EFBIG", "it would be too large"],
  ["EXDEV", "it lies on another disk"],
  ["EIO", "EIO: it fails"],
])("%s is a message that names the file, and exit code 2", (code, words) => {
  const told = unwritable(failed(code), "/a/b.json");
  expect(told).toMatchObject({ name: "CommandError", exitCode: 2 });
  expect((told as Error).message).toMatch(/^\/a\/b\.json /);
  expect((told as Error).message).toContain(words);
});

test("A folder that cannot be made on a disk that can only be read is told as such", () => {
  expect((unwritable(failed("ENOENT", "mkdir"), "/a/b.json") as Error).message).toContain("cannot be made");
});

test("Any other error stays as it is", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.constantFrom(new Error("x"), new CommandError("y"))), (error) => {
      expect(unwritable(error, "/a")).toBe(error);
    }),
  );
});
