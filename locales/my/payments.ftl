# Bills and how to pay them.

refusal-fee = အခကြေးငွေကို မတွက်နိုင်ပါ
refusal-fee-text = စနစ်၏ အမှား ဖြစ်ပါသည်။ ငွေမတောင်းခံရသေးသလို ဘာမျှ မဆုံးဖြတ်ရသေးပါ။ နောက်မှ ထပ်ကြိုးစားပါ။

## Fees before filing

fee-title = ကုန်ကျစရိတ်
fee-text = ဤစာမျက်နှာတွင် ငွေပေးချေရန် မလိုပါ။ ပို့ပြီးနောက် အခကြေးငွေ ပေးရမည့်အချိန်တွင် သင့်အမှုစာမျက်နှာ၌ ငွေတောင်းခံလွှာ ပေါ်လာပါမည်။
fee-item = { $name } ({ $agency }; { $law })
fee-total = စုစုပေါင်း
fee-of-answers = သင့်အဖြေများပေါ် မူတည်သည်
fee-free = အခမဲ့

## The bill

bill-title = သင့်ငွေတောင်းခံလွှာ
bill-show = ငွေတောင်းခံလွှာ ကြည့်ရန်
bill-link-text = ပေးရန်ရှိသည်- { $amount }၊ { $due } နောက်ဆုံးထား။
bill-preparing = သင့်ငွေတောင်းခံလွှာကို ပြင်ဆင်နေပါသည်။
bill-notice-paid = ငွေတောင်းခံလွှာ ပေးချေပြီးပါပြီ။
bill-notice-expired = ငွေတောင်းခံလွှာကို အချိန်မီ မပေးချေခဲ့ပါ။
bill-notice-cancelled = ငွေတောင်းခံလွှာ မလိုအပ်တော့ပါ။
bill-state-due = ပေးရန်
bill-state-paid = ပေးပြီး
bill-state-expired = သက်တမ်းကုန်ပြီ
bill-state-cancelled = ပယ်ဖျက်ပြီး
bill-items = မည်သည့်အတွက် ပေးရသည်
bill-item = အမျိုးအမည်
bill-item-agency = လက်ခံသောဌာန
bill-amount = ငွေပမာဏ
bill-total = စုစုပေါင်း
bill-how = ငွေပေးနည်း
bill-to-pay = ယခု ပေးရန်
bill-due = နောက်ဆုံးရက်
bill-biller = ငွေတောင်းခံသူအမှတ်
bill-reference-1 = ရည်ညွှန်းအမှတ် 1
bill-reference-2 = ရည်ညွှန်းအမှတ် 2
bill-qr = ဖုန်းဖြင့် PromptPay
bill-qr-text = ဘဏ်အက်ပ်ဖြင့် ကုဒ်ကို စကင်ဖတ်ပါ။ ငွေပမာဏနှင့် ရည်ညွှန်းအမှတ်များ ပါပြီးဖြစ်၍ မပြောင်းပါနှင့်။
bill-qr-alt = ဤငွေတောင်းခံလွှာ၏ PromptPay QR ကုဒ်။ ၎င်း၏ စာသားမှာ အောက်တွင် ရှိပါသည်။
bill-qr-words = QR ကုဒ်၏ စာသား
bill-counter = ဘဏ်ကောင်တာ သို့မဟုတ် စက်တွင်
bill-counter-text = ဤဘားကုဒ်ကို ပြပါ သို့မဟုတ် ငွေတောင်းခံသူအမှတ်နှင့် ရည်ညွှန်းအမှတ် 2 ခုကို ပြောပါ။
bill-counter-alt = ငွေတောင်းခံသူအမှတ်၊ ရည်ညွှန်းအမှတ်များနှင့် ငွေပမာဏပါသော ဘားကုဒ်
bill-waiting = ငွေပေးပြီးနောက်
bill-waiting-text = ဘဏ်၏ အတည်ပြုချက်ကို စောင့်ပါသည်။ ပုံမှန် 1 မိနစ်အတွင်း ရောက်ပြီး သင့်ကိစ္စ အလိုအလျောက် ရှေ့ဆက်ပါမည်။
bill-slip = ငွေလွှဲဖြတ်ပိုင်း ဓာတ်ပုံသည် ငွေပေးခြင်း မဟုတ်သဖြင့် ပို့ရန် မလိုပါ။
bill-again = ငွေရောက်မရောက် စစ်ဆေးရန်
bill-paid-text = ဘဏ်က သင့်ငွေပေးမှုကို အတည်ပြုပြီးပါပြီ။ ငွေရပြေစာသည် သင့်ကိစ္စတွင် ရှိပါသည်။
bill-to-case = ကျွန်ုပ်၏ကိစ္စသို့
bill-closed-expired = ငွေပေးရန် နောက်ဆုံးရက် ကျော်သွားပါပြီ။ ဤငွေတောင်းခံလွှာကို မပေးပါနှင့်။ ပေးလျှင် ငွေကို ပြန်ပို့ပါမည်။
bill-closed-cancelled = ဤငွေတောင်းခံလွှာ မလိုတော့ပါ။ မပေးပါနှင့်။ ပေးလျှင် ငွေကို ပြန်ပို့ပါမည်။
bill-short = { $paid } ရောက်ပါပြီ။ { $rest } ပေးရန် ကျန်ပါသည်။ အောက်ပါကုဒ်သည် ကျန်ငွေအတွက် ဖြစ်ပါသည်။
bill-payments = { $count ->
   *[other] အတည်ပြုပြီး ငွေပေးမှု { $count } ခု
}
bill-when = အချိန်
bill-what = ရလဒ်
bill-refund = ပြန်ပေးငွေ { $amount }- { $reason }။ အခြေအနေ- { $state }။

bill-verdict-exact = အပြည့်အဝ ပေးပြီး
bill-verdict-short = ပေးရမည်ထက် နည်းသည်
bill-verdict-over = ပေးရမည်ထက် များသည်
bill-verdict-doubled = နှစ်ကြိမ် ပေးထားသည်
bill-verdict-late = နောက်ကျပြီးမှ ပေးသည်
bill-verdict-unknown = ဤရည်ညွှန်းအမှတ်ဖြင့် ငွေတောင်းခံလွှာ မရှိပါ
bill-verdict-closed = အပြည့်မပေးမီ ငွေတောင်းခံလွှာ ပိတ်သွားသည်

refund-state-listed = ပြန်ပေးရန်
refund-state-requested = တောင်းဆိုပြီး
refund-state-approved = ခွင့်ပြုပြီး
refund-state-sent = ဘဏ်က ဆောင်ရွက်နေသည်
refund-state-confirmed = ပြန်ပေးပြီး
