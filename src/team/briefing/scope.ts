import type { OpenDossier } from '../../openDossier.ts';
import type { Team } from '../team.ts';
import type { BriefingShown } from './briefingAnswer.ts';

/** The scope of briefings: those of this channel on this dossier, so that nobody sees what is not open to them. */
export function scopeOf({ dossier }: OpenDossier, { guild, channel }: Team) {
  return { guild, channel, dossier: dossier.name };
}

/** Who can see, in this channel, what is kept of the dossier. */
export function audienceOf({ dossier }: OpenDossier, { guild, mayShow }: Team): BriefingShown['audience'] {
  if (guild === null) return 'oneself';
  return mayShow(dossier.name) ? 'channel' : 'part of the channel';
}
