# Words of the whole portal: header, footer, buttons, form parts.

## Product and document

common-product = Sala
common-product-line = အစိုးရဝန်ဆောင်မှုများကို တစ်နေရာတည်းတွင်
common-title = { $page } – Sala
common-title-error = အမှား- { $title }
common-skip = အဓိကအကြောင်းအရာသို့ သွားရန်
common-home = ပင်မစာမျက်နှာ

## Header

common-languages = ဘာသာစကား
common-platforms = ဝန်ဆောင်မှု ရယူသူများ
common-platform-citizen = နိုင်ငံသားများ
common-platform-business = လုပ်ငန်းရှင်များ
common-platform-foreigner = နိုင်ငံခြားသားများ
common-officer-queue = အရာရှိများ၏ စာရင်း
common-sign-in = အကောင့်ဝင်ရန်
common-sign-out = ထွက်ရန်
common-account-of = အကောင့်-

## Footer

common-footer-about = အစိုးရဝန်ဆောင်မှုများကို တစ်နေရာတည်းတွင် ရယူနိုင်ပါသည်။ လျှောက်ထားခြင်း၊ သတင်းပို့ခြင်း၊ တိုးတက်မှုကို ကြည့်ခြင်းနှင့် ရလဒ်ရယူခြင်းတို့ကို မိမိဘာသာစကားဖြင့် ဖုန်းပေါ်တွင် လုပ်ဆောင်နိုင်ပါသည်။
common-footer-cookies = ဤဝဘ်ဆိုက်သည် မရှိမဖြစ်လိုအပ်သော ကွတ်ကီး 2 ခုကိုသာ သုံးပါသည်။ တစ်ခုက အကောင့်ဝင်ထားမှုကို ထိန်းထားပြီး တစ်ခုက သင်ပို့သောအချက်အလက်ကို ကာကွယ်ပါသည်။ သင့်ကို ခြေရာခံခြင်း မပြုပါ။
common-footer-places = နေရာအမည်များ- GeoThai နှင့် ထိုင်းနိုင်ငံ အထွေထွေအုပ်ချုပ်ရေးဦးစီးဌာန၊ CC BY 4.0

## Navigation

common-back = နောက်သို့
common-breadcrumbs = လက်ရှိနေရာ
common-pagination = စာရင်း၏ စာမျက်နှာများ
common-previous = ရှေ့စာမျက်နှာ
common-next = နောက်စာမျက်နှာ

## Forms

common-continue = ရှေ့ဆက်ရန်
common-change = ပြင်ရန်
common-choose = ရွေးပါ
common-optional = { $label } (မဖြည့်လည်း ရသည်)
common-not-given = မဖြည့်ထားပါ
common-day = ရက်
common-month = လ
common-year = ခုနှစ်
common-error-summary = ဖြည့်ထားသည်များကို စစ်ဆေးပါ
common-error-prefix = အမှား-
common-important = အရေးကြီး
common-success = ပြီးပါပြီ
common-warning = သတိပြုရန်
