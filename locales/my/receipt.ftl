# The receipt of the 90-day report (TM.47): page, PDF and calendar file
receipt-pdf-title = ရက် 90 ထက်ပို၍ နေထိုင်ကြောင်း သတင်းပို့မှု လက်ခံဖြတ်ပိုင်း
receipt-pdf-number = လက်ခံဖြတ်ပိုင်းအမှတ်
receipt-pdf-name = အမည်
receipt-pdf-nationality = နိုင်ငံသား
receipt-pdf-passport = နိုင်ငံကူးလက်မှတ်နံပါတ်
receipt-pdf-address = ထိုင်းနိုင်ငံရှိ လိပ်စာ
receipt-pdf-filed-at = သတင်းပို့သည့်အချိန်
receipt-pdf-channel = သတင်းပို့နည်း
receipt-pdf-channel-online = အွန်လိုင်း
receipt-pdf-office = ရုံး
receipt-pdf-fine = ဒဏ်ကြေး
receipt-pdf-fine-none = မရှိ
receipt-pdf-next-due = နောက်တစ်ကြိမ် သတင်းပို့ရမည့်ရက်
receipt-pdf-check-hint = QR ကုဒ်ကို စကင်ဖတ်ပါ သို့မဟုတ် အောက်ပါကုဒ်ကို ဖော်ပြပါလိပ်စာတွင် ရိုက်ထည့်၍ ဤလက်ခံဖြတ်ပိုင်း စစ်မှန်ကြောင်း စစ်ဆေးပါ
receipt-pdf-qr-alt = ဤလက်ခံဖြတ်ပိုင်းကို စစ်ဆေးရန် QR ကုဒ်၊ ကုဒ်မှာ { $code }
receipt-pdf-not-extension = ဤသတင်းပို့ခြင်းသည် ထိုင်းနိုင်ငံတွင် နေထိုင်ခွင့်ကို သက်တမ်းမတိုးပေးပါ။
receipt-pdf-law = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 37(5) အရ သတင်းပို့သည်

receipt-calendar-summary = ရက် 90 သတင်းပို့ရမည့်ရက်
receipt-calendar-description = { $opens } မှ { $due } အထိ အွန်လိုင်းမှ သတင်းပို့နိုင်ပါသည်။ အခမဲ့ဖြစ်ပါသည်။ နောက်ဆုံး လက်ခံဖြတ်ပိုင်း- { $reference }
