import type { Quotation } from '../../answer/quotation.ts';
import type { Parallel } from '../../answering/quote/quoteAnswer.ts';
import type { Place } from '../../dossier/place.ts';
import { contains, type Slice } from '../../dossier/slice.ts';
import { clippedSlices } from '../../finding/statements/clippedSlices.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import { isPronoun } from '../../languages/isPronoun.ts';
import { wordsOf } from '../../text/wordsOf.ts';
import { type Check, firstFault, type Situation } from '../check.ts';
import { givenSpeaker } from './givenSpeaker.ts';
import { stanceFault } from './stanceChecks.ts';

/** A statement is found anew in the stored text, with the same words, kind, speaker and chain. */
export const checkQuotation: Check<Quotation> = (quotation, situation) => {
  const { dossier, passage = dossier.passageAround(quotation.words), read } = situation;
  const found = read(quotation.words.document);
  if (found === undefined || passage === undefined) return 'it is in no passage';
  const same = found.statements.filter((statement) => hasWords(quotation, clippedSlices(statement, passage)));
  if (same.length === 0) return 'no statement of the document has these words';
  const faults = same.map((statement) => faultAgainst(quotation, statement, situation));
  return faults.includes(null) ? null : (faults[0] ?? null);
};

/** Of two wordings, the words that differ are in their statements, and without them both have the same words. */
export const checkParallel: Check<Parallel> = ({ quotation, differences }, { dossier, node }) => {
  const first = quotationAround(node.parent?.parent?.value);
  if (first === undefined) return 'it is beside no statement';
  const here = differences.flatMap((one) => one.here ?? []);
  const there = differences.flatMap((one) => one.there ?? []);
  const rest = (words: Place, without: readonly Place[]): string => {
    const text = dossier.document(words.document)?.standing ?? '';
    let at = words.start;
    const kept = without.map((one) => {
      const part = text.slice(at, one.start);
      at = one.end;
      return part;
    });
    return wordsOf([...kept, text.slice(at, words.end)].join(' ')).join(' ');
  };
  return firstFault(
    here.every((one) => isIn(first.words, one)) ? null : 'its words differ from no words of the statement',
    there.every((one) => isIn(quotation.words, one)) ? null : 'words that differ are outside the statement',
    rest(first.words, here) === rest(quotation.words, there) ? null : 'the two wordings differ elsewhere',
  );
};

function isIn(outer: Place, inner: Place): boolean {
  return outer.document === inner.document && contains(outer, inner);
}

function quotationAround(value: unknown): Quotation | undefined {
  if (typeof value !== 'object' || value === null || !('quotation' in value)) return undefined;
  // Sound: the answer was parsed, and every field of this name holds a quotation.
  return value.quotation as Quotation;
}

function hasWords({ words, parts }: Quotation, slices: readonly Slice[]): boolean {
  const [first] = slices;
  const last = slices.at(-1);
  return (
    first?.start === words.start &&
    last?.end === words.end &&
    parts.length === slices.length &&
    parts.every((part, at) => isSlice(part, slices[at]))
  );
}

function isSlice(place: Place, slice: Slice | undefined): boolean {
  return place.start === slice?.start && place.end === slice.end;
}

/** What a quotation says otherwise than a statement of the same words; null if nothing. */
function faultAgainst(quotation: Quotation, statement: Statement, situation: Situation): string | null {
  const { words, parts, editorial, kind, confidence } = quotation;
  const places = [...parts, ...editorial, ...placesOfSpeakers(quotation)];
  if (places.some(({ document }) => document !== words.document)) return 'a part of it is in another document';
  const added = statement.editorial.filter((slice) => contains(words, slice));
  if (kind !== statement.kind) return `it is ${statement.kind}, and not ${kind}`;
  if (editorial.length !== added.length || !editorial.every((one, at) => isSlice(one, added[at]))) {
    return 'it has other editorial additions';
  }
  if (confidence !== Number(statement.confidence.toFixed(3))) return 'its speaker is not as sure';
  return (
    stanceFault(quotation.stance, statement.stance, situation.dossier) ??
    speakerFault(quotation, statement, situation) ??
    chainFault(quotation, statement, situation)
  );
}

function placesOfSpeakers({ speaker, stance, chain }: Quotation): readonly Place[] {
  return [
    ...(stance === null ? [] : [stance.words, stance.by ?? []].flat()),
    ...(speaker === null ? [] : [speaker]),
    ...chain.flatMap(({ words, name, cue }) => [words, name, cue ?? []].flat()),
  ];
}

function speakerFault(quotation: Quotation, statement: Statement, situation: Situation): string | null {
  const { words, speaker, kind } = quotation;
  const own = kind === 'transcript' ? speakerOfBlock(words, situation) : null;
  if (own !== null && speaker !== null && situation.dossier.textAt(speaker) !== own) return `the turn is ${own}'s`;
  const given = givenSpeaker(statement, words.document, situation);
  const shown = speaker === null ? null : situation.dossier.textAt(speaker);
  return shown === given ? null : `its speaker is ${given ?? 'not given'}, and not ${shown ?? 'nobody'}`;
}

/** Whom the format names as the speaker of the block in which words begin; null if it names nobody. */
function speakerOfBlock({ document, start }: Place, { dossier }: Situation): string | null {
  const { text = '', blocks = [] } = dossier.document(document) ?? {};
  const around = blocks.find((block) => block.start <= start && start < block.end);
  return around?.speaker === undefined ? null : text.slice(around.speaker.start, around.speaker.end).trim();
}

function chainFault({ words, speaker, chain }: Quotation, statement: Statement, { dossier }: Situation): string | null {
  const language = dossier.document(words.document)?.metadata.language;
  const links = speaker === null ? [] : statement.chain.filter(({ name }) => !isPronoun(name, language));
  const isSame =
    chain.length === links.length &&
    chain.every((link, at) => {
      const own = links[at];
      return (
        isSlice(link.words, own) &&
        dossier.textAt(link.name) === own?.name &&
        (link.cue === null ? null : dossier.textAt(link.cue)) === (own?.cue ?? null)
      );
    });
  return isSame ? null : 'the words did not come this way';
}
