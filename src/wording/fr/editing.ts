import type { Translation, Wording } from '../translation.ts';
import { count } from './counting.ts';

type Act = Parameters<Wording['editing']['undone']>[0];

/** What was taken back, by the act. */
const UNDONE: Readonly<Record<Act, string>> = {
  begin: 'une revue commencée',
  pin: 'un passage épinglé',
  note: 'une note changée',
  move: 'une entrée déplacée',
  drop: 'une entrée retirée',
  rename: 'la revue renommée',
  close: 'la revue fermée',
  open: 'la revue rouverte',
  undo: 'une annulation',
};

const entries = (number: number): string => count(number, 'entrée');
const characters = (number: number): string => count(number, 'caractère');

export const editing: NonNullable<Translation['editing']> = {
  nothingToExport: (name) =>
    `« ${name} » n’a encore aucune entrée : il n’y a rien à exporter. Épinglez un passage, ou utilisez /briefing add.`,
  exported: (name, form, pins) => `La revue « ${name} » au format ${form}, ${entries(pins)}`,
  tooMany: (briefings, limit) =>
    `Ce salon a déjà ${count(briefings, 'revue')} ; la limite est de ${limit}. Choisissez l’une d’elles : /briefing use.`,
  begun: (name) => `« ${name} » est commencée. Les nouvelles entrées d’ici y sont mises`,
  isCurrent: (name) => `« ${name} » est désormais la revue en cours. Les nouvelles entrées d’ici y sont mises`,
  pinned: (number, name) => `Épinglé dans « ${name} », numéro ${number}`,
  noted: (note, number) =>
    note === '' ? `La note du numéro ${number} est enlevée` : `La note du numéro ${number} est changée`,
  moved: (from, to) => `Le numéro ${from} est déplacé à la place ${to}`,
  renamed: (name) => `La revue s’appelle désormais « ${name} »`,
  closed: (name) => `« ${name} » est fermée ; /briefing use la rouvre`,
  noneOpen:
    'Ce salon n’a aucune revue ouverte. /briefing list montre celles qui sont fermées ; /briefing use en rouvre une.',
  unknown: (name, names) =>
    names === '' ? `Ce salon n’a pas de revue « ${name} ».` : `Ce salon n’a pas de revue « ${name} ». Il a : ${names}.`,
  noneYet: 'Ce salon n’a encore aucune revue. Épinglez un passage, ou commencez-en une avec /briefing new.',
  isNoPin: (text) => `« ${text} » n’est pas une entrée. Donnez le numéro d’une entrée, comme 3.`,
  noPinYet: (name) => `« ${name} » n’a encore aucune entrée. Épinglez un passage, ou utilisez /briefing add.`,
  pinnedAlready: (citation, briefing, number, by) =>
    `${citation} est déjà dans « ${briefing} », numéro ${number}, épinglé par ${by}. ` +
    'Utilisez /briefing note pour en changer la note.',
  full: (name, limit) =>
    `« ${name} » est pleine. Une revue a au plus ${limit} entrées. Retirez-en une, ou commencez une autre revue avec /briefing new.`,
  noteChanged: (number, note) =>
    `Quelqu’un d’autre a changé entre-temps la note du numéro ${number}. Elle est désormais : « ${note} »`,
  noteUnchanged: (number) => `La note du numéro ${number} est déjà celle-ci.`,
  orderChanged: (by) =>
    `Rien n’a été déplacé : l’ordre a été changé entre-temps par ${by}. Voici l’ordre actuel. Appuyez de nouveau.`,
  sameNumber: (number) => `Le numéro ${number} est déjà à cette place.`,
  sameName: (name) => `Elle s’appelle déjà « ${name} ».`,
  noName: 'Une revue a besoin d’un nom. Écrivez-en un, comme « Visites ».',
  longName: (length, limit) => `Le nom compte ${characters(length)} ; la limite est de ${limit}. Raccourcissez-le.`,
  longNote: (length, limit) => `La note compte ${characters(length)} ; la limite est de ${limit}. Raccourcissez-la.`,
  seenBy: {
    channel: 'Tous les membres de ce salon peuvent le voir avec /briefing show.',
    'part of the channel':
      'Seules les personnes de ce salon qui peuvent interroger le dossier voient l’entrée, avec /briefing show.',
    oneself: 'Vous seul pouvez le voir, avec /briefing show.',
  },
  defaultName: (number) => `Revue ${number}`,
  dropped: (number, citation) =>
    citation === null
      ? `Le numéro ${number} est retiré. /briefing undo le remet`
      : `Le numéro ${number} (${citation}) est retiré. /briefing undo le remet`,
  undone: (what, by) =>
    by === null
      ? `Votre dernier changement est annulé : ${UNDONE[what]}`
      : `Le dernier changement, fait par ${by}, est annulé : ${UNDONE[what]}`,
  notInIt: (name, by) => `Cette entrée n’est plus dans « ${name} ». Dernier changement fait par ${by}.`,
  noNumber: (number, name, pins) => `« ${name} » n’a pas de numéro ${number}. Elle a ${entries(pins)}.`,
  noPlace: (place, name, pins) => `« ${name} » n’a pas de place ${place}. Elle a ${entries(pins)}.`,
  atTheEnd: (number, isFirst) => `Le numéro ${number} est déjà le ${isFirst ? 'premier' : 'dernier'}.`,
  changed: (citation, successor) =>
    successor === null
      ? `Les mots de ${citation} ont changé. /cite ${citation} les montre tels qu’ils étaient.`
      : `Les mots de ${citation} ont changé. ${successor} les a remplacés : épinglez cette référence-là.`,
  noneCurrent:
    'Ce salon n’a aucune revue ouverte. Épinglez un passage, ou commencez-en une avec /briefing new. /briefing list montre celles qui sont fermées.',
  changedMeanwhile: (by, briefing) =>
    `Rien n’a été annulé : « ${briefing} » a été changée entre-temps par ${by}. Regardez-la de nouveau.`,
  nothingToUndo: (name) => `« ${name} » n’a aucun changement à annuler.`,
  nameTaken: (name) => `Ce salon a déjà une revue « ${name} ». Choisissez un autre nom, ou utilisez celle-là.`,
};
