import type { LanguagePack } from '../catalogue.ts';
import { bengaliConventions } from './conventions.ts';

/** Bengali: a draft that no native reader has gone through yet. */
export const bengali: LanguagePack = {
  language: 'bn',
  messages: {
    'draft.mark': 'যন্ত্রকৃত খসড়া, দেখা হয়নি',
    'draft.head':
      'যন্ত্রকৃত খসড়া: {language} ভাষায় এই প্রতিবেদনের কথাগুলো কোনো মাতৃভাষী পাঠক দেখেননি। সংখ্যা ও উৎস ইংরেজি সংস্করণের; [en] চিহ্নিত অংশ অনূদিত হয়নি।',
  },
  conventions: bengaliConventions,
  reviewed: false,
};
