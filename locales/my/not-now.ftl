# The page that says that a report cannot be filed now, and when it can.

not-now-title = သတင်းမပို့နိုင်သေးပါ
not-now-opens = အွန်လိုင်းမှ သတင်းပို့နိုင်မည့်ရက်
not-now-until = { $last } အထိ
not-now-saved = အဖြေများကို သိမ်းထားပါသည်။
not-now-saved-account = အဖြေများကို သိမ်းထားပါသည်။ သတင်းပို့နိုင်သောအခါ အကောင့်ဝင်၍ ဆက်လုပ်ပါ။
not-now-change = ဤအဖြေများထဲတွင် မှားနေသည် ရှိလျှင် ပြင်ပါ-
not-now-account = အကောင့်သို့ သွားရန်
not-now-refused-title = ဤအရာကို တင်သွင်း၍ မရပါ
not-now-correction-title = ဤအဖြေများဖြင့် ဤသတင်းပို့မှု အတည်မဖြစ်ပါ
not-now-correction = ပြင်ထားသော သတင်းပို့မှုကို ပထမဆုံး တင်သွင်းသည့်ရက် { $filed } တွင် တင်သွင်းသည်ဟု မှတ်ယူပါသည်။ ဤအဖြေများအရ ထိုရက်သည် အွန်လိုင်းမှ သတင်းပို့ရမည့်ကာလအတွင်း မဟုတ်ပါ။
not-now-correction-now = ယခု သတင်းပို့မှု အသစ် ပို့နိုင်ပါသည်။
not-now-correction-withdraw = အသစ် မပို့မီ ဤသတင်းပို့မှုကို ရုပ်သိမ်းပါ။
