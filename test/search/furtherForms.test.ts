import { describe, expect, it } from 'vitest';
import type { OpenDossier } from '../../src/openDossier.ts';
import { search } from '../answering/inJson.ts';
import { openParagraphs, openWritten } from '../fixtures/ferryDossier.ts';

/** The highlighted characters of what a query finds, with their labels, in the order of the alphabet. */
async function marked(query: string, open: OpenDossier): Promise<readonly string[]> {
  const { results, abstained } = await search(query, {}, open);
  if (abstained) return [];
  return results
    .flatMap(({ text, start, highlights }) =>
      highlights.map((one) => `${text.slice(one.start - start, one.end - start)}: ${one.match}`),
    )
    .sort();
}

describe('a number is the same number however it is written', () => {
  const CASES: readonly (readonly [query: string, text: string, marked: readonly string[]])[] = [
    ['12', 'The inquiry heard twelve keepers.', ['twelve: folded']],
    ['twelve', 'The inquiry heard 12 keepers.', ['12: folded']],
    ['3,000,000', 'The repair cost three million crowns.', ['three million: folded']],
    ['three million', 'The repair cost 3,000,000 crowns.', ['3,000,000: folded']],
    ['3 million', 'The repair cost £3m in all.', ['3m: folded']],
    ['3400000', 'The repair cost 3.4 million crowns.', ['3.4 million: folded']],
    ['3.4 million', 'The repair cost £3.4m in all.', ['3.4m: folded']],
    ['10,000', 'The fund has 10 000 members.', ['10 000: folded']],
    ['10 000', 'The fund has 10000 members.', ['10000: folded']],
    ['seventy-five', 'The fund has 75 members.', ['75: folded']],
    ['75', 'The fund has seventy-five members.', ['seventy-five: folded']],
    ['fourth', 'It was the 4th fire of the year.', ['4th: folded']],
    ['1st', 'It was the first fire of the year.', ['first: folded']],
    ['21st', 'It was the twenty-first fire of the year.', ['twenty-first: folded']],
    ['percent', 'It fell by 12% in a year.', ['%: folded']],
    ['per cent', 'It fell by 12% in a year.', ['%: folded']],
    ['percent', 'It fell by 12 per cent in a year.', ['per cent: folded']],
    ['pounds', 'The town offered £2m.', ['£: folded']],
    ['dollar', 'It cost 300 $ in all.', ['$: folded']],
    ['12', 'It was in 1912 and at 23:12.', []],
    ['one', 'It is 1 of them.', []],
  ];
  it.each(CASES)('%s in “%s”', async (query, text, expected) => {
    expect(await marked(query, openParagraphs(text, 'Another paragraph.'))).toEqual(expected);
  });

  it('in another language of the dossier', async () => {
    const open = openWritten([
      { id: 'bericht', metadata: { language: 'de' }, paragraphs: ['Es waren zwölf Boote.', 'Der Hafen war zu.'] },
    ]);
    expect(await marked('12', open)).toEqual(['zwölf: folded']);
  });
});

describe('a word is the same word with a hyphen and without', () => {
  const CASES: readonly (readonly [query: string, text: string, marked: readonly string[]])[] = [
    ['email', 'She wrote an e-mail to the office.', ['e-mail: folded']],
    ['e-mail', 'She wrote an email to the office.', ['email: folded']],
    ['cooperate', 'They refused to co-operate with it.', ['co-operate: folded']],
    ['cooperation', 'They refused to co-operate with it.', ['co-operate: stem']],
    ['cease fire', 'The ceasefire held for a day.', ['ceasefire: folded']],
    ['ceasefire', 'The cease-fire held for a day.', ['cease-fire: folded']],
    ['new port', 'The mayor of Newport spoke.', []],
  ];
  it.each(CASES)('%s in “%s”', async (query, text, expected) => {
    expect(await marked(query, openParagraphs(text, 'Another paragraph.'))).toEqual(expected);
  });
});

describe('a verb with an irregular form that is also another word', () => {
  const CASES: readonly (readonly [query: string, text: string, marked: readonly string[]])[] = [
    ['fall', 'The tower fell at noon.', ['fell: stem']],
    ['fell', 'It may fall at noon.', ['fall: stem']],
    ['rise', 'The water rose at noon.', ['rose: stem']],
    ['leave', 'The ferry left at noon.', ['left: stem']],
    ['left', 'The ferry is leaving at noon.', ['leaving: stem']],
    ['rise', 'Then came Mrs Rose and her son. So did old Rose.', []],
    ['Rose', 'They saw Mrs Rose rise at noon.', ['Rose: exact']],
  ];
  it.each(CASES)('%s in “%s”', async (query, text, expected) => {
    expect(await marked(query, openParagraphs(text, 'Another paragraph.'))).toEqual(expected);
  });

  it('does not look for forms if the query forbids it', async () => {
    expect(await marked('rise no:stem', openParagraphs('The water rose at noon.'))).toEqual([]);
  });
});

describe('a name and its initials', () => {
  const CASES: readonly (readonly [query: string, text: string, marked: readonly string[]])[] = [
    ['PAH', 'The Pilot Academy of Harwick closed the quay.', ['Pilot Academy of Harwick: name variant']],
    ['HRC', 'Yesterday the Holm Rescue Council met.', ['Holm Rescue Council: name variant']],
    ['hrc', 'Yesterday the Holm Rescue Council met.', []],
    ['hrc', 'The HRC is the Holm Rescue Council.', ['HRC: folded', 'Holm Rescue Council: name variant']],
    [
      'NOFO',
      'The Northern Fisheries Organisation (NOFO) met.',
      ['NOFO: exact', 'Northern Fisheries Organisation: name variant'],
    ],
    ['P.A.H.', 'The Pilot Academy of Harwick closed the quay.', ['Pilot Academy of Harwick: name variant']],
    ['pays', 'Peter Anders York Smith.', []],
    ['PAH no:names', 'The Pilot Academy of Harwick closed the quay.', []],
  ];
  it.each(CASES)('%s in “%s”', async (query, text, expected) => {
    expect(await marked(query, openParagraphs(text, 'Another paragraph.'))).toEqual(expected);
  });

  it('the name finds the initials that the dossier writes', async () => {
    const open = openParagraphs('The PAH closed the quay.', 'Nobody was there.');
    expect(await marked('Pilot Academy of Harwick', open)).toEqual(['PAH: name variant']);
  });
});
