export { allCodes, type CodeMeaning } from "./codebook/codes.ts";
export { codebook } from "./codebook/codebook.ts";
export { type FieldsOf, type Meaning, type Meanings, meanings, type Models } from "./codebook/meanings.ts";
export { fieldGuide } from "./codebook/field-guide.ts";
