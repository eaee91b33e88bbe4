import { describe, expect, it } from 'vitest';
import { referenceTo } from '../../src/dossier/references/reference.ts';
import { wording } from '../../src/wording/catalogue.ts';
import { documentOf, FERRY_UNREAD, openFerry, openParagraphs, openWritten } from '../fixtures/ferryDossier.ts';
import { ask, listSources, quote, readSource, search } from './inJson.ts';

const ferry = openFerry();

describe('/ask', () => {
  const ANSWERED: readonly (readonly [question: string, citation: string, words: string])[] = [
    ['When did the Petrel leave the north quay?', 'harbour-log:2', 'At 23:40'],
    ['Who asked for the lamp to be lit?', 'harbour-log:3', 'Captain Ines Calder'],
    ['How many people were hurt?', 'gazette:1', 'Two people'],
    ['Who kept the keys of the lamp house?', 'letter-holm:1', 'I kept the keys'],
    ['Who is the director of the company?', 'gazette:2', 'Oskar Lindqvist'],
    ['How long had the office known of the broken lamp?', 'inquiry-report:2', 'eleven weeks'],
    ['Where was the pilot Kadiry that night?', 'statement-qadiri:1', 'Mustafa Qadiri'],
  ];
  it.each(ANSWERED)('%s %s', async (question, citation, words) => {
    const { abstained, results } = await ask(question, {}, ferry);
    expect(abstained).toBe(false);
    const [best] = results;
    expect(best?.citation).toBe(citation);
    const { start, end } = best?.sentence ?? { start: 0, end: 0 };
    expect(best?.text.slice(start - (best?.start ?? 0), end - (best?.start ?? 0))).toContain(words);
  });

  it.each([
    ['Who painted the lighthouse?', ['painted', 'lighthouse']],
    ['What is the capital of France?', ['capital', 'France']],
  ])('%s: abstains, and says which words the dossier lacks', async (question, missing) => {
    const { abstained, absence, searched, unread } = await ask(question, {}, ferry);
    expect(abstained).toBe(true);
    expect(absence?.missing).toEqual(missing);
    expect(searched).toEqual({ documents: 6, passages: 20 });
    expect(unread).toEqual(FERRY_UNREAD.map(({ file, reason }) => ({ file, reason })));
  });

  it.each(['', '?!', '… —'])('asks for a word where “%s” holds none', async (question) => {
    const answer = await ask(question, {}, ferry);
    expect(answer.abstained).toBe(true);
    expect(answer.results).toEqual([]);
    expect(answer.notes.join()).toContain('has no word to look for');
  });

  it('keeps to filters, those in the question too', async () => {
    for (const answer of [
      await ask('Who spoke of the lamp?', { document: 'letter-holm' }, ferry),
      await ask('Who spoke of the lamp? doc:letter-holm', {}, ferry),
    ]) {
      expect(new Set(answer.results.map(({ documentId }) => documentId))).toEqual(new Set(['letter-holm']));
      expect(answer.searched).toEqual({ documents: 1, passages: 2 });
    }
  });
});

describe('/quote', () => {
  const QUOTED: readonly (readonly [words: string, quotations: readonly string[]])[] = [
    ['spring', ['out of order until spring', 'wait for spring']],
    ['ordinary sailing', ['an ordinary winter sailing']],
    ['light', ['I asked for light and was told ‘wait for spring’ twice.']],
    ['"wait for spring"', ['wait for spring']],
    ['breakwater', []],
    ['light zeppelin', []],
  ];
  it.each(QUOTED)('%s: %o', async (words, quotations) => {
    const { results, abstained } = await quote({ words: words, about: '', filters: {} }, ferry);
    const found = results.map(({ text, start, quotation }) =>
      text.slice((quotation?.start ?? 0) - start, (quotation?.end ?? 0) - start),
    );
    expect(found.toSorted()).toEqual(quotations);
    expect(abstained).toBe(quotations.length === 0);
  });

  it('says where the words stand outside quotation marks', async () => {
    expect((await quote({ words: 'keys', about: '', filters: {} }, ferry)).notes).toContain(
      'One passage has these words outside a quotation. /search shows it.',
    );
  });

  it('says what could not be read as it was meant', async () => {
    expect((await quote({ words: 'spring no:lamps', about: '', filters: {} }, ferry)).notes.join()).toContain(
      '“no:lamps” is unknown',
    );
  });

  it('says how many there are where it lists only the first of them', async () => {
    const many = Array.from({ length: 130 }, (_, at) => `Witness ${at}: “The lamp was out.”`);
    const { results, total, notes } = await quote({ words: 'lamp', about: '', filters: {} }, openParagraphs(...many));
    expect([results.length, total]).toEqual([100, 130]);
    expect(notes.join()).toContain('Showing the first 100 of 130 statements');
  });

  it('marks only what stands in the quotation', async () => {
    const { results } = await quote(
      { words: 'light', about: '', filters: {} },
      openParagraphs('The light failed. “More light,” she said.'),
    );
    expect(results[0]?.highlights).toHaveLength(1);
  });
});

describe('an explained zero', () => {
  it('names the words that the dossier lacks, and what is spelt nearly so', async () => {
    const { abstained, absence, results } = await search('lanp zeppelin', {}, ferry);
    expect(abstained).toBe(true);
    expect(absence).toEqual({ missing: ['lanp', 'zeppelin'], nearest: [{ term: 'lanp', suggestions: ['lamp'] }] });
    expect(results).toEqual([]);
  });

  it.each([
    ['Caldwell', 'Calder'],
    ['Balder', 'Calder'],
    ['Lindgren', 'Lindqvist'],
    ['Qadirov', 'Qadiri'],
    ['breakage', 'breakwater'],
  ])('shows the nearest to %s: %s', async (term, nearest) => {
    const { abstained, absence } = await search(term, {}, ferry);
    expect(abstained).toBe(true);
    expect(absence?.nearest[0]?.suggestions).toContain(nearest);
  });

  it('suggests nothing far from what was typed', async () => {
    expect((await search('zeppelin', {}, ferry)).absence?.nearest).toEqual([]);
    expect((await search('xq', {}, ferry)).absence?.nearest).toEqual([]);
  });

  it('says so where a word stands in titles only', async () => {
    const { abstained, notes, absence } = await search('Holm', {}, ferry);
    expect(abstained).toBe(true);
    expect(absence?.missing).toEqual([]);
    expect(notes).toEqual([
      '“Holm” is only in a title: Letter of Marta Holm (letter-holm). /source shows that document.',
    ]);
  });

  it('names other spellings of a name that were not to be looked for', async () => {
    const { absence } = await search('Mustapha no:names no:fuzzy', {}, ferry);
    expect(absence?.missing).toEqual(['Mustapha']);
    expect(absence?.nearest[0]?.suggestions).toEqual(expect.arrayContaining(['Mustafa']));
  });

  it('shows passages with some of the words where none has all', async () => {
    const { abstained, results, notes } = await search('blankets litres', {}, ferry);
    expect(abstained).toBe(true);
    expect(results.map(({ citation }) => citation).toSorted()).toEqual(['gazette:3', 'harbour-log:5']);
    expect(notes).toContain('No passage has all of these words: blankets, litres. These passages have some of them.');
  });

  it.each([
    ['-lamp', 'The query only excludes words.'],
    ['…', 'The query has no word to look for.'],
  ])('“%s”: %s', async (query, why) => {
    const answer = await search(query, {}, ferry);
    expect(answer.abstained).toBe(true);
    expect(answer.notes.join()).toContain(why);
  });

  it('an empty dossier answers too', async () => {
    const empty = openWritten([]);
    for (const answer of [
      await search('lamp', {}, empty),
      await ask('Who?', {}, empty),
      await quote({ words: 'lamp', about: '', filters: {} }, empty),
      listSources(empty),
    ]) {
      expect(answer.results).toEqual([]);
      expect(answer.searched).toEqual({ documents: 0, passages: 0 });
    }
    expect(listSources(empty).notes.join()).toContain('no readable document yet');
  });
});

describe('/source', () => {
  it('lists documents with what is known of them', () => {
    expect(listSources(ferry).documents?.[1]).toEqual({
      id: 'inquiry-report',
      file: 'inquiry-report.txt',
      title: 'Report of the inquiry',
      source: 'Larkhaven Inquiry',
      author: 'Nils Aubrey',
      published: '2021-11',
      language: 'en',
      url: null,
      pages: null,
      notes: [],
      passages: 7,
    });
  });

  it('reads a document page by page, every passage once', () => {
    const open = openParagraphs(...Array.from({ length: 20 }, (_, at) => `Paragraph ${at + 1}.`));
    const seen: number[] = [];
    let at: number | null | undefined = 1;
    while (typeof at === 'number') {
      const answer = readSource('papers', at, open);
      seen.push(...answer.results.map(({ passage }) => passage));
      expect(answer.reading?.of).toBe(20);
      at = answer.reading?.next;
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, which) => which + 1));
    expect(readSource('papers', 20, open).reading).toMatchObject({ next: null });
    expect(readSource('papers', 1, open).reading).toMatchObject({ previous: null });
    expect(readSource('papers', 3, open).reading?.previous).toBe(1);
  });

  it.each(['gazette', 'gazette.txt', 'Ferry strikes breakwater', 'strikes', 'FERRY STRIKES'])(
    'finds a document by “%s”',
    (wanted) => {
      expect(readSource(wanted, undefined, ferry).reading?.documentId).toBe('gazette');
    },
  );
});

describe('a reference', () => {
  it('is written as text, Markdown and BibTeX, with what would be a command made harmless', () => {
    const document = documentOf({
      id: 'bericht-2',
      metadata: {
        title: 'Costs & *profits* of {Lind} 100%',
        source: 'A_B',
        author: 'N. Aubrey',
        published: '2021-11',
        url: 'https://lark.example/a_b',
        language: 'en',
      },
      paragraphs: ['Fog.'],
    });
    const [passage] = document.passages;
    if (passage === undefined) throw new Error('no passage');
    expect(referenceTo(document, { ...passage, page: 4 })).toEqual({
      text: 'N. Aubrey, “Costs & *profits* of {Lind} 100%”, A_B, November 2021, ¶1 (p. 4), https://lark.example/a_b [bericht-2:1]',
      markdown:
        'N. Aubrey, *Costs & \\*profits\\* of {Lind} 100%*, A_B, November 2021, ¶1 (p. 4), https://lark.example/a_b [`bericht-2:1`]',
      bibtex: [
        '@online{bericht-2:1,',
        '  author = {{N. Aubrey}},',
        '  title = {{Costs \\& *profits* of \\{Lind\\} 100\\%}},',
        '  organization = {A\\_B},',
        '  howpublished = {A\\_B},',
        '  year = {2021},',
        '  month = nov,',
        '  url = {https://lark.example/a_b},',
        '  langid = {english},',
        '  note = {par. 1 (p. 4), bericht-2:1},',
        '}',
      ].join('\n'),
    });
  });

  it.each([
    ['2022', '2022'],
    ['2022-09', 'September 2022'],
    ['2022-09-02', '2 September 2022'],
  ])('%s is %s', (date, words) => {
    expect(wording.days.day(date)).toBe(words);
  });
});
