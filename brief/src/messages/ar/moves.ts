/** `زاد عددهم بنسبة …`: the verb stands before what changed. */
const changed = (what: string) =>
  `{direction, select, up {زاد ${what} بنسبة {change}} down {انخفض ${what} بنسبة {change}} many {بلغ ${what} {change} قدر ما كان عليه} other {لم يكد ${what} يتغير}}`;
const people =
  '{peopleCount, plural, zero {{people} شخص} one {{people} شخص} two {{people} شخصين} few {أشخاص عددهم {people}} many {{people} شخصا} other {{people} شخص}}';
const migrants =
  '{people} {peopleCount, plural, zero {مهاجر دولي} one {مهاجر دولي} two {مهاجرين دوليين} few {مهاجرين دوليين} many {مهاجرا دوليا} other {مهاجر دولي}}';
const broken =
  'يفصل بينهما حدث أو طريقة أخرى في العد، ولذلك لم تقارن الأرقام السابقة بالأرقام اللاحقة';
const apart = '{apart, select, yes { (دون ما استكمله المصدر)} other {}}';

/** الأسطر الخمسة والنظرة العامة ومن يتنقل. */
export const moves = {
  'section.hurry': 'في خمسة أسطر',
  'hurry.abroad.present': `الرقم: نحو ${people} من هذا المنشأ يعيشون في الخارج – {place} ({year}؛ تقديرات الأمم المتحدة، {release}).`,
  'hurry.abroad.past': `الرقم: في عام {year} كان نحو ${people} من هذا المنشأ يعيشون في الخارج – {place} (تقديرات الأمم المتحدة، {release}).`,
  'hurry.here.present': `الرقم: نحو ${migrants} يعيشون في البلد – {place} ({year}؛ تقديرات الأمم المتحدة، {release}).`,
  'hurry.here.past': `الرقم: في عام {year} كان نحو ${migrants} يعيشون في البلد – {place} (تقديرات الأمم المتحدة، {release}).`,
  'hurry.from.present': `الرقم: ${people} من هذا المنشأ يتمتعون بالحماية في الخارج أو يلتمسونها – {place} (نهاية {year}، مفوضية اللاجئين).`,
  'hurry.from.past': `الرقم: في نهاية {year} كان ${people} من هذا المنشأ يتمتعون بالحماية في الخارج أو يلتمسونها – {place} (مفوضية اللاجئين).`,
  'hurry.hosted.present': `الرقم: ${people} يتمتعون بالحماية في البلد المضيف أو يلتمسونها – {place} (نهاية {year}، مفوضية اللاجئين).`,
  'hurry.hosted.past': `الرقم: في نهاية {year} كان ${people} يتمتعون بالحماية في البلد المضيف أو يلتمسونها – {place} (مفوضية اللاجئين).`,
  'hurry.idps.present': `الرقم: ${people} يعيشون في حالة نزوح داخلي بسبب النزاع – {place} (نهاية {year}، مركز رصد النزوح الداخلي).`,
  'hurry.idps.past': `الرقم: في نهاية {year} كان ${people} يعيشون في حالة نزوح داخلي بسبب النزاع – {place} (مركز رصد النزوح الداخلي).`,
  'hurry.none': 'الرقم: لا يتضمن إصدار البيانات هذا أي عدد لأشخاص متنقلين بشأن {place}.',
  'hurry.change.past': `التغير: من {fromYear} إلى {toYear} ${changed('هذا العدد')}، ضمن إصدار واحد.`,
  'hurry.change-none': 'التغير: لا يوجد رقم سابق من الإصدار نفسه للمقارنة به.',
  'hurry.otherwise.past':
    'من يقول غير ذلك: لعام {year} يعطي {otherSource} الرقم {other}، ويعطي {usedSource} الرقم {used}.',
  'hurry.otherwise-none':
    'من يقول غير ذلك: لا يوجد في هذا الإصدار مصدر ثان يعد الأشخاص أنفسهم في السنة نفسها.',
  'hurry.risk.deaths.past':
    'الخطر: في عام {year} بلغت الوفيات الناجمة عن العنف المنظم {weight} لكل 100,000 من السكان.',
  'hurry.risk.conflict.present':
    'الخطر: عدد النازحين داخل البلد بسبب النزاع {figure}، أي {weight} لكل 1,000 من السكان ({year}).',
  'hurry.risk.conflict.past':
    'الخطر: في عام {year} بلغ عدد النازحين داخل البلد بسبب النزاع {figure}، أي {weight} لكل 1,000 من السكان.',
  'hurry.risk.hosting.present':
    'الخطر: عدد من تتوقف سلامتهم على الحماية التي يتمتعون بها في البلد أو يلتمسونها {figure}، أي {weight} لكل 1,000 من السكان ({year}).',
  'hurry.risk.hosting.past':
    'الخطر: في عام {year} بلغ عدد من كانت سلامتهم تتوقف على الحماية التي يتمتعون بها في البلد أو يلتمسونها {figure}، أي {weight} لكل 1,000 من السكان.',
  'hurry.risk.flight.present':
    'الخطر: عدد من يتمتعون بالحماية في الخارج أو يلتمسونها من هذا المنشأ – {place}: {figure}، أي {weight} لكل 1,000 من السكان في الوطن ({year}).',
  'hurry.risk.flight.past':
    'الخطر: في عام {year} بلغ عدد من كانوا يتمتعون بالحماية في الخارج أو يلتمسونها من هذا المنشأ – {place}: {figure}، أي {weight} لكل 1,000 من السكان في الوطن.',
  'hurry.risk.disasters.past':
    'الخطر: بلغت حركات النزوح الداخلي بسبب الكوارث خلال {year} (وهي حركات لا أشخاص) {figure}، أي {weight} لكل 1,000 من السكان.',
  'hurry.risk.dependence.past':
    'الخطر: عادلت التحويلات {weight} من الناتج المحلي الإجمالي في عام {year}، ولذلك فإن أي صدمة حيث يعمل الناس هي صدمة في الوطن.',
  'hurry.risk-none':
    'الخطر: لا يبرز في الأرقام الحديثة أي من المقاييس المنظور فيها (النزاع، النزوح، الاستضافة، الكوارث، الاعتماد على التحويلات)؛ ولا يعني ذلك عدم وجود خطر.',
  'hurry.question.returns':
    'السؤال المفتوح: كم من النازحين يستطيعون العودة بأمان، وإلى ماذا؟ لا يعد من حالات العودة إلا جزء.',
  'hurry.question.districts':
    'السؤال المفتوح: في أي المناطق يعيش المستضافون، وما الذي تتحمله المدارس والعيادات والأجور هناك؟ المتوسطات الوطنية لا تظهر ذلك.',
  'hurry.question.cost':
    'السؤال المفتوح: كم يكلف إرسال المال إلى الوطن اليوم؟ آخر سعر في هذا الإصدار أقدم من خمس سنوات، أو لا يوجد سعر.',
  'hurry.question.disaster-returns':
    'السؤال المفتوح: كم ممن يفرون من الكوارث يعودون وكم يبقون بعيدا؟ تعد الحركات ولا يعد الأشخاص.',
  'hurry.question.departures':
    'السؤال المفتوح: من يغادر اليوم، وكيف، وبأي مهارات؟ الأعداد المقيمة تقدر، أما المغادرات فلا تعد دوليا.',
  'hurry.question.arrivals':
    'السؤال المفتوح: من يصل اليوم، وبأي صفة قانونية وأي مهارات؟ الأعداد المقيمة تقدر؛ أما التدفقات بحسب الصفة القانونية فليست في هذا الإصدار.',
  'section.overview': 'نظرة عامة',
  'section.moves': 'من يتنقل',
  'section.displacement': 'النزوح واللجوء',
  'section.brings': 'ما الذي تجلبه الهجرة',
  'section.secure': 'مدى الأمن',
  'section.protected': 'مدى الحماية',
  'section.gaps': 'ثغرات البيانات',
  'section.sources': 'المصادر',
  'section.corridor': 'الممر',
  'document.title.country': '{place}',
  'document.kind.country': 'موجز بلد: الهجرة والأمن الإنساني',
  'document.title.corridor': '{origin} – {destination}',
  'document.kind.corridor': 'موجز ممر: الهجرة والأمن الإنساني',
  'document.dated': 'إصدار البيانات {release}. يحسب عمر الأرقام في عام {year}. كل رقم يذكر مصدره.',
  'overview.population.present':
    '{place}: عدد السكان نحو {people} ({year}{projected, select, yes {، إسقاط} other {}}).',
  'overview.population.past':
    '{place}: كان عدد السكان نحو {people} في عام {year}{projected, select, yes { (إسقاط)} other {}}.',
  'overview.more-abroad.present':
    'مقابل كل مهاجر دولي يعيش في البلد يعيش في الخارج نحو {ratio} من المولودين فيه ({year}).',
  'overview.more-abroad.past':
    'في عام {year}، مقابل كل مهاجر دولي يعيش في البلد كان يعيش في الخارج نحو {ratio} من المولودين فيه.',
  'overview.more-here.present':
    '{place}: مقابل كل مولود في البلد يعيش في الخارج يعيش فيه نحو {ratio} من المهاجرين الدوليين ({year}).',
  'overview.more-here.past':
    '{place}: في عام {year}، مقابل كل مولود في البلد يعيش في الخارج كان يعيش فيه نحو {ratio} من المهاجرين الدوليين.',
  'overview.income': 'تصنيف البنك الدولي لعام {year}: {group}.',
  'overview.age': 'نصف أرقام هذا الموجز على الأقل لعام {year} أو ما بعده.',
  'key.abroad': 'المولودون في البلد المقيمون في الخارج ({place})',
  'key.abroad.past': 'المولودون في البلد الذين كانوا يقيمون في الخارج ({place})',
  'key.here': 'المهاجرون الدوليون المقيمون في البلد ({place})',
  'key.here.past': 'المهاجرون الدوليون الذين كانوا يقيمون في البلد ({place})',
  'key.in-need-from':
    'اللاجئون وطالبو اللجوء وغيرهم ممن يحتاجون إلى الحماية، بحسب المنشأ ({place})',
  'key.in-need-here': 'اللاجئون وطالبو اللجوء وغيرهم ممن يحتاجون إلى الحماية، المستضافون ({place})',
  'key.refugees-from': 'اللاجئون من البلد ({place})',
  'key.refugees-here': 'اللاجئون المستضافون ({place})',
  'key.unrwa': 'لاجئو فلسطين المسجلون لدى الأونروا ({place})',
  'key.stateless': 'عديمو الجنسية المبلغ عنهم ({place})',
  'key.idps': 'النازحون داخليا بسبب النزاع والعنف (مركز رصد النزوح الداخلي)',
  'key.movements': 'حركات النزوح بسبب الكوارث (حركات لا أشخاص)',
  'key.remittances-usd': 'التحويلات الشخصية الواردة',
  'key.remittances-gdp': 'التحويلات الواردة نسبة إلى الناتج المحلي الإجمالي',
  'key.cost': 'تكلفة إرسال التحويلات (الهدف: 3 في المائة)',
  'key.women-abroad': 'نسبة النساء والفتيات بين المهاجرين من البلد ({place})',
  'key.women-here': 'نسبة النساء والفتيات بين المهاجرين في البلد ({place})',
  'key.net': 'صافي الهجرة في السنة (متبق حسابي لا عدد)',
  'key.immigrant-share': 'نسبة المهاجرين من السكان ({place})',
  'income.Low income': 'اقتصاد منخفض الدخل',
  'income.Lower middle income': 'اقتصاد من الشريحة الدنيا للدخل المتوسط',
  'income.Upper middle income': 'اقتصاد من الشريحة العليا للدخل المتوسط',
  'income.High income': 'اقتصاد مرتفع الدخل',
  'word.women': 'نساء',
  'word.men': 'رجال',
  'word.place': 'المكان',
  'chart.locator.title': 'الموقع: {place}',
  'chart.locator.subtitle': '{place} (المنطقة: {region})',
  'chart.locator.summary': 'خريطة صغيرة تبين موقع هذا المكان: {place}.',
  'chart.disclaimer':
    'لا تعني الحدود والأسماء والتسميات الواردة في هذه الخريطة أي إقرار أو قبول رسمي من أي جهة، ولا أي رأي في الوضع القانوني لأي مكان.',
  'moves.abroad.total.present': `نحو ${people} من المولودين في البلد يعيشون في بلد آخر – {place} ({year}؛ تقديرات الأمم المتحدة، {release}).`,
  'moves.abroad.total.past': `في عام {year} كان نحو ${people} من المولودين في البلد يعيشون في بلد آخر – {place} (تقديرات الأمم المتحدة، {release}).`,
  'moves.abroad.share.present': 'يعادل ذلك {share} من عدد السكان.',
  'moves.abroad.share.past': 'كان ذلك يعادل {share} من عدد السكان في عام {year}.',
  'moves.abroad.change.past': `بين {fromYear} و{toYear} ${changed('عددهم')}، من {from} إلى {to} ({release} في الحالتين).`,
  'moves.abroad.break.past': `بين {before} و{after} انتقل العدد المقدر من {from} إلى {to} ({release})؛ ${broken}.`,
  'moves.abroad.corridors.present': `{listCount, plural, one {أكبر مجموعة} other {أكبر المجموعات}}${apart} تعيش {listCount, plural, one {في البلد التالي} other {في البلدان التالية}}: {list} ({year}، {release}){n, plural, =0 {} other {؛ وتضم أكبر # وجهات معا {share} ممن تعرف وجهتهم}}.`,
  'moves.abroad.corridors.past': `في عام {year} كانت {listCount, plural, one {أكبر مجموعة} other {أكبر المجموعات}}${apart} تعيش {listCount, plural, one {في البلد التالي} other {في البلدان التالية}}: {list} ({release}){n, plural, =0 {} other {؛ وكانت أكبر # وجهات تضم معا {share} ممن تعرف وجهتهم}}.`,
  'moves.abroad.women.present':
    'تشكل النساء والفتيات {share} ممن يعدون مقيمين في الخارج ({year}، {release}).',
  'moves.abroad.women.past':
    'شكلت النساء والفتيات {share} ممن عدوا مقيمين في الخارج في عام {year} ({release}).',
  'moves.abroad.women-range.past':
    'بين أكبر الوجهات تراوحت نسبة النساء في عام {year} بين {low} ({lowPlace}) و{high} ({highPlace}).',
  'moves.here.total.present': `نحو ${migrants} يعيشون في البلد – {place} ({year}؛ تقديرات الأمم المتحدة، {release}).`,
  'moves.here.total.past': `في عام {year} كان نحو ${migrants} يعيشون في البلد – {place} (تقديرات الأمم المتحدة، {release}).`,
  'moves.here.share.present': 'وهم {share} من سكانه.',
  'moves.here.share.past': 'وكانوا {share} من سكانه في عام {year}.',
  'moves.here.change.past': `بين {fromYear} و{toYear} ${changed('عددهم')}، من {from} إلى {to} ({release} في الحالتين).`,
  'moves.here.break.past': `بين {before} و{after} انتقل العدد المقدر من {from} إلى {to} ({release})؛ ${broken}.`,
  'moves.here.corridors.present': `{listCount, plural, one {أكبر مجموعة} other {أكبر المجموعات}}${apart} ولدت {listCount, plural, one {في البلد التالي} other {في البلدان التالية}}: {list} ({year}، {release}){n, plural, =0 {} other {؛ وتشكل أكبر # بلدان منشأ معا {share} ممن يعرف منشؤهم}}.`,
  'moves.here.corridors.past': `في عام {year} كانت {listCount, plural, one {أكبر مجموعة} other {أكبر المجموعات}}${apart} مولودة {listCount, plural, one {في البلد التالي} other {في البلدان التالية}}: {list} ({release}){n, plural, =0 {} other {؛ وكانت أكبر # بلدان منشأ تشكل معا {share} ممن يعرف منشؤهم}}.`,
  'moves.here.women.present': 'تشكل النساء والفتيات {share} من المهاجرين هناك ({year}، {release}).',
  'moves.here.women.past':
    'شكلت النساء والفتيات {share} من المهاجرين هناك في عام {year} ({release}).',
  'moves.here.unknown.past':
    'لم يعرف بلد منشأ محدد لنسبة {share} من المهاجرين المعدودين في عام {year} ({release}).',
  'moves.net.present':
    'تفيد تقديرات السكان لعام {year} بأن الفرق بين القادمين والمغادرين خلال السنة هو {people} {direction, select, in {لصالح القادمين} other {لصالح المغادرين}} – {place}.',
  'moves.net.past':
    'أفادت تقديرات السكان لعام {year} بأن الفرق بين القادمين والمغادرين خلال السنة كان {people} {direction, select, in {لصالح القادمين} other {لصالح المغادرين}} – {place}.',
  'moves.note.net':
    'صافي الهجرة هو ما يتبقى من تغير عدد السكان بعد استبعاد المواليد والوفيات. وهو متبق حسابي لا عدد للمغادرين أو القادمين.',
  'moves.note.definition':
    'يعد مهاجرا هنا من يعيش في بلد غير بلد مولده أو، حيث لا يسجل المولد، غير بلد جنسيته. أما الإقامات القصيرة والموسمية وغير النظامية فلا ترى في معظمها.',
  'moves.note.revisions-abroad.past':
    'يرد هنا تنقيحان لتقديرات الأمم المتحدة جنبا إلى جنب. فعن المولودين في البلد المقيمين في الخارج في عام {year} – {place} – أعطى تنقيح 2020 الرقم {older} وتنقيح 2024 الرقم {newer}. المجاميع من تنقيح 2024، والجنس والممرات من تنقيح 2020؛ ولا تمزج بينهما أي نسبة أو تغير.',
  'moves.note.revisions-here.past':
    'يرد هنا تنقيحان لتقديرات الأمم المتحدة جنبا إلى جنب. فعن المهاجرين المقيمين في البلد في عام {year} – {place} – أعطى تنقيح 2020 الرقم {older} وتنقيح 2024 الرقم {newer}. المجاميع من تنقيح 2024، والجنس والممرات من تنقيح 2020؛ ولا تمزج بينهما أي نسبة أو تغير.',
  'moves.note.modelled':
    'استبعدت هنا: {list}. فثبات نسبة النساء لبلدان منشأ كثيرة يدل على أن المصدر استكمل ما لم يكن لديه. وأرقامها واردة أدناه مع غيرها مما ينبغي التحقق منه.',
  'moves.note.scaled':
    'من نموذج المصدر، من بين المجموعات المذكورة أو المرسومة هنا: {list}. فمنذ عام 2015 تغير كل منها بالمعامل نفسه تماما كغيره من مجموعات البلد نفسه: فقد طبق المصدر توزيعا أقدم على مجموع جديد، ولذلك فإن الترتيب والنسب أقدم من السنة.',
  'moves.note.only2020':
    'لا تشمل مجاميع تنقيح 2024 في هذا الإصدار هذا المكان ({place})؛ وكل أرقام هذا القسم من تنقيح 2020.',
  'chart.totals.title': 'المقيمون في الخارج والمهاجرون المقيمون في البلد',
  'chart.totals.subtitle': 'أشخاص، {from}–{to}، {release}',
  'chart.totals.abroad': 'مولودون في البلد مقيمون في الخارج ({place})',
  'chart.totals.here': 'مهاجرون ({place})',
  'chart.totals.summary':
    'خطوط من {from} إلى {to} تبين المولودين في البلد المقيمين في الخارج والمهاجرين المقيمين فيه – {place} – والمصدر: {release}.',
  'chart.destinations.title': 'أين كان يعيش المولودون في البلد في عام {year} ({place})',
  'chart.origins.title': 'أين ولد المهاجرون الموجودون في عام {year} ({place})',
  'chart.corridors.subtitle':
    'أشخاص بحسب الجنس، {n, plural, one {المجموعة الوحيدة} other {أكبر # مجموعات}}، تنقيح 2020؛ العلامة الصغيرة لعام {before}',
  'chart.corridors.summary':
    'أعمدة، الأطول أولا، مقسمة بين النساء والرجال: {list}. عام {year}، تنقيح 2020.',
  'chart.over-time-abroad.title': 'أكبر الوجهات منذ {from}',
  'chart.over-time-here.title': 'أكبر بلدان المنشأ منذ {from}',
  'chart.over-time.subtitle': 'أشخاص، {from}–{to}، كل خمس سنوات، تنقيح 2020، مقياس واحد',
  'chart.over-time.summary': 'خطوط صغيرة على مقياس واحد من {from} إلى {to}: {list}.',
  'chart.map-abroad.title': 'إلى أكبر الوجهات، {year} ({place})',
  'chart.map-here.title': 'من أكبر بلدان المنشأ، {year} ({place})',
  'chart.map.subtitle': 'أشخاص، وعرض كل خط بحسب عددهم، تنقيح 2020',
  'chart.map.summary': 'خريطة عليها خطوط بين {place} و: {list}.',
  'chart.corridors.apart':
    'دون {n, plural, one {مجموعة واحدة استكملها} two {مجموعتين استكملهما} few {# مجموعات استكملها} other {# مجموعة استكملها}} المصدر',
} as const;
