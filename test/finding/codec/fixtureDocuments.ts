import type { NumberedDocument } from '../../../src/dossier/dossier.ts';
import { documentOf, FERRY, TONGUES, type Written } from '../../fixtures/ferryDossier.ts';
import { ARABIC } from '../../fixtures/languages/arabic.ts';
import { CHINESE } from '../../fixtures/languages/chinese.ts';
import { GERMAN } from '../../fixtures/languages/german.ts';
import { RUSSIAN } from '../../fixtures/languages/russian.ts';
import { SPANISH } from '../../fixtures/languages/spanish.ts';
import { TURKISH } from '../../fixtures/languages/turkish.ts';
import { PAPERS } from '../../fixtures/talksDossier.ts';

/** Signs that the other fixtures lack: nested, denied and supposed words, editors' brackets, times that lean on others. */
const SIGNS: Written = {
  id: 'signs',
  metadata: { published: '2023-11-16' },
  paragraphs: [
    '# Minutes of the Tarn Bay inquiry',
    'Ines Calder denied saying “the lamp was out” to the harbour master.',
    '“Tom Lund told me, ‘I saw [the Petrel] turn … twice,’ and he was right,” said Ines Calder on Tuesday night.',
    'If Lund had said “we never sailed”, nobody would have believed him. According to the Tarn Gazette, he did not say it.',
    'The Ministry of Trade reported in early 1990 that from 3 to 5 May 1989 the bay had been closed; since then it was open.',
    'Two days after the collision of 4 March 2021 the board met. Now nobody knows why. It was on a Thursday.',
    '“We were told nothing,” the deputy Ivo Lund said, “until the day after.” Calder’s “grand plan” failed.',
  ],
};

const HEARING: Written = {
  id: 'hearing',
  paragraphs: [
    'LUND: I was there when the lamp went out.',
    'CALDER: So was I, on 31 December 1999 at noon.',
    'LUND: Nobody told us of it.',
    'CALDER: Nobody asked.',
  ],
};

/** Documents of the tests in seven languages. */
export const FIXTURE_DOCUMENTS: readonly NumberedDocument[] = [
  ...[...FERRY, ...TONGUES, ...PAPERS, SIGNS, HEARING].map((one) => documentOf(one)),
  ...[ARABIC, CHINESE, GERMAN, RUSSIAN, SPANISH, TURKISH].map(({ language, paragraphs }) =>
    documentOf({ id: language, metadata: { language, published: '2022-05-06' }, paragraphs }),
  ),
];
