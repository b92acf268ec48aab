/** The three obstacles to human security, a draft. */
export const obstacles = {
  'obstacle.title': 'العقبات الثلاث أمام الأمن الإنساني، {year}',
  'obstacle.note':
    'مؤشرات المؤشر العام مصنفة بحسب العقبات التي يسميها حق (2005) نقلا عن Social Watch (2004)؛ من 1 إلى 100، والدرجة الأعلى تعني أمنا أكبر. ولا تنتمي النساء في البرلمان والديمقراطية الانتخابية وسيادة القانون إلى أي منها.',
  'obstacle.name.vulnerable': 'التهديدات التي تطال الأشد ضعفا',
  'obstacle.name.violence': 'العنف والنزاعات',
  'obstacle.name.poverty': 'الفقر والإقصاء الاقتصادي',
  'obstacle.column.name': 'العقبة',
  'obstacle.column.score': 'درجة الأمن',
  'obstacle.column.low': 'الحد الأدنى 80\u00a0%',
  'obstacle.column.high': 'الحد الأعلى 80\u00a0%',
  'obstacle.column.oldest': 'أقدم قيمة',
  'obstacle.none': 'لا تعطى درجة لما يلي، إذ لا يتوفر نصف مؤشراته بحسب أوزانها: {list}.',
  'obstacle.better': 'الدرجات التي يقع مجال {to} فيها فوق مجال {from}: {list}.',
  'obstacle.worse': 'الدرجات التي يقع مجال {to} فيها دون مجال {from}: {list}.',
  'obstacle.still': 'الدرجات التي يتداخل فيها مجالا {from} و{to}، فلا يذكر تغير: {list}.',
} as const;
