import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** What people do, after “можно”. */
const RIGHTS = {
  ask: 'спрашивать и читать',
  pin: 'закреплять, следить и задавать сводки',
  share: 'делиться в канале',
  add: 'добавлять документы',
} as const;

const CHANGES = 'who: everyone, nobody или reset. role: дать это право роли. remove: забрать его у роли.';

export const access: NonNullable<Translation['access']> = {
  of: (dossier, isTerminal) =>
    isTerminal
      ? `Кому что можно с досье «${dossier}», по серверам`
      : `Кому что можно с досье «${dossier}» на этом сервере`,
  changed: (right, where) =>
    where === 'server'
      ? `Отныне на этом сервере изменено, кому можно ${RIGHTS[right]}`
      : `Отныне в этом канале изменено, кому можно ${RIGHTS[right]}`,
  right: (right) => RIGHTS[right],
  grant: (right, who) => say`${right}: ${who}`,
  grantIn: (channel, who) => say`в ${channel}: ${who}`,
  grantOn: (server) => say`на сервере ${server}`,
  asOpened: {
    ask: 'все, кому досье здесь открыто',
    pin: 'все, кому можно спрашивать',
    share: 'все, кому можно спрашивать',
    add: 'те, кому можно менять эти права',
  },
  everyone: 'все',
  nobody: 'никто',
  noneSaid: 'Ни на одном сервере права не заданы.',
  bound:
    'Кому досье вообще доступно, решает владелец бота. Права здесь могут это только сузить. ' +
    'Права канала действуют вместо прав сервера.',
  notHere: (isTerminal) =>
    isTerminal
      ? 'Права меняются на самом сервере командой /dossier access. Терминал их только показывает.'
      : 'Права относятся к серверу. Используйте /dossier access в одном из его каналов.',
  whichRight: 'Выберите и право: ask, pin, share или add.',
  whichChange: (given) =>
    given === 0 ? `Выберите одно изменение. ${CHANGES}` : `Выбирайте по одному изменению за раз. ${CHANGES}`,
  notGranted: 'У этой роли здесь нет такого права, забирать нечего. У кого оно есть, покажет /dossier access.',
  tooMany: (limit) =>
    `Право можно дать не более чем ${count(limit, 'роли', 'ролям', 'ролям')}. Сначала заберите у одной или создайте одну роль для всех.`,
};
