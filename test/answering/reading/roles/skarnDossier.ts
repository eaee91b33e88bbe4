import type { Typed } from '../../../fixtures/typedDossier.ts';

/** The invented town of Skarn: news, minutes, a letter, a table of staff, a page of an organisation, a glossary. */
export const SKARN: readonly Typed[] = [
  {
    file: '2023-02-10-lock.md',
    text: `# Skarn lock to close for repairs

The lock at Skarn will be closed from March, the mayor of Skarn, Ottilie Vane, said on Friday. Her deputy, Lukas Dorn, will answer questions from boatmen. Vane has held office since 2021.

Tomas Reke, head of the finance department of the Canal Board, warned of the cost. The Canal Board is chaired by Petra Lind. Its director, Hanna Frey, was away.

Gunnar Stoll, a former lock keeper, called the plan foolish. Stoll retired as lock keeper in 2016. He had been mayor of Skarn from 2009 to 2021.

The Boatmen’s League, a union of barge crews, is led by Wim Tasse. Its lawyer, Ilse Brandt, did not comment. The mayor of Velm, Kees Moor, welcomed the plan.

The dredger Wilhelmina, which sank a trawler in 2019, will clear the basin. Sela Vintner captains the Wilhelmina.
`,
  },
  {
    file: '2023-02-14-minutes.md',
    text: `# Minutes of the Canal Board

Present: Petra Lind (chair), Hanna Frey (director), Tomas Reke (finance), Bodil Aune (clerk).

Apologies: Rasmus Teil.

The board appointed Marit Sund harbour engineer. She was a surveyor in Velm before.

The members of the delegation to Velm are:

- Petra Lind
- Bodil Aune
- Lukas Dorn

Bodil Aune works for the town archive as well. The press officer of the Canal Board is Jonas Hald.
`,
  },
  {
    file: '2023-02-20-letter.md',
    text: `# Letter to the editor

I have crossed the lock every day for thirty years. Close it, and my barge will lie idle.

The water board has never asked a boatman anything.

Edvard Krone, Nether Skarn
`,
  },
  {
    file: '2023-03-01-staff.md',
    text: `# Staff of the archive

| Name | Position | Since |
| --- | --- | --- |
| Ragna Holt | archivist | 2015 |
| Bodil Aune | deputy archivist | 2018 |
| Nils Varga | bookbinder | 2020 |
`,
  },
  {
    file: '2023-03-05-glossary.md',
    text: `# Words of the water

A puddock is a low landing stage for barges. Every village on the Skarn canal had a puddock once. The puddock at Velm was burnt in 1911.

The Regional Water Inspection Service (RWIS) tests the water each month. The RWIS has eleven laboratories. Its chief inspector is Dagny Moe.

Stave silt, or the grey mud under old locks, is dug out by hand. The term “quay right” means the right to moor without paying.

The Wilhelmina is a bucket dredger of 1924. The Heron Society is a charity that looks after old locks. It was founded by Clara Winge in 1954.
`,
  },
  {
    file: '2023-03-09-paper.md',
    text: `# Paper names new editor

Freja Nord has been named editor of the Skarn Courier. She succeeds Aksel Thorn, who edited the paper for twelve years. The Courier’s owner is the Lind family.

Dr Yusuf Adan, a physician, treats boatmen for nothing. Yusuf Adan’s wife, Leila Adan, teaches at the lock school. Bishop Magnus Ries opened the school in 1998.

The inquiry into the collision is headed by Judge Solveig Rand. The former head of the inquiry, Anton Berg, fell ill.
`,
  },
];
