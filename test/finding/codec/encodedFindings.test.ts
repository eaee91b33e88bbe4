import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDateMentions, encodeDateMentions } from '../../../src/finding/codec/dateMentionCodec.ts';
import { encodeFindings, FINDING_KINDS, FINDINGS_VERSION } from '../../../src/finding/codec/encodedFindings.ts';
import { decodeReported, encodeReported } from '../../../src/finding/codec/reportedCodec.ts';
import { decodeStatements, encodeStatements } from '../../../src/finding/codec/statementCodec.ts';
import { ComputedFindings } from '../../../src/finding/computedFindings.ts';
import { KeptFindings } from '../../../src/finding/keptFindings.ts';
import { allKeysOf } from '../../../src/finding/lookup/findingKeys.ts';
import { FIXTURE_DOCUMENTS } from './fixtureDocuments.ts';

const ENCODED = new Map(
  FIXTURE_DOCUMENTS.map((document) => [document, encodeFindings(new ComputedFindings(document))] as const),
);
const kept = new KeptFindings({
  encoded(document, kind) {
    const found = ENCODED.get(document);
    if (found === undefined) throw new Error(`nothing is kept of ${document.id}`);
    return found[kind];
  },
});

const slice = fc
  .tuple(fc.nat({ max: 2 ** 28 }), fc.integer({ min: -5, max: 2 ** 20 }))
  .map(([start, length]) => ({ start, end: start + length }));
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Calder', 'said', '\ud800', ''));
const speaker = fc.record({ name: text, mention: slice });
const statement = fc
  .tuple(
    slice,
    fc.record({
      slices: fc.array(slice, { maxLength: 4 }),
      depth: fc.nat({ max: 300 }),
      closed: fc.boolean(),
      kind: fc.constantFrom('direct', 'mixed', 'scare', 'block', 'transcript'),
      editorial: fc.array(slice, { maxLength: 3 }),
      stance: fc.oneof(
        fc.record({ kind: fc.constant('asserted' as const) }),
        fc.record({ kind: fc.constantFrom('denied', 'supposed'), words: slice, by: fc.option(speaker) }),
      ),
      speaker: fc.option(speaker),
      chain: fc.array(
        fc.tuple(slice, fc.record({ name: text, cue: fc.option(text) })).map(([at, link]) => ({ ...at, ...link })),
        { maxLength: 3 },
      ),
      confidence: fc.double({ min: 0, max: 1 }),
    }),
  )
  .map(([at, rest]) => ({ ...at, ...rest }));
const reporter = fc.record({
  mention: slice,
  kind: fc.constantFrom('name', 'role', 'body', 'noun', 'pronoun', 'possessive'),
  name: text,
  cue: slice,
  isSource: fc.boolean(),
  isNegated: fc.boolean(),
});
const reported = fc.tuple(slice, fc.array(reporter, { maxLength: 3 })).map(([at, reporters]) => ({ ...at, reporters }));
const day = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    },
    { weight: 1, arbitrary: fc.constantFrom('2021', '2021-02', '2021-13-01', '') },
  )
  .map((one) => (typeof one === 'string' ? one : one.toISOString().slice(0, 10)));
const interval = fc.record({ from: day, to: day });
const mention = fc
  .tuple(
    slice,
    fc.record({
      interval: fc.option(interval),
      narrowed: fc.option(interval),
      unit: fc.option(
        fc.constantFrom('day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century'),
      ),
      sure: fc.boolean(),
      part: fc.option(fc.constantFrom('early', 'mid', 'late')),
      relation: fc.option(fc.constantFrom('since', 'until', 'before', 'after', 'by', 'from', 'to')),
      timeOfDay: fc.boolean(),
      rule: text,
      anchor: fc.option(
        fc.oneof(
          fc.record({ kind: fc.constant('document date' as const), day }),
          fc.tuple(slice, fc.constantFrom('mention', 'event')).map(([at, kind]) => ({ kind, ...at })),
        ),
      ),
    }),
  )
  .map(([at, rest]) => ({ ...at, ...rest }));

describe('findings as bytes', () => {
  it.each(FIXTURE_DOCUMENTS.map((document) => [document.id, document] as const))(
    'of %s are those that were found',
    (_, document) => {
      const { statements, reported, dateMentions, dates, capitals } = new ComputedFindings(document);
      const read = kept.of(document);
      expect(read.statements).toStrictEqual(statements);
      expect(read.reported).toStrictEqual(reported);
      expect(read.dateMentions).toStrictEqual(dateMentions);
      expect(read.dates).toStrictEqual(dates);
      expect(read.capitals).toStrictEqual(capitals);
    },
  );

  it('are some of every kind', () => {
    const all = [...ENCODED.keys()].map((document) => kept.of(document));
    const statements = all.flatMap((one) => one.statements);
    expect(new Set(statements.map(({ kind }) => kind)).size).toBeGreaterThan(3);
    expect(new Set(statements.map(({ stance }) => stance.kind))).toContain('denied');
    const anchors = all.flatMap(({ dateMentions }) => dateMentions.map(({ anchor }) => anchor?.kind));
    expect(new Set(anchors).size).toBeGreaterThan(2);
    expect(all.flatMap(({ dates }) => dates.undated)).not.toHaveLength(0);
    expect(all.flatMap(({ capitals }) => [...capitals.values()].flat()).some(({ linked }) => linked)).toBe(true);
  });

  it('are the same for any statements, reported sentences and times', () => {
    fc.assert(
      fc.property(fc.array(statement), (all) => {
        expect(decodeStatements(encodeStatements(all))).toEqual(all);
      }),
    );
    fc.assert(
      fc.property(fc.array(reported), (all) => {
        expect(decodeReported(encodeReported(all))).toEqual(all);
      }),
    );
    fc.assert(
      fc.property(fc.array(mention), (all) => {
        expect(decodeDateMentions(encodeDateMentions(all))).toEqual(all);
      }),
    );
  });

  it('that end too early are refused', () => {
    const bytes = ENCODED.get(FIXTURE_DOCUMENTS[0] ?? expect.fail())?.statements ?? expect.fail();
    expect(() => decodeStatements(bytes.subarray(0, bytes.length - 9))).toThrow(RangeError);
  });

  it('have a version that was raised when they changed', () => {
    const hash = createHash('sha256');
    for (const [document, encoded] of ENCODED) {
      for (const kind of FINDING_KINDS) hash.update(encoded[kind]);
      hash.update(JSON.stringify(allKeysOf(kept.of(document))));
    }
    // If the digest differs, findings that are kept are no longer those that would be found: raise FINDINGS_VERSION, then
    // write the new digest here.
    expect([FINDINGS_VERSION, hash.digest('hex')]).toEqual([
      3,
      '61398e618df3b4af0c990769d4ad4e42945b721218e17c51ada203cd51f7c9bf',
    ]);
  });
});
