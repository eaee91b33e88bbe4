import type { Dossier } from '../../dossier/dossier.ts';
import type { Answer, Concord } from '../../json/old.ts';
import { type Block, plain } from './block.ts';
import { citationLine, identifier } from './citationLine.ts';
import { excerptOf } from './excerpt.ts';
import type { Mark } from './markUp.ts';
import { beginning } from './ownWords.ts';
import { quote } from './quotation.ts';
import { quotableOf } from './resultBlocks.ts';
import { bold } from './saidByLines.ts';
import { count, list } from './wording.ts';

/** Room for the words of one side, in UTF-16 units of the document. */
const SIDE_ROOM = 240;
const NAME_ROOM = 120;
/** Further places that say the same are counted, not listed. */
const MOST_PLACES = 4;

const TITLES = { differ: '**The passages differ**', speakers: '**Different speakers on this**' } as const;

/** Whether the passages agree: how many do, or each side in its own words, with who says so and where. */
export function concordBlocks({ concord, results }: Answer, dossier: Dossier): readonly Block[] {
  if (concord === undefined) return [];
  if (concord.kind === 'agree') {
    const places = concord.sides.flatMap((side) => side.places);
    return [plain(`-# ${count(places.length, 'passage')} agree: ${placesLine(places)}`)];
  }
  const title = TITLES[concord.kind];
  return concord.sides.flatMap(({ places }, index) => {
    const [first, ...others] = places;
    const result = results.find(({ citation }) => citation === first?.citation);
    if (first === undefined || result === undefined) return [];
    const from = quotableOf(result, dossier);
    const isAll = first.start <= first.sentence.start && first.end >= first.sentence.end;
    const marks: readonly Mark[] = isAll ? [] : [{ start: first.start, end: first.end, sign: '***' }];
    // Longer words than there is room for are shown from their beginning.
    const focus = first.end - first.start > SIDE_ROOM ? { start: first.start, end: first.start } : first;
    const quotation = quote(from, excerptOf(from.text, first.sentence, focus, SIDE_ROOM), marks);
    const lines = [
      index === 0 ? title : '',
      quotation.line,
      citationLine(result),
      voiceLine(first),
      others.length === 0 ? '' : `-# the same in ${placesLine(others)}`,
    ];
    return [{ text: lines.filter((line) => line !== '').join('\n'), quotations: [quotation] }];
  });
}

type Place = Concord['sides'][number]['places'][number];

function voiceLine({ spoken, speaker }: Place): string {
  if (!spoken) return '';
  return speaker === null ? 'Speaker not given' : `Said by ${bold(beginning(speaker, NAME_ROOM))}`;
}

function placesLine(places: readonly Place[]): string {
  const shown = places.slice(0, MOST_PLACES).map(({ citation }) => identifier(citation));
  const more = places.length - shown.length;
  return list(more > 0 ? [...shown, count(more, 'more', 'more')] : shown);
}
