import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { payloadOf } from '../../src/discord/handlers/payloadOf.ts';
import { MAX_FILE_BYTES, MAX_FILE_DESCRIPTION, MAX_FILES } from '../../src/discord/limits.ts';
import type { RenderedFile } from '../../src/discord/rendering/files.ts';
import { renderNotice } from '../../src/discord/rendering/notice.ts';
import { withFiles } from '../../src/discord/rendering/withFiles.ts';
import type { SeenMessage } from '../../src/sandbox/user/userSession.ts';
import { PIXEL } from '../sandbox/page/everything.ts';
import { botForTest, sandboxForTest } from '../sandbox/withSandbox.ts';
import { faultsOf } from './openapi.ts';

const NOTICE = renderNotice('The ferry’s log', 'found');
const CHART: RenderedFile = { name: 'chart.png', description: 'Sailings by day', data: new Uint8Array(PIXEL) };
const TABLE: RenderedFile = {
  name: 'table.csv',
  description: 'The sailings',
  data: Buffer.from('day,sailings\n1,2\n'),
};

/** Names and bytes of the files of a message, fetched as the page fetches them. */
async function filesOf(message: SeenMessage | undefined) {
  return Promise.all(
    (message?.attachments ?? []).map(async ({ filename, description, url }) => ({
      name: filename,
      description,
      bytes: Buffer.from(await (await fetch(url)).arrayBuffer()).toString('base64'),
    })),
  );
}

const kept = ({ name, description, data }: RenderedFile) => ({
  name,
  description,
  bytes: Buffer.from(data).toString('base64'),
});

async function channelForTest() {
  const sandbox = await sandboxForTest();
  const { ben, general } = sandbox.world;
  const { client } = await botForTest(sandbox);
  const channel = await client.channels.fetch(general);
  if (!channel?.isSendable()) throw new Error('the channel takes no messages');
  return { sandbox, channel, latest: () => sandbox.messagesVisibleTo(ben, general).at(-1) };
}

describe('files of a message', () => {
  it('go out with it: pictures in a gallery with their description, others to be saved', async () => {
    const { sandbox, channel, latest } = await channelForTest();
    await channel.send(payloadOf(withFiles(NOTICE, [CHART, TABLE])));
    const seen = latest();
    expect(await filesOf(seen)).toEqual([kept(CHART), kept(TABLE)]);
    const [chart, table] = seen?.attachments ?? [];
    expect(seen?.components[0]).toMatchObject({
      components: [
        { content: expect.stringContaining('The ferry’s log') },
        { type: ComponentType.MediaGallery, items: [{ media: { url: chart?.url }, description: 'Sailings by day' }] },
        { type: ComponentType.File, file: { url: table?.url }, name: 'table.csv', size: TABLE.data.length },
      ],
    });
    expect(faultsOf(sandbox.requests)).toEqual([]);
  });

  it('are replaced by those of the page that an edit shows, and go where it has none', async () => {
    const { channel, latest } = await channelForTest();
    const sent = await channel.send(payloadOf(withFiles(NOTICE, [CHART])));
    const other = { ...CHART, data: new Uint8Array([...PIXEL, 0]) };
    await sent.edit(payloadOf(withFiles(NOTICE, [other, TABLE])));
    expect(await filesOf(latest())).toEqual([kept(other), kept(TABLE)]);
    await sent.edit(payloadOf(NOTICE));
    expect(await filesOf(latest())).toEqual([]);
    await sent.edit(payloadOf(withFiles(NOTICE, [CHART])));
    expect(await filesOf(latest())).toEqual([kept(CHART)]);
  });

  it('that Discord would refuse are refused before, by name', () => {
    const many = Array.from({ length: MAX_FILES + 1 }, (_, index) => ({ ...TABLE, name: `t${index}.csv` }));
    expect(() => withFiles(NOTICE, many)).toThrow('11 files');
    const large = { ...TABLE, data: new Uint8Array(MAX_FILE_BYTES + 1) };
    expect(() => withFiles(NOTICE, [large])).toThrow('table.csv: 10485761 bytes');
    expect(() => withFiles(NOTICE, [{ ...TABLE, name: 'a b.csv' }])).toThrow('“a b.csv” is no name');
    expect(() => withFiles(NOTICE, [CHART, CHART])).toThrow('two files are called chart.png');
    const wordy = { ...CHART, description: 'x'.repeat(MAX_FILE_DESCRIPTION + 1) };
    expect(() => withFiles(NOTICE, [wordy])).toThrow('chart.png: a description of 1025');
    expect(withFiles(withFiles(NOTICE, [CHART]), [TABLE]).files).toEqual([CHART, TABLE]);
  });
});
