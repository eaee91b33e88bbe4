import type { Slice } from '../../dossier/slice.ts';
import type { Speaker } from '../statements/speaker.ts';
import { ASSERTED, type Stance } from '../statements/stance/stance.ts';
import type { ChainLink, Statement, StatementKind } from '../statements/statement.ts';
import { FindingReader } from './findingReader.ts';
import { FindingWriter } from './findingWriter.ts';
import { readList, writeList } from './lists.ts';

const KINDS: readonly StatementKind[] = ['direct', 'mixed', 'scare', 'block', 'transcript'];
const STANCES: readonly Stance['kind'][] = ['asserted', 'denied', 'supposed'];

/** The statements of a document as bytes. */
export function encodeStatements(statements: readonly Statement[]): Uint8Array {
  const to = new FindingWriter();
  const writeSlice = (slice: Slice): void => to.slice(slice);
  writeList(to, statements, (one) => {
    const kind = KINDS.indexOf(one.kind);
    const stance = STANCES.indexOf(one.stance.kind);
    to.number(((kind * STANCES.length + stance) * 2 + (one.closed ? 1 : 0)) * 2 + (one.speaker === null ? 0 : 1));
    to.number(one.depth);
    to.slice(one);
    writeList(to, one.slices, writeSlice);
    writeList(to, one.editorial, writeSlice);
    if (one.stance.kind !== 'asserted') {
      to.slice(one.stance.words);
      to.number(one.stance.by === null ? 0 : 1);
      if (one.stance.by !== null) writeSpeaker(to, one.stance.by);
    }
    if (one.speaker !== null) writeSpeaker(to, one.speaker);
    writeList(to, one.chain, (link) => writeLink(to, link));
    to.float(one.confidence);
  });
  return to.done();
}

/** The statements that {@link encodeStatements} wrote. */
export function decodeStatements(bytes: Uint8Array): readonly Statement[] {
  const from = new FindingReader(bytes);
  const readSlice = (): Slice => from.slice();
  return readList(from, (): Statement => {
    const head = from.number();
    const kind = KINDS[Math.floor(head / (4 * STANCES.length))] ?? 'direct';
    const stance = STANCES[Math.floor(head / 4) % STANCES.length] ?? 'asserted';
    const depth = from.number();
    const { start, end } = from.slice();
    const slices = readList(from, readSlice);
    const editorial = readList(from, readSlice);
    return {
      slices,
      start,
      end,
      depth,
      closed: (head & 2) !== 0,
      kind,
      editorial,
      stance: stance === 'asserted' ? ASSERTED : readNotSaid(from, stance),
      speaker: (head & 1) === 0 ? null : readSpeaker(from),
      chain: readList(from, () => readLink(from)),
      confidence: from.float(),
    };
  });
}

function readNotSaid(from: FindingReader, kind: 'denied' | 'supposed'): Stance {
  return { kind, words: from.slice(), by: from.number() === 0 ? null : readSpeaker(from) };
}

function writeSpeaker(to: FindingWriter, { name, mention }: Speaker): void {
  to.string(name);
  to.slice(mention);
}

function readSpeaker(from: FindingReader): Speaker {
  return { name: from.string(), mention: from.slice() };
}

function writeLink(to: FindingWriter, link: ChainLink): void {
  to.string(link.name);
  to.slice(link);
  to.number(link.cue === null ? 0 : 1);
  if (link.cue !== null) to.string(link.cue);
}

function readLink(from: FindingReader): ChainLink {
  const name = from.string();
  const { start, end } = from.slice();
  return { name, start, end, cue: from.number() === 0 ? null : from.string() };
}
