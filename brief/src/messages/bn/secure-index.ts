/** The index of human security, a draft. */
export const securityIndex = {
  'security.label': 'মানব নিরাপত্তা',
  'security.index.present':
    'মানব নিরাপত্তা সূচক {index} ({year}; ৮০\u00a0% ব্যবধান {low} থেকে {high}), ১ থেকে ১০০ পর্যন্ত স্থির সীমার মাপে।',
  'security.index.past':
    '{year} সালে মানব নিরাপত্তা সূচক ছিল {index} (৮০\u00a0% ব্যবধান {low} থেকে {high}), ১ থেকে ১০০ পর্যন্ত স্থির সীমার মাপে।',
  'security.before.past':
    '{from} সালে এটি ছিল {before} ({beforeLow} থেকে {beforeHigh}){order, select, up {; সেই ব্যবধানের পুরোটাই {to} সালের ব্যবধানের নিচে} down {; সেই ব্যবধানের পুরোটাই {to} সালের ব্যবধানের উপরে} other {; ব্যবধান দুটি একে অন্যের উপর পড়ে, তাই বৃদ্ধি বা হ্রাস কোনোটিই বলা হচ্ছে না}}।',
  'security.most.past':
    '{from} থেকে {to} সালের মধ্যে {dimension} নিরাপত্তা অন্য সব মাত্রার চেয়ে বেশি বদলেছে: {before} ({beforeLow} থেকে {beforeHigh}) থেকে {after} ({afterLow} থেকে {afterHigh})।',
  'security.moved':
    'যেসব মাত্রায় {from} ও {to} সালের ব্যবধান আলাদা: {list}। কোনটি সবচেয়ে বেশি বদলেছে তা বলা যায় না।',
  'security.still': 'কোনো মাত্রাতেই {from} ও {to} সালের ব্যবধান আলাদা নয়।',
  'security.movers':
    '{from} থেকে {to} সালের মধ্যে যে পরিবর্তনগুলো সূচককে সবচেয়ে বেশি নাড়িয়েছে{way, select, both { – যা বাড়িয়েছে: {up}; যা কমিয়েছে: {down}} up { – সবই বাড়িয়েছে: {up}} other { – সবই কমিয়েছে: {down}}}।',
  'security.carried':
    '{year} সালের স্কোরের পেছনের {there}টি মানের মধ্যে {carried}টি আগের বছর থেকে টানা, সবচেয়ে পুরোনোটি {oldest} সালের।',
  'security.fresh': '{year} সালের স্কোরের পেছনের {there}টি মানের সবই ওই বছরের।',
  'security.missing': 'সূচকের যেসব নির্দেশকের যথেষ্ট সাম্প্রতিক মান নেই: {list}।',
  'security.none':
    '{place}: মানব নিরাপত্তা সূচক দেওয়া হয়নি। এর জন্য সাতটি মাত্রার ছয়টি লাগে, আর এগুলোর জন্য নির্দেশক খুবই কম: {list}।',
  'security.vdem': 'রাজনৈতিক নিরাপত্তার তিনটি নির্দেশকের দুটির উৎস V-Dem-এ এই স্থান নেই ({place})।',
  'security.note':
    'প্রতিটি নির্দেশক নিজের এককে দুটি স্থির সীমার মধ্যে বসানো হয়, সব স্থান ও বছরের জন্য একই: খারাপটির স্কোর ১, ভালোটির ১০০। পটিগুলোতে আছে ২০০টি গণনার ৫০, ৮০ ও ৯৫\u00a0%; সেগুলোতে মান উৎসের অনিশ্চয়তা ও বয়স অনুযায়ী, ভার সর্বোচ্চ এক-চতুর্থাংশ বদলায়, এবং প্রতিবার একটি নির্দেশক বাদ থাকে। ভাঙা রেখা ওই বছরের দুটির কম মানের উপর দাঁড়ানো; মান সর্বোচ্চ পাঁচ বছর টানা হয়। সূচক ২০০৫ সালে শুরু; একটি মাত্রা শুরু হয় যখন যথেষ্ট স্থানে তা থাকে। বাস্তুচ্যুতি এর অংশ নয়। কোনো ক্রমস্থান দেওয়া হয়নি।',
  'security.how':
    'স্থির সীমার মধ্যে বসানো নির্দেশক থেকে এখানে গণনা করা; উপাত্ত ও ভার নিজ নিজ অনিশ্চয়তার মধ্যে বদলানো গণনাগুলোর মধ্যমা',
  'gap.security-old': 'মানব নিরাপত্তার সর্বশেষ স্কোর {year} সালের।',
  'gap.security-missing': 'মানব নিরাপত্তা সূচক ({place}): নির্দেশক খুবই কম।',
  'chart.security.title': 'মাত্রা অনুযায়ী মানব নিরাপত্তা ({place})',
  'chart.security.subtitle': '১ থেকে ১০০ পর্যন্ত স্কোর, {from}–{to}',
  'chart.security.summary': '{year} সালের স্কোর: {list}।',
  'chart.security.band': 'মধ্যমার চারপাশে গণনার ৫০, ৮০ ও ৯৫\u00a0%',
  'chart.security.carried': 'ওই বছরের দুটির কম মান',
  'security.name.employment_ratio': 'কর্মসংস্থান',
  'security.name.self_employed': 'আত্মকর্মসংস্থান',
  'security.name.inflation_deflator': 'মূল্যস্ফীতি (জিডিপি ডিফ্লেটর)',
  'security.name.underweight': 'পাঁচ বছরের কম বয়সে কম ওজন',
  'security.name.wri_exposure': 'প্রাকৃতিক দুর্যোগের মুখোমুখি হওয়া',
  'security.name.state_conflict_deaths_rate': 'রাষ্ট্রের সঙ্গে সংঘাতে মৃত্যু',
  'security.name.adolescent_births': '১৫ থেকে ১৯ বছরের মেয়েদের সন্তান জন্ম',
  'security.name.nonstate_deaths_rate': 'গোষ্ঠীগুলোর মধ্যে সংঘাতে মৃত্যু',
  'security.name.electoral_democracy': 'নির্বাচনী গণতন্ত্র',
} as const;
