/** A dataset as it could have been written on a day. */
export { cutTo, type CutOptions } from "./cut/cut-to.ts";
