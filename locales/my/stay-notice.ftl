# Notices of stay (TM.30): places, notices, files, and their messages.

# Accommodations: the service under which whoever notifies stays registers a place.
stayplace-page-passport = နိုင်ငံကူးလက်မှတ် အချက်အလက်ကို ဖြည့်ပါ
stayplace-page-contact = ဆက်သွယ်ရန် အချက်အလက်ကို ဖြည့်ပါ
stayplace-field-passport_no = နိုင်ငံကူးလက်မှတ်နံပါတ်
stayplace-field-place_kind-HOTEL = ဟိုတယ်
stayplace-field-place_kind-GUEST_HOUSE = ဧည့်ရိပ်သာ
stayplace-field-place_kind-APARTMENT = တိုက်ခန်း
stayplace-field-place = နေရာ
stayplace-field-province = ခရိုင်
stayplace-field-district = မြို့နယ်
stayplace-field-subdistrict = ရပ်ကွက်/ကျေးရွာအုပ်စု
stayplace-field-postcode = စာပို့သင်္ကေတ
stayplace-field-house_no = အိမ်အမှတ်
stayplace-field-house_no-hint = ဥပမာ 12/34။
stayplace-field-moo = ရွာအမှတ် (moo)
stayplace-field-soi = လမ်းသွယ် (soi)
stayplace-field-road = လမ်း
stayplace-field-phone = ဖုန်းနံပါတ်
stayplace-field-email = အီးမေးလ်လိပ်စာ
stayplace-declaration = အထက်ပါအချက်အားလုံး မှန်ကန်ကြောင်း ကျွန်ုပ် အတည်ပြုပါသည်။
stayplace-state-draft = မပို့ရသေးပါ
stayplace-state-review = အရာရှိ စစ်ဆေး​နေသည်
stayplace-state-correction = ပြင်ရန် လိုသည်
stayplace-state-approved = ခွင့်ပြုပြီး
stayplace-state-withdrawn = ရုပ်သိမ်းသည်
stayplace-state-lapsed = ပျက်ပြယ်​ပြီး
stayplace-action-file = ပို့ရန်
stayplace-action-resubmit = ထပ်ပို့ရန်

# Reasons about places

# Notices: the service under which stays are notified.
staynote-title = နေထိုင်ကြောင်း အကြောင်းကြားစာ (TM.30)
staynote-summary = နိုင်ငံခြားသား တည်းခိုလျှင် အိမ်ရှင်နှင့် ဟိုတယ်များက 24 နာရီအတွင်း လူဝင်မှုကြီးကြပ်ရေးရုံးသို့ အကြောင်းကြားရပါသည်။ အခမဲ့ ဖြစ်ပါသည်။
staynote-section-notice = အကြောင်းကြားစာ
staynote-section-place = နေရာ
staynote-page-notice = အကြောင်းကြားစာ
staynote-page-place = နေရာ
staynote-field-notifier_name = အကြောင်းကြားသူ
staynote-field-role = အခန်းကဏ္ဍ
staynote-field-role-HOUSE_MASTER = အိမ်ထောင်ဦးစီး
staynote-field-role-OWNER = ပိုင်ရှင်
staynote-field-role-POSSESSOR = လက်ရှိသူ
staynote-field-role-HOTEL_MANAGER = ဟိုတယ်မန်နေဂျာ
staynote-field-role-AGENT = ကိုယ်စားလှယ်
staynote-field-role-ALIEN = ဧည့်သည်ကိုယ်တိုင် (အိမ်ရှင်သဘောတူချက်ဖြင့်)
staynote-field-check_in = နေထိုင်မှု စတင်ချိန်
staynote-field-channel = အကြောင်းကြားနည်း
staynote-field-channel-form = ပုံစံ
staynote-field-channel-file = ဖိုင်
staynote-field-channel-api = ဟိုတယ်စနစ်
staynote-field-place_name = နေရာအမည်
staynote-field-house_no = အိမ်အမှတ်
staynote-field-moo = ရွာအမှတ် (moo)
staynote-field-soi = လမ်းသွယ် (soi)
staynote-field-road = လမ်း
staynote-field-place = နေရာ
staynote-field-province = ခရိုင်
staynote-field-district = မြို့နယ်
staynote-field-subdistrict = ရပ်ကွက်/ကျေးရွာအုပ်စု
staynote-field-postcode = စာပို့သင်္ကေတ
staynote-field-guests = အကြောင်းကြားထားသော ဧည့်သည်ဦးရေ
staynote-field-first_guests = ဧည့်သည်များ
staynote-declaration = အထက်ပါအချက်အားလုံး မှန်ကန်ကြောင်း ကျွန်ုပ် အတည်ပြုပါသည်။
staynote-output-receipt = နေထိုင်ကြောင်း အကြောင်းကြားစာ လက်ခံဖြတ်ပိုင်း
staynote-output-receipt-text = ရုံးက လူဝင်မှုကြီးကြပ်ရေးဥပဒေ ပုဒ်မ 38 အရ ဤအကြောင်းကြားစာကို လက်ခံရရှိပါသည်။
staynote-law = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 38
staynote-state-draft = မပို့ရသေးပါ
staynote-state-accepted = လက်ခံသည်
staynote-state-accepted-explanation = နေထိုင်ကြောင်း အကြောင်းကြားပြီးပါပြီ။ လက်ခံဖြတ်ပိုင်းကို သိမ်းထားပါ။
staynote-state-cancelled = ပြန်ရုပ်သိမ်းပြီး
staynote-state-cancelled-explanation = ဤအကြောင်းကြားစာပါ နေထိုင်မှုအားလုံးကို ပြန်ရုပ်သိမ်းပြီးပါပြီ။ လက်ခံဖြတ်ပိုင်း အတည်မဖြစ်တော့ပါ။
staynote-event-file = သင် နေထိုင်ကြောင်း အကြောင်းကြားခဲ့သည်
staynote-event-check_out = သင် ထွက်ခွာကြောင်း အကြောင်းကြားခဲ့သည်
staynote-event-correct = သင် နေထိုင်မှုကို ပြင်ခဲ့သည်
staynote-event-cancel = သင် အကြောင်းကြားစာကို ပြန်ရုပ်သိမ်းခဲ့သည်
staynote-mail-filed-subject = နေထိုင်ကြောင်း အကြောင်းကြားစာ ရရှိပါသည်- { $reference }
staynote-mail-filed-body =
    နေထိုင်ကြောင်း အကြောင်းကြားစာ ရရှိပါသည်။ လက်ခံဖြတ်ပိုင်းသည် သင့်အကောင့်တွင် ရှိပါသည်။

    { $link }

# Pages
stay-start-lead = သင့်အိမ်၊ ဟိုတယ် သို့မဟုတ် အခြားနေရာတွင် နိုင်ငံခြားသား တည်းခိုလျှင် 24 နာရီအတွင်း လူဝင်မှုကြီးကြပ်ရေးရုံးသို့ အကြောင်းကြားရပါမည်။
stay-start-who = မည်သူ အကြောင်းကြားရမည်
stay-start-who-text = နေရာ၏ အိမ်ထောင်ဦးစီး၊ ပိုင်ရှင် သို့မဟုတ် လက်ရှိသူ၊ သို့မဟုတ် ဟိုတယ်မန်နေဂျာ။ နိုင်ငံခြားသားကိုယ်တိုင် ဒဏ်ကြေး မပေးရပါ။ ပိုင်ရှင် သို့မဟုတ် အိမ်ငှားဖြစ်လျှင် သို့မဟုတ် အိမ်ရှင် သဘောတူလျှင် ကိုယ်တိုင် အကြောင်းကြားနိုင်ပါသည်။
stay-start-when = မည်သည့်အချိန်အထိ
stay-start-when-text = နေထိုင်မှု စတင်ချိန်မှ { $hours } နာရီအတွင်း၊ စက္ကန့်အထိ တိကျစွာ။ စနေ၊ တနင်္ဂနွေနှင့် ရုံးပိတ်ရက်များကြောင့် မတိုးပါ။
stay-start-example = ဥပမာ- { $from } တွင် ဝင်ရောက်လျှင် { $to } နောက်ဆုံးထား အကြောင်းကြားပါ။
stay-start-not = အသစ် မလိုသောအခါ
stay-start-not-text = ဧည့်သည်တစ်ဦးတည်း နေထိုင်ခွင့်ရှိစဉ် ထိုနေရာသို့ ပြန်လာခြင်း- ထိုင်းတွင်းခရီးမှ၊ သို့မဟုတ် ပြန်ဝင်ခွင့် သို့မဟုတ် အကြိမ်များစွာဝင်ဗီဇာဖြင့် ပြည်ပမှ။ ဗီဇာမပါ သို့မဟုတ် တစ်ကြိမ်ဝင်ဗီဇာဖြင့် အသစ်ဝင်လျှင် အကြောင်းကြားစာအသစ် လိုပါသည်။
stay-start-late = နောက်ကျလျှင် ကုန်ကျမည်
stay-start-late-text = အိမ်ထောင်ဦးစီး- { $max } အထိ။ ဟိုတယ်မန်နေဂျာ- { $hotel_min } မှ { $hotel_max }။ ရုံးများသည် ပုံမှန် ဧည့်သည်တစ်ဦးလျှင် { $practice } သတ်မှတ်ပါသည်။ အရာရှိက ဆုံးဖြတ်ပါသည်။
stay-start-how = အကြောင်းကြားနည်း
stay-start-how-1 = နေရာကို တစ်ကြိမ် စာရင်းသွင်းပါ။ အရာရှိက ခွင့်ပြုပါသည်။
stay-start-how-2 = နေထိုင်မှုတိုင်းကို အကြောင်းကြားပါ- ရိုက်ထည့်ပါ၊ နိုင်ငံကူးလက်မှတ်၏ စာကြောင်းများ ကူးထည့်ပါ သို့မဟုတ် ဧည့်သည် { $rows } ဦးအထိ ဖိုင်ပို့ပါ။
stay-start-how-3 = လက်ခံဖြတ်ပိုင်းကို သိမ်းထားပါ။ ဧည့်သည် ထွက်ခွာလျှင် ထွက်ခွာကြောင်း ထည့်ပါ။
stay-start-places = နေထိုင်ကြောင်း အကြောင်းကြားရန်
stay-start-own = ကျွန်ုပ်သည် ဧည့်သည်- ကျွန်ုပ်၏ နေထိုင်မှုကို အကြောင်းကြားထားပါသလား။
stay-start-template = Excel ပုံစံ ရယူရန်
stay-places-name = နေရာ
stay-place-APPROVED = ခွင့်ပြုပြီး
stay-column-passport = နိုင်ငံကူးလက်မှတ်
stay-column-nationality = နိုင်ငံသား
stay-cancelled = ပြန်ရုပ်သိမ်းပြီး
stay-notify-continue = ရှေ့ဆက်ရန်
stay-notify-change = ပြင်ရန်
stay-field-first_name = အမည်
stay-field-middle_name = အလယ်အမည်
stay-field-passport_no = နိုင်ငံကူးလက်မှတ်နံပါတ်
stay-field-nationality = နိုင်ငံသား
stay-field-birth_date = မွေးသက္ကရာဇ်
stay-field-phone = ဖုန်း
stay-field-room = အခန်း
stay-error-file = ဖိုင် ရွေးပါ
stay-upload-send = ပို့ရန်
stay-state-waiting = စစ်ဆေး​နေသည်
stay-state-filed = ပြီးပြီ
stay-own-title = ကျွန်ုပ်၏ နေထိုင်မှုကို အကြောင်းကြားထားပါသလား။
stay-own-text = လူဝင်မှုမှတ်တမ်းက သင့်ပိုင်ဟု အတည်ပြုထားသော နိုင်ငံကူးလက်မှတ်ပါသည့် နေထိုင်မှုများ ဖြစ်ပါသည်။
stay-own-unconfirmed = ပထမဆုံး ရက် 90 သတင်းပို့မှု လက်ခံစဉ်ကဲ့သို့ လူဝင်မှုမှတ်တမ်းက သင့်နိုင်ငံကူးလက်မှတ်ကို အတည်ပြုပြီးမှ ပြနိုင်ပါသည်။ မဟုတ်လျှင် မည်သူမဆို အခြားသူကို ရှာနိုင်ပါမည်။
stay-own-empty = အကြောင်းကြားထားသော နေထိုင်မှု မရှိပါ
stay-own-empty-text = အိမ်ရှင်ကို အကြောင်းကြားရန် ပြောပါ သို့မဟုတ် သဘောတူချက်ဖြင့် ကိုယ်တိုင် အကြောင်းကြားပါ။
stay-own-notified = အကြောင်းကြားသည့်အချိန်
stay-own-place = နေရာ
stay-own-ask = အိမ်ရှင်ကို ပြောရန်
stay-own-ask-text = အကြောင်းကြားစာ တောင်းဆိုကြောင်း အိမ်ရှင်ထံ စာရေးပါမည်။ ဤတွင် အကောင့်ရှိလျှင် ရရှိပါမည်။
stay-own-host = အိမ်ရှင်၏ အီးမေးလ်လိပ်စာ
stay-own-host-error = အီးမေးလ်လိပ်စာကို ဖြည့်ပါ
stay-own-ask-send = တောင်းဆိုရန်
stay-own-asked = အိမ်ရှင်တွင် ဤနေရာ၌ အကောင့်ရှိလျှင် သင့်စာကို ရရှိပါပြီ။
stay-own-self = ကိုယ်တိုင် အကြောင်းကြားရန်
stay-own-self-text = ပိုင်ရှင် သို့မဟုတ် အိမ်ငှားဖြစ်လျှင် သို့မဟုတ် အိမ်ရှင်၏ လက်မှတ်ပါ သဘောတူချက်ရှိလျှင် လုပ်နိုင်ပါသည်။ နေရာကို စာရင်းသွင်းပြီး သင့်အခန်းကဏ္ဍကို ရွေးပါ။
stay-ask-subject = { $name } က နေထိုင်ကြောင်း အကြောင်းကြားရန် တောင်းဆိုပါသည်
stay-ask-body =
    { $name } သည် သင့်နေရာတွင် တည်းခိုနေပြီး နေထိုင်ကြောင်း အကြောင်းကြားရန် (TM.30) တောင်းဆိုပါသည်။ ဤနေရာတွင် အခမဲ့ လုပ်ဆောင်နိုင်ပါသည်။

    { $link }
staynote-action-file = အကြောင်းကြားရန်
staynote-action-check_out = ထွက်ခွာကြောင်း
staynote-action-correct = ပြင်ရန်
staynote-action-cancel = ပြန်ရုပ်သိမ်းရန်
