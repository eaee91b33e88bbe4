import { request } from 'node:http';
import { ApplicationCommandOptionType, ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { OpenModal, SeenMessage } from '../../src/sandbox/user/userSession.ts';
import { botForTest, sandboxForTest } from './withSandbox.ts';

/** One request with any headers, which `fetch` would not send. */
function raw(sandbox: Sandbox, path: string, method = 'GET', headers: Record<string, string> = {}, body = '') {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: sandbox.port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function act(sandbox: Sandbox, body: object) {
  const response = await fetch(`${sandbox.pageUrl}sandbox/act`, { method: 'POST', body: JSON.stringify(body) });
  return response.json();
}

async function view(sandbox: Sandbox, user: string, channel: string) {
  const response = await fetch(`${sandbox.pageUrl}sandbox/view?user=${user}&channel=${channel}`);
  // What the page gets is looked at here as a test of the page's own script would: field by field.
  return (await response.json()) as { messages: SeenMessage[]; modal: OpenModal | null; notices: object[] };
}

describe('the page', () => {
  it('runs its own script only and loads nothing from elsewhere', async () => {
    const sandbox = await sandboxForTest();
    const { status, headers, text } = await raw(sandbox, '/', 'GET', { host: `localhost:${sandbox.port}` });
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
    const loaded = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(loaded).toEqual([
      expect.stringMatching(/^\/page-\w+\.css$/),
      'data:,',
      expect.stringMatching(/^\/page-\w+\.js$/),
    ]);
    for (const path of loaded.filter((each) => each.startsWith('/'))) {
      const file = await raw(sandbox, path);
      expect(file).toMatchObject({ status: 200, headers: { 'x-content-type-options': 'nosniff' } });
    }
    expect((await raw(sandbox, '/page-0.js')).status).toBe(404);
  });

  const act = '/sandbox/act';
  it.each([
    ['another name for this machine', '/', 'GET', { host: 'evil.example' }],
    ['another name with the port', '/sandbox/people', 'GET', { host: 'evil.example:80' }],
    ['another name for an attachment', '/attachments/1/2/a', 'GET', { host: 'evil.example' }],
    ["another site's page", act, 'POST', { origin: 'https://evil.example' }],
    ['a page of no origin', act, 'POST', { origin: 'null' }],
    ['another port of this machine', act, 'POST', { origin: 'http://127.0.0.1:1' }],
    ['a cross-site fetch', act, 'POST', { 'sec-fetch-site': 'cross-site' }],
  ])('does not answer %s', async (_name, path, method, headers) => {
    const sandbox = await sandboxForTest();
    expect((await raw(sandbox, path, method, headers, method === 'POST' ? '{}' : '')).status).toBe(403);
  });

  it('answers its own page', async () => {
    const sandbox = await sandboxForTest();
    const origin = `http://127.0.0.1:${sandbox.port}`;
    const own = { origin, 'sec-fetch-site': 'same-origin' };
    const { status, text } = await raw(sandbox, act, 'POST', own, '{"verb":"fly"}');
    expect(status).toBe(400);
    expect(JSON.parse(text).error).toContain('the page asked for something unknown');
    expect(JSON.parse((await raw(sandbox, act, 'POST', own, '{')).text).error).toBe('the body is not JSON');
    expect((await raw(sandbox, '/nowhere')).status).toBe(404);
  });

  it('gives out an uploaded page as a file that cannot run', async () => {
    const sandbox = await sandboxForTest();
    const { ben, general } = sandbox.world;
    const file = { filename: 'a b.html', contentType: 'text/html', bytes: '<script>1</script>' };
    const said = sandbox.as(ben).in(general).upload(file);
    const response = await fetch(said.attachments[0]?.url ?? '');
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a_b.html");
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('through the page', () => {
  it('people see their own channels only', async () => {
    const sandbox = await sandboxForTest();
    const { ben, mia, olu, deskPrivate } = sandbox.world;
    const names = async (user: string) => {
      const response = await fetch(`${sandbox.pageUrl}sandbox/channels?user=${user}`);
      const channels = (await response.json()) as { guild: string; name: string }[];
      return channels.map(({ guild, name }) => `${guild}: ${name}`);
    };
    expect(await names(ben)).toEqual([
      'Newsroom: general',
      'Newsroom: inquiry',
      'Newsroom: open questions',
      'Newsroom: desk-private',
      'Newsroom: leads',
      'Direct messages: Verbatim',
    ]);
    expect(await names(mia)).not.toContain('Newsroom: desk-private');
    expect(await names(olu)).toEqual(['Elsewhere: general', 'Direct messages: Verbatim']);
    expect((await view(sandbox, mia, deskPrivate)).messages).toEqual([]);
    expect(await act(sandbox, { verb: 'say', user: mia, channel: deskPrivate, text: 'x' })).toEqual({
      error: 'Mia cannot see #desk-private',
    });
  });

  it('a command is completed, sent, answered and pressed, with a dialogue at the end', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox, {
      commands: [
        {
          name: 'ferry',
          description: 'Of ferries',
          options: [
            {
              name: 'name',
              description: 'Which',
              type: ApplicationCommandOptionType.String,
              required: true,
              autocomplete: true,
            },
          ],
        },
      ],
      onAutocomplete: (interaction) => {
        const typed = interaction.options.getFocused();
        return interaction.respond([{ name: `Larkhaven (${typed})`, value: 'larkhaven' }]);
      },
      onInteraction: async (interaction) => {
        if (interaction.isChatInputCommand()) {
          await interaction.reply({
            content: `<b>${interaction.options.getString('name')}</b>`,
            flags: MessageFlags.Ephemeral,
            components: [
              {
                type: ComponentType.ActionRow,
                components: [
                  { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Note', customId: 'note' },
                ],
              },
            ],
          });
        }
        if (interaction.isButton()) {
          await interaction.showModal({
            customId: 'm',
            title: 'Note',
            components: [
              {
                type: ComponentType.ActionRow,
                components: [{ type: ComponentType.TextInput, customId: 'text', label: 'Text', style: 1 }],
              },
            ],
          });
        }
        if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('text'));
      },
    });
    const { ben, mia, general } = sandbox.world;
    const place = { user: ben, channel: general };
    expect(await act(sandbox, { verb: 'complete', ...place, line: '/ferry name:La', focused: 'name' })).toEqual({
      result: [{ name: 'Larkhaven (La)', value: 'larkhaven' }],
    });
    expect(await act(sandbox, { verb: 'type', ...place, line: '/ferry' })).toEqual({
      error: '/ferry needs the option "name"',
    });
    expect(await act(sandbox, { verb: 'type', ...place, line: '/ferry name:larkhaven' })).toEqual({ result: null });
    await expect.poll(async () => (await view(sandbox, ben, general)).messages).toHaveLength(1);
    const [message] = (await view(sandbox, ben, general)).messages;
    expect(message).toMatchObject({ content: '<b>larkhaven</b>', ephemeral: true });
    expect((await view(sandbox, mia, general)).messages).toEqual([]);
    await act(sandbox, { verb: 'press', ...place, message: message?.id, button: 'note' });
    await expect.poll(async () => (await view(sandbox, ben, general)).modal?.title).toBe('Note');
    expect((await view(sandbox, mia, general)).modal).toBeNull();
    const { modal } = await view(sandbox, ben, general);
    await act(sandbox, { verb: 'submit', ...place, interaction: modal?.interactionId, fields: { text: 'a note' } });
    await expect.poll(async () => (await view(sandbox, mia, general)).messages[0]?.content).toBe('a note');
    expect((await view(sandbox, ben, general)).modal).toBeNull();
    await act(sandbox, { verb: 'dismiss', ...place, message: message?.id });
    expect((await view(sandbox, ben, general)).messages).toHaveLength(1);
    expect(bot.errors).toEqual([]);
  });

  it('an unanswered command is shown as failed, and changes are told', async () => {
    const clock = { at: Date.now() };
    const sandbox = await sandboxForTest({ now: () => clock.at });
    await botForTest(sandbox, { commands: [{ name: 'slow', description: 'Never answers' }] });
    const { ben, general } = sandbox.world;
    const stop = new AbortController();
    const stream = await fetch(`${sandbox.pageUrl}sandbox/changes`, { signal: stop.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('event: changed');
    await act(sandbox, { verb: 'type', user: ben, channel: general, line: '/slow' });
    expect((await reader?.read())?.value).toContain('event: changed');
    expect((await view(sandbox, ben, general)).notices).toMatchObject([{ failed: false, text: '/slow: sending…' }]);
    clock.at += 3_001;
    await expect
      .poll(async () => (await view(sandbox, ben, general)).notices)
      .toMatchObject([{ failed: true, text: '/slow: The application did not respond' }]);
    stop.abort();
  });
});

describe('ports', () => {
  it('a second sandbox takes the next free one', async () => {
    const first = await sandboxForTest();
    const second = await sandboxForTest({ port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect(second.pageUrl).toBe(`http://127.0.0.1:${second.port}/`);
    expect((await fetch(second.pageUrl)).status).toBe(200);
  });
});
