import type { Answer } from '../json/old.ts';

/** As much of the terminal's painting as is needed here. */
type Paint = (style: 'bold' | 'yellow', text: string) => string;

type Watch = NonNullable<Answer['watches']>[number];
type Schedule = NonNullable<Answer['schedules']>[number];

/** The watches and schedules of all channels, one below the other. */
export function watchLines({ watches = [], schedules = [] }: Answer, paint: Paint): string[] {
  return [
    ...watches.map((watch) => linesOfWatch(watch, paint)),
    ...schedules.map((one) => linesOfSchedule(one, paint)),
  ];
}

function linesOfWatch({ number, query, by, added, found, waiting, fault, channel }: Watch, paint: Paint): string {
  const counts = `${found} found${waiting === 0 ? '' : `, ${waiting} not posted yet`}`;
  return [
    `${paint('bold', String(number))} ${query}`,
    `  channel ${channel ?? 'of the asker'} · added by ${by} on ${added.slice(0, 10)} · ${counts}`,
    ...faultLines(fault, paint),
  ].join('\n');
}

function linesOfSchedule(
  { number, times, zone, by, next, nextThere, last, fault, channel }: Schedule,
  paint: Paint,
): string {
  return [
    `${paint('bold', String(number))} ${times} (${zone})`,
    `  channel ${channel ?? 'of the asker'} · set up by ${by}`,
    `  next: ${next === null ? 'never' : `${nextThere ?? next} there`} · last digest: ${last ?? 'none yet'}`,
    ...faultLines(fault, paint),
  ].join('\n');
}

function faultLines(fault: string | null, paint: Paint): readonly string[] {
  return fault === null ? [] : [paint('yellow', `  cannot post: ${fault}; it is tried again`)];
}
