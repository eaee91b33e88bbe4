import { afterEach, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/sandbox/user/userSession.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { shown } from './shown.ts';

const MENU = 'Check against the dossier';

let harness: Newsroom | undefined;
afterEach(async () => {
  await harness?.close();
  expect(faultsOf(harness?.sandbox.requests ?? [])).toEqual([]);
  harness = undefined;
});

describe('the menu of a message', () => {
  it('checks its quotations for the one who asked alone', async () => {
    harness = await openNewsroom();
    const { sandbox } = harness;
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const message = ben.say('They say “The order to sail at 22:40 came from the harbour office, not from the bridge”.');
    const answer = await ben.contextMenu(MENU, message).final();
    expect(answer.ephemeral).toBe(true);
    expect(shown(answer)).toContain('Altered');
    expect(shown(answer)).toContain('a number is different');
    expect(shown(answer)).toContain('hearing-3:2');
  });

  const TRUE_WORDS = '“The order to sail at 23:40 came from the harbour office, not from the bridge”';
  const FALSE_WORDS = '“The order to sail at 22:40 came from the harbour office, not from the bridge”';

  /** What the bot says of a message that Ben checks. */
  async function checked(make: (room: Newsroom) => SeenMessage): Promise<string> {
    harness = await openNewsroom();
    const { sandbox } = harness;
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    return shown(await ben.contextMenu(MENU, make(harness)).final());
  }
  const sayer = ({ sandbox }: Newsroom, channel: string = sandbox.world.inquiry) =>
    sandbox.as(sandbox.world.ben).in(channel);
  const posted = (form: object) => (room: Newsroom) => room.sandbox.post(room.sandbox.world.inquiry, form);
  const card = (...components: object[]) => posted({ flags: 1 << 15, components: [{ type: 17, components }] });
  const display = (content: string) => ({ type: 10, content });

  it('reads the message that another one forwards, from another channel', async () => {
    const reply = await checked((room) => {
      const original = sayer(room, room.sandbox.world.general).say(`They say ${FALSE_WORDS}.`);
      return sayer(room).forward(original);
    });
    expect(reply).toContain('Altered');
    expect(reply).toContain('a number is different');
  });

  it('reads what is forwarded as it was, though the original is at hand and was changed', async () => {
    harness = await openNewsroom();
    const { sandbox } = harness;
    const ben = sayer(harness);
    const original = ben.say(`${sandbox.mention()} ${FALSE_WORDS}`);
    const forward = ben.forward(original);
    ben.remove(original);
    expect(shown(await ben.contextMenu(MENU, forward).final())).toContain('a number is different');
  });

  it('reads embeds in their order, and takes the name of a field for the speaker', async () => {
    const reply = await checked(
      posted({
        embeds: [
          {
            author: { name: 'Newswire' },
            title: 'The third day',
            description: `First “No such order for a late sailing was given”. [More](https://newswire.example/“no-such-words-at-all”)`,
            fields: [{ name: 'Tom Ilsley', value: TRUE_WORDS }],
            footer: { text: 'Newswire, morning edition' },
          },
          { description: `Then ${FALSE_WORDS}` },
        ],
      }),
    );
    expect(reply).toContain('3 quotations checked');
    expect(reply.indexOf('No such order')).toBeLessThan(reply.indexOf('23:40'));
    expect(reply).toContain('the pasted text names Tom Ilsley');
    expect(reply).not.toContain('no-such-words');
  });

  it('checks each text of an embed without quotation marks by itself, and no author or footer', async () => {
    const reply = await checked(
      posted({
        embeds: [
          {
            author: { name: 'Larkhaven Newswire' },
            title: 'The harbour office has read the reports of the hearing',
            description: 'The panel met for the third time on Tuesday, in the old customs house.',
            footer: { text: 'Newswire, morning edition' },
          },
        ],
      }),
    );
    expect(reply).toContain('2 quotations checked');
    expect(reply.match(/✓|✂/gu)).toHaveLength(2);
    expect(reply).not.toContain('Newswire');
  });

  it('reads text displays in containers and sections, and no small print, link or button', async () => {
    const button = { type: 2, style: 5, label: '“Not these words”', url: 'https://newswire.example' };
    const reply = await checked(
      card(
        display('The panel met for the third time on Tuesday, in the old customs house.'),
        { type: 9, components: [display('The harbour office was not heard on that day.')], accessory: button },
        { type: 14 },
        display('-# Newswire, morning edition'),
      ),
    );
    expect(reply).toContain('2 quotations checked');
    expect(reply.match(/✓|✂/gu)).toHaveLength(2);
  });

  it('reads attached text files, and names what it does not read', async () => {
    const reply = await checked((room) =>
      sayer(room).say('See this', {
        files: [
          { filename: 'message.txt', contentType: 'text/plain; charset=utf-8', bytes: `They say ${FALSE_WORDS}.` },
          { filename: 'scan.png', contentType: 'image/png', bytes: new Uint8Array([1, 2, 3]) },
        ],
      }),
    );
    expect(reply).toContain('a number is different');
    expect(reply).toContain('Not checked: “scan.png”.');
  });

  it('checks a poll only if it quotes something', async () => {
    const ask = (question: string) => (room: Newsroom) =>
      sayer(room).say('', { poll: { question, answers: ['Yes', 'No'] } });
    expect(await checked(ask(`Did she say ${FALSE_WORDS}?`))).toContain('a number is different');
    await harness?.close();
    expect(await checked(ask('Who ordered the late sailing?'))).toContain(
      'has no words to check. Checked: its own text and its poll.',
    );
  });

  it('says what it looked at if nothing is to be checked', async () => {
    const picture = { title: undefined, image: { url: 'https://newswire.example/a.png' } };
    expect(await checked(posted({ embeds: [picture, picture] }))).toContain('Checked: its own text and 2 embeds.');
    await harness?.close();
    expect(await checked(card(display('-# 12:30'), display('<@1100000000000000011> https://a.example')))).toContain(
      'Checked: its own text and 2 text displays.',
    );
  });

  it('says what to do about a message without words', async () => {
    harness = await openNewsroom();
    const { sandbox } = harness;
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const message = ben.upload({ filename: 'scan.png', bytes: new Uint8Array([1, 2, 3]) });
    expect(shown(await ben.contextMenu(MENU, message).final())).toContain(
      'This message has no words to check. Checked: its own text. Not checked: “scan.png”.',
    );
  });

  it('tells an outsider only that no dossier is open', async () => {
    harness = await openNewsroom();
    const { sandbox } = harness;
    const olu = sandbox.as(sandbox.world.olu).in(sandbox.world.elsewhereGeneral);
    const message = olu.say('“The order to sail at 23:40 came from the harbour office”');
    const answer = await olu.contextMenu(MENU, message).final();
    expect(shown(answer)).toBe(
      'No dossier is open here. Ask a server administrator or the bot’s operator to open one in this channel.',
    );
  });
});
