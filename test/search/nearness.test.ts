import { describe, expect, it } from 'vitest';
import { search } from '../answering/inJson.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';

const TEXT = [
  'The owner sold the port to a bank. A keeper watched the lamp all night.',
  'The keeper slept. The owner of the new lamp did not.',
  'One owner of the old ship came to the port by train.',
  'The port owner wrote to the keeper about a report on the C++ program, the R&D fund and 5% of €10.',
  'Nobody at C level answered. See #harbour and write to @keeper about the B-52 and the A+ mark.',
  'An on-line form, an e-mail, a co-operative and the anti-war march of the ’80s.',
  'An online form, an email, a cooperative and the antiwar march of the 1980s.',
  'On line forms were few; the vice president and the co operative agreed on decision making.',
];
const open = openWritten([{ id: 'log', paragraphs: TEXT }]);

/** The numbers of the passages that a query finds in full, in order. */
async function found(query: string): Promise<readonly number[]> {
  const { results, abstained } = await search(query, {}, open);
  return abstained ? [] : results.map(({ passage }) => passage).toSorted((a, b) => a - b);
}

const CASES: readonly (readonly [query: string, passages: readonly number[]])[] = [
  ['owner AND port', [1, 3, 4]],
  ['owner NOT port', [2]],
  ['owner % port', [2]],
  ['owner w/2 port', [4]],
  ['owner w/3 port', [1, 4]],
  ['port pre/1 owner', [4]],
  ['owner pre/5 port', [1]],
  ['owner NEAR/8 port', [1, 3, 4]],
  ['"port owner"~0', [4]],
  ['"owner port"~2', [1, 4]],
  ['keeper /s lamp', [1]],
  ['lamp +s keeper', []],
  ['keeper +s lamp', [1]],
  ['keeper /p lamp', [1, 2]],
  ['(owner AND port) OR (keeper /s lamp)', [1, 3, 4]],
  ['owner NOT w/3 port', [2, 3]],
  ['owner -(owner w/3 port)', [2, 3]],
  ['owner OR keeper w/2 lamp', []],
  ['owner OR keeper w/5 lamp', [1, 2]],
  ['C++', [4]],
  ['c++', [4]],
  ['C', [5]],
  ['A+', [5]],
  ['R&D', [4]],
  ['r&d', [4]],
  ['B-52', [5]],
  ['B52', [5]],
  ['5%', [4]],
  ['€10', [4]],
  ['€5', []],
  ['#harbour', [5]],
  ['@keeper', [5]],
  ['#keeper', []],
  ['on-line', [6, 7, 8]],
  ['online', [6, 7, 8]],
  ['"on-line form"', [6, 7]],
  ['"online form"', [6, 7]],
  ['e-mail', [6, 7]],
  ['email', [6, 7]],
  ['co-operative', [6, 7, 8]],
  ['cooperative', [6, 7, 8]],
  ['anti-war', [6, 7]],
  ['antiwar', [6, 7]],
  ['vice-president', [8]],
  ['decision-making', [8]],
  ['’80s', [6, 7]],
  ["80's", [6, 7]],
  ['1980s', [6, 7]],
  ['k?eper', [1, 2, 4, 5]],
  ['keep! AND wro*e', [4]],
  ['"the * ship"', [3]],
];

describe('a query', () => {
  it.each(CASES)('%s', async (query, passages) => {
    expect(await found(query)).toEqual(passages);
  });

  it('marks the words that are near, and no others', async () => {
    const { results } = await search('owner w/4 port', {}, open);
    const marked = results.map(({ text, start, highlights }) =>
      highlights.map((one) => text.slice(one.start - start, one.end - start)),
    );
    expect(marked.toSorted()).toEqual([
      ['owner', 'port'],
      ['port', 'owner'],
    ]);
  });

  it('marks the whole of a word with a hyphen', async () => {
    const { results } = await search('online', {}, open);
    const marked = results.flatMap(({ text, start, highlights }) =>
      highlights.map((one) => text.slice(one.start - start, one.end - start)),
    );
    expect(marked.toSorted()).toEqual(['On line', 'on-line', 'online']);
  });

  it('says what it cannot honour', async () => {
    const { notes } = await search('owner^2 AND CAPS(port) -site:gazette author:Vane', {}, open);
    expect(notes.slice(0, 4)).toEqual([
      '“^2” was left out, because no word can be made to count more than another.',
      '“CAPS” is not known here, so its words are looked for however they are written and however often.',
      '“-site:gazette” was left out, because fields cannot be excluded; write “-” before words of the text only.',
      '“author:” limits nothing here, so its words are looked for in the text.',
    ]);
  });

  it('finds a Korean noun with any particle', async () => {
    const paragraphs = ['항구에서 선장이 등대를 보았다.', '회의는 내일 항구의 창고로 옮긴다.'];
    const korean = openWritten([{ id: 'log', metadata: { language: 'ko' }, paragraphs }]);
    const { results } = await search('항구', {}, korean);
    expect(results.map(({ passage }) => passage).toSorted()).toEqual([1, 2]);
    const { results: captain } = await search('선장은', {}, korean);
    expect(captain.map(({ passage }) => passage)).toEqual([1]);
  });

  it.each([
    ['brackets', '('.repeat(10_000) + 'owner' + ')'.repeat(10_000)],
    ['operators', 'owner NEAR/5 '.repeat(5_000)],
    ['exclusions', 'NOT ('.repeat(10_000)],
    ['alternatives', '(owner AND port) OR '.repeat(200)],
    ['marks', '*?!$#'.repeat(5_000)],
  ])('may be full of %s', async (_what, query) => {
    expect((await search(query, {}, open)).results.length).toBeGreaterThanOrEqual(0);
  });
});
