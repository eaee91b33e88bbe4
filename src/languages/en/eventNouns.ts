/** English nouns for events, each behind the base form of its verb. */
const NOUNS = `
dismiss dismissal|appoint appointment|arrest arrest|defeat defeat|purchase purchase|buy purchase|sell sale|resign resignation|elect election|
die death|bear birth|open opening|build construction|construct construction|sink sinking|close closure|collapse collapse|fall fall|
murder murder|kill killing|assassinate assassination|marry marriage|arrive arrival|depart departure|acquire acquisition|merge merger|
found foundation|establish establishment|destroy destruction|invade invasion|sign signing|approve approval|reject rejection|remove removal|
replace replacement|discover discovery|invent invention|launch launch|publish publication|retire retirement|return return|attack attack|
bomb bombing|shoot shooting|rescue rescue|visit visit|expel expulsion|deport deportation|convict conviction|acquit acquittal|
crash crash|explode explosion|burn fire|abolish abolition|adopt adoption|introduce introduction|nominate nomination|promote promotion|
transfer transfer|withdraw withdrawal|demolish demolition|evacuate evacuation|execute execution|exile exile|imprison imprisonment|
release release|ratify ratification|unite unification|occupy occupation|surrender surrender|conquer conquest|win victory|lose loss
`;

/** The base form of the verb of each noun; of a noun with two verbs that of the first. */
export const EVENT_NOUNS: ReadonlyMap<string, string> = new Map(
  NOUNS.replaceAll('\n', '')
    .split('|')
    .map((line) => {
      const [verb = '', noun = ''] = line.trim().split(' ');
      return [noun, verb] as const;
    })
    .toReversed(),
);
