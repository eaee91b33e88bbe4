import type { ScheduleShown } from '../../team/digests/digestAnswer.ts';
import { wording } from '../../wording/catalogue.ts';
import { channelLines, faultLines } from '../commands/watchView.ts';
import { block, line, small, type ViewBlock } from '../model/block.ts';
import { foreign, member, moment, type Piece, strong, type Words } from '../model/piece.ts';

/** Set times for digests: when the next one comes, who set them up, and what hinders them. */
export function scheduleBlock(schedule: ScheduleShown): ViewBlock {
  const { number, times, cron, zone, by, next, nextThere, last, fault, channel } = schedule;
  const words = wording.watches;
  const nextWords: Words = next === null ? [words.never] : words.there<Piece>(foreign(nextThere ?? ''), moment(next));
  const lastWords: Words = last === null ? [words.none] : [moment(last)];
  return block(
    line(words.schedule<Piece>(strong(String(number)), foreign(times), foreign(zone))),
    ...(times === cron ? [] : [small(words.cron<Piece>(foreign(cron)))]),
    ...channelLines(channel),
    small(words.next(nextWords, lastWords)),
    small(words.setUp<Piece>(member(by))),
    ...faultLines(fault),
  );
}
