import type { Schedule } from '../../keeping/schedules.ts';
import { wording } from '../../wording/catalogue.ts';
import { isInTerminal } from '../posting.ts';
import type { Team } from '../team.ts';
import type { ScheduleShown } from './digestAnswer.ts';
import { nextDue } from './dueTimes.ts';

/** A schedule as a list of schedules shows it. */
export function scheduleSummary(schedule: Schedule, team: Team): ScheduleShown {
  const { store, now } = team;
  const { number, words, cron, zone, user, fault, channel } = schedule;
  const next = nextDue(schedule, Math.max(now, schedule.due));
  const last = store.schedules.lastPosted(schedule.id)?.posted ?? null;
  return {
    number,
    times: words,
    cron,
    zone,
    by: user,
    next: next === null ? null : new Date(next).toISOString(),
    nextThere: next === null ? null : wording.moments.inZone(zone, next),
    last: last === null ? null : new Date(last).toISOString(),
    fault,
    channel: isInTerminal(team) ? channel : null,
  };
}
