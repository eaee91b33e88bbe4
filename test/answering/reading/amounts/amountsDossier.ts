import { openTyped } from '../../../fixtures/typedDossier.ts';

const NEWS = `# Flood closes the salt road

Brackwater, 9 March 2023. The river Ansel burst its banks on Tuesday night and flooded the salt road between Brackwater and Pell. Fourteen houses were damaged and two bridges were swept away. Nobody was killed, but three people were treated for cold at the clinic in Pell.

The water rose by almost two metres within six hours, said Orla Venn, who heads the river office. The office had warned of a flood because the snow on the Hallin hills had melted early. About 40 families spent the night in the school gymnasium at Pell. Schools stayed closed until Monday.

The army sent 120 soldiers and nine boats in order to bring food to the farms beyond the river. The helicopter of the coast guard could not fly owing to the fog. Mayor Tomas Reiter thanked the soldiers, who worked for eleven hours without a break.

The old pumping station has stood beside the river since 1931. It was rebuilt in 1978 and costs the town 85,000 crowns a year. The new station at Pell, which is to open in the autumn of 2024, will cost 2.6 million crowns. The council put off the work last year for lack of money.

Reiter, 58, has been mayor since May 2016. He was born in the village of Unter Hallin and lives on Tanner Street. His deputy, the 34-year-old engineer Dora Lisk, joined the council in 2019 after she had left the railway.
`;

const REPORT = `# Annual report of the Ansel Ferry Company, 2022

## Traffic

The company carried 312,000 passengers in 2022, up from 287,500 in the year before. The share of passengers with a season ticket rose to 41 per cent. Three ferries run on the line from Brackwater to the island of Skarn; the crossing takes 35 minutes. In summer a ferry leaves every half hour, in winter twice a day. No ferry runs on Christmas Day.

The oldest ship, the Heron, was built at the Marsh yard in Pell in 1969. She is 48 metres long and takes 22 cars. Her sister ship was sold to a buyer in Larne for 300,000 crowns. The Heron was out of service for seven weeks as a result of a fire in the engine room.

## Staff and money

At the end of the year 64 people worked for the company, nine of them on land. The wage of a deckhand is 2,150 crowns a month. The company paid 1.2 million crowns for fuel. The fare for adults went up from 6 to 7 crowns on 1 April, so that the company could pay for the new landing stage. Children under six travel free.

The company's office moved to the old customs house on Quay Street in August. The new landing stage was opened by the minister on the east side of the harbour on 3 October 2022. The talks with the union lasted from January to June and ended without an agreement.

The board did not give a reason for the resignation of its chairman, Per Aldous. The resignation was announced on a Friday evening. His successor, Mina Sorel, said she had taken the post since nobody else wanted it.

## Passengers by line

| Line | Season | Passengers | Fare (crowns) | Crossings a day |
|---|---|---|---|---|
| Skarn | Summer | 190,000 | 7 | 24 |
| Skarn | Winter | 61,000 | 7 | 2 |
| Long Holm | Summer | 48,000 | 11 | 6 |
| Long Holm | Winter | 13,000 | 9 | 1 |
| Total |  | 312,000 |  |  |
`;

const MINUTES = `# Minutes of the council of Pell, 14 November 2022

Present: Ivo Karst (chair), Lena Dorn, Petra Vole, Anders Quint. Excused: Hugo Brandt.

The council met in the reading room of the library at seven o'clock. The meeting lasted two and a half hours.

Item 1. The library wants longer hours. Petra Vole moved that it open on every second Saturday. The motion was carried by three votes to one. Quint voted against it because the heating would cost too much.

Item 2. The market. Of the thirty stalls on the square, eleven stood empty in October. The rent for a stall is 45 crowns a week. The council lowered it to 30 crowns to win back the fishmongers. The market is held on Wednesdays and Saturdays.

Item 3. The swimming pool. It was closed on 2 September after cracks were found in the floor. Repairs will take at least five months. Of the 400,000 crowns needed, the state pays half. The pool is 25 metres long and 12 metres wide. Before it closed it had about 300 visitors a week.

Item 4. A dozen residents had complained of the noise from the quarry. The quarry owner, Gerd Maas, who comes from Lower Skarn, promised to stop blasting at night. The complaints led to a new rule on working hours.

The delegation to the twin town of Vireux will consist of Karst, Dorn and two pupils of the music school. It leaves for Vireux by train on 2 May and comes back a week later.
`;

const INTERVIEW = `# "We counted the boats"

The keeper of the harbour at Skarn, Jonna Fell, aged 47, spoke to the Ansel Courier on 20 June 2023.

Q. How many boats are there in the harbour?

A. Thirty-one on a good day. When I came, in 2004, there were twice as many.

Q. How long do you want to stay?

A. Until I retire, in 2040 perhaps. My father kept the harbour for 26 years.

Q. Why did so many leave?

A. The cod went away. And the mooring fee was raised to 90 crowns a month, which drove out the small boats.

Q. And where do they fish now?

A. Off the north cape, mostly.
`;

const PRICES = `# Harbour fees of the Ansel coast

| Harbour | Year | Fee for a boat (crowns a month) | Length of quay (m) | Boats |
|---|---|---|---|---|
| Skarn | 2021 | 75 | 210 | 44 |
| Skarn | 2022 | 90 | 210 | 31 |
| Pell | 2021 | 60 | 95 | 18 |
| Pell | 2022 | 60 | 95 | 20 |
| Brackwater | 2022 | 110 | 540 | 112 |
`;

const LETTER = `# Letters

I was at the gymnasium that night. There were no blankets and not enough soup. My family of five slept on two mats.

Edith Crane, Unter Hallin
`;

/** Invented news, a report, minutes, an interview and tables of the Ansel coast. */
export const openAmounts = () =>
  openTyped([
    { file: '2023-03-09 Flood.md', text: NEWS },
    { file: '2023-02-01 Report.md', text: REPORT },
    { file: '2022-11-14 Minutes.md', text: MINUTES },
    { file: '2023-06-20 Interview.md', text: INTERVIEW },
    { file: '2022-12-31 Fees.md', text: PRICES },
    { file: '2023-03-16 Letter.md', text: LETTER },
  ]);
