import { defineRule, type RuleText } from "../rule.ts";
import { domainsOf, hostLevelPrefix, hostOf, unreliableHost } from "./unreliable-hosts.ts";

export const unreliableSource = defineRule({
  id: "unreliable-source",
  level: "warning",
  fix: 'Cite the primary text. To add a host, write { "unreliable-source:forum.example": warning } in `rules` of the dataset; to accept one, write off.',
  check: {
    source({ url }, { index, report }) {
      const host = url === null ? null : hostOf(url);
      if (host === null) return;
      const { rules } = index.dataset;
      for (const domain of domainsOf(host)) {
        const key = `${hostLevelPrefix}${domain}`;
        const level = Object.hasOwn(rules, key) ? rules[key] : undefined;
        if (level === "off") return;
        const listed = unreliableHost(domain);
        if (level === undefined && listed === undefined) continue;
        report({
          path: ["url"],
          message: `"${domain}" is on the list of unreliable hosts: ${listed?.ground ?? "the dataset's own rules name it"}.`,
          found: url,
          ...(listed === undefined ? {} : { fix: listed.fix }),
        });
        return;
      }
    },
  },
});

export const aboutUnreliableSource = (): RuleText => ({
  asks: "No source lies on a host of the list: disinformation, state-controlled outlets, forums and wikis, copies of others.",
  why: "A verdict on a government that rests on such a page convinces nobody, and the text itself is mostly one search away.",
  example: {
    wrong: { sources: { report: { url: "https://francais.news-pravda.com/report" } } },
    right: { sources: { report: { url: "https://transport.norland.example/report" } } },
  },
});
