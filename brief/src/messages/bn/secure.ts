const isValue = '{indicator}: {value}{unit, select, none {} other { {unitText}}} ({year})';
const wasValue = '{year} সালে {indicator} ছিল {value}{unit, select, none {} other { {unitText}}}';

/** মধ্যমার তুলনায় অবস্থান; যে দুটি সংখ্যা একইভাবে লেখা হয় তাদের ক্রম বলা হয় না। */
function standing(of: 'region' | 'world', whose: string, where: string): string {
  const value = `{${of}Value}`;
  const median = `${whose} মধ্যমার (${where}${value})`;
  return `{${of}, select, above {${median} চেয়ে বেশি} below {${median} চেয়ে কম} equal {${median} সমান} alike {${whose} মধ্যমার মতোই (${where}এটিও ${value})} other {${whose} মধ্যমা (${where}${value}) থেকে স্পষ্টভাবে আলাদা নয়}}`;
}

const regionMedian = standing('region', 'অঞ্চলের', '{regionPlace}, ');
const worldMedian = standing('world', 'বিশ্বের', '');

/** দুই মধ্যমার তুলনায় অবস্থান এক হলে একবারই বলা হয়। */
function both(median: string): string {
  return `অঞ্চলের ({regionPlace}, {regionValue}) ও বিশ্বের ({worldValue}) ${median}`;
}
const besideBoth = `{same, select, above {${both('মধ্যমার চেয়ে বেশি')}} below {${both('মধ্যমার চেয়ে কম')}} equal {${both('মধ্যমার সমান')}} unclear {${both('মধ্যমা থেকে স্পষ্টভাবে আলাদা নয়')}} alike {অঞ্চলের ({regionPlace}, এটিও {regionValue}) ও বিশ্বের (এটিও {worldValue}) মধ্যমার মতোই} other {${regionMedian} এবং ${worldMedian}}}`;

/** নিরাপত্তা কতটা: সাত মাত্রা, অঞ্চল ও বিশ্বের পাশে। */
export const secure = {
  'dimension.economic': 'অর্থনৈতিক',
  'dimension.food': 'খাদ্য',
  'dimension.health': 'স্বাস্থ্য',
  'dimension.environmental': 'পরিবেশগত',
  'dimension.personal': 'ব্যক্তিগত',
  'dimension.community': 'সম্প্রদায়গত',
  'dimension.political': 'রাজনৈতিক',
  'indicator.gdp_pc_ppp': 'ক্রয়ক্ষমতার সমতায় (পিপিপি) মাথাপিছু জিডিপি',
  'indicator.unemployment': 'আইএলওর মডেলকৃত বেকারত্বের হার',
  'indicator.inflation_cpi': 'ভোক্তা মূল্যের বার্ষিক বৃদ্ধি',
  'indicator.poverty_300': 'দৈনিক 3.00 ডলারের কমে জীবনযাপন করা মানুষের অংশ',
  'indicator.undernourishment': 'অপুষ্টির ব্যাপকতা',
  'indicator.stunting': 'পাঁচ বছরের কম বয়সী খর্বকায় শিশুর অংশ',
  'indicator.food_supply_kcal': 'মাথাপিছু দৈনিক খাদ্য সরবরাহ',
  'indicator.life_expectancy': 'জন্মকালে প্রত্যাশিত গড় আয়ু',
  'indicator.under5_mortality': 'পাঁচ বছরের কম বয়সী শিশুর মৃত্যুহার',
  'indicator.maternal_mortality': 'মাতৃমৃত্যুর অনুপাত',
  'indicator.dtp3': 'এক বছর বয়সী শিশুদের ডিটিপি3 টিকার আওতা',
  'indicator.pm25': 'বাতাসে সূক্ষ্ম কণার (PM2.5) গড় মাত্রা',
  'indicator.basic_water': 'অন্তত মৌলিক খাবার পানির সুবিধা থাকা মানুষের অংশ',
  'indicator.basic_sanitation': 'অন্তত মৌলিক স্যানিটেশন সুবিধা থাকা মানুষের অংশ',
  'indicator.disaster_displacement_rate': 'দুর্যোগে বাস্তুচ্যুতির ঘটনার হার',
  'indicator.conflict_deaths_rate': 'সংগঠিত সহিংসতায় মৃত্যুর হার',
  'indicator.homicide': 'ইচ্ছাকৃত হত্যার হার',
  'indicator.road_deaths': 'সড়ক দুর্ঘটনায় মৃত্যুর হার',
  'indicator.physical_integrity': 'শারীরিক নিরাপত্তার অধিকার সুরক্ষার স্কোর',
  'indicator.gii': 'জেন্ডার অসমতা সূচক',
  'indicator.women_parliament': 'সংসদে নারীদের আসনের অংশ',
  'indicator.one_sided_deaths_rate': 'একপক্ষীয় সহিংসতায় নিহত বেসামরিক মানুষের হার',
  'indicator.egalitarian_democracy': 'সমতাভিত্তিক গণতন্ত্র সূচক',
  'indicator.civil_liberties': 'নাগরিক স্বাধীনতা সূচক',
  'indicator.freedom_expression': 'মতপ্রকাশের স্বাধীনতা সূচক',
  'indicator.rule_of_law_vdem': 'আইনের শাসন সূচক',
  'indicator.wgi_political_stability': 'রাজনৈতিক স্থিতিশীলতার প্রাক্কলন',
  'short.gdp_pc_ppp': 'মাথাপিছু জিডিপি (পিপিপি)',
  'short.unemployment': 'বেকারত্ব (মডেলকৃত)',
  'short.inflation_cpi': 'মূল্যস্ফীতি',
  'short.poverty_300': 'দৈনিক 3.00 ডলারের কম',
  'short.undernourishment': 'অপুষ্টি',
  'short.stunting': 'খর্বকায় শিশু',
  'short.food_supply_kcal': 'খাদ্য সরবরাহ',
  'short.life_expectancy': 'প্রত্যাশিত আয়ু',
  'short.under5_mortality': 'পাঁচের কম বয়সে মৃত্যুহার',
  'short.maternal_mortality': 'মাতৃমৃত্যু',
  'short.dtp3': 'ডিটিপি3 টিকা',
  'short.pm25': 'সূক্ষ্ম কণা (PM2.5)',
  'short.basic_water': 'মৌলিক খাবার পানি',
  'short.basic_sanitation': 'মৌলিক স্যানিটেশন',
  'short.disaster_displacement_rate': 'দুর্যোগে বাস্তুচ্যুতি',
  'short.conflict_deaths_rate': 'সংগঠিত সহিংসতায় মৃত্যু',
  'short.homicide': 'ইচ্ছাকৃত হত্যা',
  'short.road_deaths': 'সড়ক দুর্ঘটনায় মৃত্যু',
  'short.physical_integrity': 'শারীরিক নিরাপত্তা',
  'short.gii': 'জেন্ডার অসমতা সূচক',
  'short.women_parliament': 'সংসদে নারী',
  'short.one_sided_deaths_rate': 'নিহত বেসামরিক (একপক্ষীয়)',
  'short.egalitarian_democracy': 'সমতাভিত্তিক গণতন্ত্র',
  'short.civil_liberties': 'নাগরিক স্বাধীনতা',
  'short.freedom_expression': 'মতপ্রকাশের স্বাধীনতা',
  'short.rule_of_law_vdem': 'আইনের শাসন',
  'short.wgi_political_stability': 'রাজনৈতিক স্থিতিশীলতা (WGI)',
  'unit.none': '',
  'unit.percent': 'শতাংশ',
  'unit.dollars': 'আন্তর্জাতিক ডলার, 2021 সালের মূল্যে',
  'unit.kcal': 'কিলোক্যালরি',
  'unit.years': 'বছর',
  'unit.per1000births': 'প্রতি 1,000 জীবিত জন্মে',
  'unit.per100000births': 'প্রতি 1,00,000 জীবিত জন্মে',
  'unit.micrograms': 'µg/m³',
  'unit.per100000': 'প্রতি 1,00,000 জনে',
  'unit.index01': 'পয়েন্ট, 0 থেকে 1 স্কেলে',
  'unit.score': 'পয়েন্ট, 0 ঘিরে উন্মুক্ত স্কেলে',
  'unit.wgi': 'পয়েন্ট, প্রায় −2.5 থেকে 2.5 স্কেলে',
  'secure.value.present': `${isValue}।`,
  'secure.value.past': `${wasValue}।`,
  'secure.world.present': `${isValue}, ${worldMedian}।`,
  'secure.world.past': `${wasValue}, ${worldMedian}।`,
  'secure.region.present': `${isValue}, ${regionMedian}।`,
  'secure.region.past': `${wasValue}, ${regionMedian}।`,
  'secure.both.present': `${isValue}, ${besideBoth}।`,
  'secure.both.past': `${wasValue}, ${besideBoth}।`,
  'secure.range.present': 'উৎসের দেওয়া সীমা {low} থেকে {high}।',
  'secure.range.past': 'ওই বছরের জন্য উৎসের দেওয়া সীমা ছিল {low} থেকে {high}।',
  'secure.note.joint':
    'সংঘাতে মৃত্যুর উৎস (ইউসিডিপি) {under} ও {other} একসঙ্গে গণনা করে। কোনো হার দেওয়া হয়নি, কারণ তাতে দুই স্থানের মৃত্যু এক স্থানের জনসংখ্যার সঙ্গে মেলানো হতো।',
  'secure.note.reading':
    'প্রতিটি সারির নিজস্ব স্কেল আছে। বিন্দুটি এই স্থান, সঙ্গে উৎসের প্রকাশ করা সীমা; খাড়া দাগ ও হীরকচিহ্ন একই বছরে অঞ্চল ও বিশ্বের মধ্যমা; পটিটিতে আছে বিশ্বের স্থানগুলোর মাঝের অর্ধেক। ফাঁকা বিন্দু মানে পাঁচ বছরের বেশি পুরোনো। কোনো ক্রমস্থান দেওয়া হয়নি।',
  'chart.secure.title': '{dimension} নিরাপত্তা',
  'chart.secure.subtitle': 'প্রতিটি সূচকের সর্বশেষ বছর, একই বছরের মধ্যমাসহ',
  'chart.secure.summary': '{rows}।',
  'chart.secure.row': '{label} {value}{unit, select, none {} other { {unitText}}}, {year}',
  'chart.secure.legend.world': 'বিশ্বের মধ্যমা',
  'chart.secure.legend.region': 'অঞ্চলের মধ্যমা ({region})',
  'chart.secure.legend.none': 'অঞ্চলের মধ্যমা নেই',
} as const;
