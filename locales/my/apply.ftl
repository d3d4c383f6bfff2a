# Question pages and check-your-answers, for any service.

apply-saved = ရှေ့ဆက်တိုင်း အဖြေများကို သိမ်းထားပါသည်။ “ကျွန်ုပ်၏အကောင့်” မှ ပြန်ဖွင့်နိုင်ပါသည်။
apply-saved-guest = ရှေ့ဆက်တိုင်း အဖြေများကို သိမ်းထားပါသည်။ ဤဘရောက်ဇာတွင် ဤစာမျက်နှာမှ ပြန်ဖွင့်နိုင်ပါသည် -
apply-check-title = မပို့မီ အဖြေများကို စစ်ဆေးပါ
apply-declaration = ဝန်ခံချက်
apply-send = အတည်ပြုပြီး ပို့ရန်
apply-send-only = ပို့ရန်
apply-correct-title = အဖြေများကို ပြင်ပြီး ထပ်ပို့ပါ
apply-correct-send = အတည်ပြုပြီး ပြင်ဆင်ချက် ပို့ရန်
apply-send-hint = စာမျက်နှာ မတုံ့ပြန်လျှင် ခလုတ်ကို ထပ်နှိပ်နိုင်ပါသည်။ တစ်ကြိမ်သာ ပို့ပါမည်။
