import { expect, it } from 'vitest';
import { ProgressLine } from '../../src/discord/handlers/progressLine.ts';

/** Edits that end when they are told to. */
function heldEdits() {
  const shown: string[] = [];
  const ends: (() => void)[] = [];
  const edit = (line: string): Promise<void> => {
    shown.push(line);
    return new Promise((resolve) => ends.push(resolve));
  };
  return { shown, edit, endOne: () => ends.shift()?.() };
}

it('is edited once at a time, with the last line that has come', async () => {
  const { shown, edit, endOne } = heldEdits();
  const progress = new ProgressLine(edit);
  for (const line of ['1', '2', '3']) progress.say(line);
  expect(shown).toEqual(['1']);
  endOne();
  await expect.poll(() => shown).toEqual(['1', '3']);
});

it('is over before what comes next, and shows no line that still waits', async () => {
  const { shown, edit, endOne } = heldEdits();
  const progress = new ProgressLine(edit);
  progress.say('1');
  progress.say('2');
  let isOver = false;
  const over = progress.end().then(() => {
    isOver = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isOver).toBe(false);
  endOne();
  await over;
  expect(shown).toEqual(['1']);
});

it('says so if nobody sees the reply any more', async () => {
  const progress = new ProgressLine(() => Promise.reject(new Error('unknown interaction')));
  progress.say('1');
  await progress.end();
  expect(progress.signal.reason).toEqual(new Error('unknown interaction'));
});
