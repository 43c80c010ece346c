/**
 * Elements for other websites:
 *
 * <script type="module" src="https://example.org/towns/embed.js"></script>
 * <policytrack-commitment commitment="open-a-harbour"></policytrack-commitment>
 * <policytrack-list party="hafen"></policytrack-list>
 *
 * Attributes of both: `on` (ISO day), `lang` ("ja"). Each is a frame, so that neither page can read the other, and is as high as
 * what it shows.
 */
const home = new URL(".", import.meta.url);

/** What a frame says of itself. Anybody can send anything. */
interface Told {
  readonly policytrackAsks?: unknown;
  readonly policytrackHeight?: unknown;
}

abstract class Frame extends HTMLElement {
  static readonly observedAttributes = ["commitment", "party", "domain", "on", "lang"];
  readonly #frame = document.createElement("iframe");
  readonly #listen = (event: MessageEvent<Told | null>): void => {
    if (event.source !== this.#frame.contentWindow) return;
    // The frame asks as soon as it can hear the answer.
    if (event.data?.policytrackAsks === true)
      this.#frame.contentWindow?.postMessage({ policytrackGrows: true }, home.origin);
    const height = event.data?.policytrackHeight;
    if (typeof height === "number" && height > 0 && height < 20_000)
      this.#frame.height = String(Math.ceil(height));
  };

  /** The page within the folder of its language. */
  protected abstract page(): string;
  /** Attributes that go into its address. */
  protected abstract fields(): readonly string[];

  connectedCallback(): void {
    this.#frame.loading = "lazy";
    this.#frame.width = "100%";
    this.#frame.height = "300";
    this.#frame.style.border = "0";
    this.replaceChildren(this.#frame);
    addEventListener("message", this.#listen);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#listen);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #show(): void {
    const language = this.getAttribute("lang");
    const url = new URL(
      `${language === null ? "" : `${encodeURIComponent(language)}/`}embed/${this.page()}.html`,
      home,
    );
    for (const name of this.fields()) {
      const value = this.getAttribute(name);
      if (value !== null) url.searchParams.set(name, value);
    }
    this.#frame.title = this.title || this.page();
    if (this.#frame.src !== url.href) this.#frame.src = url.href;
  }
}

class CommitmentElement extends Frame {
  protected page(): string {
    return encodeURIComponent((this.getAttribute("commitment") ?? "").replaceAll(":", "__"));
  }
  protected fields(): readonly string[] {
    return ["on"];
  }
}

class ListElement extends Frame {
  protected page(): string {
    return "index";
  }
  protected fields(): readonly string[] {
    return ["on", "party", "domain"];
  }
}

customElements.define("policytrack-commitment", CommitmentElement);
customElements.define("policytrack-list", ListElement);
