import { describe, expect, it } from 'vitest';
import { consider } from '../../../../src/answering/ask/consider.ts';
import { openTyped } from '../../../fixtures/typedDossier.ts';
import { FEN } from './fenDossier.ts';

const open = await openTyped(FEN);

async function given(question: string) {
  const { candidates } = await consider(question, {}, open);
  return candidates.map(({ hit, sentence, span, given: one }) => {
    const text = hit.document.standing;
    return {
      sentence: text.slice(sentence.start, sentence.end),
      span: span && text.slice(span.start, span.end),
      verdict: one?.verdict ?? null,
    };
  });
}

describe('a list in a sentence', () => {
  it.each([
    ['Which villages own the Fen Water Company?', 'Aldwick, Brome, Nether Cray and Stoke Fen'],
    ['By which villages is the Fen Water Company owned?', 'Aldwick, Brome, Nether Cray and Stoke Fen'],
    [
      'Who was in the delegation to the ministry?',
      'Mayor Ruth Ansell, her deputy Piers Holt and the engineer Dorrit Vane',
    ],
    [
      'Could you name the members of the delegation?',
      'Mayor Ruth Ansell, her deputy Piers Holt and the engineer Dorrit Vane',
    ],
    ['Which countries have offered to lend pumps?', 'Norway, Denmark and the Netherlands'],
    ['what countries offered pumps', 'Norway, Denmark and the Netherlands'],
    ['What goods did the old pumps carry last year?', 'peat, gravel and beet'],
    ['Please list the goods that the pumps carried.', 'peat, gravel and beet'],
    ['Which millers closed for good?', 'Bailey’s, Oakes & Son and the Brome Mill'],
    ['What three things do the eel catchers ask for?', 'a later closing date, smaller nets and a warden'],
    ['To which cities do the eels go?', 'London, Lille and Ghent'],
    ['Which countries did the visitors to the fair come from?', 'Poland and Latvia'],
    ['Who signed the charter of the fair?', 'The Guild of Millers, the Eel Catchers’ League and the Peat Society'],
    [
      'Which things does the museum show?',
      'a steam pump, a horse gin, a model of the fen and the first map of the dykes',
    ],
  ])('%s', async (question, list) => {
    const [first] = await given(question);
    expect(first).toMatchObject({ span: list, verdict: 'gives' });
  });
});

describe('a list of its own', () => {
  it('is shown by what opens it, with its items after that', async () => {
    const shown = await given('What are the conditions for a grant?');
    expect(shown[0]?.sentence).toBe('The conditions for a grant are:');
    expect(
      shown
        .slice(1, 4)
        .map(({ sentence }) => sentence)
        .toSorted(),
    ).toEqual(['a plan for the winter', 'a survey of the dykes', 'two independent estimates']);
  });

  it('is shown from the number that announces it', async () => {
    const [first] = await given('What demands did the committee make of the company?');
    expect(first?.sentence).toMatch(/^The committee made three demands .* the books must be opened\.$/u);
  });

  it('names those who were present', async () => {
    const [first] = await given('Who was present at the meeting of the drainage committee?');
    expect(first?.sentence).toBe('Present: Ruth Ansell (chair), Tobias Wren, Agnes Loe.');
  });
});

describe('what is no list', () => {
  it.each(['Who opened the fair?', 'What is the name of the engineer?', 'When did they leave?', 'Which mill closed?'])(
    '%s',
    async (question) => {
      const shown = await given(question);
      expect(shown[0]?.span ?? '').not.toContain(', ');
    },
  );
});
