import type { DateAnchor, DateMention, DateRelation, DateUnit } from '../../dossier/dateMention.ts';
import { readDay, writeDay } from './dayCodec.ts';
import type { FindingReader } from './findingReader.ts';
import type { FindingWriter } from './findingWriter.ts';

type Reckoning = Pick<DateMention, 'unit' | 'relation' | 'sure' | 'rule' | 'anchor'>;

const UNITS: readonly (DateUnit | null)[] = [
  null,
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];
const RELATIONS: readonly (DateRelation | null)[] = [null, 'since', 'until', 'before', 'after', 'by', 'from', 'to'];
const ANCHORS: readonly (DateAnchor['kind'] | null)[] = [null, 'document date', 'mention', 'event'];

/** Writes how a time was reckoned. */
export function writeReckoning(to: FindingWriter, { unit, relation, sure, rule, anchor }: Reckoning): void {
  to.number(UNITS.indexOf(unit) * RELATIONS.length + RELATIONS.indexOf(relation));
  to.number(ANCHORS.indexOf(anchor?.kind ?? null) * 2 + (sure ? 1 : 0));
  to.string(rule);
  if (anchor === null) return;
  if (anchor.kind === 'document date') writeDay(to, anchor.day);
  else to.slice(anchor);
}

export function readReckoning(from: FindingReader): Reckoning {
  const words = from.number();
  const head = from.number();
  const kind = ANCHORS[head >> 1] ?? null;
  return {
    unit: UNITS[Math.floor(words / RELATIONS.length)] ?? null,
    relation: RELATIONS[words % RELATIONS.length] ?? null,
    sure: (head & 1) !== 0,
    rule: from.string(),
    anchor: kind === null ? null : readAnchor(from, kind),
  };
}

function readAnchor(from: FindingReader, kind: DateAnchor['kind']): DateAnchor {
  if (kind === 'document date') return { kind, day: readDay(from) };
  const { start, end } = from.slice();
  return { kind, start, end };
}
