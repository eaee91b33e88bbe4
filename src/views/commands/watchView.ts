import type { Dossier } from '../../dossier/dossier.ts';
import type { WatchAnswer, WatchShown } from '../../team/watching/watchAnswer.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, small, type TextLine, type ViewBlock } from '../model/block.ts';
import { foreign, id, member, moment, type Piece, strong } from '../model/piece.ts';
import type { Opened, View } from '../model/view.ts';
import { foundPassages, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import { excerpts } from './searchView.ts';

/** What a watch has found, the watches of a channel, or what was done. How many there are, and where, is said first. */
export function watchView(answer: WatchAnswer, dossier: Dossier, opened: Opened): View {
  const found = foundPassages(answer.form === 'found' ? answer.hits : [], dossier);
  const watches = answer.form === 'list' ? answer.watches : [];
  return framed(answer, answer.heading, dossier, {
    state: 'found',
    form: 'results',
    blocks: [...remarksOf(answer), ...watches.map(watchBlock), ...excerpts(found, opened)],
    results: resultsOf(found),
  });
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
