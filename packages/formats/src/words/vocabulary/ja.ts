import type { Vocabulary } from "./vocabulary.ts";

/** Japanese, in the register of public documents. */
export const ja: Vocabulary = {
  tag: "ja-JP",

  date: {
    era: "long",
    yearAfterChrist: (year) => `${year}年`,
    yearBeforeChrist: (year) => `紀元前${year}年`,
    acrossYears: (first, last) => `${first}～${last}年`,
    decade: (year) => `${year}年代`,
    spring: (year) => `${year}春`,
    summer: (year) => `${year}夏`,
    autumn: (year) => `${year}秋`,
    winter: (year) => `${year}冬`,
    northern: (season) => `${season}（北半球）`,
    southern: (season) => `${season}（南半球）`,
    quarters: [
      (year) => `${year}第1四半期`,
      (year) => `${year}第2四半期`,
      (year) => `${year}第3四半期`,
      (year) => `${year}第4四半期`,
    ],
    quadrimesters: [(year) => `${year}1～4月`, (year) => `${year}5～8月`, (year) => `${year}9～12月`],
    halves: [(year) => `${year}上半期`, (year) => `${year}下半期`],
    someMonth: (period) => `${period}中のいずれかの月`,
    someDay: (period) => `${period}中のいずれかの日`,
    estimate: (year, span) => `${year}頃（${span}）`,
    time: (day, time, zone) => (zone === "" ? `${day} ${time}` : `${day} ${time}（${zone}）`),
    endOf: {
      month: (name) => `${name}末`,
      year: (name) => `${name}末`,
      decade: (name) => `${name}末`,
      season: (name) => `${name}の終わり`,
      part: (name) => `${name}末`,
    },
    approximately: (name) => `${name}頃`,
    perhaps: (name) => `${name}（推定）`,
  },

  span: {
    between: (first, last) => `${first}から${last}までの間`,
    fromTo: (first, last) => `${first}から${last}まで`,
    to: (first, last) => `${first}～${last}`,
    from: (first) => `${first}以降`,
    fromEndUnknown: (first) => `${first}以降（終期不明）`,
    until: (last) => `${last}まで`,
    untilStartUnknown: (last) => `${last}まで（始期不明）`,
    open: "期間の定めなし",
    openStartUnknown: "終期の定めなし（始期不明）",
    openEndUnknown: "始期の定めなし（終期不明）",
    unknown: "時期不明",
  },

  duration: {
    years: (count) => `${count}年`,
    months: (count) => `${count}か月`,
    weeks: (count) => `${count}週間`,
    days: (count) => `${count}日`,
    list: { type: "unit", style: "narrow" },
  },

  when: {
    dated: {
      by: ({ end }) => `${end}までに`,
      in: ({ name }) => name,
      on: ({ name }) => name,
      early: ({ kind, name }) =>
        kind === "month"
          ? `${name}上旬`
          : kind === "year" || kind === "decade"
            ? `${name}初頭`
            : `${name}の初め`,
      mid: ({ kind, name }) =>
        kind === "month"
          ? `${name}中旬`
          : kind === "year" || kind === "decade"
            ? `${name}半ば`
            : `${name}の半ば`,
      late: ({ kind, name }) =>
        kind === "month" ? `${name}下旬` : kind === "decade" ? `${name}後半` : `${name}の終わり頃`,
      around: ({ kind, name }) => (kind === "other" ? `${name}（おおよそ）` : `${name}頃`),
      "end-of": ({ end }) => end,
      between: ({ kind, name }) =>
        kind === "day" || kind === "some" || kind === "other" ? name : `${name}の期間中`,
      within: ({ kind, name }) =>
        kind === "day" || kind === "some" || kind === "other" ? name : `${name}中`,
      from: ({ kind, name }) => (kind === "other" ? name : `${name}以降`),
    },
    // 「年度」alone is understood as April to March, so it is kept for that.
    fiscalYear: (year, { firstMonth, namedAfter }) =>
      firstMonth === 4 && namedAfter === "first" ? `${year}年度` : `${year}会計年度`,
    within: (duration, event) => `「${event}」から${duration}以内`,
    none: {
      "not-stated": "期日の明示なし",
      "open-ended": "終期の定めなし",
      "end-unknown": "期日不明",
      withdrawn: "期日撤回",
    },
  },

  due: {
    approximately: (when) => `${when}（おおよそ）`,
    perhaps: (when) => `${when}（推定）`,
    ahead: (when, left) => `${when}、残り${left}`,
    thatDay: (when) => `${when}、当日が期限`,
    possiblyLate: (when) => `${when}：遅れの可能性あり`,
    past: (when, since) => `${when}、期限から${since}経過`,
    soon: "期限間近",
  },

  number: {
    between: (min, max) => `${min}～${max}`,
    atLeast: (min) => `${min}以上`,
    atMost: (max) => `${max}以下`,
    unbounded: "値不明",
    percent: (value) => `${value}%`,
  },

  schedule: {
    met: "期限内に達成",
    "met-late": "遅れて達成",
    open: "期限前",
    overdue: "期限超過",
    unreported: "報告なし",
    missed: "不達成",
    closed: "終了",
    "no-deadline": "期限なし",
    "open-ended": "終期の定めなし",
    "deadline-unknown": "期限不明",
    "not-assessable": "判定不能",
    possiblyOverdue: "期限超過の可能性あり",
    metPossiblyLate: "達成（遅れた可能性あり）",
  },

  status: {
    delivered: "達成",
    "partly-delivered": "一部達成",
    "in-progress": "進行中",
    continuing: "継続中",
    pending: "未実施",
    "not-delivered": "不達成",
    abandoned: "取りやめ",
    superseded: "後継に移行",
    unknown: "不明",
  },

  standing: {
    stated: "表明",
    proposed: "提案",
    planned: "計画",
    pledged: "約束",
    agreed: "合意",
    adopted: "採択",
    "in-law": "法制化",
  },

  announced: {
    yes: "正式発表あり",
    no: "正式発表なし",
    possibly: "正式発表の可能性あり（資料により異なる）",
    "not-said": "正式発表への言及なし",
  },

  heard: {
    all: "約束した全ての当事者が自ら表明",
    some: "約束した当事者の一部が自ら表明",
    none: "第三者の報告のみ",
  },

  noProgress: {
    "no-target": "数値目標なし",
    "no-base": "基準値なし",
    "no-observations": "実績値なし",
    "no-observation-after-base": "基準時より後の実績値なし",
    "base-equals-target": "基準値と目標値が同一",
    "target-against-direction": "目標値が望ましい方向と逆",
    "mixed-signs": "正負の値が混在",
    "too-few-points": "実績値が不足",
    "definition-mismatch": "定義が不一致",
    "range-not-chosen": "目標値に幅があり、採る値が未指定",
    "no-due-day": "期日が定まらない",
    "growth-from-zero": "ゼロからの伸び率は算出不能",
    "not-in-force": "目標が有効でない",
    "method-not-given": "算出方法が未指定",
  },

  covered: (completion, shareOfTarget) => `基準からの進捗${completion}（目標比${shareOfTarget}）`,

  method: {
    "linear-pace": "直線",
    "growth-ratio": "成長率の比（カナダ統計局）",
    "projected-growth": "成長率による予測（国連統計部）",
    "mean-change": "平均変化（ドイツ連邦統計局）",
    "status-index": "達成度指数（国連アジア太平洋経済社会委員会）",
  },

  progressClass: {
    "target-achieved": "目標達成",
    substantial: "大きな進展",
    moderate: "中程度の進展",
    limited: "限られた進展",
    deterioration: "悪化",
    "on-track": "順調",
    fair: "ある程度の進展",
    "stagnation-or-regression": "停滞または後退",
    sun: "晴れ",
    "slightly-cloudy": "薄曇り",
    cloud: "曇り",
    thunderstorm: "雷雨",
  },

  pace: { reached: "到達", "on-track": "順調", behind: "遅れ", worsening: "後退" },

  figure: {
    opens: "期間の始まり",
    due: "確かに期限内である最後の日",
    doubtUntil: "期限内でありうる最後の日",
    targetYear: "目標年",
    elapsed: "経過した時間の割合",
    heard: "自ら表明した主体",
    committing: "約束した主体",
    base: "基準値",
    latest: "最新値",
    completion: "基準からの進み",
    "share of target": "目標比",
    "expected at latest": "最新値の時点での直線の値",
    "expected on day": "この日の直線の値",
    "required a year": "最新値以後、1年当たりに必要な量",
    projected: "このまま続いた場合の目標年の値",
    meanChange: "1年当たりの平均変化",
    pace: "進み方",
    ratio: "必要な伸びに対するこれまでの伸び",
    score: "この方法の評点",
    share: "このまま続いた場合に目標年までに進む割合",
    index: "指数",
  },

  group: {
    delivered: "達成",
    "partly-delivered": "一部達成",
    "in-progress": "進行中",
    continuing: "継続中",
    pending: "未実施",
    ended: "終了",
    "criteria-differ": "基準により異なる",
    unknown: "不明",
    met: "期限内に達成",
    "possibly-late": "遅れの可能性あり",
    late: "遅れあり",
    overdue: "期限超過",
    unreported: "報告なし",
    ahead: "期限前",
    "no-date": "期限なし",
    firm: "確定的",
    "reported-only": "報告のみ",
  },

  role: {
    commits: "約束の主体",
    implements: "実施主体",
    finances: "資金の提供者",
    hosts: "主催・受入れ",
    benefits: "受益者",
    addressed: "約束の相手方",
    place: "実施場所",
    involved: "関係者",
  },

  tier: {
    commitment: "約束",
    "scheduled-event": "予定行事",
    stance: "立場の表明",
    background: "背景",
    framing: "位置付け",
  },

  confidence: { low: "確度：低", medium: "確度：中", high: "確度：高" },

  wording: {
    by: "までに",
    in: "（時期）に",
    on: "（日）に",
    early: "初め",
    mid: "半ば",
    late: "終わり頃",
    around: "頃",
    "end-of": "末",
    between: "から～までの間",
    within: "中",
    from: "以降",
  },

  phase: {
    none: "期限なし",
    before: "期間開始前",
    open: "期限内",
    "in-doubt": "期限経過の可能性あり",
    past: "期限経過",
  },

  rule: {
    "known/published": "この日までに約束を示す資料が公表されていたため、既知として扱う。",
    "known/not-published": "この日までに約束を示す資料は公表されていない。",
    "known/not-made": "公表済みの資料によれば、約束はこの日より後に行われた。",
    "standing/firmest-claim": "この日までに示されたもののうち、最も確かなものを約束の水準とする。",
    "status/nothing-on-record": "実施状況を示す記録がないため、状況は不明とする。",
    "status/latest-entry": "この日までに始まった最新の記録により状況を定める。",
    "status/several-readings": "日付からはどの記録が最新か定まらないため、可能な状況を全て示す。",
    "deadline/no-deadline": "期限が定められていないため、遅れは生じない。",
    "deadline/open-ended": "終期の定めがないため、遅れは生じない。",
    "deadline/deadline-unknown": "期限が不明のため、遅れの有無は判定しない。",
    "deadline/one-reading": "日付をどのように読んでも判定は同じである。",
    "deadline/several-readings": "日付に複数の読み方があるため、可能な判定を全て示す。",
    "deadline/not-assessable": "何をもって達成とするかが示されていないため、判定できない。",
    "progress/linear-pace": "基準値から目標値までを結ぶ直線と最新の実績値を比較した。",
    "progress/growth-ratio": "実績の年間伸び率を、目標の達成に必要な年間伸び率と比較した。",
    "progress/projected-growth": "最新の実績値を、実績の年間伸び率で目標年まで延長した。",
    "progress/mean-change": "最新の実績値を、直近の年間変化の平均で目標年まで延長した。",
    "progress/status-index": "基準値から目標値までの差のうち、達成された割合を算出した。",
    noFigure: (reason) => `進捗の数値は算出していない（${reason}）。`,
    otherMethod: (method) => `進捗を「${method}」の方法で算出した。`,
  },
};
