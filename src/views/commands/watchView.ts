import type { Dossier } from '../../dossier/dossier.ts';
import type { WatchAnswer, WatchFound, WatchShown } from '../../team/watching/watchAnswer.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, small, type TextLine, under, type ViewBlock } from '../model/block.ts';
import { foreign, id, member, moment, type Piece, strong } from '../model/piece.ts';
import type { Opened, View } from '../model/view.ts';
import { changeBlocks } from '../parts/changeBlocks.ts';
import { finderBlocks } from '../parts/finderBlocks.ts';
import { foundPassages, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import type { FoundPassage } from '../parts/passageBlocks.ts';
import { excerpt } from './searchView.ts';

/** What a watch has found, the watches of a channel, or what was done. How many there are, and where, is said first. */
export function watchView(answer: WatchAnswer, dossier: Dossier, opened: Opened): View {
  const found = foundPassages(answer.form === 'found' ? answer.hits : [], dossier);
  const watches = answer.form === 'list' ? answer.watches : [];
  return framed(answer, answer.heading, dossier, {
    state: 'found',
    form: 'results',
    blocks: [
      ...remarksOf(answer),
      ...watches.map(watchBlock),
      ...(answer.form === 'found' ? newsBlocks(answer, found, dossier, opened) : []),
    ],
    results: resultsOf(found),
  });
}

/** What each of several watches looks for; then the passages, each with the watches that found it and what it was before. */
function newsBlocks(
  { watches, hits, changes }: WatchFound,
  found: readonly FoundPassage[],
  dossier: Dossier,
  opened: Opened,
): readonly ViewBlock[] {
  const areSeveral = watches.length > 1;
  return [
    ...(areSeveral ? finderBlocks(watches) : []),
    ...found.flatMap((one, at) => {
      const by = areSeveral ? small([wording.digest.foundBy(hits[at]?.by ?? [])]) : undefined;
      const change = changes.find(({ now }) => now?.document === one.document.id && now.start === one.passage.start);
      const isOpen = opened === one.key;
      return under(
        by,
        change === undefined || isOpen ? excerpt(one, opened) : changeBlocks(change.earlier, one, dossier),
      );
    }),
  ];
}

/** What a watch looks for, who added it when, and what hinders it. */
function watchBlock({ number, query, by, added, found, waiting, fault, channel }: WatchShown): ViewBlock {
  const words = wording.watches;
  return block(
    line(words.watch<Piece>(strong(String(number)), foreign(query, 'query'))),
    ...channelLines(channel),
    small(words.added<Piece>(member(by), moment(added, 'day'), found, waiting)),
    ...faultLines(fault),
  );
}

/** The channel, in lists of all channels. */
export function channelLines(channel: string | null): readonly TextLine[] {
  return channel === null ? [] : [small(wording.watches.channel<Piece>(id(channel)))];
}

/** Why nothing can be posted at present. */
export function faultLines(fault: string | null): readonly TextLine[] {
  return fault === null ? [] : [line(wording.watches.fault<Piece>(foreign(fault, 'fault')))];
}
