import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ListMemo } from '../../src/text/listMemo.ts';

/** Frees all that nothing holds, at once. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

describe('lists that are remembered', () => {
  it('are made once, also if many others came since, as long as an item is held', async () => {
    const memo = new ListMemo<number, { readonly key: number }>(2);
    const [first] = memo.of(0, () => [{ key: 0 }, { key: 0 }]);
    for (let key = 1; key < 10; key += 1) memo.of(key, () => [{ key }]);
    await setImmediate();
    collectGarbage();
    expect(memo.of(0, () => expect.fail('made twice'))[0]).toBe(first);
  });

  it('are forgotten when nobody holds an item of them', async () => {
    const memo = new ListMemo<number, { readonly key: number }>(2);
    const gone: WeakRef<object>[] = [];
    (() => {
      gone.push(new WeakRef(memo.of(0, () => [{ key: 0 }])));
    })();
    for (let key = 1; key < 10; key += 1) memo.of(key, () => [{ key }]);
    await setImmediate();
    collectGarbage();
    expect(gone.map((one) => one.deref())).toEqual([undefined]);
    expect(memo.of(0, () => [{ key: 1 }])).toEqual([{ key: 1 }]);
  });
});
