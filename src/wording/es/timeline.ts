import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral } from './counting.ts';
import { bounded } from './days.ts';

/** What happened when, and how it was dated. */
export const timeline: NonNullable<Translation['timeline']> = {
  doubtful: ' · dudosa',
  accounts: (of) => ` · ${count(of, 'relato')}`,
  account: (number, of) => ` · relato ${number} de ${of}`,
  dated: (words, rule, from) => say`“${words}”: ${rule}${from}`,
  anchor: (words, place) => say` (“${words}”, ${place})`,
  published: (day) => say` (${day})`,
  words: (words, place) => say`“${words}” ${place}`,
  notDated: (words) => say`No se lista, porque la fecha sería una suposición: ${words}`,
  unbounded: (number) => `No se lista: ${count(number, 'mención', 'menciones')} de un tiempo tan vago como “ahora”`,
  counted: (listed, total, documents) =>
    listed < total
      ? `${numeral(listed)} de ${dated(total)}; se buscó en ${count(documents, 'documento')}`
      : `${dated(total)}; se buscó en ${count(documents, 'documento')}`,
  someListed: (listed, total) =>
    `Se muestran ${listed} de ${total} frases con fecha: los hechos más mencionados. Con un tema, una persona o fechas salen menos.`,
  someTerms: (terms) => `Ningún pasaje tiene todas estas palabras: ${terms}. Estos pasajes tienen la mayoría.`,
  noDays: (times) =>
    times === 1
      ? 'Se menciona un tiempo, pero no el día.'
      : `Se mencionan ${numeral(times)} tiempos, pero no los días.`,
  noneWithin: (sentences, bounds, first, last) =>
    `De ${dated(sentences)}, ninguna es ${listInWords(bounds)}. Van ${bounded('desde', first)} ${bounded('hasta', last)}.`,
  spanOfDossier: (first, last) =>
    `El dossier tiene fechas ${bounded('desde', first)} ${bounded('hasta', last)}. /timeline sin tema las lista.`,
  person: (name) => `persona: ${name}`,
  from: (day) => `de ${day} o posterior`,
  before: (day) => `anterior a ${day}`,
  openYear: (sentences, words) =>
    sentences === 1
      ? `No se lista: una frase con día pero sin año (“${words}”). Otros documentos dan ese día en otro año.`
      : `No se listan: ${sentences} frases con día pero sin año (“${words}”). Otros documentos dan ese día en otro año.`,
  dateless: (documents, title) =>
    documents === 1
      ? `“${title}” no tiene fecha, así que en ese documento no se pueden fechar días como “el jueves”. Para cambiarlo, ponle fecha de publicación.`
      : `${documents} documentos no tienen fecha, así que en ellos no se pueden fechar días como “el jueves”. Para cambiarlo, ponles fecha de publicación.`,
  noTime: (spanOfDossier) =>
    spanOfDossier === ''
      ? 'Ninguna frase sobre esto nombra una fecha u hora.'
      : `Ninguna frase sobre esto nombra una fecha u hora. ${spanOfDossier}`,
  heading: (about) => ['Cronología', ...about].join(' · '),
};

function dated(sentences: number): string {
  return count(sentences, 'frase con fecha', 'frases con fecha');
}
