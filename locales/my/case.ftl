# a filed case, its access log, and the public check of a receipt.

## Case

case-title = { $service } { $reference }
case-filed-title = တင်သွင်းပြီးပါပြီ
case-filed-number = သင့်ကိစ္စအမှတ်
case-officer-wrote = အရာရှိ၏ စာ-
case-correct = ပြင်ပြီး ထပ်ပို့ရန်
case-next = နောက်တစ်ကြိမ် သတင်းပို့ရမည့်ရက်
case-next-opens = { $opens } မှ စ၍ သတင်းပို့နိုင်ပါသည်။
case-next-permit = သင့်နေထိုင်ခွင့်သည် { $day } တွင် ကုန်ဆုံးပါမည်။ ထိုအချိန်မတိုင်မီ သက်တမ်းတိုးထားမှသာ ဤသတင်းပို့ချက်ကို ပြုလုပ်ရပါမည်။
case-next-calendar = ပြက္ခဒိန်တွင် ထည့်ရန်
case-receipt = လက်ခံဖြတ်ပိုင်း
case-receipt-text = ပုံနှိပ်ပါ သို့မဟုတ် ဖိုင်ကို သိမ်းပါ။ ပါရှိသော ကုဒ်ဖြင့် မည်သူမဆို စစ်ဆေးနိုင်ပါသည်။
case-receipt-show = လက်ခံဖြတ်ပိုင်း ကြည့်ရန်
case-receipt-pdf = လက်ခံဖြတ်ပိုင်း PDF
case-timeline = ဖြစ်စဉ်
case-answers = သင်တင်သွင်းခဲ့သည်များ
case-who-looked = ဤကိစ္စကို ကြည့်ခဲ့သူများ
case-filed-earlier = ဤကာလအတွက် တင်သွင်းပြီးသား ဖြစ်ပါသည်။ သင်တင်သွင်းခဲ့သော ကိစ္စမှာ ဤသည် ဖြစ်ပါသည်။
case-by-officer = { $name } မှ

## Access log

case-log-title = ဤကိစ္စကို ကြည့်ခဲ့သူများ
case-log-text = အရာရှိတစ်ဦး သင့်ကိစ္စကို ဖွင့်တိုင်း ဤနေရာတွင် မှတ်တမ်းတင်ပါသည်။ မှတ်တမ်းကို ပြင်၍ မရပါ။
case-log-empty = မည်သူမျှ မရှိသေးပါ
case-log-empty-text = ဤကိစ္စကို အရာရှိ မဖွင့်ရသေးပါ။
case-log-when = အချိန်
case-log-who = ကြည့်သူ
case-log-office = ရုံး
case-log-why = လုပ်ဆောင်ချက်
