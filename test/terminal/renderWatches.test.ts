import { expect, it } from 'vitest';
import { watchLines } from '../../src/terminal/renderWatches.ts';
import { answerOf } from '../discord/dossierFixture.ts';
import { FERRY } from '../discord/newsroom.ts';

const plain = (_style: string, text: string): string => text;

it('watches and schedules of all channels are told with what hinders them', () => {
  const answer = answerOf(FERRY.dossier, {
    watches: [
      {
        number: 2,
        query: 'late sailing',
        by: '77',
        added: '2026-03-02T07:00:00.000Z',
        found: 3,
        waiting: 1,
        fault: 'the channel is gone',
        channel: '55',
      },
    ],
    schedules: [
      {
        number: 1,
        times: 'every day at 08:30',
        cron: '30 8 * * *',
        zone: 'Europe/Paris',
        by: '77',
        next: '2026-03-03T07:30:00.000Z',
        nextThere: 'Tue 3 Mar 2026, 08:30',
        last: null,
        fault: null,
        channel: '55',
      },
    ],
  });
  expect(watchLines(answer, plain)).toEqual([
    [
      '2 late sailing',
      '  channel 55 · added by 77 on 2026-03-02 · 3 found, 1 not posted yet',
      '  cannot post: the channel is gone; it is tried again',
    ].join('\n'),
    [
      '1 every day at 08:30 (Europe/Paris)',
      '  channel 55 · set up by 77',
      '  next: Tue 3 Mar 2026, 08:30 there · last digest: none yet',
    ].join('\n'),
  ]);
});
