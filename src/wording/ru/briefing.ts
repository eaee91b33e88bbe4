import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { ACTS } from './acts.ts';
import { count } from './counting.ts';

const DONE: Readonly<Record<string, string>> = ACTS;

function pins(number: number): string {
  return count(number, 'запись', 'записи', 'записей');
}

export const briefing: NonNullable<Translation['briefing']> = {
  heading: (name) => `Подборка «${name}»`,
  empty: 'Записей пока нет. Нажмите «Закрепить» у фрагмента или используйте /briefing add со ссылкой.',
  number: (number) => `${number}.`,
  changed: {
    changed: 'Документ изменился после закрепления',
    removed: 'Этих слов в документе больше нет',
    'document gone': 'Этого документа в досье больше нет',
    unknown: 'Этих слов в досье нет, и у бота нет записи о них',
  },
  warning: (number, why, citation) => say`${number} ⚠ ${why} (${citation})`,
  note: 'Заметка:',
  pinnedBy: (person, time) => say`закрепление: ${person} ${time}`,
  pins: (number) => ` · ${pins(number)}`,
  current: 'текущая',
  closed: ' · закрыта',
  lastChange: (what, name) => `${DONE[what] ?? 'изменение'} — ${name}`,
  lastLine: (change, time) => say`${change} ${time}`,
  state: {
    closed: 'закрыта',
    current: 'текущая',
    other: 'не текущая; сделать текущей: /briefing use',
  },
  facts: (number, state, version, last) => say`${pins(number)} · ${state} · версия ${version}: ${last}`,
  partOfChannel: 'Это видят здесь только те, кому можно спрашивать досье. Поделиться этим со всем каналом нельзя.',
  list: 'Подборки этого канала',
};
