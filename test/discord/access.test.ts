import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AccessRule,
  type AccessRules,
  isNamedHere,
  type Membership,
  may,
  mayShow,
  type Person,
  type Place,
  type Policy,
} from '../../src/discord/access/access.ts';
import { parseAccess } from '../../src/discord/access/parseAccess.ts';
import { rightsOf } from '../../src/discord/access/rights.ts';
import type { Asker } from '../../src/discord/replies/asker.ts';
import { chooseDossier, notOpen, openHere } from '../../src/discord/replies/chooseDossier.ts';
import { ACTS } from '../../src/dossier/act.ts';
import { UserError } from '../../src/errors.ts';
import { C1, C2, G1, G2, R1, R2 } from './policyIds.ts';

function inGuild(guild: string, channel: string | null): Place {
  return { kind: 'guild', guild, channel };
}
const DIRECT: Place = { kind: 'direct' };
const ELSEWHERE: Place = { kind: 'elsewhere' };
const NOWHERE: Place = { kind: 'nowhere' };

/** A policy of the operator's rules alone. */
function policyOf(rules: AccessRules): Policy {
  return { rules, managers: [], serverRules: [] };
}

function person(...memberships: readonly Partial<Membership>[]): Person {
  return {
    id: '9',
    memberships: memberships.map((one) => ({ guild: G1, roles: [], channels: [], managesServer: false, ...one })),
  };
}

interface Case {
  readonly rules: string;
  readonly place: Place;
  readonly who: Person;
  readonly read: boolean;
  readonly show: boolean;
  readonly why: string;
}

const CASES: readonly Case[] = [
  { rules: '', place: inGuild(G1, C1), who: person({}), read: false, show: false, why: 'no rule opens nothing' },
  { rules: `d@${G1}`, place: inGuild(G1, C1), who: person({}), read: true, show: true, why: 'a whole server' },
  { rules: `d@${G1}`, place: inGuild(G1, null), who: person({}), read: true, show: true, why: 'a channel not known' },
  {
    rules: `d@${G1}`,
    place: inGuild(G2, C1),
    who: person({ guild: G2 }),
    read: false,
    show: false,
    why: 'another server',
  },
  {
    rules: `d@${G1}`,
    place: inGuild(G2, C1),
    who: person({}, { guild: G2 }),
    read: false,
    show: false,
    why: 'a member of the right server, in another one',
  },
  { rules: `e@${G1}`, place: inGuild(G1, C1), who: person({}), read: false, show: false, why: 'another dossier' },
  { rules: `d@${G1}#${C1}`, place: inGuild(G1, C1), who: person({}), read: true, show: true, why: 'its channel' },
  { rules: `d@${G1}#${C1}`, place: inGuild(G1, C2), who: person({}), read: false, show: false, why: 'another channel' },
  {
    rules: `d@${G1}#${C1}`,
    place: inGuild(G1, null),
    who: person({}),
    read: false,
    show: false,
    why: 'channel not known',
  },
  {
    rules: `d@${G1}&${R1}`,
    place: inGuild(G1, C1),
    who: person({ roles: [R1] }),
    read: true,
    show: false,
    why: 'a role: others in the channel lack it',
  },
  {
    rules: `d@${G1}&${R1}`,
    place: inGuild(G1, C1),
    who: person({ roles: [R2] }),
    read: false,
    show: false,
    why: 'role lacking',
  },
  {
    rules: `d@${G1}&${R1}`,
    place: inGuild(G1, C1),
    who: person({}, { guild: G2, roles: [R1] }),
    read: false,
    show: false,
    why: 'the role in another server',
  },
  {
    rules: `d@${G1}&${G1}`,
    place: inGuild(G1, C1),
    who: person({}),
    read: true,
    show: true,
    why: '@everyone is no role',
  },
  {
    rules: `d@${G1}#${C1}&${R1}`,
    place: inGuild(G1, C1),
    who: person({ roles: [R1] }),
    read: true,
    show: false,
    why: 'channel and role',
  },
  {
    rules: `d@${G1}#${C1}&${R1}`,
    place: inGuild(G1, C2),
    who: person({ roles: [R1] }),
    read: false,
    show: false,
    why: 'the role in another channel',
  },
  {
    rules: `d@${G1}#${C2}, d@${G1}&${R1}`,
    place: inGuild(G1, C1),
    who: person({ roles: [R1] }),
    read: true,
    show: false,
    why: 'rules are a union, each by itself',
  },
  {
    rules: `d@${G1}#${C1} d@${G1}&${R1}`,
    place: inGuild(G1, C1),
    who: person({}),
    read: true,
    show: true,
    why: 'the channel is open to all of it, whatever the role rule says',
  },
  { rules: `d@${G1}`, place: DIRECT, who: person({}), read: true, show: true, why: 'direct, from the server' },
  { rules: `d@${G1}`, place: DIRECT, who: person(), read: false, show: true, why: 'direct, a stranger' },
  { rules: `d@${G1}&${R1}`, place: DIRECT, who: person({}), read: false, show: true, why: 'direct, without the role' },
  {
    rules: `d@${G1}#${C1}`,
    place: DIRECT,
    who: person({}),
    read: false,
    show: true,
    why: 'direct, cannot see the channel',
  },
  {
    rules: `d@${G1}#${C1}`,
    place: DIRECT,
    who: person({ channels: [C1] }),
    read: true,
    show: true,
    why: 'direct, can see the channel',
  },
  {
    rules: `d@${G1}#${C1}&${R1}`,
    place: DIRECT,
    who: person({ channels: [C1] }),
    read: false,
    show: true,
    why: 'direct, sees the channel, lacks the role',
  },
  { rules: `d@${G1}`, place: ELSEWHERE, who: person({}), read: true, show: false, why: 'elsewhere, a member' },
  { rules: `d@${G1}`, place: ELSEWHERE, who: person(), read: false, show: false, why: 'elsewhere, no member' },
  {
    rules: `d@${G1}&${R1}`,
    place: ELSEWHERE,
    who: person({}),
    read: false,
    show: false,
    why: 'elsewhere, role lacking',
  },
  { rules: `d@${G1}`, place: NOWHERE, who: person({}), read: false, show: false, why: 'a group conversation' },
];

describe('who may read', () => {
  it.each(CASES)('$why: $read', ({ rules, place, who, read, show }) => {
    const policy = policyOf(parseAccess(rules));
    expect(may(policy, 'ask', place, who, 'd')).toBe(read);
    expect(mayShow(policy, place, 'd')).toBe(show);
    const rights = rightsOf(policy, place, who);
    expect(rights.may.ask.includes('d')).toBe(read);
    expect(rights.shown.includes('d')).toBe(read && show);
  });

  const id = fc.constantFrom(G1, G2, C1, C2, R1, R2);
  const rule: fc.Arbitrary<AccessRule> = fc.record(
    { dossier: fc.constantFrom('d', 'e'), guild: id, channel: id, role: id },
    { requiredKeys: ['dossier', 'guild'] },
  );
  const someone = fc.record({
    id: fc.constant('9'),
    memberships: fc.uniqueArray(
      fc.record({
        guild: id,
        roles: fc.array(id, { maxLength: 2 }),
        channels: fc.array(id, { maxLength: 2 }),
        managesServer: fc.boolean(),
      }),
      { selector: ({ guild }) => guild, maxLength: 3 },
    ),
  });

  it('never grows by taking a rule away', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), id, id, someone, (rules, guild, channel, who) => {
        for (const place of [inGuild(guild, channel), DIRECT, ELSEWHERE, NOWHERE]) {
          for (const less of rules.map((_, index) => rules.toSpliced(index, 1))) {
            if (may(policyOf(less), 'ask', place, who, 'd'))
              expect(may(policyOf(rules), 'ask', place, who, 'd')).toBe(true);
          }
        }
      }),
    );
  });

  it('as it is handed over is what the rules say of every dossier that they name', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), id, id, someone, (rules, guild, channel, who) => {
        for (const place of [inGuild(guild, channel), DIRECT, ELSEWHERE, NOWHERE]) {
          const policy = policyOf(rules);
          const { may: open, named, shown } = rightsOf(policy, place, who);
          for (const dossier of ['d', 'e', 'f']) {
            const isReadable = may(policy, 'ask', place, who, dossier);
            expect(open.ask.includes(dossier)).toBe(isReadable);
            expect(named.includes(dossier)).toBe(isNamedHere(policy, place, who, dossier));
            expect(shown.includes(dossier)).toBe(isReadable && mayShow(policy, place, dossier));
          }
        }
      }),
    );
  });

  it('elsewhere nothing is open but asking, and nothing is shown to others', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), someone, (rules, who) => {
        const policy = { ...policyOf(rules), managers: rules };
        for (const act of ACTS) {
          const isOpen = may(policy, act, ELSEWHERE, who, 'd');
          expect(isOpen).toBe(act === 'ask' && may(policy, act, DIRECT, who, 'd'));
        }
        expect(mayShow(policy, ELSEWHERE, 'd')).toBe(false);
      }),
    );
  });

  it('in a server: whoever is shown a dossier may read it, if a member', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), id, id, someone, (rules, guild, channel, who) => {
        const place = inGuild(guild, channel);
        const isMember = who.memberships.some((one) => one.guild === guild);
        const policy = policyOf(rules);
        if (isMember && mayShow(policy, place, 'd')) expect(may(policy, 'ask', place, who, 'd')).toBe(true);
        if (!isMember) expect(may(policy, 'ask', place, who, 'd')).toBe(false);
      }),
    );
  });
});

describe('the rules as written', () => {
  it('are read in every form, with commas and white space', () => {
    expect(parseAccess(` main@${G1},\n a-b@${G1}#${C1}\tб@${G1}&${R1},,x@${G2}#${C1}&${R1} `)).toEqual([
      { dossier: 'main', guild: G1 },
      { dossier: 'a-b', guild: G1, channel: C1 },
      { dossier: 'б', guild: G1, role: R1 },
      { dossier: 'x', guild: G2, channel: C1, role: R1 },
    ]);
    expect(parseAccess('  ')).toEqual([]);
  });

  it.each([`main`, `@${G1}`, `main@12`, `main@${G1}#`, `main@${G1}&${R1}#${C1}`, `main@general`, `a@b@${G1}`])(
    '%j is named as a fault',
    (entry) => {
      expect(() => parseAccess(`ok@${G1} ${entry}`)).toThrow(UserError);
      expect(() => parseAccess(`ok@${G1} ${entry}`)).toThrow(`“${entry}”`);
    },
  );
});

describe('the dossier that is asked', () => {
  const place = inGuild(G1, C1);
  const choose = (rules: string, asked?: string, at: Place = place): string => {
    const rights = rightsOf(policyOf(parseAccess(rules)), at, person({}));
    const asker: Asker = {
      user: '9',
      name: 'Ben',
      place: at,
      rights,
      language: 'en',
      channel: C1,
      thread: null,
      takesThreads: false,
      posting: null,
    };
    return chooseDossier({ at: () => undefined }, asker, openHere(rights, ['b', 'a', 'hidden']), asked);
  };

  it('is the only open one, or the named one', () => {
    expect(choose(`a@${G1}`)).toBe('a');
    expect(choose(`a@${G1} b@${G1}`, 'b')).toBe('b');
  });

  it('is the one that a rule opens to this very channel', () => {
    expect(choose(`a@${G1} b@${G1}#${C1}`)).toBe('b');
    expect(isNamedHere(policyOf(parseAccess(`a@${G1}`)), place, person({}), 'a')).toBe(false);
  });

  it('has to be named where there are several', () => {
    expect(() => choose(`a@${G1} b@${G1}`)).toThrow('Several dossiers are open here: a and b.');
  });

  it('is not told apart, closed or not there', () => {
    const messageOf = (act: () => unknown): string => {
      try {
        act();
      } catch (error) {
        if (error instanceof UserError) return error.message;
      }
      throw new Error('not refused');
    };
    expect(messageOf(() => choose('', 'hidden'))).toBe(notOpen().message);
    expect(messageOf(() => choose('', 'nothing'))).toBe(notOpen().message);
    expect(messageOf(() => choose(`gone@${G1}`))).toBe(notOpen().message);
    const closed = messageOf(() => choose(`a@${G1}`, 'hidden'));
    const absent = messageOf(() => choose(`a@${G1}`, 'nothing'));
    expect(closed.replace('hidden', '')).toBe(absent.replace('nothing', ''));
  });
});
