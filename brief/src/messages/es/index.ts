import type { LanguagePack } from '../catalogue.ts';
import { spanishConventions } from './conventions.ts';

/** Spanish: a draft that no native reader has gone through yet. */
export const spanish: LanguagePack = {
  language: 'es',
  messages: {
    'draft.mark': 'traducción automática sin revisar',
    'draft.head':
      'Borrador de traducción automática: ninguna persona de lengua materna ha revisado las palabras de este informe en {language}. Las cifras y las fuentes son las de la edición inglesa; lo marcado con [en] no está traducido.',
  },
  conventions: spanishConventions,
  reviewed: false,
};
