import { describe, expect, it } from 'vitest';
import { AuditLog } from '../../src/keeping/audit.ts';
import { ReplyStore } from '../../src/keeping/replies.ts';
import { BriefingEditor } from '../../src/team/briefing/briefingEditor.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { openHere } from '../fixtures/keptHere.ts';

const HERE = { guild: '1', channel: '2', user: '3', userName: 'Ada' };
const LOG = openWritten([{ id: 'log', paragraphs: ['The bell rang.', 'No sail was met.'] }]);

describe('the audit log', () => {
  it('has every act by which a team changes what it keeps, with who did it', () => {
    const store = new ReplyStore(openHere(':memory:'), () => 1000);
    const { team, audit } = store;
    const briefing = new BriefingEditor(LOG, { ...HERE, store: team, now: 1000, mayShow: () => true, noPosts: null });
    briefing.add('log:2', 'a note');
    briefing.note({ place: 1 }, 'another note');
    briefing.undo(undefined);
    team.watches.add({ ...HERE, dossier: 'ferry', query: 'bell' }, 5);
    team.watches.drop(HERE, 'ferry', 1);
    team.schedules.add({ ...HERE, dossier: 'ferry', words: 'daily', cron: '0 9 * * *', zone: 'UTC' }, [], 5);
    team.schedules.drop(HERE, 'ferry', 1);
    const kept = { command: 'ask', dossier: 'ferry', options: { question: 'Who rang?' }, user: '3' };
    store.recordShare({ ...kept, citations: ['log:1'], guild: '1', channel: '2' }, 'Ada');
    const entries = [...audit.list({ limit: 50 })].reverse();
    expect(entries.map(({ act, what }) => `${act}: ${what}`)).toEqual([
      'briefing begin: briefing 1 version 1',
      'briefing pin: briefing 1 version 2 log:2',
      'briefing note: briefing 1 version 3 log:2',
      'briefing undo: briefing 1 version 4',
      'watch add: watch 1',
      'watch drop: watch 1',
      'digest add: digest 1',
      'digest drop: digest 1',
      'share: ask log:1',
    ]);
    expect(
      new Set(entries.map(({ user, userName, guild, channel }) => [user, userName, guild, channel].join())),
    ).toEqual(new Set(['3,Ada,1,2']));
  });

  it('records nothing of an act that failed', () => {
    const { team, audit } = new ReplyStore(openHere(':memory:'));
    expect(team.watches.drop(HERE, 'ferry', 1)).toBe(false);
    expect(team.schedules.drop(HERE, 'ferry', 1)).toBe(false);
    expect(team.watches.add({ ...HERE, dossier: 'ferry', query: 'bell' }, 0)).toBeNull();
    expect(audit.list({ limit: 5 })).toEqual([]);
  });

  it('lists the last first, by what is wanted, page by page', () => {
    const audit = new AuditLog(openHere(':memory:'), () => 7);
    for (const [dossier, what] of [
      ['ferry', 'a'],
      ['school', 'b'],
      ['ferry', 'c'],
      ['ferry', 'd'],
    ] as const) {
      audit.record({ ...HERE, act: 'dossier default', dossier, what });
    }
    const page = audit.list({ dossier: 'ferry', limit: 2 });
    expect(page.map(({ what }) => what)).toEqual(['d', 'c']);
    expect(page[0]).toEqual({ id: 4, at: 7, ...HERE, act: 'dossier default', dossier: 'ferry', what: 'd' });
    expect(audit.list({ dossier: 'ferry', limit: 2, before: 3 }).map(({ what }) => what)).toEqual(['a']);
    expect(audit.list({ guild: '9', limit: 2 })).toEqual([]);
    expect(audit.list({ act: 'share', user: '3', channel: '2', limit: 2 })).toEqual([]);
  });
});
