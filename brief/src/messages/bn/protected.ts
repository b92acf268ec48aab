const granted = 'শরণার্থী মর্যাদা বা পরিপূরক সুরক্ষা';
const rate = `{share} ক্ষেত্রে ${granted} দেওয়া হয়েছে ({positive})`;
const few = `{positiveCount, plural, =0 {কোনোটিতেই ${granted} দেওয়া হয়নি} other {এর মধ্যে {positive} ক্ষেত্রে ${granted} দেওয়া হয়েছে}}; হার হিসাব করার জন্য সংখ্যাটি খুব কম`;

/** যারা সিদ্ধান্ত দিয়েছে: পর্যায়গুলো কখনো মেশানো হয় না। */
function bodies(whose: string): string {
  return `{instance, select, court {যুক্তরাষ্ট্রের অভিবাসন আদালত} together {${whose} যেসব কর্তৃপক্ষ প্রথম ও পরবর্তী পর্যায়ের সংখ্যা একসঙ্গে জানায়, তারা} other {${whose} প্রথম পর্যায়ের কর্তৃপক্ষ}}`;
}

/** গুণাগুণ বিচার করে দেওয়া সিদ্ধান্ত, ব্যক্তি বা মামলা ধরে। */
function decided(from: string): string {
  return `{unit, select, C {${from && `${from}মানুষের `}{n} মামলায়} other {${from}{n} মানুষের আবেদনে}} গুণাগুণ বিচার করে সিদ্ধান্ত দিয়েছে`;
}

/** এক দিকের সিদ্ধান্ত, হারসহ ও হার ছাড়া। */
export const decisions = {
  rate: (whose: string, from: string) => `{year} সালে ${bodies(whose)} ${decided(from)}; ${rate}।`,
  few: (whose: string, from: string) => `{year} সালে ${bodies(whose)} ${decided(from)}; ${few}।`,
} as const;

const abroad = 'বিদেশের';
const here = 'এখানকার ({place})';
const from = '{place} থেকে যাওয়া ';

/** নতুন আবেদন, ব্যক্তি বা মামলা ধরে, বা দুভাবেই; কখনো যোগ করা হয় না। */
const applied =
  '{unit, select, P {নতুন আশ্রয় আবেদন {persons} (ব্যক্তি ধরে গণনা)} C {নতুন আশ্রয় মামলা {cases}} other {নতুন আশ্রয় আবেদন {persons} (ব্যক্তি ধরে গণনা), আর এক বা একাধিক মানুষের মামলা ধরে গণনায় {cases} মামলা}}';

/** সুরক্ষা কতটা: আশ্রয়ের সিদ্ধান্ত, চুক্তি, মানব পাচার শনাক্তকরণ। */
export const protection = {
  'protected.applications-from.past': `{year} সালে বিদেশে নথিভুক্ত, {place} থেকে যাওয়া মানুষের ${applied}।`,
  'protected.applications-here.past': `{place}: {year} সালে এখানে নথিভুক্ত ${applied}।`,
  'protected.rate-from.past': decisions.rate(abroad, from),
  'protected.rate-here.past': decisions.rate(here, ''),
  'protected.few-from.past': decisions.few(abroad, from),
  'protected.few-here.past': decisions.few(here, ''),
  'protected.closed.past':
    'আরও {unit, select, C {{n} মামলা} other {{n} মানুষের আবেদন}} এমন সিদ্ধান্ত ছাড়াই বন্ধ হয়েছে এবং হিসাবের বাইরে রাখা হয়েছে।',
  'protected.note.rate':
    'হার কম হওয়া মানে আবেদন ভিত্তিহীন, তা নয়: হার নির্ভর করে কারা আবেদন করেন, প্রক্রিয়া কেমন, আইনি পরামর্শ পাওয়া যায় কি না এবং কোন রাষ্ট্র সিদ্ধান্ত দেয়, তার ওপর। একই হারে ব্যক্তি ও মামলা কখনো মেশানো হয় না, আর 100টির কম সিদ্ধান্ত থাকলে হার দেওয়া হয় না।',
  'protected.note.court':
    'যুক্তরাষ্ট্রের অভিবাসন আদালত একই মানুষদের অনেকের আবেদন আবার শোনে; তাই এসব আদালতের সিদ্ধান্ত প্রথম পর্যায়ের সিদ্ধান্ত থেকে আলাদা রাখা হয়।',
  'protected.treaties.past':
    '{place}: এখানে ব্যবহৃত তারিখযুক্ত নথি অনুযায়ী {all}টি চুক্তির মধ্যে {n}টিতে পক্ষরাষ্ট্র; চুক্তিগুলোর বিষয় শরণার্থী, রাষ্ট্রহীনতা, অভিবাসী কর্মী, মানব পাচার ও অভিবাসী চোরাচালান এবং মানবাধিকার।',
  'protected.note.treaties':
    'নথিগুলো জাতিসংঘের চুক্তি সংকলনের (UN Treaty Collection) অনুলিপি, প্রতিটি সারিতে দেওয়া তারিখ পর্যন্ত হালনাগাদ; 2022 সালের নথিতে শুধু জাতিসংঘের সদস্যরাষ্ট্র আছে। পরবর্তী পদক্ষেপ এতে নেই; খালি সারি মানে ওই তারিখের উৎসে কোনো পদক্ষেপ নথিভুক্ত নেই, রাষ্ট্রটি আজও চুক্তির বাইরে এমন নয়।',
  'protected.note.territory':
    '{place} একটি অঞ্চল হিসেবে তালিকাভুক্ত। যেসব রাষ্ট্র এমন স্থানের পক্ষে কাজ করে, তাদের মাধ্যমেই চুক্তি সেখানে প্রযোজ্য হয়; এখানে ব্যবহৃত তারিখযুক্ত উৎসে স্থানটি নেই, তাই কোনো সংখ্যা দেওয়া হয়নি।',
  'protected.trafficking.past':
    '{place}: {year} সালে কর্তৃপক্ষ মানব পাচারের {people} জন ভুক্তভোগী শনাক্ত করেছে।',
  'protected.note.trafficking':
    'শনাক্ত ভুক্তভোগীর সংখ্যা থেকে শনাক্ত করার প্রচেষ্টার মাত্রা জানা যায়, কত মানুষ পাচারের শিকার তা নয়।',
  'treaty.refugee1951': 'শরণার্থী কনভেনশন, 1951',
  'treaty.refugee1967': 'শরণার্থী প্রোটোকল, 1967',
  'treaty.stateless1954': 'রাষ্ট্রহীন ব্যক্তির মর্যাদা, 1954',
  'treaty.stateless1961': 'রাষ্ট্রহীনতা হ্রাস, 1961',
  'treaty.icmw1990': 'অভিবাসী কর্মী কনভেনশন, 1990',
  'treaty.palermo2000': 'আন্তর্দেশীয় সংঘবদ্ধ অপরাধ, 2000',
  'treaty.trafficking2000': 'মানব পাচার প্রোটোকল, 2000',
  'treaty.smuggling2000': 'অভিবাসী চোরাচালান প্রোটোকল, 2000',
  'treaty.icerd1965': 'জাতিগত বৈষম্য বিলোপ, 1965',
  'treaty.iccpr1966': 'নাগরিক ও রাজনৈতিক অধিকার, 1966',
  'treaty.icescr1966': 'অর্থনৈতিক, সামাজিক ও সাংস্কৃতিক অধিকার, 1966',
  'treaty.cedaw1979': 'নারীর প্রতি বৈষম্য বিলোপ (সিডও), 1979',
  'treaty.cat1984': 'নির্যাতনবিরোধী কনভেনশন, 1984',
  'treaty.crc1989': 'শিশু অধিকার, 1989',
  'treaty.cped2006': 'বলপূর্বক গুম থেকে সুরক্ষা, 2006',
  'treaty.crpd2006': 'প্রতিবন্ধী ব্যক্তির অধিকার, 2006',
  'table.treaties.title': 'চুক্তি: তারিখযুক্ত উৎসে যা নথিভুক্ত ({place})',
  'table.treaties.treaty': 'চুক্তি',
  'table.treaties.signed': 'স্বাক্ষর',
  'table.treaties.bound': 'যে তারিখ থেকে পক্ষরাষ্ট্র',
  'table.treaties.status': 'উৎসের হালনাগাদ',
  'table.treaties.signed-only': 'স্বাক্ষরিত; উৎসে ({date}) পক্ষরাষ্ট্র হওয়ার কোনো পদক্ষেপ নথিভুক্ত নেই',
  'table.treaties.none': 'উৎসে ({date}) কোনো পদক্ষেপ নথিভুক্ত নেই',
  'table.treaties.uncovered': 'উৎসে ({date}) অন্তর্ভুক্ত নয়',
  'table.treaties.none-undated': 'উৎসে কোনো পদক্ষেপ নথিভুক্ত নেই',
  'table.treaties.old': '{date} (পাঁচ বছরের বেশি পুরোনো)',
  'chart.rates-from.title': '{place} থেকে যাওয়া মানুষের প্রথম পর্যায়ে সুরক্ষা লাভ, আশ্রয়দাতা দেশ অনুযায়ী',
  'chart.rates-here.title': 'এখানে ({place}) প্রথম পর্যায়ে সুরক্ষা লাভ, উৎস অনুযায়ী',
  'chart.rates.subtitle': `গুণাগুণ বিচার করে দেওয়া সিদ্ধান্তের যে অংশে ${granted} দেওয়া হয়েছে, {year}, {unit, select, C {মামলা} other {ব্যক্তি}}; 100 বা তার বেশি সিদ্ধান্ত`,
  'chart.rates.note': 'n = {n}',
  'chart.rates.summary': 'সিদ্ধান্তের সংখ্যার ক্রমে স্তম্ভ: {list}।',
  'chart.rates.row': '{place} {rate}, n = {n}',
  'table.treaties.signed-undated': 'স্বাক্ষরিত, তারিখ দেওয়া নেই',
} as const;
