import fc from 'fast-check';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import type { Engine } from '../../../src/search/engine.ts';
import type { PlacedPassage } from '../../../src/search/placedPassage.ts';
import { parseQuery } from '../../../src/search/query/parseQuery.ts';
import { retrieve } from '../../../src/search/retrieve.ts';
import type { Written } from '../../fixtures/ferryDossier.ts';

/** Words with relatives of every kind: stems, spellings of a name, slips, initials, numbers, hyphens, scripts without spaces. */
const WORDS = [
  ...['lamp', 'lamps', 'pilot', 'pilots', 'anchor', 'anchored', 'rope', 'keel', 'keels', 'harbour'],
  ...['Qadiri', 'Kadiri', 'Calder', 'U.S.', 'us', '1,000', '23:40', 'ship’s', 'Häfen', 'Hafen'],
  ...[
    'e-mail',
    'email',
    'twelve',
    '12%',
    'three million',
    '3,000,000',
    'percent',
    'rise',
    'rose',
    'PAH',
    'Port Arn Holm',
    'on-line',
    'online',
    'on line',
    'C++',
    '€5',
    '#lamp',
    'R&D',
  ],
  ...['القاربُ', 'القارب', 'корабль', 'корабля', '点灯', '灯'],
];
const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => `The ${words.join(' ')}.`);
const paragraph = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 1, arbitrary: word.map((one) => `# ${one}`) },
  { weight: 1, arbitrary: fc.tuple(sentence, sentence).map(([a, b]) => `“${a}” ${b}`) },
);
/** Dossiers of some short documents. */
export const documents: fc.Arbitrary<readonly Written[]> = fc
  .array(
    fc.record({
      title: fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
      language: fc.constantFrom('en', 'en', 'de', 'ru', 'ar', 'zh'),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(({ title, language, paragraphs }, at) => ({
      id: `paper-${at}`,
      metadata: { title, language },
      paragraphs,
    })),
  );
const part = fc.oneof(
  { weight: 3, arbitrary: word },
  word.map((one) => `${one.slice(0, 3)}*`),
  word.map((one) => `${one}~`),
  word.map((one) => `${one.slice(0, 2)}x${one.slice(2)}`),
  word.map((one) => `-${one}`),
  fc.tuple(word, word).map(([a, b]) => `${a} OR ${b}`),
  fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
  word.map((one) => `-"the ${one}"`),
  fc
    .tuple(word, word, fc.constantFrom('NEAR/3', '/s', '+s', 'w/p', 'pre/2', 'NOT w/2'))
    .map(([a, b, near]) => `(${a} ${near} ${b})`),
  fc.tuple(word, word, word).map(([a, b, c]) => `(${a} AND ${b}) OR ${c}`),
  fc.tuple(word, word, word).map(([a, b, c]) => `(${a} NOT ${b}) OR (${c} NEAR/2 ${a})`),
  fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"~3`),
  fc.tuple(word, word).map(([a, b]) => `NOT (${a} w/2 ${b})`),
  fc.constantFrom('la?p', 'p*t', 'an*r', '5%', '€5', '#lamp', 'on-line', 'C++'),
  fc.constantFrom('no:stem', 'no:names', 'no:fuzzy', 'no:folded', 'doc:lamp'),
);
/** Queries in which the signs of the query language meet. */
export const queries = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

/** The citation of a passage. */
export function nameOf({ document, passage }: PlacedPassage): string {
  return `${document.id}:${passage.number}`;
}

/** What a reader sees of a query's result. */
export async function resultOf(query: string, mode: 'all' | 'any', engine: Engine, dossier: Dossier) {
  const { hits, total, missing, undated } = await retrieve(parseQuery(query), { engine, dossier }, { mode, limit: 50 });
  return {
    hits: hits.map(({ document, passage, score, match, coverage, highlights }) => ({
      passage: nameOf({ document, passage }),
      score: score.toPrecision(9),
      coverage: coverage.toPrecision(9),
      match,
      highlights,
    })),
    total: mode === 'all' ? total : null,
    missing,
    undated,
  };
}
