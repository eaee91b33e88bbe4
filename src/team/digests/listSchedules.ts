import { emptyBase } from '../../answering/result.ts';
import type { Schedule } from '../../keeping/schedules.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { faultsElsewhere } from '../faultsElsewhere.ts';
import { isInTerminal } from '../posting.ts';
import type { Team } from '../team.ts';
import type { DigestAnswer } from './digestAnswer.ts';
import { scheduleSummary } from './scheduleSummary.ts';

/** The schedules of the channel on this dossier; in the terminal, those of all channels. */
export function listSchedules(open: OpenDossier, team: Team): DigestAnswer {
  const { schedules } = team.store;
  const dossier = open.dossier.name;
  const isTerminal = isInTerminal(team);
  const all = isTerminal
    ? schedules.all().filter((one) => one.dossier === dossier)
    : schedules.ofChannel(team.channel, dossier);
  return {
    command: 'digest',
    form: 'schedules',
    heading: wording.schedules.list(isTerminal),
    ...emptyBase(open),
    schedules: all.map((one) => scheduleSummary(one, team)),
    total: all.length,
    notes: [
      ...(all.length === 0 ? [wording.schedules.none] : []),
      ...(isTerminal ? [] : faultsElsewhere(schedules.all(), open, team).map(faultNote)),
    ],
  };
}

function faultNote({ number, words, fault }: Pick<Schedule, 'number' | 'words'> & { readonly fault: string }): string {
  return wording.schedules.faultElsewhere(number, fault, words);
}
