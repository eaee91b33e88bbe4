import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedForm, AnalysedPassage } from '../../../src/search/analysis/analysedPassage.ts';
import { DiskVocabulary } from '../../../src/search/engines/disk/diskVocabulary.ts';
import { IndexWriter } from '../../../src/search/engines/disk/indexWriter.ts';
import type { FormTable } from '../../../src/search/formTable.ts';
import { expandedIn } from '../../../src/search/relatives.ts';
import { VocabularyBuilder } from '../../../src/search/vocabulary.ts';
import { emptyIndex } from './onDisk.ts';

/** Words of few letters, so that many are near one another; some of other scripts, some beyond the first plane. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: fc.constantFrom('k', 'r', 'a', 'e', 'n'), minLength: 3, maxLength: 9 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('м', 'о', 'р', 'е'), minLength: 3, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('𝒳', '𝒴', 'a'), minLength: 2, maxLength: 5 }) },
  { weight: 1, arbitrary: fc.nat(999).map(String) },
);
const form: fc.Arbitrary<AnalysedForm> = fc
  .record({
    folded: word,
    language: fc.constantFrom('', 's'),
    counted: fc.integer({ min: 0, max: 3 }),
    isName: fc.boolean(),
  })
  .map(({ folded, language, counted, isName }) => ({
    folded,
    surface: isName ? folded.toUpperCase() : folded,
    stem: [...folded].slice(0, 3).join('') + language,
    ...{ text: 1, headings: 0, title: 0, quoted: 0, counted },
    capitalised: isName ? counted : 0,
    small: isName ? 0 : counted,
  }));
const passages = fc
  .array(fc.uniqueArray(form, { selector: ({ folded }) => folded, minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) =>
    list.map((forms): AnalysedPassage => ({ language: 'en', forms, phrase: [], quotedPhrases: [], written: ['lamp'] })),
  );

function tables(written: readonly AnalysedPassage[]): { readonly memory: FormTable; readonly disk: FormTable } {
  const builder = new VocabularyBuilder();
  for (const { forms } of written) for (const one of forms) builder.add(one);
  const database = emptyIndex();
  const writer = new IndexWriter(database);
  writer.add(0, written);
  writer.flush();
  return { memory: builder.build(), disk: new DiskVocabulary(database) };
}

describe('the words of a dossier', () => {
  it('have the same relatives in the same order, in memory and on disk', () => {
    fc.assert(
      fc.property(passages, fc.array(word, { minLength: 1, maxLength: 10 }), (written, asked) => {
        const { memory, disk } = tables(written);
        for (const folded of [...asked, ...written.flatMap(({ forms }) => forms.map((one) => one.folded))]) {
          const query = { folded, variants: true, slips: 'always', nearest: true } as const;
          expect(expandedIn(disk, query)).toEqual(expandedIn(memory, query));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are found by stem and by beginning', () => {
    fc.assert(
      fc.property(passages, (written) => {
        const { memory, disk } = tables(written);
        const inOrder = (table: FormTable, folded: string, stem: string) => {
          const { prefixed, kin } = expandedIn(table, {
            folded,
            beginnings: Number.POSITIVE_INFINITY,
            stems: [stem, `${stem}s`],
          });
          return [prefixed, kin].map((forms) => forms.toSorted((a, b) => (a.folded < b.folded ? -1 : 1)));
        };
        for (const { folded, stem } of written.flatMap(({ forms }) => forms)) {
          for (const beginning of [folded, stem]) {
            expect(inOrder(disk, beginning, stem)).toEqual(inOrder(memory, beginning, stem));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
