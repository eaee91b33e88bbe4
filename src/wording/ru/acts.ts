/** What people do to a briefing: with a name behind it, or after “undone”. */
export const ACTS = {
  begin: 'создание подборки',
  pin: 'закрепление фрагмента',
  note: 'изменение заметки',
  move: 'перестановка записи',
  drop: 'удаление записи',
  rename: 'переименование подборки',
  close: 'закрытие подборки',
  open: 'повторное открытие подборки',
  undo: 'отмена изменения',
} as const;
