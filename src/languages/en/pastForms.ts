import { words } from '../wordList.ts';

/** Irregular pasts, and those whose ending does not show them: behind a noun they end its phrase. */
export const PAST_FORMS = words(
  'agreed disagreed freed decreed guaranteed arose awoke became began bent bit bled blew bore bought broke brought built came ' +
    'caught chose clung crept dealt drank drew drove ate fed fled flew flung forbade forgave forgot fought froze gave got ' +
    'grew had heard held hid kept knelt knew led lent lost met mistook overcame paid rang ran rode sang sank sat sent shook ' +
    'shrank slept slid sold sought spent spoke sprang stood stole stuck strode strove struck swam swept swore swung taught ' +
    'threw told took tore understood undertook undid went wept withdrew woke won wore wrote said did was were',
);
