import path from "node:path";
import { CommandError } from "../command-error.ts";
import { isSystemError } from "../system-error.ts";

/** A link in the way of what is to be written. */
export function deadLink(file: string): CommandError {
  return new CommandError(
    `${file} is a link that leads to nothing. Take it away, or make what it leads to. Nothing was written.`,
  );
}

/** What to do about an error of the file system; any other error as it is. */
export function unwritable(error: unknown, file: string): unknown {
  if (!isSystemError(error)) return error;
  const failed = (why: string): CommandError => new CommandError(`${file} cannot be written: ${why}`);
  // On a disk that can only be read, Node says of a folder that it is not there.
  if (error.code === "ENOENT" && error.syscall === "mkdir")
    return failed("its folder cannot be made. Name another place.");
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return failed(`there is no folder ${path.dirname(file)}. Make it first.`);
    case "EEXIST":
    case "ENOTEMPTY":
      return failed("something of this name is there already.");
    case "EISDIR":
      return new CommandError(`${file} is a folder. Name a file in it.`);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return failed("you are not allowed to. Name another place.");
    case "ENOSPC":
    case "EDQUOT":
      return failed("the disk is full. Nothing was changed.");
    case "EFBIG":
      return failed("it would be too large. Nothing was changed.");
    case "EXDEV":
      return failed("it lies on another disk. Name the file itself.");
    default:
      return failed(`${error.message}.`);
  }
}
