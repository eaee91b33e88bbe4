import { expect, it } from 'vitest';
import { denialApart } from '../../src/answering/agreement/denialApart.ts';
import { openWritten, type Written } from '../fixtures/ferryDossier.ts';

type Pair = readonly [kind: 'denies' | 'does not deny', language: string, first: string, second: string];

/** A sentence denies another only if it denies what was done by the same people, at the same time, in the same number. */
const PAIRS: readonly Pair[] = [
  ['denies', 'en', 'The repairs cost 3.4 million crowns.', 'The repairs did not cost 3.4 million crowns.'],
  ['denies', 'en', 'Petra Vane signed the contract.', 'Petra Vane denied signing the contract.'],
  ['denies', 'en', 'Petra Vane signed the contract.', 'Petra Vane denied that she had signed the contract.'],
  ['denies', 'en', 'Petra Vane signed the contract.', 'The lawyer says Petra Vane never signed the contract.'],
  ['does not deny', 'en', 'Petra Vane signed the contract.', 'Emil Pohl did not sign the contract.'],
  [
    'does not deny',
    'en',
    'Petra Vane signed the contract on 4 May 2020.',
    'Petra Vane did not sign the contract on 9 May 2020.',
  ],
  ['does not deny', 'en', 'The repairs cost 3 million crowns.', 'The repairs did not cost 4 million crowns.'],
  ['denies', 'en', 'Seven barges sank in the flood.', 'It is false that seven barges sank in the flood.'],
  ['denies', 'en', 'Seven barges sank in the flood.', 'No barges sank in the flood.'],
  [
    'does not deny',
    'en',
    'Seven barges sank in the flood.',
    'If seven barges sank in the flood, the insurer will pay.',
  ],
  ['does not deny', 'en', 'Seven barges sank in the flood.', 'Did seven barges sink in the flood?'],
  ['does not deny', 'en', 'Seven barges sank in the flood.', 'Nobody disputes that seven barges sank in the flood.'],
  ['does not deny', 'en', 'Seven barges sank in the flood.', 'Seven barges sank in the flood, but nobody was hurt.'],
  ['does not deny', 'en', 'Seven barges sank in the flood.', 'The barges that sank in the flood were not insured.'],
  ['does not deny', 'en', 'The council closed the school in 1990.', 'The council did not close the library in 1990.'],
  ['does not deny', 'en', 'The mill burned and was not rebuilt.', 'The mill burned down in the night.'],
  ['denies', 'en', 'The mill was rebuilt after the fire.', 'The mill was never rebuilt after the fire.'],
  ['does not deny', 'en', 'The council was not asked whether the mill was rebuilt.', 'The mill was rebuilt.'],
  ['does not deny', 'en', 'The council did not say that the mill was rebuilt.', 'The mill was rebuilt.'],
  [
    'denies',
    'en',
    'The minister ordered the evacuation of the camp.',
    'The minister did not order the evacuation of the camp.',
  ],
  [
    'denies',
    'en',
    'The minister ordered the evacuation of the camp.',
    'The minister rejects the claim that he ordered the evacuation of the camp.',
  ],
  [
    'does not deny',
    'en',
    'The minister ordered the evacuation of the camp.',
    'The minister did not regret that he ordered the evacuation of the camp.',
  ],
  [
    'does not deny',
    'en',
    'The minister ordered the evacuation of the camp.',
    'The minister could not say who ordered the evacuation of the camp.',
  ],
  ['does not deny', 'en', 'The ferry sailed at noon without lights.', 'The ferry sailed at noon.'],
  [
    'denies',
    'en',
    'The prisoners were beaten by the guards.',
    'The prisoners were not beaten by the guards, the ministry said.',
  ],
  ['denies', 'en', 'The guards beat the prisoners.', 'The ministry denies that guards beat the prisoners.'],
  ['does not deny', 'en', 'The guards beat the prisoners.', 'The guards were not paid.'],
  ['does not deny', 'en', 'The harbour is deep and the quay is long.', 'The harbour is not far from the quay.'],
  [
    'does not deny',
    'en',
    'The union will not accept the offer of the owners.',
    'The union discussed the offer of the owners.',
  ],
  ['denies', 'en', 'The union accepted the offer.', 'The union has not accepted the offer.'],
  ['denies', 'de', 'Die Reparatur kostete 4 Millionen Kronen.', 'Die Reparatur kostete nicht 4 Millionen Kronen.'],
  ['denies', 'de', 'Petra Vahl unterschrieb den Vertrag.', 'Petra Vahl hat den Vertrag nicht unterschrieben.'],
  [
    'denies',
    'de',
    'Petra Vahl hat den Vertrag unterschrieben.',
    'Petra Vahl bestreitet, den Vertrag unterschrieben zu haben.',
  ],
  [
    'does not deny',
    'de',
    'Petra Vahl hat den Vertrag unterschrieben.',
    'Emil Pohl hat den Vertrag nicht unterschrieben.',
  ],
  ['denies', 'de', 'Der Turm wurde 1880 gebaut.', 'Der Turm wurde nicht 1880 gebaut.'],
  ['does not deny', 'de', 'Der Turm wurde 1880 gebaut.', 'Der Turm wurde nicht 1890 gebaut.'],
  ['does not deny', 'de', 'Der Turm wurde gebaut, obwohl niemand ihn wollte.', 'Der Turm wurde gebaut.'],
  ['denies', 'fr', 'La tour a été construite en 1880.', 'La tour n’a pas été construite en 1880.'],
  ['denies', 'fr', 'Odile Marche a signé le contrat.', 'Odile Marche n’a jamais signé le contrat.'],
  ['denies', 'fr', 'Odile Marche a signé le contrat.', 'Odile Marche nie avoir signé le contrat.'],
  ['does not deny', 'fr', 'Odile Marche a signé le contrat.', 'Paul Lenoir n’a pas signé le contrat.'],
  ['denies', 'es', 'La torre se construyó en 1880.', 'La torre no se construyó en 1880.'],
  ['denies', 'es', 'Odila Marcos firmó el contrato.', 'Odila Marcos nunca firmó el contrato.'],
  ['does not deny', 'es', 'Odila Marcos firmó el contrato.', 'Nadie sabe si Odila Marcos firmó el contrato.'],
  ['denies', 'en', 'Petra Vane signed the contract.', 'Emil Pohl denied that Petra Vane signed the contract.'],
  ['does not deny', 'en', 'Petra Vane signed the contract.', 'Emil Pohl denied signing the contract.'],
  ['denies', 'en', 'The mill was sold in 1911.', 'Contrary to reports, the mill was not sold in 1911.'],
  ['does not deny', 'en', 'The mill was sold in 1911.', 'The mill was not sold until 1911.'],
  ['does not deny', 'en', 'The owner did not pay the crew.', 'The owner will pay the crew.'],
  ['denies', 'en', 'The owner paid the crew.', 'The owner refused to pay the crew.'],
  ['does not deny', 'en', 'The owner paid the crew.', 'The owner paid the crew without a word.'],
  ['denies', 'en', 'The owner paid the crew.', 'It is a lie that the owner paid the crew.'],
  ['does not deny', 'en', 'The mayor opened the bridge.', 'The mayor, who had not slept, opened the bridge.'],
  ['does not deny', 'en', 'Health care was not the only matter.', 'We do not care.'],
  ['does not deny', 'en', 'Care was the first matter.', 'We do not care.'],
];

it.each(PAIRS)('%s (%s): “%s” “%s”', (kind, language, ...texts) => {
  const open = openWritten(
    texts.map((text, at): Written => ({ id: `source-${at + 1}`, metadata: { language }, paragraphs: [text] })),
  );
  const [first, second] = open.dossier.documents.map((document) => ({
    document,
    sentence: { start: 0, end: document.text.length },
  }));
  if (first === undefined || second === undefined) throw new Error('both documents are in the dossier');
  expect(denialApart(first, second, open) === null ? 'does not deny' : 'denies').toBe(kind);
  expect(denialApart(second, first, open) === null ? 'does not deny' : 'denies').toBe(kind);
});
