import { describe, expect, test } from 'vitest';
import { logicalText } from '../../src/reading/pdf/lines/logicalOrder.ts';

/** What a page shows, from left to right. */
const shown = (text: string) => [...text].map((character) => ({ text: character }));

describe('a line from right to left', () => {
  test.each([
    ['Hebrew', 'לישנ .םולש', 'שלום. נשיל'],
    ['numbers', '2023 ינויב 12', '12 ביוני 2023'],
    ['a thousand with its separator', '318,500-ל', 'ל-318,500'],
    ['a percentage in Hebrew', '12.5%-כ', 'כ-12.5%'],
    ['a percentage in Arabic', 'نم %12.5', '12.5% من'],
    ['a date in Hebrew', '31/12/2022 דע', 'עד 31/12/2022'],
    ['a date with hyphens in Arabic', '04-05-2021 مقر', 'رقم 2021-05-04'],
    ['a telephone number in Hebrew', '03-1234567 ןופלט', 'טלפון 03-1234567'],
    ['a number that begins with +', '.+47 22 33 مقرلا', 'الرقم +47 22 33.'],
    ['Arabic digits', '٢٠٢٢ ربمسيد ٣١', '٣١ ديسمبر ٢٠٢٢'],
    ['Persian digits with their separator', 'نورک ۴۱۲٬۰۰۰ هب', 'به ۴۱۲٬۰۰۰ کرون'],
    ['words in Latin letters', '.Holm Ferries Ltd תרבח', 'חברת Holm Ferries Ltd.'],
    ['words in brackets', '(Holm Ferries) הרבח', 'חברה (Holm Ferries)'],
    ['brackets', '(םימי השולש רחאל)', '(לאחר שלושה ימים)'],
    ['square brackets beside a number', '[2](א)3 ףיעס', 'סעיף 3(א)[2]'],
    ['guillemets', '«مالس ال» :لاق', 'قال: «لا سلام»'],
    ['a mail address', 'info@larkhaven-port.example :ל', 'ל: info@larkhaven-port.example'],
    ['an address of the web', 'https://larkhaven.example/a?b=1 :האר', 'ראה: https://larkhaven.example/a?b=1'],
    ['a standard with its number', 'יפל ISO 9001:2015', 'ISO 9001:2015 לפי'],
    ['a question', '؟معن', 'نعم؟'],
  ])('%s', (_name, visual, logical) => {
    expect(logicalText(shown(visual), true)).toBe(logical);
  });

  test('a glyph of several letters keeps their order', () => {
    expect(logicalText([{ text: 'م' }, { text: 'لا' }, { text: 'س' }], true)).toBe('سلام');
  });

  test('a bracket is the mirror of the one that is drawn', () => {
    const drawn = [{ text: ')', drawn: '(' }, { text: 'א' }, { text: '(', drawn: ')' }];
    expect(logicalText(drawn, true)).toBe('(א)');
  });
});

describe('a line from left to right', () => {
  test.each([
    ['Latin letters alone', 'The port (closed).', 'The port (closed).'],
    ['a word from right to left', 'The word םולש means peace.', 'The word שלום means peace.'],
    ['several words', 'He said ךילע םולש and left.', 'He said שלום עליך and left.'],
  ])('%s', (_name, visual, logical) => {
    expect(logicalText(shown(visual), false)).toBe(logical);
  });
});
