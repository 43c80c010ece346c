import { defineRule, type RuleText } from "../rule.ts";

export const incompleteSource = defineRule({
  id: "incomplete-source",
  level: "warning",
  fix: "Add what is missing. Of a page, `policytrack source add URL` finds most of it.",
  check: {
    source(source, { report }) {
      const {
        title,
        publisher,
        publisherParty,
        language,
        published,
        url,
        accessed,
        archivedUrl,
        identifiers,
      } = source;
      const missing = [
        title === null ? "title" : null,
        publisher === null && publisherParty === null ? "publisher" : null,
        language === null ? "language" : null,
        published === null ? "published" : null,
        url === null && identifiers.length === 0 ? "url" : null,
        url !== null && accessed === null && archivedUrl === null ? "accessed" : null,
      ].filter((field) => field !== null);
      if (missing.length > 0)
        report({
          path: [missing[0] as string],
          message: `The source does not have ${missing.map((field) => `\`${field}\``).join(", ")}.`,
          found: undefined,
        });
    },
  },
});

export const aboutIncompleteSource = (): RuleText => ({
  asks: "A source has a title, a publisher, a language and a date; one with an address has the day on which it was read, or an archived copy.",
  why: "Readers must find the text again when the address is gone, and a source without a date counts only from the day on which it was read.",
  example: {
    wrong: {
      sources: { leaflet: { url: "https://transport.norland.example/leaflet" } },
      commitments: { "ferry-line": { claims: [{ source: "leaflet" }] } },
    },
    right: {
      sources: {
        leaflet: {
          url: "https://transport.norland.example/leaflet",
          title: "Leaflet on the ferry line",
          publisher: "Norland Ministry of Transport",
          language: "en",
          published: "2024-03-05",
          accessed: "2026-06-01",
        },
      },
      commitments: { "ferry-line": { claims: [{ source: "leaflet" }] } },
    },
  },
});
