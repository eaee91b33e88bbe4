import { describe, expect, it } from 'vitest';
import { DERIVED_KINDS, type FieldKind } from '../../src/answer/field.ts';
import { answerSchema } from '../../src/answer.ts';
import { MisquotationError } from '../../src/dossier/misquotationError.ts';
import { Guard } from '../../src/guard/guard.ts';
import { leavesOf } from '../../src/guard/nodes.ts';
import { everyKind, type Given } from './everyKind.ts';
import { type Forgery, forgeriesOf } from './forgeries.ts';

/**
 * Genuine slices of which another one could as well have been chosen: no document says which passage answers best, or which
 * of its words are marked. Only the seal protects the choice. Each line says what is chosen.
 */
const CHOICES: readonly (readonly [where: RegExp, chosen: string])[] = [
  [/^(?:ask|search|quote|watch|digest|who) .*highlights\.\d+\.words$/u, 'the words that matched'],
  [/^ask (?:hits\.\d+|parts\.\d+\.hit)\.(?:sentence|span|denied)$/u, 'the sentence that answers, and the words in it'],
  [/^ask (?:hits\.\d+|parts\.\d+\.hit)\.askedBefore$/u, 'whether the question before is shown'],
  [/^ask (?:parts\.\d+\.)?concord\..*\.words$/u, 'the words in the sentence'],
  [/^compare ofBoth\.\d+\.sentence$/u, 'the sentence in which both are told of'],
  [/^compare sides\.\d+\.passage$/u, 'which section is compared'],
  [/^compare day$/u, 'the day of the topic'],
  [/^compare points\.\d+\.[ab]\.speaker$/u, 'another part of the same name'],
  [/^compare points\.\d+\.differences\.\d+\.[ab]$/u, 'another part of the same name'],
  [/^overview evidence\.\d+\.sentence$/u, 'the sentence that says most of the topic'],
  [/^(?:timeline|overview) .*\.label$/u, 'the part of the sentence that says what happened'],
  [/^overview people\.\d+\.words$/u, 'whom the topic concerns'],
  [/^who with\.\d+\.words$/u, 'which of those who are named in the same passage'],
  [/^who (?:first|last)\.published$/u, 'which of the documents that name someone'],
  [/^verify verdicts\.\d+\.nearest$/u, 'the passage that comes nearest'],
  [/^digest (?:documents|grown)\./u, 'which documents are new, as the store knows'],
];

const guard = new Guard();
const given = await everyKind();
const all = given.flatMap((one) => [...forgeriesOf(one)].map((forgery) => ({ one, forgery, ...judged(one, forgery) })));

/** With every document looked through, and with those that the index names. */
function judged({ sealed: { seal }, open: { dossier, storedEvidence } }: Given, { answer }: Forgery) {
  const ways = [{}, storedEvidence];
  return {
    isWithheld: ways.every((way) => throws(() => guard.verify({ answer, seal }, dossier, way))),
    isWithheldUnsealed: ways.every((way) => throws(() => guard.verifyUnsealed(answer, dossier, way))),
  };
}

/** Whether the guard withholds; any other error is a fault of the guard. */
function throws(act: () => void): boolean {
  try {
    act();
    return false;
  } catch (error) {
    if (error instanceof MisquotationError) return true;
    throw error;
  }
}

function nameOf({ one, forgery }: { readonly one: Given; readonly forgery: Forgery }): string {
  return `${one.sealed.answer.command} ${forgery.path}`;
}

function isDerived(kind: FieldKind): boolean {
  return DERIVED_KINDS.some((one) => one === kind);
}

describe('the answers that are forged', () => {
  it('are of every command in every form', () => {
    const kinds = new Set(
      given.map(({ sealed: { answer } }) => [answer.command, 'form' in answer ? answer.form : ''].join(' ')),
    );
    expect([...kinds].sort()).toEqual([
      'ask ',
      'briefing export',
      'briefing list',
      'briefing shown',
      'cite changed',
      'cite standing',
      'compare ',
      'digest done',
      'digest schedules',
      'digest shown',
      'dossier access',
      'dossier audit',
      'dossier done',
      'dossier list',
      'dossier status',
      'help card',
      'help details',
      'help page',
      'overview empty',
      'overview shown',
      'quote ',
      'search ',
      'source document',
      'source list',
      'timeline empty',
      'timeline shown',
      'verify ',
      'watch done',
      'watch found',
      'watch list',
      'who found',
      'who nobody',
    ]);
  });

  it('pass as they are', () => {
    for (const { sealed, open } of given) {
      expect(() => guard.verify(sealed, open.dossier)).not.toThrow();
      expect(() => guard.verify(sealed, open.dossier, open.storedEvidence)).not.toThrow();
    }
  });

  it('are of parts that each have a kind', () => {
    const unknown = [...leavesOf(answerSchema)].filter(
      ({ kind, schema }) => kind === undefined && schema.type !== 'literal',
    );
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });
});

describe('a part of an answer that is replaced', () => {
  it('is withheld, whatever it is', () => {
    expect(all.length).toBeGreaterThan(5_000);
    expect(all.filter(({ isWithheld }) => !isWithheld).map(nameOf)).toEqual([]);
  });

  it('is withheld without the seal too, if a document can prove it', () => {
    const missed = all.filter(({ forgery, isWithheldUnsealed }) => isDerived(forgery.kind) && !isWithheldUnsealed);
    const unexplained = missed.filter((one) => !CHOICES.some(([where]) => where.test(nameOf(one))));
    expect(unexplained.map((one) => `${nameOf(one)}: ${one.forgery.how}`)).toEqual([]);
    for (const [where, chosen] of CHOICES) {
      expect(
        missed.some((one) => where.test(nameOf(one))),
        `${chosen} is derived now: leave it out`,
      ).toBe(true);
    }
  });

  it.each<[what: string, where: RegExp]>([
    ['a speaker', /quotation\.speaker$|said\.\d+\.speaker$|verdicts\.\d+\.speaker$|places\.\d+\.speaker$/u],
    ['a link of a chain', /chain\.\d+\.(?:words|name|cue)$/u],
    ['a role', /^who roles\.\d+\.words$|\.role$/u],
    ['a day', /^timeline .*\.(?:from|to)$|^who (?:first|last)\.day$/u],
    ['how a date is understood', /\.(?:unit|relation|sure|rule|anchor)$/u],
    ['a verdict', /^verify .*\.verdict$/u],
    ['what became of a citation', /\.(?:status|state)$/u],
    ['the name in /who', /^who name(?:\.preferred)?$/u],
    ['the passage of a citation', /^cite (?:passage|part|typed)$/u],
  ])('%s is withheld without the seal, without exception', (_what, where) => {
    const own = all.filter((one) => where.test(nameOf(one)));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ isWithheldUnsealed }) => !isWithheldUnsealed).map(nameOf)).toEqual([]);
  });

  it.each(['title', 'source', 'author', 'published', 'page', 'citation', 'text', 'reference'])(
    '%s cannot be replaced: it is not in an answer, and an answer that has it is withheld',
    (key) => {
      for (const { sealed, open } of given) {
        const forged = { ...sealed.answer, [key]: 'another one' };
        expect(() => guard.verifyUnsealed(forged, open.dossier)).toThrow(MisquotationError);
      }
    },
  );
});
