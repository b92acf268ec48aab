const people = '{people} {peopleCount, plural, one {জন মানুষ} other {মানুষ}}';
const refugees = '{people} জন শরণার্থী';
const internally =
  '{people} {peopleCount, plural, one {জন অভ্যন্তরীণভাবে বাস্তুচ্যুত মানুষ} other {অভ্যন্তরীণভাবে বাস্তুচ্যুত মানুষ}}';
const before = 'দশ বছর আগে, {year} সালের শেষে, সংখ্যাটি ছিল {people}।';
const broken =
  '{before} সালের শেষ থেকে {after} সালের শেষ পর্যন্ত নথিভুক্ত সংখ্যা {from} থেকে {to} হয়েছে; মাঝে কোনো ঘটনা বা গণনার ভিন্ন পদ্ধতি আছে, তাই আগের সংখ্যার সঙ্গে পরের সংখ্যার তুলনা করা হয়নি।';
const longest = 'দীর্ঘ থেকে হ্রস্ব ক্রমে স্তম্ভ';

/** সীমান্ত পেরিয়ে ও দেশের ভেতরে বাস্তুচ্যুতি। ঘটনাকে কখনো মানুষ বলা হয় না। */
export const displacement = {
  'kind.refugees': 'শরণার্থী',
  'kind.asylum_seekers': 'আশ্রয়প্রার্থী',
  'kind.other_in_need': 'আন্তর্জাতিক সুরক্ষা প্রয়োজন এমন অন্যান্য মানুষ',
  'displacement.from.total.present': `{place} থেকে যাওয়া ${people} বিদেশে আন্তর্জাতিক সুরক্ষা পেয়েছেন বা চাইছেন ({year} সালের শেষ): {parts}।`,
  'displacement.from.total.past': `{year} সালের শেষে {place} থেকে যাওয়া ${people} বিদেশে আন্তর্জাতিক সুরক্ষা পেয়েছিলেন বা চাইছিলেন: {parts}।`,
  'displacement.from.hosts.present': 'সবচেয়ে বেশি মানুষ আছেন এসব স্থানে: {list}।',
  'displacement.from.hosts.past': 'সবচেয়ে বেশি মানুষ ছিলেন এসব স্থানে: {list}।',
  'displacement.from.before.past': before,
  'displacement.from.break.past': broken,
  'displacement.here.total.present': `{place}: এখানে আশ্রিত ${people} আন্তর্জাতিক সুরক্ষা পেয়েছেন বা চাইছেন ({year} সালের শেষ): {parts}।`,
  'displacement.here.total.past': `{place}: {year} সালের শেষে এখানে আশ্রিত ${people} আন্তর্জাতিক সুরক্ষা পেয়েছিলেন বা চাইছিলেন: {parts}।`,
  'displacement.here.origins.present': 'সবচেয়ে বেশি মানুষ এসেছেন এসব স্থান থেকে: {list}।',
  'displacement.here.origins.past': 'সবচেয়ে বেশি মানুষ এসেছিলেন এসব স্থান থেকে: {list}।',
  'displacement.here.before.past': before,
  'displacement.here.break.past': broken,
  'displacement.here.rate.present':
    'জনসংখ্যার অনুপাতে তা প্রতি 1,000 জনে {rate}{projected, select, yes { (প্রক্ষেপিত)} other {}}।',
  'displacement.here.rate.past':
    '{year} সালে জনসংখ্যার অনুপাতে তা ছিল প্রতি 1,000 জনে {rate}{projected, select, yes { (প্রক্ষেপিত)} other {}}।',
  'displacement.note.rate':
    'তাঁদের বেশির ভাগ যেসব জেলায় থাকেন, জাতীয় গড় থেকে সেসব জেলার অবস্থা সামান্যই জানা যায়; স্থানীয় সংখ্যা এই উপাত্ত-সংস্করণে নেই।',
  'displacement.here.women.present':
    'আশ্রিত যে শরণার্থীদের লিঙ্গ নথিভুক্ত, তাঁদের {share} নারী ও মেয়ে ({year})।',
  'displacement.here.women.past':
    '{year} সালে আশ্রিত যে শরণার্থীদের লিঙ্গ নথিভুক্ত ছিল, তাঁদের {share} ছিলেন নারী ও মেয়ে।',
  'displacement.here.unrecorded.present':
    '{share} শরণার্থীর লিঙ্গ নথিভুক্ত নয়: তা যা-ই হোক, মোটের মধ্যে নারী ও মেয়ে {low} থেকে {high}।',
  'displacement.here.unrecorded.past':
    '{share} শরণার্থীর লিঙ্গ নথিভুক্ত ছিল না: তা যা-ই হোক, মোটের মধ্যে নারী ও মেয়ে ছিলেন {low} থেকে {high}।',
  'displacement.here.children.present':
    'যাঁদের বয়স নথিভুক্ত, তাঁদের {share} 18 বছরের কম বয়সী শিশু; নথিভুক্ত বয়সের আওতা মোট শরণার্থীর {coverage}।',
  'displacement.here.children.past':
    '{year} সালে যাঁদের বয়স নথিভুক্ত ছিল, তাঁদের {share} ছিল 18 বছরের কম বয়সী শিশু; নথিভুক্ত বয়সের আওতা ছিল মোট শরণার্থীর {coverage}।',
  'displacement.stateless.present':
    '{place}: {people} {peopleCount, plural, one {জন রাষ্ট্রহীন মানুষের} other {রাষ্ট্রহীন মানুষের}} কথা জানানো হয়েছে ({year} সালের শেষ)।',
  'displacement.stateless.past':
    '{place}: {year} সালের শেষে {people} {peopleCount, plural, one {জন রাষ্ট্রহীন মানুষের} other {রাষ্ট্রহীন মানুষের}} কথা জানানো হয়েছিল।',
  'displacement.note.stateless':
    'রাষ্ট্রহীন মানুষ শরণার্থী হিসেবেও গণনায় থাকতে পারেন; সংখ্যা দুটি কখনো যোগ করা হয় না।',
  'displacement.idps.idmc.present': `সংঘাত বা সহিংসতার কারণে ${people} দেশের ভেতরে বাস্তুচ্যুত অবস্থায় আছেন (আইডিএমসি, {year} সালের শেষ)।`,
  'displacement.idps.idmc.past': `{year} সালের শেষে সংঘাত বা সহিংসতার কারণে ${people} দেশের ভেতরে বাস্তুচ্যুত অবস্থায় ছিলেন (আইডিএমসি)।`,
  'displacement.idps.unhcr.present': `ইউএনএইচসিআর যাঁদের সুরক্ষা বা সহায়তা দেয়, তার গণনায় এমন ${internally} আছেন ({year} সালের শেষ)।`,
  'displacement.idps.unhcr.past': `ইউএনএইচসিআর যাঁদের সুরক্ষা বা সহায়তা দিত, {year} সালের শেষে তার গণনায় এমন ${internally} ছিলেন।`,
  'displacement.idps.disaster.present': `দুর্যোগের কারণে ${people} দেশের ভেতরে বাস্তুচ্যুত অবস্থায় আছেন (আইডিএমসি, {year} সালের শেষ)।`,
  'displacement.idps.disaster.past': `{year} সালের শেষে দুর্যোগের কারণে ${people} দেশের ভেতরে বাস্তুচ্যুত অবস্থায় ছিলেন (আইডিএমসি)।`,
  'displacement.idps.new-conflict.past':
    '{year} সালে সংঘাত ও সহিংসতায় দেশের ভেতরে বাস্তুচ্যুতির ঘটনা {movements} (ঘটনার সংখ্যা, মানুষের নয়: একজন মানুষ একাধিকবার বাস্তুচ্যুত হতে পারেন)।',
  'displacement.note.idps':
    'আইডিএমসি দেশের ভেতরে বাস্তুচ্যুত সব মানুষের প্রাক্কলন করে; ইউএনএইচসিআর যাঁদের সুরক্ষা বা সহায়তা দেয়, শুধু তাঁদের গণনা করে। সংখ্যা দুটিতে আংশিকভাবে একই মানুষ আছেন, তাই কখনো যোগ করা হয় না।',
  'displacement.returns.refugees.past': `{place}: {year} সালে ${refugees} এখানে ফিরে এসেছেন।`,
  'displacement.returns.idps.past': `{year} সালে ${internally} নিজেদের আগের বাসস্থানে ফিরে গেছেন।`,
  'displacement.returns.resettled.past': `{year} সালে {place} থেকে যাওয়া ${refugees} তৃতীয় দেশে পুনর্বাসিত হয়েছেন।`,
  'displacement.returns.admitted.past': `{place}: {year} সালে পুনর্বাসনের জন্য ${refugees} এখানে গৃহীত হয়েছেন।`,
  'displacement.returns.naturalised.past': `{place}: {year} সালে ${refugees} এখানকার নাগরিকত্ব পেয়েছেন।`,
  'displacement.disasters.year.past':
    '{place}: {year} সালে দুর্যোগে দেশের ভেতরে বাস্তুচ্যুতির ঘটনা {movements} (ঘটনার সংখ্যা, মানুষের নয়){n, plural, one {, সবই এই কারণে: {list}} other {: {list}}}।',
  'displacement.disasters.decade.past':
    '{from} থেকে {to} পর্যন্ত এমন ঘটনার মোট সংখ্যা {movements}{n, plural, one {, সবই এই কারণে: {list}} other {{main, select, yes {; বেশির ভাগের কারণ: {list}} other {: {list}}}}}।',
  'displacement.note.movements':
    'দুর্যোগে বাস্তুচ্যুতি বলতে একটি ঘটনা বোঝায়। একজন মানুষ দুবার সরে গেলে দুবার গণনা হয়, আর অনেকে কয়েক দিনের মধ্যেই ফিরে যান; তাই ঘটনার সংখ্যা কখনো মানুষের সংখ্যার সঙ্গে যোগ করা হয় না।',
  'displacement.unrwa.present':
    '{place}: ইউএনআরডব্লিউএতে নিবন্ধিত ফিলিস্তিন শরণার্থী {people} জন ({year}); এই ম্যান্ডেট ইউএনএইচসিআরের ম্যান্ডেট থেকে আলাদা।',
  'displacement.unrwa.past':
    '{place}: {year} সালে ইউএনআরডব্লিউএতে নিবন্ধিত ফিলিস্তিন শরণার্থী ছিলেন {people} জন; এই ম্যান্ডেট ইউএনএইচসিআরের ম্যান্ডেট থেকে আলাদা।',
  'displacement.note.unrwa':
    'ইউএনআরডব্লিউএর ম্যান্ডেটভুক্ত ফিলিস্তিন শরণার্থীরা ইউএনএইচসিআরের গণনা করা শরণার্থীদের থেকে আলাদা; সংখ্যা দুটি কখনো যোগ করা হয় না।',
  'displacement.note.joint':
    'ইউএনএইচসিআর {under} ও {other} একসঙ্গে গণনা করে, “Serbia and Kosovo: S/RES/1244 (1999)” নামে। {holds, select, yes {এই প্রতিবেদনে ইউএনএইচসিআরের সংখ্যায় দুটিই আছে।} other {দ্বিতীয়টির ({other}) সংখ্যা প্রথমটির ({under}) সংখ্যার মধ্যে আছে, আলাদা করা যায় না।}}',
  'displacement.note.rounding':
    'গোপনীয়তা রক্ষায় ইউএনএইচসিআর পাঁচের কম সংখ্যা পূর্ণ করে লেখে: তার সারণিতে 5 মানে এক থেকে পাঁচ জন।',
  'solution.returned': 'ফিরে আসা শরণার্থী',
  'solution.returned-idps': 'ফিরে যাওয়া অভ্যন্তরীণভাবে বাস্তুচ্যুত মানুষ',
  'solution.resettled': 'এখানকার মানুষের তৃতীয় দেশে পুনর্বাসন',
  'solution.admitted': 'এখানে পুনর্বাসন',
  'solution.naturalised': 'নাগরিকত্ব লাভ',
  'chart.from.title': '{place} থেকে গিয়ে বিদেশে সুরক্ষা পাওয়া বা চাওয়া মানুষ',
  'chart.here.title': 'এখানে সুরক্ষা পাওয়া বা চাওয়া মানুষ ({place})',
  'chart.in-need.subtitle': 'প্রতি বছরের শেষে মানুষ, {from}–{to}',
  'chart.in-need.summary': '{from} থেকে {to} পর্যন্ত প্রতি বছরের শেষের রেখা: {list}।',
  'chart.hosts.title': '{place} থেকে যাওয়া মানুষ যেখানে সুরক্ষা পেয়েছেন বা চাইছেন',
  'chart.asylum-origins.title': 'এখানে সুরক্ষা পাওয়া বা চাওয়া মানুষ যেখান থেকে এসেছেন ({place})',
  'chart.partners.subtitle': 'শরণার্থী, আশ্রয়প্রার্থী ও সুরক্ষা প্রয়োজন এমন অন্যান্য মানুষ, {year} সালের শেষ',
  'chart.partners.summary': `${longest}: {list}। {year} সালের শেষ।`,
  'chart.idps.title': 'অভ্যন্তরীণ বাস্তুচ্যুতি: দুটি গণনা ({place})',
  'chart.idps-one.title': 'অভ্যন্তরীণ বাস্তুচ্যুতি ({place})',
  'chart.idps-one.subtitle': 'প্রতি বছরের শেষে মানুষ, {from}–{to}',
  'chart.idps.subtitle':
    'প্রতি বছরের শেষে মানুষ, {from}–{to}; দুই উৎসে আংশিকভাবে একই মানুষ আছেন, তাই কখনো যোগ করা হয় না',
  'chart.idps.idmc': 'আইডিএমসি, সংঘাত ও সহিংসতা',
  'chart.idps.unhcr': 'ইউএনএইচসিআর, সুরক্ষা বা সহায়তাপ্রাপ্ত',
  'chart.idps.summary':
    '{from} থেকে {to} পর্যন্ত দুটি রেখা: অভ্যন্তরীণভাবে বাস্তুচ্যুত মানুষ, আইডিএমসির প্রাক্কলন ও ইউএনএইচসিআরের গণনায়।',
  'hazard.flooding': 'বন্যা',
  'hazard.storm': 'ঝড়',
  'hazard.earthquake': 'ভূমিকম্প',
  'hazard.drought': 'খরা',
  'hazard.wildfire': 'দাবানল',
  'hazard.mass movement': 'ভূমিধস',
  'hazard.volcanic activity': 'আগ্নেয়গিরির সক্রিয়তা',
  'hazard.sea level rise': 'সমুদ্রপৃষ্ঠের উচ্চতা বৃদ্ধি',
  'hazard.mixed disasters': 'মিশ্র দুর্যোগ',
  'hazard.extreme temperature': 'চরম তাপমাত্রা',
  'hazard.erosion': 'ভাঙন',
  'hazard.sea surge': 'জলোচ্ছ্বাস',
  'chart.hazards.title': 'দুর্যোগে বাস্তুচ্যুতির ঘটনা ({place})',
  'chart.hazards.subtitle': 'বাস্তুচ্যুতির ঘটনা (মানুষের সংখ্যা নয়), {from}–{to} সালের যোগফল, আপদ অনুযায়ী',
  'chart.hazards.summary': `${longest}: {list}। {from} থেকে {to} পর্যন্ত ঘটনা।`,
  'chart.hazards.row': 'আপদ',
  'word.idps-disasters': 'আইডিএমসি, দুর্যোগ',
  'word.new-displacements': 'আইডিএমসি, নতুন বাস্তুচ্যুতি',
} as const;
