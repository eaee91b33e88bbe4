import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';

export const names: NonNullable<Translation['names']> = {
  didYouMean: (typed, name) => `Dosyada “${typed}” adlı kimse yok. Şunu mu demek istedin: ${name}?`,
  didYouMeanOneOf: (near) => ` Şunu mu demek istedin: ${near.join(', ')}?`,
  written: (typed, name) => `${typed}: dosyadaki yazılışı ${name}.`,
  others: (typed, others) => `“${typed}” şunlar da olabilir: ${others}.`,
  elsewhere: (typed) =>
    `“${typed}” başka yerlerde de geçiyor, belki başka bir adın parçası olarak. /search onları gösterir.`,
  byInitial: (short, full) =>
    `“${short}” yalnızca bir baş harf içeriyor. ${full} olarak okundu, ama başka biri de olabilir.`,
  someListed: (listed, total) =>
    `${numeral(total)} yerden ${numeral(listed)} tanesi gösteriliyor. Ötekileri /search bulur.`,
  noName: 'Aranacak bir ad yok. Bir kişinin ya da kurumun adını yaz.',
  noPerson: (typed) =>
    `“${typed}” dosyada geçiyor, ama bot onu bir kişi ya da kurum adı olarak tanımıyor. Nerede geçtiğini /search gösterir.`,
  unknown: '/search her sözcüğü arar.',
};
