/** The index of human security, a draft. */
export const securityIndex = {
  'security.label': 'الأمن الإنساني',
  'security.index.present':
    'يبلغ مؤشر الأمن الإنساني {index} ({year}؛ بنطاق 80\u00a0% من {low} إلى {high})، على مقياس ذي حدين ثابتين من 1 إلى 100.',
  'security.index.past':
    'في عام {year} بلغ مؤشر الأمن الإنساني {index} (بنطاق 80\u00a0% من {low} إلى {high})، على مقياس ذي حدين ثابتين من 1 إلى 100.',
  'security.before.past':
    'وفي عام {from} كان {before} (من {beforeLow} إلى {beforeHigh}){order, select, up {؛ وذلك النطاق كله أدنى من نطاق عام {to}} down {؛ وذلك النطاق كله أعلى من نطاق عام {to}} other {؛ والنطاقان متداخلان، فلا يقال إنه ارتفع أو انخفض}}.',
  'security.most.past':
    'الأمن {dimension} هو البعد الذي تغير أكثر من غيره بين عامي {from} و{to}: من {before} (من {beforeLow} إلى {beforeHigh}) إلى {after} (من {afterLow} إلى {afterHigh}).',
  'security.moved':
    'الأبعاد التي لا يتداخل فيها نطاقا عامي {from} و{to}: {list}. ولا يمكن القول أيها تغير أكثر.',
  'security.still': 'لا ينفصل نطاقا عامي {from} و{to} في أي من الأبعاد.',
  'security.movers':
    'التغيرات التي حركت المؤشر أكثر من غيرها بين عامي {from} و{to}{way, select, both { – ما رفعه: {up}؛ وما خفضه: {down}} up { – وكلها رفعته: {up}} other { – وكلها خفضته: {down}}}.',
  'security.carried':
    'من أصل القيم التي تقوم عليها درجات عام {year}، وعددها {there}، رحل من سنوات سابقة ما عدده {carried}، وأقدمها من عام {oldest}.',
  'security.fresh': 'القيم التي تقوم عليها درجات عام {year}، وعددها {there}، هي كلها من تلك السنة.',
  'security.missing': 'مؤشرات بلا قيمة حديثة بما يكفي: {list}.',
  'security.none':
    'لا يعطى مؤشر للأمن الإنساني ({place}): فهو يحتاج إلى ستة من الأبعاد السبعة، والمؤشرات المتاحة قليلة جدا لهذه الأبعاد: {list}.',
  'security.vdem':
    'لا يشمل V-Dem، وهو مصدر اثنين من المؤشرات الثلاثة للأمن السياسي، هذا المكان ({place}).',
  'security.note':
    'يوضع كل مؤشر بين حدين ثابتين بوحدته، هما نفسهما لكل الأماكن والسنوات: الأسوأ يساوي 1 والأفضل يساوي 100. وتضم الأشرطة 50 و80 و95\u00a0% من 200 تشغيل، تتغير فيها القيم في حدود الشك في مصادرها وبحسب قدمها، والأوزان بما لا يتجاوز الربع، ويترك في كل مرة مؤشر واحد. والخط المتقطع يقوم على أقل من قيمتين من العام نفسه؛ وترحل القيم لخمس سنوات على الأكثر. ويبدأ المؤشر في عام 2005؛ ويبدأ كل بعد حين يتوفر لعدد كاف من الأماكن. والنزوح ليس جزءا منه. ولا تعطى مراتب للبلدان.',
  'security.how':
    'محسوب هنا من المؤشرات بين حدين ثابتين؛ وسيط تشغيلات تتغير فيها البيانات والأوزان في حدود الشك فيها',
  'gap.security-old': 'أحدث درجات الأمن الإنساني هي لعام {year}.',
  'gap.security-missing': 'مؤشر الأمن الإنساني ({place}): مؤشرات قليلة جدا.',
  'chart.security.title': 'الأمن الإنساني حسب البعد ({place})',
  'chart.security.subtitle': 'درجات من 1 إلى 100، {from}–{to}',
  'chart.security.summary': 'الدرجات في عام {year}: {list}.',
  'chart.security.band': '50 و80 و95\u00a0% من التشغيلات حول الوسيط',
  'chart.security.carried': 'أقل من قيمتين من العام نفسه',
  'security.name.employment_ratio': 'العمالة',
  'security.name.self_employed': 'العمل للحساب الخاص',
  'security.name.inflation_deflator': 'التضخم (مخفض الناتج المحلي)',
  'security.name.underweight': 'نقص الوزن دون سن الخامسة',
  'security.name.wri_exposure': 'التعرض للأخطار الطبيعية',
  'security.name.state_conflict_deaths_rate': 'الوفيات في النزاعات مع دولة',
  'security.name.adolescent_births': 'الولادات لدى الفتيات من 15 إلى 19 سنة',
  'security.name.nonstate_deaths_rate': 'الوفيات في النزاعات بين الجماعات',
  'security.name.electoral_democracy': 'الديمقراطية الانتخابية',
} as const;
