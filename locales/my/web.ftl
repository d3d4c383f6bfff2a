# Texts of the server's own: what it says before and after a form, and what is wrong with a field of an account.

## Before signing in

web-notice-signed-out = အကောင့်မှ ထွက်ပြီးပါပြီ။
web-notice-everywhere = စက်အားလုံးမှ ထွက်ပြီးပါပြီ။
web-notice-ended = { $minutes } မိနစ်ကြာ အသုံးမပြုသဖြင့် အကောင့်မှ ထွက်သွားပါသည်။ သိမ်းထားသည်များ မပျောက်ပါ။
web-notice-longest = အကောင့်ဝင်ထားနိုင်သည့် အများဆုံးအချိန် { $hours } နာရီ ပြည့်သဖြင့် အကောင့်မှ ထွက်သွားပါသည်။ သိမ်းထားသည်များ မပျောက်ပါ။
web-notice-password = စကားဝှက်အသစ်ကို သိမ်းပြီးပါပြီ။ ၎င်းဖြင့် အကောင့်ဝင်ပါ။

## Fields of an account

web-error-sign-in = အီးမေးလ်လိပ်စာ သို့မဟုတ် စကားဝှက် မမှန်ပါ။ ထပ်ကြိုးစားပါ သို့မဟုတ် စကားဝှက်အသစ် သတ်မှတ်ပါ
web-error-verify-password = ဤစကားဝှက်သည် ဤအီးမေးလ်ပို့ရသော မှတ်ပုံတင်ခြင်းတွင် သတ်မှတ်ထားသည့် စကားဝှက် မဟုတ်ပါ။ ထိုစဉ်က သတ်မှတ်ခဲ့သော စကားဝှက်ကို ထည့်ပါ သို့မဟုတ် ဤလိပ်စာဖြင့် ထပ်မံ မှတ်ပုံတင်ပါ
web-error-email-missing = အီးမေးလ်လိပ်စာကို ဖြည့်ပါ
web-error-email = name@example.com ကဲ့သို့သော အီးမေးလ်လိပ်စာကို ဖြည့်ပါ
web-error-password-missing = အနည်းဆုံး 10 လုံးရှိသော စကားဝှက်ကို ဖြည့်ပါ
web-error-password-short = စကားဝှက်သည် အနည်းဆုံး { $least } လုံး ရှိရပါမည်
web-error-password-long = စကားဝှက်သည် { $most } လုံးထက် မပိုရပါ
web-error-password-like-email = စကားဝှက်ထဲတွင် သင့်အီးမေးလ်လိပ်စာ မပါရပါ
web-error-password-common = ဤစကားဝှက်ကို ခန့်မှန်းရ လွယ်လွန်းပါသည်။ တစ်ခုနှင့်တစ်ခု မဆက်စပ်သော စကားလုံးများကို သုံးပါ

## Confirming an address

web-verify-title = အီးမေးလ်လိပ်စာကို အတည်ပြုပါ
web-verify-text = နောက်ဆုံးအဆင့်ဖြစ်ပါသည်။ မှတ်ပုံတင်စဉ်က သင်သတ်မှတ်ခဲ့သော စကားဝှက်ကို ထည့်ပါ၊ သင့်အကောင့်ကို သုံးနိုင်ပါပြီ။ သင် မှတ်ပုံမတင်ခဲ့ပါက ဤစာမျက်နှာကို ပိတ်ပါ။ ထိုစကားဝှက်မရှိဘဲ မည်သူမျှ သင့်အီးမေးလ်ဖြင့် အကောင့် မရနိုင်ပါ။
web-verify-button = အီးမေးလ်လိပ်စာ အတည်ပြုရန်

## Devices

web-device-unknown = မသိသော စက်
