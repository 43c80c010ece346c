import type { LanguageMap } from "@policytrack/core";

/** What each file of a record holds, in a few words, by the id of its format. */
export const fileNotes: ReadonlyMap<string, LanguageMap> = new Map([
  ["json", { en: "everything, in one file", ja: "すべてを1ファイルに収める", ko: "모든 내용을 한 파일에" }],
  [
    "ndjson",
    { en: "the same, a line for each entry", ja: "同じ内容を1行に1件", ko: "같은 내용을 한 줄에 한 건씩" },
  ],
  ["csv-commitments", { en: "each commitment with its verdict", ja: "約束とその判定", ko: "약속과 그 판정" }],
  [
    "csv-context",
    { en: "statements that are not counted", ja: "件数に含めない発言など", ko: "건수에 넣지 않는 발언 등" },
  ],
  ["csv-criteria", { en: "what would count as delivered", ja: "履行とみなす基準", ko: "이행으로 볼 기준" }],
  [
    "csv-verdicts",
    {
      en: "verdicts by criterion, party and period",
      ja: "基準・当事者・期間ごとの判定",
      ko: "기준·당사자·기간별 판정",
    },
  ],
  [
    "csv-values",
    { en: "measured values beside their targets", ja: "目標に対する実績値", ko: "목표에 대한 실적값" },
  ],
  [
    "csv-claims",
    {
      en: "who stated a commitment, and how",
      ja: "約束を誰がどう述べたか",
      ko: "누가 어떻게 약속을 밝혔는지",
    },
  ],
  ["csv-terms", { en: "targets and due days over time", ja: "目標と期限の変遷", ko: "목표와 기한의 변천" }],
  ["csv-history", { en: "what happened, by date", ja: "日付順の経過", ko: "날짜별 경과" }],
  ["csv-ratings", { en: "assessments by others", ja: "第三者による評価", ko: "다른 기관의 평가" }],
  ["csv-replies", { en: "what parties replied", ja: "当事者の回答", ko: "당사자의 답변" }],
  ["csv-observations", { en: "every measured value", ja: "すべての実績値", ko: "모든 실적값" }],
  [
    "csv-citations",
    { en: "which source each fact rests on", ja: "各事実の根拠となる資料", ko: "각 사실의 근거 자료" },
  ],
  ["csv-sources", { en: "publications with their addresses", ja: "資料とその所在", ko: "자료와 그 주소" }],
  ["csv-parties", { en: "states, bodies and persons", ja: "国・機関・個人", ko: "국가·기관·개인" }],
  ["csv-domains", { en: "subjects of commitments", ja: "約束の分野", ko: "약속의 분야" }],
  ["csv-indicators", { en: "what is measured, and its unit", ja: "測る対象と単位", ko: "측정 대상과 단위" }],
  [
    "csv-events",
    { en: "events that commitments refer to", ja: "約束が参照する出来事", ko: "약속이 참조하는 사건" },
  ],
  [
    "csv-roles",
    {
      en: "who has which part in a commitment",
      ja: "約束における当事者の役割",
      ko: "약속에서 당사자의 역할",
    },
  ],
  ["csv-relations", { en: "how commitments are related", ja: "約束どうしの関係", ko: "약속 사이의 관계" }],
  ["icalendar", { en: "due days, for a calendar program", ja: "カレンダー用の期限", ko: "캘린더용 기한" }],
  ["atom", { en: "changes, for a feed reader", ja: "フィードリーダー用の変化", ko: "피드 리더용 변화" }],
  [
    "markdown",
    { en: "where each commitment stands, as text", ja: "各約束の状況の文章", ko: "각 약속의 상황을 담은 글" },
  ],
  ["bibtex", { en: "how to cite the record", ja: "記録の引用方法", ko: "기록의 인용 방법" }],
  [
    "csl",
    {
      en: "the same, for reference managers",
      ja: "同じ内容の文献管理ソフト用",
      ko: "같은 내용의 문헌 관리 프로그램용",
    },
  ],
  ["codebook", { en: "what each field and word means", ja: "項目と用語の意味", ko: "항목과 용어의 뜻" }],
  ["json-schema", { en: "the shape of the whole record", ja: "全記録の構造", ko: "전체 기록의 구조" }],
]);
