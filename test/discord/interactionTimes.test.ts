import { afterEach, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './newsroom.ts';

let harness: Newsroom;
afterEach(() => harness.close());

describe('how long people wait', () => {
  it('is measured for each thing they do, by what it is and not by what they write', async () => {
    const acknowledged: string[] = [];
    const answered: string[] = [];
    const times = {
      acknowledged: (command: string, milliseconds: number) =>
        void acknowledged.push(`${command} ${milliseconds >= 0}`),
      answered: (command: string, milliseconds: number) => void answered.push(`${command} ${milliseconds >= 0}`),
    };
    harness = await openNewsroom({ times });
    const { sandbox } = harness;
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const reply = await ben.type('ask', { question: 'Who ordered the late sailing?' }).final();
    await ben.press(reply, 'Pin').modal();
    await ben.complete('who', { name: 'Cal' }, 'name');
    const message = ben.say(`${sandbox.mention()} Who ordered the late sailing?`);
    await ben.awaitAnswer(message);
    await expect.poll(() => answered).toHaveLength(4);
    expect([...acknowledged].sort()).toEqual(['ask true', 'button:pin true', 'completion:who true']);
    expect([...answered].sort()).toEqual(['ask true', 'button:pin true', 'completion:who true', 'mention true']);
  });
});
