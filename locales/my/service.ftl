# The start page of any service, and the actions that people take on their cases.

service-short = အကျဉ်းချုပ်
service-start = ယခု စတင်ရန်
service-start-hint = အရင်ဆုံး အကောင့်ဝင်ပါ သို့မဟုတ် အီးမေးလ်လိပ်စာဖြင့် စာရင်းသွင်းပါ။
service-minutes = { $minutes ->
   *[other] { $minutes } မိနစ်ခန့်
 }
service-who = မည်သူ လိုအပ်သည်
service-papers = စာရွက်စာတမ်းများ
service-papers-text = ဤအရာများကို ပြင်ဆင်ထားပါ။ ဤစာရင်းပြင်ပမှ ဘာမျှ တောင်းဆို၍ မရပါ။
service-papers-fetched = ဤအရာများကို ယူလာရန် မလိုပါ။ ဌာနက မှတ်တမ်းမှ ကိုယ်တိုင် ရယူပါမည်-
service-limit = ဆုံးဖြတ်မည့်အချိန်
service-limit-calendar = လိုအပ်သည်များ အားလုံး ပြည့်စုံသည့်နေ့မှ { $days } ရက်အတွင်း။
service-limit-working = လိုအပ်သည်များ အားလုံး ပြည့်စုံသည့်နေ့မှ ရုံးဖွင့်ရက် { $days } ရက်အတွင်း။
service-fee = အခကြေးငွေ
service-fee-free = အခမဲ့
service-fee-text = { $fee }။ ငွေတောင်းခံလွှာ ရရှိသောအခါ ပေးချေပါ။
service-fee-from = { $fee } မှ စတင်သည်။ မပို့မီ သင့်အခကြေးငွေကို မြင်ရမည်ဖြစ်ပြီး ငွေတောင်းခံလွှာ ရရှိသောအခါ ပေးချေပါ။
service-law = ဥပဒေ

case-action-back = ကျွန်ုပ်၏ကိစ္စသို့ ပြန်သွားရန်
case-note-missing = မပို့မီ စာကို ရေးပါ
case-gaps = မပြည့်စုံသည် သို့မဟုတ် ပြင်ရန် ရှိပါသည်
case-gaps-do = ဤစာရင်းပါအရာအားလုံးကို ပြင်ပြီး လျှောက်လွှာကို ထပ်ပို့ပါ။
