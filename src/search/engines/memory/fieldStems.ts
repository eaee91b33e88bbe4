import type { AnalysedForm, AnalysedPassage } from '../../analysis/analysedPassage.ts';
import type { FieldStems } from './passageTerms.ts';

/** The stems of each field of a passage, as often as they occur. */
export function fieldStemsOf({ forms }: AnalysedPassage): FieldStems {
  const stemsIn = (field: (form: AnalysedForm) => number): readonly string[] =>
    forms.flatMap((form) => Array.from({ length: field(form) }, () => form.stem));
  return {
    text: stemsIn(({ text }) => text),
    headings: stemsIn(({ headings }) => headings),
    title: stemsIn(({ title }) => title),
  };
}
