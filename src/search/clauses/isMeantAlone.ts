import type { Plan, PlannedWord } from '../engine.ts';
import type { FormTable } from '../formTable.ts';

/** Whether every passage that holds the stems of a plan meets it: it has no phrase, and no stem has forms that are not meant. */
export function isMeantAlone({ clauses }: Plan, table: Pick<FormTable, 'withStem'>): boolean {
  const isMeant = ({ forms, stems }: PlannedWord): boolean =>
    [...stems.keys()].every((stem) => table.withStem(stem).every(({ folded }) => forms.has(folded)));
  return clauses.every(({ alternatives }) =>
    alternatives.every(({ kind, words }) => kind === 'words' && words.every(isMeant)),
  );
}
