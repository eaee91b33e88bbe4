import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { words } from '../wordList.ts';

/** Nouns for bodies and texts that speak. */
export const BODIES: SpeechLexicon['bodies'] = words(
  'statement report letter memo filing lawsuit complaint ad advertisement poll survey article study campaign group ' +
    'ministry company newspaper paper magazine website site agency court police committee council commission board ' +
    'department office government administration union association party movement organization organisation ' +
    'foundation institute university bank firm corporation team panel embassy army military parliament senate house ' +
    'congress delegation coalition network channel station outlet press media headline editorial op-ed ' +
    'document email e-mail message note tweet post caption sign banner poster flier flyer placard book memoir chapter ' +
    'law bill act amendment constitution ruling opinion order decision resolution treaty agreement policy manifesto ' +
    'platform transcript video recording song poem ballot petition invitation release announcement declaration ' +
    'analysis summary review blog page label sticker inscription slogan motto text speech testimony affidavit interview press-release ' +
    'indictment warrant brief guideline guidelines rules website mouthpiece journal daily weekly service bureau ' +
    'society academy college trust fund church federation chamber school league institute club hospital museum authority',
);

/** The nouns for texts among them. */
export const TEXTS: SpeechLexicon['texts'] = words(
  'statement report letter memo filing lawsuit complaint ad advertisement poll survey article study headline editorial ' +
    'op-ed document email e-mail message note tweet post caption sign banner poster flier flyer placard book memoir ' +
    'chapter law bill act amendment constitution ruling opinion order decision resolution treaty agreement policy ' +
    'manifesto platform transcript video recording song poem ballot petition invitation release announcement ' +
    'declaration analysis summary review blog page label sticker inscription slogan motto text speech testimony ' +
    'affidavit indictment warrant brief guideline guidelines rules interview site website',
);
