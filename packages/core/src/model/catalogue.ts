import { concept, derived, full, id, listOf, literal, titleMap } from "./define.ts";
import { dataset } from "./dataset.ts";

export const catalogue = concept({
  type: "Catalogue",
  says: 'Several datasets. Every id is read as "<dataset id>:<id>"; parties are joined by `sameAs` and by equal identifiers, never by equal ids.',
  fields: {
    formatVersion: derived(literal(2), { says: "Of the model.", good: 2, bad: 1 }),
    id: derived(id, { says: "Names the catalogue.", good: "asia", bad: "the asia" }),
    title: derived(titleMap, { says: "Its title.", good: { en: "Asia" }, bad: {} }),
    datasets: derived(listOf(full(dataset)), { says: "The datasets.", good: [], bad: null }),
  },
});
