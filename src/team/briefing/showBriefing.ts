import { emptyBase } from '../../answering/result.ts';
import type { Briefing, BriefingChange } from '../../dossier/briefing.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { wording } from '../../wording/catalogue.ts';
import type { BriefingList, BriefingShown } from './briefingAnswer.ts';
import { showPin } from './showPin.ts';

/**
 * A briefing with every pin looked up in the dossier as it is now. `did` says what has just been changed, `focus` names the pins that
 * it was about by their keys.
 */
export function showBriefing(
  briefing: Briefing,
  open: OpenDossier,
  audience: BriefingShown['audience'],
  did?: string,
  { notes = [], focus = null }: { readonly notes?: readonly string[]; readonly focus?: readonly string[] | null } = {},
): BriefingShown {
  const pins = briefing.pins.map((pin) => showPin(pin, open));
  return {
    command: 'briefing',
    form: 'shown',
    heading: did ?? wording.briefing.heading(briefing.name),
    ...emptyBase(open),
    total: pins.filter(({ passage }) => passage !== null).length,
    notes,
    id: briefing.id,
    name: briefing.name,
    version: briefing.version,
    isCurrent: briefing.isCurrent,
    isClosed: briefing.isClosed,
    audience,
    last: lastOf(briefing.last),
    pins,
    focus,
  };
}

/** All briefings of a channel, the last changed first. `did` says what has just been changed. */
export function listBriefings(briefings: readonly Briefing[], open: OpenDossier, did?: string): BriefingList {
  return {
    command: 'briefing',
    form: 'list',
    heading: did ?? wording.briefing.list,
    ...emptyBase(open),
    briefings: briefings.map(({ name, pins, isCurrent, isClosed, last }) => ({
      name,
      pins: pins.length,
      isCurrent,
      isClosed,
      last: lastOf(last),
    })),
  };
}

function lastOf({ what, by, at }: BriefingChange): BriefingShown['last'] {
  return { what, by: { id: by.id, name: by.name }, at: new Date(at).toISOString() };
}
