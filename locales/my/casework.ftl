# Casework: why the machine could not do its part, and letters about time.

## Time: extensions (BR-8) and delays (BR-10)

mail-delay-unexplained = ရုံးက အကြောင်းရင်းကို မမှတ်တမ်းတင်ရသေးပါ။ အကြောင်းရင်းပါသော စာကို ထပ်ပို့ပါမည်။
reason-DELAY_OTHER_AGENCY = အခြားဌာန၏ သဘောထား မရောက်သေးပါ
reason-DELAY_OTHER_AGENCY-remedy = ဘာမျှ လုပ်ရန် မလိုပါ။ ရုံးက အခြားဌာနကို မေးမြန်းနေပါသည်။
reason-DELAY_EXPERT = ကျွမ်းကျင်သူ၏ သဘောထားသည် မှန်းထားသည်ထက် ကြာနေပါသည်
reason-DELAY_EXPERT-remedy = ဘာမျှ လုပ်ရန် မလိုပါ။ သဘောထား ရောက်သည်နှင့် ရုံးက ဆုံးဖြတ်ပါမည်။
reason-DELAY_WORKLOAD = လျှောက်လွှာများပြားသဖြင့် ရုံးက အချိန်မီ မဆုံးဖြတ်နိုင်ပါ
reason-DELAY_WORKLOAD-remedy = ဘာမျှ လုပ်ရန် မလိုပါ။ သင့်လျှောက်လွှာကို အလှည့်ကျ ဆုံးဖြတ်ပါမည်။
