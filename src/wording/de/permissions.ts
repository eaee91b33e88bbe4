import type { Translation } from '../translation.ts';

export const permissions: NonNullable<Translation['permissions']> = {
  'View Channels': 'um die Kanäle zu sehen, die in den Regeln stehen, und Erwähnungen darin',
  'Send Messages': 'um auf Erwähnungen zu antworten, Antworten zu teilen und Neues und Übersichten zu melden',
  'Send Messages in Threads': 'um dasselbe in Threads und in Beiträgen eines Forums zu tun',
  'Create Public Threads': 'um zu einer Antwort einen Thread zu öffnen',
  'Attach Files': 'um Antworten mit einem Bild oder einer Datei zu teilen und zu melden',
  'Read Message History':
    'um auf eine Erwähnung direkt zu antworten und nach einem Fehler nachzusehen, ob eine Meldung ankam',
};
