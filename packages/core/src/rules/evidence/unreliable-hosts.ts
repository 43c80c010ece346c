/** Why a host is no source by itself. */
export type HostKind = "disinformation" | "state-controlled" | "user-written" | "copy";

/** Single hosts in `rules` of a dataset: "unreliable-source:forum.example": warning adds one, and off accepts one. */
export const hostLevelPrefix = "unreliable-source:";

interface UnreliableHosts {
  readonly kind: HostKind;
  /** Whose finding it is. We judge no publisher ourselves. */
  readonly ground: string;
  /** Host names with all that lies below them. */
  readonly hosts: readonly string[];
}

/**
 * Hosts that a record should not rest on. The list is short and every entry has a public ground: a finding of an authority,
 * or that anyone can write there, or that it only repeats others. A dataset adds hosts, and takes them off, in its `rules`.
 */
const list: readonly UnreliableHosts[] = [
  {
    kind: "disinformation",
    ground: "VIGINUM, Portal Kombat, 12 February 2024: a network that spreads disinformation",
    hosts: ["pravda-de.com", "pravda-en.com", "pravda-es.com", "pravda-fr.com", "pravda-pl.com"],
  },
  {
    kind: "disinformation",
    ground: "A later address of the network in VIGINUM, Portal Kombat, 12 February 2024",
    hosts: ["news-pravda.com"],
  },
  {
    kind: "disinformation",
    ground: "US Treasury, 15 April 2021: outlets designated for disinformation",
    hosts: ["inforos.ru", "news-front.info", "southfront.org", "strategic-culture.org"],
  },
  {
    kind: "state-controlled",
    ground: "Council Regulation (EU) 2022/350: broadcasting suspended",
    hosts: ["rt.com", "sputnikglobe.com", "sputniknews.com"],
  },
  {
    kind: "state-controlled",
    ground: "Ofcom, 4 February 2021: licence withdrawn for want of editorial control",
    hosts: ["cgtn.com"],
  },
  {
    kind: "state-controlled",
    ground: "Ofcom, 20 January 2012: licence withdrawn, editorial control lay elsewhere",
    hosts: ["presstv.com", "presstv.ir"],
  },
  {
    kind: "user-written",
    ground: "Anyone can write there",
    hosts: [
      "5ch.net",
      "bobaedream.co.kr",
      "clien.net",
      "dcinside.com",
      "fandom.com",
      "fmkorea.com",
      "namu.wiki",
      "quora.com",
      "reddit.com",
      "ruliweb.com",
      "wikipedia.org",
    ],
  },
  {
    kind: "copy",
    ground: "It repeats what others published",
    hosts: ["flipboard.com", "msn.com", "news.google.com", "newsbreak.com", "scoop.it", "v.daum.net"],
  },
];

const fixes: Readonly<Record<HostKind, string>> = {
  disinformation: "Take the source out, and cite the text that it claims to repeat.",
  "state-controlled":
    "Cite the text itself: the declaration, the ministry, the statistics. Keep this source only for what that government says of itself.",
  "user-written": "Cite what it refers to.",
  copy: "Cite the publisher that it comes from.",
};

export interface UnreliableHost {
  readonly host: string;
  readonly kind: HostKind;
  readonly ground: string;
  readonly fix: string;
}

const byHost: ReadonlyMap<string, UnreliableHost> = /* @__PURE__ */ hostsOf(list);

function hostsOf(groups: typeof list): ReadonlyMap<string, UnreliableHost> {
  return new Map(
    groups.flatMap(({ kind, ground, hosts }) =>
      hosts.map((host) => [host, { host, kind, ground, fix: fixes[kind] }] as const),
    ),
  );
}

/** All of the list, for documentation. */
export const unreliableHosts: readonly UnreliableHost[] = /* @__PURE__ */ listOf(byHost);

function listOf(hosts: typeof byHost): readonly UnreliableHost[] {
  return [...hosts.values()];
}

/**
 * The host of an address in small letters; null where it has none.
 *
 * @example
 * hostOf("https://Francais.News-Pravda.com/world"); // "francais.news-pravda.com"
 */
export function hostOf(url: string): string | null {
  return /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}

/** The host itself and every domain above it, the longest first. */
export function domainsOf(host: string): readonly string[] {
  const labels = host.split(".").slice(-8);
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join("."));
}

/** The entry of the list for a domain. */
export function unreliableHost(domain: string): UnreliableHost | undefined {
  return byHost.get(domain);
}
