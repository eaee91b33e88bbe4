import type { Translation } from '../translation.ts';

export const buttons: NonNullable<Translation['buttons']> = {
  context: 'Bağlam',
  less: 'Daha az',
  read: 'Oku',
  readOn: (passage) => `Devamı ¶${passage}`,
  readOnNowhere: 'Devamı',
  results: 'Sonuçlar',
  leave: 'Çıkar',
  pictures: 'Grafikler',
  pin: 'Sabitle',
  note: 'Not',
  drop: 'Çıkar',
  undo: 'Geri al',
  showBriefing: 'Derlemeyi göster',
  use: 'Geçerli yap',
  keep: 'Sakla',
  discard: 'At',
  putBack: 'Geri koy',
  share: 'Paylaş',
  shared: 'Paylaşıldı',
  thread: 'Alt başlık',
};
