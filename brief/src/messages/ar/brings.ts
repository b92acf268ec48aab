/** ما الذي تجلبه الهجرة: التحويلات وتكلفة إرسالها. */
export const brings = {
  'brings.received.past':
    '{place}: بلغت التحويلات الشخصية الواردة {usd} خلال عام {year} (الإصدار: {release}).',
  'brings.received.before.past':
    'قبل ذلك بعشر سنوات، في عام {year}، كان المبلغ {usd}، بالدولار الجاري في الحالتين.',
  'brings.received.break.past':
    'بين {before} و{after} انتقل المبلغ المسجل من {from} إلى {to}؛ يفصل بينهما حدث أو طريقة أخرى في العد، ولذلك لم تقارن الأرقام السابقة بالأرقام اللاحقة.',
  'brings.gdp.past': 'عادلت التحويلات الواردة {share} من الناتج المحلي الإجمالي في عام {year}.',
  'brings.gdp-peers.past':
    'عادلت التحويلات الواردة {share} من الناتج المحلي الإجمالي في عام {year}؛ وبلغ الوسيط في تلك السنة {region} في المنطقة ({regionPlace}) و{world} في العالم.',
  'brings.gdp-world.past':
    'عادلت التحويلات الواردة {share} من الناتج المحلي الإجمالي في عام {year}؛ وبلغ الوسيط العالمي {world} في تلك السنة.',
  'brings.cost.past':
    'في عام {year} بلغ متوسط التكلفة المسجلة لإرسال التحويلات {cost} من المبلغ المرسل، {position, select, above {أي أعلى من} below {أي أدنى من} other {أي عند مستوى}} الهدف الذي حددته الدول لعام 2030 وهو 3 في المائة (مؤشر أهداف التنمية المستدامة 10-ج-1).',
  'brings.saving.past':
    '{receiver}: لو كانت التكلفة عند الهدف لبقي للناس {saving} في السنة من كل ما تلقاه هذا المكان في عام {year}، كأن كل مرسل يدفع متوسط تكلفة عام {costYear}، وقبل أن يغير أحد ما يرسله.',
  'brings.note.vintage':
    'تنقح سلاسل التحويلات بأثر رجعي يشمل سنوات سابقة مع كل إصدار؛ وينبغي ألا تقارن أرقام إصدارين مختلفين.',
  'brings.note.modelled':
    'لا أحد يعد التحويلات بحسب بلد المنشأ. وتوزع هذه المصفوفة مجموع ما يتلقاه كل بلد بحسب الأماكن التي يعيش فيها أهله وبحسب الدخل هناك وفي الوطن. وهي نموذج، ولذلك لا يذكر في النص أي ترتيب للبلدان؛ وحيث يكون المقيمون في الخارج في معظمهم من هجرات قديمة فقد تكون مضللة.',
  'brings.none':
    'لا يتضمن إصدار البيانات أي سلسلة للتحويلات بشأن {place}، ولا يعني ذلك أنه لا ترد تحويلات.',
  'chart.remittances.title': 'التحويلات الشخصية الواردة ({place})',
  'chart.remittances.subtitle': 'بالدولار الأمريكي الجاري، {from}–{to}',
  'chart.remittances.series': 'الواردة',
  'chart.remittances.summary':
    'خط يبين التحويلات الشخصية الواردة بالدولار الأمريكي الجاري من {from} إلى {to}.',
  'chart.remittances-gdp.title': 'التحويلات الواردة نسبة إلى الناتج المحلي الإجمالي',
  'chart.remittances-gdp.subtitle':
    'نسبة مئوية من الناتج المحلي الإجمالي، {from}–{to}؛ بالرمادي: وسيط المنطقة ({region})',
  'chart.remittances-gdp.world':
    'نسبة مئوية من الناتج المحلي الإجمالي، {from}–{to}؛ بالرمادي: الوسيط العالمي',
  'chart.remittances-gdp.median': 'الوسيط',
  'chart.remittances-gdp.summary':
    'خط يبين التحويلات الواردة كنسبة مئوية من الناتج المحلي الإجمالي من {from} إلى {to}، مع وسيط أماكن أخرى بالرمادي.',
  'table.remittances-in.title':
    'التحويلات الواردة في عام {year} بحسب بلد الإرسال، بنموذج قائم على أعداد المهاجرين ({place})',
  'table.remittances-out.title':
    'التحويلات المرسلة في عام {year} بحسب البلد المتلقي، بنموذج قائم على أعداد المهاجرين ({place})',
  'table.remittances.usd': 'دولار أمريكي، من نموذج',
  'table.remittances.rest': 'جميع البلدان الأخرى',
  'table.remittances.note':
    'أرقام من نموذج قائم على أعداد المهاجرين والدخل (البنك الدولي وKNOMAD)، لا من عد فعلي. الترتيب بحسب المبلغ، وهو ترتيب النموذج.',
  'word.in-dollars': 'بالدولار الأمريكي',
  'word.of-gdp': 'نسبة إلى الناتج المحلي الإجمالي',
  'brings.note.matrix':
    'المبالغ بحسب البلد هي مبالغ مصفوفة عام {year} كما نشرت: فهي توزع مجموع ذلك العام، ولا تقارن بمجموع عام لاحق. وبأعداد المقيمين في الخارج ودخول أعوام لاحقة تعطي القاعدة نفسها مبالغ أخرى يعرضها الأمر sojourn remittances.',
  'brings.note.women':
    'النساء: لا يسجل جنس من يرسل ولا جنس من يتلقى. ونسبة النساء بين المقيمين في الخارج ليست حصتهن من المال.',
  'levels.title': 'ما تجده الدراسات عن الهجرة والمال الذي ترسله، بحسب المستوى',
  'levels.note':
    '+ يزيد، − ينقص، = لم يوجد أثر؛ وبين القوسين درجة الدليل. وتكون الخانة فارغة حيث لا يضم سجل الآثار أي دراسة. المقادير والمجالات والوحدات: sojourn remittances --levels. وهي دراسات عن أماكن وأعوام أخرى، وليست تقديرا لهذا المكان.',
  'levels.effect': '{sign}\u00a0{study} ({grade})',
  'levels.level': '{study} ({grade})',
  'levels.strong': 'قوي',
  'levels.moderate': 'متوسط',
  'levels.weak': 'ضعيف',
  'levels.household': 'الأسرة',
  'levels.community': 'المجتمع المحلي',
  'levels.national': 'البلد',
  'levels.international': 'بين البلدان',
  'levels.outcome': 'النتيجة',
  'levels.outcome.income': 'الدخل',
  'levels.outcome.poverty': 'الفقر',
  'levels.outcome.growth': 'النمو',
  'levels.outcome.schooling': 'التعليم المدرسي',
  'levels.outcome.health': 'الصحة',
  'levels.outcome.spending-on-basics': 'الإنفاق على الأساسيات',
  'levels.outcome.insurance': 'التأمين عند انخفاض الدخل',
  'levels.outcome.exchange-rate': 'سعر الصرف',
  'levels.outcome.cost-of-sending': 'تكلفة الإرسال',
  'levels.outcome.recorded-and-informal': 'التحويلات المسجلة وغير الرسمية',
  'levels.outcome.trade-and-investment': 'التجارة والاستثمار',
  'levels.outcome.inequality': 'عدم المساواة',
  'levels.outcome.work-of-those-who-stay': 'عمل من يبقون',
} as const;
