/** What is said of ratings of answers. */
export const feedback = {
  goodButton: '👍',
  badButton: '👎',
  title: 'What is wrong with this answer?',
  description: 'You can name the right passage by its citation, such as hearing-3:12',
  label: 'In a few words (optional)',
  onlyAnswers: 'Only answers to /ask can be rated.',
  good: 'Rated as a good answer. Press 👎 to change that.',
  bad: 'Rated as a bad answer. Press 👍 or 👎 to change that.',
  what: 'list how people rated answers (👍 👎)',
  evalFile: 'print the ratings as an evaluation file: each question with its right passage, or none',
  none: 'nobody has rated an answer yet',
  noDatabase: (path: string): string => `${path} has no database. Check DATA_DIR`,
  line: (mark: string, day: string, dossier: string, question: string, shown: string | null, words: string): string =>
    `${mark} ${day} ${dossier}: ${question} → ${shown ?? 'no answer'}${words === '' ? '' : ` — ${words}`}`,
  leftOut: (count: number): string =>
    `${count === 1 ? '1 rating is' : `${count} ratings are`} left out: a follow-up, or a 👎 without the right passage`,
};
