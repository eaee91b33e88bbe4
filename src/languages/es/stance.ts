import type { StanceWords } from '../parts/stanceWords.ts';
import { phrases } from '../phrases.ts';
import { words } from '../wordList.ts';

/** How Spanish shows that words were denied, not said, or only supposed. */
export const spanishStance: StanceWords = {
  saying: words(
    'decir dice dijo dicen dijeron dicho diciendo diga digan dijera dijese decía escribir escribió ' +
      'escrito escribe llamar llamó llamado llama calificar calificó calificado describir describió ' +
      'descrito afirmar afirmó afirmado afirma declarar declaró declarado gritar gritó gritado pronunciar ' +
      'pronunció pronunciado pronunciara llamara hablar habló prometer prometió prometido tildar tildó ' +
      'tildado',
  ),
  using: words(
    'decir dijo dicho usar usó usado utilizar utilizó utilizado emplear empleó empleado pronunciar ' +
      'pronunció pronunciado escribir escribió escrito',
  ),
  negations: phrases('no|nunca|jamás|tampoco|en ningún momento|de ninguna manera'),
  nobodies: phrases('nadie|ningún|ninguna|ninguno|ni'),
  withholding: phrases(
    'se niega/negó/negaba a|negarse a|negado a|rechazó/rehusó|rehúsa/rehusó|evita/evitó/evitaba/evitado|' +
      'sin|en vez de|en lugar de|lejos de|se abstuvo de|antes que',
  ),
  denying: phrases(
    'niega/niegan/negó/negaron/negado/negaba/negar|desmiente/desmintió/desmentido/desmienten|' +
      'rechaza/rechazó/rechazado|refuta/refutó',
  ),
  false: phrases(
    'falso|falsa|incorrecto|inventado|inventada|mentira|una mentira|falsamente|erróneamente|por error|' + 'un bulo',
  ),
  conditions: phrases('si|como si|en caso de que'),
  modals: phrases('habría|hubiera|hubiese|podría|podrían|debería|deberían'),
  wishing: phrases('quiere/quería/quiso|pidió/pide|ordenó|espera/esperaba'),
  idle: phrases(
    'no sólo|no solo|no solamente|nadie más que|nada menos|sin duda|sin embargo|no cabe duda|sin dudar|' +
      'sin vacilar',
  ),
  breaking: phrases('pero|sino|porque|cuando|después|antes|mientras|aunque|y|o|donde|cómo|luego'),
  joining: words('o'),
  within: words(''),
  complementizers: words('que'),
  relatives: words('quien quienes cual cuyo'),
  claims: words('rumor rumores acusación acusaciones informe informes noticia noticias versión afirmación'),
  words: words('palabra palabras término frase expresión'),
  standIns: phrases('eso|esto|tal cosa|esas palabras|nada de eso'),
  mouths: phrases('en boca de|en la boca'),
  asWords: words('como'),
  hasConcord: true,
};
