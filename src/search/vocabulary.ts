import SearchableMap from 'minisearch/SearchableMap';
import { nameKeys } from '../finding/names/nameKeys.ts';
import { isName } from '../finding/names/wordCases.ts';
import type { AnalysedForm } from './analysis/analysedPassage.ts';
import type { Form } from './form.ts';
import type { FormTable } from './formTable.ts';
import { SHORTEST_NAME } from './relatives.ts';

interface GrowingForm {
  readonly folded: string;
  readonly surface: string;
  readonly stems: Set<string>;
  count: number;
  capitalised: number;
  small: number;
}

/** A form: folded, surface, stems, count, capitalised, small. */
type VocabularyRow = readonly [string, string, readonly string[], number, number, number];
export type VocabularyRows = readonly VocabularyRow[];

/** Every word of a dossier, in memory. */
export class Vocabulary implements FormTable {
  readonly #forms = new SearchableMap<Form>();
  readonly #byStem = new Map<string, Form[]>();
  readonly #byNameKey = new Map<string, Form[]>();
  readonly #rows: VocabularyRows;

  constructor(rows: VocabularyRows) {
    this.#rows = rows;
    for (const [folded, surface, stems, count, capitalised, small] of rows) {
      const form: Form = { folded, surface, stems, count, capitalised, small };
      this.#forms.set(folded, form);
      for (const stem of stems) append(this.#byStem, stem, form);
      if (isName(form) && folded.length >= SHORTEST_NAME) {
        for (const key of nameKeys(folded)) append(this.#byNameKey, key, form);
      }
    }
  }

  /** The forms in the order in which they came. */
  get rows(): VocabularyRows {
    return this.#rows;
  }

  form(folded: string): Form | undefined {
    return this.#forms.get(folded);
  }

  withStem(stem: string): readonly Form[] {
    return this.#byStem.get(stem) ?? [];
  }

  withPrefix(folded: string): readonly Form[] {
    return [...this.#forms.atPrefix(folded).values()];
  }

  withNameKey(key: string): readonly string[] {
    return this.#byNameKey.get(key)?.map(({ folded }) => folded) ?? [];
  }

  *within(folded: string, edits: number, others: 'names' | 'no others'): Generator<readonly [Form, number]> {
    for (const [form, distance] of this.#forms.fuzzyGet(folded, edits).values()) {
      const isAlike = form.folded.charAt(0) === folded.charAt(0);
      if (isAlike || (others === 'names' && isName(form))) yield [form, distance];
    }
  }
}

function append(map: Map<string, Form[]>, key: string, form: Form): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [form]);
  else list.push(form);
}

/** Collects the vocabulary while passages are indexed. */
export class VocabularyBuilder {
  readonly #forms = new Map<string, GrowingForm>();

  /** Takes in a form of a passage, unless only its headings have it. */
  add({ folded, surface, stem, counted, capitalised, small }: AnalysedForm): void {
    if (counted === 0) return;
    let form = this.#forms.get(folded);
    if (form === undefined) {
      form = { folded, surface, stems: new Set(), count: 0, capitalised: 0, small: 0 };
      this.#forms.set(folded, form);
    }
    form.stems.add(stem);
    form.count += counted;
    form.capitalised += capitalised;
    form.small += small;
  }

  build(): Vocabulary {
    return new Vocabulary(
      [...this.#forms.values()].map((form) => [
        form.folded,
        form.surface,
        [...form.stems],
        form.count,
        form.capitalised,
        form.small,
      ]),
    );
  }
}
