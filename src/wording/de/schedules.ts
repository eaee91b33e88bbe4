import type { Translation } from '../translation.ts';

export const schedules: NonNullable<Translation['schedules']> = {
  sameTimes: (number, words) =>
    `Zeitplan ${number} hat schon diese Zeiten: ${words}. Wähle andere Zeiten, oder beende ihn mit /digest drop.`,
  tooMany: (limit) =>
    `Dieser Kanal hat schon ${limit} Zeitpläne; mehr sind nicht möglich. Beende einen mit /digest drop. /digest list zeigt sie.`,
  added: (number, times, zone) => `Zeitplan ${number} ist eingerichtet: ${times} (${zone})`,
  what: 'Zu diesen Zeiten meldet der Bot in diesem Kanal eine Übersicht: neue Dokumente, was die Beobachtungen gefunden haben, und zitierte oder angeheftete Stellen, die sich geändert haben. Gibt es nichts Neues, meldet er nichts.',
  first: (moment, zone) => `Die erste kommt am ${moment} (${zone}).`,
  defaultZone: (zone) =>
    `Du hast keine Zeitzone genannt, also gilt ${zone}. Die Option „zone“ setzt eine andere, etwa Europe/Paris.`,
  dropped: (number, times, zone) => `Zeitplan ${number} ist beendet: ${times} (${zone})`,
  noMore: 'Er meldet keine Übersichten mehr.',
  list: (isTerminal) => (isTerminal ? 'Zeitpläne aller Kanäle' : 'Zeitpläne dieses Kanals'),
  none: 'Es gibt keine. Richte einen mit /digest schedule ein.',
  faultElsewhere: (number, fault, times) =>
    `Zeitplan ${number}, den du in einem anderen Kanal eingerichtet hast, kann nichts melden: ${fault}. Seine Zeiten: ${times}`,
  noneHere: 'In diesem Kanal gibt es noch keinen Zeitplan. Richte einen mit /digest schedule ein.',
  several: (numbers) => `In diesem Kanal gibt es mehrere Zeitpläne: ${numbers}. Nenne einen in der Option „number“.`,
  unknownDigest: (number, digest) =>
    `Zeitplan ${number} hat keine Übersicht ${digest}. Lass die Option „digest“ weg, um die nächste zu sehen.`,
  unknownZone: (typed, near) =>
    near.length === 0
      ? `Eine Zeitzone „${typed}“ gibt es nicht. Schreibe einen Namen wie Europe/Paris, America/New_York oder UTC.`
      : `Eine Zeitzone „${typed}“ gibt es nicht. Meintest du ${near.join(', ')}?`,
};
