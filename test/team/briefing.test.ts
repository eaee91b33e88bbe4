import { describe, expect, it } from 'vitest';
import { SqliteTeamStore } from '../../src/keeping/sqliteTeamStore.ts';
import type { BriefingShown } from '../../src/team/briefing/briefingAnswer.ts';
import { BriefingEditor } from '../../src/team/briefing/briefingEditor.ts';
import { LONGEST_NOTE, MOST_BRIEFINGS, MOST_PINS } from '../../src/team/briefing/limits.ts';
import { parsePinName } from '../../src/team/briefing/pinName.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { openHere } from '../fixtures/keptHere.ts';

const LOG = openWritten([
  { id: 'log', paragraphs: Array.from({ length: MOST_PINS + 1 }, (_, hour) => `Hour ${hour + 1}: no sail was met.`) },
]);

/** The editors of two people in one channel. */
function editors(): readonly [BriefingEditor, BriefingEditor] {
  const store = new SqliteTeamStore(openHere(':memory:'));
  const here = { store, guild: 'newsroom', channel: 'inquiry', now: 0, mayShow: () => true, noPosts: null };
  const editor = (user: string) => new BriefingEditor(LOG, { ...here, user, userName: user });
  return [editor('Ben'), editor('Mia')];
}

/** The current briefing as the editor shows it. */
function shown(editor: BriefingEditor): BriefingShown {
  const answer = editor.show(undefined);
  if (answer.form !== 'shown') throw new Error('no briefing');
  return answer;
}

describe('the limits of briefings', () => {
  it('are told in words', () => {
    const [ben] = editors();
    for (let number = 1; number <= MOST_PINS; number += 1) ben.add(`log:${number}`, undefined);
    expect(() => ben.add(`log:${MOST_PINS + 1}`, '')).toThrow('“Briefing 1” is full. A briefing has at most 100 pins.');
    expect(() => ben.note({ place: 1 }, 'x'.repeat(LONGEST_NOTE + 1))).toThrow(
      'The note has 1001 characters; the limit is 1000',
    );
    expect(() => ben.rename('  ')).toThrow('A briefing needs a name');
    expect(() => ben.rename('x'.repeat(81))).toThrow('The name has 81 characters; the limit is 80');
    for (let count = 1; count < MOST_BRIEFINGS; count += 1) ben.begin(undefined);
    expect(() => ben.begin(undefined)).toThrow('This channel already has 50 briefings; the limit is 50.');
  });
});

describe('a pin', () => {
  it.each([
    ['3', { place: 3 }],
    [' #12. ', { place: 12 }],
    ['k7f2-9_b', { key: 'k7f2-9_b' }],
    ['k7f2-9_b@14', { key: 'k7f2-9_b', version: 14 }],
  ])('is named by “%s”', (text, name) => {
    expect(parsePinName(text)).toEqual(name);
  });

  it.each(['', 'third', '1.5', 'k7f2-9_b@', '-1'])('is not named by “%s”', (text) => {
    expect(() => parsePinName(text)).toThrow('is not a pin. Give the number');
  });

  it('is moved and noted by whoever has seen it as it stands', () => {
    const [ben, mia] = editors();
    for (const number of [1, 2, 3]) ben.add(`log:${number}`, undefined);
    const { version, pins } = shown(mia);
    const [first, second] = pins.map(({ key }) => ({ key, version }));
    if (first === undefined || second === undefined) throw new Error('no pins');
    ben.note(first, 'by Ben');
    expect(() => mia.note(first, 'by Mia')).toThrow('meanwhile. It is now: “by Ben”');
    // Another one's note, and a pin at the end, leave what was seen of this one as it was.
    expect(mia.note(second, 'by Mia').heading).toBe('Changed the note on number 2');
    expect(mia.move(first, 'down').heading).toBe('Moved number 1 to 2');
    expect(() => ben.move(second, 'last')).toThrow('Nothing was moved: Mia changed the order meanwhile');
    expect(shown(mia).pins.map(({ note }) => note)).toEqual(['by Mia', 'by Ben', '']);
  });

  it.each([
    [{ place: 1 }, 'up', 'Number 1 is already the first'],
    [{ place: 3 }, 'down', 'Number 3 is already the last'],
    [{ place: 2 }, 2, 'Number 2 is already there'],
    [{ place: 2 }, 9, '“Briefing 1” has no place 9. It has 3 pins'],
    [{ place: 7 }, 1, '“Briefing 1” has no number 7. It has 3 pins'],
  ] as const)('%o moved to %s is told why not', (name, to, words) => {
    const [ben] = editors();
    for (const number of [1, 2, 3]) ben.add(`log:${number}`, undefined);
    expect(() => ben.move(name, to)).toThrow(words);
  });
});
