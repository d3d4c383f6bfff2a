# A fine: how it is opened and set, what the person is told, and its papers.

fine-title = ဒဏ်ကြေး
fine-answers-title = ရုံးက တွေ့ရှိချက်
fine-summary = လူဝင်မှုကြီးကြပ်ရေးဥပဒေအရ အရာရှိက သတ်မှတ်သော ဒဏ်ကြေး ဖြစ်ပါသည်။ သတ်မှတ်ရက်မကျော်မီ ပေးပါ သို့မဟုတ် ကန့်ကွက်ပါ။

fine-section-fine = ဒဏ်ကြေး
fine-section-person = သက်ဆိုင်သူ
fine-page-offence = မည်သည့်အတွက် ဒဏ်ကြေးလဲ။
fine-page-host = ဧည့်သည်များကို မည်သူ အကြောင်းကြားသလဲ။
fine-page-person = မည်သူ့အတွက် ဒဏ်ကြေးလဲ။
fine-page-place = မည်သည့်နေရာလဲ။
fine-field-offence = ချိုးဖောက်မှု
fine-field-offence-OVERSTAY = သက်တမ်းကျော်နေထိုင်ခြင်း (ပုဒ်မ 81)
fine-field-offence-REPORT_LATE = ရက် 90 သတင်းပို့ နောက်ကျခြင်း (ပုဒ်မ 76)
fine-field-offence-ADDRESS_LATE = လိပ်စာပြောင်းကြောင်း အကြောင်းကြား နောက်ကျခြင်း (ပုဒ်မ 76)
fine-field-offence-STAY_NOTICE_LATE = အိမ်ရှင်က နေထိုင်ကြောင်း အကြောင်းကြားစာ နောက်ကျခြင်း (ပုဒ်မ 77)
fine-field-due_on = သတ်မှတ်ချိန်မီသည့် နောက်ဆုံးရက်
fine-field-done_on = ဆောင်ရွက်သည့်ရက် သို့မဟုတ် စစ်ဆေးတွေ့ရှိသည့်ရက်
fine-field-found = အရာရှိက စစ်ဆေးတွေ့ရှိခြင်း
fine-field-found-no = မဟုတ်ပါ၊ ကိုယ်တိုင် လာရောက်ခဲ့ပါသည်
fine-field-found-yes = ဟုတ်ပါသည်
fine-field-late = သတ်မှတ်ချိန် ကျော်လွန်ခြင်း
fine-field-late-no = မဟုတ်ပါ၊ အချိန်မီ
fine-field-late-yes = ဟုတ်ပါသည်
fine-field-fine_baht = ဒဏ်ကြေး (ဘတ်)
fine-field-found_in = စစ်ဆေးတွေ့ရှိသည့် ကိစ္စ
fine-field-days = ကျော်လွန်သည့် ရက်ပေါင်း
fine-field-passport_no = နိုင်ငံကူးလက်မှတ်နံပါတ်
fine-field-issuing_state = နိုင်ငံကူးလက်မှတ် ထုတ်ပေးသောနိုင်ငံ
fine-field-notifier_name = အကြောင်းကြားသူ
fine-field-role = အခန်းကဏ္ဍ
fine-field-role-HOUSE_MASTER = အိမ်ထောင်ဦးစီး
fine-field-role-OWNER = ပိုင်ရှင်
fine-field-role-POSSESSOR = လက်ရှိသူ
fine-field-role-HOTEL_MANAGER = ဟိုတယ်မန်နေဂျာ
fine-field-role-AGENT = ကိုယ်စားလှယ်
fine-field-role-ALIEN = ဧည့်သည်ကိုယ်တိုင် (အိမ်ရှင်သဘောတူချက်ဖြင့်)
fine-field-late_guests = နောက်ကျမှ အကြောင်းကြားသော ဧည့်သည်ဦးရေ
fine-field-nationality = နိုင်ငံသား
fine-field-family_name = မျိုးရိုးအမည်
fine-field-first_name = အမည်
fine-field-middle_name = အလယ်အမည်
fine-field-place = နေရာ
fine-field-province = ခရိုင်
fine-field-district = မြို့နယ်
fine-field-subdistrict = ရပ်ကွက်/ကျေးရွာအုပ်စု
fine-field-postcode = စာပို့သင်္ကေတ

fine-state-draft = မဖွင့်​ရသေးပါ
fine-state-draft-explanation = ဘာမျှ မဖွင့်ရသေးပါ။
fine-state-proposed = ဆုံးဖြတ်ချက် စောင့်​နေသည်
fine-state-proposed-explanation = ဒဏ်ကြေးရှိမရှိကို အရာရှိက ဆုံးဖြတ်နေပါသည်။ ဘာမျှ လုပ်ရန် မလိုပါ။
fine-state-billing = ငွေတောင်း​ခံလွှာ ပြင်ဆင်​နေသည်
fine-state-billing-explanation = ငွေတောင်းခံလွှာကို ပြင်ဆင်နေပါသည်။
fine-state-payment = ဒဏ်ကြေး ပေးရန်
fine-state-payment-explanation = ဒဏ်ကြေး သတ်မှတ်ပြီးပါပြီ။ ဆုံးဖြတ်ချက်ကို ဖတ်ပြီး ငွေတောင်းခံလွှာအတိုင်း ပေးပါ။ သဘောမတူလျှင် ငွေပေးရန် နောက်ဆုံးရက်မကျော်မီ အကြောင်းရင်းရေး၍ ကန့်ကွက်ပါ။
fine-state-objected = ကန့်ကွက်​ထားသည်
fine-state-objected-explanation = သင် ကန့်ကွက်ပြီးပါပြီ။ အထက်အရာရှိက ဆုံးဖြတ်ပါမည်။ ထိုအချိန်အထိ ငွေပေးရန် မလိုပါ။
fine-state-paid = ငွေ​ပေးပြီး
fine-state-paid-explanation = ဒဏ်ကြေး ပေးပြီးဖြစ်၍ ကိစ္စ ပြီးပြတ်ပါပြီ (ပုဒ်မ 84)။ ငွေရပြေစာကို သိမ်းထားပါ။
fine-state-waived = ဒဏ်ကြေး မရှိပါ
fine-state-waived-explanation = ဒဏ်ကြေး မရှိပါ။ ဘာမျှ လုပ်ရန် မလိုပါ။
fine-state-unpaid = အချိန်မီ မပေးပါ
fine-state-unpaid-explanation = ဒဏ်ကြေးကို အချိန်မီ မပေးခဲ့ပါ။ ကိစ္စကို စုံစမ်းစစ်ဆေးရေးအရာရှိထံ လွှဲပြောင်းပါမည်။ လူဝင်မှုကြီးကြပ်ရေးရုံးကို ဆက်သွယ်ပါ။

fine-event-file = အရာရှိက ဒဏ်ကြေးကိစ္စကို ဖွင့်ခဲ့သည်
fine-event-impose = အရာရှိက ဒဏ်ကြေး သတ်မှတ်ခဲ့သည်
fine-event-drop = အရာရှိက ဒဏ်ကြေးမရှိဟု ဆုံးဖြတ်ခဲ့သည်
fine-event-free = ပေးရန် မရှိပါ
fine-event-bill = ငွေတောင်းခံလွှာ ပြုလုပ်ခဲ့သည်
fine-event-remind = ငွေပေးရန် သတိပေးခဲ့သည်
fine-event-paid = ဒဏ်ကြေး ပေးပြီးပါပြီ
fine-action-object = ဒဏ်ကြေးကို ကန့်ကွက်ရန်
fine-action-object-text = အထက်အရာရှိက ဆုံးဖြတ်ပါမည်။ ထိုအချိန်အထိ ငွေတောင်းခံလွှာကို ပိတ်ထားပါမည်။
fine-action-object-note = သဘောမတူရသည့် အကြောင်းရင်း
fine-event-object = သင် ဒဏ်ကြေးကို ကန့်ကွက်ခဲ့သည်
fine-event-uphold = ဒဏ်ကြေးကို ဆက်လက်အတည်ပြုခဲ့သည်
fine-event-waive = ဒဏ်ကြေးကို ပယ်ဖျက်ခဲ့သည်
fine-event-lapse = ဒဏ်ကြေးကို အချိန်မီ မပေးခဲ့ပါ

fine-fee-fine = ဒဏ်ကြေး
fine-output-decision = ဒဏ်ကြေးဆိုင်ရာ ဆုံးဖြတ်ချက်
fine-output-decision-text = အောက်ပါချိုးဖောက်မှုအတွက် ဒဏ်ကြေး သတ်မှတ်သည်။ ပေးပြီးလျှင် ကိစ္စ ပြီးပြတ်သည် (လူဝင်မှုကြီးကြပ်ရေးဥပဒေ ပုဒ်မ 84)။
fine-output-decision-appeal = သဘောမတူလျှင် ငွေပေးရန် နောက်ဆုံးရက်မကျော်မီ ဤစနစ်ရှိ သင့်ကိစ္စတွင် အကြောင်းရင်းရေး၍ ကန့်ကွက်ပါ။ အထက်အရာရှိက ဆုံးဖြတ်ပါမည်။
fine-output-receipt = ဒဏ်ကြေး ငွေရပြေစာ
fine-output-receipt-text = အောက်ပါဒဏ်ကြေးကို ပေးပြီးပါပြီ။ လူဝင်မှုကြီးကြပ်ရေးဥပဒေ ပုဒ်မ 84 အရ ကိစ္စ ပြီးပြတ်ပါပြီ။

fine-mail-bill-subject = ကိစ္စ { $reference } ၏ ဒဏ်ကြေးကို { $due_date } နောက်ဆုံးထား ပေးပါ
fine-mail-bill-body =
    မင်္ဂလာပါ။

    ကိစ္စ { $reference } တွင် ဒဏ်ကြေး သတ်မှတ်ပြီးပါပြီ။

    ဆုံးဖြတ်ချက်ကို ဖတ်ပြီး ငွေတောင်းခံလွှာအတိုင်း { $due_date } နောက်ဆုံးထား ပေးပါ သို့မဟုတ် အကြောင်းရင်းရေး၍ ကန့်ကွက်ပါ-
    { $link }

    Sala၊ လူဝင်မှုကြီးကြပ်ရေးဌာနကိုယ်စား
fine-mail-paid-subject = ကိစ္စ { $reference } ၏ ဒဏ်ကြေး ပေးပြီးပါပြီ
fine-mail-paid-body =
    မင်္ဂလာပါ။

    ကိစ္စ { $reference } ၏ ဒဏ်ကြေး ပေးပြီးပါပြီ။ ကိစ္စ ပြီးပြတ်ပါပြီ။

    ကိစ္စကို ဖွင့်၍ ငွေရပြေစာကို သိမ်းပါ-
    { $link }

    Sala၊ လူဝင်မှုကြီးကြပ်ရေးဌာနကိုယ်စား
fine-mail-waived-subject = ကိစ္စ { $reference } ၏ ဒဏ်ကြေးကို ပယ်ဖျက်ပါသည်
fine-mail-waived-body =
    မင်္ဂလာပါ။

    ကိစ္စ { $reference } ၏ ဒဏ်ကြေးကို ပယ်ဖျက်ပါသည်။ ငွေပေးရန် မလိုပါ။

    ကိစ္စကို ကြည့်ရန်-
    { $link }

    Sala၊ လူဝင်မှုကြီးကြပ်ရေးဌာနကိုယ်စား
fine-mail-unpaid-subject = ကိစ္စ { $reference } ၏ ဒဏ်ကြေးကို အချိန်မီ မပေးခဲ့ပါ
fine-mail-unpaid-body =
    မင်္ဂလာပါ။

    ကိစ္စ { $reference } ၏ ဒဏ်ကြေးကို အချိန်မီ မပေးခဲ့ပါ။ ကိစ္စကို စုံစမ်းစစ်ဆေးရေးအရာရှိထံ လွှဲပြောင်းပါမည်။ လူဝင်မှုကြီးကြပ်ရေးရုံးကို ဆက်သွယ်ပါ။

    ကိစ္စကို ကြည့်ရန်-
    { $link }

    Sala၊ လူဝင်မှုကြီးကြပ်ရေးဌာနကိုယ်စား

reason-FINE_TARIFF = သတ်မှတ်နှုန်းအတိုင်း
reason-FINE_MITIGATED = ဖော်ပြထားသော အကြောင်းရင်းများအရ သတ်မှတ်နှုန်းထက် နည်းသည်
reason-FINE_AGGRAVATED = ဖော်ပြထားသော အကြောင်းရင်းများအရ သတ်မှတ်နှုန်းထက် များသည်

fine-event-explain_delay = ရုံးက နောက်ကျရသည့် အကြောင်းရင်းကို အသိပေးခဲ့သည်
fine-mail-delay-subject = ကိစ္စ { $reference } ၏ ကန့်ကွက်ချက်ကို ဆုံးဖြတ်ရန် နောက်ကျနေပါသည်
fine-mail-delay-body =
    မင်္ဂလာပါ။

    ကိစ္စ { $reference } တွင် သင့်ကန့်ကွက်ချက်ကို ဆုံးဖြတ်ရန် နောက်ဆုံးရက် ကျော်သွားပြီး မဆုံးဖြတ်ရသေးပါ။ တောင်းပန်ပါသည်။

    အကြောင်းရင်း- { $delay_reason }

    သင့်ကန့်ကွက်ချက်ကို ဆက်စစ်ဆေးနေပြီး ဆုံးဖြတ်သည်အထိ ပေးရန် မလိုပါ။ ထိုအချိန်အထိ ၇ ရက်တစ်ကြိမ် အကြောင်းကြားပါမည်-
    { $link }

    Sala၊ လူဝင်မှုကြီးကြပ်ရေးဌာနကိုယ်စား
