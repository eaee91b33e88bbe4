/** A question of the invented dossier, with a part of the passage that has to come first; null if the bot has to be silent. */
export interface AmountQuestion {
  readonly question: string;
  readonly shown: string | null;
  /** The words that are marked: these, none (null), or any (undefined). */
  readonly span?: string | null;
}

const asked = (question: string, shown: string | null, span?: string | null): AmountQuestion =>
  span === undefined ? { question, shown } : { question, shown, span };

export const HOW_MANY: readonly AmountQuestion[] = [
  asked('How many houses were damaged?', 'Fourteen houses', 'Fourteen houses'),
  asked('how many bridges were swept away', 'two bridges', 'two bridges'),
  asked('How many people were killed in the flood?', 'Nobody was killed', 'Nobody'),
  asked('How many people were treated at the clinic?', 'three people were treated', 'three people'),
  asked('Could you tell me how many families slept in the gymnasium?', 'About 40 families', 'About 40 families'),
  asked('How many soldiers did the army send?', '120 soldiers', '120 soldiers'),
  asked('How many boats did the army send?', 'nine boats', 'nine boats'),
  asked('How many helicopters did the army send?', null),
  asked('How many passengers did the company carry in 2022?', '312,000 passengers', '312,000 passengers'),
  asked('How many passengers did the company carry in 2021?', '287,500', '287,500'),
  asked('How many ferries run on the line to Skarn?', 'Three ferries', 'Three ferries'),
  asked('How many cars does the Heron take?', '22 cars', '22 cars'),
  asked('How many people work for the ferry company?', '64 people', '64 people'),
  asked('How many of them work on land?', 'nine of them on land', 'nine'),
  asked('How many sailors were hurt in the fire in the engine room?', null),
  asked('How many stalls are there on the square?', 'thirty stalls', 'thirty stalls'),
  asked('How many stalls stood empty in October?', 'eleven stood empty', 'eleven'),
  asked('How many votes did the motion get?', 'three votes to one', 'three votes'),
  asked('How many residents complained of the noise?', 'A dozen residents', 'A dozen residents'),
  asked('How many people will go to Vireux?', 'will consist of', null),
  asked('How many councillors were excused?', null),
  asked('How many visitors did the pool have before it closed?', '300 visitors', 'about 300 visitors a week'),
  asked('How many boats lie in the harbour of Skarn now?', 'Thirty-one on a good day', 'Thirty-one'),
  asked('How many blankets were there in the gymnasium?', 'There were no blankets', 'no blankets'),
  asked('How many ferries run on Christmas Day?', 'No ferry runs', 'No ferry'),
  asked('What share of the passengers has a season ticket?', '41 per cent', '41 per cent'),
  asked('What percentage of people travelled free?', null),
];

export const HOW_MUCH: readonly AmountQuestion[] = [
  asked('How much does the old pumping station cost?', '85,000 crowns a year', '85,000 crowns a year'),
  asked('How much will the new station at Pell cost?', '2.6 million crowns', '2.6 million crowns'),
  asked('What is the price of the new station?', '2.6 million crowns', '2.6 million crowns'),
  asked('How much did the bridges cost?', null),
  asked('How much did the company pay for fuel?', '1.2 million crowns for fuel', '1.2 million crowns'),
  asked('How much does a deckhand earn?', '2,150 crowns a month', '2,150 crowns a month'),
  asked('How much does a captain earn?', null),
  asked('For how much was the sister ship sold?', '300,000 crowns', '300,000 crowns'),
  asked('What is the rent for a stall?', '45 crowns a week', '45 crowns a week'),
  asked('What did the fare for adults rise to?', 'from 6 to 7 crowns', '7 crowns'),
  asked('How much do children under six pay?', 'Children under six travel free', 'free'),
  asked('How much is the mooring fee at Skarn?', '90 crowns a month', '90 crowns a month'),
  asked('How much did the Heron cost?', null),
  asked('How high did the water rise?', 'two metres', 'almost two metres'),
  asked('How long is the Heron?', '48 metres', '48 metres'),
  asked('How wide is the pool?', '12 metres', '12 metres'),
  asked('How deep is the pool?', null),
  asked('How much of the 400,000 crowns does the state pay?', 'the state pays half', 'half'),
];

export const HOW_LONG: readonly AmountQuestion[] = [
  asked('How long did the soldiers work without a break?', 'eleven hours', 'eleven hours'),
  asked('How long does the crossing take?', '35 minutes', '35 minutes'),
  asked('How long was the Heron out of service?', 'seven weeks', 'seven weeks'),
  asked('How long did the council meeting last?', 'two and a half hours', 'two and a half hours'),
  asked('How long will the repairs of the pool take?', 'at least five months', 'at least five months'),
  asked('For how long did the talks with the union go on?', 'from January to June', 'from January to June'),
  asked('For how many years did her father keep the harbour?', '26 years', '26 years'),
  asked('How long will the delegation stay in Vireux?', 'a week later', 'a week'),
  asked('How long did the flood last?', null),
  asked('How often does a ferry leave in summer?', 'every half hour', 'every half hour'),
  asked('How often does the ferry leave in winter?', 'twice a day', 'twice a day'),
  asked('How often is the market held?', 'Wednesdays and Saturdays', 'Wednesdays and Saturdays'),
  asked('How often should the library open on Saturdays?', 'every second Saturday', 'every second Saturday'),
  asked('How old is Tomas Reiter?', 'Reiter, 58', '58'),
  asked('What is the age of Dora Lisk?', '34-year-old', '34-year-old'),
  asked('How old is Jonna Fell?', 'aged 47', '47'),
  asked('How old is Ivo Karst?', null),
];

export const WHEN: readonly AmountQuestion[] = [
  asked('Since when has Reiter been mayor?', 'since May 2016', 'May 2016'),
  asked('Since when has the pumping station stood beside the river?', 'since 1931', '1931'),
  asked('Until when did the schools stay closed?', 'until Monday', 'Monday'),
  asked('Until what time did the council sit?', null),
  asked('When is the new station to open?', 'autumn of 2024', 'autumn of 2024'),
  asked('When was the pumping station rebuilt?', 'rebuilt in 1978', '1978'),
  asked('In which year was the Heron built?', 'in 1969', '1969'),
  asked('On what day was the swimming pool closed?', '2 September', '2 September'),
  asked('When did the ferry company move its office?', 'in August', 'August'),
  asked('On which date was the new landing stage opened?', '3 October 2022', '3 October 2022'),
  asked('At what time did the council meet?', "seven o'clock", "seven o'clock"),
  asked('When did Dora Lisk leave the railway?', null),
  asked('When does the delegation leave for Vireux?', 'on 2 May', '2 May'),
  asked('When was the gymnasium built?', null),
  asked('When did the Ansel burst its banks?', 'on Tuesday night', 'Tuesday night'),
];

export const WHERE: readonly AmountQuestion[] = [
  asked('Where did the families spend the night?', 'in the school gymnasium at Pell', 'the school gymnasium at Pell'),
  asked('Where was Tomas Reiter born?', 'Unter Hallin', 'the village of Unter Hallin'),
  asked('Where does the mayor live?', 'lives on Tanner Street', 'Tanner Street'),
  asked('Where was the Heron built?', 'at the Marsh yard in Pell', 'the Marsh yard in Pell'),
  asked('where did the council meet', 'in the reading room of the library', 'the reading room of the library'),
  asked('Where did the ferry company move its office?', 'old customs house', 'the old customs house on Quay Street'),
  asked('Where was the new landing stage opened?', 'on the east side of the harbour', 'the east side of the harbour'),
  asked('Where does Gerd Maas come from?', 'comes from Lower Skarn', 'Lower Skarn'),
  asked('Where does Edith Crane live?', 'Edith Crane, Unter Hallin', 'Unter Hallin'),
  asked('Where do the fishermen fish now?', 'Off the north cape', 'Off the north cape'),
  asked('Where was the sister ship sold?', 'a buyer in Larne', 'Larne'),
  asked('Where was Per Aldous born?', null),
  asked('Where will the delegation go?', 'Vireux', 'Vireux'),
  asked('Where was the fire on the Heron?', 'in the engine room', 'the engine room'),
  asked('Where does Petra Vole live?', null),
];

export const WHY: readonly AmountQuestion[] = [
  asked(
    'Why had the office warned of a flood?',
    'because the snow',
    'because the snow on the Hallin hills had melted early',
  ),
  asked(
    'Why did the army send boats?',
    'in order to bring food',
    'in order to bring food to the farms beyond the river',
  ),
  asked('Why could the helicopter not fly?', 'owing to the fog', 'owing to the fog'),
  asked('For what reason did the council put off the work?', 'for lack of money', 'for lack of money'),
  asked('Why was the Heron out of service?', 'as a result of a fire', 'as a result of a fire in the engine room'),
  asked('What caused the fire in the engine room?', null),
  asked(
    'Why did the fare for adults go up?',
    'so that the company',
    'so that the company could pay for the new landing stage',
  ),
  asked('Why did Per Aldous resign?', 'did not give a reason'),
  asked('Why did Mina Sorel take the post?', 'since nobody else wanted it', 'since nobody else wanted it'),
  asked('Why did Quint vote against the motion?', 'because the heating', 'because the heating would cost too much'),
  asked('Why did the council lower the rent?', 'to win back the fishmongers', 'to win back the fishmongers'),
  asked('Why was the swimming pool closed?', 'after cracks were found', 'after cracks were found in the floor'),
  asked('What led to the new rule on working hours?', 'The complaints led to', 'The complaints'),
  asked('Why did so many boats leave?', 'The cod went away'),
  asked('Why does the delegation go by train?', null),
];

export const IN_TABLES: readonly AmountQuestion[] = [
  asked('How many boats did Pell have in 2022?', 'Pell | 2022', '20'),
  asked('How many boats were there in Pell in 2021?', 'Pell | 2021', '18'),
  asked('What was the fee for a boat in Brackwater in 2022?', 'Brackwater | 2022', '110'),
  asked('How long is the quay in Brackwater?', 'Brackwater | 2022', '540'),
  asked('What is the length of the quay at Pell?', 'Pell | 202', '95'),
  asked('Which harbour had 112 boats?', 'Brackwater | 2022', 'Brackwater'),
  asked('Which harbour had a fee of 75 crowns?', 'Skarn | 2021', 'Skarn'),
  asked('How many boats did Brackwater have in 2021?', null),
  asked('How many boats did Larne have in 2022?', null),
  asked('How many passengers did the Long Holm line have in winter?', 'Long Holm | Winter', '13,000'),
  asked('What is the fare to Long Holm in summer?', 'Long Holm | Summer', '11'),
  asked('How many crossings a day are there to Skarn in winter?', 'Skarn | Winter', '2'),
  asked('In which year did Skarn have 44 boats?', 'Skarn | 2021', '2021'),
];
