/** What became of one finding of the evidence. */
export interface FindingUse {
  /** The records, or the events around them, that the finding is about. */
  readonly about: readonly string[];
  /** Ids of the sources that it is kept as. */
  readonly sources: readonly string[];
  /** Records that use it in an ambiguity, with words by which that is found. */
  readonly ambiguities?: Readonly<Record<string, string>>;
  /** Records that it is about and that do not use it, with the reason. */
  readonly notIn?: Readonly<Record<string, string>>;
  /** Why nothing rests on it, where nothing does. */
  readonly why?: string;
}

/** Ids of the records of the extraction, in its order: the first is record 1. */
export const extractedRecords: readonly string[] = [
  "jp-kr-enhance-cooperation-framing",
  "jp-kr-innovative-tech-cooperation-pledge",
  "jp-kr-hydrogen-ammonia-supply-chain",
  "jp-kr-startup-benefit-exploration",
  "kr-startup-center-tokyo",
  "jp-kr-hydrogen-sector-cooperation",
  "jp-kr-hydrogen-international-standards",
  "kr-hydrogen-strategic-investment-area",
  "kr-hydrogen-final-energy-share-2050",
  "kr-hydrogen-power-share-2050",
  "kr-hydrogen-commercial-vehicles-2030",
  "jp-multi-route-energy-planning",
  "jp-kr-private-led-third-country-projects",
  "jp-kr-supply-chain-announcement-stanford",
  "jp-kr-companies-overseas-h2-nh3-investment",
  "jp-kr-public-finance-support",
  "jbic-facilitate-overseas-investment",
  "jp-kr-maritime-fuel-supply-chain-2030",
  "jp-kr-quantum-computing-cooperation",
  "aist-kriss-quantum-mou",
  "utokyo-snu-uchicago-quantum-research",
  "kr-like-minded-tech-cooperation-principle",
  "jp-kr-us-advanced-tech-cooperation-call",
  "jp-kr-free-open-indo-pacific",
  "apec-free-open-fair-trade-environment",
  "apec-wto-reform",
  "apec-wto-dispute-settlement-2024",
  "apec-market-driven-integration",
  "apec-ftaap-agenda",
  "apec-energy-transition-acceleration",
  "apec-low-emission-vehicles",
  "us-asia-pacific-commitment",
  "us-asia-pacific-focus-signal",
  "peru-host-apec-2024",
];

/** What was found in public pages, by the number of the finding. */
export const findings: Readonly<Record<string, FindingUse>> = {
  F01: {
    about: ["jp-kr-hydrogen-ammonia-supply-chain", "jp-kr-supply-chain-announcement-stanford"],
    sources: ["tbs-2023-11"],
    ambiguities: { "jp-kr-supply-chain-announcement-stanford": "Sources disagree" },
  },
  F02: {
    about: ["jp-kr-hydrogen-ammonia-supply-chain", "jp-kr-supply-chain-announcement-stanford"],
    sources: ["jiji-2023-11-18"],
    ambiguities: { "jp-kr-supply-chain-announcement-stanford": "Sources disagree" },
  },
  F03: {
    about: [
      "jp-kr-hydrogen-ammonia-supply-chain",
      "jp-kr-supply-chain-announcement-stanford",
      "jp-kr-public-finance-support",
    ],
    sources: ["straits-times-2023-11-10"],
  },
  F04: {
    about: [
      "jp-kr-maritime-fuel-supply-chain-2030",
      "jbic-facilitate-overseas-investment",
      "jp-kr-public-finance-support",
      "jp-kr-companies-overseas-h2-nh3-investment",
    ],
    sources: ["p-pri-2023-11"],
    ambiguities: { "jp-kr-maritime-fuel-supply-chain-2030": "summary of Nikkei's report" },
  },
  F05: {
    about: ["jp-kr-companies-overseas-h2-nh3-investment", "jp-kr-private-led-third-country-projects"],
    sources: [],
    why: "Low confidence alone: a reader's abstract of the same newspaper report as F03 and F04.",
  },
  F06: {
    about: [
      "jp-kr-hydrogen-ammonia-supply-chain",
      "jp-kr-hydrogen-sector-cooperation",
      "jp-kr-hydrogen-international-standards",
    ],
    sources: ["motie-2024-02-16"],
    notIn: {
      "jp-kr-hydrogen-international-standards": "It tells of a dialogue; standards are not mentioned.",
    },
  },
  F07: {
    about: ["jp-kr-hydrogen-ammonia-supply-chain", "jp-kr-hydrogen-sector-cooperation"],
    sources: ["energy-times-2024-05-26"],
  },
  F08: {
    about: [
      "jp-kr-hydrogen-ammonia-supply-chain",
      "jp-kr-hydrogen-sector-cooperation",
      "jp-kr-hydrogen-international-standards",
      "jbic-facilitate-overseas-investment",
      "jp-kr-public-finance-support",
    ],
    sources: ["the-fact-2024-06-14"],
  },
  F09: {
    about: ["jp-kr-hydrogen-ammonia-supply-chain", "jp-kr-maritime-fuel-supply-chain-2030"],
    sources: ["nordot-2024-06"],
  },
  F10: {
    about: [
      "jp-kr-hydrogen-ammonia-supply-chain",
      "jp-kr-hydrogen-sector-cooperation",
      "jp-kr-hydrogen-international-standards",
    ],
    sources: ["chosun-biz-2025-03-26"],
    ambiguities: { "jp-kr-hydrogen-sector-cooperation": "March 2025" },
  },
  F11: {
    about: ["jp-kr-hydrogen-ammonia-supply-chain", "jp-kr-private-led-third-country-projects"],
    sources: ["third-in-2025-01"],
  },
  F12: {
    about: [
      "jp-kr-innovative-tech-cooperation-pledge",
      "jp-kr-hydrogen-sector-cooperation",
      "jp-kr-us-advanced-tech-cooperation-call",
    ],
    sources: ["korea-net-2025-08-25"],
    ambiguities: { "jp-kr-us-advanced-tech-cooperation-call": "joint document of August 2025" },
  },
  F13: {
    about: ["jp-kr-innovative-tech-cooperation-pledge", "jp-kr-free-open-indo-pacific"],
    sources: ["japan-forward-2026-01"],
  },
  F14: {
    about: ["jp-kr-hydrogen-ammonia-supply-chain", "jp-kr-supply-chain-announcement-stanford"],
    sources: [],
    why: "Low confidence alone: read on a mirror, which is not cited.",
  },
  F15: { about: ["jp-kr-hydrogen-international-standards"], sources: ["money-today-2024-10-17"] },
  F16: {
    about: [
      "jbic-facilitate-overseas-investment",
      "jp-kr-public-finance-support",
      "jp-kr-companies-overseas-h2-nh3-investment",
      "jp-kr-private-led-third-country-projects",
      "jp-kr-maritime-fuel-supply-chain-2030",
    ],
    sources: ["zawya-2024-06-27"],
    ambiguities: { "jp-kr-private-led-third-country-projects": "begun before" },
  },
  F17: { about: ["jp-kr-companies-overseas-h2-nh3-investment"], sources: ["meed-2024-12-23"] },
  F18: {
    about: ["jp-kr-companies-overseas-h2-nh3-investment", "jp-kr-maritime-fuel-supply-chain-2030"],
    sources: ["cna-2023-02-08"],
    ambiguities: { "jp-kr-companies-overseas-h2-nh3-investment": "joint study of February 2023" },
    notIn: { "jp-kr-maritime-fuel-supply-chain-2030": "A study of a plant; no chain by sea is mentioned." },
  },
  F19: {
    about: ["jp-kr-public-finance-support", "jbic-facilitate-overseas-investment"],
    sources: ["aju-news-2023-06-30"],
    ambiguities: {
      "jp-kr-public-finance-support": "memorandum of KEXIM and JBIC",
      "jbic-facilitate-overseas-investment": "memorandum of KEXIM and JBIC",
    },
  },
  F20: {
    about: ["jp-kr-innovative-tech-cooperation-pledge", "jp-kr-us-advanced-tech-cooperation-call"],
    sources: ["kizuna-2024-02"],
  },
  F21: {
    about: ["aist-kriss-quantum-mou", "jp-kr-quantum-computing-cooperation"],
    sources: ["etnews-2024-03-04"],
    ambiguities: { "aist-kriss-quantum-mou": "a report of March 2024" },
  },
  F22: {
    about: ["aist-kriss-quantum-mou", "jp-kr-quantum-computing-cooperation"],
    sources: ["edaily-2024-08-02"],
  },
  F23: {
    about: ["aist-kriss-quantum-mou", "jp-kr-quantum-computing-cooperation"],
    sources: ["kriss-2024-08-23"],
    notIn: { "aist-kriss-quantum-mou": "It comes after the signing and adds nothing to it." },
  },
  F24: {
    about: [
      "utokyo-snu-uchicago-quantum-research",
      "jp-kr-quantum-computing-cooperation",
      "jp-kr-us-advanced-tech-cooperation-call",
    ],
    sources: ["quantum-computing-report-2023-12-14"],
    notIn: {
      "jp-kr-quantum-computing-cooperation": "A company and universities set a new aim; no state takes part.",
      "jp-kr-us-advanced-tech-cooperation-call":
        "A company and universities set a new aim; no state takes part.",
    },
  },
  F25: {
    about: ["utokyo-snu-uchicago-quantum-research"],
    sources: ["uchicago-2024-01"],
    ambiguities: { "utokyo-snu-uchicago-quantum-research": "letter of intent" },
  },
  F26: {
    about: ["utokyo-snu-uchicago-quantum-research"],
    sources: ["snu-2024-01"],
    ambiguities: { "utokyo-snu-uchicago-quantum-research": "memorandum of understanding" },
  },
  F27: {
    about: ["utokyo-snu-uchicago-quantum-research", "jp-kr-us-advanced-tech-cooperation-call"],
    sources: ["kbs-world-2024-01-19"],
    ambiguities: { "jp-kr-us-advanced-tech-cooperation-call": "partnership of three universities" },
  },
  F28: {
    about: ["jp-kr-us-advanced-tech-cooperation-call", "jp-kr-quantum-computing-cooperation"],
    sources: ["korea-times-us-2024-01-18"],
    ambiguities: { "jp-kr-us-advanced-tech-cooperation-call": "framework of national laboratories" },
  },
  F29: {
    about: ["jp-kr-us-advanced-tech-cooperation-call"],
    sources: ["kbs-world-2024-06"],
    ambiguities: { "jp-kr-us-advanced-tech-cooperation-call": "work on rules for artificial intelligence" },
  },
  F30: {
    about: [
      "jp-kr-us-advanced-tech-cooperation-call",
      "jp-kr-free-open-indo-pacific",
      "us-asia-pacific-commitment",
    ],
    sources: ["aju-press-2024-11-16"],
    ambiguities: {
      "jp-kr-us-advanced-tech-cooperation-call": "joint secretariat",
      "us-asia-pacific-commitment": "secretariat of the three states",
    },
  },
  F31: {
    about: [
      "jp-kr-us-advanced-tech-cooperation-call",
      "jp-kr-free-open-indo-pacific",
      "us-asia-pacific-commitment",
    ],
    sources: ["korea-joongang-daily-2025-05-20"],
    ambiguities: {
      "jp-kr-us-advanced-tech-cooperation-call": "joint secretariat",
      "us-asia-pacific-commitment": "its board of May 2025",
    },
  },
  F32: { about: ["kr-startup-center-tokyo"], sources: ["segye-2024-05-12"] },
  F33: { about: ["jp-kr-startup-benefit-exploration"], sources: ["aju-news-2024-05-12"] },
  F34: {
    about: ["kr-hydrogen-power-share-2050", "kr-hydrogen-final-energy-share-2050"],
    sources: ["herald-business-2021-11-26"],
    ambiguities: { "kr-hydrogen-final-energy-share-2050": "One report ties its rank" },
  },
  F35: {
    about: ["kr-hydrogen-final-energy-share-2050", "kr-hydrogen-power-share-2050"],
    sources: ["newspim-2021-11-26"],
  },
  F36: {
    about: ["kr-hydrogen-commercial-vehicles-2030", "kr-hydrogen-power-share-2050"],
    sources: ["yonhap-2022-11-09"],
  },
  F37: { about: ["kr-hydrogen-power-share-2050"], sources: ["edaily-2025-02"] },
  F38: { about: ["kr-hydrogen-power-share-2050"], sources: ["shin-kim-2025"] },
  F39: {
    about: ["kr-hydrogen-power-share-2050"],
    sources: [],
    why: "Low confidence alone, and its share counts something else than the indicators do.",
  },
  F40: { about: ["kr-hydrogen-power-share-2050"], sources: ["segye-2024-12-02"] },
  F41: { about: ["kr-hydrogen-power-share-2050"], sources: ["argus-media-2025-05"] },
  F42: { about: ["kr-hydrogen-power-share-2050"], sources: ["korea-joongang-daily-2025-11-05"] },
  F43: { about: ["kr-hydrogen-commercial-vehicles-2030"], sources: ["cvinfo-2022-11"] },
  F44: { about: ["kr-hydrogen-commercial-vehicles-2030"], sources: ["edaily-2024-07-03"] },
  F45: { about: ["kr-hydrogen-commercial-vehicles-2030"], sources: ["naeil-2025-04-28"] },
  F46: {
    about: ["kr-hydrogen-commercial-vehicles-2030"],
    sources: ["etoday-2025-05-27"],
    notIn: {
      "kr-hydrogen-commercial-vehicles-2030": "Buses alone: a series of its own, with its own definition.",
    },
  },
  F47: { about: ["kr-hydrogen-commercial-vehicles-2030"], sources: ["carbonsaurus-2025-09"] },
  F48: { about: ["kr-hydrogen-commercial-vehicles-2030"], sources: ["edaily-2025-12"] },
  F49: {
    about: ["kr-hydrogen-commercial-vehicles-2030"],
    sources: ["busan-ilbo-2026-01-04"],
    ambiguities: { "kr-hydrogen-commercial-vehicles-2030": "3,383" },
  },
  F50: {
    about: [
      "apec-free-open-fair-trade-environment",
      "apec-wto-reform",
      "apec-wto-dispute-settlement-2024",
      "apec-market-driven-integration",
    ],
    sources: ["cgtn-2023-11-18"],
  },
  F51: {
    about: ["apec-wto-reform", "apec-wto-dispute-settlement-2024"],
    sources: ["fibre2fashion-2024-03-02"],
  },
  F52: { about: ["apec-wto-reform", "apec-wto-dispute-settlement-2024"], sources: ["wto-gtpa-2024-12-23"] },
  F53: { about: ["apec-wto-dispute-settlement-2024"], sources: ["afp-24news-2024-12-18"] },
  F54: {
    about: ["apec-wto-reform", "apec-wto-dispute-settlement-2024"],
    sources: [],
    ambiguities: { "apec-wto-reform": "digest of low confidence" },
    why: "Low confidence alone: a digest. That nothing rests on it is noted.",
  },
  F55: {
    about: ["apec-wto-dispute-settlement-2024"],
    sources: ["eenews-2024-12"],
    ambiguities: { "apec-wto-dispute-settlement-2024": "its beginning or its end" },
  },
  F56: {
    about: ["apec-wto-reform", "apec-wto-dispute-settlement-2024"],
    sources: ["wto-2024-04"],
    ambiguities: { "apec-wto-dispute-settlement-2024": "WTO ministers set in June 2022" },
    notIn: { "apec-wto-reform": "It dates the aim for the settlement of disputes, which is the part." },
  },
  F57: {
    about: ["apec-wto-reform", "apec-wto-dispute-settlement-2024"],
    sources: ["devdiscourse-2026-02-05"],
  },
  F58: { about: ["apec-ftaap-agenda", "apec-market-driven-integration"], sources: ["apec-2024-11"] },
  F59: {
    about: [
      "apec-ftaap-agenda",
      "apec-market-driven-integration",
      "apec-wto-reform",
      "apec-free-open-fair-trade-environment",
    ],
    sources: ["korea-joongang-daily-2025-11-01", "financial-news-2025-11-02"],
    ambiguities: { "apec-wto-reform": "leaves the WTO out" },
  },
  F60: {
    about: ["apec-low-emission-vehicles", "apec-energy-transition-acceleration"],
    sources: ["tass-news-pravda-2023-11-18"],
    ambiguities: { "apec-energy-transition-acceleration": "line on renewable energy" },
  },
  F61: { about: ["peru-host-apec-2024"], sources: ["scoop-2024-11-24"] },
  F62: {
    about: ["jp-kr-free-open-indo-pacific"],
    sources: ["yomiuri-2023-11-17"],
    ambiguities: { "jp-kr-free-open-indo-pacific": "stronger wording" },
  },
  F63: { about: ["kr-parliamentary-election-2024-04"], sources: ["asia-today-2024-04-11"] },
  F64: { about: ["ldp-presidential-election-2024-09"], sources: ["asahi-2024-09-27"] },
  F65: {
    about: ["kr-hydrogen-final-energy-share-2050", "kr-hydrogen-power-share-2050"],
    sources: [],
    ambiguities: { "kr-hydrogen-final-energy-share-2050": "Our World in Data" },
    why: "No source of a fact: it shows that a dataset has no figure, which is noted.",
  },
  F66: {
    about: ["kr-hydrogen-power-share-2050"],
    sources: ["asia-economy-2025-12-02"],
    ambiguities: { "kr-hydrogen-power-share-2050": "twelfth plan" },
  },
  F67: {
    about: ["kr-hydrogen-commercial-vehicles-2030"],
    sources: ["bobaedream-2025"],
    ambiguities: { "kr-hydrogen-commercial-vehicles-2030": "Trade figures and the register" },
  },
  F68: {
    about: ["kr-hydrogen-power-share-2050"],
    sources: ["kuki-news-2025-05"],
    ambiguities: { "kr-hydrogen-power-share-2050": "595.6" },
  },
  F69: { about: ["kr-hydrogen-strategic-investment-area"], sources: ["kbs-world-2019-01"] },
};
