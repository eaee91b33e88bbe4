import { describe, expect, it } from 'vitest';
import { openWritten } from '../../fixtures/ferryDossier.ts';
import { ask } from '../inJson.ts';
import { EVENTS } from './eventDossier.ts';

const open = openWritten(EVENTS);

/**
 * Questions for events, and what the first passage gives: the words marked; `no: ` and the words that deny; `yes` if its
 * sentence asserts what is asked; `silent`.
 */
const QUESTIONS = `
Who sued the Tram Board? => Wren & Sons
Who sued Wren & Sons? => silent
Who did Wren & Sons sue? => Dunmere Tram Board
Whom did the Tram Board sue? => silent
Whom did the Tram Board pay? => no: nobody
By whom was the Tram Board sued? => Wren & Sons
The Tram Board was sued by which firm? => Wren & Sons
When was the Tram Board sued? => April 2019
In which year was the Tram Board sued? => 2019
Who will open the hearing? => Judge Petra Ashdown
When will the hearing be opened? => October
who hired rufus tarn => Nessa Lunt
Whom did Nessa Lunt appoint? => Rufus Tarn
Who appointed Nessa Lunt? => silent
Who sacked Gerda Kvist? => Rufus Tarn
Who dismissed Rufus Tarn? => silent
Who was fired by Rufus Tarn? => Gerda Kvist
Who replaced Gerda Kvist? => Hana Garrow
Who did Hana Garrow succeed? => Gerda Kvist
Who did Gerda Kvist succeed? => silent
Who succeeded Hana Garrow? => silent
Who thanked Nessa Lunt? => Hana Garrow
Who did Nessa Lunt thank? => silent
Who spoke to the weavers? => Hana Garrow
Could you tell me who built the mill? => Otmar Sorrel
What did Otmar Sorrel build? => The mill
When was the mill built? => 1874
Who was the mill sold to? => Lake Credit
To whom was the mill sold? => Lake Credit
When did the roof fall? => 3 May 1999
On what date did the roof fall? => 3 May 1999
Was anyone injured when the roof fell? => no: Nobody
Was anybody charged? => no: never charged
Were any carters charged? => no: none
Who borrowed the map? => the museum
Who lent the map to the museum? => The library
From whom did the museum borrow the map? => The library
Who taught Nessa Lunt the organ? => The bishop
Who did the bishop teach? => Nessa Lunt
Who elected Hana Garrow? => The weavers
Who won the mayoral election of 2020? => Tilda Sorrel
Who lost the mayoral election in 2020? => Ansgar Hollis
Who defeated Ansgar Hollis? => Tilda Sorrel
Whom did Tilda Sorrel defeat? => Ansgar Hollis
Who was mayor before Tilda Sorrel? => Ansgar Hollis
Who rejected the budget? => The council
When was the budget rejected? => December 2020
What did Tilda Sorrel veto? => the tram tax
Did the council reject the budget? => yes
Has the town sold the brewery? => silent
Did the council dismiss the clerk? => silent
Did the clerk sell the archive? => silent
Who bought The Ferryman? => the museum
Who sold The Ferryman? => a collector
When was the painting stolen? => 1971
Who found the painting? => two children
When was the painting found? => 1973
When was Bruno Ahl arrested? => March 1971
Was Ahl charged? => no: never charged
Is it true that Ahl took the painting? => no: denied that he had taken
Did the police charge Ahl? => no: never charged
Who hired Bruno Ahl? => Curator Edda Finke
Who hired Edda Finke? => silent
When did Edda Finke resign? => May 1971
Who designed the new wing? => Ragna Oss
Who opened the new wing? => the king
When was the new wing opened? => 9 June 1988
Who did Ida Mott marry? => Jon Reese
Who married Jon Reese? => Ida Mott
When did Ida Mott marry? => 1950
Who wrote to the bishop? => yes
Who led the expedition? => Captain Leif Brandvold
When did the Skua sink? => 2 March 1912
What did the Skua hit? => a reef
Who rescued the survivors? => Petrel
Who did the whaler Petrel rescue? => The survivors
Who financed the expedition? => Royal Museum of Harwick
Did anyone drown? => yes
Did Brandvold leave the ship? => no: refused to leave
Who published the diary? => his daughter
When was the diary published? => 1950
Who kept a diary? => Tam Orlo
When did the expedition reach the Cape of Bells? => January 1912
Did Wren & Sons sue the Tram Board? => sued
Did the Tram Board sue Wren & Sons? => silent
Who stole the painting? => silent
Who did Ansgar Hollis defeat? => silent
Did the Tram Board pay the weavers? => no: nobody
Who thanked Hana Garrow? => silent
`;

const cases = QUESTIONS.trim()
  .split('\n')
  .map((line) => line.split(' => ') as [question: string, expected: string]);

describe('a question for an event', () => {
  it.each(cases)('%s => %s', async (question, expected) => {
    const { abstained, results } = await ask(question, {}, open);
    const [first] = results;
    const words = (place: { readonly start: number; readonly end: number } | null | undefined): string | null =>
      first === undefined || place == null
        ? null
        : first.text.slice(place.start - first.start, place.end - first.start);
    const denied = words(first?.denied);
    const given = denied === null ? (words(first?.span) ?? 'yes') : `no: ${denied}`;
    expect(abstained ? 'silent' : given).toBe(expected);
  });
});
