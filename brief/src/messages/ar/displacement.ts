const people =
  '{peopleCount, plural, zero {{people} شخص} one {{people} شخص} two {{people} شخصين} few {أشخاص عددهم {people}} many {{people} شخصا} other {{people} شخص}}';
const broken =
  'بين نهاية {before} ونهاية {after} انتقل العدد المسجل من {from} إلى {to}؛ يفصل بينهما حدث أو طريقة أخرى في العد، ولذلك لم تقارن الأرقام السابقة بالأرقام اللاحقة.';
const idmc = 'مركز رصد النزوح الداخلي';

/** النزوح عبر الحدود وداخلها. */
export const displacement = {
  'kind.refugees': 'لاجئون',
  'kind.asylum_seekers': 'طالبو لجوء',
  'kind.other_in_need': 'أشخاص آخرون يحتاجون إلى الحماية الدولية',
  'displacement.from.total.present': `${people} من هذا المنشأ يتمتعون بحماية دولية في الخارج أو يلتمسونها – {place} (نهاية {year}): {parts}.`,
  'displacement.from.total.past': `في نهاية {year} كان ${people} من هذا المنشأ يتمتعون بحماية دولية في الخارج أو يلتمسونها – {place}: {parts}.`,
  'displacement.from.hosts.present': 'أكبر الأعداد موجودة في: {list}.',
  'displacement.from.hosts.past': 'أكبر الأعداد كانت في: {list}.',
  'displacement.from.before.past': 'قبل ذلك بعشر سنوات، في نهاية {year}، كان العدد {people}.',
  'displacement.from.break.past': broken,
  'displacement.here.total.present': `${people} يتمتعون بحماية دولية في البلد أو يلتمسونها – {place} (نهاية {year}): {parts}.`,
  'displacement.here.total.past': `في نهاية {year} كان ${people} يتمتعون بحماية دولية في البلد أو يلتمسونها – {place}: {parts}.`,
  'displacement.here.origins.present': 'أكبر المجموعات من: {list}.',
  'displacement.here.origins.past': 'كانت أكبر المجموعات من: {list}.',
  'displacement.here.before.past': 'قبل ذلك بعشر سنوات، في نهاية {year}، كان العدد {people}.',
  'displacement.here.break.past': broken,
  'displacement.here.rate.present':
    'أي {rate} لكل 1,000 من السكان{projected, select, yes { (إسقاط)} other {}}.',
  'displacement.here.rate.past':
    'أي {rate} لكل 1,000 من السكان في عام {year}{projected, select, yes { (إسقاط)} other {}}.',
  'displacement.note.rate':
    'لا يقول المتوسط الوطني الكثير عن المناطق التي يعيش فيها معظمهم؛ والأرقام المحلية ليست في هذا الإصدار.',
  'displacement.here.women.present':
    'تشكل النساء والفتيات {share} من اللاجئين المستضافين الذين سجل جنسهم ({year}).',
  'displacement.here.women.past':
    'في عام {year} شكلت النساء والفتيات {share} من اللاجئين المستضافين الذين سجل جنسهم.',
  'displacement.here.unrecorded.present':
    'لم يسجل جنس {share} منهم: وأيا كان، فالنساء والفتيات بين {low} و{high} من المجموع.',
  'displacement.here.unrecorded.past':
    'لم يسجل جنس {share} منهم: وأيا كان، فقد كانت النساء والفتيات بين {low} و{high} من المجموع.',
  'displacement.here.children.present':
    'يشكل الأطفال دون سن 18 عاما {share} ممن سجلت أعمارهم، وهم {coverage} من المجموع.',
  'displacement.here.children.past':
    'في عام {year} شكل الأطفال دون سن 18 عاما {share} ممن سجلت أعمارهم، وكانوا {coverage} من المجموع.',
  'displacement.stateless.present':
    'عدد عديمي الجنسية المبلغ عنهم – {place}: {people} (نهاية {year}).',
  'displacement.stateless.past':
    'في نهاية {year} كان عدد عديمي الجنسية المبلغ عنهم – {place}: {people}.',
  'displacement.note.stateless': 'قد يعد عديم الجنسية لاجئا أيضا؛ ولا يجمع العددان أبدا.',
  'displacement.idps.idmc.present': `${people} يعيشون في حالة نزوح داخلي بسبب النزاع أو العنف (${idmc}، نهاية {year}).`,
  'displacement.idps.idmc.past': `في نهاية {year} كان ${people} يعيشون في حالة نزوح داخلي بسبب النزاع أو العنف (${idmc}).`,
  'displacement.idps.unhcr.present':
    'عدد النازحين داخليا الذين تحميهم مفوضية اللاجئين أو تساعدهم: {people} (نهاية {year}).',
  'displacement.idps.unhcr.past':
    'في نهاية {year} كان عدد النازحين داخليا الذين تحميهم مفوضية اللاجئين أو تساعدهم: {people}.',
  'displacement.idps.disaster.present': `${people} يعيشون في حالة نزوح داخلي بسبب الكوارث (${idmc}، نهاية {year}).`,
  'displacement.idps.disaster.past': `في نهاية {year} كان ${people} يعيشون في حالة نزوح داخلي بسبب الكوارث (${idmc}).`,
  'displacement.idps.new-conflict.past':
    'خلال {year} بلغ عدد حركات النزوح الداخلي بسبب النزاع والعنف {movements} (حركات لا أشخاص: قد ينزح الشخص أكثر من مرة).',
  'displacement.note.idps': `يقدر ${idmc} كل النازحين داخل البلد؛ وتعد مفوضية اللاجئين من تحميهم أو تساعدهم. العددان متداخلان ولا يجمعان أبدا.`,
  'displacement.returns.refugees.past':
    'خلال {year} بلغ عدد اللاجئين العائدين إلى البلد – {place}: {people}.',
  'displacement.returns.idps.past':
    'خلال {year} بلغ عدد النازحين داخليا الذين عادوا إلى حيث كانوا يعيشون {people}.',
  'displacement.returns.resettled.past':
    'خلال {year} بلغ عدد اللاجئين من هذا المنشأ الذين أعيد توطينهم في بلدان ثالثة – {place}: {people}.',
  'displacement.returns.admitted.past':
    'خلال {year} بلغ عدد اللاجئين الذين قبلهم البلد لإعادة التوطين – {place}: {people}.',
  'displacement.returns.naturalised.past':
    'خلال {year} بلغ عدد اللاجئين الذين حصلوا على جنسية البلد – {place}: {people}.',
  'displacement.disasters.year.past':
    'خلال {year} بلغ عدد حركات النزوح بسبب الكوارث داخل البلد – {place} – {movements} (حركات لا أشخاص){n, plural, one {، كلها بسبب: {list}} other {: {list}}}.',
  'displacement.disasters.decade.past':
    'من {from} إلى {to} بلغ مجموع هذه الحركات {movements}{n, plural, one {، كلها بسبب: {list}} other {{main, select, yes {؛ الأخطار وراء معظمها: {list}} other {: {list}}}}}.',
  'displacement.note.movements':
    'كل نزوح بسبب كارثة حركة تعد وحدها. فمن يفر مرتين يعد مرتين، وكثيرون يعودون خلال أيام؛ ولذلك لا تجمع الحركات مع الأشخاص أبدا.',
  'displacement.unrwa.present':
    'عدد لاجئي فلسطين المسجلين لدى الأونروا – {place}: {people} ({year})، وولايتها منفصلة عن ولاية مفوضية اللاجئين.',
  'displacement.unrwa.past':
    'في عام {year} كان عدد لاجئي فلسطين المسجلين لدى الأونروا – {place}: {people}، وولايتها منفصلة عن ولاية مفوضية اللاجئين.',
  'displacement.note.unrwa':
    'لاجئو فلسطين المشمولون بولاية الأونروا منفصلون عن اللاجئين الذين تعدهم مفوضية اللاجئين؛ ولا يجمع العددان أبدا.',
  'displacement.note.joint':
    'تعد مفوضية اللاجئين {under} و{other} معا، باسم “Serbia and Kosovo: S/RES/1244 (1999)”. {holds, select, yes {وأرقامها في هذا الموجز تشملهما.} other {وأرقام {other} واردة ضمن أرقام {under} ولا يمكن فصلها.}}',
  'displacement.note.rounding':
    'تقرب مفوضية اللاجئين الأعداد الأقل من خمسة حماية للخصوصية: فالرقم 5 في جداولها يعني من شخص واحد إلى خمسة أشخاص.',
  'solution.returned': 'لاجئون عائدون',
  'solution.returned-idps': 'نازحون داخليا عائدون',
  'solution.resettled': 'إعادة التوطين من البلد',
  'solution.admitted': 'إعادة التوطين في البلد',
  'solution.naturalised': 'التجنس',
  'chart.from.title': 'من يتمتعون بالحماية في الخارج أو يلتمسونها ({place})',
  'chart.here.title': 'من يتمتعون بالحماية في البلد أو يلتمسونها ({place})',
  'chart.in-need.subtitle': 'أشخاص في نهاية كل سنة، {from}–{to}',
  'chart.in-need.summary': 'خطوط في نهاية كل سنة من {from} إلى {to}: {list}.',
  'chart.hosts.title': 'أين يتمتع أهل هذا المنشأ بالحماية أو يلتمسونها ({place})',
  'chart.asylum-origins.title': 'منشأ من يتمتعون بالحماية أو يلتمسونها ({place})',
  'chart.partners.subtitle': 'اللاجئون وطالبو اللجوء وغيرهم ممن يحتاجون إلى الحماية، نهاية {year}',
  'chart.partners.summary': 'أعمدة، الأطول أولا: {list}. نهاية {year}.',
  'chart.idps.title': 'النزوح الداخلي: عددان ({place})',
  'chart.idps-one.title': 'النزوح الداخلي ({place})',
  'chart.idps-one.subtitle': 'أشخاص في نهاية كل سنة، {from}–{to}',
  'chart.idps.subtitle': 'أشخاص في نهاية كل سنة، {from}–{to}؛ المصدران متداخلان ولا يجمعان أبدا',
  'chart.idps.idmc': `${idmc}، النزاع والعنف`,
  'chart.idps.unhcr': 'مفوضية اللاجئين، من تحميهم أو تساعدهم',
  'chart.idps.summary': `خطان من {from} إلى {to}: النازحون داخليا بحسب تقدير ${idmc} وبحسب عد مفوضية اللاجئين.`,
  'hazard.flooding': 'فيضانات',
  'hazard.storm': 'عواصف',
  'hazard.earthquake': 'زلازل',
  'hazard.drought': 'جفاف',
  'hazard.wildfire': 'حرائق الغابات',
  'hazard.mass movement': 'انزلاقات أرضية',
  'hazard.volcanic activity': 'نشاط بركاني',
  'hazard.sea level rise': 'ارتفاع مستوى سطح البحر',
  'hazard.mixed disasters': 'كوارث متعددة',
  'hazard.extreme temperature': 'درجات حرارة قصوى',
  'hazard.erosion': 'تعرية',
  'hazard.sea surge': 'طغيان البحر',
  'chart.hazards.title': 'حركات نزوح بسبب الكوارث ({place})',
  'chart.hazards.subtitle': 'حركات نزوح (حركات لا أشخاص)، مجموع {from}–{to}، بحسب الخطر',
  'chart.hazards.summary': 'أعمدة، الأطول أولا: {list}. حركات من {from} إلى {to}.',
  'chart.hazards.row': 'الخطر',
  'word.idps-disasters': 'مركز رصد النزوح الداخلي، الكوارث',
  'word.new-displacements': 'مركز رصد النزوح الداخلي، حركات النزوح الجديدة',
} as const;
