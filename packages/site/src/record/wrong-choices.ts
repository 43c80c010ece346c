import type { Sentence, Words } from "@policytrack/formats/words";
import { addDays, firstAsked, lastAsked } from "./days.ts";
import type { ReportModel } from "./report-model.ts";
import { isNamed, namedIn } from "./selection.ts";
import type { State, WrongChoice } from "./state.ts";

type Listed = Pick<ReportModel, "rows" | "context" | "otherIds">;

/** What a state chooses that a list does not have: it is left out of the state that is shown. */
export function withoutUnknown(
  { rows, context, otherIds }: Listed,
  state: State,
  words: Words,
): { readonly state: State; readonly wrong: readonly WrongChoice[] } {
  const all = [...rows, ...context];
  const { domain, record, verdict } = state;
  const party = state.party === null ? null : (otherIds[state.party] ?? state.party);
  const named = [...rows.flatMap((row) => row.parties), ...context.flatMap(namedIn)];
  const isKnown = {
    party: party === null || named.some(({ id }) => isNamed(id, party)),
    domain: domain === null || all.some((row) => row.domains.some(({ id }) => isNamed(id, domain))),
    record: record === null || all.some(({ id }) => id.startsWith(`${record}:`)),
    verdict: verdict === null || verdict.split(" ").every((word) => word in words.lexicon.codes.word),
  };
  const wrong = (["party", "domain", "record", "verdict"] as const).flatMap((name): readonly WrongChoice[] =>
    isKnown[name] ? [] : [{ name, value: state[name] ?? "", why: "unknown" }],
  );
  return {
    state: { ...state, ...Object.fromEntries(wrong.map(({ name }) => [name, null])) },
    wrong,
  };
}

/** The longest text of an address that is repeated. */
const mostCharacters = 40;

/** What of an address cannot be shown, and what is shown instead. `since`: the day from which changes are listed. */
export function wrongChoiceText(
  words: Words,
  wrong: readonly WrongChoice[],
  { on, evidenceUntil, since }: Pick<State, "on" | "evidenceUntil"> & { readonly since: string | null },
): string {
  return words.paragraph(
    wrong.flatMap(({ name, value, why }) => {
      const characters = [...value.replaceAll(/\p{C}+/gu, " ")];
      const isLong = characters.length > mostCharacters;
      const said = words.quote(
        isLong ? `${characters.slice(0, mostCharacters).join("")}…` : characters.join(""),
      );
      const last = name === "since" ? addDays(on, -1) : lastAsked;
      const fault =
        why === "outside"
          ? words.say("address/outside", { value: said, first: words.day(firstAsked), last: words.day(last) })
          : faultOf(words, name, said);
      return [fault, insteadOf(words, name, { on, evidenceUntil, since })];
    }),
  );
}

function faultOf(words: Words, name: WrongChoice["name"], value: string): Sentence {
  switch (name) {
    case "on":
    case "evidence":
    case "since":
      return words.say("address/no-day", { value });
    case "party":
      return words.say("address/no-party", { value });
    case "domain":
      return words.say("address/no-domain", { value });
    case "record":
      return words.say("address/no-record", { value });
    case "verdict":
      return words.say("address/no-verdict", { value });
    default:
      return name satisfies never;
  }
}

function insteadOf(
  words: Words,
  name: WrongChoice["name"],
  { on, evidenceUntil, since }: Pick<State, "on" | "evidenceUntil" | "since">,
): Sentence {
  switch (name) {
    case "on":
      return words.say("address/shown", { day: words.day(on) });
    case "evidence":
      return words.say("address/evidence-shown", { day: words.day(evidenceUntil) });
    case "since":
      return since === null
        ? words.say("address/left-out", {})
        : words.say("address/since-shown", { day: words.day(since) });
    case "party":
    case "domain":
    case "record":
    case "verdict":
      return words.say("address/left-out", {});
    default:
      return name satisfies never;
  }
}
