import { corridorMoney } from './corridor-money.ts';
import { decisions } from './protected.ts';

const people = '{people} {peopleCount, plural, one {জন মানুষ} other {মানুষ}}';
const lives = 'জন্ম {origin}, বসবাস {destination}';
const way = '{origin} থেকে {destination}';
const change =
  '{direction, select, up {{change} বেড়েছে} down {{change} কমেছে} many {বেড়ে {change} হয়েছে} other {প্রায় বদলায়নি}}';
const ancient = 'সংখ্যাভিত্তিক মডেলে মনে হতো কয়েক প্রজন্ম আগে যাওয়া মানুষেরা টাকা পাঠাচ্ছেন';
const revised = '2020 সংশোধিত সংস্করণ';

/** করিডর প্রতিবেদন: দুই স্থান পাশাপাশি, দুই দিকেই। */
export const corridor = {
  'corridor.distance.present':
    '{origin} ও {destination}: দূরত্ব প্রায় {km} কিলোমিটার{border, select, yes {, অভিন্ন সীমান্ত আছে} other {}}।',
  'corridor.stock.present': `${lives}: এমন ${people} আছেন ({year}, {release})।`,
  'corridor.stock.past': `${lives}: {year} সালে এমন ${people} ছিলেন ({release})।`,
  'corridor.stock-women.present': 'তাঁদের {share} নারী ও মেয়ে।',
  'corridor.stock-women.past': '{year} সালে তাঁদের {share} ছিলেন নারী ও মেয়ে।',
  'corridor.stock-shares.past':
    'জন্মস্থান {origin}, এমন যে প্রবাসীদের গন্তব্য জানা ছিল, এই মানুষেরা ছিলেন তাঁদের {ofAbroad}; আর গন্তব্যে ({destination}) থাকা যে অভিবাসীদের উৎস জানা ছিল, তাঁদের {ofHere} (উভয়ই {release}, {year})।',
  'corridor.stock-break.past':
    '{before} ও {after} সালের মধ্যে নথিভুক্ত সংখ্যা {from} থেকে {to} হয়েছে ({release}); মাঝে কোনো ঘটনা বা গণনার ভিন্ন পদ্ধতি আছে, তাই আগের সংখ্যার সঙ্গে পরের সংখ্যার তুলনা করা হয়নি।',
  'corridor.stock-change.past': `{fromYear} ও {toYear} সালের মধ্যে তাঁদের সংখ্যা ${change} ({from} থেকে {to}; উভয়ই {release})।`,
  'corridor.displaced.present': `${way}: ${people} গন্তব্যে আন্তর্জাতিক সুরক্ষা পেয়েছেন বা চাইছেন ({year} সালের শেষ): {parts}।`,
  'corridor.displaced.past': `${way}: {year} সালের শেষে ${people} গন্তব্যে আন্তর্জাতিক সুরক্ষা পেয়েছিলেন বা চাইছিলেন: {parts}।`,
  'corridor.returned.past': '{destination} থেকে {origin}: {year} সালে ফিরে যাওয়া শরণার্থী {people}।',
  'corridor.rate.past': decisions.rate('আশ্রয়দাতা স্থানের ({destination})', '{origin} থেকে আসা '),
  'corridor.few.past': decisions.few('আশ্রয়দাতা স্থানের ({destination})', '{origin} থেকে আসা '),
  'corridor.remittances.past':
    '{sender} থেকে {receiver}: {year} সালে রেমিট্যান্স {usd}; এটি বিশ্বব্যাংক ও KNOMAD-এর একটি মডেলের হিসাব, গণনা নয়।',
  'corridor.cost.past':
    '{place}: {year} সালে নথিভুক্ত তথ্য অনুযায়ী এখানে বা এখান থেকে রেমিট্যান্স পাঠানোর গড় ব্যয় ছিল পাঠানো অর্থের {cost}; 3 শতাংশ লক্ষ্যের (এসডিজি 10.c.1) {position, select, above {চেয়ে বেশি} below {চেয়ে কম} other {সমান}}।',
  'corridor.note.sides':
    'এক সরকার যাকে প্রস্থান হিসেবে গণনা করে, অন্য সরকার তাকে আগমন হিসেবে গণনা করে, ভিন্ন সময়ে ও ভিন্ন নিয়মে। দুই পক্ষই আন্তর্জাতিক উৎসে যেমন আছে তেমন দেখানো হয়েছে; কোনোটিকে অন্যটির সঙ্গে মেলানো হয়নি।',
  'corridor.key.stock': `${lives}: এমন মানুষ`,
  'corridor.key.stock.past': 'জন্ম {origin}, বসবাস ছিল {destination}: এমন মানুষ',
  'corridor.key.displaced': `সুরক্ষা পাওয়া বা চাওয়া মানুষ (${way})`,
  'corridor.key.remittances': 'রেমিট্যান্স, অভিবাসীর সংখ্যা থেকে মডেলকৃত ({sender} থেকে {receiver})',
  'hurry.corridor.stock.present': `সংখ্যা: ${lives} – এমন প্রায় ${people} আছেন ({year}; জাতিসংঘের প্রাক্কলন, {release})।`,
  'hurry.corridor.stock.past': `সংখ্যা: ${lives} – {year} সালে এমন প্রায় ${people} ছিলেন (জাতিসংঘের প্রাক্কলন, {release})।`,
  'hurry.corridor.displaced.present': `সংখ্যা: ${way} – ${people} গন্তব্যে সুরক্ষা পেয়েছেন বা চাইছেন ({year} সালের শেষ, ইউএনএইচসিআর)।`,
  'hurry.corridor.displaced.past': `সংখ্যা: ${way} – {year} সালের শেষে ${people} গন্তব্যে সুরক্ষা পেয়েছিলেন বা চাইছিলেন (ইউএনএইচসিআর)।`,
  'hurry.corridor.none': `সংখ্যা: ${way} যাওয়া মানুষের কোনো গণনা এই উপাত্ত-সংস্করণে নেই, উল্টো দিকেরও নেই।`,
  'hurry.corridor.otherwise.past': `ভিন্ন কথা কে বলে: {year} সালের জন্য এমন সব মানুষের (${lives}) জাতিসংঘের প্রাক্কলন ছিল {desa}; তাঁদের মধ্যে সুরক্ষা পাওয়া বা চাওয়া মানুষের সংখ্যা ইউএনএইচসিআরের গণনায় {unhcr}। {more, select, unhcr {প্রথমটিতে দ্বিতীয়টির বেশির ভাগ থাকার কথা, অথচ প্রথমটিই ছোট} other {দ্বিতীয়টি অনেকাংশে প্রথমটির ভেতরেই আছে, তার সঙ্গে যোগ হয় না}}।`,
  'hurry.corridor.hosting.present':
    'ঝুঁকি: {place} – {people} মানুষের নিরাপত্তা নির্ভর করে এখানে পাওয়া বা চাওয়া সুরক্ষার ওপর, জনসংখ্যার প্রতি 1,000 জনে {rate} ({year})।',
  'hurry.corridor.hosting.past':
    'ঝুঁকি: {place} – {year} সালে {people} মানুষের নিরাপত্তা নির্ভর করত এখানে পাওয়া বা চাওয়া সুরক্ষার ওপর, জনসংখ্যার প্রতি 1,000 জনে {rate}।',
  'hurry.corridor.dependence.past':
    'ঝুঁকি: {place} – {year} সালে সব স্থান থেকে আসা প্রবাসী আয় ছিল জিডিপির অনুপাতে {share}; তাই মানুষ যেখানে কাজ করেন সেখানকার সংকট দেশেও সংকট হয়ে আসে। এর কতটা এই করিডর দিয়ে আসে তা মডেলকৃত, গণনা করা নয়।',
  'hurry.corridor.risk-none':
    'ঝুঁকি: এই করিডরের সাম্প্রতিক সংখ্যায় সুরক্ষা বা প্রবাসী আয়ের ওপর নির্ভরতা, কোনোটিই আলাদা করে চোখে পড়ে না; তার মানে এই নয় যে ঝুঁকি নেই।',
  'hurry.corridor.question.departures': `খোলা প্রশ্ন: এখন কারা যাচ্ছেন (${way}), কী দক্ষতা নিয়ে, আর নিয়োগ পেতে তাঁদের কত ব্যয় হয়? প্রস্থান ও নিয়োগ ব্যয় আন্তর্জাতিকভাবে গণনা করা হয় না।`,
  'hurry.corridor.question.cost': `খোলা প্রশ্ন: যাঁরা যান (${way}), নিয়োগ পেতে ও দেশে টাকা পাঠাতে তাঁদের কত ব্যয় হয়? এই উপাত্ত-সংস্করণে করিডর অনুযায়ী কোনোটিরই গণনা নেই।`,
  'hurry.corridor.question.returns':
    'খোলা প্রশ্ন: কারা নিরাপদে ফিরতে পারেন ({destination} থেকে {origin}), এবং ফিরে কী পাবেন? প্রত্যাবর্তনের কেবল একাংশ গণনা করা হয়।',
  'says.corridor.title': 'এই করিডরের মানুষ: এই উপাত্ত-সংস্করণে থাকা সব সংখ্যা',
  'says.corridor.column': 'দিক',
  'says.corridor.direction': 'উৎস {origin}, বসবাস {destination}',
  'says.corridor.note': 'সংখ্যাগুলো প্রকাশিত রূপে; প্রাক্কলনের বছরের সংখ্যা আগে।',
  'says.corridor.why':
    'জাতিসংঘ আদমশুমারি ও জরিপ থেকে বছরের মাঝামাঝি সময়ে অন্য পক্ষে জন্ম নেওয়া সব মানুষের প্রাক্কলন করে; ইউএনএইচসিআর নিবন্ধন থেকে বছরের শেষে সুরক্ষা পাওয়া বা চাওয়া মানুষদের গণনা করে। শরণার্থীরা অনেকাংশে প্রাক্কলনের ভেতরেই আছেন, তাই সংখ্যা দুটি যোগ করা হয় না।',
  'says.other-in-need.what': 'নিজ দেশের বাইরে আন্তর্জাতিক সুরক্ষা প্রয়োজন এমন অন্যান্য মানুষ, বছরের শেষ',
  'says.other-in-need.how': 'ইউএনএইচসিআর ও সহযোগীদের প্রাক্কলন, অল্প কয়েকটি পরিস্থিতির জন্য',
  'own.corridor.title': '{title}: {other} সম্পর্কে {self} ({owner}; {unit})',
  'own.corridor.note':
    'ব্যবহারকারীর নিজের ধারা, {reach}। এটি এই করিডরের আন্তর্জাতিক সংখ্যার পাশে আছে; কিছুই মিলিয়ে এক করা হয়নি।',
  'doubts.corridor.same-sex-ratio': `এই করিডরের মানুষের সংখ্যা (${lives}) “উৎসের মডেলে তৈরি” বলে চিহ্নিত: নারী {value} শতাংশ, যা একই গন্তব্যের অন্য উৎসগুলোর ক্ষেত্রেও হুবহু এক। সংখ্যাটি সারণিতে আছে, কোনো বাক্যে নেই।`,
  'doubts.corridor.scaled': `এই করিডরের মানুষের সংখ্যা (${lives}) 2015 সালের তুলনায় {value} গুণ, যা একই গন্তব্যের অন্য উৎসগুলোর ক্ষেত্রেও হুবহু এক: উৎস-সংস্থা পুরোনো বিন্যাস ধরে নতুন মোট সংখ্যা ভাগ করেছে।`,
  'doubts.corridor.refugee-sex': `এই করিডরের মানুষ (${lives}) প্রধানত শরণার্থী, যাঁদের {value} শতাংশ ইউএনএইচসিআরের নিবন্ধনে নারী ও মেয়ে; প্রাক্কলনে পার্থক্য 10 শতাংশ-পয়েন্ট বা তার বেশি, তাই নারী-পুরুষের ভাগ দেওয়া হয়নি।`,
  'gap.corridor-doubt.same-sex-ratio': `করিডরের মানুষের সংখ্যা (${lives}): উৎসের মডেলে তৈরি (অনেক উৎসে নারীর অংশ একই), তাই শুধু সারণিতে রাখা হয়েছে।`,
  'gap.corridor-doubt.scaled': `করিডরের মানুষের সংখ্যা (${lives}): উৎস-সংস্থা 2015 সালের বিন্যাস থেকে হিসাব করেছে, তাই তা উল্লেখিত বছরের চেয়ে পুরোনো।`,
  'gap.corridor-doubt.refugee-sex': `করিডরের মানুষের মধ্যে নারী (${lives}): প্রাক্কলন ইউএনএইচসিআরের নিবন্ধনের সঙ্গে মেলে না, তাই নারী-পুরুষের ভাগ দেওয়া হয়নি।`,
  'gap.corridor-remittances-historic': `রেমিট্যান্স ({destination} থেকে {origin}, {year}): দেখানো হয়নি, কারণ ওই জনগোষ্ঠীর সংখ্যা 1990 সালের পর থেকে কমেছে; ${ancient}।`,
  'chart.corridor.title': 'এক স্থানে জন্ম, অন্য স্থানে বসবাস',
  'chart.corridor.subtitle': `মানুষ, {from}–{to}, পাঁচ বছর পরপর, ${revised}`,
  'chart.corridor.summary': '{from} থেকে {to} পর্যন্ত রেখা: {list}।',
  'chart.corridor.series': lives,
  'chart.corridor.series-displaced': way,
  'chart.corridor-map.title': 'মানচিত্রে {origin} ও {destination}',
  'chart.corridor-map.back': 'গন্তব্য {destination}',
  'chart.corridor-map.subtitle': `অন্য স্থানে বসবাসকারী মানুষ, {year}, ${revised}`,
  'chart.corridor-displaced.title': 'অন্য স্থানে সুরক্ষা পাওয়া বা চাওয়া মানুষ',
  'table.both.title': 'দুই স্থান, সূচক ধরে ধরে',
  'table.both.indicator': 'সূচক',
  'table.both.unit': 'একক',
  'table.both.year': 'বছর, {place}',
  'table.both.status': 'উৎসের হালনাগাদ, {place}',
  'table.both.note':
    'প্রতিটির সর্বশেষ বছর; দুই বছর ভিন্ন হলে দশমিক পর্যন্ত তুলনা করা উচিত নয়। খালি ঘর মানে নথি নেই, কখনো শূন্য নয়।',
  'table.corridor-treaties.title': 'চুক্তি: দুই স্থানের জন্য তারিখযুক্ত উৎসে যা নথিভুক্ত',
  ...corridorMoney,
} as const;
