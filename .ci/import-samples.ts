/** Invented sheets of any length in the formats that presets read: every value that is likely, and some that are wrong. */

/** A file as a tracker would publish it. */
export interface ImportSample {
  readonly name: string;
  readonly text: string;
}

const towns = ["Eastquay", "Westquay", "Northquay", "Southquay", "Harbourtown", "Upper Narrows"];
const domains = ["Transport", "Housing", "Energy", "Water", "Schools", "Health"];

/** The item of a list that a row has. */
const of = <T>(list: readonly T[], row: number): T => list[row % list.length] as T;

const csv = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `${[head, ...rows].map((row) => row.map(cell).join(",")).join("\n")}\n`;

const cell = (value: string | number): string =>
  /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);

const numbered = <T>(rows: number, make: (row: number) => T): readonly T[] =>
  Array.from({ length: rows }, (_, row) => make(row));

/** A sample of a preset, by its name. */
export const importSamples: Readonly<Record<string, (rows: number) => ImportSample>> = {
  "plain-sheet": (rows) => ({
    name: "promises.csv",
    text: csv(
      ["No", "Country", "Sector", "Promise", "Target year", "Status", "Source", "Lead", "Remarks"],
      numbered(rows, (row) => [
        `p${row + 1}`,
        of(towns, row),
        of(domains, row),
        `Project ${row + 1} of the town, "as announced"`,
        2026 + (row % 15),
        of(["Not started", "In progress", "Done", "Paused", "Failed"], row),
        `https://a.example/${row + 1}`,
        of(["Mayor", "Council"], row),
        row % 4 === 0 ? "Seen in the budget." : "",
      ]),
    ),
  }),
  "net-zero-tracker": (rows) => ({
    name: "net-zero-tracker.csv",
    text: csv(
      (
        "last_updated,id_code,name,country,actor_type,end_target,end_target_percentage_reduction," +
        "end_target_baseline_year,end_target_year,end_target_status,status_date,interim_target," +
        "interim_target_percentage_reduction,interim_target_baseline_year,interim_target_year,source_url,scope_3"
      ).split(","),
      numbered(rows, (row) => {
        const who = [
          "2022-06-29 11:21:33",
          `COM-${row + 1}`,
          `Invented ${row + 1}`,
          of(["JPN", "KOR", "USA"], row),
          of(["Company", "City", "Region", "Country"], row),
        ];
        if (row % 2 === 1)
          return [
            ...who,
            "No target",
            "",
            "",
            "",
            "",
            "",
            "No target",
            "",
            "",
            "",
            "",
            of(["Yes", "No"], row),
          ];
        const baseline = 1990 + (row % 30);
        return [
          ...who,
          of(["Net zero", "Emissions reduction target", "Emissions intensity target"], row),
          of([80, 90, 100], row),
          baseline,
          2040 + (row % 21),
          of(
            ["In law", "In policy document", "Declaration / pledge", "In corporate strategy", "Dreamt of"],
            row,
          ),
          2021,
          "Emissions reduction target",
          45,
          baseline,
          row % 50 === 0 ? 2061 : 2030,
          `https://a.example/${row + 1}.pdf`,
          of(["Yes", "Partial", "No", ""], row),
        ];
      }),
    ),
  }),
  "ocds-milestones": (rows) => ({
    name: "release.json",
    text: JSON.stringify({
      version: "1.1",
      releases: numbered(Math.ceil(rows / 5), (release) => ({
        ocid: `ocds-xx-${release + 1}`,
        id: String(release + 1),
        date: "2018-09-25T09:30:00Z",
        buyer: { name: of(towns, release) },
        tender: { title: `Works ${release + 1}` },
        contracts: [
          {
            id: "c1",
            title: `Works ${release + 1}`,
            implementation: {
              milestones: numbered(Math.min(5, rows - release * 5), (row) => ({
                id: `m${row + 1}`,
                title: `Part ${row + 1} is handed over`,
                type: "delivery",
                dueDate: `2018-${String((row % 12) + 1).padStart(2, "0")}-05T00:00:00Z`,
                dateModified: "2018-09-20T00:00:00Z",
                ...(row === 0
                  ? { status: "met", dateMet: "2018-01-04T00:00:00Z" }
                  : { status: of(["scheduled", "notMet", "partiallyMet"], row) }),
              })),
            },
          },
        ],
      })),
    }),
  }),
  "iati-results": (rows) => ({
    name: "activities.xml",
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">${numbered(
      Math.ceil(rows / 4),
      (activity) => `<iati-activity><iati-identifier>XX-INV-${activity + 1}</iati-identifier>
<reporting-org ref="XX-INV"><narrative>Invented Aid</narrative></reporting-org>
<result type="1"><title><narrative>Schools ${activity + 1}</narrative></title>
<indicator measure="1" ascending="${activity % 3 === 0 ? 0 : 1}"><title><narrative>Children reached ${activity + 1}</narrative></title><baseline year="2020" value="${activity % 3 === 0 ? 90 : 1}"/>
${numbered(
  Math.min(4, rows - activity * 4),
  (period) =>
    `<period><period-start iso-date="${2021 + period}-01-01"/><period-end iso-date="${2021 + period}-12-31"/>${period === 3 ? "" : `<target value="${40 + period * (activity % 3 === 0 ? -10 : 10)}"/>`}<actual value="${45 + period}"/></period>`,
).join("\n")}
</indicator></result></iati-activity>`,
    ).join("\n")}</iati-activities>\n`,
  }),
  "open-sdg": (rows) => ({
    name: "indicator_1-1-1.csv",
    text: csv(
      ["Year", "Sex", "Area", "Units", "GeoCode", "Value"],
      numbered(rows, (row) => [
        2000 + (row % 25),
        of(["", "female", "male"], Math.floor(row / 25)),
        row < 75 ? "" : `Area ${Math.floor(row / 75)}`,
        "Percent",
        row < 75 ? "" : `XX-${Math.floor(row / 75)}`,
        row % 9 === 8 ? "" : Number((5 + (row % 17) / 3).toFixed(2)),
      ]),
    ),
  }),
  wevis: (rows) => ({
    name: "promises.json",
    text: JSON.stringify(
      numbered(rows, (row) => ({
        id: row + 1,
        isActive: true,
        party: of(["พรรคสมมติ", "พรรคตัวอย่าง"], row),
        category: of(["economics", "culture", "education"], row),
        status: of(["nodata", "proposed", "paused", "working", "done"], row),
        description: `สัญญาข้อที่ ${row + 1}`,
        links: row % 2 === 0 ? [{ name: "a", url: `https://a.example/${row + 1}` }] : [],
        timelines:
          row % 3 === 0
            ? [
                { label: "อนุมัติ", from: "2019-7-10" },
                { label: "เริ่มงาน", from: "2020-2-1" },
              ]
            : [],
      })),
    ),
  }),
  trumptracker: (rows) => ({
    name: "promises.yaml",
    text: `promises:\n${numbered(
      rows,
      (row) =>
        `  -\n    title: Build bridge ${row + 1}\n    description: "Across the river, number ${row + 1}."\n    status: ${of(["Not started", "In progress", "Achieved", "Broken", "Compromised"], row)}\n    category: ${of(["Culture", "Economy", "Environment"], row)}\n    sources: [https://a.example/${row + 1}]\n`,
    ).join("")}`,
  }),
};
