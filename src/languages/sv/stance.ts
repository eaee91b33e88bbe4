import type { StanceWords } from '../parts/stanceWords.ts';
import { phrases } from '../phrases.ts';
import { words } from '../wordList.ts';

/** How Swedish shows that words were denied, not said, or only supposed. */
export const swedishStance: StanceWords = {
  saying: words(
    'säga säger sa sade sagt skriva skriver skrev skrivit kalla kallar kallade kallat påstå påstår ' +
      'påstod påstått förklara förklarade förklarat ropa ropade ropat beskriva beskrev beskrivit hävda ' +
      'hävdar hävdade hävdat lova lovade lovat tala talade talat yttra yttrade yttrat',
  ),
  using: words('säga sa sade sagt använda använder använde använt skriva skrev skrivit yttra yttrade'),
  negations: phrases('inte|aldrig|ej|icke|inte en enda gång|varken|inte heller'),
  nobodies: phrases('ingen|inga|inget'),
  withholding: phrases(
    'vägrar/vägrade/vägrat att|vägrar/vägrade/vägrat|undviker/undvek/undvikit att|' +
      'undviker/undvek/undvikit|avböjde att|utan att|utan|i stället för att|istället för att|' +
      'långt ifrån att|avstod från att',
  ),
  denying: phrases(
    'förnekar/förnekade/förnekat/förneka|dementerar/dementerade/dementerat|bestrider/bestred/bestridit|' +
      'tillbakavisar/tillbakavisade',
  ),
  false: phrases('falskt|falsk|osant|fel|påhittat|påhittad|felaktigt|felaktig|lögn|en lögn'),
  conditions: phrases('om|ifall|huruvida|som om|såvida'),
  inverting: phrases('hade|skulle'),
  modals: phrases('skulle|kunde|borde|kanske'),
  wishing: phrases('vill/ville|bad/ber|beordrade'),
  idle: phrases('inte bara|inte endast|ingen annan än|utan tvekan|utan tvivel|utan också|inte minst|ingen tvekan'),
  breaking: phrases('men|eftersom|när|sedan|innan|medan|fast|och|varför|hur|där|därför'),
  joining: words('eller'),
  within: words(''),
  complementizers: words('att'),
  relatives: words('som vilken vilket'),
  claims: words('påstående påståenden uppgift uppgifter rykte rykten rapport anklagelse'),
  words: words('ord ordet orden begreppet frasen uttrycket meningen'),
  standIns: phrases('det|detta|så|något sådant|inget sådant'),
  mouths: phrases('i munnen'),
  asWords: words('som'),
};
