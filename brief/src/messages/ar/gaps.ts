const here = 'في إصدار البيانات هذا';
const notZero = 'وعدم وجود رقم لا يعني الصفر';
const unit = '{unit, select, C {قضية} other {شخص}}';
const few = `أقل من 100 ${unit} في عام {year}، ولذلك لا تعطى نسبة`;
const ancient = 'وأي نموذج قائم على الأعداد سينسب التحويلات إلى أشخاص انتقلوا قبل أجيال';
const destinations =
  '{n, plural, zero {لا وجهة} one {وجهة واحدة} two {وجهتان} few {# وجهات} many {# وجهة} other {# وجهة}} في عام {year}';
const origins =
  '{n, plural, zero {لا بلد منشأ} one {بلد منشأ واحد} two {بلدا منشأ} few {# بلدان منشأ} many {# بلد منشأ} other {# بلد منشأ}} في عام {year}';
const filled =
  'بأعداد من نموذج المصدر (نسبة واحدة من النساء لبلدان منشأ كثيرة)، مع الاستبعاد من الجمل والخرائط والقوائم؛ الأكبر: {list}.';
const scaled =
  'بأعداد استقرأها المصدر من عام 2015 بمعامل واحد، فالترتيب والنسب أقدم من السنة؛ الأكبر: {list}.';
const contradicted =
  'بنسبة نساء تتعارض مع سجلات مفوضية اللاجئين، ولذلك لا يعطى تصنيف بحسب الجنس؛ الأكبر: {list}.';

/** ما هو غائب أو قديم أو قليل أو مقيد برخصة أخرى. */
export const gaps = {
  'gap.departures':
    'المغادرات بحسب الوجهة والجنس والمهارة: لا تجمع دوليا؛ وهي موجودة في سجلات التوظيف الوطنية.',
  'gap.skills': 'العمال المؤقتون ومنخفضو المهارة بين المقيمين في الخارج: نسبتهم غير معروفة دوليا.',
  'gap.stocks-abroad': `المولودون في البلد المقيمون في الخارج ({place}): لا تقدير ${here}.`,
  'gap.stocks-here': `المهاجرون الدوليون ({place}): لا تقدير ${here}.`,
  'gap.corridors-old': `المهاجرون بحسب الجنس والممر: أحدث الأرقام ${here} لعام {year}.`,
  'gap.totals-old': `مجاميع المهاجرين: أحدث الأرقام ${here} لعام {year}.`,
  'gap.net': `صافي الهجرة: لا تقدير ${here}.`,
  'gap.idps': `النزوح الداخلي بسبب النزاع ({place}): لا رقم ${here}؛ ${notZero}.`,
  'gap.idps-old': 'النزوح الداخلي: أحدث الأرقام قديمة: {list}.',
  'gap.idps-ended': `النزوح الداخلي ({series}، {place}): لا شيء بعد عام {year}، مع أن الإصدار يمتد إلى عام {last}؛ ${notZero}.`,
  'gap.displaced-old': 'اللاجئون وطالبو اللجوء: أحدث الأرقام لعام {year}.',
  'gap.displaced-none-from': `اللاجئون وطالبو اللجوء من البلد ({place}): لا صف في جداول مفوضية اللاجئين؛ ${notZero}.`,
  'gap.displaced-none-here': `اللاجئون وطالبو اللجوء في البلد ({place}): لا صف في جداول مفوضية اللاجئين؛ ${notZero}.`,
  'gap.displaced-joint':
    'اللاجئون وطالبو اللجوء وعديمو الجنسية وقرارات اللجوء: تعد مفوضية اللاجئين {other} مع {under}.',
  'gap.hosting-rate':
    'المستضافون لكل 1,000 من السكان: تعد مفوضية اللاجئين {under} و{other} معا، أما عدد السكان فيخص {under} وحدها.',
  'gap.flows-old': 'العودة وإعادة التوطين والتجنس: أحدث الأرقام قديمة: {list}.',
  'gap.stateless': 'عديمو الجنسية ({place}): لم يبلغ عن أي عدد؛ ودول كثيرة لا تبلغ عن أي عدد.',
  'gap.stateless-old': 'عديمو الجنسية: أحدث رقم لعام {year}.',
  'gap.demographics': 'جنس اللاجئين المستضافين وأعمارهم: مسجل لعدد قليل جدا لا يتيح عرضه.',
  'gap.demographics-old': 'جنس اللاجئين المستضافين وأعمارهم: أحدث الأرقام لعام {year}.',
  'gap.disasters-ended': `النزوح بسبب الكوارث ({place}): لا سجل بعد عام {year}، مع أن الإصدار يمتد إلى عام {last}؛ ${notZero}.`,
  'gap.disasters': `النزوح بسبب الكوارث ({place}): لا سجل ${here}؛ ${notZero}.`,
  'gap.disasters-old': 'النزوح بسبب الكوارث: أحدث الأرقام لعام {year}.',
  'gap.unrwa-old': 'لاجئو فلسطين المسجلون لدى الأونروا: أحدث رقم لعام {year}.',
  'gap.remittances': 'التحويلات الواردة ({place}): لا سلسلة.',
  'gap.remittances-old': 'التحويلات الواردة: أحدث الأرقام قديمة: {list}.',
  'gap.remittances-paid': `التحويلات المدفوعة: لا سلسلة برخصة مفتوحة ${here}.`,
  'gap.remittances-bilateral-old': 'التحويلات بحسب الممر: من نموذج، ولعام {year}؛ ولا أحد يعدها.',
  'gap.remittances-historic-in': `التحويلات الواردة بحسب بلد الإرسال ({year}): لا تعرض، لأن معظم المولودين في البلد ({place}) يعيشون حيث تناقص العدد منذ عام 1990، ${ancient}.`,
  'gap.remittances-historic-out': `التحويلات المرسلة بحسب البلد المتلقي ({year}): لا تعرض، لأن معظم المهاجرين ({place}) من مجموعات تناقص عددها منذ عام 1990، ${ancient}.`,
  'gap.remittances-withheld-in': `لا تعرض التحويلات الواردة من البلدان التالية ({year}): {list}؛ لأن العدد هناك تناقص منذ عام 1990، ${ancient}.`,
  'gap.remittances-withheld-out': `لا تعرض التحويلات المرسلة إلى البلدان التالية ({year}): {list}؛ لأن ذلك العدد تناقص منذ عام 1990، ${ancient}.`,
  'gap.recruitment': `تكاليف التوظيف التي يتحملها العمال (مؤشر أهداف التنمية المستدامة 10-7-1): غير واردة ${here}.`,
  'gap.cost': 'تكلفة إرسال التحويلات ({place}): لا رقم.',
  'gap.cost-old': 'تكلفة إرسال التحويلات: أحدث رقم لعام {year}.',
  'gap.indicators-old': 'مؤشرات أمن يعود أحدثها إلى ما قبل أكثر من خمس سنوات: {list}.',
  'gap.indicators-missing': 'مؤشرات أمن لا رقم لها ({place}): {list}.',
  'gap.decisions-from': `قرارات الدرجة الأولى في الخارج (المنشأ: {place}): لا قرار مسجلا ${here}.`,
  'gap.decisions-here': `قرارات الدرجة الأولى ({place}): لا قرار مسجلا ${here}.`,
  'gap.decisions-together':
    'قرارات الدرجة الأولى ({place}): يبلغ عنها في عدد واحد مع قرارات الدرجات اللاحقة.',
  'gap.decisions-corridor': `قرارات الدرجة الأولى بشأن القادمين من {origin} في {destination}: لا قرار مسجلا ${here}.`,
  'gap.decisions-old': 'قرارات اللجوء في الدرجة الأولى: أحدثها لعام {year}.',
  'gap.decisions-few-from': `قرارات الدرجة الأولى في الخارج (المنشأ: {place}): ${few}.`,
  'gap.decisions-few-here': `قرارات الدرجة الأولى ({place}): ${few}.`,
  'gap.decisions-few-corridor': `قرارات الدرجة الأولى بشأن القادمين من {origin} في {destination}: ${few}.`,
  'gap.applications-old': 'طلبات اللجوء الجديدة: أحدث الأرقام قديمة: {list}.',
  'gap.treaties-old':
    'حالة المعاهدات المتعلقة باللاجئين وانعدام الجنسية والجريمة المنظمة والاتجار بالأشخاص وتهريب المهاجرين: يعود المصدر إلى عام {year}.',
  'gap.treaties-none': 'الإجراءات المتعلقة بالمعاهدات ({place}): لا سجل في المصادر.',
  'gap.ilo': `اتفاقيات منظمة العمل الدولية بشأن العمال المهاجرين والعمال المنزليين (97 و143 و189): غير واردة ${here}.`,
  'gap.trafficking': 'ضحايا الاتجار بالأشخاص المكتشفون ({place}): لا رقم متاحا برخصة مفتوحة.',
  'gap.trafficking-old': 'ضحايا الاتجار بالأشخاص المكتشفون: أحدث رقم لعام {year}.',
  'gap.harm': `الوفيات وحالات الاختفاء في الطريق: غير واردة ${here}.`,
  'gap.corridor-stocks':
    'المهاجرون من {origin} في {destination}: لا سجل لهذين المكانين في تنقيح 2020.',
  'gap.corridor-displaced': `اللاجئون وطالبو اللجوء من {origin} في {destination}: لا سجل؛ ${notZero}.`,
  'gap.reason.missing': 'غير موجود',
  'gap.reason.old': 'أقدم من خمس سنوات',
  'gap.reason.modelled': 'من نموذج المصدر، أو ينبغي التحقق منه',
  'gap.reason.few': 'أقل من أن يعرض',
  'gap.reason.licence': 'الرخصة',
  'gap.doubt.same-sex-ratio.abroad': `${destinations} ${filled}`,
  'gap.doubt.same-sex-ratio.here': `${origins} ${filled}`,
  'gap.doubt.scaled.abroad': `${destinations} ${scaled}`,
  'gap.doubt.scaled.here': `${origins} ${scaled}`,
  'gap.doubt.refugee-sex.abroad': `${destinations} ${contradicted}`,
  'gap.doubt.refugee-sex.here': `${origins} ${contradicted}`,
  'gap.intro':
    'ما لا يستطيع هذا الموجز قوله، أو يقوله بأرقام قديمة. ولا يقرأ غياب الرقم على أنه صفر أبدا.',
  'gap.applications-together-here':
    'طلبات اللجوء الجديدة ({place}): تعد مع الطلبات المكررة منذ عام {year}، ولذلك لا ترد السنوات اللاحقة.',
  'gap.applications-together-from':
    'طلبات اللجوء الجديدة المسجلة في الخارج: لا ترد طلبات البلدان التالية، إذ تعد فيها مع الطلبات المكررة: {list}.',
} as const;
