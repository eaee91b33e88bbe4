import type { AnswerJson } from '../json/answerJson.ts';
import { wording } from '../wording/catalogue.ts';
import { block, line, small, type ViewBlock } from './block.ts';
import { framed, remarksOf } from './frame.ts';
import { foreign, member, moment, type Piece, strong, type Words } from './piece.ts';
import type { View } from './view.ts';
import { channelLines, faultLines } from './watchView.ts';

type Schedule = NonNullable<AnswerJson['schedules']>[number];

/** The set times of a channel. */
export function scheduleView(answer: AnswerJson): View {
  return framed(answer, {
    state: 'found',
    form: 'results',
    blocks: [...(answer.schedules ?? []).map(scheduleBlock), ...remarksOf(answer)],
  });
}

/** Its times, when it comes next, who set it up, and what hinders it. */
function scheduleBlock(schedule: Schedule): ViewBlock {
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
