# Issued documents: on paper, in a case, and the public check

## On paper
paper-kind-receipt = လက်ခံဖြတ်ပိုင်း
paper-kind-notice = အကြောင်းကြားစာ
paper-kind-defect_record = ချို့ယွင်းချက်မှတ်တမ်း
paper-kind-decision = ဆုံးဖြတ်ချက်
paper-kind-licence = လိုင်စင်
paper-number = အမှတ်
paper-holder = အမည်
paper-address = လိပ်စာ
paper-filed_at = တင်သွင်းသည့်ရက်
paper-paid_for = ပေးချေသည့် အကြောင်းအရာ
paper-office = ရုံး
paper-channel = တင်သွင်းသည့်နည်း
paper-channel-online = အွန်လိုင်း
paper-valid-to = သက်တမ်းကုန်ရက်
paper-items-receipt = အသေးစိတ်
paper-items-notice = အကြောင်းရင်းများ
paper-items-defect_record = ပြင်ရမည့်အချက်များ
paper-items-decision = အကြောင်းရင်းများ
paper-items-licence = စည်းကမ်းချက်များ
paper-appeal = အယူခံဝင်နည်း
paper-check = ဤစာရွက်စာတမ်းကို စစ်ဆေးရန်
paper-check-hint = QR ကုဒ်ကို စကင်ဖတ်ပါ သို့မဟုတ် အောက်ပါကုဒ်ကို ဖော်ပြပါလိပ်စာတွင် ရိုက်ထည့်ပါ။ စာရွက်စာတမ်း စစ်မှန်ကြောင်းနှင့် ယနေ့ အခြေအနေကို သိနိုင်ပါသည်
paper-check-alt = ဤစာရွက်စာတမ်းကို စစ်ဆေးရန် QR ကုဒ်၊ ကုဒ်မှာ { $code }
paper-issued = { $day } တွင် အီလက်ထရွန်နစ်နည်းဖြင့် ထုတ်ပေး၍ လက်မှတ်ရေးထိုးသည်
paper-attachment = ဤစာရွက်စာတမ်း၏ အကြောင်းအရာ (စက်ဖတ်ရန်)

## In a case
issued-documents = စာရွက်စာတမ်းများ
issued-on = { $day } တွင် ထုတ်ပေးသည်။
issued-valid-to = { $day } အထိ သက်တမ်းရှိသည်။
issued-open = { $title } ဖွင့်ရန် (PDF၊ { $size })
issued-in-preparation = အီလက်ထရွန်နစ်လက်မှတ်ပါသောဖိုင်ကို ပြင်ဆင်နေပါသည်။ ပုံမှန် 1 မိနစ်ထက် မကြာပါ။ ဤစာမျက်နှာကို ပြန်ဖွင့်ပါ။
issued-pending-title = သင့်စာရွက်စာတမ်းကို ပြင်ဆင်နေပါသည်
issued-pending-text = { $title } { $number } ကို ထုတ်ပေးပြီးဖြစ်၍ ယခုမှစ၍ အတည်ဖြစ်ပါသည်။ လက်မှတ်ပါသောဖိုင်ကို ပြုလုပ်နေပြီး ပုံမှန် 1 မိနစ်ထက် မကြာပါ။
issued-pending-again = ထပ်ကြိုးစားရန်
issued-in_force = အတည်ဖြစ်သည်
issued-not_yet_in_force = အတည်မဖြစ်သေးပါ
issued-suspended = ဆိုင်းငံ့ထားသည်
issued-revoked = ပယ်ဖျက်ထားသည်
issued-expired = သက်တမ်းကုန်ပြီ
issued-used = သုံးပြီး
issued-replaced = အစားထိုးပြီး

## Public check
check-title = စာရွက်စာတမ်း စစ်ဆေးရန်
check-lead = စာရွက်စာတမ်း စစ်မှန်မှုနှင့် ယနေ့ အတည်ဖြစ်မှုကို သိနိုင်ပါသည်။
check-code = စာရွက်စာတမ်းပါ ကုဒ်
check-code-hint = QR ကုဒ်အောက်ရှိ 16 လုံး၊ ဥပမာ 7QK3-MX4D-2A9C-EFGH။ QR ကုဒ်၏ အကြောင်းအရာကိုလည်း ကူးထည့်နိုင်ပါသည်။
check-send = စစ်ဆေးရန်
check-in-force = အတည်ဖြစ်သည်
check-in-force-text = ဤစာရွက်စာတမ်းသည် စစ်မှန်ပြီး အတည်ဖြစ်ပါသည်။
check-not-yet-in-force = အတည်မဖြစ်သေးပါ
check-not-yet-in-force-text = ဤစာရွက်စာတမ်းသည် စစ်မှန်ပါသည်။ အတည်မဖြစ်သေးပါ။
check-suspended = ဆိုင်းငံ့ထားသည်
check-suspended-text = ဤစာရွက်စာတမ်းသည် စစ်မှန်သော်လည်း ဆိုင်းငံ့ထားပါသည်။ ယခု အတည်မဖြစ်ပါ။
check-revoked = ပယ်ဖျက်ထားသည်
check-revoked-text = ဤစာရွက်စာတမ်းသည် စစ်မှန်ခဲ့သော်လည်း ပယ်ဖျက်ပြီးပါပြီ။ အတည်မဖြစ်တော့ပါ။
check-expired = သက်တမ်းကုန်ပြီ
check-expired-text = ဤစာရွက်စာတမ်းသည် စစ်မှန်သော်လည်း သက်တမ်းကုန်ပါပြီ။
check-used = သုံးပြီး
check-used-text = ဤစာရွက်စာတမ်းသည် စစ်မှန်သော်လည်း တစ်ကြိမ်သာ သုံးနိုင်ပြီး သုံးပြီးပါပြီ။
check-replaced = အစားထိုးပြီး
check-replaced-text = ဤစာရွက်စာတမ်းသည် စစ်မှန်သော်လည်း အသစ်ဖြင့် အစားထိုးပြီးပါပြီ။
check-not-authentic = စစ်မှန်ကြောင်း မတွေ့ပါ
check-not-authentic-text = ဤကုဒ်ဖြင့် စာရွက်စာတမ်းကို မထုတ်ပေးခဲ့ပါ။ ကုဒ်ကို စာရွက်စာတမ်းနှင့် တိုက်ကြည့်ပါ သို့မဟုတ် ကိုင်ဆောင်သူကို စာရွက်စာတမ်း ထပ်ပြခိုင်းပါ။
check-since = { $day } မှစ၍
check-compare = ဤအချက်အလက်များကို သင့်အား ပြသသော စာရွက်စာတမ်းနှင့် တိုက်ကြည့်ပါ။
check-kind = အမျိုးအစား
check-document = စာရွက်စာတမ်း
check-number = အမှတ်
check-service = ဝန်ဆောင်မှု
check-agency = ထုတ်ပေးသောဌာန
check-name = အမည် (တစ်စိတ်တစ်ပိုင်း)
check-filed = တင်သွင်းသည့်ရက်
check-issued = ထုတ်ပေးသည့်ရက်
check-valid-to = သက်တမ်းကုန်ရက်
check-next-due = နောက်တစ်ကြိမ် သတင်းပို့ရမည့်ရက်
check-signed = သင်စကင်ဖတ်ခဲ့သော ကုဒ်တွင် ကျွန်ုပ်တို့၏ လက်မှတ် ပါရှိပါသည်။
check-address = ဘရောက်ဇာရှိ လိပ်စာသည် { $product } ၏ လိပ်စာ ဖြစ်ကြောင်း သေချာပါစေ။
error-CHECK_CODE = စာရွက်စာတမ်းပါ ကုဒ် 16 လုံးကို ဖြည့်ပါ

## The 90-day report
tm47-field-next_due = နောက်တစ်ကြိမ် သတင်းပို့ရမည့်ရက်
tm47-output-receipt = ရက် 90 ထက်ပို၍ နေထိုင်ကြောင်း သတင်းပို့မှု လက်ခံဖြတ်ပိုင်း
tm47-output-receipt-text = ဤသတင်းပို့ခြင်းသည် ထိုင်းနိုင်ငံတွင် နေထိုင်ခွင့်ကို သက်တမ်းမတိုးပေးပါ။
tm47-output-receipt-feature = { $opens } မှ စ၍ သတင်းပို့နိုင်ပါသည်
tm47-output-rejection = ဆုံးဖြတ်ချက်- ရက် 90 သတင်းပို့မှုကို ငြင်းပယ်သည်
tm47-output-rejection-text = သတင်းပို့မှု { $reference } ကို { $issued } တွင် ဆုံးဖြတ်ခဲ့သည်။ အောက်ပါအကြောင်းရင်းများကြောင့် ငြင်းပယ်သည်။
tm47-output-rejection-appeal = အကြောင်းကြားခံရသည့်နေ့မှ 15 ရက်အတွင်း အထက်ပါရုံးရှိ ဆုံးဖြတ်ခဲ့သော အရာရှိထံ စာဖြင့် အယူခံနိုင်သည် (အုပ်ချုပ်ရေးလုပ်ထုံးလုပ်နည်းဥပဒေ ဗုဒ္ဓသက္ကရာဇ် 2539 ပုဒ်မ 44)။ အကြောင်းရင်းများတွင် ဖော်ပြထားသည်တို့ကို ပြင်ဆင်၍ ချက်ချင်း ပြန်လည်သတင်းပို့နိုင်သည်။
