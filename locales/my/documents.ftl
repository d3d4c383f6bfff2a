# Papers handed in.

document-papers = စာရွက်စာတမ်းများ
document-fetched = ဤစာရွက်စာတမ်းကို ဌာနက ကိုယ်တိုင် ရယူပါမည်။
document-none = မတင်သွင်းရသေးပါ
document-not-asked = ဤစာရွက်စာတမ်းများကို တင်သွင်းရန် မလိုပါ။ အစိုးရက ထုတ်ပေးထားသဖြင့် ဌာနက ကိုယ်တိုင် ရယူပါမည်-
document-choose = ဖိုင် ရွေးပါ
document-choose-several = ဖိုင်တစ်ခု သို့မဟုတ် တစ်ခုထက်ပို၍ ရွေးပါ
document-upload = တင်ရန်
document-remove = ဖယ်ရန်
document-reuse = ဤဖိုင်ကို သုံးရန်
document-given = သင်တင်သွင်းထားသော ဖိုင်များ
document-earlier = ဤစာရွက်စာတမ်းအတွက် ယခင်တင်သွင်းခဲ့သော ဖိုင်များ
document-full = ဖိုင် ထပ်ထည့်၍ မရတော့ပါ။ အခြားဖိုင် တင်လိုလျှင် တစ်ခုကို အရင်ဖယ်ပါ။
document-limits = { $formats }၊ တစ်ခုလျှင် { $size } အထိ
document-limits-several = { $formats }၊ တစ်ခုလျှင် { $size } အထိ၊ ဖိုင် { $files } ခုအထိ
document-detail = { $format }၊ { $size }၊ { $at } တွင် တင်သွင်းခဲ့သည်
document-or = { $list } သို့မဟုတ် { $last }

## The scan for malware

document-scan-pending = အန္တရာယ်ရှိပရိုဂရမ် စစ်ဆေးနေသည်
document-scan-failed = စစ်ဆေး၍ မရပါ
document-scan-infected = ငြင်းပယ်သည်- အန္တရာယ်ရှိပရိုဂရမ် တွေ့သည်
document-scan-off = အန္တရာယ်ရှိပရိုဂရမ် မစစ်ဆေးထားပါ

## In the browser, while files are sent

document-drop = ဖိုင်များကို အောက်ပါ အကွက်ထဲသို့ ဆွဲထည့်နိုင်ပါသည်။
document-sending = ပို့နေသည်-
document-failed = ဖိုင်ကို ပို့၍ မရပါ။ အင်တာနက်ချိတ်ဆက်မှုကို စစ်ဆေးပြီး “တင်ရန်” ကို ထပ်နှိပ်ပါ။

## What is wrong with a file, and what to do. $name is the file’s name.

document-fault-missing = ဖိုင် အနည်းဆုံး { $least ->
   *[other] { $least } ခု
} တင်ပါ
document-fault-empty = အလွတ်မဟုတ်သော ဖိုင်ကို ရွေးပါ
document-fault-too-large = “{ $name }” သည် { $size } ထက် ကြီးပါသည်။ ကြည်လင်မှုလျှော့၍ စကင်ဖတ်ခြင်းဖြင့် ဖိုင်ကိုသေးငယ်စေပြီး ထပ်တင်ပါ
document-fault-too-many = တင်သွင်းနိုင်သော ဖိုင်မှာ { $files ->
   *[other] { $files } ခုအထိ
} ဖြစ်ပါသည်။ အခြားဖိုင် မတင်မီ တစ်ခုကို ဖယ်ပါ
document-fault-format = “{ $name }” သည် အမှန်တကယ် { $formats } မဟုတ်ပါ။ ထိုအမျိုးအစားတစ်ခုဖြင့် သိမ်းပြီး ထပ်တင်ပါ
document-fault-picture-unreadable = ပုံ “{ $name }” ပျက်နေပါသည်။ ထပ်ရိုက် သို့မဟုတ် ထပ်သိမ်းပြီး အသစ်ကို တင်ပါ
document-fault-picture-pixels = ပုံ “{ $name }” ၏ ပစ်ဆယ် များလွန်းပါသည်။ 40 မီဂါပစ်ဆယ်အထိ သေးအောင် သိမ်းပြီး ထပ်တင်ပါ
document-fault-picture-proportion = ပုံ “{ $name }” ၏ အချိုးသည် ဤစာရွက်စာတမ်းအတွက် မကိုက်ညီပါ။ အကျယ် 3.5 စင်တီမီတာနှင့် အမြင့် 4.5 စင်တီမီတာ အချိုးဖြင့် ဒေါင်လိုက် ဖြတ်ပြီး ထပ်တင်ပါ
document-fault-pdf-unreadable = PDF “{ $name }” ပျက်နေသည် သို့မဟုတ် မပြည့်စုံပါ။ ထပ်သိမ်းပြီး အသစ်ကို တင်ပါ
document-fault-pdf-encrypted = PDF “{ $name }” ကို သော့ခတ်ထားပါသည်။ စကားဝှက်နှင့် အကာအကွယ် မပါဘဲ သိမ်းပြီး ထပ်တင်ပါ
document-fault-pdf-active = PDF “{ $name }” တွင် ပရိုဂရမ်၊ ပုံစံ သို့မဟုတ် အခြားဖိုင် ပါနေပါသည်။ PDF အသစ်သို့ ပုံနှိပ်ပြီး ၎င်းကို တင်ပါ
document-fault-pdf-complex = PDF “{ $name }” ကို စစ်ဆေး၍ မရပါ။ PDF အသစ်သို့ ပုံနှိပ်ပြီး ၎င်းကို တင်ပါ
document-fault-infected = “{ $name }” တွင် အန္တရာယ်ရှိပရိုဂရမ် ပါနေပါသည်။ သင့်စက်ကို စစ်ဆေးပါ၊ စာရွက်စာတမ်းကို အသစ်ပြုလုပ်ပြီး တင်ပါ

access-document = တင်သွင်းထားသော စာရွက်စာတမ်းကို ဖွင့်ခဲ့သည်
