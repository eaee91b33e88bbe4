import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import type { ClusterSettings } from '../../src/search/engines/opensearch/connection.ts';
import { OpenSearchConnection } from '../../src/search/engines/opensearch/openSearchConnection.ts';
import { Bot } from '../corpus/published/bot.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { ownIndices } from './forTests.ts';
import {
  type Arrived,
  type Behaviour,
  basicAuthorization,
  type GuardedProxy,
  startGuardedProxy,
} from './servers/guardedProxy.ts';
import './provided.ts';

const FILES = {
  'corpus/ferry/log.txt': 'The ferry left late.\n\n“The lamp was out,” said Marta Brenn.\n',
  'corpus/ferry/letter.txt': 'Marta Brenn kept the keys of the lamp house.\n',
};
const LOST = 'Marta Brenn lost the keys of the lamp house.\n';
const AUTHORIZATION = basicAuthorization('ada', 'harbour');

interface Set {
  readonly proxy: GuardedProxy;
  /** The one that indexes, through the proxy. */
  readonly indexer: Bot;
  /** Another one, which asks the nodes themselves. */
  readonly reader: Bot;
  change(): Promise<void>;
}

/** A bot that has published a dossier through a proxy, and one that has copied it. */
async function withBots(play: (set: Set) => Promise<void>): Promise<void> {
  await using indices = ownIndices();
  await using proxy = await startGuardedProxy({ node: inject('openSearch')[0] ?? '', accepted: [AUTHORIZATION] });
  await withFolder(FILES, async (folder) => {
    const shared = { prefix: indices.prefix, shards: 1, replicas: 0 };
    const direct: ClusterSettings = {
      ...{ ...shared, nodes: inject('openSearch'), authorization: undefined, certificates: undefined },
    };
    const guarded = { ...shared, nodes: [proxy.url], authorization: AUTHORIZATION, certificates: proxy.certificate };
    const connections = [new OpenSearchConnection(guarded), new OpenSearchConnection(direct)] as const;
    const indexer = new Bot({ folder, name: 'one', connection: connections[0], cluster: guarded });
    const reader = new Bot({ folder, name: 'two', connection: connections[1], cluster: direct, mayIndex: false });
    try {
      const published = await indexer.look();
      expect(await reader.look()).toEqual(published);
      const change = () => writeFile(join(folder, 'corpus/ferry/letter.txt'), LOST);
      await play({ proxy, indexer, reader, change });
    } finally {
      proxy.behave({ kind: 'pass' });
      proxy.accept(AUTHORIZATION);
      await indexer.close();
      await reader.close();
      for (const connection of connections) await connection.close();
    }
  });
}

/** Does something to the first bulks that arrive. */
function toFirstBulks(times: number, behaviour: Behaviour): (request: Arrived) => Behaviour {
  let left = times;
  return ({ path }) => {
    if (path !== '/_bulk' || left === 0) return { kind: 'pass' };
    left -= 1;
    return behaviour;
  };
}

const PASSING: readonly Behaviour[] = [
  { kind: 'drop' },
  { kind: 'lose the answer' },
  { kind: 'cut the bulk' },
  { kind: 'answer', status: 429 },
  { kind: 'answer', status: 503 },
];
it.each(PASSING)('sends again what got no answer: $kind $status', async (behaviour) => {
  await withBots(async ({ proxy, indexer, reader, change }) => {
    await change();
    proxy.behave(toFirstBulks(2, behaviour));
    const published = await indexer.look();
    expect(published.ferry?.generation).toBe(2);
    expect(published.ferry?.documents.join()).toContain('lost');
    expect(await reader.look()).toEqual(published);
  });
});

it('answers from what was published while a disk is full, and publishes when it has room', async () => {
  await withBots(async ({ proxy, indexer, reader, change }) => {
    const before = await reader.seen();
    await change();
    proxy.behave({ kind: 'flood stage' });
    expect((await indexer.look()).ferry?.generation).toBe(1);
    expect(indexer.warnings.join()).toMatch(/\(full\)/u);
    expect(await reader.look()).toEqual(before);
    proxy.behave({ kind: 'pass' });
    const published = await indexer.look();
    expect(published.ferry?.documents.join()).toContain('lost');
    expect(await reader.look()).toEqual(published);
  });
});

it('answers from what was published while its credentials are revoked, and shows none of them', async () => {
  await withBots(async ({ proxy, indexer, reader, change }) => {
    await change();
    proxy.accept();
    expect((await indexer.look()).ferry?.generation).toBe(1);
    expect(indexer.warnings.join()).toMatch(/\(refused\)/u);
    expect(indexer.warnings.join()).not.toMatch(/harbour|Basic/u);
    proxy.accept(AUTHORIZATION);
    const published = await indexer.look();
    expect(published.ferry?.documents.join()).toContain('lost');
    expect(await reader.look()).toEqual(published);
  });
});

it('does not know whether its last step was done if the answer is lost, and finds out', async () => {
  await withBots(async ({ proxy, indexer, reader, change }) => {
    await change();
    proxy.behave(({ method, path }) => ({
      kind: method === 'PUT' && path.includes('manifest') ? 'lose the answer' : 'pass',
    }));
    const published = await indexer.look();
    expect(published.ferry?.generation).toBe(2);
    expect(await reader.look()).toEqual(published);
  });
});
