import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../src/answering/spans/times.ts';
import { dateMentionsOf } from '../../../src/finding/dates/dateMentions.ts';
import type { DateForm } from '../../../src/finding/dates/reading.ts';
import { timesInQuestion } from '../../../src/questions/timesInQuestion.ts';
import { isBylineOrDate } from '../../../src/reading/text/headingLine.ts';
import { who } from '../../answering/inJson.ts';
import { openWritten } from '../../fixtures/ferryDossier.ts';

/** A Friday. */
const PUBLISHED = '2022-09-16';

/** A time as a language writes it, its form, and its days: `from..to`, one day alone, or null if it has none. */
type Form = readonly [words: string, form: DateForm, days: string | null];

const FORMS: Readonly<Record<string, readonly Form[]>> = {
  en: [
    ['14 Sept. 1987', 'day', '1987-09-14'],
    ['3rd of March 2021', 'day', '2021-03-03'],
    ['September 12, 2021', 'day', '2021-09-12'],
    ['Sunday, 12 September 2021', 'day', '2021-09-12'],
    ['15–17 September 2021', 'day', '2021-09-15..2021-09-17'],
    ['2021-09-12', 'day', '2021-09-12'],
    ['13/9/2021', 'day', '2021-09-13'],
    ['Sept. 12', 'day', '2022-09-12'],
    ['12 Ramadan 1443', 'day', null],
    ['May 2021', 'month', '2021-05-01..2021-05-31'],
    ['1974', 'year', '1974-01-01..1974-12-31'],
    ['1990s', 'year', '1990-01-01..1999-12-31'],
    ['1904–06', 'year', '1904-01-01..1906-12-31'],
    ['79 AD', 'year', '0079-01-01..0079-12-31'],
    ['300 BC', 'year', null],
    ['19th century', 'century', '1801-01-01..1900-12-31'],
    ['17th and 18th centuries', 'century', '1601-01-01..1800-12-31'],
    ['March', 'named', '2022-03-01..2022-03-31'],
    ['Thursday', 'named', '2022-09-15'],
    ['yesterday', 'named', '2022-09-15'],
    ['10:30', 'clock', null],
    ['5 p.m.', 'clock', null],
    ['twenty-five years', 'duration', null],
    ['three days ago', 'duration', '2022-09-13'],
  ],
  de: [
    ['12. September 2021', 'day', '2021-09-12'],
    ['12.09.2021', 'day', '2021-09-12'],
    ['März 2021', 'month', '2021-03-01..2021-03-31'],
    ['19. Jahrhundert', 'century', '1801-01-01..1900-12-31'],
    ['3. Jahrhundert v. Chr.', 'century', null],
    ['79 n. Chr.', 'year', '0079-01-01..0079-12-31'],
    ['Donnerstag', 'named', '2022-09-15'],
    ['gestern', 'named', '2022-09-15'],
    ['18 Uhr', 'clock', null],
    ['drei Jahre', 'duration', null],
  ],
  es: [
    ['12 de septiembre de 2021', 'day', '2021-09-12'],
    ['mayo de 2021', 'month', '2021-05-01..2021-05-31'],
    ['siglo XIX', 'century', '1801-01-01..1900-12-31'],
    ['jueves', 'named', '2022-09-15'],
    ['ayer', 'named', '2022-09-15'],
    ['tres años', 'duration', null],
  ],
  ru: [
    ['12 сентября 2021 года', 'day', '2021-09-12'],
    ['марте 2021', 'month', '2021-03-01..2021-03-31'],
    ['2021 году', 'year', '2021-01-01..2021-12-31'],
    ['XIX век', 'century', '1801-01-01..1900-12-31'],
    ['четверг', 'named', '2022-09-15'],
    ['вчера', 'named', '2022-09-15'],
    ['пять лет', 'duration', null],
  ],
  ar: [
    ['12 سبتمبر 2021', 'day', '2021-09-12'],
    ['١٢ أيلول ٢٠٢١', 'day', '2021-09-12'],
    ['12 كانون الثاني 2021', 'day', '2021-01-12'],
    ['12 مارس من عام 2021', 'day', '2021-03-12'],
    ['12 رمضان 1443', 'day', null],
    ['تشرين الأول 1973', 'month', '1973-10-01..1973-10-31'],
    ['عام 1926', 'year', '1926-01-01..1926-12-31'],
    ['سنة 1308 هـ', 'year', null],
    ['القرن التاسع عشر', 'century', '1801-01-01..1900-12-31'],
    ['القرن الرابع قبل الميلاد', 'century', null],
    ['الخميس', 'named', '2022-09-15'],
    ['أمس', 'named', '2022-09-15'],
    ['خمس سنوات', 'duration', null],
  ],
  tr: [
    ['12 Eylül 2021', 'day', '2021-09-12'],
    ['Mart 2021', 'month', '2021-03-01..2021-03-31'],
    ['19. yüzyıl', 'century', '1801-01-01..1900-12-31'],
    ["1990'larda", 'year', '1990-01-01..1999-12-31'],
    ['Perşembe', 'named', '2022-09-15'],
    ['dün', 'named', '2022-09-15'],
    ['üç gün', 'duration', null],
  ],
  zh: [
    ['2021年9月12日', 'day', '2021-09-12'],
    ['二〇二一年九月十二日', 'day', '2021-09-12'],
    ['2021年9月', 'month', '2021-09-01..2021-09-30'],
    ['2021年', 'year', '2021-01-01..2021-12-31'],
    ['十九世纪', 'century', '1801-01-01..1900-12-31'],
    ['星期四', 'named', '2022-09-15'],
    ['昨天', 'named', '2022-09-15'],
    ['三点', 'clock', null],
    ['三个月', 'duration', null],
  ],
  fr: [
    ['12 septembre 2021', 'day', '2021-09-12'],
    ['1er avril 2021', 'day', '2021-04-01'],
    ['jeudi', 'named', '2022-09-15'],
  ],
};

/** A sentence of the language in which the words may be a time. */
const SENTENCES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  en: ['Orla Finch said that the ferry sank in ', '.'],
  de: ['Orla Finch sagte, die Fähre sank im ', '.'],
  es: ['Orla Finch dijo que el barco se hundió en ', '.'],
  ru: ['Orla Finch сообщила, что паром затонул в ', '.'],
  ar: ['Orla Finch قالت إن العبارة غرقت في ', '.'],
  tr: ['Orla Finch feribotun battığını söyledi: ', '.'],
  zh: ['Orla Finch说渡轮', '沉没。'],
  fr: ['Orla Finch a déclaré que le bac a coulé le ', '.'],
};

/** Makes her known in every language. */
const NAMED = { id: 'list', paragraphs: ['Orla Finch is a captain.', '“The lamp was out,” said Orla Finch.'] };

const CASES = Object.entries(FORMS).flatMap(([language, forms]) => forms.map((form) => [language, ...form] as const));
const DATELESS: ReadonlySet<DateForm> = new Set(['clock', 'duration']);

function sentenceOf(language: string, words: string): { text: string; start: number; end: number } {
  const [before = '', after = ''] = SENTENCES[language] ?? [];
  return { text: before + words + after, start: before.length, end: before.length + words.length };
}

function isAround(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

describe.each(CASES)('%s: “%s”, a %s,', (language, words, form, days) => {
  const { text, start, end } = sentenceOf(language, words);
  const place = { start, end };

  it('has these days on the timeline', () => {
    const mention = dateMentionsOf(text, { published: PUBLISHED, language }).find((one) => isAround(one, place));
    const interval = mention?.interval ?? null;
    const found =
      interval === null || interval.from === interval.to ? interval?.from : `${interval.from}..${interval.to}`;
    expect(found ?? null).toBe(days);
    // A date without days is still found; an hour or a length of time is not a date.
    if (days === null) expect(mention === undefined).toBe(DATELESS.has(form));
  });

  it('answers “when?” by its form', () => {
    const stretch = timesIn(text, { start: 0, end: text.length }, language).find((one) => isAround(one, place));
    expect(stretch?.form).toBe(form);
  });

  it('is a time of a question', () => {
    const time = timesInQuestion(text, language).find(({ whole }) => isAround(whole, place));
    expect(time !== undefined).toBe(form !== 'duration' || days !== null);
  });

  it('makes a line of place and date if it is a day', () => {
    expect(isBylineOrDate(`Larkhaven, ${words}`)).toBe(form === 'day');
    expect(isBylineOrDate(words)).toBe(form === 'day');
  });

  it('is the first and last date of a person if it is a day with its year', async () => {
    const { person } = await who(
      'Orla Finch',
      openWritten([{ id: 'log', metadata: { language }, paragraphs: [`${text} Orla Finch.`] }, NAMED]),
    );
    const [from, to = from] = form === 'day' && /\p{Nd}{4}|〇/u.test(words) ? (days?.split('..') ?? []) : [];
    expect([person?.first?.date, person?.last?.date]).toEqual([from, to]);
  });
});

describe('a name that is also a month', () => {
  it.each([
    ['de', 'Keller-May wurde gefragt.'],
    ['ar', 'رجب طيب قال ذلك.'],
    ['en', 'The Seven Years’ War began.'],
    ['zh', '他一周三次渡河。'],
  ])('is no date: %s %s', (language, text) => {
    expect(
      dateMentionsOf(text, { published: PUBLISHED, language }).filter(({ interval }) => interval !== null),
    ).toEqual([]);
  });
});
