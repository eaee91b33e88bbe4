import type { Answer } from '../../json/old.ts';
import { type Block, plain } from './block.ts';
import { inline } from './escape.ts';
import { beginning } from './ownWords.ts';
import { count } from './wording.ts';

type Watch = NonNullable<Answer['watches']>[number];
type Schedule = NonNullable<Answer['schedules']>[number];

/** Room for a query or a reason, in UTF-16 units of Markdown. */
const ROOM = 500;

/** One block a watch: what it looks for, who added it when, and what hinders it. */
export function watchBlocks(watches: readonly Watch[]): readonly Block[] {
  return watches.map(({ number, query, by, added, found, waiting, fault }) =>
    plain(
      [
        `**${number}** · ${beginning(query, ROOM)}`,
        `-# added by <@${by}> ${dayOf(added)} · ${count(found, 'passage')} found${waiting === 0 ? '' : ` · ${waiting} not posted yet`}`,
        ...faultLines(fault),
      ].join('\n'),
    ),
  );
}

/** One block a schedule: its times, when it comes next, who set it up, and what hinders it. */
export function scheduleBlocks(schedules: readonly Schedule[]): readonly Block[] {
  return schedules.map(({ number, times, cron, zone, by, next, nextThere, last, fault }) =>
    plain(
      [
        `**${number}** · ${inline(times)} (${inline(zone)})${times === cron ? '' : `\n-# as a cron pattern: ${inline(cron)}`}`,
        `-# next: ${next === null ? 'never' : `${inline(nextThere ?? '')} there, ${momentOf(next)}`} · last digest: ${last === null ? 'none yet' : momentOf(last)}`,
        `-# set up by <@${by}>`,
        ...faultLines(fault),
      ].join('\n'),
    ),
  );
}

function faultLines(fault: string | null): readonly string[] {
  return fault === null ? [] : [`⚠️ Cannot post: ${beginning(fault, ROOM)}. It is tried again.`];
}

/** A day as each reader's own Discord writes it. */
function dayOf(time: string): string {
  return `<t:${Math.floor(Date.parse(time) / 1000)}:d>`;
}

/** A moment as each reader's own Discord writes it. */
function momentOf(time: string): string {
  return `<t:${Math.floor(Date.parse(time) / 1000)}:f>`;
}
