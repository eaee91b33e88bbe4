import type { StanceWords } from '../parts/stanceWords.ts';
import { phrases } from '../phrases.ts';
import { words } from '../wordList.ts';

/** How German shows that words were denied, not said, or only supposed. */
export const germanStance: StanceWords = {
  saying: words(
    'sagen sage sagt sagte sagten gesagt sagst schreiben schreibt schrieb schrieben geschrieben nennen ' +
      'nennt nannte nannten genannt bezeichnen bezeichnet bezeichnete bezeichneten erklären erklärt ' +
      'erklärte erklärten behaupten behauptet behauptete behaupteten rufen ruft rief gerufen äußern äußert ' +
      'äußerte geäußert geäussert sprechen spricht sprach gesprochen meinen meint meinte betonen betont ' +
      'betonte beschreiben beschreibt beschrieb beschrieben zitieren zitiert zitierte versprechen ' +
      'verspricht versprach versprochen twittern twitterte getwittert fordern fordert forderte gefordert',
  ),
  using: words(
    'sagen sagt sagte gesagt verwenden verwendet verwendete benutzen benutzt benutzte gebrauchen ' +
      'gebraucht gebrauchte nutzen nutzt nutzte sprechen spricht sprach schreiben schrieb geschrieben',
  ),
  negations: phrases(
    'nicht|nie|niemals|nie und nimmer|keineswegs|keinesfalls|zu keiner zeit|in keiner weise|weder|' +
      'nirgends|nirgendwo|auch nicht|noch nie',
  ),
  nobodies: phrases('niemand|niemanden|keiner|keine|kein|keinen|keines'),
  nothing: words('nichts'),
  withholding: phrases(
    'weigert/weigerte/weigerten/geweigert/weigern sich|weigert/weigerte/geweigert|verweigert/verweigerte|' +
      'vermeidet/vermied/vermieden/vermeiden es|vermeidet/vermied/vermieden/vermeiden|' +
      'lehnt/lehnte/lehnten es ab|lehnt/lehnte/lehnten ab|abgelehnt|' +
      'verzichtet/verzichtete/verzichteten darauf|ohne|statt|anstatt|unterließ es|unterlässt es|' +
      'scheut/scheute sich|hütet/hütete sich|weit davon entfernt',
  ),
  denying: phrases(
    'bestreitet/bestritt/bestritten/bestreiten|dementiert/dementierte/dementierten/dementieren|' +
      'leugnet/leugnete/leugneten/geleugnet/leugnen|verneint/verneinte|' +
      'widerspricht/widersprach/widersprochen|weist/wies/wiesen zurück|zurückgewiesen|streitet/stritt ab|' +
      'abgestritten|stritt|wies|weist|bezweifelt/bezweifelte',
  ),
  false: phrases(
    'falsch|unwahr|erfunden|unzutreffend|erlogen|gefälscht|fälschlich|fälschlicherweise|irrtümlich|' +
      'zu unrecht|eine lüge|ein gerücht|eine erfindung|eine fälschung|frei erfunden',
  ),
  conditions: phrases('wenn|falls|ob|sofern|als ob|als wenn'),
  inverting: phrases('hätte|würde|sollte|hätten'),
  modals: phrases('könnte|hätte|würde|sollte|dürfte|möge'),
  wishing: phrases('will|wollte|möchte|soll|bittet/bat/gebeten|fordert/forderte'),
  idle: phrases(
    'nicht nur|nicht bloß|nicht allein|nicht zuletzt|nicht umsonst|niemand anders/anderer als|' +
      'kein geringerer/anderer als|keine geringere/andere als|nicht zum ersten mal|kein wunder|' +
      'keinen zweifel|kein zweifel|will/wollte wissen|nicht müde|ohne zu zögern|ohne zögern|nicht ohne|' +
      'nicht umhin',
  ),
  breaking: phrases(
    'aber|sondern|doch|weil|nachdem|bevor|obwohl|während|als|bis|seit|und|oder|denn|warum|wie|wo|wann|' +
      'damit|jedoch',
  ),
  joining: words('oder'),
  within: words(''),
  complementizers: words('dass daß'),
  relatives: words('dessen deren welcher welche welches was wer'),
  claims: words(
    'behauptung behauptungen bericht berichte meldung meldungen gerücht gerüchte vorwurf vorwürfe ' +
      'aussage darstellung berichten meldungen gerüchten',
  ),
  words: words('wort worte wörter begriff satz ausdruck formulierung bezeichnung'),
  standIns: phrases('das|es|dies|so etwas|das so|nichts dergleichen|diesen satz|diese worte'),
  pointing: words('das dies'),
  mouths: phrases('in den mund'),
  asWords: words('als'),
};
