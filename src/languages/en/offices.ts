import type { OfficeWords } from '../parts/officeWords.ts';
import { words } from '../wordList.ts';

const OWNERS = 'his her its their';

/** How English describes the office of a person beside the name. */
export const ENGLISH_OFFICES: OfficeWords = {
  shortOffices: words('fm pm mp mk mep ceo cfo dm'),
  officeModifiers: words(
    'deputy foreign prime vice former acting interim senior junior chief special general political media press ' +
      'military legal financial finance defence defense interior justice home first second assistant executive ' +
      'managing opposition party bureau committee council cabinet government state national regional local federal ' +
      'provincial retired late veteran then company police army navy news newspaper science ' +
      'health education trade energy security economic economy parliamentary presidential royal independent leading ' +
      'prominent top high-ranking his her its their my our',
  ),
  moreRoles: words(
    'head heads chief deputy leader members emir sheikh king queen ayatollah commander mufti patriarch heir boss ' +
      'captain minister number',
  ),
  noOffices: words(
    'man woman person people boy girl child guest friend friends guy gentleman lady victim witness some many ' +
      'several others',
  ),
  courtesyTitles: words('mr mrs ms miss mx sir madam lady lord dr'),
  owners: words(OWNERS),
  descriptionOpeners: words(`the a an one another ${OWNERS}`),
  phraseEnds: words('of for in at on to from with and by who'),
  officeLinks: words('of for the and in to'),
};
