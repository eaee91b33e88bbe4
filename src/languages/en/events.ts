import type { EventWords } from '../parts/eventWords.ts';
import { each, words } from '../wordList.ts';
import { VERB_SENSES } from './verbSenses.ts';

export const englishEvents: EventWords = {
  askingNouns: words('who whom what which whose'),
  askingDeterminers: words('which what whose'),
  askingTimes: words('when'),
  askingPlaces: words('where'),
  askingAmounts: words('how'),
  timeNouns: words('year date day month decade century time week'),
  anyones: words('anyone anybody anything'),
  anyDeterminers: words('any'),
  truthOpening:
    /^(?:so )?(?:is|was|isn't) it (?:really |actually |not )?(?:true|correct|right|the case|a fact|so)(?: to say)? that |^(?:is|was) it true |^does the dossier (?:say|confirm) (?:that|whether) /iu,
  placePrepositions: words('in at near on outside inside beside opposite behind off along around'),
  recipients: words('to'),
  senses: VERB_SENSES,
  ergative: words(
    'open close sink burn break begin start end finish move change grow launch collapse stop increase explode crash merge split form dissolve ' +
      'develop expand shut resume continue reopen drown fail spread',
  ),
  symmetric: words('marry wed divorce meet merge'),
  naming: words('elect appoint name call make choose crown declare nominate consider vote rename'),
  textNouns: new Map([
    ...each('letter note email e-mail message postcard', 'write' as const),
    ...each('speech address', 'speak' as const),
  ]),
  textPrepositions: words('in'),
};
