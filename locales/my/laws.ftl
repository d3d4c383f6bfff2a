# Laws as they are cited. Each key is the citation of a service or setting: its letters and digits, with hyphens between.

law-immigration-act-b-e-2522-s-37-2-4 = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 37(2)–(4)
law-immigration-act-b-e-2522-s-37-5 = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 37(5)
law-immigration-act-b-e-2522-s-18-para-2 = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 18 အပိုဒ် 2
law-administrative-procedure-act-b-e-2539-s-24 = အုပ်ချုပ်ရေးဆိုင်ရာ လုပ်ထုံးလုပ်နည်းဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2539၊ ခရစ်နှစ် 1996) ပုဒ်မ 24
law-civil-and-commercial-code-ss-797-and-1567 = တရားမနှင့် ကူးသန်းရောင်းဝယ်ရေး ကျင့်ထုံးဥပဒေ ပုဒ်မ 797 နှင့် 1567
law-immigration-act-b-e-2522-ss-76-77-81-and-84 = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 76, 77၊ 81 နှင့် 84
law-books-of-account-10-years-after-the-end-setting-to-be-confirmed-with-the-immigration-bureau = စာရင်းစာအုပ်များ - ပြီးဆုံးပြီးနောက် 10 နှစ်

## Laws of rules asked in public

law-immigration-section = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ { $section }
law-practice-of-the-immigration-bureau = လူဝင်မှုကြီးကြပ်ရေးဌာန၏ လုပ်ထုံးလုပ်နည်း
law-practice-of-the-ministry-of-foreign-affairs = နိုင်ငံခြားရေးဝန်ကြီးဌာန၏ လုပ်ထုံးလုပ်နည်း
law-immigration-act-b-e-2522-s-12-1-and-the-interior-minister-s-notification-under-it = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 12(1) နှင့် ယင်းအရ ပြည်ထဲရေးဝန်ကြီး၏ ကြေညာချက်
law-immigration-act-b-e-2522-ss-34-35 = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 34 နှင့် 35
law-immigration-act-b-e-2522-ss-12-1-34-35 = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 12(1)၊ 34 နှင့် 35
law-immigration-act-b-e-2522-s-38 = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 38
law-ministerial-regulation-on-visa-fees-under-the-immigration-act-b-e-2522 = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) အရ ဗီဇာအခကြေးငွေဆိုင်ရာ ဝန်ကြီးဌာန စည်းမျဉ်း
law-cabinet-resolution-on-the-smart-visa = SMART ဗီဇာဆိုင်ရာ အစိုးရအဖွဲ့ ဆုံးဖြတ်ချက်
law-cabinet-resolution-on-the-long-term-resident-visa = ရေရှည်နေထိုင်ခွင့် ဗီဇာဆိုင်ရာ အစိုးရအဖွဲ့ ဆုံးဖြတ်ချက်
law-cabinet-resolution-of-28-may-2024-on-the-destination-thailand-visa = Destination Thailand ဗီဇာဆိုင်ရာ 2024 ခုနှစ် မေလ 28 ရက် အစိုးရအဖွဲ့ ဆုံးဖြတ်ချက်
