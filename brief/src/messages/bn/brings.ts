/** অভিবাসন কী আনে: প্রবাসী আয়, আর তা পাঠাতে কত ব্যয়। */
export const brings = {
  'brings.received.past':
    '{place}: {year} সালে প্রাপ্ত ব্যক্তিগত প্রবাসী আয় (রেমিট্যান্স) {usd} (উপাত্তের সংস্করণ: {release})।',
  'brings.received.before.past': 'দশ বছর আগে, {year} সালে, এর পরিমাণ ছিল {usd}; উভয় অঙ্কই চলতি ডলারে।',
  'brings.received.break.past':
    '{before} ও {after} সালের মধ্যে নথিভুক্ত পরিমাণ {from} থেকে {to} হয়েছে; মাঝে কোনো ঘটনা বা গণনার ভিন্ন পদ্ধতি আছে, তাই আগের সংখ্যার সঙ্গে পরের সংখ্যার তুলনা করা হয়নি।',
  'brings.gdp.past': '{year} সালে প্রাপ্ত প্রবাসী আয় ছিল জিডিপির অনুপাতে {share}।',
  'brings.gdp-peers.past':
    '{year} সালে প্রাপ্ত প্রবাসী আয় ছিল জিডিপির অনুপাতে {share}; ওই বছর অঞ্চলের ({regionPlace}) মধ্যমা ছিল {region} ও বিশ্বের মধ্যমা {world}।',
  'brings.gdp-world.past':
    '{year} সালে প্রাপ্ত প্রবাসী আয় ছিল জিডিপির অনুপাতে {share}; ওই বছর বিশ্বের মধ্যমা ছিল {world}।',
  'brings.cost.past':
    '{year} সালে নথিভুক্ত তথ্য অনুযায়ী রেমিট্যান্স পাঠানোর গড় ব্যয় ছিল পাঠানো অর্থের {cost}; 2030 সালের জন্য রাষ্ট্রগুলোর নির্ধারিত 3 শতাংশ লক্ষ্যের (এসডিজি 10.c.1) {position, select, above {চেয়ে বেশি} below {চেয়ে কম} other {সমান}}।',
  'brings.saving.past':
    '{receiver}: খরচ লক্ষ্যের সমান হলে {year} সালে পাওয়া মোট অর্থ থেকে বছরে {saving} মানুষের হাতে থাকত, যদি সবাই {costYear} সালের গড় খরচ দিতেন এবং পাঠানোর পরিমাণ না বদলাতেন।',
  'brings.note.vintage':
    'প্রতি সংস্করণে প্রবাসী আয়ের ধারা কয়েক বছর পেছন পর্যন্ত সংশোধিত হয়; দুই সংস্করণের সংখ্যা পরস্পরের সঙ্গে তুলনা করা উচিত নয়।',
  'brings.note.modelled':
    'প্রবাসী আয় কোন দেশ থেকে আসে তা কেউ গণনা করে না। এই ম্যাট্রিক্স প্রতিটি গ্রহীতা দেশের মোট প্রবাসী আয় ভাগ করে দেয় তার মানুষ কোথায় থাকেন এবং সেখানে ও নিজ দেশে আয় কত, তার ভিত্তিতে। এটি একটি মডেল, তাই দেশগুলোর ক্রম কথায় বলা হয়নি; বিদেশে থাকা জনগোষ্ঠী মূলত অনেক আগে গিয়ে থাকলে মডেলটি ভুল ধারণা দিতে পারে।',
  'brings.none':
    'এই উপাত্ত-সংস্করণে এই স্থানের ({place}) প্রবাসী আয়ের কোনো ধারা নেই; তার মানে এই নয় যে প্রবাসী আয় আসে না।',
  'chart.remittances.title': 'প্রাপ্ত ব্যক্তিগত প্রবাসী আয় ({place})',
  'chart.remittances.subtitle': 'চলতি মার্কিন ডলার, {from}–{to}',
  'chart.remittances.series': 'প্রাপ্ত',
  'chart.remittances.summary':
    '{from} থেকে {to} পর্যন্ত চলতি মার্কিন ডলারে প্রাপ্ত ব্যক্তিগত প্রবাসী আয়ের রেখা।',
  'chart.remittances-gdp.title': 'জিডিপির অনুপাতে প্রাপ্ত প্রবাসী আয়',
  'chart.remittances-gdp.subtitle': 'জিডিপির শতাংশ, {from}–{to}; ধূসর: অঞ্চলের মধ্যমা ({region})',
  'chart.remittances-gdp.world': 'জিডিপির শতাংশ, {from}–{to}; ধূসর: বিশ্বের মধ্যমা',
  'chart.remittances-gdp.median': 'মধ্যমা',
  'chart.remittances-gdp.summary':
    '{from} থেকে {to} পর্যন্ত জিডিপির শতাংশ হিসেবে প্রাপ্ত প্রবাসী আয়ের রেখা; অন্যান্য স্থানের মধ্যমা ধূসর রঙে।',
  'table.remittances-in.title':
    '{year} সালে প্রাপ্ত প্রবাসী আয় ({place}), প্রেরক দেশ অনুযায়ী: অভিবাসীর সংখ্যা থেকে মডেলকৃত',
  'table.remittances-out.title':
    '{year} সালে এখান থেকে ({place}) পাঠানো রেমিট্যান্স, গ্রহীতা দেশ অনুযায়ী: অভিবাসীর সংখ্যা থেকে মডেলকৃত',
  'table.remittances.usd': 'মার্কিন ডলার, মডেলকৃত',
  'table.remittances.rest': 'অন্য সব',
  'table.remittances.note':
    'অভিবাসীর সংখ্যা ও আয়ের ভিত্তিতে মডেলকৃত (বিশ্বব্যাংক ও KNOMAD), গণনা করা নয়। পরিমাণ অনুযায়ী সাজানো; ক্রমটি মডেলের।',
  'word.in-dollars': 'মার্কিন ডলারে',
  'word.of-gdp': 'জিডিপির অনুপাতে',
  'brings.note.matrix':
    'দেশ অনুযায়ী পরিমাণগুলো {year} সালের প্রকাশিত ম্যাট্রিক্সের: এগুলো সেই বছরের মোট অর্থ ভাগ করে, তাই পরের কোনো বছরের মোটের পাশে রাখা যায় না। পরের বছরের মানুষের সংখ্যা ও আয় ধরলে একই নিয়মে অন্য পরিমাণ আসে: sojourn remittances তা দেখায়।',
  'brings.note.women':
    'নারী: কে পাঠান ও কে পান, তা লিঙ্গ অনুযায়ী নথিভুক্ত হয় না। বিদেশে থাকা মানুষের মধ্যে নারীর অংশ অর্থে তাঁদের অংশ নয়।',
  'levels.title': 'অভিবাসন ও তার পাঠানো অর্থ নিয়ে গবেষণা যা পায়, স্তর অনুযায়ী',
  'levels.note':
    '+ বাড়ায়, − কমায়, = প্রভাব পাওয়া যায়নি; বন্ধনীতে প্রমাণের মান। প্রভাবের তালিকায় কোনো গবেষণা না থাকলে ঘর ফাঁকা। পরিমাণ, পরিসর ও একক: sojourn remittances --levels। এগুলো অন্য স্থান ও বছরের গবেষণা, এই স্থানের কোনো হিসাব নয়।',
  'levels.effect': '{sign}\u00a0{study} ({grade})',
  'levels.level': '{study} ({grade})',
  'levels.strong': 'জোরালো',
  'levels.moderate': 'মাঝারি',
  'levels.weak': 'দুর্বল',
  'levels.household': 'পরিবার',
  'levels.community': 'স্থানীয় সমাজ',
  'levels.national': 'দেশ',
  'levels.international': 'দেশে দেশে',
  'levels.outcome': 'ফল',
  'levels.outcome.income': 'আয়',
  'levels.outcome.poverty': 'দারিদ্র্য',
  'levels.outcome.growth': 'প্রবৃদ্ধি',
  'levels.outcome.schooling': 'স্কুলশিক্ষা',
  'levels.outcome.health': 'স্বাস্থ্য',
  'levels.outcome.spending-on-basics': 'মৌলিক প্রয়োজনে ব্যয়',
  'levels.outcome.insurance': 'আয় কমলে সুরক্ষা',
  'levels.outcome.exchange-rate': 'বিনিময় হার',
  'levels.outcome.cost-of-sending': 'পাঠানোর খরচ',
  'levels.outcome.recorded-and-informal': 'নথিভুক্ত ও অনানুষ্ঠানিক প্রবাসী আয়',
  'levels.outcome.trade-and-investment': 'বাণিজ্য ও বিনিয়োগ',
  'levels.outcome.inequality': 'বৈষম্য',
  'levels.outcome.work-of-those-who-stay': 'যাঁরা থেকে যান তাঁদের কাজ',
} as const;
