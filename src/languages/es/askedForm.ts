import { word } from '../askingPatterns.ts';
import { byForms } from '../parts/askedForm.ts';

const MONEY =
  'precios?|costes?|costos?|presupuestos?|salarios?|sueldos?|ingresos?|multas?|alquiler|ganancias?|tarifa|deuda';
const MEASURES =
  'altura|distancia|longitud|profundidad|anchura|ancho|peso|temperatura|superficie|velocidad|tamaño|diámetro|altitud|extensión';
const SHARES = 'porcentajes?|proporción|fracción|parte|cuota';
const asked = (nouns: string) => `(?:qué|que) (?:${nouns})`;
const equated = (nouns: string) =>
  `(?:cuál|qué|cual) (?:es|era|fue|será|son|fueron) (?:el|la|los|las|su|sus) (?:(?!de |que )\\p{L}+ )?(?:${nouns})`;
/** What may be between “cuánto” and its verb. */
const CLITICS = '(?:(?:se|le|les|me|te|nos|ha|han|había|habían|llegó a) ){0,3}';

export const spanishAskedForm = byForms([
  [
    'duration',
    word(
      `cuánto tiempo|cuánto ${CLITICS}(?:dur|tard)\\p{L}+|cuánt[oa]s (?:segundos|minutos|horas|días|noches|semanas|meses|años|décadas|siglos)`,
    ),
  ],
  ['clock', word('(?:qué|que) hora')],
  ['year', word(`${asked('años?|décadas?')}|${equated('año|década')}`)],
  ['century', word(`${asked('siglos?')}|${equated('siglo')}`)],
  ['day', word(`${asked('días?|fechas?')}|${equated('día|fecha')}`)],
  ['share', word(`${asked(SHARES)}|${equated(SHARES)}|cuánto por ciento`)],
  [
    'money',
    word(
      `cuánto (?:dinero|${CLITICS}(?:cuest|cost|val|pag|cobr|gast)\\p{L}+)|cuánt[oa]s (?:euros|dólares|pesos|pesetas|libras|rublos|centavos|céntimos)|` +
        `${asked(MONEY)}|${equated(MONEY)}`,
    ),
  ],
  [
    'measure',
    word(
      `cuánto ${CLITICS}(?:mid|med|pes)\\p{L}+|cuánt[oa]s (?:(?:kiló|centí|milí)?metros|toneladas|grados|hectáreas|litros|kilos|kilogramos|gramos|millas|leguas)|` +
        `${asked(MEASURES)}|${equated(MEASURES)}`,
    ),
  ],
]);
