import { expect, it } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { drawView } from '../../src/terminal/drawView.ts';
import type { Paint } from '../../src/terminal/paint.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { FERRY } from '../discord/newsroom.ts';

const plain: Paint = (_style, text) => text;

const BASE = {
  heading: 'Of all channels',
  readAs: '',
  abstained: false,
  total: 1,
  partial: false,
  searched: { documents: 1, passages: 1 },
  notes: [],
};

/** The blocks of the answer as the terminal shows them. */
function shown(answer: Answer): readonly string[] {
  return drawView(viewOf(answer, FERRY.dossier), FERRY.dossier, plain).split('\n\n');
}

it('shows watches of all channels with what hinders them', () => {
  const watch = {
    number: 2,
    query: 'late sailing',
    by: '77',
    added: '2026-03-02T07:00:00.000Z',
    found: 3,
    waiting: 1,
    fault: 'the channel no longer exists',
    channel: '55',
  };
  expect(shown({ ...BASE, command: 'watch', form: 'list', watches: [watch] })).toContain(
    [
      '2 · late sailing',
      '  channel 55',
      '  added by 77 2026-03-02 · 3 passages found · 1 not posted yet',
      '⚠️ Cannot post: the channel no longer exists. The bot will try again.',
    ].join('\n'),
  );
});

it('shows schedules of all channels', () => {
  const schedule = {
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
  };
  expect(shown({ ...BASE, command: 'digest', form: 'schedules', schedules: [schedule] })).toContain(
    [
      '1 · every day at 08:30 (Europe/Paris)',
      '  cron pattern: 30 8 * * *',
      '  channel 55',
      '  next: Tue 3 Mar 2026, 08:30 there, 2026-03-03T07:30:00.000Z · last digest: none yet',
      '  set up by 77',
    ].join('\n'),
  );
});
