# One person: passports, visa, permission, stays and cases, with what is to be done by when.

account-nav-person = ထိုင်းနိုင်ငံတွင် နေထိုင်မှု
person-title = ထိုင်းနိုင်ငံတွင် နေထိုင်မှု
person-text = သင့်နေထိုင်မှုအကြောင်း ဤစနစ်သိသမျှနှင့် ဆက်လုပ်ရမည့်အရာများ။
person-duties = လုပ်ရမည့်အရာများ
person-duties-none = ယခု လုပ်ရန် မရှိပါ
person-duties-none-text = သင့်သတင်းပို့မှုကို လက်ခံပြီးလျှင် နောက်တစ်ကြိမ်ကို ရက်များနှင့်အတူ ဤနေရာတွင် ပြပါမည်။
person-late = ရက်ကျော်နေသည်
person-from-case = ကိစ္စ { $reference } မှ
person-passports = နိုင်ငံကူးလက်မှတ်များ
person-passport = နိုင်ငံကူးလက်မှတ်နံပါတ်
person-issued-by = ထုတ်ပေးသောနိုင်ငံ
person-valid-to = သက်တမ်းကုန်ရက်
person-confirmed = အတည်ပြုချက်
person-confirmed-yes = လူဝင်မှုမှတ်တမ်းက အတည်ပြုပြီး
person-confirmed-no = မပြုရသေး
person-stay = ဗီဇာ၊ နေထိုင်ခွင့်နှင့် လိပ်စာ
person-stay-text = လက်ခံပြီးသောကိစ္စတွင် လူဝင်မှုကြီးကြပ်ရေးဌာနသို့ နောက်ဆုံး ပြောခဲ့သည့်အတိုင်း။
person-visa = ဗီဇာအမျိုးအစား
person-permit = နေထိုင်ခွင့် ကုန်ဆုံးရက်
person-arrival = နောက်ဆုံး ဝင်ရောက်မှု
person-address = လိပ်စာ
person-notices = အိမ်ရှင်များ တင်ထားသော နေထိုင်ကြောင်း အကြောင်းကြားစာ (TM.30)
person-place = နေရာ
person-from = မှ
person-to = အထိ
person-filed = { $filed } တွင် တင်သွင်းသည်

duty-until = { $day } အထိ။
duty-turn-missed = ထိုရက်အထိ ဘာမျှ မလုပ်လျှင် ဆုံးဖြတ်ချက်မရဘဲ ကိစ္စ ပြီးဆုံးပါမည်။
duty-report-when = { $from } မှ { $to } အထိ အွန်လိုင်းမှ သို့မဟုတ် { $counter } အထိ လူဝင်မှုကြီးကြပ်ရေးရုံးတွင် သတင်းပို့ပါ။
duty-report-missed = ကိုယ်တိုင် နောက်ကျမှ သတင်းပို့လျှင် ဒဏ်ကြေး { $fine } ခန့် ဖြစ်ပြီး အရာရှိက ဆုံးဖြတ်ပါသည်။ ထိုမတိုင်မီ စစ်ဆေးတွေ့ရှိလျှင် { $most } အထိနှင့် နောက်ထပ်တစ်ရက်လျှင် { $daily } အထိ ဖြစ်နိုင်ပါသည် (လူဝင်မှုကြီးကြပ်ရေးဥပဒေ ပုဒ်မ 76)။
duty-permit-when = { $day } အထိ (ထိုရက်အပါအဝင်) နေထိုင်နိုင်ပါသည်။ ထိုရက်မတိုင်မီ နေထိုင်ခွင့်တိုးပါ သို့မဟုတ် ထွက်ခွာပါ။
duty-permit-over = သင့်နေထိုင်ခွင့်သည် { $day } တွင် ကုန်ဆုံးခဲ့ပါပြီ။ ယနေ့ပင် လူဝင်မှုကြီးကြပ်ရေးရုံးသို့ သွားပါ။
duty-permit-missed = တစ်ရက်ပိုတိုင်း { $daily }၊ အများဆုံး { $most } ပေးရပါသည် (လူဝင်မှုကြီးကြပ်ရေးဥပဒေ ပုဒ်မ 81)။ ကြာကြာ သက်တမ်းကျော်လျှင် ပြန်ဝင်ခွင့် ပိတ်နိုင်ပါသည်။

history-case = ကိစ္စ
history-office = ရုံး
access-history = ဌာနရှိ သင့်ရာဇဝင်ကို ကြည့်ခဲ့သည်
access-fine = ဒဏ်ကြေးတွက်ချက်မှုကို ဖွင့်ခဲ့သည်
