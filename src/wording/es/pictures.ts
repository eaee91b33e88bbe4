import type { Translation } from '../translation.ts';
import { count, listInWords } from './counting.ts';
import { MONTHS } from './days.ts';

const MONTH = new RegExp(`(${MONTHS.join('|')})`, 'gu');

/** The lines above pictures, and what they show for readers who do not see them. */
export const pictures: NonNullable<Translation['pictures']> = {
  bySentences: 'Cada barra muestra cuántas frases con este nombre mencionan ese tiempo.',
  byDocuments: 'Cada barra muestra cuántas veces los documentos de ese tiempo mencionan este nombre.',
  company:
    'Cada número muestra en cuántos pasajes se nombra a ambos. Las líneas grises unen otros nombres que aparecen juntos.',
  tooLittle: 'Hay demasiado poco para hacer una imagen.',
  by: { day: 'por día', month: 'por mes', year: 'por año', decade: 'por década' },
  timeline: (whole, dated, most, times) =>
    `Barras en el tiempo, ${whole}: ${count(dated, 'frase con fecha', 'frases con fecha')}; lo más frecuente es ${most} (${times}).`,
  times: {
    sentences: 'fechas en frases con el nombre',
    documents: 'menciones por la fecha de su documento',
  },
  overTime: (name, what, all, first, last, most, times) =>
    `${name} en el tiempo, ${what}: ${all}, de ${first} a ${last}; lo más frecuente es ${most} (${times}).`,
  together: (name, listed) =>
    `A quién se nombra en los mismos pasajes que a ${name}, y en cuántos: ${listed.join(', ')}.`,
  ties: (pairs) => `Las líneas unen nombres que aparecen juntos: ${pairs.join('; ')}.`,
  pair: (one, other, passages) => `${listInWords([one, other])} (${passages})`,
  bars: (title, highest, bars) => `Barras, ${title}, ${highest}: ${bars.join(', ')}.`,
  otherScript: 'en una escritura que falta en las imágenes; véase el texto',
  otherScriptName: (at) => `n.º ${at} de la descripción`,
  counted: (name, passages) => `${name} (${passages})`,
  highest: {
    sentences: (most) => `barra más alta: ${count(most, 'frase')}`,
    documents: (most) => `barra más alta: ${count(most, 'mención', 'menciones')}`,
  },
  shortDate: (words) =>
    words
      .replace(/(\d) de /gu, '$1 ')
      .replace(MONTH, (month) => month.slice(0, 3))
      .replace(/ de (\d{4})$/u, ' $1'),
};
