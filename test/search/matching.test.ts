import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenDossier } from '../../src/openDossier.ts';
import { search } from '../answering/inJson.ts';
import { openFerry, openParagraphs, openWritten, TONGUES } from '../fixtures/ferryDossier.ts';
import { memoryEngineOf } from './memoryEngineOf.ts';

const ferry = openFerry();
const tongues = openWritten(TONGUES);

/** What a query finds, as `citation: label`, in the order of the dossier. */
async function found(query: string, open: OpenDossier = ferry): Promise<readonly string[]> {
  const { results, abstained } = await search(query, {}, open);
  return abstained ? [] : results.map(({ citation, match }) => `${citation}: ${match}`).sort();
}

/** The highlighted characters with their labels. */
async function marked(query: string, open: OpenDossier = ferry): Promise<readonly string[]> {
  const { results, abstained } = await search(query, {}, open);
  if (abstained) return [];
  return results
    .flatMap(({ text, start, highlights }) =>
      highlights.map((one) => `${text.slice(one.start - start, one.end - start)}: ${one.match}`),
    )
    .sort();
}

describe('how a word matches', () => {
  const CASES: readonly (readonly [why: string, query: string, marked: readonly string[]])[] = [
    ['exact: these very characters', 'timetable', ['timetable: exact', 'timetable: exact']],
    ['folded: other case', 'LINDQVIST', ['Lindqvist: folded']],
    ['stem: other forms of the word', 'inspecting', ['inspected: stem', 'inspections: stem']],
    ['stem switched off', 'inspecting no:stem no:fuzzy', []],
    ['name variant: other spellings of the name', 'Mustapha', ['Moustafa: name variant', 'Mustafa: name variant']],
    ['name variant beside the exact spelling', 'Qadiri', ['Kadiri: name variant', 'Qadiri: exact']],
    ['name variants switched off', 'Qadiri no:names', ['Qadiri: exact']],
    ['names switched off leaves slips', 'Lindquist no:names', ['Lindqvist: fuzzy']],
    ['fuzzy: a slip, where there is nothing else', 'brekwater', ['breakwater: fuzzy', 'breakwater: fuzzy']],
    ['fuzzy switched off', 'brekwater no:fuzzy', []],
    [
      'fuzzy asked for, beside what is right',
      'lamp~',
      ['lamp: exact', 'lamp: exact', 'lamp: exact', 'lamp: exact', 'lamp: exact'],
    ],
    ['short words are no slips of others', 'lanp', []],
    ['numbers are no slips of others', '23:41', []],
    ['folded switched off', 'lindqvist no:folded', []],
    ['folded switched off, the very characters', 'Lindqvist no:folded', ['Lindqvist: exact']],
    ['a beginning', 'inspe*', ['inspected: exact', 'inspections: exact']],
    ['a beginning in other case', 'INSPE*', ['inspected: folded', 'inspections: folded']],
    ['a beginning with folded switched off', 'Inspe* no:folded', []],
    ['thousands without their comma', '1000', ['1,000: folded']],
    ['initials', 'US', ['U.S.: folded']],
    ['the pronoun is no initials', '"us"', ['us: exact']],
    ['possessive', 'company', ['company: exact', 'company’s: folded']],
  ];
  it.each(CASES)('%s: %s', async (_why, query, expected) => {
    expect(await marked(query)).toEqual(expected);
  });

  const FOREIGN: readonly (readonly [query: string, marked: readonly string[]])[] = [
    ['Hafen', ['Hafen: exact', 'Häfen: folded']],
    ['Strasse', ['Straße: folded']],
    ['кораблем', ['Корабль: stem', 'корабля: stem']],
    ['петр', ['Пётр: folded']],
    ['المرفأ', ['المرفأِ: folded']],
    ['ﷺ', ['ﷺ: exact']],
    ['办公室', ['办公室: exact']],
    ['"口办"', ['口办: exact']],
    ['点灯', ['点灯: exact']],
  ];
  it.each(FOREIGN)('other languages: %s', async (query, expected) => {
    // Chinese may be cut differently by another version of ICU: the characters marked are the same.
    const joined = await marked(query, tongues);
    expect(/\p{Script=Han}/u.test(query) ? joined.map((one) => one.replace(/: .*/u, '')).join('') : joined).toEqual(
      /\p{Script=Han}/u.test(query) ? expected.map((one) => one.replace(/: .*/u, '')).join('') : expected,
    );
  });
});

describe('which passages a query finds', () => {
  const CASES: readonly (readonly [why: string, query: string, found: readonly string[]])[] = [
    ['all the words', 'lamp spring', ['harbour-log:4: exact', 'letter-holm:2: exact']],
    ['stop words are passed over', 'the lamp of the spring', ['harbour-log:4: exact', 'letter-holm:2: exact']],
    ['contracted stop words too', "didn't lamp spring", ['harbour-log:4: exact', 'letter-holm:2: exact']],
    ['stop words in a phrase count', '"spring or no spring"', ['letter-holm:2: exact']],
    ['a phrase across punctuation', '"litres a week"', ['harbour-log:5: exact']],
    ['a phrase in another order', '"week a litres"', []],
    ['a phrase in other case', '"NORTH QUAY"', ['harbour-log:2: folded']],
    ['a phrase, exact only', '"NORTH QUAY" no:folded', []],
    ['a phrase with a word that the dossier lacks', '"north zeppelin"', []],
    ['a word in the heading above counts', 'Recommendations pilot', ['inquiry-report:6: exact']],
    ['exclusion', 'lamp -spring', ['harbour-log:3: exact', 'inquiry-report:2: exact', 'letter-holm:1: exact']],
    ['exclusion takes other forms of the word along', 'autumn -inspection', []],
    ['exclusion of a phrase', 'spring -"spring or no spring"', ['harbour-log:4: exact', 'inquiry-report:3: exact']],
    [
      'exclusion of a word that the dossier lacks excludes nothing',
      'telephone -telepone',
      ['statement-qadiri:2: exact'],
    ],
    ['alternatives', 'blankets OR litres', ['gazette:3: exact', 'harbour-log:5: exact']],
    ['alternatives, one of them unknown', 'zeppelin OR litres', ['harbour-log:5: exact']],
    ['a phrase as alternative', '"north quay" OR blankets', ['gazette:3: exact', 'harbour-log:2: exact']],
    ['only the loosest label that was needed', 'calder BLANKETS', ['gazette:3: folded']],
    ['in quotation marks', 'spring in:quotes', ['harbour-log:4: exact', 'inquiry-report:3: exact']],
    ['in quotation marks, all words', 'light spring in:quotes', ['inquiry-report:3: exact']],
    ['not in quotation marks', 'breakwater in:quotes', []],
    ['a document by id', 'lamp doc:letter-holm', ['letter-holm:1: exact', 'letter-holm:2: exact']],
    ['a document by words of its title', 'lamp doc:"marta letter"', ['letter-holm:1: exact', 'letter-holm:2: exact']],
    ['a document by its file', 'lamp doc:inquiry-report.txt', ['inquiry-report:2: exact']],
    ['a document that is not there', 'lamp doc:zeppelin', []],
    ['a source', 'Petrel source:gazette', ['gazette:1: exact']],
    ['a source leaves out documents without one', 'keys source:larkhaven', []],
    ['after a day, that day included', 'Petrel after:2021-03-07', ['company-reply:1: folded', 'gazette:1: exact']],
    [
      'before a day, that day left out',
      'Petrel before:2021-03-07',
      ['company-reply:1: folded', 'harbour-log:2: exact'],
    ],
    ['a year alone may be any day of it', 'timetable after:2021-12', ['company-reply:1: exact']],
    ['between', 'Petrel after:2021-03-06 before:2021-03-08', ['company-reply:1: folded', 'gazette:1: exact']],
    ['a month', 'insurer after:2021-11 before:2021-12', ['inquiry-report:4: exact']],
    ['after the last day', 'Petrel after:2022', []],
    ['documents without a date are left out', 'keys after:1990', []],
  ];
  it.each(CASES)('%s: %s', async (_why, query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('says that undated documents were left out', async () => {
    expect((await search('keys after:1990', {}, ferry)).notes.join()).toContain('One document has no date');
    expect((await search('keys', {}, ferry)).notes.join()).not.toContain('no date');
    expect((await search('keys after:1990 doc:gazette', {}, ferry)).notes.join()).not.toContain('no date');
  });

  it('counts as many as it lists, in any mixture of languages', async () => {
    const mixed = openWritten([
      ...TONGUES,
      {
        id: 'en-de',
        metadata: { language: 'de' },
        paragraphs: ['Die Ports und die Porte.', 'Inspector, Inspekteur, inspects.'],
      },
    ]);
    const words = [
      ...memoryEngineOf(mixed).vocabulary.rows.map(([folded]) => folded),
      'inspecting',
      'ported',
      'Kapitan',
      'Qadiri',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), async (some) => {
        const { results, total, abstained } = await search(some.join(' '), {}, mixed);
        if (!abstained) expect(total).toBe(results.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('phrases', () => {
  const WORDS = [
    'lamp',
    'Lamp',
    'LAMP',
    'the',
    'out',
    'of',
    'order',
    'café',
    'cafe',
    'Calder',
    'Calder’s',
    "Calder's",
    'o’clock',
    "o'clock",
    'oclock',
    'ёлка',
    'елка',
    'x1',
  ];
  const BETWEEN = [' ', ' ', ' ', ', ', '; ', ' — ', '-', '\n', ' “', '” '];
  const passage = fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.flat().join('').trim());

  /** The same by another road: letters collected one by one, compared without marks, apostrophes and case. */
  function wordsByHand(
    text: string,
  ): readonly { readonly plain: string; readonly start: number; readonly end: number }[] {
    const words: { plain: string; start: number; end: number }[] = [];
    let at = 0;
    while (at < text.length) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) {
        at += 1;
        continue;
      }
      const start = at;
      while (
        at < text.length &&
        (/[\p{L}\p{N}]/u.test(text.charAt(at)) || (/['’]/u.test(text.charAt(at)) && /\p{L}/u.test(text.charAt(at + 1))))
      )
        at += 1;
      const raw = text.slice(start, at).toLowerCase();
      const owned = raw.endsWith("'s") || raw.endsWith('’s') ? raw.slice(0, -2) : raw;
      const plain = [...owned]
        .map((letter) => (letter === 'é' ? 'e' : letter === 'ё' ? 'е' : letter))
        .filter((letter) => letter !== "'" && letter !== '’')
        .join('');
      words.push({ plain, start, end: at });
    }
    return words;
  }

  it('are found exactly where a naive scan of the text finds them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(passage, { minLength: 1, maxLength: 5 }),
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
        async (paragraphs, phrase) => {
          const open = openParagraphs(...paragraphs);
          const wanted = wordsByHand(phrase.join(' ')).map(({ plain }) => plain);
          const expected = open.dossier.documents.flatMap((document) =>
            document.passages.flatMap((one) => {
              const words = wordsByHand(document.text.slice(one.start, one.end));
              return words.flatMap((_, from) => {
                const stretch = words.slice(from, from + wanted.length);
                const isThere =
                  stretch.length === wanted.length && stretch.every(({ plain }, which) => plain === wanted[which]);
                return isThere
                  ? [
                      {
                        number: one.number,
                        start: one.start + (stretch[0]?.start ?? 0),
                        end: one.start + (stretch.at(-1)?.end ?? 0),
                      },
                    ]
                  : [];
              });
            }),
          );
          const { results, abstained } = await search(`"${phrase.join(' ')}"`, {}, open);
          const hits = abstained ? [] : results;
          expect(hits.map(({ passage: number }) => number).sort((a, b) => a - b)).toEqual(
            [...new Set(expected.map(({ number }) => number))].sort((a, b) => a - b),
          );
          // Overlapping places are marked as one; every mark is a place, and every place is under a mark.
          for (const { passage: number, highlights } of hits) {
            const places = expected.filter((one) => one.number === number);
            for (const { start, end } of highlights) expect(places).toContainEqual({ number, start, end });
            for (const place of places) {
              expect(highlights.some(({ start, end }) => start < place.end && place.start < end)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
