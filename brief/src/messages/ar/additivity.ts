/** ما يمكن جمعه: أي المجموعات تعد كل شخص مرة واحدة وأيها لا تفعل. */
export const additivity = {
  'additivity.title': 'ما يمكن جمعه ({place})',
  'additivity.what': 'المجموعات وأحدث أرقامها',
  'additivity.may': 'هل تجمع؟',
  'additivity.why': 'السبب',
  'additivity.together': '{list}',
  'additivity.yes': 'نعم: {total}',
  'additivity.years-apart': 'نعم، ولكن من سنة واحدة: وهذه من سنوات مختلفة',
  'additivity.no': 'لا',
  'additivity.note':
    'لا تظهر المجموعات التي لا رقم لها بشأن {place}. ولا يجمع أي مجموع في هذا الموجز بين مجموعات ترد هنا منفصلة.',
  'additivity.reason.once': 'لكل شخص صفة واحدة في نهاية السنة ويعد مرة واحدة',
  'additivity.reason.can-be-both': 'قد ينتمي الشخص الواحد إلى المجموعتين معا',
  'additivity.reason.two-counts': 'عددان من منظمتين لأشخاص متداخلين',
  'additivity.reason.movements':
    'الحركات ليست أشخاصا: فمن يفر مرتين يعد مرتين، ومن عاد لم يعد نازحا',
  'additivity.reason.inside': 'تقدير أعداد المهاجرين يشمل اللاجئين أصلا',
  'additivity.reason.two-mandates': 'ولايتان وسجلان وطريقتان في العد',
  'additivity.refugees': 'اللاجئون المستضافون {n} ({year})',
  'additivity.asylum_seekers': 'طالبو اللجوء المستضافون {n} ({year})',
  'additivity.other_in_need': 'أشخاص آخرون يحتاجون إلى الحماية {n} ({year})',
  'additivity.stateless': 'عديمو الجنسية {n} ({year})',
  'additivity.idps_idmc': 'النازحون داخليا بسبب النزاع، مركز رصد النزوح الداخلي {n} ({year})',
  'additivity.idps_unhcr': 'النازحون داخليا بسبب النزاع، مفوضية اللاجئين {n} ({year})',
  'additivity.idps_disaster': 'النازحون داخليا بسبب الكوارث {n} ({year})',
  'additivity.disaster_movements': 'حركات النزوح بسبب الكوارث {n} ({year})',
  'additivity.migrants':
    'المهاجرون، إدارة الشؤون الاقتصادية والاجتماعية بالأمم المتحدة {n} ({year})',
  'additivity.palestine_refugees_unrwa': 'لاجئو فلسطين، الأونروا {n} ({year})',
} as const;
