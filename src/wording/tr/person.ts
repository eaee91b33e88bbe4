import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const person: NonNullable<Translation['person']> = {
  spelt: (spellings) => say`Yazılışlar: ${spellings}`,
  with: (names) => say`Aynı paragraflarda: ${names}`,
  counted: (name, number) => say`${name} (${number})`,
  date: (date) => say`Tarih: ${date}`,
  dates: (first, last) => say`İlk tarih: ${first}. Son tarih: ${last}`,
  ofTheDocument: '(belgenin tarihi)',
  describedAs: 'Nasıl tanıtılıyor',
  said: 'Söyledikleri',
  saidOfThem: 'Hakkında söylenenler',
  namedIn: 'Adının geçtiği yerler',
};
