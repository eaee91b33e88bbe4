import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexEntry } from '../../../src/dossier/references/bibtexEntry.ts';
import { type CitedWork, keyOf } from '../../../src/dossier/references/citedWork.ts';
import { cslItem } from '../../../src/dossier/references/cslItem.ts';
import { risRecord } from '../../../src/dossier/references/risRecord.ts';
import { wording } from '../../../src/wording/catalogue.ts';

const BARE: CitedWork = {
  key: 'log:2',
  citation: 'log:2',
  title: 'Who kept the lamp?',
  passage: 2,
  where: { pages: null, lines: null, seconds: null, isRecognised: false },
  place: '¶2',
};
const WORK: CitedWork = {
  ...BARE,
  author: 'Nora Whitby',
  source: 'Evening Sheet',
  published: { year: 2026, month: 11, day: 4 },
  url: 'https://lark.example/a_b',
  language: 'ar',
  where: { pages: { from: 12, to: 12 }, lines: { from: 5, to: 20 }, seconds: null, isRecognised: false },
  place: '¶2 (p. 12:5–20)',
};
const RECORDING: CitedWork = { ...WORK, where: { ...BARE.where, seconds: 751 } };

describe('a reference in a style', () => {
  it.each([
    [
      'apa',
      'Nora Whitby. (2026, November 4). Who kept the lamp? Evening Sheet. https://lark.example/a_b',
      '(Nora Whitby, 2026, p. 12:5–20)',
    ],
    [
      'chicago',
      'Nora Whitby. “Who kept the lamp?” Evening Sheet, November 4, 2026. https://lark.example/a_b.',
      'Nora Whitby, “Who kept the lamp?” Evening Sheet, November 4, 2026, p. 12:5–20, https://lark.example/a_b.',
    ],
    [
      'mla',
      'Nora Whitby. “Who kept the lamp?” Evening Sheet, 4 November 2026, https://lark.example/a_b.',
      '(Nora Whitby 12:5–20)',
    ],
    [
      'harvard',
      'Nora Whitby (2026) ‘Who kept the lamp?’, Evening Sheet, 4 November. Available at: https://lark.example/a_b',
      '(Nora Whitby, 2026, p. 12:5–20)',
    ],
    [
      'vancouver',
      'Nora Whitby. Who kept the lamp? [Internet]. Evening Sheet; 2026 Nov 4. Available from: https://lark.example/a_b',
      null,
    ],
    [
      'iso690',
      'Nora Whitby. Who kept the lamp? [online]. Evening Sheet, 2026-11-04. Available from: https://lark.example/a_b',
      '(Nora Whitby 2026, p. 12:5–20)',
    ],
  ] as const)('is %s', (style, entry, inText) => {
    expect(wording.referenceStyles[style](WORK)).toEqual({ entry, inText });
  });

  it.each([
    ['apa', 'Who kept the lamp? (n.d.).', '(“Who kept the lamp?”, n.d., para. 2)'],
    ['chicago', '“Who kept the lamp?”', '“Who kept the lamp?” para. 2.'],
    ['mla', '“Who kept the lamp?”', '(“Who kept the lamp?” par. 2)'],
    ['harvard', '‘Who kept the lamp?’ (no date).', '(‘Who kept the lamp?’, no date, para. 2)'],
    ['vancouver', 'Who kept the lamp? [date unknown].', null],
    ['iso690', 'Who kept the lamp?', '(Who kept the lamp?, para. 2)'],
  ] as const)('leaves out in %s what is not known', (style, entry, inText) => {
    expect(wording.referenceStyles[style](BARE)).toEqual({ entry, inText });
  });

  it('names the time in a recording', () => {
    expect(wording.referenceStyles.apa(RECORDING).inText).toBe('(Nora Whitby, 2026, 00:12:31)');
  });
});

describe('an entry of BibTeX', () => {
  it('has months as macros and languages as babel names them', () => {
    expect(bibtexEntry(WORK)).toContain('\n  month = nov,\n  day = {4},');
    expect(bibtexEntry(WORK)).toContain('langid = {arabic}');
    expect(bibtexEntry({ ...WORK, language: 'xx' })).not.toContain('langid');
  });

  it('has a key in ASCII that is another one for every citation, and the same whatever else is cited', () => {
    expect(keyOf('hearing-3:12')).toBe('hearing-3:12');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (one, other) => {
          expect(keyOf(one)).toMatch(/^[a-zA-Z0-9-][a-zA-Z0-9:-]*$/u);
          expect(keyOf(one) === keyOf(other)).toBe(one === other);
        },
      ),
    );
    expect(keyOf('ميناء:1')).not.toBe(keyOf('港口:1'));
  });
});

describe('a record of RIS', () => {
  it('has a tag a line, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const record = risRecord({ ...WORK, title: text, author: text });
        const lines = record.split('\r\n').slice(0, -1);
        expect(lines.every((one) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u.test(one))).toBe(true);
        expect([lines[0], lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - ']);
      }),
    );
  });

  it('has the day as the format writes it', () => {
    expect(risRecord(WORK)).toContain('DA  - 2026/11/04/\r\n');
    expect(risRecord({ ...WORK, published: { year: 2026 } })).toContain('DA  - 2026///\r\n');
    expect(risRecord(BARE)).not.toContain('DA');
  });
});

it('an item of CSL-JSON has what is known', () => {
  expect(cslItem(WORK)).toEqual({
    id: 'log:2',
    type: 'webpage',
    title: 'Who kept the lamp?',
    author: [{ literal: 'Nora Whitby' }],
    'container-title': 'Evening Sheet',
    issued: { 'date-parts': [[2026, 11, 4]] },
    URL: 'https://lark.example/a_b',
    language: 'ar',
    note: '¶2 (p. 12:5–20), log:2',
  });
  expect(cslItem(BARE)).toEqual({ id: 'log:2', type: 'document', title: 'Who kept the lamp?', note: '¶2, log:2' });
});
