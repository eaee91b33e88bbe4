import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dossier } from '../../src/dossier/dossier.ts';
import { answerJsonSchema } from '../../src/json/answerJson.ts';
import type { VerdictJson } from '../../src/json/commands/verifyJson.ts';
import { openDossier } from '../../src/openDossier.ts';
import { MemoryEngine } from '../../src/search/engines/memory/memoryEngine.ts';
import { documentOf, openWritten } from '../fixtures/ferryDossier.ts';
import { verify } from './inJson.ts';

const open = openWritten([
  {
    id: 'hearing',
    metadata: { title: 'Hearing, day 3', source: 'Larkhaven Gazette' },
    paragraphs: [
      'The panel met in the old customs house on 4 May.',
      '“The order to sail at 23:40 came from the harbour office [of Larkhaven], not from the bridge, and it came twice,” Captain Ines Calder told the panel. “I did not question it.”',
      'Asked about the wind, she said: “[T]he wind had stood at seven since noon… We saw no other ship.”',
    ],
  },
  {
    id: 'statement',
    metadata: { title: 'Statement of 6 May', source: 'Harbour office' },
    paragraphs: ['“No such order was given to any ship on that night,” the harbour office said in a statement.'],
  },
]);

async function only(text: string): Promise<VerdictJson> {
  const answer = await verify(text, open);
  answerJsonSchema.parse(answer);
  expect(answer.verdicts).toHaveLength(1);
  const [verdict] = answer.verdicts ?? [];
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

describe('the verdict on a pasted quotation', () => {
  const ORDER = 'The order to sail at 23:40 came from the harbour office [of Larkhaven], not from the bridge';
  it.each<[string, string, VerdictJson['verdict'], string | null]>([
    ['as it stands', '“I did not question it.”', 'verbatim', 'hearing:2'],
    [
      'straight marks, capitals, another dash',
      '"NO SUCH ORDER WAS GIVEN TO ANY SHIP ON THAT NIGHT"',
      'verbatim',
      'statement:1',
    ],
    ['without marks at all', 'No such order was given to any ship on that night', 'verbatim', 'statement:1'],
    [
      'an initial in brackets made plain',
      '“The wind had stood at seven since noon… We saw no other ship.”',
      'verbatim',
      'hearing:3',
    ],
    ['cut after', `“${ORDER}”`, 'verbatim but cut', 'hearing:2'],
    [
      'cut before',
      '“came from the harbour office [of Larkhaven], not from the bridge, and it came twice”',
      'verbatim but cut',
      'hearing:2',
    ],
    [
      'an ellipsis for words',
      '“The order to sail … came from the harbour office [of Larkhaven], not from the bridge, and it came twice”',
      'verbatim but cut',
      'hearing:2',
    ],
    [
      'without the editor’s brackets’ words',
      '“The order to sail at 23:40 came from the harbour office, not from the bridge, and it came twice”',
      'verbatim but cut',
      'hearing:2',
    ],
    [
      'an editor’s words as the speaker’s',
      '“The order to sail at 23:40 came from the harbour office of Larkhaven, not from the bridge, and it came twice”',
      'verbatim but cut',
      'hearing:2',
    ],
    [
      'a bracket changed in part',
      '“The order to sail at 23:40 came from the harbour office [of Westhaven], not from the bridge, and it came twice”',
      'altered',
      'hearing:2',
    ],
    ['a word replaced', '“No such order was given to any boat on that night”', 'altered', 'statement:1'],
    ['a word left out', '“No order was given to any ship on that night”', 'altered', 'statement:1'],
    ['a possessive', '“No such order was given to any ship’s on that night”', 'altered', 'statement:1'],
    [
      'left out beside the source’s own ellipsis',
      '“[T]he wind had stood at seven since… We saw no other ship.”',
      'altered',
      'hearing:3',
    ],
    ['something else', '“The moon was full and the sea lay still as a mirror”', 'not in the dossier', null],
    [
      'the same words in another order',
      '“night that on ship any to given was order such No”',
      'not in the dossier',
      null,
    ],
  ])('%s', async (_name, text, verdict, citation) => {
    const found = await only(text);
    expect([found.verdict, found.citation]).toEqual([verdict, citation]);
  });

  it.each<[string, string, VerdictJson['verdict']]>([
    ['the right speaker', '“I did not question it,” Captain Calder said.', 'verbatim'],
    ['in another spelling', '“I did not question it,” said Inès Kalder.', 'verbatim'],
    ['another one', '“I did not question it,” said Tom Harrow.', 'another speaker'],
    ['nobody by name', '“I did not question it,” he said.', 'verbatim'],
    ['a description that could be anybody', '“I did not question it,” the captain said.', 'verbatim'],
  ])('with %s', async (_name, text, verdict) => {
    expect((await only(text)).verdict).toBe(verdict);
  });

  it('names what differs, in both texts, and calls out negations and numbers', async () => {
    const text =
      'He wrote: “I did question it.” and “The order to sail at 22:40 came from the harbour office [of Larkhaven]”.';
    const answer = await verify(text, open);
    const source = open.dossier.document('hearing')?.text ?? '';
    const shown = (answer.verdicts ?? []).flatMap(({ differences }) =>
      differences.map(({ kind, pasted, source: there, alert }) => [
        kind,
        pasted === null ? null : text.slice(pasted.start, pasted.end),
        there === null ? null : source.slice(there.start, there.end),
        alert,
      ]),
    );
    expect(shown).toEqual([
      ['removed', null, 'not', 'negation'],
      ['replaced', '22:40', '23:40', 'number'],
    ]);
  });

  it('says which words of the sentence were left off', async () => {
    const { cutBefore, cutAfter, documentId } = await only(
      '“came from the harbour office [of Larkhaven], not from the bridge”',
    );
    const text = open.dossier.document(documentId ?? '')?.text ?? '';
    expect(text.slice(cutBefore?.start, cutBefore?.end)).toBe('The order to sail at 23:40');
    expect(text.slice(cutAfter?.start, cutAfter?.end)).toBe('and it came twice');
  });

  it('points to the nearest passage where the words are not there', async () => {
    expect((await only('“The customs house was struck by lightning in the year of the flood”')).nearest).toBe(
      'hearing:1',
    );
  });

  it('checks each quotation of a text apart', async () => {
    const answer = await verify('First “I did not question it.” Then “We saw three ships come sailing in.”', open);
    expect(answer.verdicts?.map(({ verdict }) => verdict)).toEqual(['verbatim', 'not in the dossier']);
  });

  it('speaks of no more than it has checked', async () => {
    const { quotation, notes } = await only(`I did not question it. ${'sea '.repeat(900)}`.trim());
    expect(quotation.text.split(' ')).toHaveLength(800);
    expect(notes).toContain('Only the first 800 words were checked. Check the other 105 separately.');
  });

  it.each(['The … Larkhaven', 'Larkhaven … not from the harbour', 'the harbour … [Larkhaven'])(
    'passes the guard when an ellipsis is beside words that differ: %s',
    async (text) => {
      expect((await only(text)).verdict).toBe('altered');
    },
  );

  it('asks for words where there are none', async () => {
    expect((await verify(' “…” ', open)).abstained).toBe(true);
    expect((await verify('', open)).notes).toEqual(['There are no words to check. Paste a quotation.']);
  });
});

describe('any text', () => {
  const words = fc.array(
    fc.constantFrom(
      'The',
      'order',
      'to',
      'sail',
      'at',
      '23:40',
      '[of',
      'Larkhaven]',
      '“',
      '”',
      '…',
      'not',
      'a.m.',
      '’',
      'I',
      'did',
    ),
    { maxLength: 30 },
  );
  it('gets verdicts whose every word of the dossier is its own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          words.map((list) => list.join(' ')),
        ),
        async (text) => {
          // The guard withholds what it cannot derive: it would throw here.
          const answer = await verify(text, open);
          answerJsonSchema.parse(answer);
          for (const { quotation } of answer.verdicts ?? []) {
            expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is called verbatim wherever its words are a stretch of one sentence’s, and never once a word is changed', async () => {
    const sentence = 'No such order was given to any ship on that night'.split(' ');
    const stretch = fc.tuple(fc.nat(3), fc.integer({ min: 8, max: 11 }));
    await fc.assert(
      fc.asyncProperty(
        stretch,
        fc.nat(7),
        fc.constantFrom('never', 'boats', '7', 'zzz'),
        async ([from, to], at, other) => {
          const cut = sentence.slice(from, to);
          expect((await only(`“${cut.join(' ')}”`)).verdict).toMatch(/^verbatim/u);
          const place = 1 + (at % (cut.length - 2));
          expect((await only(`“${cut.with(place, other).join(' ')}”`)).verdict).toBe('altered');
          expect((await only(`“${cut.toSpliced(place, 0, other).join(' ')}”`)).verdict).toBe('altered');
        },
      ),
    );
  });
});

describe('what stands in no passage', () => {
  it('is not cited, though a passage beside it shares its words', async () => {
    const written = documentOf({
      id: 'report',
      paragraphs: ['Larkhaven harbour report', 'The harbour report names no ship of Larkhaven.'],
    });
    // The first paragraph is a running head: in the text, and in no passage.
    const dossier = new Dossier('larkhaven', [{ ...written, passages: written.passages.slice(1) }], [], []);
    const answer = await verify('“Larkhaven harbour report”', openDossier(dossier, MemoryEngine.build(dossier)));
    expect(answer.verdicts?.map(({ verdict }) => verdict)).not.toContain('verbatim');
  });
});
