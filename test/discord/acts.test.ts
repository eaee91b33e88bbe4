import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AccessRule,
  type Membership,
  may,
  mayShow,
  type Person,
  type Place,
  type Policy,
} from '../../src/discord/access/access.ts';
import { parseAccess, parseManagers } from '../../src/discord/access/parseAccess.ts';
import { rightsOf } from '../../src/discord/access/rights.ts';
import { ACTS, type Act, GRANTED_ACTS, type GrantedAct, type ServerRule } from '../../src/dossier/act.ts';
import { C1, C2, G1, G2, R1, R2 } from './policyIds.ts';

/** What servers say, as `pin:server=R1`, `ask:C1=nobody`, `add:server=everyone`. */
function said(rules: string): readonly ServerRule[] {
  const ids: ReadonlyMap<string, string> = new Map(Object.entries({ C1, C2, R1, R2, everyone: G1 }));
  return rules.split(' ').flatMap((rule) => {
    const [, act, where = '', who = ''] = /^(\w+):(\w+)=([\w,]+)$/u.exec(rule) ?? [];
    const right = GRANTED_ACTS.find((one) => one === act);
    if (right === undefined) return [];
    const roles = who === 'nobody' ? [] : who.split(',').map((role) => ids.get(role) ?? role);
    return [{ guild: G1, channel: ids.get(where) ?? null, dossier: 'd', act: right, roles }];
  });
}

const PEOPLE: Readonly<Record<string, Person>> = {
  member: person({}),
  analyst: person({ roles: [R1] }),
  administrator: person({ managesServer: true }),
  'analyst who manages': person({ roles: [R1], managesServer: true }),
  'administrator elsewhere': person({ guild: G2, roles: [R1], managesServer: true }),
  stranger: person(),
};

function person(...memberships: readonly Partial<Membership>[]): Person {
  const nobody = { guild: G1, roles: [], channels: [C1], managesServer: false };
  return { id: '9', memberships: memberships.map((one) => ({ ...nobody, ...one })) };
}

const PLACES: Readonly<Record<string, Place>> = {
  C1: { kind: 'guild', guild: G1, channel: C1 },
  C2: { kind: 'guild', guild: G1, channel: C2 },
  unknown: { kind: 'guild', guild: G1, channel: null },
  elsewhere: { kind: 'guild', guild: G2, channel: C1 },
  direct: { kind: 'direct' },
  nowhere: { kind: 'nowhere' },
};

interface Case {
  readonly why: string;
  readonly open: string;
  readonly managers?: string;
  readonly said?: string;
  /** For each place, who may do what; whoever is not named there may do nothing. */
  readonly allowed: Readonly<Record<string, Readonly<Record<string, readonly Act[]>>>>;
}

const READER: readonly Act[] = ['ask', 'pin', 'share'];
const ALL_READ = { member: READER, analyst: READER, administrator: READER, 'analyst who manages': READER };
const ADMINS = {
  member: READER,
  analyst: READER,
  administrator: [...READER, 'manage'],
  'analyst who manages': [...READER, 'manage'],
} as const;

const CASES: readonly Case[] = [
  {
    why: 'nothing is opened',
    open: '',
    managers: `d@${G1}`,
    said: 'ask:server=everyone add:server=everyone',
    allowed: {},
  },
  { why: 'another dossier is opened', open: `e@${G1}`, managers: `e@${G1}`, allowed: {} },
  { why: 'the server', open: `d@${G1}`, allowed: { C1: ADMINS, C2: ADMINS, unknown: ADMINS, direct: ALL_READ } },
  {
    why: 'a channel: asked and managed there, and asked by those who see it',
    open: `d@${G1}#${C1}`,
    allowed: { C1: ADMINS, direct: ALL_READ },
  },
  {
    why: 'a role: who may not ask does not manage',
    open: `d@${G1}&${R1}`,
    allowed: Object.fromEntries([
      ...['C1', 'C2', 'unknown'].map((place) => [
        place,
        { analyst: READER, 'analyst who manages': [...READER, 'manage'] },
      ]),
      ['direct', { analyst: READER, 'analyst who manages': READER }],
    ]),
  },
  {
    why: 'managers: they may grant, and add until they say otherwise',
    open: `d@${G1}`,
    managers: `d@${G1}`,
    allowed: {
      C1: { ...ADMINS, administrator: ACTS, 'analyst who manages': ACTS },
      C2: { ...ADMINS, administrator: ACTS, 'analyst who manages': ACTS },
      unknown: { ...ADMINS, administrator: ACTS, 'analyst who manages': ACTS },
      // To add is to be a manager at this moment, who acts on the server.
      direct: { ...ALL_READ, administrator: [...READER, 'add'], 'analyst who manages': [...READER, 'add'] },
    },
  },
  {
    why: 'managers with a role: others who have Manage Server only manage',
    open: `d@${G1}#${C1}`,
    managers: `d@${G1}&${R1}`,
    allowed: {
      C1: { ...ADMINS, 'analyst who manages': ACTS },
      C2: { 'analyst who manages': ['manage', 'grant'] },
      unknown: { 'analyst who manages': ['manage', 'grant'] },
      direct: { ...ALL_READ, 'analyst who manages': [...READER, 'add'] },
    },
  },
  {
    why: 'pinning and sharing are narrowed to a role',
    open: `d@${G1}#${C1}`,
    said: 'pin:server=R1 share:server=R1,R2',
    allowed: {
      C1: {
        member: ['ask'],
        analyst: READER,
        administrator: ['ask', 'manage'],
        'analyst who manages': [...READER, 'manage'],
      },
      direct: { member: ['ask'], analyst: READER, administrator: ['ask'], 'analyst who manages': READER },
    },
  },
  {
    why: 'asking is narrowed to a role, and with it all that needs it',
    open: `d@${G1}#${C1}`,
    managers: `d@${G1}`,
    said: 'ask:server=R1 add:server=everyone pin:server=everyone',
    allowed: {
      C1: { analyst: [...READER, 'add'], administrator: ['manage', 'grant'], 'analyst who manages': ACTS },
      C2: { administrator: ['manage', 'grant'], 'analyst who manages': ['manage', 'grant'] },
      unknown: { administrator: ['manage', 'grant'], 'analyst who manages': ['manage', 'grant'] },
      direct: { analyst: [...READER, 'add'], 'analyst who manages': [...READER, 'add'] },
    },
  },
  {
    why: 'nobody on the server but in one channel',
    open: `d@${G1}`,
    said: 'ask:server=nobody ask:C1=everyone',
    allowed: { C1: ADMINS, direct: ALL_READ },
  },
  {
    why: 'everyone but in one channel; a channel that is not known may be that one',
    open: `d@${G1}`,
    said: 'ask:C1=nobody',
    allowed: { C2: ADMINS, direct: ALL_READ },
  },
  {
    why: 'to add is given by managers alone: without them it is nobody’s',
    open: `d@${G1}`,
    said: 'add:server=everyone',
    allowed: { C1: ADMINS, C2: ADMINS, unknown: ADMINS, direct: ALL_READ },
  },
  {
    why: 'what servers say opens nothing',
    open: `d@${G1}&${R1}`,
    said: 'ask:server=everyone ask:C1=everyone pin:server=everyone share:server=everyone',
    allowed: {
      C1: { analyst: READER, 'analyst who manages': [...READER, 'manage'] },
      C2: { analyst: READER, 'analyst who manages': [...READER, 'manage'] },
      unknown: { analyst: READER, 'analyst who manages': [...READER, 'manage'] },
      direct: { analyst: READER, 'analyst who manages': READER },
    },
  },
];

function policyOf({ open, managers = '', said: rules = '' }: Pick<Case, 'open' | 'managers' | 'said'>): Policy {
  return { rules: parseAccess(open), managers: parseManagers(managers), serverRules: said(rules) };
}

describe('who may do what, where', () => {
  it.each(CASES)('$why', (one) => {
    const policy = policyOf(one);
    for (const [placeName, place] of Object.entries(PLACES)) {
      for (const [who, someone] of Object.entries(PEOPLE)) {
        const found = ACTS.filter((act) => may(policy, act, place, someone, 'd'));
        const expected = one.allowed[placeName]?.[who] ?? [];
        expect({ placeName, who, may: found }).toEqual({
          placeName,
          who,
          may: ACTS.filter((act) => expected.includes(act)),
        });
        const rights = rightsOf(policy, place, someone);
        for (const act of ACTS) expect(rights.may[act].includes('d')).toBe(found.includes(act));
      }
    }
  });

  it.each([
    ['ask:server=R1', false],
    ['ask:server=nobody ask:C1=everyone', true],
    ['ask:C1=R1', false],
    ['pin:server=nobody share:server=nobody', true],
  ])('a channel of which the server says %s: %s is shown to all', (rules, isShown) => {
    const place: Place = { kind: 'guild', guild: G1, channel: C1 };
    expect(mayShow(policyOf({ open: `d@${G1}`, said: rules }), place, 'd')).toBe(isShown);
  });
});

describe('whatever is said', () => {
  const id = fc.constantFrom(G1, G2, C1, C2, R1, R2);
  const guild = fc.constantFrom(G1, G2);
  const rule: fc.Arbitrary<AccessRule> = fc.record(
    { dossier: fc.constantFrom('d', 'e'), guild, channel: fc.constantFrom(C1, C2), role: id },
    { requiredKeys: ['dossier', 'guild'] },
  );
  const manager: fc.Arbitrary<AccessRule> = fc.record(
    { dossier: fc.constantFrom('d', 'e'), guild, role: id },
    { requiredKeys: ['dossier', 'guild'] },
  );
  const serverRule: fc.Arbitrary<ServerRule> = fc.record({
    guild,
    channel: fc.option(fc.constantFrom(C1, C2)),
    dossier: fc.constantFrom('d', 'e'),
    act: fc.constantFrom<GrantedAct>(...GRANTED_ACTS),
    roles: fc.array(id, { maxLength: 2 }),
  });
  const policy: fc.Arbitrary<Policy> = fc.record({
    rules: fc.array(rule, { maxLength: 4 }),
    managers: fc.array(manager, { maxLength: 2 }),
    serverRules: fc.array(serverRule, { maxLength: 6 }),
  });
  const someone: fc.Arbitrary<Person> = fc.record({
    id: fc.constant('9'),
    memberships: fc.uniqueArray(
      fc.record({
        guild,
        roles: fc.subarray([R1, R2]),
        channels: fc.subarray([C1, C2]),
        managesServer: fc.boolean(),
      }),
      { selector: (one) => one.guild, maxLength: 2 },
    ),
  });
  const place = fc.constantFrom(...Object.values(PLACES));

  it('servers open nothing that the operator does not', () => {
    fc.assert(
      fc.property(policy, place, someone, (given, where, who) => {
        const operator = { ...given, serverRules: [] };
        for (const act of ['ask', 'pin', 'share', 'manage', 'grant'] as const) {
          if (may(given, act, where, who, 'd')) expect(may(operator, act, where, who, 'd')).toBe(true);
        }
        if (may(given, 'add', where, who, 'd')) {
          expect(may(operator, 'ask', where, who, 'd')).toBe(true);
          expect(given.managers.some(({ dossier }) => dossier === 'd')).toBe(true);
        }
        if (mayShow(given, where, 'd')) expect(mayShow(operator, where, 'd')).toBe(true);
      }),
    );
  });

  it('who may not ask may neither pin nor share nor add', () => {
    fc.assert(
      fc.property(policy, place, someone, (given, where, who) => {
        if (may(given, 'ask', where, who, 'd')) return;
        for (const act of ['pin', 'share', 'add'] as const) expect(may(given, act, where, who, 'd')).toBe(false);
      }),
    );
  });

  it('who may grant may go on granting, whatever servers say', () => {
    fc.assert(
      fc.property(policy, fc.array(serverRule, { maxLength: 6 }), place, someone, (given, others, where, who) => {
        const changed = { ...given, serverRules: others };
        expect(may(changed, 'grant', where, who, 'd')).toBe(may(given, 'grant', where, who, 'd'));
      }),
    );
  });

  it('a place that is shown to all is one where each member may ask', () => {
    fc.assert(
      fc.property(policy, place, someone, (given, where, who) => {
        if (where.kind !== 'guild' || !who.memberships.some((one) => one.guild === where.guild)) return;
        if (mayShow(given, where, 'd')) expect(may(given, 'ask', where, who, 'd')).toBe(true);
      }),
    );
  });
});
