import type { SpanSigns } from '../parts/spanSigns.ts';

export const spanishSpanSigns: SpanSigns = {
  toPlaces: 'en|desde|hacia',
  byWhom: 'por',
  articles: 'el|la|los|las',
  titles:
    'capit[áa]n|ministr[oa]|juez|jueza|señora?|doctora?|president[ea]|rey|reina|general|profesora?|directora?|alcalde|alcaldesa',
  conjunctions: 'y',
  enumerating: ',? e ',
  links: 'de|del|du',
  openings: 'Luego|Además|Según',
};
