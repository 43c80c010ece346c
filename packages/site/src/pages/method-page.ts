import { Fragment, h, type JSX } from "preact";
import { firmnesses, linearPace, type Method, type Pace, statuses, timelinesses } from "@policytrack/core";
import { cautionRule } from "@policytrack/formats/view";
import { partsOfRules, Rules } from "../parts/rules.ts";
import { Said } from "../parts/sentence.ts";
import { Sign, signOf } from "../parts/verdict.ts";
import type { RuleTexts } from "../rules/rule-texts.ts";
import { useUi } from "../ui.ts";

/** How verdicts are computed, and the words. */
export function MethodPage({
  methods,
  rules,
}: {
  readonly methods: readonly Method<string>[];
  readonly rules: RuleTexts;
}): JSX.Element {
  const { text, words } = useUi();
  const several = [
    [["on-time", "late"], words.words(["on-time", "late"]), text.eitherRule],
    [["kept-so-far"], words.word("kept-so-far"), words.say("rule/kept-so-far", {}).text],
    [["mixed"], words.word("mixed"), text.mixedRule],
  ] as const;
  const explained = timelinesses.map((code) => [code, ruleOf(code)] as const);
  const contents = [
    ["verdicts", text.verdict],
    ...partsOfRules(rules),
    ["glossary", text.glossary],
    ...(methods.length === 0 ? [] : [["methods", text.methods] as const]),
  ] as const;
  function ruleOf(code: (typeof timelinesses)[number]): string {
    switch (code) {
      case "on-time":
      case "late":
      case "overdue":
      case "missed":
      case "unreported":
      case "not-due":
        return words.say(`rule/${code}`, {}).text;
      default:
        return words.say(`why/${code}`, {}).text;
    }
  }
  return h(
    Fragment,
    null,
    h("h1", { class: "first", id: "answer" }, text.rules),
    h("p", { class: "lede" }, h("b", null, text.computed)),
    h("p", { class: "fair" }, text.noRanking),
    h(
      "nav",
      { class: "sub", "aria-label": text.rules },
      contents.map(([id, title], i) => [i === 0 ? null : " · ", h("a", { key: id, href: `#${id}` }, title)]),
    ),
    h(
      "section",
      null,
      h("h2", { id: "verdicts" }, text.verdict),
      h(
        "dl",
        { class: "entries" },
        explained.map(([code, rule]) => [
          h(
            "dt",
            { key: `${code} word`, id: code },
            h(Sign, { name: signOf({ possible: [code] }) }),
            " ",
            words.word(code),
          ),
          h("dd", { key: code }, rule),
        ]),
        several.map(([possible, name, rule]) => [
          h("dt", { key: `${name} word` }, h(Sign, { name: signOf({ possible }) }), " ", name),
          h("dd", { key: name }, rule),
        ]),
      ),
    ),
    h(Rules, { rules }),
    h(
      "section",
      null,
      h("h2", { id: "glossary" }, text.glossary),
      h(
        "dl",
        { class: "entries" },
        h("dt", null, text.status),
        h("dd", null, statuses.map((code) => words.word(code)).join(words.lexicon.semicolon)),
        h("dt", null, text.firmness),
        h("dd", null, firmnesses.map((code) => words.code("firmness", code)).join(" < ")),
      ),
    ),
    methods.length === 0
      ? null
      : h(
          "section",
          null,
          h("h2", { id: "methods" }, text.methods),
          h(
            "dl",
            { class: "entries" },
            methods.map((method) => h(MethodEntry, { key: method.id, method })),
          ),
          h("p", null, text.symbols),
          h("p", null, text.noFigureNote, words.lexicon.space, h(Said, { sentence: cautionRule(words) })),
        ),
  );
}

/** A method: what it reads, its formula, what gives each word, what it cannot do without, and who published it. */
function MethodEntry({ method }: { readonly method: Method<string> }): JSX.Element {
  const { text, words } = useUi();
  const { id, words: own, needs, points, formula } = method;
  const nameOf = (code: string): string => {
    const map = own?.classes?.[code];
    return map === undefined ? (words.lexicon.codes.pace[code as Pace] ?? code) : words.text(map);
  };
  const reasons = [
    ...needs.map((need) => words.noFigures(`no-${need}`)),
    words.noFigures("no-values"),
    ...(points > 1 ? [words.noFigures("too-few-points")] : []),
    ...Object.values(own?.reasons ?? {}).map((reason) => words.text(reason)),
  ];
  const summary =
    own === null ? (id === linearPace.id ? text.lineSummary : "") : words.text(own.summary ?? null);
  return h(
    Fragment,
    null,
    h("dt", { id: `method-${id}` }, own === null ? words.method(id) : words.text(own.title)),
    h(
      "dd",
      null,
      summary,
      formula === null
        ? null
        : [
            h("pre", { key: "lines", class: "formula" }, formula.lines.join("\n")),
            h(
              "table",
              { key: "cut-offs", class: "cut-offs" },
              h("caption", null, text.cutOffs),
              h(
                "tbody",
                null,
                Object.entries(formula.cutOffs).map(([code, rule]) =>
                  h(
                    "tr",
                    { key: code },
                    h("th", { scope: "row" }, nameOf(code)),
                    h("td", null, h("code", null, rule)),
                  ),
                ),
              ),
            ),
            h(
              "p",
              { key: "source", class: "small" },
              `${text.publishedBy}${words.lexicon.colon}`,
              formula.source.url === null
                ? formula.source.title
                : h("a", { href: formula.source.url, rel: "external" }, formula.source.title),
            ),
          ],
      h(
        "p",
        { class: "small muted" },
        `${text.needs}${words.lexicon.colon}${[...new Set(reasons)].join(words.lexicon.semicolon)}`,
      ),
    ),
  );
}
