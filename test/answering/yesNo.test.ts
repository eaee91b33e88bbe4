import { expect, it } from 'vitest';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { type AgreementPair, concordOfTwo } from './concordOfTwo.ts';
import { ask } from './inJson.ts';

/** A question that asks for yes or no has a side of the passages that assert it, and one of those that deny it. */
const PAIRS: readonly AgreementPair[] = [
  [
    'differ',
    'en',
    'Did Petra Vane sign the contract?',
    'Petra Vane signed the contract.',
    'Petra Vane never signed the contract; Emil Pohl did.',
  ],
  [
    'differ',
    'en',
    'Did Petra Vane sign the contract?',
    'Petra Vane signed the contract.',
    'Petra Vane denied signing the contract.',
  ],
  [
    'differ',
    'en',
    'Did Petra Vane sign the contract?',
    'Petra Vane denied that she signed the contract.',
    'Petra Vane signed the contract.',
  ],
  [
    'agree',
    'en',
    'Did Petra Vane sign the contract?',
    'Petra Vane signed the contract.',
    'The contract was signed by Petra Vane.',
  ],
  [
    'none',
    'en',
    'Did Petra Vane sign the contract?',
    'Petra Vane signed the contract.',
    'It is unclear whether Petra Vane signed the contract.',
  ],
  [
    'none',
    'en',
    'Did Petra Vane sign the contract?',
    'Petra Vane signed the contract.',
    'Emil Pohl signed the contract.',
  ],
  [
    'differ',
    'en',
    'Was the bridge opened on 4 May?',
    'The bridge was opened on 4 May.',
    'The bridge was not opened on 4 May.',
  ],
  [
    'differ',
    'en',
    'Was the bridge opened on 4 May?',
    'The bridge was opened on 4 May.',
    'The bridge was opened not on 4 May but on 9 May.',
  ],
  [
    'differ',
    'en',
    'Did the mayor order the evacuation?',
    'The mayor ordered the evacuation.',
    'The mayor says he did not order the evacuation.',
  ],
  [
    'differ',
    'en',
    'Did the mayor order the evacuation?',
    'The mayor ordered the evacuation.',
    'It is a lie that the mayor ordered the evacuation.',
  ],
  [
    'agree',
    'en',
    'Did the mayor order the evacuation?',
    'The mayor ordered the evacuation.',
    'The mayor admitted that he ordered the evacuation.',
  ],
  [
    'none',
    'en',
    'Did the mayor order the evacuation?',
    'The mayor ordered the evacuation.',
    'The mayor refused to say who ordered the evacuation.',
  ],
  [
    'differ',
    'en',
    'Did the mayor order the evacuation?',
    'The mayor ordered the evacuation.',
    'The mayor refused to order the evacuation.',
  ],
  [
    'none',
    'en',
    'Did the mayor order the evacuation?',
    'The mayor ordered the evacuation.',
    'Did the mayor order the evacuation?',
  ],
  ['differ', 'en', 'Has the mill been sold?', 'The mill has been sold.', 'The mill has not been sold.'],
  ['differ', 'en', 'Is the bridge safe?', 'The bridge is safe.', 'The bridge is not safe.'],
  [
    'differ',
    'en',
    'Was Petra Vane a member of the council?',
    'Petra Vane was a member of the council.',
    'Petra Vane was never a member of the council.',
  ],
  ['differ', 'en', 'Were the soldiers paid?', 'The soldiers were paid.', 'None of the soldiers were paid.'],
  ['agree', 'en', 'Were the soldiers paid?', 'The soldiers were paid.', 'The soldiers were paid but not fed.'],
  [
    'differ',
    'en',
    "Didn't the mayor order the evacuation?",
    'The mayor ordered the evacuation.',
    'The mayor did not order the evacuation.',
  ],
  [
    'none',
    'en',
    'Did the mayor order the evacuation?',
    'The mayor did not order the evacuation.',
    'The mayor never ordered the evacuation.',
  ],
  [
    'none',
    'en',
    'Did the mayor order the evacuation?',
    'The mayor did not order the evacuation.',
    'The weather was fine all day in the valley.',
  ],
  [
    'differ',
    'de',
    'Hat Petra Vahl den Vertrag unterschrieben?',
    'Petra Vahl hat den Vertrag unterschrieben.',
    'Petra Vahl hat den Vertrag nicht unterschrieben.',
  ],
  ['differ', 'de', 'Wurde der Turm 1880 gebaut?', 'Der Turm wurde 1880 gebaut.', 'Der Turm wurde nicht 1880 gebaut.'],
  [
    'differ',
    'es',
    '¿Firmó Odila Marcos el contrato?',
    'Odila Marcos firmó el contrato.',
    'Odila Marcos nunca firmó el contrato.',
  ],
];

it.each(PAIRS)('%s (%s): %s “%s” “%s”', async (kind, ...rest) => {
  expect(await concordOfTwo(...rest)).toBe(kind);
});

it.each<[question: string, text: string, denied: string | undefined]>([
  ['Did Petra Vane sign the contract?', 'Petra Vane never signed the contract.', 'never signed'],
  ['Did Petra Vane sign the contract?', 'Petra Vane denied that she signed the contract.', 'denied that she signed'],
  ['Did Petra Vane sign the contract?', 'Petra Vane signed the contract.', undefined],
  ['How much did the repairs cost?', 'The repairs did not cost 3.4 million crowns.', 'not cost 3.4 million crowns'],
  ['How much did the repairs cost?', 'The repairs did cost 3.4 million crowns.', undefined],
  ['Who signed the contract?', 'The contract was not signed by Petra Vane.', 'not signed by Petra Vane'],
])('%s A single passage that denies it is shown with its denial: “%s”', async (question, text, denied) => {
  const { results } = await ask(question, {}, openWritten([{ id: 'source', metadata: {}, paragraphs: [text] }]));
  const [first] = results;
  const shown = first?.denied === undefined ? undefined : first.text.slice(first.denied.start, first.denied.end);
  expect(shown).toBe(denied);
});
