import { expect, it } from 'vitest';
import { timeline } from '../../src/answering/timeline/timeline.ts';
import { drawView } from '../../src/terminal/drawView.ts';
import { timelineView } from '../../src/views/commands/timelineView.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';

const PIER = openWritten([
  {
    id: 'pier',
    paragraphs: [
      'The pier was built in March 1931 and has been closed to carts since June 1958.',
      'A storm broke the railing of the pier in June 1958.',
    ],
  },
]);

it('quotes a sentence that gives several times once, and names each time once', async () => {
  const answer = await timeline({ topic: undefined, person: undefined, limits: {} }, PIER);
  const text = drawView(timelineView(answer, PIER.dossier, null), PIER.dossier, (_style, words) => words);
  expect(text.match(/The pier was built/gu)).toHaveLength(1);
  expect(text).toContain('The same sentence as under March 1931');
  expect(text).toMatch(/June 1958 · 2 accounts/u);
  expect(text).not.toContain('account 2');
});
