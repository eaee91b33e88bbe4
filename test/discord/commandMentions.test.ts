import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inlineWithCommands, mentionCommands, withCommandIds } from '../../src/discord/rendering/commandMentions.ts';
import { plainOf } from '../../src/discord/rendering/escape.ts';
import { ask } from '../sandbox/withSandbox.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const IDS = new Map([
  ['ask', '1'],
  ['source', '2'],
  ['watch list', '3'],
]);

describe('commands in the bot’s own words', () => {
  it.each([
    ['Use /ask here.', 'Use </ask:1> here.'],
    ['/source lists what it holds', '</source:2> lists what it holds'],
    ['drop one; /watch list shows them', 'drop one; </watch list:3> shows them'],
    ['/watch has no subcommand here', '/watch has no subcommand here'],
    ['/nothing of the kind', '/nothing of the kind'],
    ['a path such as src/ask or https://x.example/ask', 'a path such as src/ask or https://x.example/ask'],
  ])('%j is sent as %j', (own, sent) => {
    expect(withCommandIds(mentionCommands(own), IDS)).toBe(sent);
  });

  it('are not looked for in what is quoted, which stays safe', () => {
    const shown = withCommandIds(inlineWithCommands('No “/ask <@1>” is there; /ask does that.'), IDS);
    expect(shown).toContain('\\/ask \\<\\@1\\>”');
    expect(shown).toContain('; </ask:1> does that.');
    expect(plainOf(shown)).toContain('No “/ask <@1>” is there');
  });

  it('cannot be made of a text that comes from outside', () => {
    const forged = inlineWithCommands('“</ask:\uffff0000000000000000000>”');
    expect(withCommandIds(forged, IDS)).toBe(forged);
  });
});

describe('in Discord', () => {
  let harness: Newsroom;
  beforeEach(async () => {
    harness = await openNewsroom();
  });
  afterEach(() => harness.close());

  async function idOf(name: string, place = ''): Promise<string> {
    const path = `/applications/${harness.sandbox.applicationId}${place}/commands`;
    const { json } = await ask(harness.sandbox, 'GET', path);
    return json.find((each: { readonly name: string }) => each.name === name).id;
  }

  it('help, notes and refusals mention the commands with their ids', async () => {
    const { world } = harness.sandbox;
    const ben = harness.sandbox.as(world.ben).in(world.inquiry);
    const [askId, watchId] = [await idOf('ask'), await idOf('watch')];
    expect((await ben.type('help', {}).final()).text).toContain(`**</ask:${askId}>**`);
    expect((await ben.type('help', { command: 'watch' }).final()).text).toContain(`**</watch add:${watchId}>**`);
    expect((await ben.type('watch list', {}).final()).text).toContain(`Set one up with </watch add:${watchId}>`);
    const howTo = await ben.awaitAnswer(ben.say(harness.sandbox.mention()));
    expect(howTo.text).toContain(`</ask:${askId}>`);
  });

  it('those of the server are mentioned there, and plain names where they are not known', async () => {
    await harness.close();
    harness = await openNewsroom({ registerIn: ['1100000000000000100'] });
    const { world } = harness.sandbox;
    const id = await idOf('ask', `/guilds/${world.newsroom}`);
    const ben = harness.sandbox.as(world.ben);
    expect((await ben.in(world.inquiry).type('help', {}).final()).text).toContain(`</ask:${id}>`);
    const direct = ben.inDirectMessages();
    const told = await direct.awaitAnswer(direct.say(harness.sandbox.mention()));
    expect(told.text).toContain('/help shows the rest');
    expect(told.text).not.toContain('</');
  });
});
