const people = '{people} {peopleCount, plural, one {জন মানুষ} other {মানুষ}}';
const revised = '2020 সংশোধিত সংস্করণ';
const change =
  '{direction, select, up {{change} বেড়েছে} down {{change} কমেছে} many {বেড়ে {change} হয়েছে} other {প্রায় বদলায়নি}}';
const apart = '{apart, select, yes { (উৎস-সংস্থা হিসাব করে বসিয়েছে এমন সংখ্যা বাদে)} other {}}';
const broken =
  '{before} ও {after} সালের মধ্যে প্রাক্কলিত সংখ্যা {from} থেকে {to} হয়েছে ({release}); মাঝে কোনো ঘটনা বা গণনার ভিন্ন পদ্ধতি আছে, তাই আগের সংখ্যার সঙ্গে পরের সংখ্যার তুলনা করা হয়নি।';
const changed = `{fromYear} ও {toYear} সালের মধ্যে তাঁদের সংখ্যা ${change} ({from} থেকে {to}; উভয়ই {release})।`;
const apartTotals =
  'মোট সংখ্যা নেওয়া হয়েছে 2024 সংস্করণ থেকে, লিঙ্গ ও করিডরের সংখ্যা 2020 সংস্করণ থেকে; কোনো অংশ বা পরিবর্তনের হিসাবে দুটি মেশানো হয়নি।';

/** কারা অভিবাসন করেন: জাতিসংঘের প্রাক্কলনের দুই সংশোধিত সংস্করণ। */
export const moves = {
  'moves.abroad.total.present': `জন্মস্থান {place}, এমন প্রায় ${people} অন্য দেশে থাকেন ({year}; জাতিসংঘের প্রাক্কলন, {release})।`,
  'moves.abroad.total.past': `জন্মস্থান {place}, এমন প্রায় ${people} {year} সালে অন্য দেশে থাকতেন (জাতিসংঘের প্রাক্কলন, {release})।`,
  'moves.abroad.share.present': 'জনসংখ্যার অনুপাতে সংখ্যাটি {share}।',
  'moves.abroad.share.past': '{year} সালে জনসংখ্যার অনুপাতে সংখ্যাটি ছিল {share}।',
  'moves.abroad.change.past': changed,
  'moves.abroad.break.past': broken,
  'moves.abroad.corridors.present': `তাঁরা সবচেয়ে বেশি সংখ্যায়${apart} থাকেন {listCount, plural, one {এই স্থানে} other {এসব স্থানে}}: {list} ({year}, {release}){n, plural, =0 {} other {; যাঁদের গন্তব্য জানা, তাঁদের {share} থাকেন সবচেয়ে বড় {n}টি গন্তব্যে}}।`,
  'moves.abroad.corridors.past': `{year} সালে তাঁরা সবচেয়ে বেশি সংখ্যায়${apart} থাকতেন {listCount, plural, one {এই স্থানে} other {এসব স্থানে}}: {list} ({release}){n, plural, =0 {} other {; যাঁদের গন্তব্য জানা, তাঁদের {share} থাকতেন সবচেয়ে বড় {n}টি গন্তব্যে}}।`,
  'moves.abroad.women.present':
    'বিদেশে থাকেন বলে গণনা করা মানুষের {share} নারী ও মেয়ে ({year}, {release})।',
  'moves.abroad.women.past':
    '{year} সালে বিদেশে থাকেন বলে গণনা করা মানুষের {share} ছিলেন নারী ও মেয়ে ({release})।',
  'moves.abroad.women-range.past':
    'প্রধান গন্তব্যগুলোর মধ্যে {year} সালে নারীর অংশ সর্বনিম্ন {low} ({lowPlace}) ও সর্বোচ্চ {high} ({highPlace}) ছিল।',
  'moves.here.total.present':
    '{place}: এখানে প্রায় {people} আন্তর্জাতিক অভিবাসী থাকেন ({year}; জাতিসংঘের প্রাক্কলন, {release})।',
  'moves.here.total.past':
    '{place}: এখানে {year} সালে প্রায় {people} আন্তর্জাতিক অভিবাসী থাকতেন (জাতিসংঘের প্রাক্কলন, {release})।',
  'moves.here.share.present': 'তাঁরা জনসংখ্যার {share}।',
  'moves.here.share.past': '{year} সালে তাঁরা ছিলেন জনসংখ্যার {share}।',
  'moves.here.change.past': changed,
  'moves.here.break.past': broken,
  'moves.here.corridors.present': `সবচেয়ে বেশি অভিবাসীর${apart} জন্মস্থান: {list} ({year}, {release}){n, plural, =0 {} other {; যাঁদের উৎস জানা, তাঁদের {share} সবচেয়ে বড় {n}টি উৎস থেকে আসা}}।`,
  'moves.here.corridors.past': `{year} সালে সবচেয়ে বেশি অভিবাসীর${apart} জন্মস্থান ছিল: {list} ({release}){n, plural, =0 {} other {; যাঁদের উৎস জানা, তাঁদের {share} ছিলেন সবচেয়ে বড় {n}টি উৎস থেকে আসা}}।`,
  'moves.here.women.present': 'এখানকার অভিবাসীদের {share} নারী ও মেয়ে ({year}, {release})।',
  'moves.here.women.past': '{year} সালে এখানকার অভিবাসীদের {share} ছিলেন নারী ও মেয়ে ({release})।',
  'moves.here.unknown.past':
    '{year} সালে গণনা করা অভিবাসীদের {share} কোন নির্দিষ্ট দেশ থেকে এসেছেন তা জানা ছিল না ({release})।',
  'moves.net.present':
    '{place}: {year} সালের জনসংখ্যা প্রাক্কলন অনুযায়ী বছরটিতে {direction, select, in {প্রস্থানের চেয়ে আগমন} other {আগমনের চেয়ে প্রস্থান}} {people} বেশি।',
  'moves.net.past':
    '{place}: {year} সালের জনসংখ্যা প্রাক্কলন অনুযায়ী বছরটিতে {direction, select, in {প্রস্থানের চেয়ে আগমন} other {আগমনের চেয়ে প্রস্থান}} {people} বেশি ছিল।',
  'moves.note.net':
    'জনসংখ্যার পরিবর্তন থেকে জন্ম ও মৃত্যু বাদ দিলে যা থাকে, সেটিই নিট অভিবাসন। এটি অবশিষ্ট হিসাব, প্রস্থান বা আগমনের গণনা নয়।',
  'moves.note.definition':
    'যিনি জন্মের দেশ ছাড়া অন্য দেশে থাকেন, অথবা জন্মের দেশ নথিভুক্ত না হলে নাগরিকত্বের দেশ ছাড়া অন্য দেশে থাকেন, এখানে তাঁকেই অভিবাসী হিসেবে গণনা করা হয়। স্বল্পমেয়াদি, মৌসুমি ও অনিয়মিত অবস্থান বেশির ভাগ ক্ষেত্রে ধরা পড়ে না।',
  'moves.note.revisions-abroad.past': `জাতিসংঘের প্রাক্কলনের দুটি সংশোধিত সংস্করণ এখানে পাশাপাশি আছে। {year} সালে জন্মস্থান {place} এমন যেসব মানুষ বিদেশে থাকতেন, তাঁদের সংখ্যা 2020 সংস্করণে {older} আর 2024 সংস্করণে {newer}। ${apartTotals}`,
  'moves.note.revisions-here.past': `জাতিসংঘের প্রাক্কলনের দুটি সংশোধিত সংস্করণ এখানে পাশাপাশি আছে। {year} সালে এখানে ({place}) থাকা অভিবাসীর সংখ্যা 2020 সংস্করণে {older} আর 2024 সংস্করণে {newer}। ${apartTotals}`,
  'moves.note.modelled':
    'এখানে বাদ রাখা হয়েছে: {list}। অনেকগুলো উৎসে নারীর অংশ হুবহু এক হওয়ার অর্থ, উৎস-সংস্থার কাছে যে তথ্য ছিল না তা হিসাব করে বসানো হয়েছে। এই সংখ্যাগুলো যাচাই করা বাকি অন্য সংখ্যার সঙ্গে নিচে আছে।',
  'moves.note.scaled':
    'এখানে বলা বা আঁকা জনগোষ্ঠীর মধ্যে উৎসের মডেলে তৈরি: {list}। 2015 সালের পর থেকে এর প্রতিটি একই দেশের অন্য জনগোষ্ঠীর সঙ্গে হুবহু একই গুণকে বেড়েছে: উৎস-সংস্থা পুরোনো বিন্যাস ধরে নতুন মোট সংখ্যা ভাগ করেছে, তাই ক্রম ও অংশ ওই বছরের চেয়ে পুরোনো।',
  'moves.note.only2020':
    'এই উপাত্ত-সংস্করণে 2024 সংস্করণের মোট সংখ্যায় এই স্থানটি নেই ({place}); এই অংশের সব সংখ্যা 2020 সংস্করণের।',
  'chart.totals.title': 'বিদেশে থাকা মানুষ ও এখানে থাকা অভিবাসী',
  'chart.totals.subtitle': 'মানুষ, {from}–{to}, {release}',
  'chart.totals.abroad': 'জন্মস্থান {place}, থাকেন বিদেশে',
  'chart.totals.here': 'অভিবাসী ({place})',
  'chart.totals.summary':
    '{from} থেকে {to} পর্যন্ত দুটি রেখা: এখানে জন্ম নিয়ে বিদেশে থাকা মানুষ ও এখানে থাকা অভিবাসী ({place}), উভয়ই {release} থেকে।',
  'chart.destinations.title': 'জন্মস্থান {place}, এমন মানুষ {year} সালে যেখানে থাকতেন',
  'chart.origins.title': '{year} সালে এখানে ({place}) থাকা অভিবাসীদের জন্মস্থান',
  'chart.corridors.subtitle': `নারী ও পুরুষ অনুযায়ী মানুষ, {n, plural, one {একমাত্র জনগোষ্ঠী} other {সবচেয়ে বড় {n}টি জনগোষ্ঠী}}, ${revised}; ছোট দাগটি {before} সালের`,
  'chart.corridors.summary': `দীর্ঘ থেকে হ্রস্ব ক্রমে স্তম্ভ, নারী ও পুরুষে ভাগ করা: {list}। সাল {year}, ${revised}।`,
  'chart.over-time-abroad.title': '{from} সাল থেকে প্রধান গন্তব্যগুলো',
  'chart.over-time-here.title': '{from} সাল থেকে প্রধান উৎসগুলো',
  'chart.over-time.subtitle': `মানুষ, {from}–{to}, পাঁচ বছর পরপর, ${revised}, সব লেখচিত্রে একই স্কেল`,
  'chart.over-time.summary':
    'একই স্কেলে {from} থেকে {to} পর্যন্ত ছোট ছোট রেখাচিত্র, যেসব স্থানের জন্য: {list}।',
  'chart.map-abroad.title': '{place} থেকে প্রধান গন্তব্যগুলোতে, {year}',
  'chart.map-here.title': 'প্রধান উৎসগুলো থেকে এখানে ({place}), {year}',
  'chart.map.subtitle': `মানুষ; প্রতিটি রেখার প্রস্থ মানুষের সংখ্যা অনুযায়ী, ${revised}`,
  'chart.map.summary': 'মানচিত্রে এই স্থান ({place}) ও নিচের স্থানগুলোর মধ্যে রেখা: {list}।',
  'chart.corridors.apart':
    'উৎস-সংস্থা হিসাব করে বসিয়েছে এমন {n, plural, one {একটি} other {{n}টি}} জনগোষ্ঠী বাদে',
} as const;
