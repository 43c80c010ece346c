/** The door that validates data of others. */
export { parse } from "./input/define.ts";
