import { corridorMoney } from './corridor-money.ts';
import { decisions } from './protected.ts';

const broken =
  'يفصل بينهما حدث أو طريقة أخرى في العد، ولذلك لم تقارن الأرقام السابقة بالأرقام اللاحقة';

/** موجز الممر: مكانان جنبا إلى جنب، في الاتجاهين. */
export const corridor = {
  'corridor.distance.present':
    'المسافة بين {origin} و{destination} نحو {km} كم{border, select, yes {، ولهما حدود مشتركة} other {}}.',
  'corridor.stock.present':
    'عدد المولودين في {origin} المقيمين في {destination} هو {people} ({year}، {release}).',
  'corridor.stock.past':
    'في عام {year} كان عدد المولودين في {origin} المقيمين في {destination} {people} ({release}).',
  'corridor.stock-women.present': 'تشكل النساء والفتيات {share} منهم.',
  'corridor.stock-women.past': 'شكلت النساء والفتيات {share} منهم في عام {year}.',
  'corridor.stock-shares.past':
    'كانوا {ofAbroad} من مجموع المولودين في {origin} المقيمين في الخارج الذين تعرف وجهتهم، و{ofHere} من مجموع المهاجرين في {destination} الذين يعرف منشؤهم ({release} في الحالتين، {year}).',
  'corridor.stock-break.past': `بين {before} و{after} انتقل العدد المسجل من {from} إلى {to} ({release})؛ ${broken}.`,
  'corridor.stock-change.past':
    'بين {fromYear} و{toYear} {direction, select, up {زاد عددهم بنسبة {change}} down {انخفض عددهم بنسبة {change}} many {بلغ عددهم {change} قدر ما كان عليه} other {لم يكد عددهم يتغير}}، من {from} إلى {to} ({release} في الحالتين).',
  'corridor.displaced.present':
    'عدد الأشخاص من {origin} الذين يتمتعون بحماية دولية في {destination} أو يلتمسونها هو {people} (نهاية {year}): {parts}.',
  'corridor.displaced.past':
    'في نهاية {year} بلغ عدد الأشخاص من {origin} الذين كانوا يتمتعون بحماية دولية في {destination} أو يلتمسونها {people}: {parts}.',
  'corridor.returned.past':
    'خلال {year} بلغ عدد اللاجئين العائدين من {destination} إلى {origin} {people}.',
  'corridor.rate.past': decisions.rate('في {destination}', ' (المنشأ: {origin})'),
  'corridor.few.past': decisions.few('في {destination}', ' (المنشأ: {origin})'),
  'corridor.remittances.past':
    'قدر نموذج للبنك الدولي وKNOMAD، لا عد فعلي، التحويلات من {sender} إلى {receiver} بمبلغ {usd} في عام {year}.',
  'corridor.cost.past':
    '{place}: في عام {year} بلغ متوسط التكلفة المسجلة لإرسال التحويلات إلى هذا المكان أو منه {cost} من المبلغ المرسل، {position, select, above {أي أعلى من} below {أي أدنى من} other {أي عند مستوى}} الهدف وهو 3 في المائة (مؤشر أهداف التنمية المستدامة 10-ج-1).',
  'corridor.note.sides':
    'ما تعده حكومة مغادرات تعده الأخرى قدوما، في وقت آخر وبقاعدة أخرى. ويعرض الجانبان كما هما في المصادر الدولية؛ ولا يعدل أي منهما ليوافق الآخر.',
  'corridor.key.stock': 'المولودون في {origin} المقيمون في {destination}',
  'corridor.key.stock.past': 'المولودون في {origin} الذين كانوا يقيمون في {destination}',
  'corridor.key.displaced': 'طالبو الحماية أو المتمتعون بها من {origin} في {destination}',
  'corridor.key.remittances':
    'التحويلات من {sender} إلى {receiver}، بنموذج قائم على أعداد المهاجرين',
  'chart.corridor-map.back': 'إلى {destination}',
  'chart.corridor.title': 'المولودون في أحد المكانين المقيمون في الآخر',
  'chart.corridor.subtitle': 'أشخاص، {from}–{to}، كل خمس سنوات، تنقيح 2020',
  'chart.corridor.summary': 'خطوط من {from} إلى {to}: {list}.',
  'chart.corridor.series': 'مولودون في {origin}، مقيمون في {destination}',
  'chart.corridor.series-displaced': 'من {origin}، في {destination}',
  'chart.corridor-map.title': '{origin} و{destination} على الخريطة',
  'chart.corridor-map.subtitle': 'المقيمون في المكان الآخر، {year}، تنقيح 2020',
  'chart.corridor-displaced.title': 'طالبو الحماية أو المتمتعون بها في المكان الآخر',
  'table.both.title': 'المكانان، مؤشرا بعد مؤشر',
  'table.both.indicator': 'المؤشر',
  'table.both.unit': 'الوحدة',
  'table.both.year': 'السنة، {place}',
  'table.both.status': 'تاريخ حالة المصدر، {place}',
  'table.both.note':
    'أحدث سنة لكل منهما؛ وإذا اختلفت السنتان فينبغي ألا تقارن القيمتان بدقة الكسور العشرية. والخانة الفارغة تعني عدم وجود سجل، ولا تعني الصفر أبدا.',
  'table.corridor-treaties.title': 'المعاهدات: ما سجلته مصادر مؤرخة للمكانين',
  ...corridorMoney,
} as const;
