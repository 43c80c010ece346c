import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { importTable } from "./import-table.ts";
import { type Mapping, mappingSchema } from "./mapping.ts";
import { readRows } from "./read-rows.ts";
import { suggestMapping } from "./suggest-mapping.ts";

interface Sample {
  readonly file: string;
  readonly text: string;
  /** The mapping that a person who knows the sheet would write. */
  readonly right: Mapping;
}

const samples: readonly (readonly [string, Sample])[] = [
  [
    "Japanese",
    {
      file: "公約.csv",
      text: `番号,公約,概要,自治体,分野,目標年,進捗状況,更新日,出典,備考
1,夜行バスを走らせる,市内を夜も結ぶ,東港市,交通,2030年,実施中,2025/3/31,https://a.example/1,
2,小学校を改修する,耐震を含む,東港市,教育,2027年,未着手,2025/3/31,https://a.example/2,予算待ち
3,公園をつくる,川沿い,西港市,環境,2026年,完了,2025/3/15,https://a.example/3,
4,図書館を建てる,駅前,西港市,教育,2028年,検討,2025/3/31,https://a.example/4,
`,
      right: {
        dataset: { title: "公約", language: "ja" },
        id: "番号",
        fields: {
          title: "公約",
          summary: "概要",
          party: "自治体",
          domain: "分野",
          due: { column: "目標年", steps: ["year"] },
          status: {
            column: "進捗状況",
            codes: { 実施中: "in-progress", 未着手: "pending", 完了: "delivered", 検討: "pending" },
          },
          "status.date": { column: "更新日", steps: ["iso-date"] },
          source: "出典",
          notes: "備考",
        },
      },
    },
  ],
  [
    "Korean",
    {
      file: "공약.csv",
      text: `연번;공약명;세부 내용;정당;정책 분야;목표연도;이행 현황;기준일;링크
1;심야버스 운행;도심 연결;가나당;교통;2030;추진 중;2025-03-31;https://a.example/1
2;학교 개보수;내진 보강;가나당;교육;2027;미착수;2025-03-31;https://a.example/2
3;공원 조성;강변;다라당;환경;2026;완료;2025-03-15;https://a.example/3
`,
      right: {
        dataset: { title: "공약", language: "ko" },
        id: "연번",
        fields: {
          title: "공약명",
          summary: "세부 내용",
          party: "정당",
          domain: "정책 분야",
          due: "목표연도",
          status: {
            column: "이행 현황",
            codes: { "추진 중": "in-progress", 미착수: "pending", 완료: "delivered" },
          },
          "status.date": "기준일",
          source: "링크",
        },
      },
    },
  ],
  [
    "Spanish",
    {
      file: "promesas.csv",
      text: `Número,Compromiso,Descripción,Municipio,Ámbito,Fecha límite,Estado,Última actualización,Enlace,Observaciones
1,Abrir un autobús nocturno,Del centro al puerto,Puerto Este,Transporte,31/12/2030,En curso,15/03/2025,https://a.example/1,
2,Reformar la escuela,,Puerto Este,Educación,30/06/2027,No iniciado,15/03/2025,https://a.example/2,Sin presupuesto
3,Crear un parque,,Puerto Oeste,Medio ambiente,30/06/2026,Cumplido,15/03/2025,https://a.example/3,
`,
      right: {
        dataset: { title: "promesas", language: "es" },
        id: "Número",
        fields: {
          title: "Compromiso",
          summary: "Descripción",
          party: "Municipio",
          domain: "Ámbito",
          due: { column: "Fecha límite", steps: ["day-first"] },
          status: {
            column: "Estado",
            codes: { "En curso": "in-progress", "No iniciado": "pending", Cumplido: "delivered" },
          },
          "status.date": { column: "Última actualización", steps: ["day-first"] },
          source: "Enlace",
          notes: "Observaciones",
        },
      },
    },
  ],
  [
    "French",
    {
      file: "engagements.csv",
      text: `N°;Engagement;Résumé;Ville;Domaine d'action;Échéance;État d'avancement;Date de mise à jour;Lien;Budget
1;Ouvrir un bus de nuit;Du centre au port;Port-Est;Transport;2030;En cours;2025-03-31;https://a.example/1;10
2;Rénover l'école;;Port-Est;Éducation;2027;Non commencé;2025-03-31;https://a.example/2;20
3;Créer un parc;;Port-Ouest;Environnement;2026;Réalisé;2025-03-31;https://a.example/3;30
`,
      right: {
        dataset: { title: "engagements", language: "fr" },
        id: "N°",
        fields: {
          title: "Engagement",
          summary: "Résumé",
          party: "Ville",
          domain: "Domaine d'action",
          due: "Échéance",
          status: {
            column: "État d'avancement",
            codes: { "En cours": "in-progress", "Non commencé": "pending", Réalisé: "delivered" },
          },
          "status.date": "Date de mise à jour",
          source: "Lien",
        },
        ignore: ["Budget"],
      },
    },
  ],
  [
    "German, with numbers",
    {
      file: "versprechen.csv",
      text: `Nr;Versprechen;Fraktion;Themenfeld;Beschlossen am;Frist;Stand;Zielwert;Ausgangswert;Kosten (EUR);Quelle
V01;Radweg bauen;Grüne;Verkehr;17.10.2024;31.12.2026;angefangen;;;1.250.000,00;https://a.example/1
V02;Schule sanieren;SPD;Bildung;3.4.2024;1.9.2027;erledigt;;;12.500.000;https://a.example/2
V03;Wohnungen bauen;SPD;Wohnen;3.4.2024;31.12.2028;noch nichts passiert;1.200;150;45.000.000,00;https://a.example/3
V04;Freibad öffnen;CDU;Sport;17.10.2024;31.5.2025;hängt fest;;;830.000,50;https://a.example/4
`,
      right: {
        dataset: { title: "versprechen", language: "de" },
        id: "Nr",
        fields: {
          title: "Versprechen",
          party: "Fraktion",
          domain: "Themenfeld",
          madeOn: { column: "Beschlossen am", steps: ["day-first"] },
          due: { column: "Frist", steps: ["day-first"] },
          status: {
            column: "Stand",
            codes: {
              angefangen: "in-progress",
              erledigt: "delivered",
              "noch nichts passiert": "pending",
              "hängt fest": "stalled",
            },
          },
          atLeast: { column: "Zielwert", steps: "decimal-comma" },
          "baseline.value": "Ausgangswert",
          source: "Quelle",
        },
        indicator: { id: "Versprechen", title: "Versprechen" },
      },
    },
  ],
  [
    "English, with numbers, an indicator and its unit",
    {
      file: "s.csv",
      text: `No,Promise,Party,Deadline,Status,Indicator,Target,Baseline,Unit
1,Build homes,Eastquay,2030,Started,Homes,"1,200",0.5,thousands
2,Plant trees,Eastquay,2027,Done,Trees,400,12,trees
`,
      right: {
        dataset: { title: "s", language: "en" },
        id: "No",
        fields: {
          title: "Promise",
          party: "Party",
          due: "Deadline",
          status: { column: "Status", codes: { Started: "in-progress", Done: "delivered" } },
          atLeast: { column: "Target", steps: "number" },
          "baseline.value": "Baseline",
        },
        indicator: { id: "Indicator", title: "Indicator", unit: "Unit" },
      },
    },
  ],
  [
    "English with a second language and a log",
    {
      file: "tracker.json",
      text: JSON.stringify([
        {
          id: "a-1",
          promise: "A night bus",
          公約: "夜行バス",
          party: "Eastquay; Westquay",
          topic: "Transport",
          deadline: "31 December 2030",
          progress: "In progress",
          more: "https://a.example/1",
          log: [
            { on: "2024-5-1", what: "The council agrees." },
            { on: "2025-1-2", what: "Buses are ordered." },
          ],
        },
        {
          id: "a-2",
          promise: "A park",
          公約: "公園",
          party: "Westquay",
          topic: "Environment",
          deadline: "2026",
          progress: "Done",
          more: "https://a.example/2",
          log: [],
        },
      ]),
      right: {
        dataset: { title: "tracker", language: "en" },
        id: "id",
        fields: {
          title: { languages: { en: "promise", ja: "公約" } },
          party: { column: "party", steps: [{ split: ";" }] },
          domain: "topic",
          due: { column: "deadline", steps: ["iso-date"] },
          status: { column: "progress", codes: { "In progress": "in-progress", Done: "delivered" } },
          source: "more",
        },
        history: { each: "log", date: { column: "on", steps: "iso-date" }, text: "what" },
      },
    },
  ],
];

/** The leaves of a value by their paths. */
function leaves(value: unknown, at = ""): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map([[at, value]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leaves(inner, `${at}/${key}`)]));
}

/** What a person has to write or take out to come from one mapping to the other. */
function edits(draft: unknown, right: unknown): readonly string[] {
  const [from, to] = [leaves(draft), leaves(right)];
  return [...new Set([...from.keys(), ...to.keys()])].filter((key) => from.get(key) !== to.get(key));
}

describe.each(samples)("a sheet with headings in %s", (_, { file, text, right }) => {
  const table = readRows(new TextEncoder().encode(text), file);

  test("The draft is right after two edits at the most, and keeps to the schema", async () => {
    const draft: unknown = parse(suggestMapping(await table, file));
    expect(mappingSchema.safeParse(draft).error?.issues ?? []).toEqual([]);
    expect(edits(draft, right).length, JSON.stringify(edits(draft, right))).toBeLessThanOrEqual(2);
  });

  test("With the draft each row becomes a commitment that the checks let through", async () => {
    const draft = mappingSchema.parse(parse(suggestMapping(await table, file)));
    const source = { id: "s-2025-04-01", fields: { kind: "dataset", published: "2025-04-01" } };
    const snapshot = { day: "2025-04-01", datasetId: "s", title: "S", language: "en", source };
    const { report, errors } = importTable(await table, draft, snapshot);
    expect(errors).toEqual([]);
    expect(report).toMatchObject({ commitments: (await table).rows.length, aside: [], refused: [] });
  });
});

test("A column whose values cannot be meant is passed over, and a word that all objects know is no code", async () => {
  const table = await readRows(
    new TextEncoder().encode("Promise,Due,Status\nA bridge,soon,constructor\n"),
    "s.csv",
  );
  const draft = suggestMapping(table, "s.csv");
  expect(parse(draft)).toMatchObject({ fields: { title: "Promise" } });
  expect(draft).not.toContain("due:");
  expect(draft).toContain("# Give a code to, or null where it says nothing: constructor.");
});

test("A draft says which of the fields that matter no column was taken for", async () => {
  const draft = async (text: string) =>
    suggestMapping(await readRows(new TextEncoder().encode(text), "s.csv"), "s.csv");
  expect(await draft("Foo,Party\n1,Eastquay\n")).toMatch(
    /^# No column was taken for title, due, status\. Every .*title/m,
  );
  expect(await draft("Promise,Party,Due,Status\nA bridge,Eastquay,2030,Done\n")).not.toContain("No column");
  // A year to be reached is a deadline, no number.
  expect(await draft("Promise,Target\nA bridge,2030\n")).not.toContain("atLeast");
});
