# Messages to people: the inbox, official notices, how one is told.

account-navigation = ကျွန်ုပ်၏အကောင့်
account-nav-cases = ကိစ္စများ
account-nav-messages = စာများ
account-nav-unread = မဖတ်ရသေး { $count } စောင်

messages-title = စာများ
messages-text = ကျွန်ုပ်တို့ အကြောင်းကြားသမျှကို ဤနေရာတွင် သိမ်းထားပါသည်။ တရားဝင်အကြောင်းကြားစာများကို သင့်အီးမေးလ်သို့လည်း ပို့ပါသည်။
messages-empty = စာ မရှိသေးပါ
messages-empty-text = သင့်ကိစ္စတွင် တစ်စုံတစ်ရာ ဖြစ်ပျက်လျှင် ဤနေရာတွင် ဖတ်နိုင်ပါသည်။
messages-unread = မဖတ်ရသေး
messages-official = တရားဝင်အကြောင်းကြားစာ
messages-received = { $when } တွင် ရရှိသည်
messages-received-official = တရားဝင်အကြောင်းကြားစာ၊ { $when } တွင် ရရှိသည်
messages-official-text = ဤသည်မှာ တရားဝင်အကြောင်းကြားစာ ဖြစ်ပါသည်။ အယူခံဝင်ရန်ကာလကဲ့သို့သော သင့်အတွက် ကာလများကို ပေးအပ်သည့်နေ့မှ ရေတွက်ပါသည်။
messages-open-case = ကိစ္စ ဖွင့်ရန်

## Service of notices

served-inbox = တရားဝင်အကြောင်းကြားစာကို ဤစနစ်ရှိ စာတိုက်ပုံးတွင် ပေးအပ်ခဲ့သည်
served-email = တရားဝင်အကြောင်းကြားစာကို အီးမေးလ်ဖြင့် ပေးအပ်ခဲ့သည်
served-sms = တရားဝင်အကြောင်းကြားစာကို SMS ဖြင့် ပေးအပ်ခဲ့သည်
served-hand = တရားဝင်အကြောင်းကြားစာကို လူကိုယ်တိုင် ပေးအပ်ခဲ့သည်
served-post = တရားဝင်အကြောင်းကြားစာကို မှတ်ပုံတင်စာဖြင့် ပေးအပ်ခဲ့သည်
served-returned = အီးမေးလ် ပြန်ရောက်လာသဖြင့် အကြောင်းကြားစာကို ပေးအပ်ပြီးဟု မမှတ်ယူပါ
served-about = “{ $subject }”၊ { $ground } အရ
served-ground = { $ground } အရ

## Due dates and reminders

account-nav-dates = သတ်မှတ်ရက်များ
account-nav-contact = အကြောင်းကြားနည်း
account-nav-staff = ဌာန၏ ဝန်ထမ်းများ
account-nav-webhooks = ဌာန၏ webhook များ

dates-title = သတ်မှတ်ရက်များ
dates-text = မည်သည့်အရာကို မည်သည့်ရက်နောက်ဆုံးထား လုပ်ရမည်ကို ပြပါသည်။ 15 ရက်၊ 7 ရက်နှင့် 1 ရက်အလိုတွင် သတိပေးပြီး လုပ်ပြီးနောက် သတိမပေးပါ။
dates-empty = သတ်မှတ်ရက် မရှိပါ
dates-empty-text = သင့်ကိစ္စတွင် သတ်မှတ်ရက်အတွင်း လုပ်ရန်ရှိလျှင် ဤနေရာတွင် ပေါ်ပါမည်။
dates-what = အကြောင်းအရာ
dates-day = နောက်ဆုံးရက်
dates-case = ကိစ္စ
dates-file = ပြက္ခဒိန်ဖိုင်
dates-by-register = လူဝင်မှုကြီးကြပ်ရေး မှတ်တမ်းမှ
dates-file-get = ပြက္ခဒိန်တွင် ထည့်ရန်
dates-feed = သတ်မှတ်ရက်အားလုံးကို ပြက္ခဒိန်တွင်
dates-feed-text = ဤလိပ်စာကို ဖုန်း သို့မဟုတ် ကွန်ပျူတာ၏ ပြက္ခဒိန်တွင် ထည့်ပါ။ လက်ရှိသတ်မှတ်ရက်များကို အမြဲပြပါမည်။
dates-feed-made = ပြက္ခဒိန်လိပ်စာ ရပါပြီ
dates-feed-revoked = ပြက္ခဒိန်လိပ်စာကို သုံး၍ မရတော့ပါ
dates-feed-address = ပြက္ခဒိန်တွင် ဤလိပ်စာကို ထည့်ပါ-
dates-feed-once = လိပ်စာကို တစ်ကြိမ်သာ ပြပါသည်။ ၎င်းကို သိသူတိုင်း သင့်သတ်မှတ်ရက်များကို မြင်နိုင်ပါသည်။ အခြားသူ သိသွားလျှင် အသစ်လုပ်ပါ။
dates-feed-since = { $since } မှစ၍ ပြက္ခဒိန်လိပ်စာ ရှိပါသည်။
dates-feed-make = ပြက္ခဒိန်လိပ်စာ လုပ်ရန်
dates-feed-anew = လိပ်စာအသစ် လုပ်ရန်
dates-feed-revoke = လိပ်စာကို ပိတ်ရန်
dates-calendar = Sala- သတ်မှတ်ရက်များ
dates-last-day = နောက်ဆုံးရက်မှာ { $day } ဖြစ်ပါသည်။

duty-turn = { $service }- { $state }
duty-ends = { $service }- သက်တမ်းကုန်ဆုံးမည်
duty-appointment = { $service }- ရုံးတွင် ရက်ချိန်း
duty-left = { $days ->
    [0] ယနေ့ ဖြစ်ပါသည်။
   *[other] { $days } ရက် ကျန်ပါသည်။
}
reminder-subject = { $day } နောက်ဆုံးထား- { $what }
reminder-body =
    မင်္ဂလာပါ။

    { $what }

    နောက်ဆုံးရက်မှာ { $day } ဖြစ်ပါသည်။ { $left }

    ကိစ္စ ဖွင့်ရန်-
    { $link }

    လုပ်ပြီးဖြစ်လျှင် ဘာမျှ လုပ်ရန် မလိုပါ။

    Sala၊ အစိုးရဝန်ဆောင်မှုများကို တစ်နေရာတည်းတွင်

## How one is told

contact-title = အကြောင်းကြားနည်း
contact-text = စာတိုင်း ဤနေရာရှိ စာတိုက်ပုံးတွင် ရှိပါသည်။ အခြားနည်းဖြင့်လည်း အကြောင်းကြားနိုင်ပါသည်။
contact-channels = အခြားနည်းဖြင့်လည်း အကြောင်းကြားပါ
contact-email = အီးမေးလ်ဖြင့် ({ $email })
contact-email-hint = တရားဝင်အကြောင်းကြားစာများကို အီးမေးလ်ဖြင့် အမြဲပို့ပါသည်။
contact-sms = SMS ဖြင့် ({ $phone })
contact-sms-hint = SMS တွင် စာရှိကြောင်းကိုသာ ဖော်ပြပါသည်။
contact-save = သိမ်းရန်
contact-phone-title = လက်ကိုင်ဖုန်း
contact-phone-text = သင့်နံပါတ်ကို စာရှိကြောင်း အကြောင်းကြားရန်သာ သုံးပါသည်။
contact-phone = လက်ကိုင်ဖုန်းနံပါတ်
contact-phone-hint = ဥပမာ 089 765 4321၊ သို့မဟုတ် + နှင့် နိုင်ငံကုဒ်ပါသော နံပါတ်
contact-code = ကုဒ်
contact-code-hint = { $phone } သို့ ဂဏန်း 6 လုံးပါသော ကုဒ်ကို ပို့ပြီးပါပြီ။ 10 မိနစ်အထိ သုံးနိုင်ပါသည်။
contact-send = ကုဒ်ပို့ရန်
contact-confirm = အတည်ပြုရန်
contact-other-number = အခြားနံပါတ် သုံးရန်
contact-remove = နံပါတ်ကို ဖယ်ရန်
contact-error-phone = လက်ကိုင်ဖုန်းနံပါတ်ကို ဖြည့်ပါ၊ ဥပမာ 089 765 4321
contact-error-code = ကုဒ် မမှန်ပါ။ SMS ကို စစ်ဆေးပြီး ဂဏန်း 6 လုံးကို ပြန်ဖြည့်ပါ
contact-done-saved = ရွေးချယ်မှုကို သိမ်းပြီးပါပြီ။
contact-done-sent = ကုဒ်ကို ပို့ပြီးပါပြီ။
contact-done-confirmed = နံပါတ်ကို အတည်ပြုပြီးပါပြီ။ SMS ဖြင့်လည်း အကြောင်းကြားပါမည်။
contact-done-gone = ဤကုဒ်ကို သုံး၍ မရတော့ပါ။ အသစ်တောင်းပါ။
contact-done-removed = နံပါတ်ကို ဖယ်ပြီးပါပြီ။
sms-code = Sala- သင့်ကုဒ်မှာ { $code } ဖြစ်ပါသည်။ { $minutes } မိနစ်အထိ သုံးနိုင်ပါသည်။ မည်သူ့ကိုမျှ မပေးပါနှင့်။
sms-message = Sala- သင့်ကိစ္စအကြောင်း စာရှိပါသည်။ ဤတွင်ဖတ်ပါ { $link }
sms-notice = Sala- သင့်အတွက် တရားဝင်အကြောင်းကြားစာ ရှိပါသည်။ ကာလများ စတင်နေနိုင်ပါသည်။ ဤတွင်ဖတ်ပါ { $link }
