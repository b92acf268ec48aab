const change =
  '{direction, select, up {{change} বেড়েছে} down {{change} কমেছে} many {বেড়ে {change} হয়েছে} other {প্রায় বদলায়নি}}';
const apart = '{apart, select, yes { (যাচাইযোগ্যগুলো বাদে)} other {}}';
const broken = 'মাঝে কোনো ঘটনা বা গণনার ভিন্ন পদ্ধতি আছে, তাই আগের সংখ্যা পরের সংখ্যার সঙ্গে তুলনা করা হয়নি';

/** পাঁচ বাক্য, এক নজরে, কারা স্থানান্তরিত হন। */
export const opening = {
  'section.hurry': 'পাঁচ বাক্যে',
  'hurry.abroad.present':
    'সংখ্যা: {place} – এই উৎসের প্রায় {people} মানুষ বিদেশে থাকেন ({year}; জাতিসংঘের প্রাক্কলন, {release})।',
  'hurry.abroad.past':
    'সংখ্যা: {place} – {year} সালে এই উৎসের প্রায় {people} মানুষ বিদেশে থাকতেন (জাতিসংঘের প্রাক্কলন, {release})।',
  'hurry.here.present':
    'সংখ্যা: {place} – দেশে প্রায় {people} আন্তর্জাতিক অভিবাসী থাকেন ({year}; জাতিসংঘের প্রাক্কলন, {release})।',
  'hurry.here.past':
    'সংখ্যা: {place} – {year} সালে দেশে প্রায় {people} আন্তর্জাতিক অভিবাসী থাকতেন (জাতিসংঘের প্রাক্কলন, {release})।',
  'hurry.from.present':
    'সংখ্যা: {place} – এই উৎসের {people} মানুষ বিদেশে সুরক্ষা পেয়েছেন বা চাইছেন ({year} সালের শেষ, ইউএনএইচসিআর)।',
  'hurry.from.past':
    'সংখ্যা: {place} – {year} সালের শেষে এই উৎসের {people} মানুষ বিদেশে সুরক্ষা পেয়েছিলেন বা চাইছিলেন (ইউএনএইচসিআর)।',
  'hurry.hosted.present':
    'সংখ্যা: {place} – আশ্রয়দাতা দেশে {people} মানুষ সুরক্ষা পেয়েছেন বা চাইছেন ({year} সালের শেষ, ইউএনএইচসিআর)।',
  'hurry.hosted.past':
    'সংখ্যা: {place} – {year} সালের শেষে আশ্রয়দাতা দেশে {people} মানুষ সুরক্ষা পেয়েছিলেন বা চাইছিলেন (ইউএনএইচসিআর)।',
  'hurry.idps.present':
    'সংখ্যা: {place} – সংঘাতের কারণে {people} মানুষ দেশের ভেতরে বাস্তুচ্যুত অবস্থায় আছেন ({year} সালের শেষ, আইডিএমসি)।',
  'hurry.idps.past':
    'সংখ্যা: {place} – {year} সালের শেষে সংঘাতের কারণে {people} মানুষ দেশের ভেতরে বাস্তুচ্যুত অবস্থায় ছিলেন (আইডিএমসি)।',
  'hurry.none': 'সংখ্যা: {place} – এই উপাত্ত-সংস্করণে স্থানান্তরিত মানুষের কোনো গণনা নেই।',
  'hurry.change.past': `পরিবর্তন: {fromYear} থেকে {toYear} পর্যন্ত সংখ্যাটি ${change}, একই সংস্করণের মধ্যে।`,
  'hurry.change-none': 'পরিবর্তন: একই সংস্করণের আগের কোনো সংখ্যা তুলনার জন্য নেই।',
  'hurry.otherwise.past':
    'ভিন্ন কথা কে বলে: {year} সালের জন্য {otherSource} দেয় {other}, {usedSource} দেয় {used}।',
  'hurry.otherwise-none': 'ভিন্ন কথা কে বলে: এই সংস্করণে একই বছরে একই মানুষ গণনা করে এমন দ্বিতীয় উৎস নেই।',
  'hurry.risk.deaths.past': 'ঝুঁকি: {year} সালে সংগঠিত সহিংসতায় মৃত্যু ছিল প্রতি 1,00,000 জনে {weight}।',
  'hurry.risk.conflict.present':
    'ঝুঁকি: সংঘাতে দেশের ভেতরে বাস্তুচ্যুত মানুষ {figure}, প্রতি 1,000 জনে {weight} ({year})।',
  'hurry.risk.conflict.past':
    'ঝুঁকি: {year} সালে সংঘাতে দেশের ভেতরে বাস্তুচ্যুত মানুষ ছিলেন {figure}, প্রতি 1,000 জনে {weight}।',
  'hurry.risk.hosting.present':
    'ঝুঁকি: {figure} মানুষের নিরাপত্তা নির্ভর করে দেশে পাওয়া বা চাওয়া সুরক্ষার ওপর, প্রতি 1,000 জনে {weight} ({year})।',
  'hurry.risk.hosting.past':
    'ঝুঁকি: {year} সালে {figure} মানুষের নিরাপত্তা নির্ভর করত দেশে পাওয়া বা চাওয়া সুরক্ষার ওপর, প্রতি 1,000 জনে {weight}।',
  'hurry.risk.disasters.past':
    'ঝুঁকি: {year} সালে দুর্যোগে দেশের ভেতরে স্থানচ্যুতি {figure} বার (ঘটনা, মানুষ নয়), প্রতি 1,000 জনে {weight}।',
  'hurry.risk.dependence.past':
    'ঝুঁকি: {year} সালে প্রবাসী আয় ছিল জিডিপির {weight}; তাই যেখানে মানুষ কাজ করেন সেখানকার আঘাত দেশেও আঘাত।',
  'hurry.risk-none':
    'ঝুঁকি: দেখা মাপকাঠিগুলোর (সংঘাত, বাস্তুচ্যুতি, আশ্রয়দান, দুর্যোগ, প্রবাসী আয়ের ওপর নির্ভরতা) কোনোটি সাম্প্রতিক সংখ্যায় আলাদা করে চোখে পড়ে না; তার মানে ঝুঁকি নেই তা নয়।',
  'hurry.question.returns':
    'খোলা প্রশ্ন: বাস্তুচ্যুতদের কতজন নিরাপদে ফিরতে পারেন, এবং কিসের কাছে? প্রত্যাবর্তনের কেবল একাংশ গণনা করা হয়।',
  'hurry.question.districts':
    'খোলা প্রশ্ন: আশ্রিতরা কোন জেলায় থাকেন, সেখানকার স্কুল, চিকিৎসাকেন্দ্র ও মজুরির ওপর কী প্রভাব? জাতীয় গড় তা দেখায় না।',
  'hurry.question.cost':
    'খোলা প্রশ্ন: আজ দেশে টাকা পাঠাতে কত খরচ? এই সংস্করণের শেষ মূল্য পাঁচ বছরের বেশি পুরোনো, বা কোনোটিই নেই।',
  'hurry.question.disaster-returns':
    'খোলা প্রশ্ন: দুর্যোগ থেকে যাঁরা সরে যান তাঁদের কতজন ফেরেন, কতজন ফেরেন না? ঘটনা গণনা করা হয়, মানুষ নয়।',
  'hurry.question.departures':
    'খোলা প্রশ্ন: এখন কারা যাচ্ছেন, কীভাবে, কী দক্ষতা নিয়ে? মোট সংখ্যা প্রাক্কলিত; প্রস্থান আন্তর্জাতিকভাবে গণনা হয় না।',
  'hurry.question.arrivals':
    'খোলা প্রশ্ন: এখন কারা আসছেন, কোন আইনি মর্যাদা ও দক্ষতা নিয়ে? মোট সংখ্যা প্রাক্কলিত; মর্যাদা অনুযায়ী আগমন এই সংস্করণে নেই।',
  'section.overview': 'এক নজরে',
  'section.moves': 'কারা স্থানান্তরিত হন',
  'section.displacement': 'বাস্তুচ্যুতি',
  'section.brings': 'অভিবাসন কী আনে',
  'section.secure': 'নিরাপত্তা কতটা',
  'section.protected': 'সুরক্ষা কতটা',
  'section.says': 'কে কী বলে',
  'section.checklist': 'প্রতিবেদনে যা থাকতে হবে',
  'section.gaps': 'উপাত্তের ঘাটতি',
  'section.sources': 'উৎস',
  'section.corridor': 'করিডর',
  'document.title.country': '{place}',
  'document.kind.country': 'দেশ প্রতিবেদন: অভিবাসন ও মানব নিরাপত্তা',
  'document.title.corridor': '{origin} – {destination}',
  'document.kind.corridor': 'করিডর প্রতিবেদন: অভিবাসন ও মানব নিরাপত্তা',
  'document.dated': 'উপাত্ত-সংস্করণ {release}। সংখ্যার বয়স {year} সালে গণনা করা। প্রতিটি সংখ্যা তার উৎস জানায়।',
  'overview.population.present':
    '{place}: জনসংখ্যা প্রায় {people} ({year}{projected, select, yes {, প্রক্ষেপিত} other {}})।',
  'overview.population.past':
    '{place}: {year} সালে জনসংখ্যা ছিল প্রায় {people}{projected, select, yes { (প্রক্ষেপিত)} other {}}।',
  'overview.more-abroad.present':
    'দেশে থাকা প্রতি আন্তর্জাতিক অভিবাসীর বিপরীতে দেশে জন্ম নেওয়া প্রায় {ratio} জন বিদেশে থাকেন ({year})।',
  'overview.more-abroad.past':
    '{year} সালে দেশে থাকা প্রতি আন্তর্জাতিক অভিবাসীর বিপরীতে দেশে জন্ম নেওয়া প্রায় {ratio} জন বিদেশে থাকতেন।',
  'overview.more-here.present':
    '{place}: দেশে জন্ম নিয়ে বিদেশে থাকা প্রতি জনের বিপরীতে দেশে প্রায় {ratio} আন্তর্জাতিক অভিবাসী থাকেন ({year})।',
  'overview.more-here.past':
    '{place}: {year} সালে দেশে জন্ম নিয়ে বিদেশে থাকা প্রতি জনের বিপরীতে দেশে প্রায় {ratio} আন্তর্জাতিক অভিবাসী থাকতেন।',
  'overview.income': '{year} সালের জন্য বিশ্বব্যাংকের শ্রেণি: {group}।',
  'overview.age': 'এই প্রতিবেদনের অন্তত অর্ধেক সংখ্যা {year} সালের বা তার পরের।',
  'key.abroad': 'দেশে জন্ম নিয়ে বিদেশে থাকা মানুষ ({place})',
  'key.abroad.past': 'দেশে জন্ম নিয়ে যাঁরা বিদেশে থাকতেন ({place})',
  'key.here': 'দেশে থাকা আন্তর্জাতিক অভিবাসী ({place})',
  'key.here.past': 'দেশে যে আন্তর্জাতিক অভিবাসীরা থাকতেন ({place})',
  'key.in-need-from': 'শরণার্থী, আশ্রয়প্রার্থী ও সুরক্ষা-প্রয়োজন অন্যরা, উৎস অনুযায়ী ({place})',
  'key.in-need-here': 'আশ্রিত শরণার্থী, আশ্রয়প্রার্থী ও সুরক্ষা-প্রয়োজন অন্যরা ({place})',
  'key.refugees-from': 'এই দেশের শরণার্থী ({place})',
  'key.refugees-here': 'আশ্রিত শরণার্থী ({place})',
  'key.unrwa': 'আনরোয়ায় নিবন্ধিত ফিলিস্তিন শরণার্থী ({place})',
  'key.stateless': 'জানানো রাষ্ট্রহীন মানুষ ({place})',
  'key.idps': 'সংঘাত ও সহিংসতায় অভ্যন্তরীণ বাস্তুচ্যুত (আইডিএমসি)',
  'key.movements': 'দুর্যোগে স্থানচ্যুতি (ঘটনা, মানুষ নয়)',
  'key.remittances-usd': 'প্রাপ্ত ব্যক্তিগত প্রবাসী আয়',
  'key.remittances-gdp': 'জিডিপির অনুপাতে প্রাপ্ত প্রবাসী আয়',
  'key.cost': 'প্রবাসী আয় পাঠানোর খরচ (লক্ষ্য: 3 শতাংশ)',
  'key.women-abroad': 'বিদেশে থাকা মানুষের মধ্যে নারী ও মেয়ে ({place})',
  'key.women-here': 'দেশে থাকা অভিবাসীদের মধ্যে নারী ও মেয়ে ({place})',
  'key.net': 'বছরের নিট অভিবাসন (অবশিষ্ট হিসাব, গণনা নয়)',
  'key.immigrant-share': 'জনসংখ্যায় অভিবাসীর অংশ ({place})',
  'income.Low income': 'নিম্ন আয়ের অর্থনীতি',
  'income.Lower middle income': 'নিম্ন-মধ্যম আয়ের অর্থনীতি',
  'income.Upper middle income': 'উচ্চ-মধ্যম আয়ের অর্থনীতি',
  'income.High income': 'উচ্চ আয়ের অর্থনীতি',
  'word.women': 'নারী',
  'word.men': 'পুরুষ',
  'word.place': 'স্থান',
  'chart.locator.title': 'অবস্থান: {place}',
  'chart.locator.subtitle': '{place} (অঞ্চল: {region})',
  'chart.locator.summary': 'ছোট মানচিত্রে এই স্থানের অবস্থান: {place}।',
  'chart.disclaimer':
    'এই মানচিত্রের সীমানা, নাম ও পরিচয় কারও আনুষ্ঠানিক স্বীকৃতি বা সমর্থন বোঝায় না, কোনো স্থানের আইনি মর্যাদা সম্পর্কে কোনো মতও নয়।',
  'moves.abroad.total.present':
    '{place} – দেশে জন্ম নেওয়া প্রায় {people} মানুষ অন্য দেশে থাকেন ({year}; জাতিসংঘের প্রাক্কলন, {release})।',
  'moves.abroad.total.past':
    '{place} – {year} সালে দেশে জন্ম নেওয়া প্রায় {people} মানুষ অন্য দেশে থাকতেন (জাতিসংঘের প্রাক্কলন, {release})।',
  'moves.abroad.share.present': 'এটি জনসংখ্যার {share}-এর সমান।',
  'moves.abroad.share.past': '{year} সালে এটি জনসংখ্যার {share}-এর সমান ছিল।',
  'moves.abroad.change.past': `{fromYear} ও {toYear} সালের মধ্যে তাঁদের সংখ্যা ${change}, {from} থেকে {to} (উভয়ই {release})।`,
  'moves.abroad.break.past': `{before} ও {after} সালের মধ্যে প্রাক্কলিত সংখ্যা {from} থেকে {to} হয়েছে ({release}); ${broken}।`,
  'moves.abroad.corridors.present': `সবচেয়ে বড় দলগুলো${apart} যেখানে থাকে: {list} ({year}, {release}){n, plural, =0 {} other {; যাঁদের গন্তব্য জানা, তাঁদের {share} সবচেয়ে বড় # গন্তব্যে}}।`,
  'moves.abroad.corridors.past': `{year} সালে সবচেয়ে বড় দলগুলো${apart} যেখানে থাকত: {list} ({release}){n, plural, =0 {} other {; যাঁদের গন্তব্য জানা, তাঁদের {share} ছিলেন সবচেয়ে বড় # গন্তব্যে}}।`,
  'moves.abroad.women.present': 'বিদেশে থাকা মানুষের {share} নারী ও মেয়ে ({year}, {release})।',
  'moves.abroad.women.past': '{year} সালে বিদেশে থাকা মানুষের {share} ছিলেন নারী ও মেয়ে ({release})।',
  'moves.abroad.women-range.past':
    'প্রধান গন্তব্যগুলোর মধ্যে {year} সালে নারীর অংশ ছিল {low} ({lowPlace}) থেকে {high} ({highPlace})।',
  'moves.here.total.present':
    '{place} – দেশে প্রায় {people} আন্তর্জাতিক অভিবাসী থাকেন ({year}; জাতিসংঘের প্রাক্কলন, {release})।',
  'moves.here.total.past':
    '{place} – {year} সালে দেশে প্রায় {people} আন্তর্জাতিক অভিবাসী থাকতেন (জাতিসংঘের প্রাক্কলন, {release})।',
  'moves.here.share.present': 'তাঁরা জনসংখ্যার {share}।',
  'moves.here.share.past': '{year} সালে তাঁরা ছিলেন জনসংখ্যার {share}।',
  'moves.here.change.past': `{fromYear} ও {toYear} সালের মধ্যে তাঁদের সংখ্যা ${change}, {from} থেকে {to} (উভয়ই {release})।`,
  'moves.here.break.past': `{before} ও {after} সালের মধ্যে প্রাক্কলিত সংখ্যা {from} থেকে {to} হয়েছে ({release}); ${broken}।`,
  'moves.note.net':
    'নিট অভিবাসন হলো জন্ম ও মৃত্যু বাদ দিলে জনসংখ্যার পরিবর্তনের যা বাকি থাকে। এটি অবশিষ্ট হিসাব, প্রস্থান বা আগমনের গণনা নয়।',
  'moves.note.definition':
    'এখানে অভিবাসী বলতে সেই মানুষকে গোনা হয় যিনি জন্মের দেশ ছাড়া, বা জন্ম নথিভুক্ত না হলে নাগরিকত্বের দেশ ছাড়া, অন্য দেশে থাকেন। স্বল্প, মৌসুমি ও অনিয়মিত অবস্থান প্রায়ই ধরা পড়ে না।',
  'kind.refugees': 'শরণার্থী',
  'kind.asylum_seekers': 'আশ্রয়প্রার্থী',
  'kind.other_in_need': 'আন্তর্জাতিক সুরক্ষা প্রয়োজন এমন অন্যরা',
  'gap.reason.missing': 'নেই',
  'gap.reason.old': 'পাঁচ বছরের বেশি পুরোনো',
  'gap.reason.modelled': 'উৎসের মডেলে তৈরি, বা যাচাইযোগ্য',
  'gap.reason.few': 'দেখানোর জন্য খুব কম',
  'gap.reason.licence': 'লাইসেন্স',
  'gap.intro': 'এই প্রতিবেদন যা বলতে পারে না, বা পুরোনো সংখ্যায় বলে। সংখ্যা না থাকা কখনো শূন্য নয়।',
} as const;
