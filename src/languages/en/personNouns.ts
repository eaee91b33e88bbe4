import type { SpeechLexicon } from '../parts/speechLexicon.ts';
import { each } from '../wordList.ts';

/** Nouns for persons by what they do, with the gender that they show. */
export const ROLES: SpeechLexicon['roles'] = new Map([
  ...each(
    'official spokesperson senator president minister premier chancellor governor mayor lawmaker congressman ' +
      'representative secretary ambassador diplomat candidate nominee leader chair chairperson chief director ' +
      'executive officer manager strategist adviser advisor aide consultant analyst expert professor scholar ' +
      'historian researcher scientist economist doctor physician surgeon nurse teacher student lawyer attorney ' +
      'prosecutor judge justice sheriff detective captain colonel general admiral commander soldier veteran ' +
      'journalist reporter editor columnist writer author blogger host anchor correspondent commentator critic ' +
      'moderator pollster activist organizer organiser advocate lobbyist volunteer supporter voter delegate resident ' +
      'neighbor neighbour worker employee driver passenger witness victim suspect defendant plaintiff juror ' +
      'person friend colleague counterpart deputy rival opponent successor predecessor ' +
      'user owner founder co-founder partner boss coach player singer actor comedian director producer artist poet ' +
      'priest pastor bishop rabbi imam pope cleric billionaire businessperson banker investor farmer ' +
      'politician statesman source insider operative staffer member vice-president ' +
      'inspector investigator engineer pilot guest tycoon mogul envoy negotiator speaker whip ' +
      'chairwoman-elect legislator councillor councilor commissioner administrator superintendent principal dean parent ' +
      'child teenager relative survivor participant attendee protester demonstrator caller reader viewer observer ' +
      'contributor participant respondent socialist conservative liberal progressive ' +
      'cousin customer tenant shopper pundit counsel consul trustee treasurer coordinator intern clerk biographer ceo',
    'any' as const,
  ),
  ...each(
    'man spokesman chairman father son brother husband uncle nephew grandfather businessman king prince boy gentleman ' +
      'actor guy congressman statesman councilman clergyman fireman policeman salesman father-in-law brother-in-law son-in-law grandson stepfather stepson widower lord',
    'he' as const,
  ),
  ...each(
    'woman spokeswoman chairwoman mother daughter sister wife aunt niece grandmother businesswoman queen princess girl ' +
      'actress lady congresswoman councilwoman widow sister-in-law mother-in-law daughter-in-law granddaughter stepmother waitress stateswoman policewoman',
    'she' as const,
  ),
  ...each(
    'officials spokesmen spokespeople senators ministers governors mayors lawmakers representatives diplomats candidates ' +
      'leaders executives strategists advisers advisors aides consultants analysts experts professors scholars ' +
      'historians researchers scientists economists doctors teachers students lawyers attorneys prosecutors judges ' +
      'officers detectives soldiers veterans journalists reporters editors critics activists organizers advocates ' +
      'volunteers supporters voters delegates residents neighbors neighbours workers employees witnesses victims ' +
      'people men women parents children friends colleagues opponents users owners politicians sources insiders ' +
      'operatives members allies authors others investigators opponents guests protesters ' +
      'demonstrators conservatives liberals progressives pundits backers detractors observers fans donors ' +
      'commentators participants respondents readers callers some many several',
    'many' as const,
  ),
]);
