import { defineDataset, type Dataset, type DatasetInput, type Ids } from "@policytrack/core";

const said = (en: string, ja: string, ko: string) => ({ en, ja, ko });

/** A made-up record that has each kind of promise and each verdict, with every text in three languages. */
export const nordiaInput = {
  id: "nordia-sudia",
  title: said("Promises of Nordia and Sudia", "ノルディアとスーディアの約束", "노르디아와 수디아의 약속"),
  language: "en",
  version: "1.2.0",
  licence: "CC BY 4.0",
  authors: ["A. Editor", "B. Editor"],
  reviewedThrough: "2026-04-30",
  source: "declaration",
  parties: {
    nordia: { kind: "state", name: said("Nordia", "ノルディア", "노르디아") },
    sudia: { kind: "state", name: said("Sudia", "スーディア", "수디아") },
    "nordia-ministry": {
      kind: "ministry",
      name: said("Ministry of Nordia", "ノルディア省", "노르디아부"),
      partOf: "nordia",
    },
    council: { kind: "international-organisation", name: said("Council", "評議会", "평의회") },
  },
  domains: {
    energy: { name: said("Energy", "エネルギー", "에너지") },
    trade: { name: said("Trade", "貿易", "무역") },
  },
  sources: {
    declaration: {
      title: said("Declaration", "宣言", "선언"),
      kind: "official",
      published: "2023-01-15",
      url: "https://example.org/declaration",
    },
    "report-2023": {
      title: said("Report for 2023", "2023年報告", "2023년 보고"),
      published: "2024-02-10",
      url: "https://example.org/2023",
    },
    "news-2024": { title: said("News", "報道", "보도"), published: "2024-05-12" },
    "report-2024": {
      title: said("Report for 2024", "2024年報告", "2024년 보고"),
      published: "2025-02",
      url: "https://example.org/2024",
    },
    "review-2025": { title: said("Review", "検証", "검토"), published: "2025-09-01" },
    "report-2025": {
      title: said("Report for 2025", "2025年報告", "2025년 보고"),
      published: "2026-03-01",
      url: "https://example.org/2025",
    },
    archive: { title: said("Archive", "記録", "기록"), accessed: "2025-06-01" },
  },
  indicators: {
    stations: {
      title: said("Charging stations", "充電所", "충전소"),
      unit: "stations",
      measure: "stock",
      direction: "increase",
      observations: [
        { date: "2022", value: 10, source: "declaration" },
        { date: "2023", value: 18, source: "report-2023" },
        { date: "2024", value: "24..28", source: "report-2024" },
        { date: "2025", value: "36..41", source: "report-2025" },
      ],
    },
    share: {
      title: said("Share of clean power", "クリーン電力の割合", "청정 전력 비중"),
      unit: "%",
      measure: "ratio",
      direction: "increase",
      observations: [
        { date: "2022", value: 12, source: "declaration" },
        { date: "2024", value: 17.5, source: "report-2024" },
      ],
    },
    days: {
      title: said("Days of smog", "スモッグの日数", "스모그 일수"),
      unit: "days",
      measure: "flow",
      direction: "decrease",
      observations: [
        { date: "2024", value: 30, source: "report-2024" },
        { date: "2025", value: 41, source: "report-2025" },
      ],
    },
  },
  events: { accord: { title: said("Accord", "協定", "협정"), date: "2024-03-01", source: "news-2024" } },
  commitments: {
    centre: {
      title: said(
        "Open a joint centre in early 2024",
        "2024年初めに共同センターを開設する",
        "2024년 초 공동 센터 개소",
      ),
      summary: said("A centre for both.", "両国のためのセンター。", "두 나라를 위한 센터."),
      party: "nordia",
      domain: "trade",
      firmness: "planned",
      formallyAnnounced: true,
      statedBy: "nordia",
      attribution: "own-statement",
      due: "in 2024-33~",
      criteria: {
        open: { text: said("The centre is open.", "センターが開いている。", "센터가 열려 있다.") },
      },
      history: [
        {
          date: "2024-05-10",
          status: "delivered",
          text: said("It opened.", "開所した。", "문을 열었다."),
          source: "news-2024",
        },
      ],
    },
    treaty: {
      title: said(
        "Settle the border treaty by 2024",
        "2024年までに国境条約を妥結する",
        "2024년까지 국경 조약 타결",
      ),
      party: ["nordia", "sudia"],
      parties: { oversees: "council" },
      domain: "trade",
      firmness: "agreed",
      statedBy: ["nordia", "sudia"],
      attribution: "joint-text",
      due: "by 2024",
      criteriaAre: "readings",
      criteria: {
        talks: { text: said("Talks are held.", "協議が行われる。", "협의가 열린다.") },
        treaty: { text: said("The treaty is signed.", "条約が署名される。", "조약이 서명된다.") },
      },
      history: [
        {
          date: "2024-04",
          criterion: "talks",
          status: "delivered",
          text: said("Talks were held.", "協議が行われた。", "협의가 열렸다."),
          source: "news-2024",
        },
        {
          date: "2024-05-01",
          criterion: "treaty",
          status: "in-progress",
          source: "news-2024",
          observedUntil: "2024-05-12",
          key: "seen",
        },
        {
          date: "2025-01-20",
          criterion: "treaty",
          status: "in-progress",
          statedTimeliness: "missed",
          statedBy: "council",
          text: said("Not signed in time.", "期限までに署名されず。", "기한 내 서명되지 않음."),
          source: "report-2024",
          observedUntil: "2025-01-20",
        },
      ],
    },
    stations: {
      title: said(
        "Build 100 charging stations by 2030",
        "2030年までに充電所を100か所設ける",
        "2030년까지 충전소 100곳 설치",
      ),
      party: ["nordia", "nordia-ministry"],
      domain: "energy",
      firmness: "adopted",
      statedBy: "nordia",
      criteria: {
        final: { indicator: "stations", atLeast: 100, baseline: "10 in 2022", due: "by 2030" },
        step: {
          stage: "interim",
          date: "2023-01-15",
          indicator: "stations",
          atLeast: 50,
          baseline: "10 in 2022",
          due: "by 2025",
        },
      },
    },
    share: {
      title: said(
        "Make 20 % of power clean in 2024",
        "2024年に電力の20%をクリーンにする",
        "2024년 전력의 20%를 청정하게",
      ),
      party: "sudia",
      domain: "energy",
      firmness: "in-law",
      criteria: { share: { indicator: "share", atLeast: 20, baseline: "12 in 2022", due: "in 2024" } },
    },
    smog: {
      title: said(
        "Keep smog to 35 days a year",
        "スモッグを年35日以下に抑える",
        "스모그를 연 35일 이하로 유지",
      ),
      party: "sudia",
      domain: "energy",
      criteria: { smog: { indicator: "days", atMost: 35, due: "throughout 2024/2027" } },
    },
    meetings: {
      title: said("Meet every year", "毎年会合を開く", "해마다 회의를 연다"),
      party: ["nordia", "sudia"],
      domain: "trade",
      firmness: "pledged",
      due: "every year from 2023 until 2027",
      criteria: { meeting: { text: said("A meeting is held.", "会合が開かれる。", "회의가 열린다.") } },
      history: [
        {
          date: "2023-10-01",
          occurrence: "2023",
          status: "delivered",
          text: said("Met.", "開催。", "개최."),
          source: "report-2023",
        },
        {
          date: "2025-01-15",
          occurrence: "2024",
          status: "delivered",
          text: said("Met late.", "遅れて開催。", "늦게 개최."),
          source: "report-2024",
        },
      ],
    },
    ratify: {
      title: said("Ratify the accord", "協定を批准する", "협정 비준"),
      party: ["nordia", "sudia"],
      domain: "trade",
      acts: "each",
      due: "by 2024-12-31",
      criteria: { ratified: { text: said("It is ratified.", "批准される。", "비준된다.") } },
      history: [
        {
          date: "2024-04-01",
          party: "nordia",
          status: "delivered",
          text: said("Ratified.", "批准。", "비준."),
          source: "news-2024",
        },
        {
          date: "2025-08-01",
          party: "sudia",
          status: "pending",
          text: said("Not ratified.", "未批准。", "미비준."),
          source: "review-2025",
          observedUntil: "2025-08-20",
        },
      ],
    },
    support: {
      title: said("Support small firms", "中小企業を支援する", "중소기업 지원"),
      party: "nordia",
      domain: "trade",
      firmness: "stated",
      due: "not stated",
      history: [{ date: "2024-06", status: "in-progress", source: "report-2024" }],
    },
    canal: {
      title: said("Dig the canal by 2028", "2028年までに運河を掘る", "2028년까지 운하 굴착"),
      party: "sudia",
      domain: "trade",
      due: "by 2028",
      criteria: { canal: { text: said("The canal is open.", "運河が開通する。", "운하가 개통된다.") } },
      history: [
        {
          date: "2025-03-01",
          status: "abandoned",
          text: said("Given up.", "取りやめ。", "포기."),
          source: "review-2025",
        },
      ],
    },
    office: {
      title: said("Set up an office after the accord", "協定の後に事務所を設ける", "협정 뒤 사무소 설치"),
      party: "nordia",
      domain: "trade",
      due: "within P6M after accord",
      criteria: { office: { text: said("The office works.", "事務所が機能する。", "사무소가 운영된다.") } },
    },
    panel: {
      title: said("Announce a plan at the summit", "首脳会合で計画を発表する", "정상회의에서 계획 발표"),
      party: "sudia",
      domain: "energy",
      due: "on 2024-04-20",
      expires: true,
      criteria: {
        plan: {
          text: said(
            "The plan is announced there.",
            "そこで計画が発表される。",
            "그 자리에서 계획이 발표된다.",
          ),
        },
      },
      history: [
        {
          date: "2024-04-20",
          status: "not-delivered",
          text: said("It was not.", "発表されず。", "발표되지 않음."),
          source: "news-2024",
        },
      ],
    },
    port: {
      title: said("Modernise the port", "港を近代化する", "항구 현대화"),
      party: "sudia",
      domain: "trade",
      criteria: {
        port: {
          text: said("The port is modern.", "港が近代化される。", "항구가 현대화된다."),
          due: "by 2024",
          date: "2023-01-15",
          revisions: [{ due: "by 2027", date: "2024-11", source: "report-2024" }],
        },
      },
      history: [{ date: "2024-06", status: "in-progress", source: "report-2024" }],
    },
    bridge: {
      title: said(
        "Reopen the bridge by 2024-06",
        "2024年6月までに橋を再開する",
        "2024년 6월까지 다리 재개통",
      ),
      party: "nordia",
      domain: "trade",
      due: "by 2024-06",
      criteria: { bridge: { text: said("The bridge is open.", "橋が通れる。", "다리가 열려 있다.") } },
      history: [
        {
          date: "2024-05-02",
          status: "delivered",
          text: said("Reopened.", "再開。", "재개통."),
          source: "news-2024",
        },
        {
          date: "2025-04",
          status: "pending",
          text: said("Closed again.", "再び閉鎖。", "다시 폐쇄."),
          source: "review-2025",
        },
      ],
    },
    archive: {
      title: said(
        "Open the archive by 2024-03",
        "2024年3月までに文書館を公開する",
        "2024년 3월까지 기록관 공개",
      ),
      party: "nordia",
      domain: "trade",
      due: "by 2024-03",
      criteria: {
        archive: { text: said("The archive is open.", "文書館が公開される。", "기록관이 공개된다.") },
      },
      history: [
        {
          key: "opened",
          date: "2024-03-20",
          status: "delivered",
          text: said("Opened.", "公開。", "공개."),
          source: "news-2024",
        },
        {
          key: "not-opened",
          date: "2024-03-20",
          status: "in-progress",
          corrects: "archive/opened",
          reason: said("Only a hall had opened.", "開いたのは一室のみ。", "한 방만 열렸다."),
          source: "review-2025",
          observedUntil: "2025-08-01",
        },
      ],
      replies: [
        {
          key: "hall",
          date: "2025-12-05",
          statedBy: "nordia-ministry",
          text: said("The hall is the archive.", "その一室が文書館である。", "그 방이 기록관이다."),
          about: ["archive/opened", "archive/not-opened"],
          source: "report-2025",
        },
      ],
    },
    later: {
      title: said("Promise told of later", "後に伝えられた約束", "나중에 알려진 약속"),
      party: "sudia",
      domain: "energy",
      source: "report-2025",
      madeOn: "2025-12-01",
      due: "by 2027",
      firmness: "proposed",
    },
    principle: {
      title: said("Trade should be free", "貿易は自由であるべきだ", "무역은 자유로워야 한다"),
      classification: "position",
      party: "nordia",
      domain: "trade",
    },
  },
} as const satisfies DatasetInput;

export const nordia: Dataset<Ids> = defineDataset(nordiaInput as DatasetInput) as Dataset<Ids>;

/** Days on which the record reads differently. */
export const days: readonly string[] = [
  "2023-06-30",
  "2024-03-31",
  "2024-05-12",
  "2024-12-31",
  "2025-03-15",
  "2025-12-31",
  "2026-04-30",
  "2031-01-01",
];
