import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { each } from '../wordList.ts';
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from './moreFirstNames.ts';

const FEMALE_NAMES =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley ' +
  'kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen ' +
  'amy angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn ' +
  'janet maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith ' +
  'megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean ' +
  'abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie ' +
  'brittany charlotte marie kayla alexis lori jane ellen claire susanna nora ines mira elena olga natalia irina ' +
  'svetlana tatiana fatima aisha layla leila mariam noor huda amal rania ingrid sabine ursula petra monika renate ' +
  'katja heike birgit angelika lucy molly holly kate katie jill wendy robin tina gina rosa carmen lucia sofia eva ' +
  'greta astrid sigrid chelsea debbie donna elise ivy jenna paula ' +
  'sally peggy penny polly rita roberta sheila sonia stella sylvia tammy tara valerie madeleine vera veronica yvonne yasmin zoe';
const MALE_NAMES =
  'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark ' +
  'donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob ' +
  'nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank ' +
  'raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy ' +
  'christian walter keith austin roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur ' +
  'gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb ' +
  'bradley russell lucas mike bill bob jim tom dan dave steve matt tony chris ken tim ron jeff greg ben sam nick ' +
  'josh pete fred ted ed doug phil marc luke evan ian colin craig todd chad brad kurt karl hans jürgen klaus wolfgang ' +
  'dieter günter stefan andreas thomas uwe ahmed mohammed muhammad mahmoud mustafa ali hassan hussein ibrahim omar ' +
  'khaled yusuf youssef ismail musa saleh ivan dmitry dmitri sergey sergei vladimir mikhail alexei nikolai boris ' +
  'igor oleg yuri viktor leonid grigory kirill maksim marco bernie rand rick mitch ' +
  'chuck harry dick al barry lindsey rudy corey roger warren leo max oscar hugo felix theo simon';

/** Common first names that show a gender, of the peoples that news in English write about. */
export const FIRST_NAMES: SpeechLexicon['firstNames'] = new Map([
  ...each(MORE_MALE_NAMES, 'he' as const),
  ...each(MORE_FEMALE_NAMES, 'she' as const),
  ...each(MALE_NAMES, 'he' as const),
  ...each(FEMALE_NAMES, 'she' as const),
]);
