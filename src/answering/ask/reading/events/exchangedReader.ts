import type { AnswerReader } from '../answerReader.ts';
import { eventReader } from './eventReader.ts';
import { EVENT_SETTINGS } from './eventSettings.ts';

/**
 * The event reader where it is sure that a passage tells the roles exchanged, and silent else. It is asked before all others:
 * whoever praised somebody is not whom the question asks for, although both are named beside the verb.
 */
export const exchangedReader: AnswerReader = {
  kind: 'exchanged',
  read: async (...asked) => {
    const reader = await eventReader.read(...asked);
    if (reader === null) return null;
    return {
      given: (hit) => {
        const given = reader.given(hit);
        return given?.verdict === 'other' && given.sureness >= EVENT_SETTINGS.exchanged ? given : null;
      },
    };
  },
};
