import SearchableMap from 'minisearch/SearchableMap';
import { z } from 'zod';
import { loneNameLikeness } from '../finding/names/likeness.ts';
import { nameKeys } from '../finding/names/nameKeys.ts';
import { isName } from '../finding/names/wordCases.ts';
import type { AnalysedForm } from './analysis/analysedPassage.ts';
import type { Form } from './form.ts';

interface GrowingForm {
  readonly folded: string;
  readonly surface: string;
  readonly stems: Set<string>;
  count: number;
  capitalised: number;
  small: number;
}

const rowSchema = z.tuple([z.string(), z.string(), z.array(z.string()), z.number(), z.number(), z.number()]);
export const vocabularySchema = z.array(rowSchema);
export type VocabularyRows = z.infer<typeof vocabularySchema>;

/** Shorter names have too many namesakes under any spelling; in UTF-16 units. */
const SHORTEST_NAME = 4;
/** A word of up to this many letters bears one slip, a longer one two. */
const SHORT_WORD = 7;
/** A suggestion differs in one letter of this many at most. */
const LETTERS_AN_EDIT = 3;
const MOST_EDITS = 3;
/** Words that begin with as many letters in common may be meant for one another. */
const BEGINNING = 4;

/** Every word of a dossier, with its relatives: words of the same stem, other spellings of a name, words of nearly the same letters. */
export class Vocabulary {
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

  /** What a snapshot keeps; hand it back to the constructor. */
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

  /** Other spellings of a name; none if the dossier has the word as a common word. */
  nameVariants(folded: string): readonly Form[] {
    const known = this.#forms.get(folded);
    if (known !== undefined && !isName(known)) return [];
    if (folded.length < SHORTEST_NAME) return [];
    const kin = new Set(nameKeys(folded).flatMap((key) => this.#byNameKey.get(key) ?? []));
    // Only close spellings: those that are merely possible are other people's names in a larger dossier.
    return [...kin].filter((form) => form.folded !== folded && loneNameLikeness(form.folded, folded) === 'close');
  }

  /**
   * Forms a typing slip away, the fewest edits (insert, delete, replace) first, then the commonest. Slips hardly ever
   * change a word's first letter (Pollock and Zamora 1984), and other words often differ in just that.
   */
  nearly(folded: string): readonly Form[] {
    const edits = folded.length <= SHORT_WORD ? 1 : 2;
    return [...this.#forms.fuzzyGet(folded, edits).values()]
      .filter(([form]) => form.folded !== folded && form.folded.charAt(0) === folded.charAt(0))
      .sort(([a, editsA], [b, editsB]) => editsA - editsB || b.count - a.count)
      .map(([form]) => form);
  }

  /**
   * What a reader may have meant by a word that the dossier lacks, the fewest edits first. It is looser than {@link nearly},
   * since it is only shown and never searched for. A common beginning counts as few edits, because names and words often
   * differ in their endings (Caldwell, Calder).
   */
  nearest(folded: string): readonly Form[] {
    const edits = Math.min(MOST_EDITS, Math.floor(folded.length / LETTERS_AN_EDIT));
    const found = new Map<Form, number>();
    if (folded.length > BEGINNING) {
      for (const form of this.withPrefix(folded.slice(0, BEGINNING))) found.set(form, edits);
    }
    for (const [form, distance] of this.#forms.fuzzyGet(folded, edits).values()) found.set(form, distance);
    return (
      [...found]
        .filter(([form]) => form.folded !== folded && !/\p{N}/u.test(form.folded))
        // A common word with another first letter is another word. Names are often misheard.
        .filter(([form]) => form.folded.charAt(0) === folded.charAt(0) || isName(form))
        .sort(([a, editsA], [b, editsB]) => editsA - editsB || b.count - a.count)
        .map(([form]) => form)
    );
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
