import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalRunsOf } from '../../../src/finding/names/capitalRuns.ts';
import { nameLanguageOf } from '../../../src/finding/names/nameLanguage.ts';
import { readNameRun } from '../../../src/finding/names/nameRun.ts';
import { roleSlicesOf } from '../../../src/finding/names/roleSlices.ts';
import { isCountry, isDemonym } from '../../../src/languages/allNames.ts';
import { anyWords } from '../../text/anyWords.ts';

const language = nameLanguageOf('en');
const nothing = (): boolean => false;

function whole(text: string): { start: number; end: number } {
  return { start: 0, end: text.length };
}

function runs(text: string): readonly string[] {
  return capitalRunsOf(text, whole(text)).map(({ start, end }) => text.slice(start, end));
}

/** What the last run of a text that names someone comes to. */
function named(text: string): readonly [kind: string, name: string] | null {
  const run = capitalRunsOf(text, whole(text))
    .map((one) => readNameRun(one, language, nothing))
    .findLast((one) => one !== null);
  return run === undefined || run === null ? null : [run.kind, text.slice(run.start, run.end)];
}

describe('capitalRunsOf', () => {
  it.each([
    ['the pilot Mustafa al-Qadiri slept', ['Mustafa al-Qadiri']],
    ['and Saleh Al-‘Odeh came', ['Saleh Al-‘Odeh']],
    ['with Jan van der Meer and J. R. Holm', ['Jan van der Meer', 'J. R. Holm']],
    ['Calder’s deputy Ana Holm', ['Calder', 'Ana Holm']],
    ['by Mr. Orlov of the U.S. Navy', ['Mr. Orlov', 'U.S. Navy']],
    ['nobody at all', []],
    ['the Ministry of the Sea and Trade, of Larkhaven', ['Ministry of the Sea and Trade', 'Larkhaven']],
    ['Calder of Larkhaven', ['Calder', 'Larkhaven']],
    ['Ines Calder, Tom Aubrey', ['Ines Calder', 'Tom Aubrey']],
    ['при капитане Соколове', ['Соколове']],
  ])('%s', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  it('are slices in order that never overlap, whatever the text', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        let last = 0;
        for (const { start, end, words } of capitalRunsOf(text, whole(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
          last = end;
        }
      }),
    );
  });
});

describe('readNameRun', () => {
  it.each([
    ['the Larkish Harbour Minister Ines Calder', ['name', 'Ines Calder']],
    ['The Ines Calder', ['name', 'Ines Calder']],
    ['Captain Calder', ['word', 'Calder']],
    ['the Larkhaven Gazette', ['body', 'Larkhaven Gazette']],
    ['the New Harbour Times', ['body', 'New Harbour Times']],
    ['the OPLF', ['body', 'OPLF']],
    ['the Larkish Ministry of Harbours', ['body', 'Larkish Ministry of Harbours']],
    ['the Mary Calder University', ['body', 'Mary Calder University']],
    ['the West Bank', null],
    ['from New Zealand', null],
    ['the Northern Quay', null],
    ['a Russian', null],
    ['the Foreign Minister', null],
    ['On Monday', null],
    ['in Africa', null],
  ] as const)('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('countries and their adjectives', () => {
  it.each(['france', 'new zealand', 'africa'])('%s is a country or a continent', (name) => {
    expect(isCountry(name)).toBe(true);
  });
  it.each(['russian', 'israeli', 'lebanese', 'french', 'yemeni', 'ukrainian'])('%s is an adjective', (word) => {
    expect(isDemonym(word)).toBe(true);
  });
  it.each(['calder', 'larkhaven', 'united nations', 'haddad'])('%s is neither', (word) => {
    expect(isCountry(word) || isDemonym(word)).toBe(false);
  });
});

describe('roleSlicesOf', () => {
  /** The descriptions of the name between the asterisks. */
  function rolesIn(marked: string): readonly string[] {
    const start = marked.indexOf('*');
    const end = marked.lastIndexOf('*') - 1;
    const text = marked.replaceAll('*', '');
    const run = { kind: 'name', start, end, office: null, behindPlace: false, hasFirstName: false } as const;
    return roleSlicesOf({ text, within: whole(text), run, language }).map((slice) =>
      text.slice(slice.start, slice.end),
    );
  }

  it.each([
    ['She met the finance director *Oskar Lindqvist* there.', ['finance director']],
    ['It came from his deputy *Ana Holm*.', ['his deputy']],
    ['Then Calder’s media adviser *Ana Holm* spoke.', ['Calder’s media adviser']],
    ['*Ana Holm*, head of the pilots’ office, slept.', ['head of the pilots’ office']],
    ['*Ana Holm*, who advises Calder on the law, slept.', ['who advises Calder on the law']],
    ['*Ana Holm* chairs the committee on fog.', ['chairs the committee on fog']],
    ['*Ana Holm* is the director of the line.', ['the director of the line']],
    ['*Ana Holm* | Head of the lamp room, north side | Anna Holm', ['Head of the lamp room, north side']],
    ['With the head of the line’s office, *Ana Holm*, he slept.', ['the head of the line’s office']],
    ['It was the company’s director, *Ana Holm*.', ['the company’s director']],
    ['In a letter to the director, *Ana Holm* wrote of fog.', []],
    ['*Ana Holm*, his deputy Tom Aubrey and others slept.', []],
    ['*Ana Holm*, among other officials, slept.', []],
    ['*Ana Holm*, the captain said, was asleep.', []],
    ['Mr *Holm* slept.', []],
    ['We met *Ana Holm* on the quay.', []],
  ])('%s', (marked, expected) => {
    expect(rolesIn(marked)).toEqual(expected);
  });

  it('lie within the passage and never touch the name, whatever the text', () => {
    fc.assert(
      fc.property(anyWords, fc.constantFrom(', head of the office,', ' ', ', '), anyWords, (before, between, after) => {
        const text = `${before} Ana Holm${between}${after}`;
        const start = before.length + 1;
        const run = {
          kind: 'name',
          start,
          end: start + 8,
          office: null,
          behindPlace: false,
          hasFirstName: true,
        } as const;
        for (const slice of roleSlicesOf({ text, within: whole(text), run, language })) {
          expect(slice.start).toBeGreaterThanOrEqual(0);
          expect(slice.end).toBeLessThanOrEqual(text.length);
          expect(slice.end <= start || slice.start >= start + 8).toBe(true);
        }
      }),
    );
  });
});
