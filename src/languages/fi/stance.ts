import type { StanceWords } from '../parts/stanceWords.ts';
import { phrases } from '../phrases.ts';
import { words } from '../wordList.ts';

/** How Finnish shows that words were denied, not said, or only supposed. */
export const finnishStance: StanceWords = {
  saying: words(
    'sanoi sanoo sano sanoneet sanonut sanoa sanovat sanoneensa sanoisi sanoivat kirjoitti kirjoittanut ' +
      'kirjoittaa kutsui kutsunut kutsua kutsuneensa kuvaili väitti väittänyt väittää totesi todennut ' +
      'huusi huutanut nimitti nimittänyt kertoi',
  ),
  using: words('sanoi sanonut sanoa käyttänyt käytti käyttää kirjoittanut'),
  negations: phrases('ei|eivät|en|emme|eikä|ei koskaan|ei ikinä|koskaan|eivät koskaan'),
  nobodies: phrases('kukaan|kukaan ei|yksikään'),
  withholding: phrases('kieltäytyi/kieltäytyy/kieltäytynyt|vältti/välttää/välttänyt|sanomatta|sen sijaan että|jätti'),
  denying: phrases('kiistää/kiisti/kiistänyt/kiistivät|kielsi/kieltää/kieltänyt|kumosi/kumoaa|torjui'),
  false: phrases(
    'väärin|perätön|perättömästi|valhetta|valhe|virheellisesti|keksitty|tekaistu|ei pidä paikkaansa|' + 'ei ole totta',
  ),
  conditions: phrases('jos|josko|ikään kuin|mikäli'),
  modals: phrases('olisi|voisi|ehkä'),
  wishing: phrases('haluaa/halusi|pyysi/pyytää|käski'),
  idle: phrases('ei vain|ei ainoastaan|ei kukaan muu kuin|ei epäilystäkään|eikä vain'),
  breaking: phrases('mutta|vaan|koska|kun|jälkeen|ennen|vaikka|ja|miksi|miten|missä'),
  joining: words('tai'),
  within: words(''),
  complementizers: words('että'),
  relatives: words('joka jotka'),
  claims: words('väite väitteen huhu huhun uutinen uutisen'),
  words: words('sanaa sana sanoja lausetta ilmausta'),
  standIns: phrases('sitä|niin|näin|tätä|mitään sellaista'),
  mouths: phrases('suuhun'),
  asWords: words('kuin'),
  hasConcord: true,
};
