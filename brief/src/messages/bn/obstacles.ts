/** The three obstacles to human security, a draft. */
export const obstacles = {
  'obstacle.title': 'মানব নিরাপত্তার তিনটি বাধা, {year}',
  'obstacle.note':
    'সূচকের নির্দেশকগুলোকে Social Watch (2004) অনুসরণে হক (2005) যেসব বাধার নাম করেছেন, সেই অনুযায়ী সাজানো; ১ থেকে ১০০ পর্যন্ত, বেশি স্কোর মানে বেশি নিরাপত্তা। সংসদে নারী, নির্বাচনী গণতন্ত্র ও আইনের শাসন এগুলোর কোনোটিতে পড়ে না।',
  'obstacle.name.vulnerable': 'সবচেয়ে ঝুঁকিতে থাকা মানুষের প্রতি হুমকি',
  'obstacle.name.violence': 'সহিংসতা ও সংঘাত',
  'obstacle.name.poverty': 'দারিদ্র্য ও অর্থনৈতিক বর্জন',
  'obstacle.column.name': 'বাধা',
  'obstacle.column.score': 'নিরাপত্তা স্কোর',
  'obstacle.column.low': 'নিম্ন 80\u00a0%',
  'obstacle.column.high': 'উচ্চ 80\u00a0%',
  'obstacle.column.oldest': 'সবচেয়ে পুরোনো মান',
  'obstacle.none': 'এগুলোর কোনো স্কোর দেওয়া হয়নি, কারণ ওজন অনুযায়ী অর্ধেকের কম নির্দেশক আছে: {list}।',
  'obstacle.better': 'যেসব স্কোরে {to} সালের ব্যবধান {from} সালের ব্যবধানের ওপরে: {list}।',
  'obstacle.worse': 'যেসব স্কোরে {to} সালের ব্যবধান {from} সালের ব্যবধানের নিচে: {list}।',
  'obstacle.still':
    'যেসব স্কোরে {from} ও {to} সালের ব্যবধান একে অন্যের সঙ্গে মেলে, তাই কোনো পরিবর্তন বলা যায় না: {list}।',
} as const;
