import type { Translation } from '../translation.ts';

export const schedules: NonNullable<Translation['schedules']> = {
  sameTimes: (number, words) =>
    `L’horaire ${number} a déjà ces heures : ${words}. Choisissez-en d’autres, ou mettez-y fin avec /digest drop.`,
  tooMany: (limit) =>
    `Ce salon a déjà ${limit} horaires, le maximum permis. Mettez fin à l’un d’eux avec /digest drop. /digest list les montre.`,
  added: (number, times, zone) => `L’horaire ${number} est établi : ${times} (${zone})`,
  what: 'À ces heures, le bot publie un récapitulatif dans ce salon : nouveaux documents, ce que les veilles ont trouvé, et passages cités ou épinglés qui ont changé. S’il n’y a rien de nouveau, il ne publie rien.',
  first: (moment, zone) => `Premier récapitulatif : ${moment} (${zone}).`,
  defaultZone: (zone) =>
    `Vous n’avez pas nommé de fuseau : c’est ${zone}. L’option « zone » en fixe un autre, comme Europe/Paris.`,
  dropped: (number, times, zone) => `L’horaire ${number} a pris fin : ${times} (${zone})`,
  noMore: 'Il ne publie plus de récapitulatifs.',
  list: (isTerminal) => (isTerminal ? 'Horaires de tous les salons' : 'Horaires de ce salon'),
  none: 'Il n’y en a aucun. Établissez-en un avec /digest schedule.',
  faultElsewhere: (number, fault, times) =>
    `L’horaire ${number}, que vous avez établi dans un autre salon, ne peut pas publier : ${fault}. Ses heures : ${times}`,
  noneHere: 'Ce salon n’a encore aucun horaire. Établissez-en un avec /digest schedule.',
  several: (numbers) => `Ce salon a plusieurs horaires : ${numbers}. Nommez-en un avec l’option « number ».`,
  unknownDigest: (number, digest) =>
    `L’horaire ${number} n’a pas de récapitulatif ${digest}. Enlevez l’option « digest » pour voir le prochain.`,
  unknownZone: (typed, near) =>
    `Il n’y a pas de fuseau « ${typed} ». ${near.length === 0 ? 'Écrivez un nom comme Europe/Paris, America/New_York ou UTC.' : `Vouliez-vous dire ${near.join(', ')} ?`}`,
};
