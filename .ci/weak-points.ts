/** What broke earlier versions, and the tests that hold it since: the file of each test, and its title. */
export interface WeakPoint {
  readonly what: string;
  readonly tests: readonly (readonly [file: string, title: string])[];
}

export const weakPoints: readonly WeakPoint[] = [
  {
    what: "A deadline was due before it began, where its end has open digits",
    tests: [
      ["packages/core/src/timeliness/due-window.test.ts", "has no reading that ends before it starts"],
      [
        "packages/core/src/timeliness/due-window.test.ts",
        "opens before it is due, is due on days that can be written",
      ],
      [".ci/fuzz/dates.ts", "a deadline is not due before it begins"],
    ],
  },
  {
    what: "Small files took all time or memory: long ids, many slips, rings, chains, levels",
    tests: [
      [
        "packages/core/src/input/parse.test.ts",
        "Thousands of misspelt references with near names use up one budget",
      ],
      ["packages/cli/src/source/read-html.test.ts", "Elements within one another are read up to a depth"],
      ["packages/cli/src/source/read-html.test.ts", "A page that is too long is told, and never cut"],
      ["packages/core/src/input/limits-of.test.ts", "no call runs out of stack"],
      ["packages/core/src/input/parse.test.ts", "A ring of 50,000 parties is one issue, and a chain is none"],
      ["packages/core/src/input/parse.test.ts", "Issues beyond the limit are counted in one issue"],
      [
        "packages/core/src/rules/ids/circular-link.test.ts",
        "The work grows with the length of a chain and no faster",
      ],
      [
        "packages/core/src/work.test.ts",
        "takes as much work for each of many commitments as for each of few",
      ],
      ["packages/formats/src/work.test.ts", "Work grows with the number of commitments alone"],
      ["packages/formats/src/work.test.ts", "A line of corrections longer than calls can be nested"],
      ["packages/cli/src/load/hostile-files.test.ts", "Lists within lists are refused from the limit on"],
      ["packages/cli/src/load/read-workbook.test.ts", "One that says so is refused before it is unpacked"],
      ["packages/cli/src/terminal/table.test.ts", "More rows than a call has room for make a table"],
    ],
  },
  {
    what: "Commands ended with a trace on records that the check accepts: extreme dates and numbers",
    tests: [
      ["packages/cli/src/every-command.test.ts", "what is valid works with every command on every day"],
      ["packages/cli/src/every-command.test.ts", "Extreme dates and numbers"],
      ["packages/cli/src/fuzz-everything.test.ts", "Nothing breaks, whatever is fed to the packages"],
      ["packages/cli/src/program.test.ts", "A fault of the command itself ends with exit code 3"],
    ],
  },
  {
    what: "Data were changed or left out in silence: links, bytes that are no UTF-8, keys that stand twice, long numbers",
    tests: [
      [
        "packages/cli/src/load/load-record.test.ts",
        "A link to a file is followed, and one to nothing is an issue",
      ],
      [
        "packages/cli/src/load/load-record.test.ts",
        "Bytes that are no UTF-8 are an issue at their place, through every door",
      ],
      ["packages/core/src/input/parse.test.ts", "A key that stands twice is told"],
      ["packages/cli/src/import/read-rows.test.ts", "A key that stands twice is told, with its line"],
      ["packages/cli/src/load/parse-json.test.ts", "Numbers that are kept as they are written are none"],
      ["packages/formats/src/ndjson/ndjson.test.ts", "never has bytes replaced that are no UTF-8"],
    ],
  },
  {
    what: "Hostile text reached terminals, logs, Markdown, spreadsheets, calendars and pages",
    tests: [
      ["packages/cli/src/every-command.test.ts", "A record with control characters is refused"],
      ["packages/cli/src/every-exit.test.ts", "It is valid, so that nothing but the exits can hold it"],
      [
        "packages/formats/src/escape.test.ts",
        "moves no cursor, begins no line and turns no direction, whatever it is",
      ],
      ["packages/formats/src/escape.test.ts", "begins no cell like a formula where cells are parted by"],
      [
        "packages/formats/src/icalendar.test.ts",
        "of a hostile record has no event and no property that a text brought",
      ],
      ["packages/formats/src/markdown.test.ts", "of a hostile record has the same headings and tables"],
      ["packages/formats/src/atom.test.ts", "of a hostile record is well-formed"],
    ],
  },
  {
    what: "Writing replaced pipes and links, followed links of others, left halves, and had moments without a file",
    tests: [
      [
        "packages/cli/src/write/write-file-atomic.test.ts",
        "A link put in place of the temporary file is never followed",
      ],
      [
        "packages/cli/src/write/write-file-atomic.test.ts",
        "A pipe, a device and a folder are refused, and stay what they are",
      ],
      [
        "packages/cli/src/write/write-file-atomic.test.ts",
        "Whatever call fails, the file has the old text or the new one",
      ],
      [
        "packages/cli/src/write/replace-folder.test.ts",
        "A run that is killed leaves it old or new, or to be restored",
      ],
      [
        "packages/cli/src/write/change-files.test.ts",
        "All of them are old or all are new after a kill, or a mark tells of it",
      ],
      ["packages/cli/src/write/replace-folder.test.ts", "Each file in it is whole at every step"],
      [
        "packages/cli/src/write/create-files.test.ts",
        "A new folder is there with all its files, or not at all, whatever call fails",
      ],
      ["packages/cli/src/write/write-file-atomic.test.ts", "Writes that take a part only are gone on with"],
      ["packages/cli/src/publish/package-files.test.ts", "A file of one's own in dist stays"],
      ["packages/cli/src/main.test.ts", "Output that cannot be written is said, and ends with exit code 2"],
    ],
  },
  {
    what: "Pipes, endless files and long lines hung or ended it; odd objects threw; options that mean nothing were taken",
    tests: [
      [
        "packages/cli/src/load/hostile-files.test.ts",
        "A package.json that is a pipe or a device is not waited for",
      ],
      ["packages/cli/src/load/hostile-files.test.ts", "A long line with a fault is not printed whole"],
      [
        "packages/cli/src/load/hostile-files.test.ts",
        "A key that is a list or a map is an issue, and warns of nothing else",
      ],
      ["packages/formats/src/ndjson/ndjson.test.ts", "never has a line held that is longer than the limit"],
      [
        "packages/core/src/input/parse.test.ts",
        "A field that throws, or says another thing each time, is read once",
      ],
      [
        "packages/core/src/input/safe-parse-any.test.ts",
        "Any value at all gives a result, and no error is thrown",
      ],
      [
        "packages/core/src/assess/read-day.test.ts",
        "is named as the caller knows it, with what was given, and why a Date is none",
      ],
    ],
  },
  {
    what: "Code of others was copied without its notice, and licences were not looked at",
    tests: [
      [".ci/notices.ts", "is not what is bundled"],
      [".ci/licences.ts", "Not on the list of licences"],
      [".ci/pinned.ts", "names a host"],
      [".ci/pinned.ts", "is no commit with its tag"],
    ],
  },
];
