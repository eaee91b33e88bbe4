import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { words } from '../wordList.ts';

/** Words that are capitalised at the start of a sentence, and days and months. */
export const NO_NAMES: SpeechLexicon['noNames'] = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan jan. feb feb. mar. apr. aug aug. sept sept. oct oct. nov nov. dec dec. ' +
    'the a an this that these those it he she they we you i his her their its our my your who what when where why how ' +
    'which there here and but or so yet if then also still even just only not no yes in on at by for with from to of ' +
    'about against between during through before after over under into like near since until upon via within without ' +
    'among despite toward towards amid per than as while because although though unless whereas whether once one two ' +
    'three four five six seven eight nine ten some many several few most other another both each every any all more ' +
    'much such is are was were be been has have had do does did will would can could may might must shall should ' +
    'let now today yesterday tomorrow tonight earlier later meanwhile however moreover instead indeed perhaps maybe ' +
    'first second third last next again asked speaking according image photo caption related read watch see update ' +
    'updated editor click follow subscribe share please thank thanks well oh ok okay never ever always often ' +
    'sometimes besides otherwise therefore thus hence nevertheless nonetheless rather especially given recent ' +
    'additionally furthermore finally eventually ultimately overall further back soon too said says say told asked ' +
    'wrote added new old good great big long same own very exactly apparently clearly certainly obviously sure ' +
    'unlike regarding concerning following including excluding beyond behind above below beside beneath across along around ' +
    'inside outside except versus throughout whenever wherever whoever whatever neither either none having being hours ' +
    'minutes days weeks months years moments afterwards nearby elsewhere anyway alas likewise dear hello goodbye contrary ' +
    'amidst alongside opposite ' +
    'nobody nothing everyone everybody everything someone somebody something anyone anybody anything those',
);
