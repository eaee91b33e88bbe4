import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import { run as runAny } from '../answering/inJson.ts';
import { openFerry } from '../fixtures/ferryDossier.ts';

const ferry = openFerry();
const run = (name: string, options: OptionValues) => runAny(commands, name, options, ferry);

/** What a reply, or Discord as it copies a reply, puts around words. */
const WRAPPED: readonly ((text: string) => string)[] = [
  (text) => `\u2068${text}\u2069`,
  (text) => `\u2068\`${text}\`\u2069`,
  (text) => ` **${text}** `,
  (text) => `\ufeff${text}\u200b`,
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(/[-:?]/gu, '\\$&'),
];
/** What people put around a name. */
const QUOTED: readonly ((text: string) => string)[] = [
  (text) => `“${text}”`,
  (text) => `"${text}"`,
  (text) => `«${text}»`,
  (text) => `[${text}]`,
  (text) => `*${text}*`,
  (text) => `${text},`,
];

const CALLS: readonly (readonly [name: string, options: Readonly<Record<string, string>>])[] = [
  ['ask', { question: 'Who kept the keys?' }],
  ['ask', { question: 'Who kept the keys?', document: 'harbour-log', after: '2020-01' }],
  ['search', { query: '"the keys" -lamp' }],
  ['quote', { words: 'the lamp' }],
  ['who', { name: 'Harbour Office' }],
  ['timeline', { topic: 'the keys', after: '2020' }],
  ['overview', { topic: 'the keys', without: 'harbour-log:1' }],
  ['compare', { a: 'harbour-log', b: 'gazette' }],
  ['source', { document: 'harbour-log', passage: '2' }],
  ['cite', { id: 'harbour-log:2' }],
  ['help', { command: 'ask' }],
];
/** Options that hold the name of a thing. */
const NAMES: ReadonlySet<string> = new Set(['document', 'after', 'a', 'b', 'id']);

describe('what was copied from a reply', () => {
  it.each(CALLS)('is read by /%s as what it was there: %o', async (name, options) => {
    const expected = await run(name, options);
    for (const wrap of WRAPPED) {
      const wrapped = Object.fromEntries(Object.entries(options).map(([key, value]) => [key, wrap(value)]));
      expect({ ...(await run(name, wrapped)), typed: null }).toEqual({ ...expected, typed: null });
    }
    for (const wrap of QUOTED) {
      const wrapped = Object.entries(options).map(([key, value]) => [key, NAMES.has(key) ? wrap(value) : value]);
      expect(await run(name, Object.fromEntries(wrapped))).toEqual(expected);
    }
  });

  const LINES = [
    'harbour-log:2.',
    '(harbour-log:2)',
    '— Log of the harbour office · Harbour Office · 5 March 2021 · ¶2 · harbour-log:2',
    '— \u2068*Log of the harbour office*\u2069 · 5 March 2021 · p. 12:5 · ¶2 · \u2068`harbour-log:2`\u2069',
    'See harbour-log:2, written at 23:40.',
    '4. harbour-log:2 [Context]',
  ];
  it.each(LINES)('is the citation in a line such as %j', async (line) => {
    expect((await run('cite', { id: line })).results).toEqual((await run('cite', { id: 'harbour-log:2' })).results);
    expect((await run('source', { document: line })).results).toEqual(
      (await run('source', { document: 'harbour-log' })).results,
    );
    expect((await run('search', { query: 'keys', document: line })).results).toEqual(
      (await run('search', { query: 'keys', document: 'harbour-log' })).results,
    );
  });

  it('is compared without the marks of the bot', async () => {
    const check = async (text: string) => (await run('verify', { text })).results.length;
    expect(await check('“\u2068the lamp\u2069”')).toBe(await check('“the lamp”'));
  });

  it('is quoted in an error without what cannot be seen', async () => {
    await expect(run('cite', { id: '\u2068page \u200bthree\u2069' })).rejects.toThrow(
      /^“page three” is not a citation/,
    );
    await expect(run('source', { document: '\u2068`no-such`\u2069' })).rejects.toThrow(/no document “no-such”/);
    await expect(run('help', { command: '\u2068fly\u2069' })).rejects.toThrow(/no command “fly”/);
  });
});

describe('a text without a word in it', () => {
  const MAIN = [
    ['ask', 'question'],
    ['search', 'query'],
    ['overview', 'topic'],
    ['who', 'name'],
    ['quote', 'words'],
    ['timeline', 'topic'],
  ] as const;
  const EMPTY = ['?', '****', '🙂', '<@123456789012345678>', '``'];
  it.each(MAIN)('is asked for by /%s, with an example', async (name, option) => {
    for (const text of EMPTY) {
      await expect(run(name, { [option]: text })).rejects.toThrow(
        new RegExp(`^/${name} ${option}: .*has no word to look for\\. For example: /${name} `, 'u'),
      );
    }
  });
  it.each(MAIN.slice(0, 4))('is asked for by /%s if it is blank, with an example', async (name, option) => {
    for (const text of ['', '  ', '\u2068\u2069', '\u200b']) {
      await expect(run(name, { [option]: text })).rejects.toThrow(
        new RegExp(`^/${name} needs ${option}: .*For example: /${name} ${option}:`, 'u'),
      );
    }
  });
  it('is no text to check', async () => {
    for (const text of EMPTY) {
      const { verdicts, notes } = await run('verify', { text });
      expect([verdicts, notes]).toEqual([[], ['There are no words to check. Paste a quotation.']]);
    }
  });
});
