import type { ExampleQuestions } from '../parts/exampleQuestions.ts';

export const turkishExampleQuestions: ExampleQuestions = {
  said: (name) => `${name} ne dedi?`,
  saidOn: (name, topic) => `${name}, ${topic} hakkında ne dedi?`,
  whoIs: (name) => `${name} kim?`,
};
