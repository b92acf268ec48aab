const release = 'এই উপাত্ত-সংস্করণে';
const notHere = `${release} নেই`;
const notZero = 'না থাকা মানে শূন্য নয়';
const noRow = `ইউএনএইচসিআরের সারণিতে কোনো সারি নেই; ${notZero}`;
const lastFigure = 'সর্বশেষ সংখ্যা {year} সালের।';
const few =
  '{year} সালে 100টির কম {unit, select, C {মামলা} other {ব্যক্তির আবেদন}}, তাই কোনো হার দেওয়া হয়নি।';
const ancient = 'সংখ্যাভিত্তিক মডেলে মনে হতো কয়েক প্রজন্ম আগে যাওয়া মানুষেরা টাকা পাঠাচ্ছেন।';
const destinations = '{year} সালের {n, plural, one {একটি গন্তব্য} other {{n}টি গন্তব্য}}';
const origins = '{year} সালের {n, plural, one {একটি উৎস} other {{n}টি উৎস}}';
const filled =
  'যার সংখ্যা উৎস-সংস্থার মডেলে তৈরি (অনেক উৎসে নারীর অংশ একই), তাই বাক্য, মানচিত্র ও তালিকায় রাখা হয়নি; সবচেয়ে বড়গুলো: {list}।';
const scaledMix =
  'যেখানে উৎস-সংস্থা 2015 সালের বিন্যাস ধরে নতুন মোট সংখ্যা ভাগ করেছে, তাই ক্রম ও অংশ ওই বছরের চেয়ে পুরোনো; সবচেয়ে বড়গুলো: {list}।';
const contradicted =
  'যেখানে নারীর অংশ ইউএনএইচসিআরের নিবন্ধনের সঙ্গে মেলে না, তাই নারী-পুরুষের ভাগ দেওয়া হয়নি; সবচেয়ে বড়গুলো: {list}।';

/** যা নেই, খুব পুরোনো, খুব কম, বা অন্য লাইসেন্সের। */
export const gaps = {
  'gap.departures':
    'গন্তব্য, লিঙ্গ ও দক্ষতা অনুযায়ী প্রস্থান: আন্তর্জাতিকভাবে সংগ্রহ করা হয় না; জাতীয় নিয়োগ নথিতে আছে।',
  'gap.skills': 'বিদেশে থাকা মানুষের মধ্যে অস্থায়ী ও স্বল্পদক্ষ কর্মী: তাঁদের অংশ কত, তা আন্তর্জাতিকভাবে জানা নেই।',
  'gap.stocks-abroad': `এখানে জন্ম নিয়ে বিদেশে থাকা মানুষ ({place}): ${release} কোনো প্রাক্কলন নেই।`,
  'gap.stocks-here': `এখানে থাকা আন্তর্জাতিক অভিবাসী ({place}): ${release} কোনো প্রাক্কলন নেই।`,
  'gap.corridors-old': `লিঙ্গ ও করিডর অনুযায়ী অভিবাসী: ${release} ${lastFigure}`,
  'gap.totals-old': `অভিবাসীর মোট সংখ্যা: ${release} ${lastFigure}`,
  'gap.net': `নিট অভিবাসন: ${release} কোনো প্রাক্কলন নেই।`,
  'gap.idps': `সংঘাতে অভ্যন্তরীণ বাস্তুচ্যুতি ({place}): ${release} কোনো সংখ্যা নেই; ${notZero}।`,
  'gap.idps-old': 'অভ্যন্তরীণ বাস্তুচ্যুতি: সর্বশেষ সংখ্যাগুলো পুরোনো: {list}।',
  'gap.idps-ended': `অভ্যন্তরীণ বাস্তুচ্যুতি ({series}; {place}): {year} সালের পর কিছু নেই, যদিও সংস্করণটি {last} সাল পর্যন্ত; ${notZero}।`,
  'gap.displaced-old': `শরণার্থী ও আশ্রয়প্রার্থী: ${lastFigure}`,
  'gap.displaced-none-from': `{place} থেকে যাওয়া শরণার্থী ও আশ্রয়প্রার্থী: ${noRow}।`,
  'gap.displaced-none-here': `এখানকার শরণার্থী ও আশ্রয়প্রার্থী ({place}): ${noRow}।`,
  'gap.displaced-joint':
    'শরণার্থী, আশ্রয়প্রার্থী, রাষ্ট্রহীন মানুষ ও আশ্রয়ের সিদ্ধান্ত: ইউএনএইচসিআর {other} ও {under} একসঙ্গে গণনা করে।',
  'gap.hosting-rate':
    'জনসংখ্যার প্রতি 1,000 জনে আশ্রিত মানুষ: ইউএনএইচসিআর {under} ও {other} একসঙ্গে গণনা করে, জনসংখ্যা শুধু প্রথমটির ({under})।',
  'gap.flows-old': 'প্রত্যাবর্তন, পুনর্বাসন ও নাগরিকত্ব লাভ: সর্বশেষ সংখ্যাগুলো পুরোনো: {list}।',
  'gap.stateless': 'রাষ্ট্রহীন মানুষ ({place}): কোনো সংখ্যা জানানো হয়নি; অনেক রাষ্ট্র কোনো সংখ্যাই জানায় না।',
  'gap.stateless-old': `রাষ্ট্রহীন মানুষ: ${lastFigure}`,
  'gap.demographics': 'আশ্রিত শরণার্থীদের লিঙ্গ ও বয়স: এত কম মানুষের নথিভুক্ত যে দেখানো যায় না।',
  'gap.demographics-old': `আশ্রিত শরণার্থীদের লিঙ্গ ও বয়স: ${lastFigure}`,
  'gap.disasters-ended': `দুর্যোগে বাস্তুচ্যুতি ({place}): {year} সালের পর কোনো নথি নেই, যদিও সংস্করণটি {last} সাল পর্যন্ত; ${notZero}।`,
  'gap.disasters': `দুর্যোগে বাস্তুচ্যুতি ({place}): ${release} কোনো নথি নেই; ${notZero}।`,
  'gap.disasters-old': `দুর্যোগে বাস্তুচ্যুতি: ${lastFigure}`,
  'gap.unrwa-old': `ইউএনআরডব্লিউএতে নিবন্ধিত ফিলিস্তিন শরণার্থী: ${lastFigure}`,
  'gap.remittances': 'প্রাপ্ত প্রবাসী আয় ({place}): কোনো ধারা নেই।',
  'gap.remittances-old': 'প্রাপ্ত প্রবাসী আয়: সর্বশেষ সংখ্যাগুলো পুরোনো: {list}।',
  'gap.remittances-paid': `পাঠানো রেমিট্যান্স: ${release} উন্মুক্ত লাইসেন্সের কোনো ধারা নেই।`,
  'gap.remittances-bilateral-old': 'করিডর অনুযায়ী রেমিট্যান্স: মডেলকৃত, {year} সালের; কেউ তা গণনা করে না।',
  'gap.remittances-historic-in': `প্রেরক দেশ অনুযায়ী প্রাপ্ত প্রবাসী আয় ({year}): দেখানো হয়নি, কারণ এখানে জন্ম নেওয়া ({place}) বেশির ভাগ প্রবাসী এমন স্থানে থাকেন যেখানে 1990 সালের পর থেকে তাঁদের সংখ্যা কমেছে; ${ancient}`,
  'gap.remittances-historic-out': `গ্রহীতা দেশ অনুযায়ী পাঠানো রেমিট্যান্স ({year}): দেখানো হয়নি, কারণ এখানকার ({place}) বেশির ভাগ অভিবাসী এমন জনগোষ্ঠীর, 1990 সালের পর থেকে যাদের সংখ্যা কমেছে; ${ancient}`,
  'gap.remittances-withheld-in': `প্রাপ্ত প্রবাসী আয় ({year}), যেসব স্থানের অঙ্ক দেখানো হয়নি: {list}; কারণ সেখানে 1990 সালের পর থেকে প্রবাসীর সংখ্যা কমেছে; ${ancient}`,
  'gap.remittances-withheld-out': `পাঠানো রেমিট্যান্স ({year}), যেসব স্থানের অঙ্ক দেখানো হয়নি: {list}; কারণ সেখান থেকে আসা অভিবাসীর সংখ্যা 1990 সালের পর থেকে কমেছে; ${ancient}`,
  'gap.recruitment': `কর্মীর বহন করা নিয়োগ ব্যয় (এসডিজি 10.7.1): ${notHere}।`,
  'gap.cost': 'রেমিট্যান্স পাঠানোর ব্যয় ({place}): কোনো সংখ্যা নেই।',
  'gap.cost-old': `রেমিট্যান্স পাঠানোর ব্যয়: ${lastFigure}`,
  'gap.indicators-old': 'নিরাপত্তার যেসব সূচকের সর্বশেষ বছর পাঁচ বছরের বেশি পুরোনো: {list}।',
  'gap.indicators-missing': 'নিরাপত্তার যেসব সূচকের কোনো সংখ্যা নেই ({place}): {list}।',
  'gap.decisions-from': `{place} থেকে যাওয়া মানুষ সম্পর্কে বিদেশে প্রথম পর্যায়ের সিদ্ধান্ত: ${release} কিছু নথিভুক্ত নেই।`,
  'gap.decisions-here': `এখানকার প্রথম পর্যায়ের সিদ্ধান্ত ({place}): ${release} কিছু নথিভুক্ত নেই।`,
  'gap.decisions-together':
    'এখানকার প্রথম পর্যায়ের সিদ্ধান্ত ({place}): পরবর্তী পর্যায়ের সিদ্ধান্তের সঙ্গে একই সংখ্যায় জানানো।',
  'gap.decisions-corridor': `প্রথম পর্যায়ের সিদ্ধান্ত ({origin} থেকে {destination}): ${release} কিছু নথিভুক্ত নেই।`,
  'gap.decisions-old': `আশ্রয়ের প্রথম পর্যায়ের সিদ্ধান্ত: ${lastFigure}`,
  'gap.decisions-few-from': `{place} থেকে যাওয়া মানুষ সম্পর্কে বিদেশে প্রথম পর্যায়ের সিদ্ধান্ত: ${few}`,
  'gap.decisions-few-here': `এখানকার প্রথম পর্যায়ের সিদ্ধান্ত ({place}): ${few}`,
  'gap.decisions-few-corridor': `প্রথম পর্যায়ের সিদ্ধান্ত ({origin} থেকে {destination}): ${few}`,
  'gap.applications-old': 'নতুন আশ্রয় আবেদন: সর্বশেষ সংখ্যাগুলো পুরোনো: {list}।',
  'gap.treaties-old':
    'শরণার্থী, রাষ্ট্রহীনতা, সংঘবদ্ধ অপরাধ, মানব পাচার ও অভিবাসী চোরাচালান বিষয়ক চুক্তির অবস্থা: উৎসটি {year} সালের।',
  'gap.treaties-none': 'চুক্তি বিষয়ে পদক্ষেপ ({place}): উৎসগুলোতে কোনো নথি নেই।',
  'gap.ilo': `অভিবাসী ও গৃহকর্মী বিষয়ক আইএলও কনভেনশন (C97, C143, C189): ${notHere}।`,
  'gap.trafficking': 'মানব পাচারের শনাক্ত ভুক্তভোগী ({place}): উন্মুক্ত কোনো সংখ্যা নেই।',
  'gap.trafficking-old': `মানব পাচারের শনাক্ত ভুক্তভোগী: ${lastFigure}`,
  'gap.harm': `পথে মৃত্যু ও নিখোঁজ হওয়া: ${notHere}।`,
  'gap.corridor-stocks':
    'অভিবাসী ({origin} থেকে {destination}): 2020 সংশোধিত সংস্করণে এই জোড়া নথিভুক্ত নেই।',
  'gap.corridor-displaced': `শরণার্থী ও আশ্রয়প্রার্থী ({origin} থেকে {destination}): কোনো নথি নেই; ${notZero}।`,
  'gap.reason.missing': 'নেই',
  'gap.reason.old': 'পাঁচ বছরের বেশি পুরোনো',
  'gap.reason.modelled': 'উৎসের মডেলে তৈরি, বা যাচাই করতে হবে',
  'gap.reason.few': 'দেখানোর জন্য খুব কম',
  'gap.reason.licence': 'লাইসেন্স',
  'gap.doubt.same-sex-ratio.abroad': `${destinations}, ${filled}`,
  'gap.doubt.same-sex-ratio.here': `${origins}, ${filled}`,
  'gap.doubt.scaled.abroad': `${destinations}, ${scaledMix}`,
  'gap.doubt.scaled.here': `${origins}, যা উৎস-সংস্থা 2015 সালের সংখ্যাকে একই গুণকে বাড়িয়ে করেছে, তাই ক্রম ও অংশ ওই বছরের চেয়ে পুরোনো; সবচেয়ে বড়গুলো: {list}।`,
  'gap.doubt.refugee-sex.abroad': `${destinations}, ${contradicted}`,
  'gap.doubt.refugee-sex.here': `${origins}, ${contradicted}`,
  'gap.intro': 'এই প্রতিবেদন যা বলতে পারে না, বা পুরোনো সংখ্যা দিয়ে বলে। সংখ্যা না থাকাকে কখনো শূন্য ধরা হয় না।',
  'gap.applications-together-here':
    'নতুন আশ্রয় আবেদন ({place}): {year} সাল থেকে পুনরাবেদনের সঙ্গে একত্রে গণনা করা, তাই পরের বছরগুলো বাদ দেওয়া হয়েছে।',
  'gap.applications-together-from':
    'বিদেশে নথিভুক্ত নতুন আশ্রয় আবেদন: {list} বাদ দেওয়া হয়েছে, কারণ সেখানে পুনরাবেদনের সঙ্গে একত্রে গণনা করা হয়।',
} as const;
