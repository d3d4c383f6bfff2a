# Visas: "Do I need a visa?", and the e-Visa with its form, its states and actions, its papers and messages.

## Do I need a visa?

visa-need-title = ကျွန်ုပ် ဗီဇာ လိုပါသလား။
visa-need-lead = မေးခွန်းအချို့ကို ဖြေပါ။ ဗီဇာ လိုမလို၊ မည်သည့်ဗီဇာ၊ မည်သည့်နေရာတွင် လျှောက်ရမည်နှင့် မည်မျှကုန်ကျမည်ကို ပြောပါမည်။ ဘာမျှ မသိမ်းပါ။
visa-need-ask = အဖြေ ကြည့်ရန်
visa-need-begin = ဤဗီဇာ လျှောက်ရန်
visa-need-where = လျှောက်ထားရမည့်နေရာ
visa-need-where-text = ယခု သင်ရှိနေသောနိုင်ငံကို တာဝန်ယူသည့် သံရုံးတွင် လျှောက်ထားပြီး ထိုနိုင်ငံတွင် နေထိုင်ကြောင်း သက်သေပြရပါသည်။
visa-need-papers = လိုအပ်သော စာရွက်စာတမ်းများ
visa-need-papers-at = { $mission } က ထပ်မံတောင်းသည်များ − { $papers }
visa-need-because = ဤအဖြေ၏ အခြေခံ
visa-need-rule = ဤစနစ်၏ စည်းမျဉ်း { $rule }
visa-need-print = ဤစာမျက်နှာကို ပုံနှိပ်နိုင်ပါသည်။ ရောက်ရှိသည့်ရက်၏ ဥပဒေကို ကျင့်သုံးပြီး နယ်စပ်ရှိ အရာရှိက ဆုံးဖြတ်ပါသည်။
visa-need-stay = နေထိုင်နိုင်သည့်ကာလ
visa-need-stay-each = ဝင်ရောက်တိုင်း နေထိုင်ကာလ
visa-need-years = နှစ်ပေါင်းမည်မျှ
visa-need-years-of = အခကြေးငွေကို တစ်နှစ်ချင်း တောင်းခံပါသည်။ ဤတွင် ပြထားသည်မှာ { $years } နှစ်၊ အများဆုံး { $most } နှစ် ဖြစ်ပါသည်။
visa-need-until = ထိုရက်ရောက်လျှင် နေနိုင်သည့်ရက်
visa-need-fee = အခကြေးငွေ
visa-need-valid-to = နိုင်ငံကူးလက်မှတ် အနည်းဆုံး သက်တမ်းရှိရမည့်ရက်
visa-need-exempt-note = ဤနေထိုင်မှုကို လူဝင်မှုကြီးကြပ်ရေးရုံးတွင် တစ်ကြိမ်၊ အများဆုံး { $days } ရက် တိုးနိုင်ပါသည်။ ကုန်းလမ်းမှ ဗီဇာမပါဘဲ တစ်နှစ်လျှင် { $entries } ကြိမ် ဝင်နိုင်ပါသည်။
visa-need-other-fees = ထိုင်းသို့ ရောက်ပြီးနောက် နေထိုင်ခွင့် တိုးခ { $extension } ဖြစ်ပါသည်။ နေထိုင်စဉ် ပြန်ဝင်ခွင့်အတွက် တစ်ကြိမ် { $single }၊ အကြိမ်ကြိမ် { $multiple } ဖြစ်ပါသည်။
visa-need-nationality = နိုင်ငံသား
visa-need-nationality-hint = နိုင်ငံကူးလက်မှတ်အတိုင်း။
visa-need-nationality-error = နိုင်ငံသားကို ရွေးပါ
visa-need-residence = နေထိုင်သည့်နိုင်ငံ
visa-need-residence-hint = သင့်နိုင်ငံသားဖြစ်သောနိုင်ငံဖြစ်လျှင် ကွက်လပ်ထားပါ။
visa-need-residence-error = နေထိုင်သည့်နိုင်ငံကို ရွေးပါ
visa-need-passport = နိုင်ငံကူးလက်မှတ် အမျိုးအစား
visa-need-passport-error = နိုင်ငံကူးလက်မှတ် အမျိုးအစားကို ရွေးပါ
visa-need-purpose = အဘယ်ကြောင့် ခရီးသွားပါသလဲ။
visa-need-purpose-error = ခရီးသွားရသည့် အကြောင်းကို ရွေးပါ
visa-need-arrival = ထိုင်းသို့ ရောက်ရှိသည့်ရက်
visa-need-arrival-hint = ဥပမာ 5 1 2027။ ယနေ့ဖြစ်လျှင် ကွက်လပ်ထားပါ။
visa-need-arrival-error = ယနေ့ သို့မဟုတ် နောက်ပိုင်း တကယ်ရှိသော ရက်ကို ဖြည့်ပါ
visa-need-stay-days = ဘယ်နှရက် နေမည်နည်း။
visa-need-stay-days-hint = ရောက်ရှိသည့်ရက်ကို ပထမရက်အဖြစ် ရေတွက်ပါသည်။
visa-need-stay-days-error = 1 မှ 3650 အတွင်း ရက်ပေါင်းကို ဖြည့်ပါ
visa-need-age = သင့်အသက်
visa-need-age-hint = အချို့ဗီဇာများသည် သတ်မှတ်အသက်ရှိသူများအတွက် ဖြစ်ပါသည်။
visa-need-age-error = အသက်ကို နှစ်ဖြင့် ဖြည့်ပါ
visa-need-land-entries = ယခုနှစ်တွင် ကုန်းလမ်းမှ ဝင်ရောက်သည့် အကြိမ်
visa-need-land-entries-hint = ဗီဇာမပါဘဲ ကုန်းလမ်းမှ ဝင်မည့်သူများသာ- ရောက်ရှိမည့် ပြက္ခဒိန်နှစ်တွင် ထိုသို့ ဘယ်နှစ်ကြိမ် ဝင်ရောက်ခဲ့ပြီးပါသလဲ။ လေကြောင်း သို့မဟုတ် ရေကြောင်းမှ လာပါက ဗလာထားပါ။
visa-need-land-entries-error = အကြိမ်အရေအတွက်ကို 0 နှင့် 366 ကြား ဂဏန်းဖြင့် ထည့်ပါ

visa-days =
    { $days ->
       *[other] { $days } ရက်
    }
visa-months =
    { $months ->
       *[other] { $months } လ သုံးနိုင်သည်
    }
visa-free = အခမဲ့
visa-fee-there = သို့မဟုတ် သံရုံးတွင် { $fee } ခန့်
visa-entries-single = တစ်ကြိမ်ဝင်
visa-entries-multiple = အကြိမ်များစွာဝင်

visa-passport-ORDINARY = သာမန် နိုင်ငံကူးလက်မှတ်
visa-passport-OFFICIAL = အစိုးရတာဝန် နိုင်ငံကူးလက်မှတ်
visa-passport-DIPLOMATIC = သံတမန် နိုင်ငံကူးလက်မှတ်

visa-purpose-TOURISM = အပန်းဖြေ သို့မဟုတ် မိတ်ဆွေများထံ လည်ပတ်
visa-purpose-TRANSIT = လေယာဉ်ပြောင်း သို့မဟုတ် ဖြတ်သန်း
visa-purpose-BUSINESS = စီးပွားရေး တွေ့ဆုံမှု
visa-purpose-WORK = ထိုင်းနိုင်ငံတွင် အလုပ်လုပ်ရန်
visa-purpose-STUDY = ပညာသင်ရန်
visa-purpose-FAMILY = မိသားစုနှင့် အတူနေရန်
visa-purpose-RETIREMENT = အငြိမ်းစားနေထိုင်ရန်
visa-purpose-MEDICAL = ဆေးကုသရန်
visa-purpose-VOLUNTEER = စေတနာ့ဝန်ထမ်း
visa-purpose-REMOTE_WORK = နိုင်ငံခြားအလုပ်ရှင် သို့မဟုတ် ဖောက်သည်အတွက် ထိုင်းမှ အလုပ်လုပ်ရန်
visa-purpose-SOFT_POWER = ထိုင်းလက်ဝှေ့၊ ချက်ပြုတ်ခြင်းကဲ့သို့ သင်တန်း၊ ပွဲတော်၊ ရေရှည်ကုသမှု
visa-purpose-INVESTMENT = ရင်းနှီးမြှုပ်နှံမှု
visa-purpose-EXPERT = အစိုးရ သို့မဟုတ် အားပေးထားသောစီမံကိန်းတွင် ကျွမ်းကျင်သူအဖြစ်
visa-purpose-TALENT = ဦးစားပေးလုပ်ငန်းတွင် အဆင့်မြင့်ပညာရှင်၊ စတင်လုပ်ငန်း သို့မဟုတ် အုပ်ချုပ်သူ
visa-purpose-LONG_TERM = နှစ်ရှည်နေထိုင်ရန်- ချမ်းသာသူ၊ ပင်စင်စား၊ အဝေးမှအလုပ်လုပ်သူ သို့မဟုတ် အဆင့်မြင့်ပညာရှင်
visa-purpose-PRIVILEGE = Thailand Privilege အဖွဲ့ဝင်
visa-purpose-MEDIA = သတင်း သို့မဟုတ် ရုပ်ရှင်ရိုက်ကူး
visa-purpose-MISSION = ဘာသာရေးလုပ်ငန်း
visa-purpose-RESEARCH = သိပ္ပံသုတေသန
visa-purpose-OFFICIAL = နိုင်ငံ သို့မဟုတ် နိုင်ငံတကာအဖွဲ့ကိုယ်စား

visa-way-citizen = ဗီဇာ မလိုပါ
visa-way-citizen-text = ထိုင်းနိုင်ငံသားများသည် ထိုင်းနိုင်ငံကူးလက်မှတ်ဖြင့် အချိန်မရွေး ဝင်နိုင်ပါသည်။
visa-way-exempt = ဗီဇာ မလိုပါ
visa-way-exempt-text = ဗီဇာမပါဘဲ ဝင်နိုင်ပါသည်။ လျှောက်ထားရန် မလိုသော်လည်း ခရီးမထွက်မီ ဝင်ရောက်ကတ် တင်သွင်းပါ။ အခမဲ့ ဖြစ်ပါသည်။
visa-way-exempt-short = ပိုကြာနေမှသာ ဗီဇာ လိုပါသည်
visa-way-exempt-short-text = ဗီဇာမပါဘဲ အောက်ပါရက်အထိ နေနိုင်ပါသည်။ ပိုကြာနေလိုလျှင် ခရီးမထွက်မီ ဤဗီဇာများထဲမှ တစ်ခုကို လျှောက်ပါ။
visa-way-border = နယ်စပ်တွင် ဗီဇာ ရနိုင်ပါသည်
visa-way-border-text = ဓာတ်ပုံနှင့် အခကြေးငွေ ယူလာပါ။ ခရီးမထွက်မီလည်း လျှောက်နိုင်ပါသည်။
visa-way-border-short = ခရီးမထွက်မီ ဗီဇာ လိုပါသည်
visa-way-border-short-text = နယ်စပ်တွင် ရမည့်ဗီဇာသည် အောက်ပါရက်အတွက် ဖြစ်ပါသည်။ ပိုကြာနေလိုလျှင် ခရီးမထွက်မီ ဤဗီဇာများထဲမှ တစ်ခုကို လျှောက်ပါ။
visa-way-visa = ခရီးမထွက်မီ ဗီဇာ လိုပါသည်
visa-way-visa-text = အောက်ပါတို့မှ ပထမဆုံး ကိုက်ညီသည်ကို အွန်လိုင်းမှ လျှောက်ပါ။ စာရွက်စာတမ်းအားလုံး ပြည့်စုံသည့်ရက်မှ ရုံးဖွင့်ရက် 5 ရက်မှ 15 ရက် ကြာပါသည်။ တစ်လမှ သုံးလ ကြိုတင်လျှောက်ပါ။
visa-way-none = ဤအတွက် ဗီဇာ မရှိပါ
visa-way-none-text = အဟန့်အတားကို ဖတ်ပါ။ အဖြေကို ပြင်ပါ သို့မဟုတ် သင့်နိုင်ငံကို တာဝန်ယူသည့် ထိုင်းသံရုံးကို မေးပါ။

visa-reason-NOT_REQUIRED = ထိုင်းနိုင်ငံသား ဗီဇာ မလိုပါ။
visa-reason-STAY_TOO_LONG = တစ်ကြိမ်တည်း ခွင့်ပြုသည်ထက် ပိုကြာပါသည်။
visa-reason-NOT_VIA_EVISA = ဤဗီဇာကို ဤနေရာတွင် မလျှောက်ရပါ။ Thailand Privilege အဖွဲ့ဝင်များသည် ၎င်း၏ဝန်ထမ်းမှတစ်ဆင့် လျှောက်ပါသည်။
visa-reason-AGE_TOO_LOW = ဤရည်ရွယ်ချက်အတွက် ဗီဇာကို ပိုကြီးသောအသက်မှ ထုတ်ပေးပါသည်။
visa-reason-NATIONALITY_NOT_ELIGIBLE = ဤရည်ရွယ်ချက်အတွက် ဗီဇာကို သင့်နိုင်ငံသားအား မထုတ်ပေးပါ။
visa-reason-PASSPORT_KIND_WRONG = ဤနိုင်ငံကူးလက်မှတ် အမျိုးအစားတွင် ဤရည်ရွယ်ချက်အတွက် ဗီဇာ မထုတ်ပေးပါ။

## The e-Visa: what it is

evisa-title = e-Visa
evisa-summary = ခရီးမထွက်မီ ထိုင်းဗီဇာ လျှောက်ပါ၊ ငွေပေးပါ၊ နယ်စပ်တွင် စစ်ဆေးနိုင်သော စာရွက်စာတမ်းအဖြစ် ရယူပါ။
evisa-who = ကင်းလွတ်ခွင့်မရှိလျှင် သို့မဟုတ် ကင်းလွတ်ခွင့်ထက် ပိုကြာနေလိုလျှင် ဗီဇာ လိုပါသည်။ နေထိုင်သည့်နိုင်ငံမှ ခရီးမထွက်မီ တစ်လမှ သုံးလ ကြိုလျှောက်ပါ။ မည်သည့်ဗီဇာ လိုသည်ကို အရင်ကြည့်ပါ- “ကျွန်ုပ် ဗီဇာ လိုပါသလား။”
evisa-declaration = အထက်ပါအချက်အားလုံး မှန်ကန်ကြောင်း ကျွန်ုပ် အတည်ပြုပါသည်။ မမှန်သောဖော်ပြချက်ကြောင့် ဗီဇာ ငြင်းပယ် သို့မဟုတ် ပယ်ဖျက်ခံရနိုင်ကြောင်းနှင့် အခကြေးငွေ ပြန်မပေးကြောင်း သိရှိပါသည်။

## Sections and pages

evisa-section-visa = ဗီဇာ
evisa-section-mission = သံရုံး
evisa-section-passport = နိုင်ငံကူးလက်မှတ်
evisa-section-person = သင့်အကြောင်း
evisa-section-journey = ခရီးစဉ်
evisa-section-stay = ထိုင်းနိုင်ငံတွင် နေထိုင်ခြင်း
evisa-section-record = ယခင်ဖြစ်ရပ်များ
evisa-section-contact = ဆက်သွယ်ရန်
evisa-section-payment = ငွေပေးချေမှု

evisa-page-purpose = အဘယ်ကြောင့် ခရီးသွားပါသလဲ။
evisa-page-visa = မည်သည့်ဗီဇာ လျှောက်ပါသလဲ။
evisa-page-entries = ဘယ်နှကြိမ် ဝင်လိုပါသလဲ။
evisa-page-years = ဘယ်နှနှစ်အတွက်လဲ။
evisa-page-residence = ယခု မည်သည့်နိုင်ငံတွင် ရှိပါသလဲ။
evisa-page-mission = မည်သည့်သံရုံးတွင် လျှောက်ပါသလဲ။
evisa-page-passport-entry = နိုင်ငံကူးလက်မှတ် အချက်အလက်ကို မည်သို့ ဖြည့်လိုပါသလဲ။
evisa-page-passport-lines = နိုင်ငံကူးလက်မှတ် အချက်အလက်စာမျက်နှာ အောက်ခြေရှိ စာကြောင်း 2 ကြောင်းကို ဖြည့်ပါ
evisa-page-lines-missing = စာကြောင်း 2 ကြောင်းကို ဘာကြောင့် မသုံးနိုင်သနည်း
evisa-page-passport = နိုင်ငံကူးလက်မှတ် အချက်အလက်ကို ဖြည့်ပါ
evisa-page-name = သင့်အမည်ကို ဖြည့်ပါ
evisa-page-about-you = လိင်နှင့် မွေးသက္ကရာဇ်ကို ဖြည့်ပါ
evisa-page-lines-beside = စာကြောင်း 2 ကြောင်းကို ကူးရေးနိုင်ပါသလား
evisa-page-passport-kind = မည်သည့်နိုင်ငံကူးလက်မှတ် အမျိုးအစားလဲ။
evisa-page-person = မည်သည့်နေရာတွင် မွေးဖွားခဲ့ပါသလဲ။
evisa-page-home = အိမ်လိပ်စာကို ဖြည့်ပါ
evisa-page-work = အလုပ်အကိုင်မှာ အဘယ်နည်း။
evisa-page-journey = မည်သည့်ရက် ခရီးသွားမည်နည်း။
evisa-page-way-in = မည်သို့ ရောက်ရှိမည်နည်း။
evisa-page-visits = ပြီးခဲ့သော 12 လအတွင်း ထိုင်းသို့ ရောက်ဖူးပါသလား။
evisa-page-visits-which = ထိုင်းတွင် မည်သည့်အချိန်က ရှိခဲ့ပါသလဲ။
evisa-page-stay = ပထမဆုံး မည်သည့်နေရာတွင် တည်းမည်နည်း။
evisa-page-host = ထိုင်းမှ တစ်ဦးက ဖိတ်ကြားပါသလား။
evisa-page-support = နေထိုင်စရိတ်ကို မည်သူ ပေးမည်နည်း။
evisa-page-record = ဤအရာများ ကြုံဖူးပါသလား။
evisa-page-record-details = ဘာဖြစ်ခဲ့ပါသလဲ။
evisa-page-contact = ဆက်သွယ်ရန် အချက်အလက်ကို ဖြည့်ပါ
evisa-page-payment = အခကြေးငွေကို မည်သို့ ပေးမည်နည်း။

## Fields

evisa-field-purpose = ရည်ရွယ်ချက်
evisa-field-purpose-TOURISM = အပန်းဖြေ သို့မဟုတ် မိတ်ဆွေများထံ လည်ပတ်
evisa-field-purpose-TRANSIT = လေယာဉ်ပြောင်း သို့မဟုတ် ဖြတ်သန်း
evisa-field-purpose-BUSINESS = စီးပွားရေး တွေ့ဆုံမှု
evisa-field-purpose-WORK = ထိုင်းနိုင်ငံတွင် အလုပ်လုပ်ရန်
evisa-field-purpose-STUDY = ပညာသင်ရန်
evisa-field-purpose-FAMILY = မိသားစုနှင့် အတူနေရန်
evisa-field-purpose-RETIREMENT = အငြိမ်းစားနေထိုင်ရန်
evisa-field-purpose-MEDICAL = ဆေးကုသရန်
evisa-field-purpose-VOLUNTEER = စေတနာ့ဝန်ထမ်း
evisa-field-purpose-REMOTE_WORK = နိုင်ငံခြားအလုပ်ရှင် သို့မဟုတ် ဖောက်သည်အတွက် ထိုင်းမှ အလုပ်လုပ်ရန်
evisa-field-purpose-SOFT_POWER = ထိုင်းလက်ဝှေ့၊ ချက်ပြုတ်ခြင်းကဲ့သို့ သင်တန်း၊ ပွဲတော်၊ ရေရှည်ကုသမှု
evisa-field-purpose-INVESTMENT = ရင်းနှီးမြှုပ်နှံမှု
evisa-field-purpose-EXPERT = အစိုးရ သို့မဟုတ် အားပေးထားသောစီမံကိန်းတွင် ကျွမ်းကျင်သူအဖြစ်
evisa-field-purpose-TALENT = ဦးစားပေးလုပ်ငန်းတွင် အဆင့်မြင့်ပညာရှင်၊ စတင်လုပ်ငန်း သို့မဟုတ် အုပ်ချုပ်သူ
evisa-field-purpose-LONG_TERM = နှစ်ရှည်နေထိုင်ရန်- ချမ်းသာသူ၊ ပင်စင်စား၊ အဝေးမှအလုပ်လုပ်သူ သို့မဟုတ် အဆင့်မြင့်ပညာရှင်
evisa-field-purpose-MEDIA = သတင်း သို့မဟုတ် ရုပ်ရှင်ရိုက်ကူး
evisa-field-purpose-MISSION = ဘာသာရေးလုပ်ငန်း
evisa-field-purpose-RESEARCH = သိပ္ပံသုတေသန
evisa-field-purpose-OFFICIAL = နိုင်ငံ သို့မဟုတ် နိုင်ငံတကာအဖွဲ့ကိုယ်စား
evisa-field-visa_type = ဗီဇာအမျိုးအစား
evisa-field-visa_type-hint = “ကျွန်ုပ် ဗီဇာ လိုပါသလား။” က သင့်ရည်ရွယ်ချက်နှင့် ကိုက်ညီသည့်အမျိုးအစားကို အကြံပြုပါသည်။
evisa-field-visa_type-TS = ဖြတ်သန်းဗီဇာ (TS)- ရက် 30 အထိ
evisa-field-visa_type-TR = ခရီးသွားဗီဇာ (TR)- ရက် 60
evisa-field-visa_type-NON-B = Non-B- စီးပွားရေး သို့မဟုတ် အလုပ်၊ ရက် 90
evisa-field-visa_type-NON-O = Non-O- မိသားစု၊ အငြိမ်းစား၊ ကုသမှု သို့မဟုတ် စေတနာ့ဝန်ထမ်း၊ ရက် 90
evisa-field-visa_type-NON-OA = Non-OA- အသက် 50 မှ ရေရှည်နေထိုင်ခြင်း၊ တစ်နှစ်
evisa-field-visa_type-NON-OX = Non-OX- 10 နှစ်အထိ ရေရှည်နေထိုင်ခြင်း၊ အသက် 50 နှင့်အထက်
evisa-field-visa_type-ED = ED- ပညာရေး၊ ရက် 90
evisa-field-visa_type-NON-IM = Non-IM- အစိုးရဌာန ခွင့်ပြုသော ရင်းနှီးမြှုပ်နှံမှု
evisa-field-visa_type-NON-IB = Non-IB- BOI အားပေးသော ရင်းနှီးမြှုပ်နှံမှု
evisa-field-visa_type-NON-EX = Non-EX- ကျွမ်းကျင်သူ
evisa-field-visa_type-NON-M = Non-M- မီဒီယာ
evisa-field-visa_type-NON-R = Non-R- ဘာသာရေးလုပ်ငန်း
evisa-field-visa_type-NON-RS = Non-RS- သိပ္ပံသုတေသန
evisa-field-visa_type-NON-F = Non-F- တရားဝင်တာဝန်
evisa-field-visa_type-SMART-T = SMART “T”- ပညာရှင်
evisa-field-visa_type-SMART-I = SMART “I”- ရင်းနှီးမြှုပ်နှံသူ
evisa-field-visa_type-SMART-E = SMART “E”- အုပ်ချုပ်သူ
evisa-field-visa_type-SMART-S = SMART “S”- စတင်လုပ်ငန်း
evisa-field-visa_type-SMART-O = SMART “O”- SMART ဗီဇာရှိသူ၏ မိသားစု
evisa-field-visa_type-LTR = LTR- ရေရှည်နေထိုင်သူ၊ 5 နှစ်နှင့် 5 နှစ်
evisa-field-visa_type-DTV = DTV- အဝေးမှအလုပ် သို့မဟုတ် ထိုင်းယဉ်ကျေးမှု၊ ရက် 180
evisa-field-visa_type-D = သံတမန်ဗီဇာ (D)
evisa-field-visa_type-F = အစိုးရတာဝန်ဗီဇာ (F)
evisa-field-visa_type-COURTESY = ယဉ်ကျေးမှုပြဗီဇာ
evisa-field-entries = ဝင်ရောက်ကြိမ်
evisa-field-entries-hint = တစ်ကြိမ်ဝင်ဗီဇာသည် ဝင်ပြီးလျှင် ပြီးဆုံးပါသည်။ ဗီဇာတိုင်းကို နှစ်မျိုးလုံး မထုတ်ပေးပါ။
evisa-field-entries-single = တစ်ကြိမ်
evisa-field-entries-multiple = အကြိမ်များစွာ
evisa-field-years = နှစ်ပေါင်း
evisa-field-years-hint = BOI ထောက်ခံသည့်အတိုင်း။ အခကြေးငွေကို တစ်နှစ်ချင်း တောင်းခံပါသည်။
evisa-field-years-1 = 1 နှစ်
evisa-field-years-2 = 2 နှစ်
evisa-field-years-3 = 3 နှစ်
evisa-field-years-4 = 4 နှစ်
evisa-field-current_country = ယခု ရှိနေသောနိုင်ငံ
evisa-field-current_country-hint = နေထိုင်သည့်နိုင်ငံတွင် လျှောက်ထားပြီး သက်သေပြသော စာရွက်စာတမ်းကို ထည့်ပါ။
evisa-field-mission = သံရုံး
evisa-field-mission-hint = ဤနိုင်ငံကို တာဝန်ယူသည့် သံရုံးများသာ ပါပါသည်။
evisa-field-passport_entry = နိုင်ငံကူးလက်မှတ် အချက်အလက် ဖြည့်နည်း
evisa-field-passport_entry-hint = စာကြောင်း 2 ကြောင်းကို ကူးရေးခြင်းသည် အသေချာဆုံးဖြစ်ပါသည်။ အမှားကို ငွေမပေးမီ ဤနေရာတွင် တွေ့နိုင်ပါသည်။
evisa-field-passport_entry-mrz = အချက်အလက်စာမျက်နှာ အောက်ခြေရှိ စာကြောင်း 2 ကြောင်းကို ကူးရေးရန်
evisa-field-passport_entry-typed = စာကြောင်းများ မပါ သို့မဟုတ် မသုံးနိုင်ပါ- တစ်ခုချင်း ရိုက်ထည့်ရန်
evisa-field-lines_missing = စာကြောင်း 2 ကြောင်း မသုံးနိုင်သည့် အကြောင်းရင်း
evisa-field-lines_missing-hint = စာရွက်စာတမ်းတွင် စာကြောင်း 2 ကြောင်း ပါလျှင် ပြန်သွား၍ ကူးရေးပါ။ အမှားကို ငွေမပေးမီ တွေ့နိုင်ပါသည်။ မပါလျှင် အရာရှိက သင်ရိုက်ထည့်သည်များကို တင်သွင်းသည့်စာမျက်နှာနှင့် တိုက်ဆိုင်စစ်ဆေးပြီး မတူလျှင် သင့်ကို မေးပါမည်။ ထပ်မံ ကုန်ကျစရိတ် မရှိပါ။
evisa-field-lines_missing-NO_LINES = ထိုစာကြောင်းများ မပါပါ
evisa-field-lines_missing-UNREADABLE = ပျက်စီးနေသည် သို့မဟုတ် ဖတ်မရပါ
evisa-field-lines_missing-NOT_ACCEPTED = ပုံနှိပ်ထားသည့်အတိုင်း ကူးရေးသော်လည်း လက်မခံပါ
evisa-field-mrz_line_1 = အပေါ်စာကြောင်း
evisa-field-mrz_line_1-hint = ဖတ်မရလျှင် နှစ်ခုလုံးကို ကွက်လပ်ထားပါ။ အပေါ်စာကြောင်းသည် P ဖြင့် စပြီး < သင်္ကေတများပါ 44 လုံး ရှိပါသည်။ လျှောက်လွှာနှင့်အတူ သိမ်းထားပြီး သင်ရိုက်ထည့်သည်များနှင့် တိုက်ဆိုင်ပါမည်။
evisa-field-mrz_line_2 = အောက်စာကြောင်း
evisa-field-mrz_line_2-hint = 44 လုံး ရှိပါသည်။ နိုင်ငံကူးလက်မှတ်နံပါတ်ဖြင့် စပါသည်။
evisa-field-mrz = နိုင်ငံကူးလက်မှတ်၏ စာကြောင်း 2 ကြောင်း
evisa-field-mrz-hint = ဓာတ်ပုံအောက်တွင် ရှိပါသည်။ ပထမစာကြောင်းသည် P ဖြင့် စပါသည်။ 44 လုံးစီရှိသော စာကြောင်း 2 ကြောင်းလုံးကို < သင်္ကေတများပါမကျန် ရိုက်ပါ သို့မဟုတ် ကူးထည့်ပါ။
evisa-field-doc_type = ခရီးသွားစာရွက်စာတမ်း
evisa-field-doc_type-PASSPORT = နိုင်ငံကူးလက်မှတ်
evisa-field-doc_type-TRAVEL_DOC = ခရီးသွားစာရွက်စာတမ်း
evisa-field-doc_type-CERT_OF_IDENTITY = သက်သေခံလက်မှတ် (CI)
evisa-field-doc_type-BORDER_PASS = နယ်စပ်ဖြတ်ကျော်လက်မှတ်
evisa-field-passport_no = နိုင်ငံကူးလက်မှတ်နံပါတ်
evisa-field-passport_no-hint = ဂဏန်းများ၏ ရှေ့ သို့မဟုတ် နောက်ရှိ အက္ခရာများကိုလည်း ထည့်ပါ။ ဥပမာ AB1234567။
evisa-field-issuing_state = နိုင်ငံကူးလက်မှတ် ထုတ်ပေးသောနိုင်ငံ
evisa-field-nationality = နိုင်ငံသား
evisa-field-passport_expiry = နိုင်ငံကူးလက်မှတ် သက်တမ်းကုန်ရက်
evisa-field-passport_expiry-hint = ရောက်ရှိသည့်ရက်မှ 6 လ သက်တမ်း ရှိရပါမည်။
evisa-field-family_name = မျိုးရိုးအမည်
evisa-field-family_name-hint = နိုင်ငံကူးလက်မှတ်အတိုင်း အင်္ဂလိပ်အက္ခရာဖြင့်။ နိုင်ငံကူးလက်မှတ်တွင် အမည်တစ်ခုတည်းသာ ပါလျှင် ကွက်လပ်ထားပါ။
evisa-field-first_name = အမည်
evisa-field-middle_name = အလယ်အမည်
evisa-field-sex = လိင်
evisa-field-sex-M = ကျား
evisa-field-sex-F = မ
evisa-field-sex-X = X၊ သို့မဟုတ် နိုင်ငံကူးလက်မှတ်တွင် မဖော်ပြထား
evisa-field-birth_date = မွေးသက္ကရာဇ်
evisa-field-birth_date-hint = ဥပမာ 12 8 1984။ နိုင်ငံကူးလက်မှတ်တွင် ရက် သို့မဟုတ် လ မပါလျှင် 00 ဖြည့်ပါ။
evisa-field-passport_kind = နိုင်ငံကူးလက်မှတ် အမျိုးအစား
evisa-field-passport_kind-ORDINARY = သာမန် နိုင်ငံကူးလက်မှတ်
evisa-field-passport_kind-OFFICIAL = အစိုးရတာဝန် နိုင်ငံကူးလက်မှတ်
evisa-field-passport_kind-DIPLOMATIC = သံတမန် နိုင်ငံကူးလက်မှတ်
evisa-field-passport_issued_on = ထုတ်ပေးသည့်ရက်
evisa-field-passport_issued_on-hint = အချက်အလက်စာမျက်နှာအတိုင်း။ ဥပမာ 31 12 2022။
evisa-field-passport_issued_at = ထုတ်ပေးသည့်နေရာ
evisa-field-title = ဂုဏ်ပုဒ်
evisa-field-title-MR = Mr (ဦး)
evisa-field-title-MRS = Mrs (ဒေါ်၊ အိမ်ထောင်ရှိ)
evisa-field-title-MS = Ms (ဒေါ်)
evisa-field-title-MISS = Miss (မ)
evisa-field-title-OTHER = အခြား
evisa-field-former_names = ယခင်အမည်များ
evisa-field-former_names-hint = လက်မထပ်မီကဲ့သို့ ယခင်သုံးခဲ့သော အမည်များ။
evisa-field-birth_place = မွေးဖွားရာအရပ်
evisa-field-birth_country = မွေးဖွားရာနိုင်ငံ
evisa-field-birth_nationality = မွေးစဉ်က နိုင်ငံသား
evisa-field-marital_status = အိမ်ထောင်ရေးအခြေအနေ
evisa-field-marital_status-SINGLE = လွတ်လပ်
evisa-field-marital_status-MARRIED = အိမ်ထောင်ရှိ
evisa-field-marital_status-DIVORCED = ကွာရှင်း
evisa-field-marital_status-WIDOWED = အိမ်ထောင်ဖက်ကွယ်လွန်
evisa-field-marital_status-OTHER = အခြား
evisa-field-home_address = အိမ်လိပ်စာ
evisa-field-home_address-hint = လမ်း၊ အိမ်အမှတ်၊ နေရာ၊ စာပို့သင်္ကေတနှင့် နိုင်ငံ။
evisa-field-occupation = အလုပ်အကိုင်
evisa-field-employer_name = အလုပ်ရှင် သို့မဟုတ် ကျောင်း
evisa-field-employer_address = အလုပ်ရှင် သို့မဟုတ် ကျောင်း၏ လိပ်စာ
evisa-field-employer_phone = အလုပ်ရှင် သို့မဟုတ် ကျောင်း၏ ဖုန်း
evisa-field-yearly_income = တစ်နှစ်ဝင်ငွေ (ဘတ်)
evisa-field-yearly_income-hint = ကိန်းပြည့်။ အချို့ဗီဇာများတွင် အနည်းဆုံးဝင်ငွေ လိုပါသည်။
evisa-field-intended_arrival = ရောက်ရှိသည့်ရက်
evisa-field-intended_arrival-hint = ဥပမာ 5 1 2027။
evisa-field-intended_departure = ထွက်ခွာသည့်ရက်
evisa-field-stay_days = နေထိုင်မည့် ရက်ပေါင်း
evisa-field-stay_days-hint = ရောက်ရှိသည့်ရက်ကို ပထမရက်အဖြစ် ရေတွက်ပါသည်။
evisa-field-port_of_entry = ဝင်ပေါက်
evisa-field-flight = လေယာဉ် သို့မဟုတ် ယာဉ်အမှတ်
evisa-field-flight-hint = ဥပမာ TG911။
evisa-field-visited = ပြီးခဲ့သော 12 လအတွင်း လာရောက်မှု
evisa-field-visited-no = မရှိပါ
evisa-field-visited-yes = ပို့ဖူးပါသည်
evisa-field-visits = လာရောက်မှုများ
evisa-field-visits-hint = လ၊ ကာလနှင့် ဗီဇာ။ ဥပမာ မတ်လ 2026၊ 14 ရက်၊ ဗီဇာမပါ။
evisa-field-stay_name = ဟိုတယ် သို့မဟုတ် အိမ်ရှင်အမည်
evisa-field-stay_address = လိပ်စာ
evisa-field-stay_phone = ဖုန်း
evisa-field-host_name = လူ သို့မဟုတ် ကုမ္ပဏီ၏ အမည်
evisa-field-host_name-hint = မည်သူမျှ မဖိတ်လျှင် အားလုံး ကွက်လပ်ထားပါ။
evisa-field-host_address = လူ သို့မဟုတ် ကုမ္ပဏီ၏ လိပ်စာ
evisa-field-host_phone = လူ သို့မဟုတ် ကုမ္ပဏီ၏ ဖုန်း
evisa-field-support = နေထိုင်စရိတ်
evisa-field-support-SELF = ကိုယ်တိုင်
evisa-field-support-FAMILY = မိသားစု
evisa-field-support-EMPLOYER = အလုပ်ရှင်
evisa-field-support-HOST = ဖိတ်ကြားသူ
evisa-field-support-SCHOLARSHIP = ပညာသင်ဆု
evisa-field-support-OTHER = အခြားသူ
evisa-field-minors = အတူသွားသော အသက် 18 အောက် ကလေးများ
evisa-field-minors-hint = အရေအတွက်။ ကလေးတစ်ဦးစီ ဗီဇာ လိုပါသည်။
evisa-field-refused_before = ထိုင်း သို့မဟုတ် အခြားနိုင်ငံက ဗီဇာ သို့မဟုတ် ဝင်ခွင့် ငြင်းပယ်ဖူးသည်
evisa-field-refused_before-no = မရှိပါ
evisa-field-refused_before-yes = ပို့ဖူးပါသည်
evisa-field-deported = နိုင်ငံတစ်ခုမှ ပြည်နှင်ခံရဖူးသည်
evisa-field-deported-no = မရှိပါ
evisa-field-deported-yes = ပို့ဖူးပါသည်
evisa-field-convicted = ပြစ်မှုဖြင့် ပြစ်ဒဏ်ချခံရဖူးသည်
evisa-field-convicted-no = မရှိပါ
evisa-field-convicted-yes = ပို့ဖူးပါသည်
evisa-field-dangerous_illness = အခြားသူများအတွက် အန္တရာယ်ရှိသော ရောဂါ ရှိသည်
evisa-field-dangerous_illness-hint = ဝန်ကြီးဌာန စည်းမျဉ်းပါ အနူရောဂါ၊ အန္တရာယ်ရှိအဆင့် တီဘီ၊ ဆင်ခြေထောက်ရောဂါ၊ တတိယအဆင့် ဆစ်ဖလစ် သို့မဟုတ် ဆေးစွဲခြင်း။
evisa-field-dangerous_illness-no = မရှိပါ
evisa-field-dangerous_illness-yes = ပို့ဖူးပါသည်
evisa-field-record_details = အသေးစိတ်
evisa-field-record_details-hint = ဘာဖြစ်သည်၊ မည်သည့်အချိန်၊ မည်သည့်နေရာ။ “ရှိပါသည်” ဟု ဖြေရုံဖြင့် ဗီဇာ ငြင်းပယ်ခြင်း မဟုတ်ပါ။
evisa-field-phone = ဖုန်းနံပါတ်
evisa-field-phone-hint = + နှင့် နိုင်ငံကုဒ်ဖြင့်။
evisa-field-email = အီးမေးလ်လိပ်စာ
evisa-field-email-hint = အရာရှိက ဆက်သွယ်နိုင်ရန် ဖြစ်ပါသည်။ စနစ်၏ စာများကို သင့်အကောင့်၏ အီးမေးလ်သို့ ပို့ပါသည်။
evisa-field-fee_by = ငွေပေးနည်း
evisa-field-fee_by-hint = မည်သို့ဆုံးဖြတ်စေ အခကြေးငွေ ပြန်မပေးပါ။
evisa-field-fee_by-PROMPTPAY = PromptPay ဖြင့် အွန်လိုင်း၊ ဘတ်ငွေဖြင့်
evisa-field-fee_by-MISSION = သံရုံးတွင်၊ ထိုနေရာ၏ ငွေကြေးဖြင့်
evisa-field-admitted_days = ဝင်ရောက်တိုင်း အများဆုံး နေထိုင်ရက်
evisa-fact-mission_fee = သံရုံးရှိ အခကြေးငွေ
evisa-fact-appointment_on = အင်တာဗျူးရက်
evisa-fact-appointment_time = အင်တာဗျူးအချိန်
evisa-fact-used = ဝင်ရောက်ပြီးအကြိမ်
evisa-fact-enter_before = နောက်ဆုံး ဝင်ရမည့်ရက်
evisa-fact-entered_on = နောက်ဆုံး ဝင်ရောက်သည့်ရက်
evisa-fact-entered_at = ဝင်ပေါက်
evisa-fact-admitted_until = နေထိုင်ခွင့်ရက်
evisa-fact-missed = မလာခဲ့သော အင်တာဗျူး

error-visa-thai = ထိုင်းနိုင်ငံသား ဗီဇာ မလိုပါ။ အခြားနိုင်ငံကူးလက်မှတ်ဖြင့် သွားလျှင် ၎င်းကို ဖြည့်ပါ
error-visa-issued = ထုတ်ပေးသည့်ရက်သည် သက်တမ်းကုန်ရက်မတိုင်မီ ဖြစ်ရပါမည်
error-visa-lines = နိုင်ငံကူးလက်မှတ်တွင် ဓာတ်ပုံအောက်၌ စာကြောင်း 2 ကြောင်း ပါပါသည်။ ပြန်သွား၍ ကူးရေးပါ သို့မဟုတ် ဖတ်မရကြောင်း ရွေးပါ
error-visa-departure = ထွက်ခွာသည့်ရက်သည် ရောက်ရှိသည့်ရက်နောက် ဖြစ်ရပါမည်
error-visa-stay-days = အနည်းဆုံး တစ်ရက် ဖြည့်ပါ
error-mission-unknown = သင့်နိုင်ငံကို တာဝန်ယူသည့် သံရုံးများထဲမှ ရွေးပါ

## Papers

evisa-document-PASSPORT_PAGE = နိုင်ငံကူးလက်မှတ်၏ အချက်အလက်စာမျက်နှာ
evisa-document-PASSPORT_PAGE-hint = ဓာတ်ပုံနှင့် စာကြောင်း 2 ကြောင်းပါသော စာမျက်နှာအပြည့်၊ ဖတ်နိုင်ရမည်။
evisa-document-PHOTO = ဓာတ်ပုံ
evisa-document-PHOTO-hint = 3 MB အထိ JPG၊ ပြီးခဲ့သော 6 လအတွင်း အဖြူရောင်နောက်ခံဖြင့် ရိုက်ထားသော၊ အကျယ် 3.5 စင်တီမီတာနှင့် အမြင့် 4.5 စင်တီမီတာ အချိုးရှိသော။
evisa-document-RESIDENCE_PROOF = ထိုနိုင်ငံတွင် နေထိုင်ကြောင်း အထောက်အထား
evisa-document-RESIDENCE_PROOF-hint = ဥပမာ နေထိုင်ခွင့်၊ လိပ်စာပါသော ငွေတောင်းခံလွှာ သို့မဟုတ် ယာဉ်မောင်းလိုင်စင်။
evisa-document-TRAVEL_BOOKING = ခရီးစဉ် ကြိုတင်မှာယူမှု
evisa-document-STAY_BOOKING = တည်းခိုရာ ကြိုတင်မှာယူမှု သို့မဟုတ် အိမ်ရှင်၏ စာ
evisa-document-FUNDS = ငွေကြေးအထောက်အထား
evisa-document-FUNDS-hint = ဥပမာ ပြီးခဲ့သော 3 လ၏ ဘဏ်စာရင်း။
evisa-document-ONWARD_TICKET = ဆက်သွားမည့် လေယာဉ်လက်မှတ်
evisa-document-COMPANY_LETTER = ကုမ္ပဏီ၏ စာ
evisa-document-WP3 = အလုပ်သမားဝန်ကြီးဌာန ခွင့်ပြုချက် (WP.3)
evisa-document-FAMILY_PROOF = လက်ထပ် သို့မဟုတ် မွေးစာရင်း အထောက်အထား၊ သို့မဟုတ် အဖွဲ့အစည်း၏ စာ
evisa-document-RETIREMENT_FUNDS = စုငွေ သို့မဟုတ် ပင်စင် အထောက်အထား
evisa-document-RETIREMENT_FUNDS-hint = Non-OA- 800,000 ဘတ် သို့မဟုတ် တစ်လ 65,000 ဘတ်။ Non-OX- ဘတ် 3 သန်း။
evisa-document-INSURANCE = ကျန်းမာရေးအာမခံ
evisa-document-POLICE_CERTIFICATE = ရဲထောက်ခံစာ
evisa-document-MEDICAL_CERTIFICATE = ဆေးထောက်ခံစာ
evisa-document-ADMISSION_LETTER = ကျောင်းလက်ခံစာ
evisa-document-MINISTRY_LETTER = ဝန်ကြီးဌာန သို့မဟုတ် ဌာန၏ စာ
evisa-document-BOI_ENDORSEMENT = BOI ထောက်ခံချက်
evisa-document-DTV_FUNDS = 500,000 ဘတ် အထောက်အထား
evisa-document-CONTRACT = အလုပ်စာချုပ် သို့မဟုတ် လက်ရာများ၊ သို့မဟုတ် သင်တန်းအတည်ပြုချက်
evisa-document-PERMANENT_RESIDENCE = အမြဲတမ်းနေထိုင်ခွင့် အထောက်အထား
evisa-document-CRIMINAL_RECORD = ပြစ်မှုမှတ်တမ်း
evisa-document-NOTE_VERBALE = ဝန်ကြီးဌာန သို့မဟုတ် အဖွဲ့၏ သံတမန်မှတ်စာ
evisa-document-RESIDENCE_PERMIT = သင်နေထိုင်သော နိုင်ငံ၏ နေထိုင်ခွင့်ပါမစ်
evisa-document-YELLOW_FEVER = အဝါရောင်ဖျားရောဂါ ကာကွယ်ဆေးထိုးထားကြောင်း လက်မှတ်
evisa-document-EMPLOYMENT_LETTER = အလုပ်ရှင် သို့မဟုတ် ကျောင်း၏ ထောက်ခံစာ
evisa-document-INVITATION = ထိုင်းနိုင်ငံမှ ဖိတ်ကြားစာ

## Fees and outputs

evisa-fee-transit = ဖြတ်သန်းဗီဇာ
evisa-fee-tourist = ခရီးသွားဗီဇာ
evisa-fee-non_immigrant = ယာယီနေထိုင်ဗီဇာ
evisa-fee-long_stay = ရေရှည်နေထိုင်ဗီဇာ
evisa-fee-smart = SMART ဗီဇာ
evisa-fee-ltr = ရေရှည်နေထိုင်သူ (LTR) ဗီဇာ
evisa-fee-dtv = Destination Thailand ဗီဇာ

evisa-output-visa = ဗီဇာ
evisa-output-visa-text = ကိုင်ဆောင်သူသည် ဤတွင်ဖော်ပြသော နိုင်ငံကူးလက်မှတ်နှင့် ဤဗီဇာဖြင့် အောက်ပါရက်အထိ ထိုင်းသို့ သွားရောက်၍ ဝင်ခွင့်တောင်းနိုင်ပါသည်။ ဝင်ခွင့်နှင့် နေထိုင်ကာလကို နယ်စပ်ရှိ အရာရှိက ဆုံးဖြတ်ပါသည်။ ပုံနှိပ်၍ ယူသွားပါ။
evisa-output-receipt = အခကြေးငွေ ပြေစာ
evisa-output-receipt-text = လျှောက်လွှာ { $reference } အတွက် အောက်ဖော်ပြပါ အခကြေးငွေကို ပေးချေပြီးဖြစ်ပြီး ဘဏ်က အတည်ပြုထားပါသည်။
evisa-output-defect_record = လိုနေသည် သို့မဟုတ် ပြင်ရမည့်အချက် မှတ်တမ်း
evisa-output-defect_record-text = လျှောက်လွှာ { $reference } ကို { $issued } တွင် စစ်ဆေးခဲ့သည်။ လိုနေသည် သို့မဟုတ် မှားနေသည်အားလုံးကို အောက်တွင် ဖော်ပြထားသည်။ { $due } နောက်ဆုံးထား ရောက်ရမည်။ မဟုတ်လျှင် လျှောက်လွှာကို ပယ်ဖျက်ပါမည်။
evisa-output-refusal = ဆုံးဖြတ်ချက်- ဗီဇာ ငြင်းပယ်သည်
evisa-output-refusal-text = လျှောက်လွှာ { $reference } ကို { $issued } တွင် ဆုံးဖြတ်ခဲ့သည်။ အောက်ပါအကြောင်းရင်းများကြောင့် ဗီဇာကို ငြင်းပယ်သည်။
evisa-output-refusal-appeal = ဗီဇာရရန် အခွင့်အရေး မရှိပါ။ အကြောင်းရင်းများ မရှိတော့လျှင် ထပ်လျှောက်နိုင်သည်၊ သို့မဟုတ် အကြောင်းကြားခံရသည့်ရက်မှ 15 ရက်အတွင်း ဆုံးဖြတ်ချက်ကို ပြန်သုံးသပ်ရန် သံရုံးသို့ စာဖြင့် တောင်းဆိုနိုင်သည်။

## States

evisa-state-draft = မပို့ရသေးပါ
evisa-state-draft-explanation = အဖြေများကို သိမ်းထားပါသည်။ ပို့ပြီးမှသာ လျှောက်ထားပြီး ဖြစ်ပါမည်။
evisa-state-charging = အခကြေးငွေ တွက်နေသည်
evisa-state-charging-explanation = အခကြေးငွေကို တွက်နေပါသည်။ ယခု ဘာမျှ လုပ်ရန် မလိုသေးပါ။
evisa-state-payment = အခကြေးငွေ ပေးရန်
evisa-state-payment-explanation = ဖော်ပြထားသောရက်နောက်ဆုံးထား အခကြေးငွေ ပေးပါ။ ထိုမှသာ လျှောက်လွှာကို ကြည့်ပါမည်။ မပေးလျှင် ပျက်ပြယ်ပါမည်။
evisa-state-payment_mission = သံရုံးတွင် အခကြေးငွေ ပေးရန်
evisa-state-payment_mission-explanation = ဖော်ပြထားသောရက်နောက်ဆုံးထား လျှောက်လွှာအမှတ်ကို ပြော၍ သံရုံးတွင် ထိုနေရာ၏ ငွေကြေးဖြင့် အခကြေးငွေ ပေးပါ။ ထိုမှသာ ကြည့်ပါမည်။ မပေးလျှင် ပျက်ပြယ်ပါမည်။
evisa-state-payment_problem = ငွေပေးချေမှု ပြဿနာ
evisa-state-payment_problem-explanation = ငွေပေးချေမှု မအောင်မြင်ပါ။ အကြောင်းရင်းကို ဖတ်ပြီး ထပ်ပေးမည်ဟု ပြောပါ။
evisa-state-document_check = စာရွက်စာတမ်း စစ်ဆေးနေသည်
evisa-state-document_check-explanation = အရာရှိက အားလုံးပြည့်စုံသလား စစ်ဆေးပါမည်။ မစမီအထိ အဖြေများကို ပြင်နိုင်ပါသည်။ စာလုံးမှားခြင်းအတွက် ငွေမကုန်ပါ။
evisa-state-correction = ပြင်ရန် ဖွင့်ထားသည်
evisa-state-correction-explanation = ပြင်ရန် လျှောက်လွှာကို ဖွင့်ထားပါသည်။ ပြင်ပြီး ထပ်ပို့ပါ သို့မဟုတ် မူလအတိုင်း ထားပါ။ 3 ရက်အကြာတွင် မူလအတိုင်း ဆက်သွားပါမည်။
evisa-state-documents_requested = လိုနေသည် သို့မဟုတ် ပြင်ရန်ရှိသည်
evisa-state-documents_requested-explanation = အရာရှိက လိုနေသည် သို့မဟုတ် မှားနေသည်အားလုံးကို စာရင်းပြုစုထားပါသည်။ ဖော်ပြထားသောရက်နောက်ဆုံးထား ဖြည့်စွက်ပြီး ထပ်ပို့ပါ။ မပို့လျှင် ပယ်ဖျက်ပါမည်။
evisa-state-approval = ဆုံးဖြတ်ချက် စောင့်နေသည်
evisa-state-approval-explanation = အားလုံး ပြည့်စုံပါပြီ။ သံရုံးက ရုံးဖွင့်ရက် 15 ရက်အတွင်း ဆုံးဖြတ်ပါမည်။ ဘာမျှ လုပ်ရန် မလိုပါ။
evisa-state-interview_booking = အင်တာဗျူးအချိန် ရွေးရန်
evisa-state-interview_booking-explanation = သံရုံးက မဆုံးဖြတ်မီ သင်နှင့် စကားပြောလိုပါသည်။ ဖော်ပြထားသောရက်နောက်ဆုံးထား အချိန်ရွေးပါ။ မရွေးလျှင် လျှောက်လွှာကို ပယ်ဖျက်ပါမည်။
evisa-state-interview = အင်တာဗျူး စီစဉ်ပြီး
evisa-state-interview-explanation = ရွေးထားသောအချိန်တွင် နိုင်ငံကူးလက်မှတ်နှင့် မူရင်းစာရွက်စာတမ်းများ ယူ၍ သံရုံးသို့ လာပါ။
evisa-state-approved = ဗီဇာ ထုတ်ပေးပြီး
evisa-state-approved-explanation = ဗီဇာကို ပုံနှိပ်၍ ယူသွားပါ။ သက်တမ်းရှိသည့်ရက်အတွင်း ရောက်ရှိပါ။ နေထိုင်ကာလကို ရောက်ရှိသည့်ရက်မှ ရေတွက်ပါသည်။
evisa-state-suspended = ဗီဇာ ဆိုင်းငံ့ထားသည်
evisa-state-suspended-explanation = ယခု ဤဗီဇာဖြင့် ဝင်၍ မရပါ။ အကြောင်းရင်းကို ဖတ်ပါ။
evisa-state-used = ဗီဇာ သုံးပြီး
evisa-state-used-explanation = ဤဗီဇာဖြင့် ဝင်ခဲ့ပါသည်။ တစ်ကြိမ်ဝင်ဗီဇာ ဖြစ်ပါသည်။
evisa-state-expired = ဗီဇာ သက်တမ်းကုန်ပြီ
evisa-state-expired-explanation = ဤဗီဇာဖြင့် ဝင်နိုင်သည့် နောက်ဆုံးရက် ကျော်သွားပါပြီ။ ထိုင်းတွင် ရှိနေလျှင် ဝင်စဉ်က ခွင့်ပြုခဲ့သည့်ရက်အထိ နေနိုင်ပါသည်။ ထပ်မံ ခရီးသွားလိုလျှင် ဗီဇာအသစ် လျှောက်ပါ။
evisa-state-revoked = ဗီဇာ ပယ်ဖျက်ပြီး
evisa-state-revoked-explanation = ဤဗီဇာဖြင့် ဝင်၍ မရတော့ပါ။ အကြောင်းရင်းကို ဖတ်ပါ။
evisa-state-rejected = ဗီဇာ ငြင်းပယ်သည်
evisa-state-rejected-explanation = သံရုံးက ဗီဇာ မထုတ်ပေးပါ။ အကြောင်းရင်းနှင့် လုပ်နိုင်သည်ကို ဖတ်ပါ။
evisa-state-cancelled = ပယ်ဖျက်ပြီး
evisa-state-cancelled-explanation = လိုနေသည်များ အချိန်မီ မရောက်သဖြင့် လျှောက်လွှာကို ပယ်ဖျက်ပါသည်။ ထပ်လျှောက်နိုင်ပါသည်။
evisa-state-unpaid = ပျက်ပြယ်​ပြီး
evisa-state-unpaid-explanation = အခကြေးငွေ အချိန်မီ မပေးသဖြင့် လျှောက်လွှာ ပျက်ပြယ်ပါသည်။ ထပ်လျှောက်နိုင်ပါသည်။
evisa-state-withdrawn = ရုပ်သိမ်းသည်
evisa-state-withdrawn-explanation = ဤလျှောက်လွှာကို ရုပ်သိမ်းခဲ့ပါသည်။ အခကြေးငွေ ပြန်မပေးပါ။ ထပ်လျှောက်နိုင်ပါသည်။

## Actions: buttons, what they do, the label of the note, and lines in the timeline of the applicant and of the officer

evisa-action-file = လျှောက်လွှာ ပို့ရန်
evisa-event-file = သင် လျှောက်လွှာ ပို့ခဲ့သည်
evisa-event-free = အခကြေးငွေ မရှိပါ။ လျှောက်လွှာ သံရုံးသို့ ရောက်ခဲ့သည်
evisa-event-pay_at_mission = သံရုံးတွင် အခကြေးငွေ ပေးရန် တောင်းဆိုခံရသည်
evisa-event-bill = အခကြေးငွေ တောင်းခံလွှာကို သင့်ထံ ပို့ခဲ့သည်
evisa-event-remind_payment = အခကြေးငွေ ပေးရန် သတိပေးခဲ့သည်
evisa-event-paid = ငွေရောက်ပြီး လျှောက်လွှာ သံရုံးသို့ ရောက်ခဲ့သည်
evisa-event-paid_at_mission = သံရုံးက သင့်ငွေပေးမှုကို မှတ်တမ်းတင်ခဲ့သည်
evisa-event-payment_fails = ငွေပေးချေမှု မအောင်မြင်ခဲ့ပါ
evisa-action-pay_again = ထပ်ပေးရန်
evisa-action-pay_again-text = သံရုံးတွင် ထပ်ပေးမည်ဟု ပြောပါသည်။
evisa-event-pay_again = ထပ်ပေးမည်ဟု သင်ပြောခဲ့သည်
evisa-event-payment_lapses = အခကြေးငွေ အချိန်မီ မပေးသဖြင့် လျှောက်လွှာ ပျက်ပြယ်ခဲ့သည်
evisa-event-claim = အရာရှိတစ်ဦး သင့်လျှောက်လွှာကို စတင်ကြည့်ခဲ့သည်
evisa-event-release = သင့်လျှောက်လွှာကို သံရုံး၏စာရင်းသို့ ပြန်ထားခဲ့သည်
evisa-action-reopen = လျှောက်လွှာ ပြင်ရန်
evisa-action-reopen-text = အရာရှိ မကြည့်မီအထိ အဖြေနှင့် စာရွက်စာတမ်းများကို ပြင်နိုင်ပါသည်။ ငွေပေးပြီးဖြစ်၍ ဗီဇာအမျိုးအစား၊ ဝင်ရောက်ကြိမ်နှင့် သံရုံး မပြောင်းပါ။
evisa-event-reopen = ပြင်ရန် လျှောက်လွှာကို သင်ဖွင့်ခဲ့သည်
evisa-action-keep = မူလအတိုင်း ထားရန်
evisa-action-keep-text = ဘာမျှ မပြောင်းဘဲ လျှောက်လွှာ ဆက်သွားပါမည်။
evisa-event-keep = လျှောက်လွှာ မူလအတိုင်း ဆက်သွားသည်
evisa-event-accept = အရာရှိက လျှောက်လွှာ ပြည့်စုံကြောင်း တွေ့ခဲ့သည်
evisa-event-ask = အရာရှိက လျှောက်လွှာကို ဖြည့်စွက်ရန် တောင်းဆိုခဲ့သည်
evisa-event-remind_documents = လိုနေသည်များကို သတိပေးခဲ့သည်
evisa-action-resubmit = ထပ်ပို့ရန်
evisa-event-resubmit = သင် လျှောက်လွှာ ထပ်ပို့ခဲ့သည်
evisa-event-cancel = လိုနေသည်များ အချိန်မီ မရောက်သဖြင့် လျှောက်လွှာကို ပယ်ဖျက်ခဲ့သည်
evisa-event-invite = သံရုံးက အင်တာဗျူးသို့ ဖိတ်ခဲ့သည်
evisa-event-remind_interview = အင်တာဗျူးအချိန် ရွေးရန် သတိပေးခဲ့သည်
evisa-action-book = အချိန် ရွေးရန်
evisa-action-book-text = သံရုံးတွင် အားသောအချိန်များထဲမှ တစ်ခုကို ရွေးပါ။
evisa-event-book = သင် အင်တာဗျူးအချိန် ရွေးခဲ့သည်
evisa-action-move_interview = အခြားအချိန် ရွေးရန်
evisa-action-move_interview-text = သင့်နေရာကို ပြန်ပေးပြီး အခြားအချိန် ရွေးပါ။
evisa-event-move_interview = အခြားအချိန်ရွေးရန် သင့်အချိန်ကို ပြန်ပေးခဲ့သည်
evisa-event-not_booked = အင်တာဗျူးအချိန် မရွေးသဖြင့် လျှောက်လွှာကို ပယ်ဖျက်ခဲ့သည်
evisa-event-remind_appointment = မနက်ဖြန် အင်တာဗျူးကို သတိပေးခဲ့သည်
evisa-event-interviewed = သင် အင်တာဗျူးသို့ လာခဲ့သည်
evisa-event-missed = သင် အင်တာဗျူးသို့ မလာခဲ့ပါ။ အချိန်ကို နောက်တစ်ကြိမ် ရွေးနိုင်သည်
evisa-event-approve = သင့်ဗီဇာကို ထုတ်ပေးခဲ့သည်
evisa-event-reject = သင့်ဗီဇာကို ငြင်းပယ်ခဲ့သည်
evisa-action-withdraw = လျှောက်လွှာ ရုပ်သိမ်းရန်
evisa-action-withdraw-text = လျှောက်လွှာကို ချက်ချင်း ပိတ်ပြီး မဆုံးဖြတ်တော့ပါ။ အခကြေးငွေ ပြန်မပေးပါ။ ပြန်ပြင်၍ မရပါ။
evisa-event-withdraw = သင် လျှောက်လွှာကို ရုပ်သိမ်းခဲ့သည်
evisa-event-enter = ဤဗီဇာဖြင့် ထိုင်းသို့ ဝင်ခဲ့သည်
evisa-event-enter_once = ဤဗီဇာဖြင့် ထိုင်းသို့ ဝင်ခဲ့သည်
evisa-event-expire = ဗီဇာ သက်တမ်းကုန်ခဲ့သည်
evisa-event-suspend = သင့်ဗီဇာကို ဆိုင်းငံ့ခဲ့သည်
evisa-event-resume = သင့်ဗီဇာ ဆိုင်းငံ့ခြင်း ပြီးဆုံးခဲ့သည်
evisa-event-revoke = သင့်ဗီဇာကို ပယ်ဖျက်ခဲ့သည်

## Reasons: of the rule before filing, of payments, of decisions

reason-WRONG_MISSION = ဤသံရုံးသည် သင်ရှိနေသောနိုင်ငံကို တာဝန်မယူပါ
reason-WRONG_MISSION-remedy = သင့်နိုင်ငံကို တာဝန်ယူသည့် သံရုံးကို ရွေးပါ သို့မဟုတ် နိုင်ငံကို ပြင်ပါ။ နေထိုင်ရာတွင် လျှောက်ရပါသည်။
reason-NOT_VIA_EVISA = ဤဗီဇာကို ဤနေရာတွင် မလျှောက်ရပါ
reason-NOT_VIA_EVISA-remedy = အခြားဗီဇာအမျိုးအစား ရွေးပါ။ Thailand Privilege အဖွဲ့ဝင်များသည် ၎င်း၏ဝန်ထမ်းမှတစ်ဆင့် လျှောက်ပါသည်။
reason-AGE_TOO_LOW = ဤဗီဇာကို ပိုကြီးသောအသက်မှ ထုတ်ပေးပါသည်
reason-AGE_TOO_LOW-remedy = ရောက်ရှိသည့်ရက်တွင် Non-OA နှင့် Non-OX သည် အသက် 50၊ DTV သည် အသက် 20 မှ ထုတ်ပေးပါသည်။ အခြားဗီဇာအမျိုးအစား ရွေးပါ။
reason-NATIONALITY_NOT_ELIGIBLE = ဤဗီဇာကို သင့်နိုင်ငံသားအား မထုတ်ပေးပါ
reason-NATIONALITY_NOT_ELIGIBLE-remedy = အခြားဗီဇာအမျိုးအစား ရွေးပါ။ Non-OX ကို နိုင်ငံသား 14 မျိုးအား ထုတ်ပေးပါသည်။
reason-PASSPORT_KIND_WRONG = ဤဗီဇာကို ဤနိုင်ငံကူးလက်မှတ် အမျိုးအစားတွင် မထုတ်ပေးပါ
reason-PASSPORT_KIND_WRONG-remedy = သံတမန်နှင့် အစိုးရတာဝန်ဗီဇာတွင် အမျိုးအစားတူ နိုင်ငံကူးလက်မှတ် လိုပါသည်။ အခြားဗီဇာအမျိုးအစား ရွေးပါ သို့မဟုတ် နိုင်ငံကူးလက်မှတ် အမျိုးအစားကို ပြင်ပါ။
reason-ENTRIES_NOT_OFFERED = ဤဗီဇာကို ဤဝင်ရောက်ကြိမ်ဖြင့် မထုတ်ပေးပါ
reason-ENTRIES_NOT_OFFERED-remedy = အခြားဝင်ရောက်ကြိမ် သို့မဟုတ် အခြားဗီဇာအမျိုးအစား ရွေးပါ။
reason-YEARS_TOO_MANY = ဤဗီဇာကို ဤမျှနှစ်များစွာအတွက် မထုတ်ပေးပါ
reason-YEARS_TOO_MANY-remedy = SMART-S ကို အများဆုံး 2 နှစ်၊ အခြား SMART ဗီဇာများကို အများဆုံး 4 နှစ် ထုတ်ပေးပါသည်။ နှစ်ပေါင်း လျှော့ရွေးပါ။
reason-ARRIVAL_PAST = ရောက်ရှိသည့်ရက် ကျော်သွားပါပြီ
reason-ARRIVAL_PAST-remedy = ရောက်ရှိမည့်ရက်ကို ဖြည့်ပါ။
reason-STAY_TOO_LONG = နေထိုင်ကာလသည် ဤဗီဇာခွင့်ပြုသည်ထက် ကြာပါသည်
reason-STAY_TOO_LONG-remedy = နေထိုင်ကာလကို လျှော့ပါ သို့မဟုတ် ပိုကြာနေနိုင်သော ဗီဇာကို ရွေးပါ။
reason-PASSPORT_EXPIRES_TOO_SOON = နိုင်ငံကူးလက်မှတ် သက်တမ်းကုန်ရန် နီးလွန်းပါသည်
reason-PASSPORT_EXPIRES_TOO_SOON-remedy = ရောက်ရှိသည့်ရက်မှ 6 လ၊ အနည်းဆုံး { $must_be_valid_to } အထိ သက်တမ်း ရှိရပါမည်။ အရင်သက်တမ်းတိုးပါ သို့မဟုတ် ရက်များကို ပြင်ပါ။ ငွေ မပေးရသေးပါ။
reason-VISA_TYPE_FIXED = ငွေပေးပြီးသည်ကို ပြောင်း၍ မရပါ
reason-VISA_TYPE_FIXED-remedy = ဗီဇာအမျိုးအစား၊ ဝင်ရောက်ကြိမ်၊ သံရုံးနှင့် ငွေပေးနည်းသည် ပထမပို့သည့်အတိုင်း ဖြစ်ပါသည်။ အခြားဗီဇာ လိုလျှင် ဤလျှောက်လွှာကို ရုပ်သိမ်းပြီး အသစ်ပို့ပါ။
reason-LINES_DIFFER = စာကြောင်း 2 ကြောင်းသည် သင်ရိုက်ထည့်သည်နှင့် မတူပါ
reason-LINES_DIFFER-remedy =
    မတူသည်မှာ { $part ->
        [number] နိုင်ငံကူးလက်မှတ်နံပါတ်
        [nationality] နိုင်ငံသား
        [birth] မွေးသက္ကရာဇ်
        [sex] လိင်
        [expiry] သက်တမ်းကုန်ဆုံးရက်
        *[name] အမည်
    } ဖြစ်ပါသည်။ နှစ်ခုလုံးကို နိုင်ငံကူးလက်မှတ်နှင့် တိုက်ဆိုင်ပြီး မှားသည်ကို ပြင်ပါ။ ငွေ မပေးရသေးပါ။
reason-PAYMENT_DECLINED = ငွေပေးချေမှု ငြင်းပယ်ခံရပါသည်
reason-PAYMENT_DECLINED-remedy = သင့်ဘဏ်ကို မေးပါ သို့မဟုတ် သံရုံးတွင် အခြားနည်းဖြင့် ပေးပါ။
reason-AMOUNT_DIFFERS = ငွေပမာဏ မမှန်ပါ
reason-AMOUNT_DIFFERS-remedy = လျှောက်လွှာတွင်ပြသော ငွေပမာဏကို ပေးပါ။
reason-PURPOSE_DOUBTED = ခရီးရည်ရွယ်ချက်ကို သံသယရှိပါသည်
reason-PURPOSE_DOUBTED-remedy = အရာရှိရေးထားသည်ကို ဖတ်ပါ။ ရည်ရွယ်ချက်ကို သက်သေပြသော စာရွက်စာတမ်းများဖြင့် ထပ်လျှောက်နိုင်ပါသည်။
reason-FUNDS_INSUFFICIENT = ငွေကြေး မလုံလောက်ပါ
reason-FUNDS_INSUFFICIENT-remedy = လုံလောက်သောငွေကြေး အထောက်အထားဖြင့် ထပ်လျှောက်နိုင်ပါသည်။
reason-PASSPORT_DOUBTED = နိုင်ငံကူးလက်မှတ် ပျက်စီးနေသည် သို့မဟုတ် သံသယရှိသည်
reason-PASSPORT_DOUBTED-remedy = ထုတ်ပေးသောဌာနကို မေးပြီး ကောင်းမွန်သော နိုင်ငံကူးလက်မှတ်ဖြင့် ထပ်လျှောက်ပါ။
reason-NOT_IN_COUNTRY = သံရုံးရှိသောနိုင်ငံတွင် နေထိုင်ကြောင်း သက်သေမပြနိုင်ပါ
reason-NOT_IN_COUNTRY-remedy = နေထိုင်သည့်နိုင်ငံတွင် လျှောက်ပါ သို့မဟုတ် ဤနေရာတွင် နေထိုင်ကြောင်း သက်သေပြပါ။
reason-STATEMENTS_UNTRUE = လျှောက်လွှာပါ ဖော်ပြချက်များ မမှန်ပါ
reason-STATEMENTS_UNTRUE-remedy = အရာရှိရေးထားသည်ကို ဖတ်ပါ။ ထပ်လျှောက်သူသည် အားလုံးကို မှန်ကန်စွာ ဖော်ပြရပါမည်။
reason-ENTRY_PROHIBITED = ဥပဒေက ဝင်ခွင့်မပြုပါ (လူဝင်မှုကြီးကြပ်ရေးဥပဒေ ပုဒ်မ 12)
reason-ENTRY_PROHIBITED-remedy = အရာရှိရေးထားသည်ကို ဖတ်ပြီး လုပ်နိုင်သည်ကို သံရုံးသို့ မေးပါ။
reason-NOT_INTERVIEWED = အင်တာဗျူးသို့ မလာခဲ့ပါ
reason-NOT_INTERVIEWED-remedy = ထပ်လျှောက်ပြီး အင်တာဗျူးသို့ လာနိုင်ပါသည်။

## Messages

evisa-mail-bill-subject = e-Visa { $reference } အတွက် အခကြေးငွေကို { $due_date } နောက်ဆုံးထား ပေးပါ
evisa-mail-bill-body =
    မင်္ဂလာပါ။

    ထိုင်းဗီဇာ လျှောက်လွှာကို လက်ခံရရှိပါသည်။ အမှတ်မှာ { $reference } ဖြစ်ပါသည်။

    အခကြေးငွေပေးပြီးမှ ကြည့်ပါမည်။ လျှောက်လွှာကိုဖွင့်၍ ငွေပမာဏကိုကြည့်ပြီး { $due_date } နောက်ဆုံးထား ပေးပါ-
    { $link }

    ထိုရက်အထိ မပေးလျှင် လျှောက်လွှာ ပျက်ပြယ်ပါမည်။

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-counter-subject = e-Visa { $reference } အတွက် အခကြေးငွေကို သံရုံးတွင် { $due_date } နောက်ဆုံးထား ပေးပါ
evisa-mail-counter-body =
    မင်္ဂလာပါ။

    ထိုင်းဗီဇာ လျှောက်လွှာကို လက်ခံရရှိပါသည်။ အမှတ်မှာ { $reference } ဖြစ်ပါသည်။

    သံရုံးတွင် ပေးရန် ရွေးထားပါသည်။ လျှောက်လွှာကိုဖွင့်၍ ထိုနေရာ၏ ငွေကြေးဖြင့် ပမာဏကိုကြည့်ပြီး အမှတ်ကိုပြော၍ { $due_date } နောက်ဆုံးထား ပေးပါ-
    { $link }

    ထိုရက်အထိ မပေးလျှင် လျှောက်လွှာ ပျက်ပြယ်ပါမည်။

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-unpaid-subject = e-Visa { $reference } အတွက် အခကြေးငွေကို { $due_date } နောက်ဆုံးထား ပေးရန် ကျန်ပါသည်
evisa-mail-unpaid-body =
    မင်္ဂလာပါ။

    လျှောက်လွှာ { $reference } အတွက် အခကြေးငွေ မရောက်သေးပါ။ { $due_date } နောက်ဆုံးထား ပေးပါ-
    { $link }

    ထိုရက်ကျော်လျှင် လျှောက်လွှာ ပျက်ပြယ်ပါမည်။ ပေးပြီးဖြစ်လျှင် ဘာမျှ လုပ်ရန် မလိုပါ။

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-problem-subject = e-Visa { $reference } အတွက် ငွေပေးချေမှု မအောင်မြင်ပါ
evisa-mail-problem-body =
    မင်္ဂလာပါ။

    လျှောက်လွှာ { $reference } အတွက် ငွေပေးချေမှု မအောင်မြင်ပါ။

    အကြောင်းရင်း- { $reason }

    လျှောက်လွှာကိုဖွင့်၍ { $due_date } နောက်ဆုံးထား ထပ်ပေးပါ-
    { $link }

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-lapsed-subject = e-Visa လျှောက်လွှာ { $reference } ပျက်ပြယ်သွားပါပြီ
evisa-mail-lapsed-body =
    မင်္ဂလာပါ။

    လျှောက်လွှာ { $reference } အတွက် အခကြေးငွေ အချိန်မီ မပေးသဖြင့် ပျက်ပြယ်ပါသည်။ ထပ်လျှောက်နိုင်ပါသည်-
    { $link }

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-received-subject = e-Visa လျှောက်လွှာ { $reference } သံရုံးသို့ ရောက်ပါပြီ
evisa-mail-received-body =
    မင်္ဂလာပါ။

    လျှောက်လွှာ { $reference } သံရုံးသို့ ရောက်ပါပြီ။ အရာရှိက အားလုံးပြည့်စုံသလား စစ်ဆေးပါမည်။

    မစမီအထိ အခကြေးငွေ ထပ်မပေးဘဲ အဖြေများကို ပြင်နိုင်ပါသည်-
    { $link }

    လိုနေလျှင် သို့မဟုတ် ဆုံးဖြတ်ပြီးလျှင် ထပ်မံအကြောင်းကြားပါမည်။

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-complete-subject = e-Visa လျှောက်လွှာ { $reference } ပြည့်စုံပါပြီ
evisa-mail-complete-body =
    မင်္ဂလာပါ။

    လျှောက်လွှာ { $reference } အတွက် လိုအပ်သည်အားလုံး ရှိပါပြီ။ သံရုံးက ရုံးဖွင့်ရက် 15 ရက်အတွင်း၊ { $due_date } နောက်ဆုံးထား ဆုံးဖြတ်ပါမည်။

    တိုးတက်မှုကို ကြည့်ရန်-
    { $link }

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-asked-subject = e-Visa လျှောက်လွှာ { $reference } ကို { $due_date } နောက်ဆုံးထား ဖြည့်စွက်ပါ
evisa-mail-asked-body =
    မင်္ဂလာပါ။

    အရာရှိက လျှောက်လွှာ { $reference } ကို စစ်ဆေးပြီးပါပြီ။ လိုနေသည် သို့မဟုတ် ပြင်ရန် ရှိပါသည်။

    ဖွင့်၍ စာရင်းအပြည့်ကိုဖတ်ပြီး ဖြည့်စွက်၍ { $due_date } နောက်ဆုံးထား ထပ်ပို့ပါ-
    { $link }

    စာရင်းတွင် အားလုံးပါပြီး တစ်ကြိမ်သာ တောင်းဆိုပါသည်။ ထိုရက်အထိ မပြည့်စုံလျှင် လျှောက်လွှာကို ပယ်ဖျက်ပါမည်။

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-asked-again-subject = e-Visa လျှောက်လွှာ { $reference } ကို { $due_date } နောက်ဆုံးထား ဖြည့်စွက်ရန် ကျန်ပါသည်
evisa-mail-asked-again-body =
    မင်္ဂလာပါ။

    လျှောက်လွှာ { $reference } မပြည့်စုံသေးပါ။ ဖြည့်စွက်ပြီး { $due_date } နောက်ဆုံးထား ထပ်ပို့ပါ-
    { $link }

    ထိုရက်ကျော်လျှင် လျှောက်လွှာကို ပယ်ဖျက်ပါမည်။

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-cancelled-subject = e-Visa လျှောက်လွှာ { $reference } ကို ပယ်ဖျက်ပါသည်
evisa-mail-cancelled-body =
    မင်္ဂလာပါ။

    လျှောက်လွှာ { $reference } အတွက် လိုနေသည်များ အချိန်မီ မရောက်သဖြင့် ပယ်ဖျက်ပါသည်။

    ဖွင့်၍ လိုနေခဲ့သည်ကို ကြည့်ပါ။ ထပ်လျှောက်နိုင်ပါသည်-
    { $link }

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-invited-subject = အင်တာဗျူးအချိန် ရွေးပါ- e-Visa { $reference }
evisa-mail-invited-body =
    မင်္ဂလာပါ။

    သံရုံးက လျှောက်လွှာ { $reference } ကို မဆုံးဖြတ်မီ သင်နှင့် စကားပြောလိုပါသည်။

    { $due_date } နောက်ဆုံးထား အချိန်ရွေးပါ-
    { $link }

    ထိုရက်အထိ မရွေးလျှင် လျှောက်လွှာကို ပယ်ဖျက်ပါမည်။

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-booked-subject = သံရုံးတွင် အင်တာဗျူး- e-Visa { $reference }
evisa-mail-booked-body =
    မင်္ဂလာပါ။

    လျှောက်လွှာ { $reference } အတွက် အင်တာဗျူးအချိန် ရွေးပြီးပါပြီ။ ရက်၊ အချိန်နှင့် နေရာကို ကြည့်ရန် လျှောက်လွှာကို ဖွင့်ပါ-
    { $link }

    နိုင်ငံကူးလက်မှတ်နှင့် မူရင်းစာရွက်စာတမ်းများ ယူလာပါ။

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-approved-subject = သင့်ထိုင်းဗီဇာကို ထုတ်ပေးပြီးပါပြီ- { $reference }
evisa-mail-approved-body =
    မင်္ဂလာပါ။

    သင့်ဗီဇာကို ထုတ်ပေးပြီးပါပြီ။ လျှောက်လွှာကိုဖွင့်၍ ပုံနှိပ်ပါ သို့မဟုတ် သိမ်းပါ-
    { $link }

    သက်တမ်းရှိသည့်ရက်အတွင်း ရောက်ရှိပါ။ နေထိုင်ကာလကို ရောက်ရှိသည့်ရက်မှ ရေတွက်ပါသည်။ ပုံနှိပ်ထားသည်ကို ယူသွားပြီး ခရီးမထွက်မီ ဝင်ရောက်ကတ် တင်သွင်းပါ။ အခမဲ့ ဖြစ်ပါသည်။

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-rejected-subject = e-Visa လျှောက်လွှာ { $reference } ကို ငြင်းပယ်ပါသည်
evisa-mail-rejected-body =
    မင်္ဂလာပါ။

    { $reference } ဖြင့် လျှောက်ထားသော ဗီဇာကို ငြင်းပယ်ပါသည်။

    အကြောင်းရင်း- { $reason }

    လျှောက်လွှာကိုဖွင့်၍ ဆုံးဖြတ်ချက်နှင့် လုပ်နိုင်သည်ကို ဖတ်ပါ-
    { $link }

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-withdrawn-subject = သင် e-Visa လျှောက်လွှာ { $reference } ကို ရုပ်သိမ်းခဲ့ပါသည်
evisa-mail-withdrawn-body =
    မင်္ဂလာပါ။

    သင် လျှောက်လွှာ { $reference } ကို ရုပ်သိမ်းခဲ့ပါသည်။ မဆုံးဖြတ်တော့ပါ။

    ရုပ်သိမ်းထားသည်ကို ကြည့်ရန်-
    { $link }

    သင်ကိုယ်တိုင် မရုပ်သိမ်းခဲ့လျှင် စကားဝှက်ကို ပြောင်းပြီး သံရုံးကို ဆက်သွယ်ပါ။

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-suspended-subject = သင့်ဗီဇာ { $reference } ကို ဆိုင်းငံ့ထားပါသည်
evisa-mail-suspended-body =
    မင်္ဂလာပါ။

    သင့်ဗီဇာ { $reference } ကို ဆိုင်းငံ့ထားပါသည်။ ယခု ၎င်းဖြင့် ဝင်၍ မရပါ။

    အကြောင်းရင်း- { $reason }

    ဖွင့်၍ ရေးထားသည်ကို ဖတ်ပါ-
    { $link }

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား
evisa-mail-revoked-subject = သင့်ဗီဇာ { $reference } ကို ပယ်ဖျက်ပါသည်
evisa-mail-revoked-body =
    မင်္ဂလာပါ။

    သင့်ဗီဇာ { $reference } ကို ပယ်ဖျက်ပါသည်။ ၎င်းဖြင့် ဝင်၍ မရတော့ပါ။

    အကြောင်းရင်း- { $reason }

    ဖွင့်၍ ရေးထားသည်ကို ဖတ်ပါ-
    { $link }

    Sala၊ ကောင်စစ်ရေးရာဦးစီးဌာနကိုယ်စား

## Times at an office; visas at the border

appointment-time = ရက်နှင့် အချိန်
appointment-time-hint = ရုံး၏ ဒေသစံတော်ချိန်အတိုင်း။
appointment-choose = အချိန် ရွေးပါ
appointment-taken = ဤအချိန်ကို ယခုပင် ယူသွားပါပြီ။ အခြားအချိန် ရွေးပါ
appointment-none = ယခု အားသောအချိန် မရှိပါ
appointment-none-text = ရက်အနည်းငယ်ကြာမှ ပြန်လာပါ။ ရုံးဖွင့်ရက်တိုင်း အချိန်သစ်များ ရှိပါသည်။
border-passport = နိုင်ငံကူးလက်မှတ်နံပါတ်
border-expiry = နိုင်ငံကူးလက်မှတ် သက်တမ်းကုန်ရက်
border-port = ဝင်ပေါက်
border-check = စစ်ဆေးရန်
access-border = နယ်စပ်တွင် စစ်ဆေးခဲ့သည်
access-border-entry = နယ်စပ်တွင် ဝင်ရောက်မှုကို မှတ်တမ်းတင်ခဲ့သည်
visa-reason-VISA_REQUIRED = ယနေ့ ဤနိုင်ငံသားအတွက် ကင်းလွတ်ခွင့် မရှိပါ။ ဗီဇာ လိုပါသည်။
visa-reason-VISA_VALIDITY_PAST = ဗီဇာ၏ ဝင်ရောက်ခွင့်ရက် ကျော်သွားပါပြီ။
visa-reason-VISA_USED = တစ်ကြိမ်ဝင်ဗီဇာဖြစ်၍ သုံးပြီးပါပြီ။
visa-reason-VISA_NOT_IN_FORCE = ဗီဇာကို ဆိုင်းငံ့၊ ပယ်ဖျက် သို့မဟုတ် အစားထိုးထားပါသည်။
visa-reason-PASSPORT_MISMATCH = နိုင်ငံကူးလက်မှတ်သည် ဗီဇာထုတ်ပေးထားသည့် နိုင်ငံကူးလက်မှတ် မဟုတ်ပါ။
visa-reason-PASSPORT_EXPIRES_TOO_SOON = နိုင်ငံကူးလက်မှတ်သည် ယနေ့မှ 6 လ သက်တမ်း မရှိပါ။
visa-reason-LAND_ENTRIES_USED = ဤနှစ်အတွင်း ကုန်းလမ်းမှ 2 ကြိမ်ဝင်ခြင်းကို သုံးပြီးပါပြီ။
officer-concluded = ကိစ္စအကြောင်း
