# The page that says that a report cannot be filed now, and when it can.

not-now-title = သတင်းမပို့နိုင်သေးပါ
not-now-opens = အွန်လိုင်းမှ သတင်းပို့နိုင်မည့်ရက်
not-now-until = { $last } အထိ
not-now-saved-account = အဖြေများကို သိမ်းထားပါသည်။ သတင်းပို့နိုင်သောအခါ အကောင့်ဝင်၍ ဆက်လုပ်ပါ။
not-now-change = ဤအဖြေများထဲတွင် မှားနေသည် ရှိလျှင် ပြင်ပါ-
not-now-account = အကောင့်သို့ သွားရန်
not-now-refused-title = ဤအရာကို တင်သွင်း၍ မရပါ
