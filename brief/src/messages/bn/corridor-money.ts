/** করিডর কী আনে: টাকা, তার খরচ, নিয়োগ। */
export const corridorMoney = {
  'corridor.remittances.shares.past':
    '{receiver}: মডেল এই স্থানকে মোট যা দেয়, এটি তার {ofMoney}; শুধু মানুষের সংখ্যা ধরলে ({sender}) হতো {ofPeople}। পার্থক্য এসেছে আয় থেকে ও অন্য বছরের মানুষের সংখ্যা থেকে; মডেলে অন্তত এতটা সন্দেহ আছে।',
  'corridor.remittances.own.past':
    '{sender} থেকে {receiver}: {owner} {year} সালে {usd} গণনা করেছে (ব্যবহারকারীর নিজের ধারা)। মডেলের আগে গণনা, তাই মডেলের সংখ্যা দেওয়া হয়নি।',
  'corridor.note.saving':
    'খরচ এক শতাংশ পয়েন্ট কমলে, কেউ পাঠানোর পরিমাণ না বদলালেও, পাঠানো প্রতি একশ ডলারে এক ডলার মানুষের হাতে থাকত।',
  'recruitment.title': 'নিয়োগ, {origin} থেকে {destination}: যা জানা আছে',
  'recruitment.matter': 'বিষয়',
  'recruitment.known': 'যা জানা আছে',
  'recruitment.evidence': 'প্রমাণ',
  'recruitment.unmeasured': '– – – (এই তথ্য-সংস্করণে এই করিডরে মাপা হয়নি)',
  'recruitment.grade.none': 'নেই',
  'recruitment.grade.strong': 'জোরালো, কারণ সুযোগ এসেছে লটারিতে; পরিমাণ মূল গবেষণাপত্রে এখনো মেলানো হয়নি',
  'recruitment.cost': 'কর্মী যা দেন, বিদেশের কত মাসের আয় (এসডিজি 10.7.1)',
  'recruitment.payer': 'কে দেন: কর্মী, নিয়োগকর্তা না রাষ্ট্র',
  'recruitment.debt': 'যাওয়ার জন্য নেওয়া ঋণ ও তার মাসিক খরচ',
  'recruitment.household': 'চুক্তির আয়ের যে অংশ পরিবারে পৌঁছায়',
  'recruitment.irregular': 'অনিয়মিত পথের ব্যবহার',
  'recruitment.irregular.known': '– – – (নিয়মিত পথ বেশি খরচের হলে বাড়ার কথা; পরিমাপ নেই)',
  'recruitment.bondage': 'ঋণদাসত্ব',
  'recruitment.bondage.known': '– – – (ঋণ বেশি হলে বাড়ার কথা; পরিমাপ নেই)',
  'recruitment.placement': 'দালালের বদলে সরকারের মাধ্যমে নিয়োগ',
  'recruitment.placement.known':
    'লটারিতে সুযোগ না পাওয়া পরিবারের চেয়ে এসব পরিবার প্রায় এক-পঞ্চমাংশ বেশি ভোগ করেছে (বাংলাদেশ – মালয়েশিয়া; Mobarak, Sharif, Shrestha)',
  'recruitment.note':
    'ড্যাশ মানে কেউ মাপেনি; কোনোটিই শূন্য নয়। শুধু হিসাবে, নিয়োগে এক মাসের আয় খরচ হলে দুই বছরের চুক্তির চব্বিশ ভাগের এক ভাগ যায়। নারী: নিয়োগ ব্যয় লিঙ্গ অনুযায়ী জানা নেই।',
  'corridor.saving.part.past':
    'শুধু মডেলের এই পরিমাণ থেকে তা হতো {saving}; এই করিডরের নিজস্ব খরচ এই তথ্য-সংস্করণে নেই।',
} as const;
