import type { Conventions } from '../../words/conventions.ts';
import { tie } from '../../words/english.ts';

/** Three to ten take the plural of the unit: `7.4 ملايين`, but `22.2 مليار`. */
const counted = (one: string, few: string) => (digits: string, size: number) =>
  `${digits}${tie}${size >= 2.95 && size < 10.95 ? few : one}`;

/** How Arabic offices write numbers and lists: western digits unless the house asks for others. */
export const arabicConventions: Conventions = {
  tag: 'ar-SA',
  direction: 'rtl',
  group: ',',
  decimal: '.',
  /** A mark from left to right keeps the sign before its number. */
  minus: '\u200e\u2212',
  digits: '٠١٢٣٤٥٦٧٨٩',
  grouping: 'western',
  scales: {
    western: [
      { from: 999_500_000, unit: 1e9, write: counted('مليار', 'مليارات') },
      { from: 999_500, unit: 1e6, write: counted('مليون', 'ملايين') },
    ],
    'south-asian': null,
  },
  percent: (number) => `${number}${tie}في${tie}المائة`,
  dollars: (amount) => `${amount}${tie}دولار${tie}أمريكي`,
  times: (number) => `${number}${tie}ضعف`,
  lessThan: (number) => `أقل من ${number}`,
  moreThan: (number) => `أكثر من ${number}`,
  orFewer: (number) => `${number} أو أقل`,
  orLess: (number) => `${number} أو أقل`,
  range: (low, high) => `من ${low} إلى ${high}`,
  replaced: (own, source) => `${own} (المصدر: ${source})`,
  list: { between: '، ', last: '، و' },
  placeInSentence: (name) => name,
  chartWords: {
    noData: 'لا توجد بيانات',
    higherIsMoreSecure: 'الأعلى أكثر أمنا',
    lowerIsMoreSecure: 'الأدنى أكثر أمنا',
    middleHalf: 'النصف الأوسط من البلدان',
    stale: 'نقطة مفرغة: أقدم من خمس سنوات',
    before: 'سابقا',
    interval: 'الخط: النطاق',
    notLabelled: 'غير مسمى على الخريطة',
    others: 'أخرى',
    outward: 'من هنا',
    inward: 'إلى هنا',
    source: 'المصدر',
    place: 'المكان',
    code: 'الرمز',
    year: 'السنة',
    value: 'القيمة',
    low: 'الأدنى',
    high: 'الأعلى',
    note: 'ملاحظة',
    indicator: 'المؤشر',
    unit: 'الوحدة',
    region: 'المنطقة',
    world: 'العالم',
    firstQuartile: 'الربيع الأول',
    thirdQuartile: 'الربيع الثالث',
    direction: 'الزيادة تعني',
    from: 'من',
    to: 'إلى',
    longitude: 'خط الطول',
    latitude: 'خط العرض',
    median: 'الوسيط',
    recorded: 'المسجل',
    yes: 'نعم',
    no: 'لا',
  },
  chartUnits: { k: 'ألف', M: 'مليون', bn: 'مليار', tn: 'تريليون' },
  name: { own: 'العربية', english: 'Arabic' },
};
