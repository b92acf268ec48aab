import type { LanguagePack } from '../catalogue.ts';
import { arabicConventions } from './conventions.ts';

/** Arabic: a draft that no native reader has gone through yet. */
export const arabic: LanguagePack = {
  language: 'ar',
  messages: {
    'draft.mark': 'ترجمة آلية لم تُراجع',
    'draft.head':
      'مسودة ترجمة آلية: لم يراجع صياغةَ هذا الموجز باللغة {language} قارئٌ من أهلها. الأرقام والمصادر هي أرقام النسخة الإنكليزية ومصادرها؛ وما وُسم بعلامة [en] لم يُترجم.',
  },
  conventions: arabicConventions,
  reviewed: false,
};
