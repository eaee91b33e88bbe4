/** The lines above pictures, and what they show for readers who do not see them. */
export const pictures = {
  bySentences: 'Times named in sentences with this name: the more sentences, the higher the bar.',
  byDocuments: 'When documents with this name appeared: the more often they name it, the higher the bar.',
  company: 'Who is named in the same passages: the numbers count them. Grey lines join others who are named together.',
  tooLittle: 'There is too little to draw, or the pictures cannot be drawn now.',
};
