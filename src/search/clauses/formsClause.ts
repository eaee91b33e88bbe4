import type { PlannedClause } from '../engine.ts';
import type { Form } from '../form.ts';

/** A clause that any of some forms of the dossier meets, each as well as the others; of no forms at all nothing is found. */
export function formsClause(forms: readonly Form[]): PlannedClause {
  const word = {
    forms: new Map(forms.map(({ folded }) => [folded, 1])),
    stems: new Map(forms.flatMap(({ stems }) => stems.map((stem) => [stem, 1] as const))),
    isUnspaced: false,
  };
  return { alternatives: [{ kind: 'words', words: [word] }], emphasis: 1 };
}
