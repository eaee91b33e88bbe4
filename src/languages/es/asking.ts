import { byPatterns, opening, word } from '../askingPatterns.ts';

export const spanishAsking = byPatterns([
  [word('qué (?:dijo|dijeron|declaró|afirmó|anunció|escribió|pidió|prometió|respondió)'), 'statement'],
  [
    word(
      'cuándo|(?:qué|cuál|que) (?:\\p{L}+ )?(?:año|día|fecha|mes|siglo|década|hora|momento)|desde cuándo|hasta cuándo|cuánto tiempo|cuántos (?:años|días|meses) (?:duró|tardó)',
    ),
    'time',
  ],
  [
    word('d[óo]nde|ad[óo]nde|(?:qué|cuál|que) (?:ciudad|país|lugar|pueblo|isla|región|puerto|provincia|río|estado)'),
    'place',
  ],
  [word('cu[áa]nt[oa]s?|qué (?:cantidad|número|porcentaje|tamaño|altura|distancia|precio|edad)'), 'number'],
  [
    word('por qué|por cuál (?:motivo|razón)|cuál (?:fue|es|era) (?:el motivo|la razón|la causa)|a qué se debió'),
    'reason',
  ],
  [
    word(
      '(?:qué|quién) (?:es|son|era|fue|significa) (?:un |una |el |la )?[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,6}\\s*\\?',
    ),
    'definition',
  ],
  [
    word(
      'qué (?:empresa|compañía|organización|partido|equipo|banco|universidad|tribunal|comisión|sociedad|ministerio|sindicato|periódico)',
    ),
    'body',
  ],
  [
    word(
      'quién|quiénes|a quién|de quién|qué (?:persona|hombre|mujer|polític[oa]|president[ea]|ministr[oa]|rey|reina|directora?|juez|jueza|autora?|artista|capit[áa]n)',
    ),
    'person',
  ],
  [opening('¿?(?:nombra|enumera|cuáles (?:son|eran|fueron))'), 'list'],
  [opening('¿?(?:cómo|de qué (?:manera|modo|forma))'), 'manner'],
  [
    opening(
      '¿?(?:es|son|era|eran|fue|fueron|ha|han|había|tiene|tenía|hay|hubo|puede|está|estaba|hizo|pidió|recibió|llegó)',
    ),
    'yes or no',
  ],
]);
