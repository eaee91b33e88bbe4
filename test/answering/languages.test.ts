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

/** So few of their words stand in the dossier that the passage is shown as nearest, not as an answer. */
const ONLY_NEAREST: ReadonlySet<string> = new Set([
  'هل أصيب أحد من ركاب القطار؟',
  'Warum kam die Feuerwehr so spät?',
  'Kazayı ilk kim gördü?',
  '有几名工人受伤？',
]);

describe.each([ARABIC, RUSSIAN, GERMAN, SPANISH, TURKISH, CHINESE])('questions and answers in $language', (dossier) => {
  const { language, paragraphs, questions, unanswerable, terms } = dossier;
  const open = openWritten([{ id: 'papers', paragraphs, metadata: { language } }]);

  const answered = questions.map(([question, passage, words]) => [question, passage, words] as const);
  it.each(answered)('%s → ¶%i', (question, passage, words) => {
    const { abstained, results } = ask(question, {}, open);
    expect(results[0]?.citation).toBe(`papers:${passage}`);
    expect(abstained).toBe(ONLY_NEAREST.has(question));
    expect(cut(results[0], 'sentence')).toContain(words);
  });

  const sure = questions.flatMap(([question, , , span]) =>
    span === undefined || ONLY_NEAREST.has(question) ? [] : [[question, span] as const],
  );
  it.each(sure)('%s: the span is %s', (question, span) => {
    const [first] = ask(question, {}, open).results;
    expect(cut(first, 'span')).toBe(span);
  });

  it.each(unanswerable)('%s: is refused', (question) => {
    expect(ask(question, {}, open).abstained).toBe(true);
  });

  it.each(terms)('%s: what is looked for', (question, expected) => {
    expect(ask(question, {}, open).readAs).toBe(expected.join(' · '));
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
  ])('%s → %s', (question, citation) => {
    const { abstained, results } = ask(question, {}, open);
    expect([abstained, results[0]?.citation]).toEqual([false, citation]);
  });

  it('refuses a question that no document of its language answers', () => {
    expect(ask('Who stopped the train at the railway bridge?', {}, open).abstained).toBe(true);
  });
});

function cut(result: ResultJson | undefined, what: 'sentence' | 'span'): string | null {
  const slice = result?.[what];
  if (result === undefined || slice === undefined || slice === null) return null;
  return result.text.slice(slice.start - result.start, slice.end - result.start);
}
