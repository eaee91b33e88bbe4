import type { StanceWords } from '../parts/stanceWords.ts';
import { phrases } from '../phrases.ts';
import { words } from '../wordList.ts';

/** How Italian shows that words were denied, not said, or only supposed. */
export const italianStance: StanceWords = {
  saying: words(
    'dire dice disse dicono dissero detto diceva dicesse scrivere scrisse scritto chiamare chiama chiamò ' +
      'chiamato definire definisce definì definito affermare afferma affermò affermato dichiarare dichiarò ' +
      'dichiarato gridare gridò gridato pronunciare pronunciato pronunciò descrivere descritto descrisse ' +
      'promettere promesso',
  ),
  using: words('dire disse detto usare usa usò usato utilizzare utilizzato pronunciare pronunciato scrivere scritto'),
  negations: phrases('non|mai|nemmeno|neppure'),
  nobodies: phrases('nessuno|nessuna|nessun|né'),
  withholding: phrases(
    'si rifiuta/rifiutò di|rifiuta/rifiutò/rifiutato di|rifiutato|evita/evitò/evitato di|' +
      'evita/evitò/evitato|senza|invece di|anziché|lontano dal|si astenne dal',
  ),
  denying: phrases(
    'nega/negano/negò/negato/negare/negava|smentisce/smentì/smentito/smentiscono|respinge/respinse|' +
      'contesta/contestò',
  ),
  false: phrases('falso|falsa|inventato|inventata|una bugia|erroneamente|falsamente|una bufala'),
  conditions: phrases('se|come se|qualora'),
  modals: phrases('avrebbe|avrebbero|potrebbe|dovrebbe'),
  wishing: phrases('vuole/voleva/volle|chiese/chiede/chiesto|ordinò'),
  idle: phrases('non solo|non soltanto|nessun altro che|nessuno tranne|senza dubbio|senza esitare'),
  breaking: phrases('ma|perché|quando|dopo|prima|mentre|e|o|dove|come|poi|bensì'),
  joining: words('o'),
  within: words(''),
  complementizers: words('che'),
  relatives: words('cui quale'),
  claims: words('voce voci accusa accuse notizia affermazione'),
  words: words('parola parole termine frase espressione'),
  standIns: phrases('questo|quello|ciò|niente del genere|quelle parole'),
  mouths: phrases('in bocca'),
  asWords: words('come'),
  hasConcord: true,
};
