import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingContent, Pin } from '../../src/dossier/briefing.ts';
import { SqliteTeamStore } from '../../src/keeping/sqliteTeamStore.ts';
import { openHere, runsHere } from '../fixtures/keptHere.ts';

const SCOPE = { guild: 'newsroom', channel: 'inquiry', dossier: 'ferry' };
const BEN = { by: { id: '1', name: 'Ben' }, at: 1_000 };
const MIA = { by: { id: '2', name: 'Mia' }, at: 2_000 };

function newBriefings() {
  return new SqliteTeamStore(openHere(':memory:')).briefings;
}

function pinNamed(key: string, note = ''): Pin {
  return { key, document: 'hearing', passage: 1, hash: '', part: null, note, ...BEN };
}

describe('the briefings of a channel', () => {
  it('begin with the first pin, under a name that is free', () => {
    const briefings = newBriefings();
    briefings.begin(SCOPE, 'Briefing 2', BEN);
    briefings.change(SCOPE, { ...BEN, what: 'close' }, (one) => ({ ...one, isClosed: true }));
    const name = (count: number) => `Briefing ${count + 1}`;
    const begun = briefings.change(SCOPE, { ...MIA, what: 'pin' }, (one) => ({ ...one, pins: [pinNamed('a')] }), name);
    expect(begun).toMatchObject({ name: 'Briefing 3', version: 2, isCurrent: true, last: { what: 'pin', ...MIA } });
  });

  it('of another channel, or of another dossier in this one, are not touched', () => {
    const briefings = newBriefings();
    briefings.begin(SCOPE, 'Order', BEN);
    for (const other of [
      { ...SCOPE, channel: 'general' },
      { ...SCOPE, dossier: 'school' },
    ]) {
      expect(briefings.current(other)).toBeUndefined();
      expect(briefings.all(other)).toEqual([]);
      expect(() => briefings.undo(other, BEN)).toThrow('no open briefing');
      expect(briefings.begin(other, 'Order', BEN).version).toBe(1);
    }
    expect(briefings.all(SCOPE)).toHaveLength(1);
  });

  it('are as they were where a step throws', () => {
    const briefings = newBriefings();
    const before = briefings.begin(SCOPE, 'Order', BEN);
    const step = () => {
      throw new Error('no');
    };
    expect(() => briefings.change(SCOPE, { ...BEN, what: 'pin' }, step)).toThrow('no');
    expect(() => briefings.change({ ...SCOPE, channel: 'general' }, { ...BEN, what: 'pin' }, step, String)).toThrow(
      'no',
    );
    expect(briefings.current(SCOPE)).toEqual(before);
    expect(briefings.all({ ...SCOPE, channel: 'general' })).toEqual([]);
  });

  it('undo as a list of states does, whatever is done in whichever order', () => {
    const act = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ pins: fc.array(fc.constantFrom('a', 'b', 'c', 'd')), name: fc.constantFrom('x', 'y') }),
      },
      { weight: 2, arbitrary: fc.constant('undo' as const) },
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const briefings = newBriefings();
        briefings.begin(SCOPE, 'x', BEN);
        const states: BriefingContent[] = [{ name: 'x', isClosed: false, pins: [] }];
        for (const one of acts) {
          if (one !== 'undo') {
            const content = { name: one.name, isClosed: false, pins: one.pins.map((key) => pinNamed(key, one.name)) };
            briefings.change(SCOPE, { ...MIA, what: 'pin' }, () => content);
            states.push(content);
          } else if (states.length > 1) {
            briefings.undo(SCOPE, BEN);
            states.pop();
          } else expect(() => briefings.undo(SCOPE, BEN)).toThrow('has no change to undo');
          expect(briefings.current(SCOPE)).toMatchObject(states.at(-1) ?? {});
        }
      }),
      { numRuns: runsHere(60) },
    );
  });

  it('keep every version as it was', () => {
    const briefings = newBriefings();
    const { id } = briefings.begin(SCOPE, 'Order', BEN);
    for (const key of ['a', 'b', 'c']) {
      briefings.change(SCOPE, { ...BEN, what: 'pin' }, (one) => ({ ...one, pins: [...one.pins, pinNamed(key)] }));
    }
    briefings.change(SCOPE, { ...MIA, what: 'drop' }, (one) => ({ ...one, pins: one.pins.slice(1) }));
    const keys = [1, 2, 3, 4, 5, 6].map((version) =>
      briefings
        .at(id, version)
        ?.pins.map(({ key }) => key)
        .join(''),
    );
    expect(keys).toEqual(['', 'a', 'ab', 'abc', 'bc', undefined]);
  });

  it('take a pin only from the version that was seen', () => {
    const briefings = newBriefings();
    briefings.begin(SCOPE, 'Order', BEN);
    const { version } = briefings.change(SCOPE, { ...MIA, what: 'rename' }, (one) => ({ ...one, name: 'Other' }));
    expect(() => briefings.undo(SCOPE, BEN, version - 1)).toThrow('Mia changed “Other” meanwhile');
    expect(briefings.undo(SCOPE, BEN, version)).toMatchObject({ briefing: { name: 'Order' }, undone: MIA });
  });
});
