import type { Translation } from '../translation.ts';

/** How a query was read, and what limits its results. */
export const searching: NonNullable<Translation['searching']> = {
  someListed: (listed, total) =>
    `Se muestran los primeros ${listed} de ${total} pasajes. Con más palabras o un filtro salen menos.`,
  someForms: (word, forms, all) =>
    `${all} palabras empiezan por “${word}”. Solo se buscaron las ${forms} más frecuentes. Con más letras quedan menos.`,
  someLookedAt: (lookedAt, all) =>
    `Solo se miraron los ${lookedAt} más probables de ${all} pasajes posibles, así que puede haber más. Con más palabras o un filtro quedan menos.`,
  someTerms: (terms) => `Ningún pasaje tiene todas estas palabras: ${terms}. Estos pasajes tienen algunas.`,
  onlyInTitle: (word, titles) => `“${word}” solo está en un título: ${titles}. /source muestra ese documento.`,
  unknownSwitch: (value, switches) =>
    `“no:${value}” no se conoce, así que se lee como palabras (se conocen: no:${switches})`,
  isNoDate: (name, value) =>
    `“${name}:${value}” no es una fecha, así que se lee como palabras (escribe AAAA, AAAA-MM o AAAA-MM-DD)`,
  unknownField: (name) => `“${name}:” no limita nada aquí, así que sus palabras se buscan en el texto`,
  noExcludedField: (typed) =>
    `“-${typed}” no se tuvo en cuenta, porque un campo no se puede excluir; escribe “-” solo ante palabras del texto`,
  noShape: (name) =>
    `“${name}” no se conoce aquí, así que sus palabras se buscan con cualquier grafía y las veces que sean`,
  noBoost: (typed) => `“${typed}” no se tuvo en cuenta, porque ninguna palabra puede contar más que otra`,
  noSlipNumber: (typed) =>
    `El número de “${typed}” no se tuvo en cuenta, porque cuántas erratas se admiten depende de lo larga que es la palabra`,
  noSynonyms: (typed) => `“${typed}” se leyó sin su signo, porque no se buscan sinónimos`,
  leadingWildcard: (typed) =>
    `“${typed}” se leyó sin su primer signo, porque una palabra debe empezar por una letra; el signo puede ir dentro o al final`,
  badRange: (typed, most) =>
    `“${typed}” se leyó como sus dos números, porque un intervalo debe ir hacia arriba y tener como mucho ${most} números; para días de publicación escribe after: y before:`,
  tooDeep: (most) => `No se tuvieron en cuenta los paréntesis dentro de más de ${most} otros`,
  orWithout:
    'OR se leyó como AND antes o después de una palabra excluida, porque esa palabra falta en casi todos los pasajes',
  noWords: {
    question: 'La pregunta no tiene ninguna palabra que buscar. Nombra una persona, un lugar, un hecho o un asunto.',
    topic: 'El tema no tiene ninguna palabra que buscar. Nombra una persona, un lugar, un hecho o un asunto.',
    query: (excludes) =>
      excludes
        ? 'La búsqueda solo excluye palabras. Añade al menos una palabra que deba tener el pasaje.'
        : 'La búsqueda no tiene ninguna palabra que buscar. Escribe al menos una que deba tener el pasaje.',
  },
};
