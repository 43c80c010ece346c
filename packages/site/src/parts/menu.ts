import { h, type JSX } from "preact";
import { useUi } from "../ui.ts";

export interface Option {
  readonly code: string;
  readonly name: string;
}

interface MenuProps {
  readonly label: string;
  readonly chosen: string | null;
  readonly options: readonly Option[];
  readonly choose: (code: string | null) => void;
}

/** How many options a menu has at most: of more one searches. */
const mostOptions = 60;

/** A menu. A long one is a text field with suggestions, in which one can search. */
export function Menu({ label, chosen, options, choose }: MenuProps): JSX.Element {
  const { text } = useUi();
  const id = `menu-${label}`.replaceAll(/\s/gu, "-");
  if (options.length > mostOptions) {
    const pick = (event: Event): void => {
      const { value } = event.currentTarget as HTMLInputElement;
      const found = options.find(({ name }) => name === value);
      if (found !== undefined || value === "") choose(found?.code ?? null);
    };
    return h(
      "label",
      null,
      label,
      h("input", {
        list: id,
        value: options.find(({ code }) => code === chosen)?.name ?? "",
        placeholder: text.searchWithin,
        onChange: pick,
      }),
      h(
        "datalist",
        { id },
        options.map(({ code, name }) => h("option", { key: code, value: name })),
      ),
    );
  }
  const pick = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    choose(value === "" ? null : value);
  };
  return h(
    "label",
    null,
    label,
    h(
      "select",
      { onChange: pick },
      h("option", { value: "", selected: chosen === null }, text.all),
      options.map(({ code, name }) =>
        h("option", { key: code, value: code, selected: code === chosen }, name),
      ),
    ),
  );
}
