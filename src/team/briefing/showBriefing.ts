import { emptyAnswer } from '../../answering/result.ts';
import type { Briefing, BriefingChange } from '../../dossier/briefing.ts';
import type { Answer, BriefingList, BriefingShown, PinShown, Result } from '../../json/old.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { showPin } from './showPin.ts';

/** A briefing with every pin looked up in the dossier as it is now. `did` says what has just been changed. */
export function showBriefing(
  briefing: Briefing,
  open: OpenDossier,
  audience: BriefingShown['audience'],
  did?: string,
  notes: readonly string[] = [],
): Answer {
  const results: Result[] = [];
  const pins = briefing.pins.map((kept, at): PinShown => {
    const { pin, result } = showPin(kept, open);
    if (result !== null) results.push(result);
    return { ...pin, number: at + 1, result: result === null ? null : results.length - 1 };
  });
  const shown: BriefingShown = {
    id: briefing.id,
    name: briefing.name,
    version: briefing.version,
    isCurrent: briefing.isCurrent,
    isClosed: briefing.isClosed,
    audience,
    last: lastOf(briefing.last),
    pins,
  };
  return {
    ...emptyAnswer('briefing', did ?? `Briefing “${briefing.name}”`, open),
    results,
    total: results.length,
    briefing: shown,
    notes: [...notes],
  };
}

/** All briefings of a channel, the last changed first. `did` says what has just been changed. */
export function listBriefings(briefings: readonly Briefing[], open: OpenDossier, did?: string): Answer {
  const list: BriefingList = briefings.map(({ name, pins, isCurrent, isClosed, last }) => ({
    name,
    pins: pins.length,
    isCurrent,
    isClosed,
    last: lastOf(last),
  }));
  return { ...emptyAnswer('briefing', did ?? 'Briefings of this channel', open), briefings: [...list] };
}

function lastOf({ what, by, at }: BriefingChange): BriefingShown['last'] {
  return { what, by: { id: by.id, name: by.name }, at: new Date(at).toISOString() };
}
