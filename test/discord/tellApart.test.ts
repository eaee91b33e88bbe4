import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEEN_ON_A_PHONE, tellApart } from '../../src/discord/replies/tellApart.ts';

const MANY = 25;
const LONG = 'Minutes of the committee on the rebuilding of the eastern breakwater and its two lights, ';

/** Whether a reader who sees the beginnings alone can tell the names apart. */
function areApart(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.slice(0, SEEN_ON_A_PHONE))).size === names.length;
}

function choices(names: readonly string[]) {
  return names.map((name, at) => ({ name, value: `minutes-of-the-committee-on-the-breakwater-${at + 1}` }));
}

describe('choices that begin alike', () => {
  it('keep the first words and what differs', () => {
    expect(tellApart(choices([`${LONG}sitting 1`, `${LONG}sitting 2`, 'Tide tables']))).toEqual([
      'Minutes of… 1',
      'Minutes of… 2',
      'Tide tables',
    ]);
  });

  it('stay as they are if the difference is seen', () => {
    const names = ['Minutes of 4 May', 'Minutes of 5 May', 'A harbour in winter, seen from the tower of the old light'];
    expect(tellApart(choices(names))).toEqual(names);
  });

  it('of one name begin with what tells their ids apart', () => {
    expect(tellApart(choices([LONG, LONG]))).toEqual([
      `minutes-of… 1 · ${LONG.trim()}`,
      `minutes-of… 2 · ${LONG.trim()}`,
    ]);
  });

  it.each([60, 100, 200])('over %i characters are told apart at a glance', (length) => {
    const shared = LONG.repeat(3).slice(0, length);
    const sittings = Array.from({ length: MANY }, (_, at) => `sitting ${at + 1}`);
    for (const names of [
      sittings.map((sitting) => `${shared} ${sitting}`),
      sittings.map((sitting) => `${sitting} ${shared}`),
      sittings.map((sitting) => `${shared} ${sitting} ${shared}`),
      sittings.map(() => shared),
    ]) {
      expect(areApart(tellApart(choices(names)))).toBe(true);
    }
  });

  it('are told apart in any language and any number', () => {
    const word = fc.constantFrom('Minutes', 'протокол', 'محضر', '会议记录', '🌊', 'of', '12', 'A-B');
    const name = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: MANY }), (names) => {
        const shown = tellApart(choices(names));
        expect(shown).toHaveLength(names.length);
        expect(areApart(shown)).toBe(true);
        for (const one of shown) expect(one.isWellFormed()).toBe(true);
      }),
    );
  });
});
