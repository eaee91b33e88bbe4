import { AttachmentBuilder, ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { hasOpenApi, openApiChecker } from './openApi.ts';
import { ask, botForTest, sandboxForTest } from './withSandbox.ts';

describe.skipIf(!hasOpenApi)("by Discord's own description", () => {
  const checker = openApiChecker();

  it('the requests of a client pass, and are logged whole', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox, {
      commands: [{ name: 'ferry', description: 'Of ferries' }],
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply({
          flags: MessageFlags.IsComponentsV2,
          files: [new AttachmentBuilder(Buffer.from('x'), { name: 'a.txt' })],
          components: [
            { type: ComponentType.TextDisplay, content: 'words' },
            { type: ComponentType.File, file: { url: 'attachment://a.txt' } },
            {
              type: ComponentType.ActionRow,
              components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, label: 'a', customId: 'a' }],
            },
          ],
        });
        await interaction.followUp({ embeds: [{ title: 'x', fields: [{ name: 'a', value: 'b' }] }] });
      },
    });
    const session = sandbox.as(sandbox.world.ben).in(sandbox.world.general);
    const reply = session.type('/ferry');
    await reply.followUp();
    expect((await reply.final()).attachments).toHaveLength(1);
    expect(sandbox.requests.length).toBeGreaterThan(4);
    expect(sandbox.requests.map((request) => [request.path, ...(checker?.request(request) ?? [])].join())).toEqual(
      sandbox.requests.map(({ path }) => path),
    );
    const edit = sandbox.requests.find(({ method }) => method === 'PATCH');
    expect(edit).toMatchObject({ status: 200, files: [{ filename: 'a.txt', size: 1 }], body: { flags: 32768 } });
    expect(edit?.path).toMatch(/\/messages\/@original$/);
    expect(bot.errors).toEqual([]);
  });

  it('a request that is wrong is found', () => {
    const request = {
      method: 'POST',
      path: '/channels/1/messages',
      query: {},
      contentType: 'application/json',
      files: [],
      at: 0,
      status: 0,
    };
    expect(checker?.request({ ...request, body: { content: 'x' } })).toEqual([]);
    expect(checker?.request({ ...request, body: { content: 'x'.repeat(4001) } })).not.toEqual([]);
    expect(checker?.request({ ...request, path: '/chanels/1', body: {} })).toEqual(['there is no such route']);
  });

  it('the answers of the stand-in pass', async () => {
    const sandbox = await sandboxForTest();
    const { general, newsroom, ben } = sandbox.world;
    const commands = `/applications/${sandbox.applicationId}/commands`;
    const messages = `/channels/${general}/messages`;
    const said = sandbox
      .as(ben)
      .in(general)
      .upload({ filename: 'a.txt', contentType: 'text/plain', bytes: 'x' }, 'hello');
    const page = {
      flags: 32768,
      components: [
        {
          type: 17,
          accent_color: 255,
          components: [
            {
              type: 9,
              components: [{ type: 10, content: 'words' }],
              accessory: { type: 2, style: 1, label: 'a', custom_id: 'a' },
            },
            { type: 14 },
            { type: 1, components: [{ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] }] },
          ],
        },
      ],
    };
    const reply = {
      content: `<@${ben}>`,
      embeds: [{ title: 'x', description: 'y' }],
      message_reference: { message_id: said.id },
    };
    const command = {
      name: 'ferry',
      description: 'Of ferries',
      options: [{ type: 3, name: 'name', description: 'Which' }],
    };
    const asked: readonly (readonly [string, string, unknown?])[] = [
      ['GET', '/gateway/bot'],
      ['GET', '/applications/@me'],
      ['GET', '/oauth2/applications/@me'],
      ['GET', '/users/@me'],
      ['GET', `/users/${ben}`],
      ['POST', commands, command],
      ['PUT', commands, [command]],
      ['GET', commands],
      ['GET', `/channels/${general}`],
      ['POST', messages, page],
      ['POST', messages, reply],
      ['GET', `${messages}/${said.id}`],
      ['PUT', `${messages}/${said.id}/reactions/👍/@me`],
      ['GET', messages],
      ['POST', `${messages}/${said.id}/threads`, { name: 'Of the storm' }],
      ['POST', `/channels/${general}/typing`],
      ['POST', '/users/@me/channels', { recipient_id: ben }],
      ['GET', `/guilds/${newsroom}`],
      ['GET', `/guilds/${newsroom}/channels`],
      ['GET', `/guilds/${newsroom}/roles`],
      ['GET', `/guilds/${newsroom}/members/${ben}`],
      ['GET', `/guilds/${newsroom}/members?limit=10`],
      ['GET', `/guilds/${newsroom}/members/search?query=b`],
    ];
    const faults: string[] = [];
    for (const [method, path, body] of asked) {
      const { status, json } = await ask(sandbox, method, encodeURI(path), body);
      const found = checker?.response({ method, path: path.replace(/\?.*/, '') }, status, json) ?? [];
      faults.push(...found.map((fault) => `${method} ${path} ${status}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
