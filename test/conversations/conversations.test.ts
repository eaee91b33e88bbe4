import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConversation } from '../../src/sandbox/conversation.ts';
import { replay, transcript } from '../../src/sandbox/replay.ts';
import { openSampleCorpus, type SampleCorpus, startSampleBot } from './sampleBot.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const NAMES = readdirSync(FOLDER).flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []);

let sample: SampleCorpus;
beforeAll(async () => {
  sample = await openSampleCorpus();
});
afterAll(() => sample.close());

describe('a recorded conversation reads as it did (vitest -u records it anew, to be read before it is committed)', () => {
  it.each(NAMES)('%s', async (name) => {
    const conversation = readConversation(readFileSync(`${FOLDER}${name}.yaml`, 'utf8'));
    const bot = await startSampleBot(sample);
    try {
      const all = await replay(bot.sandbox, conversation);
      await expect(transcript(all)).toMatchFileSnapshot(`golden/${name}.md`);
    } finally {
      await bot.close();
    }
  });
});

describe('a conversation', () => {
  it('that says nothing to do, or something unknown, is refused with the place of the fault', () => {
    const head = 'title: t\nas: Ben\nin: inquiry\n';
    expect(() => readConversation(`${head}steps: []`)).toThrow('at steps');
    expect(() => readConversation(`${head}steps: [{ fly: home }]`)).toThrow('at steps[0]');
    expect(() => readConversation('{"title": "t"}')).toThrow('at as');
  });

  it.each([
    ['expects what is not there', '{ command: /help, expect: no such words }', 'does not stand in the reply'],
    ['expects not to see what is there', '{ command: /help, expect not: /help }', 'stands in the reply'],
    ['names a button that is not there', '{ press: Fly }', 'step 1: Ben sees no message of the bot'],
    ['names nobody', '{ as: Nobody, command: /help }', 'there is nobody called Nobody'],
    ['names no channel', '{ in: nowhere, command: /help }', 'there is no channel called nowhere'],
    ['goes where one may not', '{ as: Mia, in: desk-private, command: /help }', 'Mia cannot see #desk-private'],
    ['submits what was not opened', '{ submit: { a: b } }', 'no dialogue was opened'],
  ])('that %s fails by the number of its step', async (_what, step, message) => {
    const bot = await startSampleBot(sample);
    try {
      const text = `title: t\nas: Ben\nin: inquiry\nsteps:\n  - ${step}`;
      await expect(replay(bot.sandbox, readConversation(text))).rejects.toThrow(message);
    } finally {
      await bot.close();
    }
  });
});
