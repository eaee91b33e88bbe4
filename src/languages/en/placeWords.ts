import type { PlaceWords } from '../parts/placeWords.ts';
import { foldedWords, words } from '../wordList.ts';
import { englishNounForms } from './nounForms.ts';

export const englishPlaceWords: PlaceWords = {
  prepositions: words(
    'in at on near outside inside behind beside beneath under above off along across opposite between beyond within around aboard by to into onto toward towards from through via below among past alongside throughout over up down',
  ),
  plain: words('in at on to into from'),
  origins: words('from'),
  directions: words('to into onto toward towards'),
  asksOrigin: /\bfrom\W*$|^\W*from where\b|\b(?:come|comes|came|coming|hail|hails) from\b/iu,
  living: foldedWords(
    'live lives lived living reside resides resident come comes from home based dwell work works write wrote writes writing',
  ),
  singularOf: englishNounForms.singularOf,
  nouns: foldedWords(
    'airfield airport alley apartment arch archive area arena attic avenue bakery balcony bank bar barn barracks base basement basin bay beach bed bedroom bench berth block border bottom brewery bridge building bunker cabin cafe café camp campsite campus canal cape castle cathedral cave ceiling cell cellar cemetery centre center chamber chapel church cinema city classroom clearing cliff clinic club coast college colony compound continent convent corner corridor cottage country county court courthouse courtroom courtyard cove crossing crossroads dam deck den depot desert district ditch dock dockyard dormitory downtown driveway dungeon east embassy end entrance estate estuary exchange factory fair farm farmhouse farmyard ferry field fjord flat floor forest forge fort fortress foyer gallery garage garden gate glacier grave graveyard greenhouse ground grove gulf gym gymnasium hall hallway hangar harbour harbor headquarters heath hill hillside home hospital hostel hotel house hut inn institute island islet jail junction jungle kindergarten kitchen laboratory lab lagoon lake landing lane library lighthouse lobby lock lodge lounge mall mansion market marketplace marsh meadow middle mill mine monastery moor mosque motorway mountain mouth museum neighbourhood neighborhood north nursery ocean office opera orchard orphanage outpost outskirts palace park parliament part pass path pavilion peninsula pier pit place plain plant plateau platform plaza point pond pool port post prison province pub quarry quarter quay ranch range reading-room reef refinery reserve reservoir resort restaurant ridge ring river riverbank road roof room ruin runway school sea seaside sector seminary shed ship shop shore shrine side site slope slum south spa spot square stable stadium staircase stairs stall state station steps store street studio suburb summit swamp synagogue table tavern temple tent terminal terrace territory theatre theater top tower town track train trench tunnel university valley vault venue vessel vicarage villa village vineyard waiting-room wall ward warehouse waterfront well west wharf wing wood woods workshop yard zone zoo',
  ),
};
