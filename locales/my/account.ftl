# Registration, sign-in, password reset, and the account page.

## Signing in

account-sign-in-title = အကောင့်ဝင်ရန်
account-email = အီးမေးလ်လိပ်စာ
account-email-hint = အတည်ပြုရန် လင့်ခ်ကို ဤလိပ်စာသို့ ပို့ပါမည်။ သင့်ကိစ္စ၏ တိုးတက်မှုကိုလည်း အကြောင်းကြားပါမည်။
account-password = စကားဝှက်
account-password-new = စကားဝှက် သတ်မှတ်ပါ
account-password-hint = အနည်းဆုံး 10 လုံး ရှိရပါမည်။ တစ်ခုနှင့်တစ်ခု မဆက်စပ်သော စကားလုံးများကို သုံးပါ။ အထူးသင်္ကေတများ မလိုပါ။
account-forgot = စကားဝှက် မေ့နေပါသည်
account-new = ပထမဆုံး အသုံးပြုသူလား။
account-new-text = အီးမေးလ်လိပ်စာ လိုအပ်ပါသည်။ 2 မိနစ်ခန့် ကြာပါမည်။
account-register-link = အကောင့်ဖွင့်ရန်

## Registering

account-register-title = အကောင့်ဖွင့်ရန်
account-register-lead = အကောင့်ရှိလျှင် အဖြေများကို သိမ်းထားပြီး နောက်မှ ဆက်လုပ်နိုင်သလို လက်ခံဖြတ်ပိုင်းများကိုလည်း ကြည့်နိုင်ပါသည်။
account-register = အကောင့်ဖွင့်ပါ
account-have-one = အကောင့် ရှိပြီးဖြစ်ပါသည်
account-privacy = သင့်အချက်အလက်ကို မည်သို့သုံးသည်
account-privacy-text = သင့်အီးမေးလ်လိပ်စာကို သိမ်းထားပြီး စကားဝှက်ကို ပြန်ဖတ်၍မရသော ပုံစံဖြင့် သိမ်းပါသည်။ သင့်အချက်အလက်ကို သင်အသုံးပြုသော ဝန်ဆောင်မှုများအတွက်သာ ကိုယ်ရေးအချက်အလက် ကာကွယ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2562၊ ခရစ်နှစ် 2019) အရ သုံးပါသည်။ သင့်ကိစ္စတစ်ခုစီကို မည်သူကြည့်ခဲ့သည်ကို သင်မြင်နိုင်ပါသည်။

## Mail, verification, reset

account-mail-title = အီးမေးလ်ကို စစ်ဆေးပါ
account-mail-verify-to = { $email } ကို အကောင့်အသစ်အတွက် သုံးနိုင်လျှင် ထိုလိပ်စာသို့ လင့်ခ်ကို ပို့ပြီးပါပြီ။ လင့်ခ်ကိုဖွင့်၍ လိပ်စာကို အတည်ပြုပါ။
account-mail-verify = သင့်အီးမေးလ်လိပ်စာသို့ လင့်ခ်ကို ပို့ပြီးပါပြီ။ လင့်ခ်ကိုဖွင့်၍ လိပ်စာကို အတည်ပြုပါ။
account-mail-reset-to = { $email } ဖြင့် အကောင့်ရှိလျှင် ထိုလိပ်စာသို့ လင့်ခ်ကို ပို့ပြီးပါပြီ။ ၎င်းဖြင့် စကားဝှက်အသစ် သတ်မှတ်ပါ။
account-mail-reset = ဤလိပ်စာဖြင့် အကောင့်ရှိလျှင် လင့်ခ်ကို ပို့ပြီးပါပြီ။ ၎င်းဖြင့် စကားဝှက်အသစ် သတ်မှတ်ပါ။
account-mail-valid = { $hours ->
   *[other] လင့်ခ်ကို { $hours } နာရီအတွင်း တစ်ကြိမ်သာ သုံးနိုင်ပါသည်။
}
account-mail-nothing = အီးမေးလ် မတွေ့လျှင် spam ဖိုင်တွဲတွင် ကြည့်ပါ သို့မဟုတ် လိပ်စာ စာလုံးပေါင်းကို စစ်ဆေးပြီး ထပ်ကြိုးစားပါ။
account-verified-title = သင့်အီးမေးလ်လိပ်စာကို အတည်ပြုပြီးပါပြီ
account-verified-text = ယခု အကောင့်ဝင်နိုင်ပါပြီ။
account-link-old-title = ဤလင့်ခ်ကို သုံး၍ မရတော့ပါ
account-verify-old-text = သုံးပြီးသား ဖြစ်သည် သို့မဟုတ် သက်တမ်းကုန်ပါပြီ။ အကောင့်ဝင်၍ မရလျှင် တူညီသောလိပ်စာဖြင့် အကောင့်ကို ထပ်ဖွင့်ပါ။
account-reset-title = စကားဝှက်အသစ် သတ်မှတ်ရန်
account-reset-lead = သင့်အီးမေးလ်လိပ်စာသို့ လင့်ခ်ကို ပို့ပါမည်။
account-reset-send = လင့်ခ်ပို့ရန်
account-reset-old-text = သုံးပြီးသား ဖြစ်သည် သို့မဟုတ် သက်တမ်းကုန်ပါပြီ။
account-reset-again = လင့်ခ်အသစ် တောင်းရန်
account-choose-title = စကားဝှက်အသစ် သတ်မှတ်ရန်
account-choose-lead = အခြားစက်အားလုံးမှ ထွက်သွားပါမည်။
account-choose-save = စကားဝှက် သိမ်းရန်

## Session

account-expiring-title = ဆက်လက် အသုံးပြုနေပါသလား။
account-expiring-text = { $minutes ->
   *[other] လုံခြုံရေးအတွက် { $minutes } မိနစ်အတွင်း အကောင့်မှ ထွက်သွားပါမည်။
}
account-expiring-saved = “ရှေ့ဆက်ရန်” ကို နှိပ်ခဲ့သော စာမျက်နှာတိုင်း၏ အဖြေများကို သိမ်းထားပါသည်။
account-expiring-stay = အကောင့်ဝင်ထားရန်
account-expiring-here = { $minutes } မိနစ်ကြာ ဘာမျှ မပို့သဖြင့် မကြာမီ အကောင့်မှ ထွက်သွားပါမည်။ ဤနေရာတွင် ရိုက်ထားသည်များ မပျောက်ပါ။
account-expiring-here-stay = အကောင့်ဝင်ထားရန် (တက်ဘ်အသစ်တွင် ပွင့်ပါမည်)

## My account

account-title = ကျွန်ုပ်၏အကောင့်
account-signed-in-as = { $email } ဖြင့် ဝင်ထားပါသည်
account-drafts = မပို့ရသေးပါ
account-draft-continue = { $service }- ဆက်ဖြည့်ရန်
account-draft-saved = နောက်ဆုံးသိမ်းခဲ့သည်- { $changed }။ သိမ်းထားမည့်ရက်- { $until } အထိ။
account-cases = ကျွန်ုပ်၏ကိစ္စများ
account-no-cases = ကိစ္စ မရှိသေးပါ
account-no-cases-text = သင်ပို့ထားသည်များ၊ လက်ခံဖြတ်ပိုင်းနှင့် ဆုံးဖြတ်ချက်များကို ဤနေရာတွင် တွေ့နိုင်ပါမည်။
account-case-filed = { $service }၊ { $filed } တွင် တင်သွင်းခဲ့သည်
account-sessions = အကောင့်ဝင်ထားသော စက်များ
account-session-here = ဤစက်၊ ယခု
account-sign-out-everywhere = စက်အားလုံးမှ ထွက်ရန်

## Signing in in two steps

account-nav-second-factor = ဝင်ရောက်ခြင်း
second-factor-title = အဆင့်နှစ်ဆင့်ဖြင့် ဝင်ရောက်ခြင်း
second-factor-text = စကားဝှက်ထည့်ပြီးနောက် သင့်ဖုန်းရှိ အထောက်အထားစိစစ်ရေးအက်ပ်က ပြသောကုဒ်ကို ထည့်ရပါမည်။ စကားဝှက်ကိုသာ သိသူသည် ဝင်ရောက်၍မရပါ။
second-factor-required = သင်သည် အေဂျင်စီတစ်ခုတွင် လုပ်ကိုင်နေသူ ဖြစ်သည်။ အမှုတွဲများကို ကြည့်ရန် ဤဒုတိယအဆင့်ကို သတ်မှတ်ရပါမည်။
second-factor-begin = သတ်မှတ်ရန်
second-factor-step-app = အထောက်အထားစိစစ်ရေးအက်ပ် မရှိသေးပါက ဖုန်းတွင် ထည့်သွင်းပါ။
second-factor-step-scan = အက်ပ်ဖြင့် ဤကုဒ်ကို စကင်ဖတ်ပါ၊ သို့မဟုတ် အောက်ပါကီးကို ရိုက်ထည့်ပါ။
second-factor-step-code = အက်ပ်က ပြသော ဂဏန်းခြောက်လုံးကို ရိုက်ထည့်ပါ။
second-factor-qr-alt = အထောက်အထားစိစစ်ရေးအက်ပ်အတွက် ကီး၏ QR ကုဒ်
second-factor-secret = ကီး -
second-factor-confirm = အတည်ပြုရန်
second-factor-codes-title = သင့်ပြန်လည်ရယူရေးကုဒ်များ
second-factor-codes-text = ဖုန်းပျောက်ပါက ကုဒ်တစ်ခုစီကို အက်ပ်ကုဒ်အစား တစ်ကြိမ် သုံးနိုင်ပါသည်။ ပုံနှိပ်ထားပါ၊ သို့မဟုတ် ဖုန်းမဟုတ်သော လုံခြုံသည့်နေရာတွင် သိမ်းပါ။
second-factor-codes-once = ယခုတစ်ကြိမ်သာ ပြသပါသည်။
second-factor-on =
    { $since } တွင် သတ်မှတ်ထားသည်။ { $left ->
        [0] ပြန်လည်ရယူရေးကုဒ် မကျန်တော့ပါ။
       *[other] ပြန်လည်ရယူရေးကုဒ် { $left } ခု ကျန်ပါသည်။
    }
second-factor-change = ပြောင်းလဲရန်
second-factor-change-text = အခြားဖုန်းကို သုံးရန် အက်ပ်ကို ဖယ်ရှားပြီး ပြန်သတ်မှတ်ပါ။ ပြောင်းလဲတိုင်း ကုဒ်လိုအပ်ပါသည်။
second-factor-renew = ပြန်လည်ရယူရေးကုဒ်အသစ် ပြုလုပ်ရန်
second-factor-remove = အက်ပ်ကို ဖယ်ရှားရန်
second-factor-code = ကုဒ်
second-factor-code-hint = အထောက်အထားစိစစ်ရေးအက်ပ်မှ ဂဏန်းခြောက်လုံး သို့မဟုတ် ပြန်လည်ရယူရေးကုဒ်
second-factor-wrong = ကုဒ် မမှန်ပါ သို့မဟုတ် သက်တမ်းကုန်သွားပါပြီ။ အက်ပ်က ယခုပြသော ကုဒ်ကို သုံးပါ
second-factor-lost = ဖုန်းပျောက်သွားပါသလား။ ပြန်လည်ရယူရေးကုဒ်ကို ထည့်ပါ။ ကုဒ်မကျန်တော့ပါက သင့်အေဂျင်စီ သို့မဟုတ် ရုံးကို ဆက်သွယ်ပါ။ အထောက်အထားစစ်ဆေးပြီး ဤအဆင့်ကို ဖယ်ရှားပေးနိုင်ပါသည်။
second-factor-done-removed = အက်ပ်ကို ဖယ်ရှားပြီးပါပြီ။ ဝင်ရောက်ရာတွင် စကားဝှက်သာ လိုပါသည်။
second-factor-sign-in-title = အက်ပ်မှ ကုဒ်ကို ထည့်ပါ
second-factor-demonstration = သရုပ်ပြ - ဤအကောင့်၏ အက်ပ်သည် ယခု { $code } ကို ပြပါမည်။
second-factor-other-account = အခြားအကောင့်ဖြင့် ဝင်ရန်
