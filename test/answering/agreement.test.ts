import { expect, it } from 'vitest';
import { openWritten, type Written } from '../fixtures/ferryDossier.ts';
import { ask } from './inJson.ts';

type Pair = readonly [kind: 'agree' | 'differ' | 'none', question: string, first: string, second: string];

/** Two passages agree only if both assert the same; they differ if one denies what the other asserts. */
const PAIRS: readonly Pair[] = [
  [
    'agree',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'The mayor said seven barges sank in the flood.',
  ],
  [
    'differ',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'It is not true that seven barges sank in the flood.',
  ],
  [
    'differ',
    'How many barges sank in the flood?',
    'It is not true that seven barges sank in the flood.',
    'Seven barges sank in the flood.',
  ],
  [
    'differ',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'It is not true that seven barges sank in the flood; four did.',
  ],
  [
    'differ',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Not seven but four barges sank in the flood.',
  ],
  [
    'differ',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Officials denied that seven barges sank in the flood.',
  ],
  [
    'differ',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'The claim that seven barges sank in the flood is false.',
  ],
  [
    'differ',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Seven barges did not sink in the flood.',
  ],
  ['differ', 'How many barges sank in the flood?', 'Seven barges sank in the flood.', 'Four barges sank in the flood.'],
  [
    'none',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Did seven barges sink in the flood?',
  ],
  [
    'none',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'If seven barges sank in the flood, the insurer will pay.',
  ],
  [
    'none',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Between four and seven barges sank in the flood.',
  ],
  [
    'none',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Fewer than seven barges sank in the flood.',
  ],
  [
    'none',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Almost seven barges sank in the flood.',
  ],
  [
    'none',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Seven barges may have sunk in the flood.',
  ],
  [
    'none',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'At least seven barges sank in the flood.',
  ],
  [
    'none',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Four to seven barges sank in the flood.',
  ],
  [
    'agree',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Nobody disputes that seven barges sank in the flood.',
  ],
  [
    'agree',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'The barges were not insured, and seven barges sank in the flood.',
  ],
  [
    'agree',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Seven barges sank in the flood without warning.',
  ],
  [
    'agree',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Seven barges sank in the flood, but nobody was hurt.',
  ],
  [
    'agree',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'Seven barges sank in the flood and were never found.',
  ],
  [
    'agree',
    'How many barges sank in the flood?',
    'Seven barges sank in the flood.',
    'The owner did not deny that seven barges sank in the flood.',
  ],
  [
    'agree',
    'When was the tunnel opened?',
    'The tunnel was opened on 9 June 2019.',
    'On 9 June 2019 the tunnel was opened.',
  ],
  [
    'differ',
    'When was the tunnel opened?',
    'The tunnel was opened on 9 June 2019.',
    'The tunnel was not opened on 9 June 2019.',
  ],
  [
    'differ',
    'When was the tunnel opened?',
    'The tunnel was not opened on 9 June 2019.',
    'The tunnel was opened on 9 June 2019.',
  ],
  [
    'differ',
    'When was the tunnel opened?',
    'The tunnel was opened on 9 June 2019.',
    'The tunnel was never opened on 9 June 2019.',
  ],
  [
    'differ',
    'When was the tunnel opened?',
    'The tunnel was opened on 9 June 2019.',
    'On 9 June 2019 the tunnel was not opened.',
  ],
  [
    'differ',
    'When was the tunnel opened?',
    'The tunnel was opened on 9 June 2019.',
    'It is false that the tunnel was opened on 9 June 2019.',
  ],
  [
    'differ',
    'When was the tunnel opened?',
    'The tunnel was opened on 9 June 2019.',
    'The tunnel was opened not on 9 June 2019 but on 12 June 2019.',
  ],
  [
    'differ',
    'When was the tunnel opened?',
    'The tunnel was opened on 9 June 2019.',
    'The tunnel was opened on 12 June 2019.',
  ],
  [
    'none',
    'When was the tunnel opened?',
    'The tunnel was opened on 9 June 2019.',
    'Was the tunnel opened on 9 June 2019?',
  ],
  [
    'none',
    'When was the tunnel opened?',
    'The tunnel was opened on 9 June 2019.',
    'The council asked whether the tunnel was opened on 9 June 2019.',
  ],
  [
    'agree',
    'When was the tunnel opened?',
    'The tunnel was opened on 9 June 2019.',
    'The tunnel was not opened until 9 June 2019.',
  ],
  [
    'agree',
    'When was the tunnel opened?',
    'The tunnel was opened on 9 June 2019.',
    'The tunnel, which was not finished, was opened on 9 June 2019.',
  ],
  [
    'agree',
    'When was the tunnel opened?',
    'The tunnel was opened on 9 June 2019.',
    'The tunnel was opened on 9 June 2019, not a day too soon.',
  ],
  [
    'agree',
    'How much did the organ cost?',
    'The organ cost 2.6 million crowns.',
    'The parish paid 2.6 million crowns for the organ; the organ cost 2.6 million crowns.',
  ],
  [
    'differ',
    'How much did the organ cost?',
    'The organ cost 2.6 million crowns.',
    'The organ did not cost 2.6 million crowns.',
  ],
  [
    'differ',
    'How much did the organ cost?',
    'The organ cost 2.6 million crowns.',
    'The organ did not cost 2.6 million crowns; it cost 1.9 million.',
  ],
  [
    'differ',
    'How much did the organ cost?',
    'The organ cost 2.6 million crowns.',
    'The bishop denied the organ cost 2.6 million crowns.',
  ],
  [
    'differ',
    'How much did the organ cost?',
    'The organ cost 2.6 million crowns.',
    'The organ cost 1.9 million crowns.',
  ],
  [
    'differ',
    'How much did the organ cost?',
    'The organ cost 2.6 million crowns.',
    'The report that the organ cost 2.6 million crowns was wrong.',
  ],
  [
    'none',
    'How much did the organ cost?',
    'The organ cost 2.6 million crowns.',
    'The organ could have cost 2.6 million crowns.',
  ],
  [
    'none',
    'How much did the organ cost?',
    'The organ cost 2.6 million crowns.',
    'The organ cost less than 2.6 million crowns.',
  ],
  [
    'none',
    'How much did the organ cost?',
    'The organ cost 2.6 million crowns.',
    'The organ cost nearly 2.6 million crowns.',
  ],
  [
    'agree',
    'Who designed the lighthouse?',
    'Petra Vane designed the lighthouse.',
    'The lighthouse was designed by Petra Vane.',
  ],
  [
    'differ',
    'Who designed the lighthouse?',
    'Petra Vane designed the lighthouse.',
    'Petra Vane never designed the lighthouse; Emil Pohl did.',
  ],
  [
    'differ',
    'Who designed the lighthouse?',
    'Petra Vane designed the lighthouse.',
    'Petra Vane did not design the lighthouse.',
  ],
  [
    'differ',
    'Who designed the lighthouse?',
    'Petra Vane never designed the lighthouse; Emil Pohl did.',
    'Petra Vane designed the lighthouse.',
  ],
  [
    'differ',
    'Who designed the lighthouse?',
    'Petra Vane designed the lighthouse.',
    'It was not Petra Vane who designed the lighthouse.',
  ],
  [
    'differ',
    'Who designed the lighthouse?',
    'Petra Vane designed the lighthouse.',
    'It is not true that Petra Vane designed the lighthouse.',
  ],
  ['none', 'Who designed the lighthouse?', 'Petra Vane designed the lighthouse.', 'Emil Pohl designed the lighthouse.'],
  [
    'none',
    'Who designed the lighthouse?',
    'Petra Vane designed the lighthouse.',
    'Did Petra Vane design the lighthouse?',
  ],
  [
    'agree',
    'Who designed the lighthouse?',
    'Petra Vane designed the lighthouse.',
    'Not only did Petra Vane design the lighthouse, she lived in it.',
  ],
  [
    'none',
    'How many guests were at the dinner?',
    'Trouble arose between the two guests.',
    'A reporter asked five guests for their opinion.',
  ],
  ['agree', 'How many guests were at the dinner?', 'Forty guests were at the dinner.', '40 guests were at the dinner.'],
  [
    'differ',
    'How many guests were at the dinner?',
    'Forty guests were at the dinner.',
    'There were thirty guests at the dinner.',
  ],
  [
    'none',
    'How many guests were at the dinner?',
    'Forty guests were at the dinner.',
    'More than forty guests were at the dinner.',
  ],
  [
    'none',
    'How many guests were at the dinner?',
    'Forty guests were at the dinner.',
    'Forty chairs were at the dinner.',
  ],
  [
    'differ',
    'How many guests were at the dinner?',
    'Forty guests were at the dinner.',
    'There were not forty guests at the dinner.',
  ],
  [
    'none',
    'How many guests were at the dinner?',
    'There were not forty guests at the dinner.',
    'It is untrue that forty guests were at the dinner.',
  ],
];

it.each(PAIRS)('%s: %s “%s” “%s”', async (kind, question, first, second) => {
  const open = openWritten(
    [first, second].map(
      (text, at): Written => ({ id: `source-${at + 1}`, metadata: { published: '2021-03-07' }, paragraphs: [text] }),
    ),
  );
  const { concord, results } = await ask(question, {}, open);
  expect(concord?.kind ?? 'none').toBe(kind);
  const shown = results.map(({ citation }) => citation);
  expect(new Set(shown).size).toBe(shown.length);
});
