import type { Block } from '../../dossier/document.ts';
import { stanceWordsOf } from '../../languages/stanceWordsOf.ts';
import { attribute } from './attributing/attribute.ts';
import { groupsOf, type SpanGroup } from './groups.ts';
import { kindOf } from './kinds.ts';
import { nameSpeakers } from './naming/naming.ts';
import { spokenTurns } from './naming/spokenTurns.ts';
import { withoutPullQuotes } from './pullQuotes.ts';
import { type ReadText, readText } from './readText.ts';
import { editorialSlices } from './scanning/editorial.ts';
import { turnAt, turnsOf } from './scanning/turns.ts';
import { denierOf } from './stance/denier.ts';
import { ASSERTED } from './stance/stance.ts';
import { stancesOf } from './stance/stances.ts';
import type { Statement } from './statement.ts';
import { transcriptStatements, unmarkedStatements } from './unmarked.ts';

/**
 * The statements of a document in reading order. `language` is a BCP 47 tag; a language without a speech lexicon is
 * read with that of English. Offsets are UTF-16 units of `text`. Never throws.
 */
export function statementsOf(text: string, blocks: readonly Block[], language?: string): readonly Statement[] {
  return statementsIn(readText(text, blocks, language, spokenTurns(text, turnsOf(text, blocks))));
}

/** The statements of a text that was read with the turns of its transcript, if it is one. See {@link statementsOf}. */
export function statementsIn(whole: ReadText): readonly Statement[] {
  const { text, blocks, language, lexicon, spans, turns, referents } = whole;
  const read = attribute(text, spans, whole.read, lexicon, undefined, turns);
  const groups = groupsOf(text, spans, read, lexicon);
  const named = nameSpeakers(text, spans, groups, read, lexicon, referents, turns);
  const stances = stancesOf(groups, read, named, {
    lexicon,
    lists: stanceWordsOf(language),
    denier: denierOf(text, lexicon, referents),
    readings: new Map(),
  });
  const marked = groups.flatMap((group): readonly Statement[] => {
    const { slices, first, last } = extentOf(group);
    if (first === undefined || last === undefined) return [];
    // “— Holt: I was there.” is a turn behind a dash.
    if (first.isDialogue && first.label !== null && turnAt(turns, first.inner.start) !== undefined) return [];
    const speech = named.get(group.head);
    const stance = stances.get(group.head) ?? ASSERTED;
    const isSaid = stance.kind === 'asserted';
    return [
      {
        slices,
        start: first.start,
        end: last.end,
        depth: first.depth + (turnAt(turns, first.start) === undefined ? 0 : 1),
        closed: last.closed,
        kind: kindOf(text, group, read, speech?.likelihood ?? 0),
        editorial: slices.flatMap((slice) => editorialSlices(text, slice)),
        stance,
        speaker: isSaid ? (speech?.speaker ?? null) : null,
        chain: isSaid ? (speech?.chain ?? []) : [],
        confidence: isSaid ? (speech?.confidence ?? 0) : 0,
      },
    ];
  });
  const unmarked = [
    ...transcriptStatements(text, turns),
    ...unmarkedStatements(text, blocks, marked, read, lexicon, turns),
  ];
  const all = [...marked, ...unmarked].sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutPullQuotes(text, blocks, all);
}

function extentOf({ spans }: SpanGroup) {
  return { slices: spans.map(({ inner }) => inner), first: spans[0], last: spans.at(-1) };
}
