/** What is asked of the files of a record, before anything in them is looked at. All are errors but `version-differs`. */
export const fileRules = {
  "record-missing": {
    asks: "A record folder has dataset.yaml, in itself or in its folder data.",
    why: "It names the record, and may hold everything.",
    fix: "Name the folder of a record, or begin one with `policytrack init`.",
  },
  "stray-file": {
    asks: "Every file of a record folder is part of the record, or plainly something else.",
    why: "A file with a misspelt name would be passed over, and what it says would be lost without a word.",
    fix: "Rename the file, or move it elsewhere.",
  },
  "unfinished-change": {
    asks: "No command was broken off while it changed several files.",
    why: "Some of them are old and some new, and no record ever was like that.",
    fix: "Run the command again, or any other that changes the record: it finishes the first.",
  },
  unreadable: {
    asks: "Files can be read.",
    why: "What they hold is not known.",
    fix: "Change the permissions of the file, or put a file in its place.",
  },
  encoding: {
    asks: "Texts are UTF-8.",
    why: "Other bytes would be read as other letters.",
    fix: "Save the file as UTF-8.",
  },
  yaml: {
    asks: "YAML files are YAML 1.2.",
    why: "Nothing else in the file can be looked at.",
    fix: "Correct the line. Texts with a colon, a comma in braces or a special character at their beginning go in quotes.",
  },
  json: {
    asks: "JSON files are JSON, and no object has a key twice.",
    why: "Readers differ on which of two equal keys they take.",
    fix: "Correct the place that is named.",
  },
  empty: {
    asks: "A file has something in it.",
    why: "What wrote an empty file may have failed.",
    fix: "Give a dataset.",
  },
  "not-a-dataset": {
    asks: "A file is a dataset, light or full, or a catalogue of datasets.",
    why: "Any other file would be told that every field is missing.",
    fix: "Name a record folder, or a file with id, title, source, reviewedThrough and commitments.",
  },
  "not-fields": {
    asks: "A file of a record is a map of fields.",
    why: "A list or a text has no fields.",
    fix: "Write one field a line, `name: value`.",
  },
  "id-in-two-files": {
    asks: "An id is in one file.",
    why: "One of the two records would be lost.",
    fix: "Rename one of them.",
  },
  "id-differs-from-file": {
    asks: "A record with a file of its own has the name of the file as its id.",
    why: "One place for one fact.",
    fix: "Take `id` away, or rename the file.",
  },
  "version-differs": {
    asks: "A record that is a package has the version of its package.json.",
    why: "One place for one fact.",
    fix: "Take `version` away from dataset.yaml.",
  },
  "quotation-not-in-text": {
    asks: "Passages are in the texts of their sources that are kept beside the record, in texts/ or .texts/.",
    why: "A quotation that the source does not have is the worst slip of a record, and here a program can see it.",
    fix: "Find the words with `policytrack cite SOURCE WORDS`, and see `policytrack verify`.",
  },
  "other-text-kept": {
    asks: "The text that is kept of a source is the one whose digest the source has.",
    why: "Positions in another edition lead to other words.",
    fix: "Put the text of that edition back, or read the source anew with `policytrack source add`.",
  },
  "limit-exceeded": {
    asks: "Input is as long as a limit allows.",
    why: "What is longer cannot be held at once.",
    fix: "Split the record into several.",
  },
} as const;

export type FileRule = keyof typeof fileRules;
