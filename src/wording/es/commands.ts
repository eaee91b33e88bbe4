import type { Translation } from '../translation.ts';

/** Refusals and dialogues of commands; what commands and options are for is in the texts of commands. */
export const commands: NonNullable<Translation['commands']> = {
  filters: {
    fitsNone: (name, value) => `En el dossier nada corresponde a ${name} “${value}”. /source lista sus documentos.`,
    isNoDate: (name, value) =>
      `${name}: “${value}” no es una fecha. Escribe AAAA, AAAA-MM o AAAA-MM-DD, como 2022-09-12.`,
  },
  source: {
    needsDocument: '/source passage: todos los documentos tienen pasajes con números. Nombra también el documento.',
  },
  verify: {
    needsText: '/verify necesita algo que verificar. Dalo en la opción “text” o “file”.',
    dialogue: {
      title: 'Verificar un texto con el dossier',
      text: { label: 'Texto con sus citas', description: 'Hasta 4000 caracteres' },
      more: { label: 'Continuación del texto', description: 'Si es más largo' },
      still: { label: 'Más continuación del texto', description: 'Si es aún más largo' },
      file: { label: 'O un archivo', description: 'Texto, Word, PDF, página web, correo y otros, hasta 10 MB' },
    },
  },
};
