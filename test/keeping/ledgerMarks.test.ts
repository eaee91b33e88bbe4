import { expect, it } from 'vitest';
import { numberPassages } from '../../src/dossier/numbering.ts';
import { hashOf, type UnnumberedPassage } from '../../src/dossier/passage.ts';
import { CitationLedger } from '../../src/keeping/citationLedger.ts';
import { openHere } from '../fixtures/keptHere.ts';

function passageOf(text: string): UnnumberedPassage {
  return {
    document: 'draft',
    kind: 'paragraph',
    page: null,
    headings: [],
    start: 0,
    end: text.length,
    hash: hashOf(text),
  };
}

it('keeps what of a passage is struck after its words are gone', () => {
  const database = openHere(':memory:');
  const ledger = new CitationLedger(database, 'larkhaven');
  const read = (text: string, struck: readonly { readonly start: number; readonly end: number }[]) => {
    const marks = struck.map((slice) => ({ ...slice, as: 'struck' as const }));
    const numbered = numberPassages(
      ledger.entries('draft'),
      [passageOf(text)],
      () => text,
      () => marks,
    );
    ledger.write('draft', 'draft.docx', numbered);
    return ledger.entries('draft');
  };
  expect(read('The gate was open.', [])[0]).not.toHaveProperty('marks');
  expect(read('The gate was open.', [{ start: 13, end: 17 }])[0]?.marks).toEqual([
    { start: 13, end: 17, as: 'struck' },
  ]);
  const after = read('Nothing of it is left in here now.', []);
  expect(after.find(({ position }) => position === null)?.marks).toEqual([{ start: 13, end: 17, as: 'struck' }]);
});
