import { describe, expect, it } from 'vitest';
import type { ResultJson } from '../../src/json/parts/resultJson.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { ARABIC } from '../fixtures/languages/arabic.ts';
import { CHINESE } from '../fixtures/languages/chinese.ts';
import { GERMAN } from '../fixtures/languages/german.ts';
import { RUSSIAN } from '../fixtures/languages/russian.ts';
import { SPANISH } from '../fixtures/languages/spanish.ts';
import { TURKISH } from '../fixtures/languages/turkish.ts';
import { ask } from './inJson.ts';

/**
 * Questions that are refused although the passage that comes first answers them, each with the reason. The list may only become
 * shorter: if one of them is answered, its test fails until it is taken out.
 */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['Warum kam die Feuerwehr so spät?', 'the passage says how late, not that it was late'],
  ['Kazayı ilk kim gördü?', 'two forms of one verb have different stems'],
]);

describe.each([ARABIC, RUSSIAN, GERMAN, SPANISH, TURKISH, CHINESE])('questions and answers in $language', (dossier) => {
  const { language, paragraphs, questions, unanswerable, terms } = dossier;
  const open = openWritten([{ id: 'papers', paragraphs, metadata: { language } }]);

  const answered = questions.map(([question, passage, words]) => [question, passage, words] as const);
  it.each(answered)('%s → ¶%i', async (question, passage, words) => {
    const { results } = await ask(question, {}, open);
    expect(results[0]?.citation).toBe(`papers:${passage}`);
    expect(cut(results[0], 'sentence')).toContain(words);
  });

  const isRefused = (question: string): boolean => REFUSED.has(question);
  const asked = questions.map(([question]) => question);
  it.each(asked.filter((question) => !isRefused(question)))('%s: is answered', async (question) => {
    expect((await ask(question, {}, open)).abstained).toBe(false);
  });

  const refused = [...REFUSED].filter(([question]) => asked.includes(question));
  it.fails.each(refused)('%s: is answered (known fault: %s)', async (question) => {
    expect((await ask(question, {}, open)).abstained).toBe(false);
  });

  const sure = questions.flatMap(([question, , , span]) => (span === undefined ? [] : [[question, span] as const]));
  it.each(sure.filter(([question]) => !isRefused(question)))('%s: the span is %s', async (question, span) => {
    expect(cut((await ask(question, {}, open)).results[0], 'span')).toBe(span);
  });

  it.fails.each(sure.filter(([question]) => isRefused(question)))(
    '%s: the span is %s (known fault)',
    async (question, span) => {
      expect(cut((await ask(question, {}, open)).results[0], 'span')).toBe(span);
    },
  );

  it.each(unanswerable)('%s: is refused', async (question) => {
    expect((await ask(question, {}, open)).abstained).toBe(true);
  });

  it.each(terms)('%s: what is looked for', async (question, expected) => {
    expect((await ask(question, {}, open)).readAs).toBe(expected.join(' · '));
  });
});

describe('a dossier in several languages', () => {
  const open = openWritten([
    { id: 'english', paragraphs: ['The inquiry into the fire was led by Ines Calder.', 'The ferry burned in 1991.'] },
    ...[ARABIC, RUSSIAN, GERMAN].map(({ language, paragraphs }) => ({
      id: language,
      paragraphs,
      metadata: { language },
    })),
  ]);

  it.each([
    ['Who led the inquiry into the fire?', 'english:1'],
    ['When did the ferry burn?', 'english:2'],
    ['من ترأس لجنة التحقيق؟', 'ar:4'],
    ['Кто возглавил комиссию?', 'ru:4'],
    ['Wer entdeckte den Rauch?', 'de:3'],
  ])('%s → %s', async (question, citation) => {
    const { abstained, results } = await ask(question, {}, open);
    expect([abstained, results[0]?.citation]).toEqual([false, citation]);
  });

  it('refuses a question that no document of its language answers', async () => {
    expect((await ask('Who stopped the train at the railway bridge?', {}, open)).abstained).toBe(true);
  });
});

function cut(result: ResultJson | undefined, what: 'sentence' | 'span'): string | null {
  const slice = result?.[what];
  if (result === undefined || slice === undefined || slice === null) return null;
  return result.text.slice(slice.start - result.start, slice.end - result.start);
}
