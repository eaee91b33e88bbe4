import { describe, expect, it } from 'vitest';
import {
  areSome,
  dividedShards,
  ONE_SHARD,
  parseShards,
  shardOfGuild,
  shardsAsWritten,
} from '../../../src/discord/sharding/shards.ts';
import { shardOf } from '../../../src/sandbox/world/snowflakes.ts';

describe('SHARDS', () => {
  it.each([
    ['auto', 'auto'],
    ['1', ONE_SHARD],
    [' 4 ', { ids: [0, 1, 2, 3], total: 4 }],
    ['0-3/16', { ids: [0, 1, 2, 3], total: 16 }],
    ['15/16', { ids: [15], total: 16 }],
  ])('%s is read', (text, shards) => {
    expect(parseShards(text)).toEqual(shards);
  });

  it.each(['', '0', 'all', '-1', '1.5', '3-1/4', '0-4/4', '4/4', '0-3', '0,1/4', '10001'])('%s is refused', (text) => {
    expect(parseShards(text)).toBeUndefined();
  });

  it('is written as it is read', () => {
    const shards = { ids: [4, 5, 6, 7], total: 16 };
    expect(parseShards(shardsAsWritten(shards))).toEqual(shards);
  });
});

describe('shards', () => {
  it('are divided among processes without a gap, and evenly', () => {
    for (let total = 1; total < 40; total += 1) {
      const shards = { ids: Array.from({ length: total }, (_, id) => id), total };
      for (let processes = 1; processes <= total; processes += 1) {
        const parts = dividedShards(shards, processes);
        expect(parts.flatMap(({ ids }) => ids)).toEqual(shards.ids);
        const sizes = parts.map(({ ids }) => ids.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(parts.every(areSome)).toBe(processes > 1);
      }
    }
  });

  it('have the servers that the stand-in gives them', () => {
    for (const guild of ['1100000000000000100', '1100000004198498400', '112233445566778899'])
      for (const total of [1, 2, 3, 16]) expect(shardOfGuild(guild, total)).toBe(shardOf(guild, total));
  });
});
