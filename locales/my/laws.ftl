# Laws as they are cited. Each key is the citation of a service or setting: its letters and digits, with hyphens between.

law-immigration-act-b-e-2522-s-37-5 = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 37(5)
law-immigration-act-b-e-2522-s-18-para-2 = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 18 အပိုဒ် 2
