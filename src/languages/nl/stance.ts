import type { StanceWords } from '../parts/stanceWords.ts';
import { phrases } from '../phrases.ts';
import { words } from '../wordList.ts';

/** How Dutch shows that words were denied, not said, or only supposed. */
export const dutchStance: StanceWords = {
  saying: words(
    'zeggen zegt zei zeiden gezegd schrijven schrijft schreef geschreven noemen noemt noemde noemden ' +
      'genoemd beweren beweert beweerde beweerd verklaren verklaart verklaarde verklaard roepen roept riep ' +
      'geroepen beschrijven beschrijft beschreef beschreven beloven beloofde beloofd spreken sprak ' +
      'gesproken zeg omschrijven omschreef omschreven',
  ),
  using: words('zeggen zei gezegd gebruiken gebruikt gebruikte schrijven schreef geschreven'),
  negations: phrases('niet|nooit|nimmer|geenszins|op geen enkel moment|noch'),
  nobodies: phrases('niemand|geen|geen enkele'),
  withholding: phrases(
    'weigert/weigerde/weigerden/geweigerd|vermijdt/vermeed/vermeden|zonder|in plaats van|verre van|' +
      'wilde niet|wil niet|hoedde zich|onthield zich',
  ),
  denying: phrases(
    'ontkent/ontkende/ontkenden/ontkend/ontkennen|betwist/betwistte|weerspreekt/weersprak|' +
      'verwerpt/verwierp|loochent/loochende',
  ),
  false: phrases('onjuist|onwaar|verzonnen|vals|ten onrechte|een leugen|een verzinsel|fout'),
  conditions: phrases('als|indien|of|alsof|tenzij'),
  inverting: phrases('had|zou'),
  modals: phrases('zou|zouden|kon|kan|moet|moest'),
  wishing: phrases('wil/wilde|vroeg/vraagt|beval'),
  idle: phrases(
    'niet alleen|niet slechts|niemand anders dan|geen ander dan|zonder twijfel|zonder aarzelen|' +
      'geen twijfel|als eerste',
  ),
  breaking: phrases('maar|omdat|toen|nadat|voordat|terwijl|hoewel|en|waarom|waar|hoe|want'),
  joining: words(''),
  within: words(''),
  complementizers: words('dat'),
  relatives: words('die wie wat'),
  claims: words('bewering beweringen bericht berichten gerucht geruchten aantijging'),
  words: words('woord woorden term zin uitdrukking'),
  standIns: phrases('dat|dit|het|zoiets|niets van dien aard'),
  mouths: phrases('in de mond'),
  asWords: words('als'),
};
