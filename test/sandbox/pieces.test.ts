import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GatewaySession } from '../../src/sandbox/gateway/gatewaySession.ts';
import { findCommand, readOptions } from '../../src/sandbox/interactions/commandLine.ts';
import { allComponents, mapComponents } from '../../src/sandbox/schemas/componentTree.ts';
import { Changes } from '../../src/sandbox/world/changes.ts';
import { ALL_PERMISSIONS, channelPermissions, PERMISSIONS } from '../../src/sandbox/world/permissions.ts';
import { makeSnowflakes, shardOf } from '../../src/sandbox/world/snowflakes.ts';
import type { Overwrite } from '../../src/sandbox/world/state.ts';
import { makeWorld, WORLD } from '../../src/sandbox/world/world.ts';

describe('ids', () => {
  it('grow with every call, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 2 }), (times) => {
        const clock = [...times];
        const nextId = makeSnowflakes(() => clock.shift() ?? 0);
        const ids = times.map(() => BigInt(nextId()));
        for (const [index, id] of ids.entries()) if (index > 0) expect(id > (ids[index - 1] ?? 0n)).toBe(true);
      }),
    );
  });

  it('of the two guilds lie on different shards of two', () => {
    expect(shardOf(WORLD.newsroom, 2)).not.toBe(shardOf(WORLD.elsewhere, 2));
  });

  it('of the world are all different, and older than any that is made', () => {
    const ids = Object.values(WORLD);
    expect(new Set(ids).size).toBe(ids.length);
    const first = BigInt(makeSnowflakes(Date.now)());
    for (const id of ids) expect(BigInt(id) < first).toBe(true);
  });
});

describe('a line', () => {
  const options = [
    { type: 3, name: 'words' },
    { type: 3, name: 'after' },
    { type: 4, name: 'limit' },
  ];
  const commands = [{ type: 1, name: 'ask', options }];
  // A value that itself looks like an option of the command is the one thing that a line cannot say.
  const value = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text.trim() === text && !/(^|\s)(words|after|limit):/u.test(text));

  it('that was put together from options is read back as they were', () => {
    const given = fc.uniqueArray(fc.tuple(fc.constantFrom('words', 'after', 'limit'), value), {
      selector: ([name]) => name,
    });
    fc.assert(
      fc.property(given, (entries) => {
        const line = `/ask ${entries.map(([name, text]) => `${name}:${text}`).join(' ')}`;
        expect(readOptions(findCommand(commands, line))).toEqual(Object.fromEntries(entries));
      }),
    );
  });
});

describe('components', () => {
  interface Node {
    readonly type: number;
    readonly components?: readonly Node[];
    readonly accessory?: Node;
  }
  const { node } = fc.letrec<{ node: Node }>((tie) => ({
    node: fc.record(
      {
        type: fc.nat(20),
        components: fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'node' }),
        accessory: fc.option(tie('node'), { nil: undefined, depthSize: 'small' }),
      },
      { requiredKeys: ['type'] },
    ) as fc.Arbitrary<Node>,
  }));
  const count = (each: Node): number =>
    1 +
    (each.components ?? []).reduce((sum, child) => sum + count(child), 0) +
    (each.accessory ? count(each.accessory) : 0);

  it('are all found, each at its path, and all changed', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
        const roots = nodes.map((each) => ({ ...each }));
        const placed = allComponents(roots);
        expect(placed).toHaveLength(nodes.reduce((sum, each) => sum + count(each), 0));
        for (const { component, path } of placed) {
          const found = path.reduce<unknown>((value, key) => Object(value)[key], { components: roots });
          expect(found).toBe(component);
        }
        const marked = mapComponents(roots, (component) => ({ ...component, mark: true }));
        expect(allComponents(marked).every(({ component }) => component.mark === true)).toBe(true);
        expect(allComponents(marked)).toHaveLength(placed.length);
      }),
    );
  });
});

describe('permissions in a channel', () => {
  const bits = Object.values(PERMISSIONS);
  const anyBits = fc.subarray(bits).map((some) => some.reduce((all, bit) => all | bit, 0n));
  const roles = [WORLD.newsroom, WORLD.analyst, WORLD.admin];

  /** The rule in Discord's words, one permission at a time: the last overwrite that speaks of it wins. */
  function naive(base: bigint, overwrites: readonly Overwrite[], held: readonly string[], userId: string, bit: bigint) {
    if ((base & PERMISSIONS.administrator) !== 0n) return true;
    let allowed = (base & bit) !== 0n;
    const say = (group: readonly Overwrite[]) => {
      if (group.some(({ deny }) => (deny & bit) !== 0n)) allowed = false;
      if (group.some(({ allow }) => (allow & bit) !== 0n)) allowed = true;
    };
    say(overwrites.filter(({ id }) => id === WORLD.newsroom));
    say(overwrites.filter(({ id, type }) => type === 0 && id !== WORLD.newsroom && held.includes(id)));
    say(overwrites.filter(({ id, type }) => type === 1 && id === userId));
    return allowed;
  }

  it('follow roles and overwrites', () => {
    const overwrite = fc.record({
      target: fc.constantFrom(...roles, WORLD.mia, WORLD.ben),
      allow: anyBits,
      deny: anyBits,
    });
    const scene = fc.record({
      base: fc.tuple(anyBits, anyBits),
      held: fc.subarray([WORLD.analyst]),
      overwrites: fc.uniqueArray(overwrite, { selector: ({ target }) => target }),
    });
    fc.assert(
      fc.property(scene, ({ base: [everyone, analyst], held, overwrites }) => {
        const state = makeWorld();
        const guild = state.guilds.get(WORLD.newsroom);
        const channel = state.channels.get(WORLD.general);
        const mia = guild?.members.get(WORLD.mia);
        if (guild === undefined || channel === undefined || mia === undefined)
          throw new Error('the world is not whole');
        for (const [id, permissions] of [
          [WORLD.newsroom, everyone],
          [WORLD.analyst, analyst],
        ] as const) {
          const role = guild.roles.get(id);
          if (role !== undefined) guild.roles.set(id, { ...role, permissions });
        }
        guild.members.set(WORLD.mia, { ...mia, roles: held });
        const made = overwrites.map(({ target, allow, deny }): Overwrite => {
          const type = target === WORLD.mia || target === WORLD.ben ? 1 : 0;
          return { id: target, type, allow, deny };
        });
        const base = held.length > 0 ? everyone | analyst : everyone;
        const found = channelPermissions(state, { ...channel, overwrites: made }, WORLD.mia);
        for (const bit of bits) {
          expect((found & bit) !== 0n).toBe(naive(base, made, held, WORLD.mia, bit));
        }
      }),
    );
  });

  it('are all for an owner, none for a stranger, and the own ones in direct messages', () => {
    const state = makeWorld();
    const general = state.channels.get(WORLD.general);
    if (general === undefined) throw new Error('the world is not whole');
    expect(channelPermissions(state, general, WORLD.ada)).toBe(ALL_PERMISSIONS);
    expect(channelPermissions(state, general, WORLD.olu)).toBe(0n);
    const direct = { ...general, guildId: null, recipients: [WORLD.olu] };
    expect(channelPermissions(state, direct, WORLD.olu) & PERMISSIONS.sendMessages).not.toBe(0n);
    expect(channelPermissions(state, direct, WORLD.ben)).toBe(0n);
  });
});

describe('waiting', () => {
  it('ends with what was looked for, with the error of the look, or when patience ends', async () => {
    const changes = new Changes();
    const box: { value?: string } = {};
    const found = changes.until('a value', () => box.value, 1_000);
    box.value = 'here';
    changes.announce();
    expect(await found).toBe('here');
    await expect(changes.until('nothing', () => undefined, 10)).rejects.toThrow('waited 10 ms for nothing');
    const broken = changes.until(
      'an error',
      () => {
        if (box.value === 'broken') throw new Error('it broke');
        return undefined;
      },
      1_000,
    );
    box.value = 'broken';
    changes.announce();
    await expect(broken).rejects.toThrow('it broke');
  });
});

describe('a session', () => {
  it('replays exactly what came after any sequence number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(30), (sent, from) => {
        const packets: { s: number; t: string }[] = [];
        const socket = { send: (text: string) => packets.push(JSON.parse(text)) };
        // Only `send` of a socket is used by what is tried here.
        const fake = socket as unknown as ConstructorParameters<typeof GatewaySession>[3];
        const session = new GatewaySession('id', 1 << 9, [0, 1], fake);
        session.lose(0);
        for (let count = 1; count <= sent; count += 1) session.dispatch('MESSAGE_CREATE', { count }, true);
        session.dispatch('MESSAGE_CREATE', {}, false);
        expect(session.canResume(1, from)).toBe(from <= sent);
        if (from > sent) return;
        session.resume(fake, from);
        const expected = Array.from({ length: sent - from }, (_, index) => from + index + 1);
        expect(packets.map(({ s }) => s)).toEqual([...expected, sent + 1]);
        expect(packets.at(-1)?.t).toBe('RESUMED');
      }),
    );
  });
});
