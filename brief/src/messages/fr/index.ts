import type { LanguagePack } from '../catalogue.ts';
import { frenchConventions } from './conventions.ts';

/** French: a draft that no native reader has gone through yet. */
export const french: LanguagePack = {
  language: 'fr',
  messages: {
    'draft.mark': 'traduction automatique non relue',
    'draft.head':
      'Projet de traduction automatique : aucune personne de langue maternelle n’a relu les mots de ce dossier en {language}. Les chiffres et les sources sont ceux de l’édition anglaise ; ce qui porte la marque [en] n’est pas traduit.',
  },
  conventions: frenchConventions,
  reviewed: false,
};
