import type { ExampleQuestions } from '../parts/exampleQuestions.ts';

export const spanishExampleQuestions: ExampleQuestions = {
  said: (name) => `¿Qué dijo ${name}?`,
  saidOn: (name, topic) => `¿Qué dijo ${name} sobre ${topic}?`,
  whoIs: (name) => `¿Quién es ${name}?`,
};
