/** যা নেই, খুব পুরোনো, খুব কম, বা অন্য লাইসেন্সের। */
export const gaps = {
  'gap.reason.missing': 'নেই',
  'gap.reason.old': 'পাঁচ বছরের বেশি পুরোনো',
  'gap.reason.modelled': 'উৎসের মডেলে তৈরি, বা যাচাইযোগ্য',
  'gap.reason.few': 'দেখানোর জন্য খুব কম',
  'gap.reason.licence': 'লাইসেন্স',
  'gap.intro': 'এই প্রতিবেদন যা বলতে পারে না, বা পুরোনো সংখ্যায় বলে। সংখ্যা না থাকা কখনো শূন্য নয়।',
} as const;
