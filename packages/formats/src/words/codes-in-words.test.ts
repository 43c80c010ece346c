import { describe, expect, it } from "vitest";
import { announcedInWords } from "./announced-in-words.ts";
import { confidenceInWords } from "./confidence-in-words.ts";
import { dueSoonInWords } from "./due-soon-in-words.ts";
import { groupInWords } from "./group-in-words.ts";
import { heardInWords } from "./heard-in-words.ts";
import { locales } from "./locale.ts";
import { methodInWords } from "./method-in-words.ts";
import { noProgressInWords } from "./no-progress-in-words.ts";
import { paceInWords } from "./pace-in-words.ts";
import { phaseInWords } from "./phase-in-words.ts";
import { progressClassInWords } from "./progress-class-in-words.ts";
import { roleInWords } from "./role-in-words.ts";
import { standingInWords } from "./standing-in-words.ts";
import { tierInWords } from "./tier-in-words.ts";
import { wordingInWords } from "./wording-in-words.ts";

describe("the words of single codes", () => {
  it.each([
    [standingInWords("in-law"), "in law"],
    [standingInWords("adopted", "ja"), "採択"],
    [announcedInWords("no"), "not formally announced"],
    [announcedInWords("yes", "ko"), "공식 발표됨"],
    [heardInWords("none"), "only reported"],
    [heardInWords("none", "ja"), "第三者の報告のみ"],
    [noProgressInWords("no-base"), "no base value"],
    [noProgressInWords("no-base", "ko"), "기준값 없음"],
    [methodInWords("growth-ratio"), "growth ratio (Statistics Canada)"],
    [methodInWords("linear-pace", "ja"), "直線"],
    [methodInWords("of-our-own"), "of-our-own"],
    [progressClassInWords(["substantial"]), "substantial progress"],
    [progressClassInWords(["sun", "slightly-cloudy"]), "sun or slightly cloudy"],
    [progressClassInWords(["thunderstorm"], "ko"), "뇌우"],
    [progressClassInWords(["of-our-own"], "ko"), "of-our-own"],
    [paceInWords(["on-track"]), "on track"],
    [paceInWords(["on-track", "behind"]), "on track or behind"],
    [paceInWords(["worsening"], "ja"), "後退"],
    [roleInWords("place"), "is the place"],
    [roleInWords("implements", "ja"), "実施主体"],
    [tierInWords("scheduled-event"), "scheduled event"],
    [tierInWords("scheduled-event", "ko"), "예정된 행사"],
    [confidenceInWords("high"), "high confidence"],
    [confidenceInWords("high", "ja"), "確度：高"],
    [wordingInWords("end-of"), "at the end of"],
    [wordingInWords("by", "ko"), "까지"],
    [phaseInWords("in-doubt"), "possibly past"],
    [phaseInWords("open", "ja"), "期限内"],
    [groupInWords("reported-only"), "reported only"],
    [groupInWords("ahead", "ja"), "期限前"],
  ])("%s", (said, expected) => expect(said).toBe(expected));

  it("due soon", () => {
    expect(dueSoonInWords()).toBe("due soon");
    expect(locales.map((locale) => dueSoonInWords(locale))).toEqual(["due soon", "期限間近", "기한 임박"]);
  });
});
