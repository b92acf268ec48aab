/** ما يجلبه الممر: المال وتكلفته والتوظيف. */
export const corridorMoney = {
  'corridor.remittances.shares.past':
    '{receiver}: يمثل ذلك {ofMoney} من كل ما ينسبه النموذج إلى هذا المكان؛ ولو حسب عدد الأشخاص وحده ({sender}) لكان {ofPeople}. والفرق ناتج عن الدخل وعن أعداد سنة أخرى، وهو أقل ما يشك فيه في النموذج.',
  'corridor.remittances.own.past':
    '{owner}: بلغت التحويلات المعدودة من {sender} إلى {receiver} {usd} في عام {year} (سلسلة للمستخدم). العد يسبق النموذج، ولذلك لا يذكر الرقم النموذجي.',
  'corridor.note.saving':
    'كل نقطة مئوية أقل تترك للناس دولارا من كل مائة دولار مرسلة، قبل أن يغير أحد ما يرسله.',
  'recruitment.title': 'التوظيف من {origin} إلى {destination}: ما هو معروف',
  'recruitment.matter': 'المسألة',
  'recruitment.known': 'ما هو معروف',
  'recruitment.evidence': 'الدليل',
  'recruitment.unmeasured': '– – – (لم يقس لهذا الممر في هذا الإصدار من البيانات)',
  'recruitment.grade.none': 'لا يوجد',
  'recruitment.grade.strong': 'قوي، لأن الأماكن وزعت بالقرعة؛ ولم يراجع المقدار بعد في الدراسة',
  'recruitment.cost':
    'ما يدفعه العامل، بأشهر من الأجر في الخارج (مؤشر أهداف التنمية المستدامة 10-7-1)',
  'recruitment.payer': 'من يدفع: العامل أو صاحب العمل أو الدولة',
  'recruitment.debt': 'الدين المأخوذ للمغادرة وتكلفته الشهرية',
  'recruitment.household': 'حصة الأسرة من أجور العقد',
  'recruitment.irregular': 'استعمال السبل غير النظامية',
  'recruitment.irregular.known': '– – – (يتوقع أن يزيد حيث السبيل النظامي أغلى؛ بلا قياس)',
  'recruitment.bondage': 'استعباد المدين',
  'recruitment.bondage.known': '– – – (يتوقع أن يزيد حيث الدين أكبر؛ بلا قياس)',
  'recruitment.placement': 'التوظيف عن طريق الحكومات بدلا من الوسطاء',
  'recruitment.placement.known':
    'استهلكت الأسر نحو الخمس أكثر من الأسر التي لم تصبها القرعة (بنغلاديش – ماليزيا؛ Mobarak, Sharif, Shrestha)',
  'recruitment.note':
    'الشرطات: لم يقسه أحد، وليس أي منها صفرا. وبالحساب وحده، كل شهر من الأجر يكلفه التوظيف يأخذ جزءا من أربعة وعشرين من عقد مدته سنتان. النساء: تكلفة التوظيف غير معروفة بحسب الجنس.',
  'corridor.saving.part.past':
    'ومن هذا المبلغ المحسوب بالنموذج وحده يكون {saving}؛ أما تكلفة هذا الممر نفسه فليست في هذا الإصدار من البيانات.',
} as const;
