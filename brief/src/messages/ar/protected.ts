const persons =
  'طلبات {nCount, plural, zero {{n} شخص} one {{n} شخص} two {{n} شخصين} few {أشخاص عددهم {n}} many {{n} شخصا} other {{n} شخص}}';
const files =
  '{nCount, plural, zero {{n} قضية} one {{n} قضية} two {{n} قضيتين} few {قضايا عددها {n}} many {{n} قضية} other {{n} قضية}}';
const status = 'بمنح صفة اللاجئ أو الحماية التكميلية';

/** قرارات معللة، بحسب الأشخاص أو القضايا. */
function decided(from: string): string {
  return `بقرار معلل في {unit, select, C {${files}} other {${persons}}}${from}`;
}

const few = `{positiveCount, plural, =0 {ولم ينته أي منها ${status}} other {وانتهى منها {positive} ${status}}}، وهو عدد أقل من أن تحسب منه نسبة`;
const rate = `وانتهت نسبة {share} منها ${status} ({positive})`;

const bodies = (where: string) =>
  `{instance, select, court {محاكم الهجرة في الولايات المتحدة} together {هيئات ${where} تبلغ عن الدرجة الأولى والدرجات اللاحقة معا} other {هيئات الدرجة الأولى ${where}}}`;

function applied(from: string): string {
  const byPerson =
    '{personsCount, plural, zero {{persons} طلب لجوء جديد} one {{persons} طلب لجوء جديد} two {{persons} طلبا لجوء جديدان} few {طلبات لجوء جديدة عددها {persons}} many {{persons} طلب لجوء جديدا} other {{persons} طلب لجوء جديد}}';
  const byCase =
    '{casesCount, plural, zero {{cases} قضية لجوء جديدة} one {{cases} قضية لجوء جديدة} two {{cases} قضيتا لجوء جديدتان} few {قضايا لجوء جديدة عددها {cases}} many {{cases} قضية لجوء جديدة} other {{cases} قضية لجوء جديدة}}';
  return `{unit, select, P {${byPerson}${from} (محسوبة بحسب الأشخاص)} C {${byCase}${from}} other {${byPerson}${from} (محسوبة بحسب الأشخاص)، وكذلك ${byCase} (تضم القضية الواحدة شخصا أو أكثر)}}`;
}

const here = 'في البلد ({place})';
const origin = ' (المنشأ: {place})';

/** قرارات اتجاه واحد، بنسبة ومن دونها. */
export const decisions = {
  rate: (where: string, from: string) =>
    `في عام {year} بتت ${bodies(where)} ${decided(from)}؛ ${rate}.`,
  few: (where: string, from: string) =>
    `في عام {year} بتت ${bodies(where)} ${decided(from)}؛ ${few}.`,
} as const;

/** مدى الحماية: اللجوء والمعاهدات وكشف الاتجار بالأشخاص. */
export const protection = {
  'protected.applications-from.past': `المسجل في الخارج خلال {year}: ${applied(origin)}.`,
  'protected.applications-here.past': `المسجل ${here} خلال {year}: ${applied('')}.`,
  'protected.rate-from.past': decisions.rate('في الخارج', origin),
  'protected.rate-here.past': decisions.rate(here, ''),
  'protected.few-from.past': decisions.few('في الخارج', origin),
  'protected.few-here.past': decisions.few(here, ''),
  'protected.closed.past':
    'أغلقت دون قرار من هذا النوع ولم تدخل في الحساب: {unit, select, C {قضايا أخرى عددها {n}} other {ملفات أشخاص آخرين عددهم {n}}}.',
  'protected.note.rate':
    'لا تدل النسبة المنخفضة على أن الطلبات لا أساس لها: فهي تتوقف على مقدمي الطلبات وعلى الإجراءات وعلى إمكانية الحصول على المساعدة القانونية وعلى الدول التي تبت فيها. ولا يخلط أبدا بين الأشخاص والقضايا في نسبة واحدة، ولا تعطى نسبة حين يقل عدد القرارات عن 100.',
  'protected.note.court':
    'تنظر محاكم الهجرة في الولايات المتحدة من جديد في ملفات كثير من الأشخاص أنفسهم؛ وترد قراراتها منفصلة عن قرارات الدرجة الأولى.',
  'protected.treaties.past':
    'بحسب السجلات المؤرخة المستخدمة هنا، عدد المعاهدات الملزمة لهذا المكان – {place} – هو {n} من أصل {all} مشمولة بها، وتتعلق باللاجئين وانعدام الجنسية والعمال المهاجرين والاتجار بالأشخاص وتهريب المهاجرين وحقوق الإنسان.',
  'protected.note.treaties':
    'السجلات نسخ من مجموعة معاهدات الأمم المتحدة بحالتها في التاريخ المبين في كل صف؛ ولا يشمل سجل عام 2022 إلا الدول الأعضاء في الأمم المتحدة. ولا ترد فيها الإجراءات اللاحقة؛ ويعني الصف الفارغ أن مصدرا بذلك التاريخ لم يسجل أي إجراء، لا أن الدولة خارج المعاهدة اليوم.',
  'protected.note.territory':
    'هذا المكان مدرج بوصفه إقليما: {place}. وتسري المعاهدات على مثل هذه الأماكن عن طريق الدول التي تتصرف باسمها؛ ولا تشمله المصادر المؤرخة المستخدمة هنا، ولا يعطى أي عدد.',
  'protected.trafficking.past':
    'في عام {year} بلغ عدد ضحايا الاتجار بالأشخاص الذين كشفتهم السلطات – {place}: {people}.',
  'protected.note.trafficking': 'يقيس عدد الضحايا المكتشفين جهد الكشف، لا عدد الأشخاص المتجر بهم.',
  'treaty.refugee1951': 'الاتفاقية الخاصة بوضع اللاجئين، 1951',
  'treaty.refugee1967': 'البروتوكول الخاص بوضع اللاجئين، 1967',
  'treaty.stateless1954': 'وضع الأشخاص عديمي الجنسية، 1954',
  'treaty.stateless1961': 'خفض حالات انعدام الجنسية، 1961',
  'treaty.icmw1990': 'حقوق جميع العمال المهاجرين، 1990',
  'treaty.palermo2000': 'مكافحة الجريمة المنظمة عبر الوطنية، 2000',
  'treaty.trafficking2000': 'بروتوكول منع الاتجار بالأشخاص، 2000',
  'treaty.smuggling2000': 'بروتوكول مكافحة تهريب المهاجرين، 2000',
  'treaty.icerd1965': 'القضاء على التمييز العنصري، 1965',
  'treaty.iccpr1966': 'الحقوق المدنية والسياسية، 1966',
  'treaty.icescr1966': 'الحقوق الاقتصادية والاجتماعية والثقافية، 1966',
  'treaty.cedaw1979': 'القضاء على التمييز ضد المرأة، 1979',
  'treaty.cat1984': 'اتفاقية مناهضة التعذيب، 1984',
  'treaty.crc1989': 'حقوق الطفل، 1989',
  'treaty.cped2006': 'الحماية من الاختفاء القسري، 2006',
  'treaty.crpd2006': 'حقوق الأشخاص ذوي الإعاقة، 2006',
  'table.treaties.title': 'المعاهدات: ما سجلته مصادر مؤرخة ({place})',
  'table.treaties.treaty': 'المعاهدة',
  'table.treaties.signed': 'التوقيع',
  'table.treaties.bound': 'ملزمة منذ',
  'table.treaties.status': 'تاريخ حالة المصدر',
  'table.treaties.signed-only': 'موقعة؛ لم يسجل أي إجراء ملزم في مصدر بتاريخ \u2066{date}\u2069',
  'table.treaties.none': 'لم يسجل أي إجراء في مصدر بتاريخ \u2066{date}\u2069',
  'table.treaties.uncovered': 'لا يشمله المصدر المؤرخ \u2066{date}\u2069',
  'table.treaties.none-undated': 'لم يسجل أي إجراء في المصدر',
  'table.treaties.old': '\u2066{date}\u2069 (أقدم من خمس سنوات)',
  'chart.rates-from.title': 'الحماية في الدرجة الأولى لمواطني البلد، بحسب بلد اللجوء ({place})',
  'chart.rates-here.title': 'الحماية في الدرجة الأولى، بحسب المنشأ ({place})',
  'chart.rates.subtitle':
    'نسبة القرارات المعللة التي منحت صفة اللاجئ أو الحماية التكميلية، {year}، {unit, select, C {قضايا} other {أشخاص}}؛ 100 قرار أو أكثر',
  'chart.rates.note': 'العدد: {n}',
  'chart.rates.summary': 'أعمدة، مرتبة بحسب عدد القرارات: {list}.',
  'chart.rates.row': '{place} {rate}، العدد {n}',
  'table.treaties.signed-undated': 'موقعة، دون تاريخ',
} as const;
