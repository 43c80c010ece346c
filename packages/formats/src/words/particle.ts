/** Sinks that end the reading of a digit: 0 (영, 십, 백, 천, 만), 1, 3, 6, 7, 8. */
const digitsWithFinal = "013678";
const endsWithRieul = "178";

/** Capitals whose names end in a sound: 엘, 엠, 엔, 알. */
const lettersWithFinal = "LMNR";
const lettersWithRieul = "LR";
/** Short names that are read as words and not letter by letter: 에이펙, 오펙. */
const readAsWords: ReadonlySet<string> = /* @__PURE__ */ new Set(["APEC", "OPEC"]);

/**
 * The particle that follows a text in Korean: of a pair "은/는" the first after a consonant, the second after a vowel. Both, where
 * the reading of the text is not known. A word joiner (U+2060) stands before the particle of what is not Hangul, so that the
 * two stay on one line.
 *
 * @example
 * withParticle("한국", "은/는"); // "한국은"
 * withParticle("일본", "으로/로"); // "일본으로"
 * withParticle("38%", "이/가"); // "38%\u2060가"
 * withParticle("OECD", "은/는"); // "OECD\u2060는"
 * withParticle("Reuters", "은/는"); // "Reuters\u2060은(는)"
 */
export function withParticle(text: string, pair: string): string {
  // Time takes no particle where its words end in one.
  if (pair === "에/에" && /(?:까지|부터|마다|내내|이내|때마다|합계로|추정\)|대략\))$/u.test(text))
    return text;
  const [afterConsonant = "", afterVowel = ""] = pair.split("/");
  if (afterConsonant === afterVowel) return `${text}${afterVowel}`;
  // What stands in brackets at the end is not read.
  const read = text.replace(/(?<=.)\([^()]*\)$/su, "").replaceAll(/[\s)\]}’”'"」』.,]+$/gu, "");
  const joiner = /\p{Script=Hangul}$/u.test(text) ? "" : "\u2060";
  const [shortName] = /(?<![A-Za-z])[A-Z]{2,}$/.exec(read) ?? [];
  const ending = shortName === undefined ? finalOf(read.at(-1) ?? "") : finalOfShortName(shortName);
  if (ending === null) return `${text}${joiner}${afterConsonant}(${afterVowel})`;
  const usesVowelForm = ending === "vowel" || (ending === "rieul" && afterVowel === "로");
  return `${text}${joiner}${usesVowelForm ? afterVowel : afterConsonant}`;
}

function finalOf(character: string): "consonant" | "vowel" | "rieul" | null {
  if (/[가-힣]/u.test(character)) {
    const final = ((character.codePointAt(0) as number) - 0xac00) % 28;
    return final === 0 ? "vowel" : final === 8 ? "rieul" : "consonant";
  }
  if (/\d/.test(character)) {
    if (endsWithRieul.includes(character)) return "rieul";
    return digitsWithFinal.includes(character) ? "consonant" : "vowel";
  }
  // Read as 퍼센트.
  return character === "%" ? "vowel" : null;
}

function finalOfShortName(name: string): "consonant" | "vowel" | "rieul" {
  if (readAsWords.has(name)) return "consonant";
  const last = name.slice(-1);
  if (lettersWithRieul.includes(last)) return "rieul";
  return lettersWithFinal.includes(last) ? "consonant" : "vowel";
}
