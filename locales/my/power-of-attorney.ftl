# Authority to act for somebody, shown by a document: the form, its states and actions, and its messages.

poa-title = စာရွက်စာတမ်းဖြင့် ကိုယ်စားဆောင်ရွက်ခွင့်
poa-summary = ဤစနစ်တွင် အခွင့်မပေးနိုင်သော ကလေး၊ ကျောင်းသား သို့မဟုတ် သင့်ဝန်ထမ်း၏ကိုယ်စား ဆောင်ရွက်ရန် လျှောက်ထားပါ။ အရာရှိက သင့်စာရွက်စာတမ်းကို ကြည့်ပါမည်။
poa-who = ကလေးများအတွက် မိဘ၊ ကျောင်းသားများအတွက် ကျောင်း၊ ဝန်ထမ်းများအတွက် အလုပ်ရှင်။ အကောင့်ရှိသူသည် “ကိုယ်စားဆောင်ရွက်ခြင်း” တွင် စာရွက်စာတမ်းမလိုဘဲ ကိုယ်တိုင် အခွင့်ပေးနိုင်ပါသည်။
poa-declaration = အထက်ပါအချက်အားလုံး မှန်ကန်ပြီး စာရွက်စာတမ်း စစ်မှန်ကြောင်း ကျွန်ုပ် အတည်ပြုပါသည်။
poa-document-PROOF = အခွင့်ရှိကြောင်း ပြသော စာရွက်စာတမ်း
poa-document-PROOF-hint = မွေးစာရင်း၊ ကိုယ်စားလှယ်စာ၊ သို့မဟုတ် ကုမ္ပဏီ သို့မဟုတ် ကျောင်း၏ အသိအမှတ်ပြုလက်မှတ်နှင့် ၎င်း၏စာ။
poa-section-authority = အခွင့်
poa-section-principal = မည်သူ့ကိုယ်စား
poa-page-kind = ထိုသူနှင့် သင် မည်သို့ တော်စပ်သနည်း။
poa-page-scope = မည်သည့်အတွက်၊ မည်သည့်ရက်အထိလဲ။
poa-page-principal = မည်သူ့ကိုယ်စား ဆောင်ရွက်မည်နည်း။
poa-page-place = ထိုသူသည် ထိုင်းနိုင်ငံ၏ မည်သည့်နေရာတွင် နေထိုင်ပါသလဲ။
poa-field-authority_kind = သင်သည်
poa-field-authority_kind-parent = မိဘ
poa-field-authority_kind-employer = အလုပ်ရှင်
poa-field-authority_kind-school = ကျောင်း
poa-field-authority_kind-agent = ကိုယ်စားလှယ်
poa-field-authority_service = ဝန်ဆောင်မှုများ
poa-field-authority_service-hint = လိုအပ်သည်ထက် ပို၍ မရွေးပါနှင့်။
poa-field-authority_service-all = နိုင်ငံခြားသားများအတွက် ဝန်ဆောင်မှုအားလုံး
poa-field-authority_until = နောက်ဆုံးရက်
poa-field-authority_until-hint = ထိုရက် အပါအဝင်။ ဥပမာ 31 12 2027။
poa-field-principal_passport_no = ထိုသူ၏ နိုင်ငံကူးလက်မှတ်နံပါတ်
poa-field-principal_passport_no-hint = ဂဏန်းများ၏ ရှေ့ သို့မဟုတ် နောက်ရှိ အက္ခရာများကိုလည်း ထည့်ပါ။
poa-field-principal_issuing_state = နိုင်ငံကူးလက်မှတ် ထုတ်ပေးသောနိုင်ငံ
poa-field-principal_family_name = မျိုးရိုးအမည်
poa-field-principal_first_name = အမည်
poa-field-principal_birth_date = မွေးသက္ကရာဇ်
poa-field-place = နေရာ
poa-field-province = ခရိုင်
poa-field-district = မြို့နယ်
poa-field-subdistrict = ရပ်ကွက်/ကျေးရွာအုပ်စု
poa-field-postcode = စာပို့သင်္ကေတ
poa-state-draft = မပို့​ရသေးပါ
poa-state-draft-explanation = အဖြေများကို သိမ်းထားပါသည်။
poa-state-review = အရာရှိ စစ်ဆေး​နေသည်
poa-state-review-explanation = အရာရှိတစ်ဦး သင့်စာရွက်စာတမ်းကို ကြည့်နေပါသည်။ ဘာမျှ လုပ်ရန် မလိုပါ။
poa-state-recorded = မှတ်တမ်း​တင်ပြီး
poa-state-recorded-explanation = ယခု ဤသူ၏ကိုယ်စား ဆောင်ရွက်နိုင်ပါပြီ။ “ကိုယ်စားဆောင်ရွက်ခြင်း” တွင် စတင်ပါ။
poa-state-refused = မှတ်တမ်း​မတင်ပါ
poa-state-refused-explanation = အခွင့်ကို မှတ်တမ်းမတင်ပါ။ အကြောင်းရင်းကို ဖတ်ပါ။ အခြားစာရွက်စာတမ်းဖြင့် ထပ်လျှောက်နိုင်ပါသည်။
poa-state-withdrawn = ရုပ်သိမ်း​ပြီး
poa-state-withdrawn-explanation = ဤလျှောက်လွှာကို ရုပ်သိမ်းခဲ့ပါသည်။
poa-action-file = ပို့ရန်
poa-event-file = သင် လျှောက်လွှာ ပို့ခဲ့သည်
poa-event-record = အရာရှိက အခွင့်ကို မှတ်တမ်းတင်ခဲ့သည်
poa-event-refuse = အရာရှိက အခွင့်ကို မှတ်တမ်းမတင်ခဲ့ပါ
poa-action-withdraw = ရုပ်သိမ်းရန်
poa-action-withdraw-text = ကိစ္စကို ချက်ချင်း ပိတ်ပါမည်။ ပြန်ပြင်၍ မရပါ။
poa-event-withdraw = သင် လျှောက်လွှာကို ရုပ်သိမ်းခဲ့သည်
reason-PROOF_DOES_NOT_SHOW = စာရွက်စာတမ်းတွင် အခွင့်ရှိကြောင်း မပြပါ
reason-PROOF_DOES_NOT_SHOW-remedy = သင့်အမည်၊ ထိုသူ၏အမည်နှင့် သင် ဆောင်ရွက်နိုင်သည်များ ပါသော စာရွက်စာတမ်းကို သုံးပါ။
error-date-past = “{ $label }” သည် ယနေ့ သို့မဟုတ် ယနေ့နောက်ပိုင်း ဖြစ်ရပါမည်

poa-field-authority_service-ninety_day = ရက် 90 သတင်းပို့ခြင်း
poa-field-authority_service-address_change = လိပ်စာပြောင်းကြောင်း အကြောင်းကြားခြင်း
poa-field-authority_service-evisa = e-Visa
poa-field-authority_service-arrival_card = ဝင်ရောက်ကတ် (TDAC)
poa-field-authority_service-stay_notice = အိမ်ရှင်ကိုယ်စား နေထိုင်ကြောင်း အကြောင်းကြားစာ (TM.30)
poa-mail-filed-subject = ကိုယ်စားဆောင်ရွက်ရန် လျှောက်လွှာ { $reference } ကို လက်ခံရရှိပါသည်
poa-mail-filed-body =
    မင်္ဂလာပါ။

    သင့်လျှောက်လွှာ { $reference } ကို လက်ခံရရှိပါသည်။ အရာရှိတစ်ဦးက စာရွက်စာတမ်းကို ကြည့်ပါမည်။

    တိုးတက်မှုကို ကြည့်ရန်-
    { $link }

    Sala၊ လူဝင်မှုကြီးကြပ်ရေးဌာနကိုယ်စား
poa-mail-recorded-subject = ယခု ကိုယ်စား ဆောင်ရွက်နိုင်ပါပြီ- { $reference }
poa-mail-recorded-body =
    မင်္ဂလာပါ။

    ကိစ္စ { $reference } ၏ အခွင့်ကို မှတ်တမ်းတင်ပြီးပါပြီ။ သင့်အကောင့်ရှိ “ကိုယ်စားဆောင်ရွက်ခြင်း” တွင် စတင်ပါ။

    ကိစ္စကို ကြည့်ရန်-
    { $link }

    Sala၊ လူဝင်မှုကြီးကြပ်ရေးဌာနကိုယ်စား
poa-mail-refused-subject = ကိစ္စ { $reference } ၏ အခွင့်ကို မှတ်တမ်းမတင်ပါ
poa-mail-refused-body =
    မင်္ဂလာပါ။

    ကိစ္စ { $reference } ၏ အခွင့်ကို မှတ်တမ်းမတင်ပါ။

    အကြောင်းရင်း- { $reason }

    ကိစ္စကို ကြည့်ရန်-
    { $link }

    Sala၊ လူဝင်မှုကြီးကြပ်ရေးဌာနကိုယ်စား
