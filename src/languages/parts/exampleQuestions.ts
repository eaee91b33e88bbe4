/** Questions of which every dossier can show some: each with a name, or two, in the place of a word. */
export interface ExampleQuestions {
  readonly said: (name: string) => string;
  readonly saidOn: (name: string, topic: string) => string;
  readonly whoIs: (name: string) => string;
}
