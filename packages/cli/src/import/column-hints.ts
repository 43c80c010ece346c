/** Fields of a commitment, and the unit of its numbers, whose columns can be known by their names. */
export type HintedField =
  | "id"
  | "title"
  | "summary"
  | "party"
  | "domain"
  | "due"
  | "status"
  | "status.date"
  | "madeOn"
  | "source"
  | "notes"
  | "atLeast"
  | "baseline.value"
  | "indicator"
  | "unit";

/** Languages of names of columns. */
export type HintLanguage = "en" | "de" | "es" | "fr" | "ja" | "ko";

/** Words in the names of columns, by the field that they hint at; without accents. */
const hints: Readonly<Record<HintedField, Readonly<Record<HintLanguage, RegExp>>>> = {
  id: {
    en: /^(?:id|.*[ _-]id|id[ _-].*|ref|reference|code|no\.?|nr|number|#)$/i,
    de: /^(?:nr\.?|nummer|kennung|kennziffer|aktenzeichen|lfd\.? ?nr\.?|laufende nummer)$/i,
    es: /^(?:numero|codigo|clave|n[º°.]?)$/i,
    fr: /^(?:numero|code|n[º°])$/i,
    ja: /^(?:番号|管理番号|通し番号)$/,
    ko: /^(?:번호|연번|관리번호)$/,
  },
  title: {
    en: /title|promise|pledge|commitment|^name$|headline|goal|^target$|measure|action/i,
    de: /versprechen$|zusage|vorhaben|massnahme|maßnahme|^titel|bezeichnung|^ziel$|^projekt$/i,
    es: /promesa|compromiso|titulo|medida|accion|^meta$/i,
    fr: /promesse|engagement|titre|mesure|action|intitule/i,
    ja: /公約|約束|項目|件名|題名|タイトル|施策|取組/,
    ko: /공약|약속|제목|과제|사업명/,
  },
  summary: {
    en: /summary|description|details?|full[ _-]?text|body/i,
    de: /beschreibung|zusammenfassung|erlauterung|inhalt|wortlaut|^details?$/i,
    es: /resumen|descripcion|detalle/i,
    fr: /resume|description|details?/i,
    ja: /概要|内容|説明|詳細/,
    ko: /개요|내용|설명/,
  },
  party: {
    en: /party|country|government|actor|entity|^who$|organi[sz]ation|ministry|agency|responsible|mayor|company|city|town/i,
    de: /partei|fraktion|regierung|^land$|bundesland|zustandig|verantwortlich|akteur|stadt|gemeinde|kommune|ministerium|behorde|ressort/i,
    es: /pais|partido|gobierno|responsable|entidad|municipio|ciudad|ministerio/i,
    fr: /pays|parti\b|gouvernement|responsable|acteur|ville|commune|ministere/i,
    ja: /国名|^国$|政党|主体|担当|府省|省庁|自治体|都市|市町村/,
    ko: /국가|나라|정당|주체|기관|부처|지자체|도시/,
  },
  domain: {
    en: /domain|sector|topic|theme|category|^area|policy|subject/i,
    de: /themenfeld|^thema|bereich|politikfeld|handlungsfeld|sektor|kategorie/i,
    es: /sector|ambito|^area|tema|categoria|materia/i,
    fr: /domaine|secteur|theme|categorie/i,
    ja: /分野|政策|領域|カテゴリ|区分/,
    ko: /분야|정책|영역|구분/,
  },
  due: {
    en: /due|deadline|target[ _-]*year|year.*target|by when|end[ _-]?date|finish|until/i,
    de: /frist|termin|fallig|zieljahr|zieldatum|bis wann|^bis$|umsetzung bis/i,
    es: /plazo|ano (?:meta|objetivo)|fecha (?:limite|objetivo)|vencimiento/i,
    fr: /echeance|delai|date limite|annee cible|horizon/i,
    ja: /期限|目標年度?|達成年度?|締切|時期/,
    ko: /기한|목표\s*연도|목표\s*시점|시한|마감/,
  },
  status: {
    en: /status|progress|^state$|outcome|verdict|completion|result/i,
    de: /^stand$|^status|umsetzungsstand|sachstand|bearbeitungsstand|fortschritt|erfullung/i,
    es: /estado|situacion|avance|cumplimiento/i,
    fr: /statut|^etat|avancement/i,
    ja: /状況|進捗|状態|評価/,
    ko: /상태|현황|진행|이행/,
  },
  "status.date": {
    en: /status.*date|updated|last.*(?:change|update|modified)|modified/i,
    de: /^stand (?:vom|am)|aktualisiert|aktualisierung|letzte anderung|geandert/i,
    es: /actualiza/i,
    fr: /mise a jour|actualis/i,
    ja: /更新日|確認日|時点/,
    ko: /갱신일|수정일|기준일|업데이트/,
  },
  madeOn: {
    en: /made on|announced|promised.*(?:on|date)|date.*(?:promise|announce)/i,
    de: /beschlossen|beschlussdatum|angekundigt|zugesagt|versprochen am|vereinbart/i,
    es: /anunci/i,
    fr: /annonce/i,
    ja: /発表日|公表日|表明日/,
    ko: /발표일|공표일/,
  },
  source: {
    en: /url|link|source|website/i,
    de: /quelle|beleg|nachweis|fundstelle|^link/i,
    es: /fuente|enlace/i,
    fr: /source|lien/i,
    ja: /出典|リンク|情報源|根拠/,
    ko: /출처|링크|근거/,
  },
  notes: {
    en: /notes?$|comment|remark/i,
    de: /bemerkung|anmerkung|notiz|kommentar/i,
    es: /notas|observacion|comentario/i,
    fr: /remarque|commentaire|observation/i,
    ja: /備考|メモ|コメント|注記/,
    ko: /비고|메모|참고/,
  },
  atLeast: {
    en: /^target$|(?:target|goal)[ _-]*(?:value|number|figure)|value.*target/i,
    de: /zielwert|^ziel$|sollwert|zielgroße/i,
    es: /^meta$|valor (?:meta|objetivo)/i,
    fr: /^cible$|valeur cible/i,
    ja: /目標値|数値目標/,
    ko: /목표\s*(?:값|치|수치)/,
  },
  "baseline.value": {
    en: /^base[ _-]?line$|(?:base[ _-]?line|start(?:ing)?|initial)[ _-]*value/i,
    de: /ausgangswert|basiswert|startwert/i,
    es: /linea (?:de )?base|valor inicial/i,
    fr: /valeur (?:initiale|de depart|de reference)/i,
    ja: /基準値/,
    ko: /기준\s*(?:값|치)/,
  },
  indicator: {
    en: /indicator/i,
    de: /indikator|kennzahl|messgroße/i,
    es: /indicador/i,
    fr: /indicateur/i,
    ja: /指標/,
    ko: /지표/,
  },
  unit: {
    en: /^units?$/i,
    de: /^einheit/i,
    es: /^unidad/i,
    fr: /^unite/i,
    ja: /単位/,
    ko: /단위/,
  },
};

/** A column that may fill a field. */
export interface ColumnHint {
  readonly field: HintedField;
  readonly column: string;
  readonly language: HintLanguage;
  /** How much of the name hints at the field: 1 where all of it does. */
  readonly share: number;
}

/** Every field that the names of columns hint at, the plainest first. */
export function columnHints(columns: readonly string[]): readonly ColumnHint[] {
  const found: ColumnHint[] = [];
  for (const column of columns) {
    const name = withoutAccents(column).trim();
    for (const [field, patterns] of Object.entries(hints))
      for (const [language, pattern] of Object.entries(patterns)) {
        const match = pattern.exec(name)?.[0];
        if (match !== undefined && match !== "")
          found.push({
            field: field as HintedField,
            column,
            language: language as HintLanguage,
            share: match.length / name.length,
          });
      }
  }
  return found.toSorted((a, b) => b.share - a.share);
}

function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC");
}
