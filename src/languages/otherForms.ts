import { remembered } from '../text/remembered.ts';
import { languageOf } from './list.ts';
import { stem } from './stem.ts';

/** Stems, all of whose forms are meant, and folded forms that are meant by themselves. */
export interface StemsAndForms {
  readonly stems: readonly string[];
  readonly forms: readonly string[];
}

/**
 * The words that a folded word may be a form of although their stems differ, and the forms of other stems that may be its:
 * of “rose” all forms of “rise”, and of “rises” the form “rose”.
 */
export function otherForms(folded: string, language: string): StemsAndForms {
  const { bases, formsOf } = tableOf(language);
  const base = bases.get(folded);
  return {
    stems: base === undefined ? [] : [stem(base, language)],
    forms: (formsOf.get(stem(folded, language)) ?? []).filter((form) => form !== folded),
  };
}

interface FormTables {
  readonly bases: ReadonlyMap<string, string>;
  /** The ambiguous forms by the stem of their base. */
  readonly formsOf: ReadonlyMap<string, readonly string[]>;
}

const tableOf = remembered((language): FormTables => {
  const bases = languageOf(language)?.ambiguousForms ?? new Map<string, string>();
  const formsOf = Map.groupBy(bases.keys(), (form) => stem(bases.get(form) ?? form, language));
  return { bases, formsOf };
});
