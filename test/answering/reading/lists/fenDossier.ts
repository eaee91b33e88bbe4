import type { Typed } from '../../../fixtures/typedDossier.ts';

/** The invented fen villages: news, minutes with those present, a letter with requests, a page of an organisation. */
export const FEN: readonly Typed[] = [
  {
    file: '2022-05-02-pumps.md',
    text: `# New pumps for the fen

The Fen Water Company is owned by Aldwick, Brome, Nether Cray and Stoke Fen. It was founded in 1931.

The delegation to the ministry consisted of Mayor Ruth Ansell, her deputy Piers Holt and the engineer Dorrit Vane. They left on Monday.

Norway, Denmark and the Netherlands have offered to lend pumps. Sweden declined.

The old pumps carried 8,000 tonnes last year, most of it peat, gravel and beet. Four of the six millers closed in April. Bailey’s, Oakes & Son and the Brome Mill did so for good.
`,
  },
  {
    file: '2022-05-09-minutes.md',
    text: `# Minutes of the drainage committee

Present: Ruth Ansell (chair), Tobias Wren, Agnes Loe.

The committee made three demands of the company. First, the price must be frozen. Second, the meters must be tested. Third, the books must be opened.

The conditions for a grant are:

- a survey of the dykes
- two independent estimates
- a plan for the winter

The meeting closed at nine.
`,
  },
  {
    file: '2022-06-01-letter.md',
    text: `# Letter of the eel catchers

We ask the committee for three things: a later closing date, smaller nets and a warden who knows eels.

Our members live in Brome and Stoke Fen. The eels go to London, Lille and Ghent.
`,
  },
  {
    file: '2022-06-11-fair.md',
    text: `# The pump fair

Visitors from Poland and Latvia came to the fair. The fair was opened by Piers Holt.

The museum shows a steam pump, a horse gin, a model of the fen and the first map of the dykes. The Guild of Millers, the Eel Catchers’ League and the Peat Society signed the charter of the fair.
`,
  },
];
