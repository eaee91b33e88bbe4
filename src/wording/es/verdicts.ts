import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, listInWords, numeral } from './counting.ts';

/** The verdicts on a pasted quotation, and what is said of each. */
export const verdicts: NonNullable<Translation['verdicts']> = {
  names: {
    verbatim: 'Literal',
    'verbatim but cut': 'Literal, pero recortada',
    altered: 'Alterada',
    'another speaker': 'Palabras correctas, otro hablante',
    'not said': 'Palabras correctas, pero no dichas',
    'struck out': 'Tachada en el documento',
    'not in the dossier': 'No está en el dossier',
  },
  differences: (counted, alerts) => {
    const kinds = [
      counted.replaced === 0 ? '' : count(counted.replaced, 'cambio'),
      counted.added === 0 ? '' : count(counted.added, 'añadido'),
      counted.removed === 0 ? '' : count(counted.removed, 'omisión', 'omisiones'),
    ].filter((words) => words !== '');
    const alert = [
      alerts.negation ? 'uno de los dos dice “no”' : '',
      alerts.number ? 'un número es distinto' : '',
      alerts.condition ? 'una condición es distinta (como “si” o “solo”)' : '',
      alerts.attribution ? 'ya no está claro quién lo afirma' : '',
    ].filter((words) => words !== '');
    return [listInWords(kinds), ...alert].filter((words) => words !== '').join('; ');
  },
  difference: {
    replaced: (pasted, source) => say`cambio: “${pasted}” en lugar de “${source}”`,
    added: (pasted) => say`añadido: “${pasted}”`,
    removed: (source) => say`omisión: “${source}”`,
  },
  writtenOtherwise: (pasted, source) => say`Otra grafía: “${pasted}” en lugar de “${source}”`,
  alert: {
    negation: ' (cambia el “no”)',
    number: ' (cambia un número)',
    condition: ' (cambia una condición)',
    attribution: ' (cambia quién lo afirma)',
  },
  pasted: (words) => say`Pegado: “${words}”`,
  nearest: 'Lo más cercano:',
  ownWords: 'En el dossier estas palabras son del propio documento, no una cita.',
  struckOut: 'Estas palabras están tachadas en el documento, así que no las dice.',
  pastedNames: (said, claimed) => say`${said}; el texto pegado nombra a ${claimed}`,
  leavesOff: 'El texto pegado omite las palabras subrayadas de la frase.',
  also: (places) => say`Las mismas palabras están también en ${places}.`,
  ellipsis: (words) => `Los puntos suspensivos omiten ${words === 1 ? 'una palabra' : `${words} palabras`}.`,
  joined: {
    speakers: 'dos declaraciones unidas: en el dossier, estas palabras no son de un solo hablante',
    places: 'declaraciones unidas de varios lugares',
    order: 'frases en un orden distinto del que tienen en el dossier',
  },
  turned: {
    negation: 'recortada de una frase que lo niega',
    condition: 'recortada de una frase que lo limita',
    attribution: 'recortada de una frase que dice que lo afirma otro',
    number: 'recortada de una frase con un número que importa',
  },
  cutPieces: 'El texto pegado omite palabras al principio o al final.',
  reportersWords: 'Entre estas palabras el documento tiene palabras propias, que el texto pegado omite.',
  bracketsMissing: 'Faltan palabras que alguien añadió entre corchetes al editar.',
  bracketsDropped: 'Palabras que alguien añadió entre corchetes al editar parecen aquí de quien habla.',
  bracketsAdded: 'Las palabras entre corchetes no están en el dossier.',
  someWords: (checked, skipped) =>
    `Solo se verificaron las primeras ${checked} palabras. Verifica las otras ${skipped} por separado.`,
  noWords: 'No hay palabras que verificar. Pega una cita.',
  someQuotations: (checked, skipped) =>
    `Solo se verificaron las primeras ${checked} citas. Verifica las otras ${skipped} por separado.`,
  shortLines: (lines) =>
    lines === 1
      ? 'Una línea no se verificó: solo tiene una o dos palabras.'
      : `${lines} líneas no se verificaron: solo tienen una o dos palabras.`,
  beginningOnly: (file, read, skipped) =>
    `Solo se verificaron los primeros ${numeral(read)} caracteres de “${file}”. Verifica los otros ${numeral(skipped)} por separado.`,
  unread: (names) =>
    `No se verificó: ${listInWords(names.map((name) => `“${name}”`))}. Para verificar un archivo, usa /verify con la opción “file”.`,
  checked: (quotations) => (quotations === 1 ? 'Una cita verificada' : `${quotations} citas verificadas`),
  checkedIn: (quotations, file) =>
    quotations === 1 ? `Una cita verificada en “${file}”` : `${quotations} citas verificadas en “${file}”`,
};
