import { afterEach, describe, expect, it } from 'vitest';
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
    expect(shown(answer)).toContain('a number differs');
    expect(shown(answer)).toContain('hearing-3:2');
  });

  it('says what to do about a message without words', async () => {
    harness = await openNewsroom();
    const { sandbox } = harness;
    const ben = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    const message = ben.upload({ filename: 'scan.png', bytes: new Uint8Array([1, 2, 3]) });
    expect(shown(await ben.contextMenu(MENU, message).final())).toContain(
      'This message has no words to check. Looked at: its own text. Not read: “scan.png”.',
    );
  });

  it('tells an outsider only that no dossier is open', async () => {
    harness = await openNewsroom();
    const { sandbox } = harness;
    const olu = sandbox.as(sandbox.world.olu).in(sandbox.world.elsewhereGeneral);
    const message = olu.say('“The order to sail at 23:40 came from the harbour office”');
    const answer = await olu.contextMenu(MENU, message).final();
    expect(shown(answer)).toBe('No dossier is open here. Whoever runs the bot can open one to this place.');
  });
});
