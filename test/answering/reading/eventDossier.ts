import type { Written } from '../../fixtures/ferryDossier.ts';

/** Invented documents in which who did what to whom, when and whether, is told in many ways. */
export const EVENTS: readonly Written[] = [
  {
    id: 'mill',
    metadata: { title: 'The mill at Dunmere', published: '2022-05-03' },
    paragraphs: [
      'Wren & Sons sued the Dunmere Tram Board in April 2019 over the depot. The Tram Board paid nobody. Judge Petra Ashdown will open the hearing in October.',
      'Nessa Lunt appointed Rufus Tarn as chief engineer in 2011. Rufus Tarn fired Gerda Kvist in 2014. Gerda Kvist was succeeded by Hana Garrow. Hana Garrow thanked Nessa Lunt in a speech to the weavers.',
      'The mill was built by Otmar Sorrel in 1874. It was sold to Lake Credit for 2 million crowns in 1931. The roof fell on 3 May 1999. Nobody was injured when the roof fell. Three carters were questioned, but none was charged.',
      'The library lent the map to the museum. The bishop taught Nessa Lunt the organ. The weavers elected Hana Garrow speaker of the guild.',
    ],
  },
  {
    id: 'election',
    metadata: { title: 'The vote in Mossburg', published: '2020-11-04' },
    paragraphs: [
      'Tilda Sorrel beat Ansgar Hollis in the mayoral election of 2020 by 40 votes. Ansgar Hollis had been mayor since 2012. He congratulated her the same night.',
      'The council rejected the budget in December 2020. The Greens backed the budget, but the Reds opposed it. Tilda Sorrel vetoed the tram tax.',
      'If the court approves the plan, the town will sell the brewery. The council may dismiss the clerk. The clerk was accused of selling the archive.',
    ],
  },
  {
    id: 'museum',
    metadata: { title: 'The painting', published: '2003-06-01' },
    paragraphs: [
      'In 1968 the museum bought “The Ferryman” from a collector in Harwick. The painting was stolen in 1971. It was found in a barn in 1973 by two children.',
      'Bruno Ahl, a guard, was arrested in March 1971. Ahl denied that he had taken the painting. The police never charged Ahl.',
      'Curator Edda Finke, who had hired Ahl, resigned in May 1971. Her deputy, Lorenz Pratt, took over the museum.',
      'The museum’s new wing was designed by the architect Ragna Oss and opened by the king on 9 June 1988.',
    ],
  },
  {
    id: 'letter',
    metadata: { title: 'A letter to the editor', published: '2022-05-09' },
    paragraphs: [
      'Wren & Sons never sued the Tram Board over wages; the weavers did. I was there when the roof fell.',
      'The mill was not built in 1874 but two years later.',
      'Ida Mott married the baker Jon Reese in 1950. She wrote to the bishop in 1951. They moved to Harwick in 1960.',
    ],
  },
  {
    id: 'expedition',
    metadata: { title: 'The Skua expedition', published: '1913-02-02' },
    paragraphs: [
      'Captain Leif Brandvold led the expedition, which reached the Cape of Bells in January 1912. The Skua hit a reef and sank on 2 March 1912.',
      'Four sailors drowned. The survivors were rescued by the whaler Petrel. Brandvold had refused to leave the ship.',
      'The Royal Museum of Harwick financed the expedition. The cook, Tam Orlo, kept a diary, which his daughter published in 1950.',
    ],
  },
];
